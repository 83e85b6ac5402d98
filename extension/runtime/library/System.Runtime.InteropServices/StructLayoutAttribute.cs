using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Says how fields lie in memory.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    public sealed class StructLayoutAttribute : Attribute
    {
        public StructLayoutAttribute(LayoutKind value)
        {
            Value = value;
        }
        public LayoutKind Value { get; private set; }
        public int Size { get; set; }
        public int Pack { get; set; }
        public CharSet CharSet { get; set; }
    }
}
