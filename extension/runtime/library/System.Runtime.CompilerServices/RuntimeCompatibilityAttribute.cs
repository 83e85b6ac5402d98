using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Says how exceptions are wrapped.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class RuntimeCompatibilityAttribute : Attribute
    {
        public RuntimeCompatibilityAttribute()
        {
        }
        public bool WrapNonExceptionThrows { get; set; }
    }
}
