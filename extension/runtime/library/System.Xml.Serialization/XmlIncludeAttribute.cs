namespace System.Xml.Serialization
{
    /// <summary>A type that may stand where another is declared.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Interface, AllowMultiple = true)]
    public class XmlIncludeAttribute : Attribute
    {
        public XmlIncludeAttribute(Type type)
        {
            Type = type;
        }
        public Type Type { get; set; }
    }
}
