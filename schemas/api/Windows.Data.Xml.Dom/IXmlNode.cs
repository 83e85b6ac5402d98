namespace Windows.Data.Xml.Dom
{
    /// <summary>A node of an XML document, such as the content of a toast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.ixmlnode"/>
    public interface IXmlNode : IXmlNodeSelector, IXmlNodeSerializer
    {
        XmlNamedNodeMap Attributes { get; }
        XmlNodeList ChildNodes { get; }
        IXmlNode FirstChild { get; }
        IXmlNode LastChild { get; }
        object LocalName { get; }
        object NamespaceUri { get; }
        IXmlNode NextSibling { get; }
        string NodeName { get; }
        NodeType NodeType { get; }
        /// <summary>The value of the node, or null.</summary>
        object NodeValue { get; set; }
        XmlDocument OwnerDocument { get; }
        IXmlNode ParentNode { get; }
        object Prefix { get; set; }
        IXmlNode PreviousSibling { get; }
        /// <summary>Adds a child at the end.</summary>
        IXmlNode AppendChild(IXmlNode newChild);
        IXmlNode CloneNode(bool deep);
        bool HasChildNodes();
        IXmlNode InsertBefore(IXmlNode newChild, IXmlNode referenceChild);
        void Normalize();
        IXmlNode RemoveChild(IXmlNode childNode);
        IXmlNode ReplaceChild(IXmlNode newChild, IXmlNode referenceChild);
    }
}
