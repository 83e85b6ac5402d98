namespace System.Xml.Linq
{
    /// <summary>A processing instruction.</summary>
    public class XProcessingInstruction : XNode
    {
        private string target;
        private string data;

        public XProcessingInstruction(string target, string data)
        {
            if (data == null) throw new ArgumentNullException("data");
            XmlConvert.VerifyNCName(target);
            this.target = target;
            this.data = data;
        }
        public XProcessingInstruction(XProcessingInstruction other) : this(other.target, other.data)
        {
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.ProcessingInstruction; }
        }
        public string Target
        {
            get { return target; }
            set { Change(this, XObjectChangeEventArgs.Name, () => target = XmlConvert.VerifyNCName(value)); }
        }
        public string Data
        {
            get { return data; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                Change(this, XObjectChangeEventArgs.Value, () => data = value);
            }
        }
        public override void WriteTo(XmlWriter writer)
        {
            writer.WriteProcessingInstruction(target, data);
        }
        internal override XNode Copy()
        {
            return new XProcessingInstruction(this);
        }
        internal override bool IsEqual(XNode other)
        {
            XProcessingInstruction that = other as XProcessingInstruction;
            return that != null && that.target == target && that.data == data;
        }
        internal override int DeepHash()
        {
            return target.GetHashCode() ^ data.GetHashCode();
        }
    }
}
