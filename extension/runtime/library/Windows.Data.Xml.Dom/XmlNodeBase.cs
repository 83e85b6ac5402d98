using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using Windows.Foundation;

namespace Windows.Data.Xml.Dom
{
    /// <summary>What the nodes of a document have in common. Windows has no such class; the nodes have only their interfaces in common.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class XmlNodeBase : IXmlNode, IXmlNodeSelector, IXmlNodeSerializer
    {
        internal readonly List<IXmlNode> Children = new List<IXmlNode>();
        internal XmlNodeBase Parent;
        /// <summary>Namespace given when the node was made; null when it follows from the prefix.</summary>
        internal string FixedNamespace;
        private XmlDocument owner;

        internal XmlNodeBase(XmlDocument owner, NodeType nodeType, string nodeName)
        {
            this.owner = owner;
            NodeType = nodeType;
            NodeName = nodeName;
        }

        /// <summary>The attributes of an element, otherwise null.</summary>
        public virtual XmlNamedNodeMap Attributes
        {
            get { return null; }
        }

        public XmlNodeList ChildNodes
        {
            get { return new XmlNodeList(Children); }
        }

        public IXmlNode FirstChild
        {
            get { return Children.Count == 0 ? null : Children[0]; }
        }

        public IXmlNode LastChild
        {
            get { return Children.Count == 0 ? null : Children[Children.Count - 1]; }
        }

        public virtual object LocalName
        {
            get { return null; }
        }

        public virtual object NamespaceUri
        {
            get { return null; }
        }

        public IXmlNode NextSibling
        {
            get { return Sibling(1); }
        }

        public string NodeName { get; private set; }
        public NodeType NodeType { get; }

        /// <summary>The value of the node, or null.</summary>
        public virtual object NodeValue
        {
            get { return null; }
            set { throw WindowsError.Refuse("xml-no-value"); }
        }

        public XmlDocument OwnerDocument
        {
            get { return owner; }
        }

        public IXmlNode ParentNode
        {
            get { return NodeType == NodeType.AttributeNode ? null : Parent; }
        }

        public object Prefix
        {
            get
            {
                var colon = NodeName.IndexOf(':');
                return colon < 0 ? null : NodeName.Substring(0, colon);
            }
            set
            {
                var local = NodeName.Substring(NodeName.IndexOf(':') + 1);
                var prefix = value as string;
                NodeName = string.IsNullOrEmpty(prefix) ? local : prefix + ":" + local;
            }
        }

        public IXmlNode PreviousSibling
        {
            get { return Sibling(-1); }
        }

        /// <summary>The text of the node and everything in it.</summary>
        public virtual string InnerText
        {
            get
            {
                var text = new StringBuilder();
                foreach (var child in Children)
                {
                    if (child.NodeType != NodeType.CommentNode && child.NodeType != NodeType.ProcessingInstructionNode) text.Append(child.InnerText);
                }
                return text.ToString();
            }
            set
            {
                foreach (var child in Children) ((XmlNodeBase)child).Parent = null;
                Children.Clear();
                if (!string.IsNullOrEmpty(value)) AppendChild(Document.CreateTextNode(value));
            }
        }

        internal XmlDocument Document
        {
            get { return owner ?? (XmlDocument)this; }
        }

        /// <summary>Adds a child at the end.</summary>
        public IXmlNode AppendChild(IXmlNode newChild)
        {
            return InsertBefore(newChild, null);
        }

        public virtual IXmlNode CloneNode(bool deep)
        {
            var copy = CopyAlone();
            if (deep)
            {
                foreach (var child in Children) copy.AppendChild(child.CloneNode(true));
            }
            return copy;
        }

        /// <summary>The node with everything in it, as XML.</summary>
        public string GetXml()
        {
            var xml = new StringBuilder();
            WriteTo(xml);
            return xml.ToString();
        }

        public bool HasChildNodes()
        {
            return Children.Count > 0;
        }

        public IXmlNode InsertBefore(IXmlNode newChild, IXmlNode referenceChild)
        {
            if (newChild == null) throw new ArgumentNullException("newChild");
            var node = (XmlNodeBase)newChild;
            for (var above = this; above != null; above = above.Parent)
            {
                if (above == node) throw WindowsError.Refuse("xml-hierarchy");
            }
            if (!MayHold(node)) throw WindowsError.Refuse("xml-hierarchy");
            if (node.NodeType == NodeType.DocumentFragmentNode)
            {
                foreach (var child in node.Children.ToArray()) InsertBefore(child, referenceChild);
                return newChild;
            }
            if (node.Parent != null) node.Parent.Children.Remove(node);
            var index = referenceChild == null ? Children.Count : Children.IndexOf(referenceChild);
            if (index < 0) throw WindowsError.Refuse("xml-not-a-child");
            Children.Insert(index, node);
            node.Parent = this;
            node.MoveTo(Document);
            return newChild;
        }

        public void Normalize()
        {
            for (var i = Children.Count - 1; i > 0; i--)
            {
                var text = Children[i] as XmlText;
                var before = Children[i - 1] as XmlText;
                if (text == null || before == null) continue;
                before.Data += text.Data;
                RemoveChild(text);
            }
            foreach (var child in Children) child.Normalize();
        }

        public IXmlNode RemoveChild(IXmlNode childNode)
        {
            if (childNode == null) throw new ArgumentNullException("childNode");
            if (!Children.Remove(childNode)) throw WindowsError.Refuse("xml-not-a-child");
            ((XmlNodeBase)childNode).Parent = null;
            return childNode;
        }

        public IXmlNode ReplaceChild(IXmlNode newChild, IXmlNode referenceChild)
        {
            InsertBefore(newChild, referenceChild);
            return RemoveChild(referenceChild);
        }

        /// <summary>All nodes that fit.</summary>
        public XmlNodeList SelectNodes(string xpath)
        {
            return SelectNodesNS(xpath, null);
        }

        public XmlNodeList SelectNodesNS(string xpath, object namespaces)
        {
            return new XmlNodeList(XmlPath.Parse(xpath, namespaces as string).Select(this));
        }

        /// <summary>The first node that fits, or null.</summary>
        public IXmlNode SelectSingleNode(string xpath)
        {
            return SelectSingleNodeNS(xpath, null);
        }

        public IXmlNode SelectSingleNodeNS(string xpath, object namespaces)
        {
            var found = XmlPath.Parse(xpath, namespaces as string).Select(this);
            return found.Count == 0 ? null : found[0];
        }

        internal abstract void WriteTo(StringBuilder xml);
        /// <summary>A copy without children.</summary>
        internal abstract XmlNodeBase CopyAlone();

        internal virtual bool MayHold(XmlNodeBase child)
        {
            return child.NodeType != NodeType.AttributeNode && child.NodeType != NodeType.DocumentNode;
        }

        /// <summary>The namespace that a prefix stands for here; "" is the default namespace.</summary>
        internal string NamespaceOf(string prefix)
        {
            var declaration = prefix == "" ? "xmlns" : "xmlns:" + prefix;
            for (var node = this; node != null; node = node.Parent)
            {
                var element = node as XmlElement;
                if (element == null) continue;
                var attribute = element.GetAttributeNode(declaration);
                if (attribute != null) return attribute.Value;
                if (element.FixedNamespace != null && (string)element.Prefix == (prefix == "" ? null : prefix)) return element.FixedNamespace;
            }
            return prefix == "xml" ? "http://www.w3.org/XML/1998/namespace" : null;
        }

        internal void MoveTo(XmlDocument document)
        {
            owner = document;
            foreach (var child in Children) ((XmlNodeBase)child).MoveTo(document);
        }

        internal void WriteChildren(StringBuilder xml)
        {
            foreach (var child in Children) ((XmlNodeBase)child).WriteTo(xml);
        }

        internal void CollectElements(string tagName, List<IXmlNode> found)
        {
            foreach (var child in Children)
            {
                if (child.NodeType != NodeType.ElementNode) continue;
                if (tagName == "*" || child.NodeName == tagName) found.Add(child);
                ((XmlNodeBase)child).CollectElements(tagName, found);
            }
        }

        private IXmlNode Sibling(int distance)
        {
            if (Parent == null || NodeType == NodeType.AttributeNode) return null;
            var index = Parent.Children.IndexOf(this) + distance;
            return index < 0 || index >= Parent.Children.Count ? null : Parent.Children[index];
        }
    }
}
