using System;

namespace System.Runtime.Serialization
{
    /// <summary>Marks a type with a data contract.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
    public sealed class DataContractAttribute : Attribute
    {
        public DataContractAttribute()
        {
        }
        public string Name { get; set; }
        public string Namespace { get; set; }
        public bool IsReference { get; set; }
    }
}
