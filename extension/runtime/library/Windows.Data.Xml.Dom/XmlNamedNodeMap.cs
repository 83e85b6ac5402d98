using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Windows.Foundation;

namespace Windows.Data.Xml.Dom
{
    /// <summary>The attributes of an element, by name.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlnamednodemap"/>
    public sealed class XmlNamedNodeMap : IReadOnlyList<IXmlNode>
    {
        private readonly List<IXmlNode> nodes = new List<IXmlNode>();
        private readonly XmlElement element;

        internal XmlNamedNodeMap(XmlElement element)
        {
            this.element = element;
        }

        public int Count
        {
            get { return nodes.Count; }
        }

        [IndexerName("At")]
        public IXmlNode this[int index]
        {
            get { return nodes[index]; }
        }

        public IEnumerator<IXmlNode> GetEnumerator()
        {
            return nodes.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return nodes.GetEnumerator();
        }

        public uint Length
        {
            get { return (uint)nodes.Count; }
        }

        public IXmlNode GetNamedItem(string name)
        {
            foreach (var node in nodes)
            {
                if (node.NodeName == name) return node;
            }
            return null;
        }

        public IXmlNode GetNamedItemNS(object namespaceUri, string name)
        {
            foreach (var node in nodes)
            {
                if ((string)node.LocalName == name && (string)node.NamespaceUri == (namespaceUri as string)) return node;
            }
            return null;
        }

        public IXmlNode Item(uint index)
        {
            return index < nodes.Count ? nodes[(int)index] : null;
        }

        public IXmlNode RemoveNamedItem(string name)
        {
            return Remove(GetNamedItem(name));
        }

        public IXmlNode RemoveNamedItemNS(object namespaceUri, string name)
        {
            return Remove(GetNamedItemNS(namespaceUri, name));
        }

        public IXmlNode SetNamedItem(IXmlNode node)
        {
            if (node == null) throw new ArgumentNullException("node");
            return Set(node, GetNamedItem(node.NodeName));
        }

        public IXmlNode SetNamedItemNS(IXmlNode node)
        {
            if (node == null) throw new ArgumentNullException("node");
            return Set(node, GetNamedItemNS(node.NamespaceUri, (string)node.LocalName));
        }

        private IXmlNode Remove(IXmlNode node)
        {
            if (node == null) return null;
            nodes.Remove(node);
            ((XmlNodeBase)node).Parent = null;
            return node;
        }

        private IXmlNode Set(IXmlNode node, IXmlNode former)
        {
            var attribute = node as XmlAttribute;
            if (attribute == null || attribute.Parent != null && attribute.Parent != element) throw WindowsError.Refuse("xml-hierarchy");
            if (former == node) return node;
            if (former == null) nodes.Add(node);
            else
            {
                nodes[nodes.IndexOf(former)] = node;
                ((XmlNodeBase)former).Parent = null;
            }
            attribute.Parent = element;
            attribute.MoveTo(element.Document);
            return former;
        }
    }
}
