using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Says how a delegate is called from native code.</summary>
    [AttributeUsage(AttributeTargets.Delegate)]
    public sealed class UnmanagedFunctionPointerAttribute : Attribute
    {
        public UnmanagedFunctionPointerAttribute(CallingConvention callingConvention)
        {
            CallingConvention = callingConvention;
        }
        public CallingConvention CallingConvention { get; private set; }
    }
}
