namespace System.Xml.Linq
{
    /// <summary>Text in a CDATA section.</summary>
    public class XCData : XText
    {
        public XCData(string value) : base(value)
        {
        }
        public XCData(XCData other) : base(other)
        {
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.CDATA; }
        }
        public override void WriteTo(XmlWriter writer)
        {
            writer.WriteCData(Value);
        }
        internal override XNode Copy()
        {
            return new XCData(this);
        }
    }
}
