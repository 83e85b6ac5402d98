namespace System.Xml.Linq
{
    /// <summary>A comment.</summary>
    public class XComment : XNode
    {
        private string text;

        public XComment(string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            text = value;
        }
        public XComment(XComment other)
        {
            text = other.text;
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Comment; }
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
        public override void WriteTo(XmlWriter writer)
        {
            writer.WriteComment(text);
        }
        internal override XNode Copy()
        {
            return new XComment(this);
        }
        internal override bool IsEqual(XNode other)
        {
            XComment that = other as XComment;
            return that != null && that.text == text;
        }
        internal override int DeepHash()
        {
            return text.GetHashCode();
        }
    }
}
