namespace System.Runtime.Serialization
{
    /// <summary>The namespace of data contracts, for the types of a namespace or of a whole assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module, AllowMultiple = true)]
    public sealed class ContractNamespaceAttribute : Attribute
    {
        public ContractNamespaceAttribute(string contractNamespace)
        {
            ContractNamespace = contractNamespace;
        }
        public string ContractNamespace { get; private set; }
        public string ClrNamespace { get; set; }
    }
}
