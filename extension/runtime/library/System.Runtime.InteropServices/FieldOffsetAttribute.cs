using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Says where a field lies in memory.</summary>
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class FieldOffsetAttribute : Attribute
    {
        public FieldOffsetAttribute(int value)
        {
            Value = value;
        }
        public int Value { get; private set; }
    }
}
