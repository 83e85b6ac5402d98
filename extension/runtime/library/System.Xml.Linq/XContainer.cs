using System.Collections;
using System.Collections.Generic;

namespace System.Xml.Linq
{
    /// <summary>A node with others inside.</summary>
    public abstract class XContainer : XNode
    {
        internal readonly List<XNode> nodes = new List<XNode>();

        internal XContainer()
        {
        }
        public XNode FirstNode
        {
            get { return nodes.Count == 0 ? null : nodes[0]; }
        }
        public XNode LastNode
        {
            get { return nodes.Count == 0 ? null : nodes[nodes.Count - 1]; }
        }

        // ---- inside -----------------------------------------------------------------------------------------------

        /// <summary>Goes on when nodes are added meanwhile; ends when the node that was given last has been removed.</summary>
        public IEnumerable<XNode> Nodes()
        {
            for (XNode node = FirstNode; node != null && node.parent == this; node = node.NextNode) yield return node;
        }
        internal static IEnumerable<XElement> Named(IEnumerable<XNode> nodes, XName name)
        {
            foreach (XNode node in nodes)
            {
                XElement element = node as XElement;
                if (element != null && (name == null || element.Name == name)) yield return element;
            }
        }
        public IEnumerable<XElement> Elements()
        {
            return Named(Nodes(), null);
        }
        public IEnumerable<XElement> Elements(XName name)
        {
            return name == null ? new XElement[0] : Named(Nodes(), name);
        }
        /// <summary>The first of that name; null when there is none.</summary>
        public XElement Element(XName name)
        {
            foreach (XElement element in Elements(name)) return element;
            return null;
        }
        public IEnumerable<XNode> DescendantNodes()
        {
            foreach (XNode node in Nodes())
            {
                yield return node;
                XContainer container = node as XContainer;
                if (container == null) continue;
                foreach (XNode inner in container.DescendantNodes()) yield return inner;
            }
        }
        public IEnumerable<XElement> Descendants()
        {
            return Named(DescendantNodes(), null);
        }
        public IEnumerable<XElement> Descendants(XName name)
        {
            return name == null ? new XElement[0] : Named(DescendantNodes(), name);
        }

        // ---- adding and removing ----------------------------------------------------------------------------------

        public void Add(object content)
        {
            Insert(nodes.Count, content);
        }
        public void Add(params object[] content)
        {
            Add((object)content);
        }
        public void AddFirst(object content)
        {
            Insert(0, content);
        }
        public void AddFirst(params object[] content)
        {
            AddFirst((object)content);
        }
        public void RemoveNodes()
        {
            while (nodes.Count > 0) RemoveNode(nodes[nodes.Count - 1]);
        }
        public void ReplaceNodes(object content)
        {
            List<object> copy = Flat(content);
            RemoveNodes();
            Add(copy);
        }
        public void ReplaceNodes(params object[] content)
        {
            ReplaceNodes((object)content);
        }
        /// <summary>Content may look lazily at what it is about to replace.</summary>
        internal static List<object> Flat(object content)
        {
            List<object> copy = new List<object>();
            Flatten(content, copy);
            return copy;
        }
        private static void Flatten(object content, List<object> into)
        {
            IEnumerable several = content as IEnumerable;
            if (several == null || content is string)
            {
                if (content != null) into.Add(content);
                return;
            }
            foreach (object part in several) Flatten(part, into);
        }

        /// <summary>Nodes, attributes, sequences of them, and values, which become text.</summary>
        internal void Insert(int index, object content)
        {
            if (content == null) return;
            XNode node = content as XNode;
            if (node != null)
            {
                InsertNode(index, node);
                return;
            }
            XStreamingElement streaming = content as XStreamingElement;
            if (streaming != null)
            {
                InsertNode(index, streaming.Build());
                return;
            }
            XAttribute attribute = content as XAttribute;
            if (attribute != null)
            {
                InsertAttribute(attribute);
                return;
            }
            IEnumerable several = content as IEnumerable;
            if (several != null && !(content is string))
            {
                foreach (object part in several)
                {
                    int before = nodes.Count;
                    Insert(index, part);
                    index += nodes.Count - before;
                }
                return;
            }
            InsertText(index, XValue.TextOf(content));
        }
        /// <summary>Content beside another node, where no attributes are.</summary>
        internal void InsertNodes(int index, object content)
        {
            List<object> all = Flat(content);
            foreach (object part in all)
            {
                if (part is XAttribute) throw new ArgumentException("An attribute cannot be added to content.");
            }
            Insert(index, all);
        }
        internal virtual void InsertAttribute(XAttribute attribute)
        {
            throw new ArgumentException("An attribute cannot be added to content.");
        }
        private void InsertText(int index, string text)
        {
            XText before = index > 0 ? nodes[index - 1] as XText : null;
            if (before != null && !(before is XCData))
            {
                if (text.Length > 0) before.Value += text;
                return;
            }
            if (text.Length == 0 && nodes.Count > 0) return;
            CheckText(text);
            InsertNode(index, new XText(text));
        }
        /// <summary>Refuses what must not stand here.</summary>
        internal virtual void CheckNode(XNode node, XNode before)
        {
            if (node is XDocument || node is XDocumentType) throw new ArgumentException("A node of type " + node.NodeType + " cannot be added to content.");
        }
        internal virtual void CheckText(string text)
        {
        }
        internal void InsertNode(int index, XNode node)
        {
            CheckNode(node, index > 0 ? nodes[index - 1] : null);
            bool isAround = false;
            for (XNode outer = this; outer != null; outer = outer.parent) isAround |= outer == node;
            XNode added = node.parent != null || isAround ? node.Copy() : node;
            Change(added, XObjectChangeEventArgs.Add, () =>
            {
                added.parent = this;
                nodes.Insert(index, added);
            });
        }
        internal void RemoveNode(XNode node)
        {
            Change(node, XObjectChangeEventArgs.Remove, () =>
            {
                nodes.Remove(node);
                node.parent = null;
            });
        }
        internal void CopyNodes(XContainer from)
        {
            foreach (XNode node in from.nodes)
            {
                XNode copy = node.Copy();
                copy.parent = this;
                nodes.Add(copy);
            }
        }
        internal bool NodesEqual(XContainer other)
        {
            if (nodes.Count != other.nodes.Count) return false;
            for (int i = 0; i < nodes.Count; i++)
            {
                if (!DeepEquals(nodes[i], other.nodes[i])) return false;
            }
            return true;
        }
        public XmlWriter CreateWriter()
        {
            throw new NotSupportedException("Writing into nodes through an XmlWriter is not supported in the simulation; add nodes instead.");
        }

        // ---- reading ----------------------------------------------------------------------------------------------

        /// <summary>All nodes up to the end of the element or of the text.</summary>
        internal void ReadNodes(XmlReader reader, LoadOptions options)
        {
            while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF)
            {
                XNode node = ReadNode(reader, options);
                if (node == null) continue;
                XText text = node as XText;
                XText last = LastNode as XText;
                if (text != null && last != null && !(text is XCData) && !(last is XCData)) last.SetText(last.Value + text.Value);
                else
                {
                    node.parent = this;
                    nodes.Add(node);
                }
            }
        }
        /// <summary>Null for what is not kept.</summary>
        internal static XNode ReadNode(XmlReader reader, LoadOptions options)
        {
            XNode made = null;
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    return XElement.ReadElement(reader, options);
                case XmlNodeType.Text:
                case XmlNodeType.SignificantWhitespace:
                    made = new XText(reader.Value);
                    break;
                case XmlNodeType.Whitespace:
                    if ((options & LoadOptions.PreserveWhitespace) != 0) made = new XText(reader.Value);
                    break;
                case XmlNodeType.CDATA:
                    made = new XCData(reader.Value);
                    break;
                case XmlNodeType.Comment:
                    made = new XComment(reader.Value);
                    break;
                case XmlNodeType.ProcessingInstruction:
                    made = new XProcessingInstruction(reader.Name, reader.Value);
                    break;
                case XmlNodeType.DocumentType:
                    made = new XDocumentType(reader.Name, null, null, null);
                    break;
                case XmlNodeType.XmlDeclaration:
                    break;
                default:
                    throw new InvalidOperationException("The XmlReader should not be on a node of type " + reader.NodeType + ".");
            }
            if (made != null && (options & LoadOptions.SetLineInfo) != 0) made.SetPlace(reader);
            reader.Read();
            return made;
        }
        internal static XmlReaderSettings ReaderSettingsFor(LoadOptions options)
        {
            return new XmlReaderSettings { IgnoreWhitespace = (options & LoadOptions.PreserveWhitespace) == 0, DtdProcessing = DtdProcessing.Parse };
        }
    }
}
