namespace System.Xml
{
    /// <summary>A comment.</summary>
    public class XmlComment : XmlCharacterData
    {
        internal XmlComment(string data, XmlDocument document) : base(data, document)
        {
        }
        public override string Name
        {
            get { return "#comment"; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Comment; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlComment(Data, document);
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteComment(Data);
        }
    }
}
