namespace System.Xml.Serialization
{
    /// <summary>The text of the element.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false)]
    public class XmlTextAttribute : Attribute
    {
        public XmlTextAttribute()
        {
        }
        public XmlTextAttribute(Type type)
        {
            Type = type;
        }
        public Type Type { get; set; }
        public string DataType { get; set; }
    }
}
