using System.Collections.Generic;

namespace System.Xml.Serialization
{
    /// <summary>The prefixes that are declared at the outermost element.</summary>
    public class XmlSerializerNamespaces
    {
        private readonly List<XmlQualifiedName> names = new List<XmlQualifiedName>();

        public XmlSerializerNamespaces()
        {
        }
        public XmlSerializerNamespaces(XmlQualifiedName[] namespaces)
        {
            names.AddRange(namespaces);
        }
        public int Count
        {
            get { return names.Count; }
        }
        public void Add(string prefix, string ns)
        {
            names.RemoveAll(name => name.Name == prefix);
            names.Add(new XmlQualifiedName(prefix, ns));
        }
        public XmlQualifiedName[] ToArray()
        {
            return names.ToArray();
        }
    }
}
