namespace Windows.Data.Xml.Dom
{
    /// <summary>An element with its attributes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlelement"/>
    public sealed class XmlElement : IXmlNode, IXmlNodeSelector, IXmlNodeSerializer
    {
        private extern XmlElement();
        public extern XmlNamedNodeMap Attributes { get; }
        public extern XmlNodeList ChildNodes { get; }
        public extern IXmlNode FirstChild { get; }
        /// <summary>The text of the node and everything in it.</summary>
        public extern string InnerText { get; set; }
        public extern IXmlNode LastChild { get; }
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
        public extern string TagName { get; }
        /// <summary>Adds a child at the end.</summary>
        public extern IXmlNode AppendChild(IXmlNode newChild);
        public extern IXmlNode CloneNode(bool deep);
        /// <summary>The value of an attribute, or an empty text.</summary>
        public extern string GetAttribute(string attributeName);
        public extern XmlAttribute GetAttributeNode(string attributeName);
        public extern XmlAttribute GetAttributeNodeNS(object namespaceUri, string localName);
        public extern string GetAttributeNS(object namespaceUri, string localName);
        public extern XmlNodeList GetElementsByTagName(string tagName);
        /// <summary>The node with everything in it, as XML.</summary>
        public extern string GetXml();
        public extern bool HasChildNodes();
        public extern IXmlNode InsertBefore(IXmlNode newChild, IXmlNode referenceChild);
        public extern void Normalize();
        public extern void RemoveAttribute(string attributeName);
        public extern XmlAttribute RemoveAttributeNode(XmlAttribute attributeNode);
        public extern void RemoveAttributeNS(object namespaceUri, string localName);
        public extern IXmlNode RemoveChild(IXmlNode childNode);
        public extern IXmlNode ReplaceChild(IXmlNode newChild, IXmlNode referenceChild);
        /// <summary>All nodes that fit.</summary>
        public extern XmlNodeList SelectNodes(string xpath);
        public extern XmlNodeList SelectNodesNS(string xpath, object namespaces);
        /// <summary>The first node that fits, or null.</summary>
        public extern IXmlNode SelectSingleNode(string xpath);
        public extern IXmlNode SelectSingleNodeNS(string xpath, object namespaces);
        /// <summary>Sets an attribute.</summary>
        public extern void SetAttribute(string attributeName, string attributeValue);
        public extern XmlAttribute SetAttributeNode(XmlAttribute newAttribute);
        public extern XmlAttribute SetAttributeNodeNS(XmlAttribute newAttribute);
        public extern void SetAttributeNS(object namespaceUri, string qualifiedName, string value);
    }
}
