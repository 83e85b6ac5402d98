using System.Text;

namespace Windows.Data.Xml.Dom
{
    /// <summary>A comment.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlcomment"/>
    public sealed class XmlComment : XmlCharacterNode
    {
        internal XmlComment(XmlDocument owner, string data) : base(owner, NodeType.CommentNode, "#comment", data)
        {
        }

        internal override void WriteTo(StringBuilder xml)
        {
            xml.Append("<!--").Append(Data).Append("-->");
        }

        internal override XmlNodeBase CopyAlone()
        {
            return new XmlComment(Document, Data);
        }
    }
}
