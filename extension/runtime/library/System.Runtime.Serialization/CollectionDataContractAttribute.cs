namespace System.Runtime.Serialization
{
    /// <summary>Names a collection and what is in it.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
    public sealed class CollectionDataContractAttribute : Attribute
    {
        public string Name { get; set; }
        public string Namespace { get; set; }
        public string ItemName { get; set; }
        public string KeyName { get; set; }
        public string ValueName { get; set; }
        public bool IsReference { get; set; }
    }
}
