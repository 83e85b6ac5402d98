using System;

namespace System.Runtime.Serialization
{
    /// <summary>Names a type that may appear in a data contract, or a static method that returns such types.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class KnownTypeAttribute : Attribute
    {
        public KnownTypeAttribute(Type type)
        {
            Type = type;
        }
        public KnownTypeAttribute(string methodName)
        {
            MethodName = methodName;
        }
        public string MethodName { get; private set; }
        public Type Type { get; private set; }
    }
}
