namespace System.Xml.Serialization
{
    /// <summary>The element around the items of a list.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false)]
    public class XmlArrayAttribute : Attribute
    {
        public XmlArrayAttribute()
        {
            ElementName = "";
        }
        public XmlArrayAttribute(string elementName)
        {
            ElementName = elementName;
        }
        public string ElementName { get; set; }
        public string Namespace { get; set; }
        public bool IsNullable { get; set; }
        public int Order { get; set; }
    }
}
