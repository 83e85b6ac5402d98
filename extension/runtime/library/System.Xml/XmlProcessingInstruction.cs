namespace System.Xml
{
    /// <summary>A processing instruction.</summary>
    public class XmlProcessingInstruction : XmlLinkedNode
    {
        private readonly string target;

        internal XmlProcessingInstruction(string target, string data, XmlDocument document) : base(document)
        {
            this.target = target;
            Data = data;
        }
        public string Target
        {
            get { return target; }
        }
        public string Data { get; set; }
        public override string Name
        {
            get { return target; }
        }
        public override string LocalName
        {
            get { return target; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.ProcessingInstruction; }
        }
        public override string Value
        {
            get { return Data; }
            set { Data = value; }
        }
        public override XmlNode CloneNode(bool deep)
        {
            return new XmlProcessingInstruction(target, Data, document);
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteProcessingInstruction(target, Data);
        }
    }
}
