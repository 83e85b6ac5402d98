using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Describes a buffer of fixed size.</summary>
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class FixedBufferAttribute : Attribute
    {
        public FixedBufferAttribute(Type elementType, int length)
        {
            ElementType = elementType;
            Length = length;
        }
        public Type ElementType { get; private set; }
        public int Length { get; private set; }
    }
}
