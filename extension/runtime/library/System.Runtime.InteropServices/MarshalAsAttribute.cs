using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Says how a value is passed to native code.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
    public sealed class MarshalAsAttribute : Attribute
    {
        public MarshalAsAttribute(UnmanagedType value)
        {
            Value = value;
        }
        public UnmanagedType Value { get; private set; }
        public int SizeConst { get; set; }
        public UnmanagedType ArraySubType { get; set; }
        public short SizeParamIndex { get; set; }
    }
}
