namespace System.Xml
{
    /// <summary>Text in a CDATA section.</summary>
    public class XmlCDataSection : XmlCharacterData
    {
        internal XmlCDataSection(string data, XmlDocument document) : base(data, document)
        {
        }
        public override string Name
        {
            get { return "#cdata-section"; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.CDATA; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlCDataSection(Data, document);
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteCData(Data);
        }
    }
}
