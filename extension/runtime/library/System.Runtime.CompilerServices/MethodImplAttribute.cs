using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Says how a method is implemented.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor)]
    public sealed class MethodImplAttribute : Attribute
    {
        public MethodImplAttribute()
        {
        }
        public MethodImplAttribute(MethodImplOptions value)
        {
            Value = value;
        }
        public MethodImplOptions Value { get; private set; }
    }
}
