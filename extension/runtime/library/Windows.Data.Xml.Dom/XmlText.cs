using System.Text;

namespace Windows.Data.Xml.Dom
{
    /// <summary>Text between elements.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmltext"/>
    public sealed class XmlText : XmlCharacterNode, IXmlText
    {
        internal XmlText(XmlDocument owner, string data) : base(owner, NodeType.TextNode, "#text", data)
        {
        }

        public IXmlText SplitText(uint offset)
        {
            var rest = new XmlText(Document, SubstringData(offset, Length - offset));
            DeleteData(offset, Length - offset);
            if (Parent != null) Parent.InsertBefore(rest, NextSibling);
            return rest;
        }

        internal override void WriteTo(StringBuilder xml)
        {
            xml.Append(Data.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"));
        }

        internal override XmlNodeBase CopyAlone()
        {
            return new XmlText(Document, Data);
        }
    }
}
