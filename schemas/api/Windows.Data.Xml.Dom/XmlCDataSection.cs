namespace Windows.Data.Xml.Dom
{
    /// <summary>Text that is not parsed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlcdatasection"/>
    public sealed class XmlCDataSection : IXmlCharacterData, IXmlNode, IXmlNodeSelector, IXmlNodeSerializer, IXmlText
    {
        private extern XmlCDataSection();
        public extern XmlNamedNodeMap Attributes { get; }
        public extern XmlNodeList ChildNodes { get; }
        public extern string Data { get; set; }
        public extern IXmlNode FirstChild { get; }
        /// <summary>The text of the node and everything in it.</summary>
        public extern string InnerText { get; set; }
        public extern IXmlNode LastChild { get; }
        public extern uint Length { get; }
        public extern object LocalName { get; }
        public extern object NamespaceUri { get; }
        public extern IXmlNode NextSibling { get; }
        public extern string NodeName { get; }
        public extern NodeType NodeType { get; }
        /// <summary>The value of the node, or null.</summary>
        public extern object NodeValue { get; set; }
        public extern XmlDocument OwnerDocument { get; }
        public extern IXmlNode ParentNode { get; }
        public extern object Prefix { get; set; }
        public extern IXmlNode PreviousSibling { get; }
        /// <summary>Adds a child at the end.</summary>
        public extern IXmlNode AppendChild(IXmlNode newChild);
        public extern void AppendData(string data);
        public extern IXmlNode CloneNode(bool deep);
        public extern void DeleteData(uint offset, uint count);
        /// <summary>The node with everything in it, as XML.</summary>
        public extern string GetXml();
        public extern bool HasChildNodes();
        public extern IXmlNode InsertBefore(IXmlNode newChild, IXmlNode referenceChild);
        public extern void InsertData(uint offset, string data);
        public extern void Normalize();
        public extern IXmlNode RemoveChild(IXmlNode childNode);
        public extern IXmlNode ReplaceChild(IXmlNode newChild, IXmlNode referenceChild);
        public extern void ReplaceData(uint offset, uint count, string data);
        /// <summary>All nodes that fit.</summary>
        public extern XmlNodeList SelectNodes(string xpath);
        public extern XmlNodeList SelectNodesNS(string xpath, object namespaces);
        /// <summary>The first node that fits, or null.</summary>
        public extern IXmlNode SelectSingleNode(string xpath);
        public extern IXmlNode SelectSingleNodeNS(string xpath, object namespaces);
        public extern IXmlText SplitText(uint offset);
        public extern string SubstringData(uint offset, uint count);
    }
}
