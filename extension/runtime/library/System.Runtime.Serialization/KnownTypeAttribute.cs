using System;

namespace System.Runtime.Serialization
{
    /// <summary>Names a type that may appear in a data contract.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class KnownTypeAttribute : Attribute
    {
        public KnownTypeAttribute(Type type)
        {
            Type = type;
        }
        public Type Type { get; private set; }
    }
}
