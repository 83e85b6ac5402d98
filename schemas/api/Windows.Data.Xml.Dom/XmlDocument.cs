using System;
using Windows.Foundation;
using Windows.Storage;
using Windows.Storage.Streams;

namespace Windows.Data.Xml.Dom
{
    /// <summary>An XML document in memory; the content of every toast, tile and badge.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmldocument"/>
    public sealed class XmlDocument : IXmlNode, IXmlNodeSelector, IXmlNodeSerializer
    {
        public extern XmlDocument();
        public extern XmlNamedNodeMap Attributes { get; }
        public extern XmlNodeList ChildNodes { get; }
        public extern XmlDocumentType Doctype { get; }
        /// <summary>The outermost element.</summary>
        public extern XmlElement DocumentElement { get; }
        public extern string DocumentUri { get; }
        public extern IXmlNode FirstChild { get; }
        public extern XmlDomImplementation Implementation { get; }
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
        public static extern IAsyncOperation<XmlDocument> LoadFromFileAsync(IStorageFile file, XmlLoadSettings loadSettings);
        public static extern IAsyncOperation<XmlDocument> LoadFromFileAsync(IStorageFile file);
        public static extern IAsyncOperation<XmlDocument> LoadFromUriAsync(Uri uri, XmlLoadSettings loadSettings);
        public static extern IAsyncOperation<XmlDocument> LoadFromUriAsync(Uri uri);
        /// <summary>Adds a child at the end.</summary>
        public extern IXmlNode AppendChild(IXmlNode newChild);
        public extern IXmlNode CloneNode(bool deep);
        public extern XmlAttribute CreateAttribute(string name);
        public extern XmlAttribute CreateAttributeNS(object namespaceUri, string qualifiedName);
        public extern XmlCDataSection CreateCDataSection(string data);
        public extern XmlComment CreateComment(string data);
        public extern XmlDocumentFragment CreateDocumentFragment();
        /// <summary>Makes an element; it still has to be added.</summary>
        public extern XmlElement CreateElement(string tagName);
        public extern XmlElement CreateElementNS(object namespaceUri, string qualifiedName);
        public extern XmlEntityReference CreateEntityReference(string name);
        public extern XmlProcessingInstruction CreateProcessingInstruction(string target, string data);
        /// <summary>Makes a piece of text; it still has to be added.</summary>
        public extern XmlText CreateTextNode(string data);
        public extern XmlElement GetElementById(string elementId);
        /// <summary>All elements of that name.</summary>
        public extern XmlNodeList GetElementsByTagName(string tagName);
        /// <summary>The node with everything in it, as XML.</summary>
        public extern string GetXml();
        public extern bool HasChildNodes();
        public extern IXmlNode ImportNode(IXmlNode node, bool deep);
        public extern IXmlNode InsertBefore(IXmlNode newChild, IXmlNode referenceChild);
        /// <summary>Reads a document from text.</summary>
        /// <exception cref="Exception">The text is not well formed.</exception>
        public extern void LoadXml(string xml);
        /// <summary>Reads a document from text.</summary>
        /// <exception cref="Exception">The text is not well formed.</exception>
        public extern void LoadXml(string xml, XmlLoadSettings loadSettings);
        public extern void LoadXmlFromBuffer(IBuffer buffer);
        public extern void LoadXmlFromBuffer(IBuffer buffer, XmlLoadSettings loadSettings);
        public extern void Normalize();
        public extern IXmlNode RemoveChild(IXmlNode childNode);
        public extern IXmlNode ReplaceChild(IXmlNode newChild, IXmlNode referenceChild);
        public extern IAsyncAction SaveToFileAsync(IStorageFile file);
        /// <summary>All nodes that fit.</summary>
        public extern XmlNodeList SelectNodes(string xpath);
        public extern XmlNodeList SelectNodesNS(string xpath, object namespaces);
        /// <summary>The first node that fits, or null.</summary>
        public extern IXmlNode SelectSingleNode(string xpath);
        public extern IXmlNode SelectSingleNodeNS(string xpath, object namespaces);
    }
}
