namespace System.Xml
{
    /// <summary>Text.</summary>
    public class XmlText : XmlCharacterData
    {
        internal XmlText(string data, XmlDocument document) : base(data, document)
        {
        }
        public override string Name
        {
            get { return "#text"; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Text; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlText(Data, document);
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteString(Data);
        }
    }
}
