namespace System.Xml.Serialization
{
    /// <summary>A member as attribute.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false)]
    public class XmlAttributeAttribute : Attribute
    {
        public XmlAttributeAttribute()
        {
            AttributeName = "";
        }
        public XmlAttributeAttribute(string attributeName)
        {
            AttributeName = attributeName;
        }
        public string AttributeName { get; set; }
        public string Namespace { get; set; }
        public string DataType { get; set; }
    }
}
