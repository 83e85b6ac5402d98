using System.Text;

namespace Windows.Data.Xml.Dom
{
    /// <summary>Nodes without a document around them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmldocumentfragment"/>
    public sealed class XmlDocumentFragment : XmlNodeBase
    {
        internal XmlDocumentFragment(XmlDocument owner) : base(owner, NodeType.DocumentFragmentNode, "#document-fragment")
        {
        }

        internal override void WriteTo(StringBuilder xml)
        {
            WriteChildren(xml);
        }

        internal override XmlNodeBase CopyAlone()
        {
            return new XmlDocumentFragment(Document);
        }
    }
}
