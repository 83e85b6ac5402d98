using System;

namespace System.Diagnostics
{
    /// <summary>Says how code was compiled for debugging.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module)]
    public sealed class DebuggableAttribute : Attribute
    {
        public DebuggableAttribute(bool isJITTrackingEnabled, bool isJITOptimizerDisabled)
        {
            IsJITTrackingEnabled = isJITTrackingEnabled;
            IsJITOptimizerDisabled = isJITOptimizerDisabled;
        }
        public bool IsJITTrackingEnabled { get; private set; }
        public bool IsJITOptimizerDisabled { get; private set; }
    }
}
