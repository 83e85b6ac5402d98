namespace System.Xml
{
    /// <summary>White space between elements.</summary>
    public class XmlWhitespace : XmlCharacterData
    {
        internal XmlWhitespace(string data, XmlDocument document) : base(data, document)
        {
        }
        public override string Name
        {
            get { return "#whitespace"; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Whitespace; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlWhitespace(Data, document);
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteWhitespace(Data);
        }
    }
}
