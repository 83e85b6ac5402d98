namespace System.Xml.Serialization
{
    /// <summary>A member as element; of a list each item.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = true)]
    public class XmlElementAttribute : Attribute
    {
        public XmlElementAttribute()
        {
            ElementName = "";
        }
        public XmlElementAttribute(string elementName)
        {
            ElementName = elementName;
        }
        public string ElementName { get; set; }
        public string Namespace { get; set; }
        public XmlElementAttribute(string elementName, Type type) : this(elementName)
        {
            Type = type;
        }
        public XmlElementAttribute(Type type) : this()
        {
            Type = type;
        }
        public Type Type { get; set; }
        public bool IsNullable { get; set; }
        public int Order { get; set; }
        public string DataType { get; set; }
    }
}
