namespace System.Xml.Serialization
{
    /// <summary>The name of a member of an enum.</summary>
    [AttributeUsage(AttributeTargets.Field, AllowMultiple = false)]
    public class XmlEnumAttribute : Attribute
    {
        public XmlEnumAttribute()
        {
        }
        public XmlEnumAttribute(string name)
        {
            Name = name;
        }
        public string Name { get; set; }
    }
}
