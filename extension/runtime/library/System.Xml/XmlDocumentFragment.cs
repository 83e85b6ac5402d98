namespace System.Xml
{
    /// <summary>Nodes that are inserted together.</summary>
    public class XmlDocumentFragment : XmlNode
    {
        internal XmlDocumentFragment(XmlDocument document) : base(document)
        {
        }
        public override string Name
        {
            get { return "#document-fragment"; }
        }
        public override string LocalName
        {
            get { return "#document-fragment"; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.DocumentFragment; }
        }
        internal override bool Takes(XmlNode child)
        {
            return !(child is XmlDocument) && !(child is XmlAttribute);
        }
        public override XmlNode CloneNode(bool deep)
        {
            XmlDocumentFragment copy = new XmlDocumentFragment(document);
            if (deep) CloneChildren(copy);
            return copy;
        }
        public override void WriteTo(XmlWriter w)
        {
            WriteContentTo(w);
        }
    }
}
