namespace System.Xml.Linq
{
    /// <summary>Text.</summary>
    public class XText : XNode
    {
        private string text;

        public XText(string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            text = value;
        }
        public XText(XText other)
        {
            text = other.text;
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Text; }
        }
        public string Value
        {
            get { return text; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                Change(this, XObjectChangeEventArgs.Value, () => text = value);
            }
        }
        internal void SetText(string value)
        {
            text = value;
        }
        public override void WriteTo(XmlWriter writer)
        {
            if (parent is XDocument) writer.WriteWhitespace(text);
            else writer.WriteString(text);
        }
        internal override XNode Copy()
        {
            return new XText(this);
        }
        internal override bool IsEqual(XNode other)
        {
            XText that = other as XText;
            return that != null && that.NodeType == NodeType && that.text == text;
        }
        internal override int DeepHash()
        {
            return text.GetHashCode();
        }
    }
}
