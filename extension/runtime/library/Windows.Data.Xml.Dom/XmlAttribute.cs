using System.Text;

namespace Windows.Data.Xml.Dom
{
    /// <summary>An attribute of an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlattribute"/>
    public sealed class XmlAttribute : XmlNodeBase
    {
        private string value = "";

        internal XmlAttribute(XmlDocument owner, string name) : base(owner, NodeType.AttributeNode, name)
        {
        }

        /// <summary>The text of the node and everything in it.</summary>
        public override string InnerText
        {
            get { return value; }
            set { Value = value; }
        }

        public override object LocalName
        {
            get { return NodeName.Substring(NodeName.IndexOf(':') + 1); }
        }

        public string Name
        {
            get { return NodeName; }
        }

        public override object NamespaceUri
        {
            get
            {
                if (FixedNamespace != null) return FixedNamespace;
                var prefix = (string)Prefix;
                return prefix == null ? null : NamespaceOf(prefix);
            }
        }

        /// <summary>The value of the node, or null.</summary>
        public override object NodeValue
        {
            get { return value; }
            set { Value = value as string; }
        }

        public bool Specified
        {
            get { return true; }
        }

        public string Value
        {
            get { return value; }
            set { this.value = value ?? ""; }
        }

        internal override void WriteTo(StringBuilder xml)
        {
            xml.Append(Name).Append("=\"");
            xml.Append(value.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;"));
            xml.Append('"');
        }

        internal override XmlNodeBase CopyAlone()
        {
            return new XmlAttribute(Document, Name) { Value = value, FixedNamespace = FixedNamespace };
        }

        internal override bool MayHold(XmlNodeBase child)
        {
            return false;
        }
    }
}
