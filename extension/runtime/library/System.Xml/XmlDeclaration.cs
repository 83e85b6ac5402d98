namespace System.Xml
{
    /// <summary>The declaration with which a document begins.</summary>
    public class XmlDeclaration : XmlLinkedNode
    {
        internal XmlDeclaration(string version, string encoding, string standalone, XmlDocument document) : base(document)
        {
            Version = version;
            Encoding = encoding ?? "";
            Standalone = standalone ?? "";
        }
        public string Version { get; private set; }
        public string Encoding { get; set; }
        public string Standalone { get; set; }
        public override string Name
        {
            get { return "xml"; }
        }
        public override string LocalName
        {
            get { return "xml"; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.XmlDeclaration; }
        }
        public override string Value
        {
            get { return "version=\"" + Version + "\"" + (Encoding.Length > 0 ? " encoding=\"" + Encoding + "\"" : "") + (Standalone.Length > 0 ? " standalone=\"" + Standalone + "\"" : ""); }
        }
        public override string InnerText
        {
            get { return Value; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlDeclaration(Version, Encoding, Standalone, document);
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteProcessingInstruction("xml", Value);
        }
    }
}
