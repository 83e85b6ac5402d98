using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks a struct with an unchecked buffer.</summary>
    [AttributeUsage(AttributeTargets.Struct)]
    public sealed class UnsafeValueTypeAttribute : Attribute
    {
        public UnsafeValueTypeAttribute()
        {
        }
    }
}
