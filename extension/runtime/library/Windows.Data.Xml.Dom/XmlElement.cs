using System;
using System.Collections.Generic;
using System.Text;

namespace Windows.Data.Xml.Dom
{
    /// <summary>An element with its attributes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmlelement"/>
    public sealed class XmlElement : XmlNodeBase
    {
        private readonly XmlNamedNodeMap attributes;

        internal XmlElement(XmlDocument owner, string tagName) : base(owner, NodeType.ElementNode, tagName)
        {
            attributes = new XmlNamedNodeMap(this);
        }

        public override XmlNamedNodeMap Attributes
        {
            get { return attributes; }
        }

        public override object LocalName
        {
            get { return NodeName.Substring(NodeName.IndexOf(':') + 1); }
        }

        public override object NamespaceUri
        {
            get { return FixedNamespace ?? NamespaceOf((string)Prefix ?? ""); }
        }

        public string TagName
        {
            get { return NodeName; }
        }

        /// <summary>The value of an attribute, or an empty text.</summary>
        public string GetAttribute(string attributeName)
        {
            var attribute = GetAttributeNode(attributeName);
            return attribute == null ? "" : attribute.Value;
        }

        public XmlAttribute GetAttributeNode(string attributeName)
        {
            return attributes.GetNamedItem(attributeName) as XmlAttribute;
        }

        public XmlAttribute GetAttributeNodeNS(object namespaceUri, string localName)
        {
            return attributes.GetNamedItemNS(namespaceUri, localName) as XmlAttribute;
        }

        public string GetAttributeNS(object namespaceUri, string localName)
        {
            var attribute = GetAttributeNodeNS(namespaceUri, localName);
            return attribute == null ? "" : attribute.Value;
        }

        public XmlNodeList GetElementsByTagName(string tagName)
        {
            var found = new List<IXmlNode>();
            CollectElements(tagName, found);
            return new XmlNodeList(found);
        }

        public void RemoveAttribute(string attributeName)
        {
            attributes.RemoveNamedItem(attributeName);
        }

        public XmlAttribute RemoveAttributeNode(XmlAttribute attributeNode)
        {
            if (attributeNode == null) throw new ArgumentNullException("attributeNode");
            return attributes.RemoveNamedItem(attributeNode.Name) as XmlAttribute;
        }

        public void RemoveAttributeNS(object namespaceUri, string localName)
        {
            attributes.RemoveNamedItemNS(namespaceUri, localName);
        }

        /// <summary>Sets an attribute.</summary>
        public void SetAttribute(string attributeName, string attributeValue)
        {
            var attribute = GetAttributeNode(attributeName);
            if (attribute == null)
            {
                attribute = Document.CreateAttribute(attributeName);
                attributes.SetNamedItem(attribute);
            }
            attribute.Value = attributeValue;
        }

        public XmlAttribute SetAttributeNode(XmlAttribute newAttribute)
        {
            return attributes.SetNamedItem(newAttribute) as XmlAttribute;
        }

        public XmlAttribute SetAttributeNodeNS(XmlAttribute newAttribute)
        {
            return attributes.SetNamedItemNS(newAttribute) as XmlAttribute;
        }

        public void SetAttributeNS(object namespaceUri, string qualifiedName, string value)
        {
            var attribute = Document.CreateAttributeNS(namespaceUri, qualifiedName);
            attribute.Value = value;
            attributes.SetNamedItemNS(attribute);
        }

        public override IXmlNode CloneNode(bool deep)
        {
            var copy = (XmlElement)base.CloneNode(deep);
            foreach (var attribute in attributes) copy.attributes.SetNamedItem(attribute.CloneNode(true));
            return copy;
        }

        internal override void WriteTo(StringBuilder xml)
        {
            xml.Append('<').Append(TagName);
            foreach (var attribute in attributes)
            {
                xml.Append(' ');
                ((XmlNodeBase)attribute).WriteTo(xml);
            }
            if (FixedNamespace != null && NamespaceOfParent() != FixedNamespace) WriteNamespace(xml);
            if (Children.Count == 0)
            {
                xml.Append("/>");
                return;
            }
            xml.Append('>');
            WriteChildren(xml);
            xml.Append("</").Append(TagName).Append('>');
        }

        internal override XmlNodeBase CopyAlone()
        {
            return new XmlElement(Document, TagName) { FixedNamespace = FixedNamespace };
        }

        private string NamespaceOfParent()
        {
            return Parent == null ? null : Parent.NamespaceOf((string)Prefix ?? "");
        }

        private void WriteNamespace(StringBuilder xml)
        {
            var declaration = Prefix == null ? "xmlns" : "xmlns:" + Prefix;
            if (GetAttributeNode(declaration) == null) xml.Append(' ').Append(declaration).Append("=\"").Append(FixedNamespace).Append('"');
        }
    }
}
