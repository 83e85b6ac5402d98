namespace System.Xml.Serialization
{
    /// <summary>The name of a type in XML.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface, AllowMultiple = false)]
    public class XmlTypeAttribute : Attribute
    {
        public XmlTypeAttribute()
        {
            TypeName = "";
        }
        public XmlTypeAttribute(string typeName)
        {
            TypeName = typeName;
        }
        public string TypeName { get; set; }
        public string Namespace { get; set; }
        public bool AnonymousType { get; set; }
    }
}
