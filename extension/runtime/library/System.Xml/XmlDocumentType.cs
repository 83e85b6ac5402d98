namespace System.Xml
{
    /// <summary>The type of a document.</summary>
    public class XmlDocumentType : XmlLinkedNode
    {
        private readonly string name;

        internal XmlDocumentType(string name, XmlDocument document) : base(document)
        {
            this.name = name;
        }
        public override string Name
        {
            get { return name; }
        }
        public override string LocalName
        {
            get { return name; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.DocumentType; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlDocumentType(name, document);
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteDocType(name, null, null, null);
        }
    }
}
