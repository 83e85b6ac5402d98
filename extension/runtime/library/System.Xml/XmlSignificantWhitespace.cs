namespace System.Xml
{
    /// <summary>White space where xml:space keeps it.</summary>
    public class XmlSignificantWhitespace : XmlCharacterData
    {
        internal XmlSignificantWhitespace(string data, XmlDocument document) : base(data, document)
        {
        }
        public override string Name
        {
            get { return "#significant-whitespace"; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.SignificantWhitespace; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlSignificantWhitespace(Data, document);
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteWhitespace(Data);
        }
    }
}
