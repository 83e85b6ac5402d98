using System.Collections;
using System.Collections.Generic;

namespace System.Xml
{
    /// <summary>Nodes by name.</summary>
    public class XmlNamedNodeMap : IEnumerable
    {
        internal readonly List<XmlNode> nodes = new List<XmlNode>();

        internal XmlNamedNodeMap()
        {
        }
        public virtual int Count
        {
            get { return nodes.Count; }
        }
        public virtual XmlNode Item(int index)
        {
            return index < 0 || index >= nodes.Count ? null : nodes[index];
        }
        public virtual XmlNode GetNamedItem(string name)
        {
            return nodes.Find(node => node.Name == name);
        }
        public virtual XmlNode GetNamedItem(string localName, string namespaceURI)
        {
            return nodes.Find(node => node.LocalName == localName && node.NamespaceURI == namespaceURI);
        }
        public virtual IEnumerator GetEnumerator()
        {
            return nodes.ToArray().GetEnumerator();
        }
    }
}
