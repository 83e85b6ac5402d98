namespace System.Xml
{
    /// <summary>The attributes of an element.</summary>
    public sealed class XmlAttributeCollection : XmlNamedNodeMap
    {
        private readonly XmlElement owner;

        internal XmlAttributeCollection(XmlElement owner)
        {
            this.owner = owner;
        }
        [Runtime.CompilerServices.IndexerName("ItemOf")]
        public XmlAttribute this[int i]
        {
            get
            {
                if (i < 0 || i >= nodes.Count) throw new IndexOutOfRangeException("The index being passed in is out of range.");
                return (XmlAttribute)nodes[i];
            }
        }
        [Runtime.CompilerServices.IndexerName("ItemOf")]
        public XmlAttribute this[string name]
        {
            get { return (XmlAttribute)GetNamedItem(name); }
        }
        [Runtime.CompilerServices.IndexerName("ItemOf")]
        public XmlAttribute this[string localName, string namespaceURI]
        {
            get { return (XmlAttribute)GetNamedItem(localName, namespaceURI); }
        }
        /// <summary>Replaces the one of the same name.</summary>
        public XmlAttribute Append(XmlAttribute node)
        {
            int index = nodes.FindIndex(known => known.LocalName == node.LocalName && known.NamespaceURI == node.NamespaceURI);
            if (index >= 0) RemoveAt(index);
            node.owner = owner;
            nodes.Insert(index >= 0 ? index : nodes.Count, node);
            return node;
        }
        public XmlAttribute Remove(XmlAttribute node)
        {
            int index = nodes.IndexOf(node);
            return index < 0 ? null : RemoveAt(index);
        }
        public XmlAttribute RemoveAt(int i)
        {
            if (i < 0 || i >= nodes.Count) return null;
            XmlAttribute attribute = (XmlAttribute)nodes[i];
            nodes.RemoveAt(i);
            attribute.owner = null;
            return attribute;
        }
        public void RemoveAll()
        {
            while (nodes.Count > 0) RemoveAt(nodes.Count - 1);
        }
    }
}
