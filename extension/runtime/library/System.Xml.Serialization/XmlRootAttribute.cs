namespace System.Xml.Serialization
{
    /// <summary>The outermost element of a type.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface, AllowMultiple = false)]
    public class XmlRootAttribute : Attribute
    {
        public XmlRootAttribute()
        {
            ElementName = "";
        }
        public XmlRootAttribute(string elementName)
        {
            ElementName = elementName;
        }
        public string ElementName { get; set; }
        public string Namespace { get; set; }
        public bool IsNullable { get; set; }
    }
}
