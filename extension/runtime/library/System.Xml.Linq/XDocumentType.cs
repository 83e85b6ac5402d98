namespace System.Xml.Linq
{
    /// <summary>The type of a document.</summary>
    public class XDocumentType : XNode
    {
        public XDocumentType(string name, string publicId, string systemId, string internalSubset)
        {
            Name = XmlConvert.VerifyName(name);
            PublicId = publicId;
            SystemId = systemId;
            InternalSubset = internalSubset;
        }
        public XDocumentType(XDocumentType other) : this(other.Name, other.PublicId, other.SystemId, other.InternalSubset)
        {
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.DocumentType; }
        }
        public string Name { get; set; }
        public string PublicId { get; set; }
        public string SystemId { get; set; }
        public string InternalSubset { get; set; }
        public override void WriteTo(XmlWriter writer)
        {
            writer.WriteDocType(Name, PublicId, SystemId, InternalSubset);
        }
        internal override XNode Copy()
        {
            return new XDocumentType(this);
        }
        internal override bool IsEqual(XNode other)
        {
            XDocumentType that = other as XDocumentType;
            return that != null && that.Name == Name && that.PublicId == PublicId && that.SystemId == SystemId && that.InternalSubset == InternalSubset;
        }
        internal override int DeepHash()
        {
            return Name.GetHashCode();
        }
    }
}
