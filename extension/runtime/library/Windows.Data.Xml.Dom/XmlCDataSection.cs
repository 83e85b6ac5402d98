using System.Text;

namespace Windows.Data.Xml.Dom
{
    /// <summary>Text that is not parsed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlcdatasection"/>
    public sealed class XmlCDataSection : XmlCharacterNode, IXmlText
    {
        internal XmlCDataSection(XmlDocument owner, string data) : base(owner, NodeType.DataSectionNode, "#cdata-section", data)
        {
        }

        public IXmlText SplitText(uint offset)
        {
            var rest = new XmlCDataSection(Document, SubstringData(offset, Length - offset));
            DeleteData(offset, Length - offset);
            if (Parent != null) Parent.InsertBefore(rest, NextSibling);
            return rest;
        }

        internal override void WriteTo(StringBuilder xml)
        {
            xml.Append("<![CDATA[").Append(Data).Append("]]>");
        }

        internal override XmlNodeBase CopyAlone()
        {
            return new XmlCDataSection(Document, Data);
        }
    }
}
