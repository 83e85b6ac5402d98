namespace System.Xml
{
    /// <summary>An attribute.</summary>
    public class XmlAttribute : XmlNode
    {
        private readonly string localName;
        private readonly string namespaceUri;
        private string prefix;
        private string text = "";
        internal XmlElement owner;

        internal XmlAttribute(string prefix, string localName, string namespaceUri, XmlDocument document) : base(document)
        {
            this.prefix = prefix ?? "";
            this.localName = localName;
            this.namespaceUri = namespaceUri ?? "";
        }
        public override string Name
        {
            get { return prefix.Length == 0 ? localName : prefix + ":" + localName; }
        }
        public override string LocalName
        {
            get { return localName; }
        }
        public override string Prefix
        {
            get { return prefix; }
            set { prefix = value; }
        }
        public override string NamespaceURI
        {
            get { return namespaceUri; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Attribute; }
        }
        public override string Value
        {
            get { return text; }
            set { text = value ?? ""; }
        }
        public override string InnerText
        {
            get { return text; }
            set { text = value ?? ""; }
        }
        public override string InnerXml
        {
            get { return TextXmlWriter.Escape(text, true, NewLineHandling.None, null); }
            set
            {
                XmlDocument holder = new XmlDocument();
                holder.LoadXml("<a b=\"" + value.Replace("\"", "&quot;") + "\"/>");
                text = holder.DocumentElement.GetAttribute("b");
            }
        }
        public virtual XmlElement OwnerElement
        {
            get { return owner; }
        }
        public virtual bool Specified
        {
            get { return true; }
        }
        public override XmlNode ParentNode
        {
            get { return null; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlAttribute(prefix, localName, namespaceUri, document) { Value = text };
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteAttributeString(prefix, localName, namespaceUri, text);
        }
        public override string OuterXml
        {
            get { return Name + "=\"" + TextXmlWriter.Escape(text, true, NewLineHandling.None, null) + "\""; }
        }
    }
}
