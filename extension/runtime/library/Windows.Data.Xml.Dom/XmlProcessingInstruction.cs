using System.Text;

namespace Windows.Data.Xml.Dom
{
    /// <summary>An instruction to whoever processes the document.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlprocessinginstruction"/>
    public sealed class XmlProcessingInstruction : XmlNodeBase
    {
        internal XmlProcessingInstruction(XmlDocument owner, string target, string data) : base(owner, NodeType.ProcessingInstructionNode, target)
        {
            Data = data ?? "";
        }

        public string Data { get; set; }

        /// <summary>The text of the node and everything in it.</summary>
        public override string InnerText
        {
            get { return Data; }
            set { Data = value ?? ""; }
        }

        /// <summary>The value of the node, or null.</summary>
        public override object NodeValue
        {
            get { return Data; }
            set { Data = value as string ?? ""; }
        }

        public string Target
        {
            get { return NodeName; }
        }

        internal override void WriteTo(StringBuilder xml)
        {
            xml.Append("<?").Append(Target);
            if (Data != "") xml.Append(' ').Append(Data);
            xml.Append("?>");
        }

        internal override XmlNodeBase CopyAlone()
        {
            return new XmlProcessingInstruction(Document, Target, Data);
        }

        internal override bool MayHold(XmlNodeBase child)
        {
            return false;
        }
    }
}
