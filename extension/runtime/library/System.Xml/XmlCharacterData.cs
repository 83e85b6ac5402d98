namespace System.Xml
{
    /// <summary>A node that is text.</summary>
    public abstract class XmlCharacterData : XmlLinkedNode
    {
        private string data;

        internal XmlCharacterData(string data, XmlDocument document) : base(document)
        {
            this.data = data ?? "";
        }
        public virtual string Data
        {
            get { return data; }
            set { data = value ?? ""; }
        }
        public override string Value
        {
            get { return data; }
            set { data = value ?? ""; }
        }
        public override string InnerText
        {
            get { return data; }
            set { data = value ?? ""; }
        }
        public virtual int Length
        {
            get { return data.Length; }
        }
        public virtual void AppendData(string strData)
        {
            data += strData;
        }
        public override string LocalName
        {
            get { return Name; }
        }
    }
}
