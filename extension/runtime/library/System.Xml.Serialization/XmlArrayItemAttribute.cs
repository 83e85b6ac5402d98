namespace System.Xml.Serialization
{
    /// <summary>The items of a list.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = true)]
    public class XmlArrayItemAttribute : Attribute
    {
        public XmlArrayItemAttribute()
        {
            ElementName = "";
        }
        public XmlArrayItemAttribute(string elementName)
        {
            ElementName = elementName;
        }
        public string ElementName { get; set; }
        public string Namespace { get; set; }
        public XmlArrayItemAttribute(string elementName, Type type) : this(elementName)
        {
            Type = type;
        }
        public XmlArrayItemAttribute(Type type) : this()
        {
            Type = type;
        }
        public Type Type { get; set; }
        public bool IsNullable { get; set; }
    }
}
