using System.Collections.Generic;

namespace System.Xml
{
    /// <summary>An element.</summary>
    public class XmlElement : XmlLinkedNode
    {
        private readonly string localName;
        private readonly string namespaceUri;
        private readonly XmlAttributeCollection attributes;
        private string prefix;
        internal bool isFull;

        internal XmlElement(string prefix, string localName, string namespaceUri, XmlDocument document) : base(document)
        {
            this.prefix = prefix ?? "";
            this.localName = localName;
            this.namespaceUri = namespaceUri ?? "";
            attributes = new XmlAttributeCollection(this);
        }
        public override string Name
        {
            get { return prefix.Length == 0 ? localName : prefix + ":" + localName; }
        }
        public override string LocalName
        {
            get { return localName; }
        }
        public override string Prefix
        {
            get { return prefix; }
            set { prefix = value; }
        }
        public override string NamespaceURI
        {
            get { return namespaceUri; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Element; }
        }
        /// <summary>Is written without end tag.</summary>
        public bool IsEmpty
        {
            get { return children.Count == 0 && !isFull; }
            set { isFull = !value; }
        }
        public override XmlAttributeCollection Attributes
        {
            get { return attributes; }
        }
        public virtual bool HasAttributes
        {
            get { return attributes.Count > 0; }
        }
        internal override bool Takes(XmlNode child)
        {
            return !(child is XmlDocument) && !(child is XmlAttribute) && !(child is XmlDeclaration) && !(child is XmlDocumentType);
        }

        /// <summary>Empty when there is none.</summary>
        public virtual string GetAttribute(string name)
        {
            XmlAttribute attribute = attributes[name];
            return attribute == null ? "" : attribute.Value;
        }
        public virtual string GetAttribute(string localName, string namespaceURI)
        {
            XmlAttribute attribute = attributes[localName, namespaceURI];
            return attribute == null ? "" : attribute.Value;
        }
        public virtual XmlAttribute GetAttributeNode(string name)
        {
            return attributes[name];
        }
        public virtual bool HasAttribute(string name)
        {
            return attributes[name] != null;
        }
        public virtual bool HasAttribute(string localName, string namespaceURI)
        {
            return attributes[localName, namespaceURI] != null;
        }
        public virtual void SetAttribute(string name, string value)
        {
            XmlAttribute attribute = attributes[name] ?? attributes.Append(document.CreateAttribute(name));
            attribute.Value = value;
        }
        public virtual string SetAttribute(string localName, string namespaceURI, string value)
        {
            XmlAttribute attribute = attributes[localName, namespaceURI] ?? attributes.Append(document.CreateAttribute(localName, namespaceURI));
            attribute.Value = value;
            return value;
        }
        public virtual XmlAttribute SetAttributeNode(XmlAttribute newAttr)
        {
            XmlAttribute old = attributes[newAttr.LocalName, newAttr.NamespaceURI];
            attributes.Append(newAttr);
            return old;
        }
        public virtual void RemoveAttribute(string name)
        {
            XmlAttribute attribute = attributes[name];
            if (attribute != null) attributes.Remove(attribute);
        }
        public virtual void RemoveAllAttributes()
        {
            attributes.RemoveAll();
        }
        public virtual XmlNodeList GetElementsByTagName(string name)
        {
            List<XmlNode> found = new List<XmlNode>();
            XmlDocument.Collect(this, element => name == "*" || element.Name == name, found);
            return new XmlFoundNodes(found);
        }
        public virtual XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
        {
            List<XmlNode> found = new List<XmlNode>();
            XmlDocument.Collect(this, XmlDocument.Named(localName, namespaceURI), found);
            return new XmlFoundNodes(found);
        }
        public override XmlNode CloneNode(bool deep)
        {
            XmlElement copy = new XmlElement(prefix, localName, namespaceUri, document);
            foreach (XmlAttribute attribute in attributes) copy.attributes.Append((XmlAttribute)attribute.CloneNode(true));
            if (deep) CloneChildren(copy);
            copy.isFull = isFull;
            return copy;
        }
        public override void WriteTo(XmlWriter w)
        {
            w.WriteStartElement(prefix, localName, namespaceUri);
            foreach (XmlAttribute attribute in attributes) attribute.WriteTo(w);
            WriteContentTo(w);
            if (IsEmpty) w.WriteEndElement();
            else w.WriteFullEndElement();
        }
    }
}
