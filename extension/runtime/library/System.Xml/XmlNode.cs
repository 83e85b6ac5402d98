using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml.XPath;

namespace System.Xml
{
    /// <summary>A node of an XmlDocument.</summary>
    public abstract class XmlNode : IEnumerable, ICloneable
    {
        private sealed class Model : XPathModel
        {
            internal override object ParentOf(object node)
            {
                XmlAttribute attribute = node as XmlAttribute;
                return attribute != null ? attribute.OwnerElement : ((XmlNode)node).parent;
            }
            internal override IEnumerable<object> ChildrenOf(object node)
            {
                return node is XmlAttribute ? (IEnumerable<object>)new object[0] : ((XmlNode)node).children.ToArray();
            }
            internal override IEnumerable<object> AttributesOf(object node)
            {
                XmlElement element = node as XmlElement;
                if (element == null) yield break;
                foreach (XmlAttribute attribute in element.Attributes)
                {
                    if (attribute.NamespaceURI != XmlNamespaceManager.Xmlns) yield return attribute;
                }
            }
            internal override XmlNodeType KindOf(object node)
            {
                return ((XmlNode)node).NodeType;
            }
            internal override string LocalNameOf(object node)
            {
                return ((XmlNode)node).LocalName;
            }
            internal override string NamespaceOf(object node)
            {
                return ((XmlNode)node).NamespaceURI;
            }
            internal override string NameOf(object node)
            {
                return ((XmlNode)node).Name;
            }
            internal override string ValueOf(object node)
            {
                XmlNode item = (XmlNode)node;
                return item.Value ?? item.InnerText;
            }
        }
        private static readonly XPathModel model = new Model();
        internal XmlNode parent;
        internal readonly List<XmlNode> children = new List<XmlNode>();
        internal readonly XmlDocument document;

        internal XmlNode(XmlDocument document)
        {
            this.document = document;
        }
        public abstract string Name { get; }
        public abstract string LocalName { get; }
        public abstract XmlNodeType NodeType { get; }
        public virtual string Prefix
        {
            get { return ""; }
            set { }
        }
        public virtual string NamespaceURI
        {
            get { return ""; }
        }
        public virtual string Value
        {
            get { return null; }
            set { throw new InvalidOperationException("Cannot set a value on node type '" + NodeType + "'."); }
        }
        public virtual XmlDocument OwnerDocument
        {
            get { return document; }
        }
        public virtual XmlNode ParentNode
        {
            get { return parent; }
        }
        public virtual XmlNodeList ChildNodes
        {
            get { return new XmlChildNodes(this); }
        }
        public virtual XmlAttributeCollection Attributes
        {
            get { return null; }
        }
        public virtual bool HasChildNodes
        {
            get { return children.Count > 0; }
        }
        public virtual XmlNode FirstChild
        {
            get { return children.Count == 0 ? null : children[0]; }
        }
        public virtual XmlNode LastChild
        {
            get { return children.Count == 0 ? null : children[children.Count - 1]; }
        }
        public virtual XmlNode NextSibling
        {
            get
            {
                int index = parent == null ? -1 : parent.children.IndexOf(this);
                return index < 0 || index + 1 >= parent.children.Count ? null : parent.children[index + 1];
            }
        }
        public virtual XmlNode PreviousSibling
        {
            get
            {
                int index = parent == null ? -1 : parent.children.IndexOf(this);
                return index <= 0 ? null : parent.children[index - 1];
            }
        }
        /// <summary>The first child element of that name.</summary>
        public virtual XmlElement this[string name]
        {
            get
            {
                foreach (XmlNode child in children)
                {
                    if (child.NodeType == XmlNodeType.Element && child.Name == name) return (XmlElement)child;
                }
                return null;
            }
        }
        public IEnumerator GetEnumerator()
        {
            return ChildNodes.GetEnumerator();
        }

        // ---- changes ----------------------------------------------------------------------------------------------

        internal virtual bool Takes(XmlNode child)
        {
            return false;
        }
        public virtual XmlNode AppendChild(XmlNode newChild)
        {
            return InsertAt(children.Count, newChild);
        }
        public virtual XmlNode PrependChild(XmlNode newChild)
        {
            return InsertAt(0, newChild);
        }
        public virtual XmlNode InsertBefore(XmlNode newChild, XmlNode refChild)
        {
            if (refChild == null) return AppendChild(newChild);
            return InsertAt(IndexOf(refChild), newChild);
        }
        public virtual XmlNode InsertAfter(XmlNode newChild, XmlNode refChild)
        {
            return InsertAt(refChild == null ? 0 : IndexOf(refChild) + 1, newChild);
        }
        private int IndexOf(XmlNode child)
        {
            int index = children.IndexOf(child);
            if (index < 0) throw new ArgumentException("The reference node is not a child of this node.");
            return index;
        }
        private XmlNode InsertAt(int index, XmlNode child)
        {
            if (child == null) throw new ArgumentNullException("newChild");
            for (XmlNode outer = this; outer != null; outer = outer.parent)
            {
                if (outer == child) throw new ArgumentException("Cannot insert a node or any ancestor of that node as a child of itself.");
            }
            if (child.OwnerDocument != (this as XmlDocument ?? document)) throw new ArgumentException("The node to be inserted is from a different document context.");
            if (child is XmlDocumentFragment)
            {
                XmlNode first = child.FirstChild;
                foreach (XmlNode part in child.children.ToArray()) InsertAt(index++, part);
                return first;
            }
            if (!Takes(child)) throw new InvalidOperationException("The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.");
            if (child.parent != null)
            {
                int before = child.parent == this ? children.IndexOf(child) : int.MaxValue;
                child.parent.children.Remove(child);
                if (before < index) index--;
            }
            child.parent = this;
            children.Insert(index, child);
            return child;
        }
        public virtual XmlNode RemoveChild(XmlNode oldChild)
        {
            if (oldChild.parent != this) throw new ArgumentException("The node to be removed is not a child of this node.");
            children.Remove(oldChild);
            oldChild.parent = null;
            return oldChild;
        }
        public virtual XmlNode ReplaceChild(XmlNode newChild, XmlNode oldChild)
        {
            XmlNode after = oldChild.NextSibling;
            RemoveChild(oldChild);
            InsertBefore(newChild, after);
            return oldChild;
        }
        public virtual void RemoveAll()
        {
            foreach (XmlNode child in children.ToArray()) RemoveChild(child);
        }
        public abstract XmlNode CloneNode(bool deep);
        public virtual XmlNode Clone()
        {
            return CloneNode(true);
        }
        object ICloneable.Clone()
        {
            return CloneNode(true);
        }
        internal void CloneChildren(XmlNode into)
        {
            foreach (XmlNode child in children) into.AppendChild(child.CloneNode(true));
        }

        // ---- text -------------------------------------------------------------------------------------------------

        public virtual string InnerText
        {
            get
            {
                StringBuilder text = new StringBuilder();
                foreach (XmlNode child in children)
                {
                    if (child.NodeType != XmlNodeType.Comment && child.NodeType != XmlNodeType.ProcessingInstruction) text.Append(child.Value != null && child.children.Count == 0 ? child.Value : child.InnerText);
                }
                return text.ToString();
            }
            set
            {
                RemoveAll();
                if (!string.IsNullOrEmpty(value)) AppendChild(OwnerDocument.CreateTextNode(value));
            }
        }
        public virtual string OuterXml
        {
            get { return Markup(writer => WriteTo(writer)); }
        }
        public virtual string InnerXml
        {
            get { return Markup(writer => WriteContentTo(writer)); }
            set
            {
                RemoveAll();
                XmlDocument target = this as XmlDocument ?? document;
                TextXmlReader reader = new TextXmlReader(new StringReader(value), new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment });
                DeclareScope(reader);
                reader.Read();
                target.ReadInto(this, reader, true);
            }
        }
        /// <summary>Prefixes that hold around the content of this node hold in text that becomes its content.</summary>
        private void DeclareScope(TextXmlReader reader)
        {
            for (XmlNode node = this; node != null; node = node.parent)
            {
                XmlElement element = node as XmlElement;
                if (element == null) continue;
                reader.Assume(element.Prefix, element.NamespaceURI);
                foreach (XmlAttribute attribute in element.Attributes)
                {
                    if (attribute.NamespaceURI == XmlNamespaceManager.Xmlns) reader.Assume(attribute.Prefix.Length == 0 ? "" : attribute.LocalName, attribute.Value);
                }
            }
        }
        private static string Markup(Action<XmlWriter> write)
        {
            StringBuilder text = new StringBuilder();
            using (XmlWriter writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = false, ConformanceLevel = ConformanceLevel.Auto, NewLineHandling = NewLineHandling.None })) write(writer);
            return text.ToString();
        }
        public abstract void WriteTo(XmlWriter w);
        public virtual void WriteContentTo(XmlWriter w)
        {
            foreach (XmlNode child in children) child.WriteTo(w);
        }
        public virtual string GetNamespaceOfPrefix(string prefix)
        {
            for (XmlNode node = this; node != null; node = node.parent)
            {
                XmlElement element = node as XmlElement;
                if (element == null) continue;
                XmlAttribute declaration = element.GetAttributeNode(string.IsNullOrEmpty(prefix) ? "xmlns" : "xmlns:" + prefix);
                if (declaration != null) return declaration.Value;
                if (element.Prefix == prefix) return element.NamespaceURI;
            }
            return prefix == "xml" ? XmlNamespaceManager.Xml : "";
        }

        // ---- paths ------------------------------------------------------------------------------------------------

        /// <summary>The first node of the path; null for none.</summary>
        public XmlNode SelectSingleNode(string xpath)
        {
            return SelectSingleNode(xpath, null);
        }
        public XmlNode SelectSingleNode(string xpath, XmlNamespaceManager nsmgr)
        {
            XmlNodeList found = SelectNodes(xpath, nsmgr);
            return found.Count == 0 ? null : found[0];
        }
        public XmlNodeList SelectNodes(string xpath)
        {
            return SelectNodes(xpath, null);
        }
        public XmlNodeList SelectNodes(string xpath, XmlNamespaceManager nsmgr)
        {
            object value = XPathParser.Parse(xpath, nsmgr).Evaluate(new XPathContext(model, this, 1, 1));
            return new XmlFoundNodes(XPathNode.Nodes(value).ConvertAll(node => (XmlNode)node));
        }
    }
}
