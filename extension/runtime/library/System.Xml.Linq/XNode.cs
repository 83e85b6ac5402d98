using System.Collections.Generic;
using System.IO;
using System.Text;

namespace System.Xml.Linq
{
    /// <summary>An element, a document, text, or another node.</summary>
    public abstract class XNode : XObject
    {
        internal XNode()
        {
        }
        private int Index
        {
            get { return parent == null ? -1 : parent.nodes.IndexOf(this); }
        }
        public XNode NextNode
        {
            get { return parent == null || Index + 1 >= parent.nodes.Count ? null : parent.nodes[Index + 1]; }
        }
        public XNode PreviousNode
        {
            get { return parent == null || Index == 0 ? null : parent.nodes[Index - 1]; }
        }

        // ---- around -----------------------------------------------------------------------------------------------

        public IEnumerable<XElement> Ancestors()
        {
            return AncestorsNamed(null);
        }
        public IEnumerable<XElement> Ancestors(XName name)
        {
            return name == null ? new XElement[0] : AncestorsNamed(name);
        }
        private IEnumerable<XElement> AncestorsNamed(XName name)
        {
            for (XElement element = Parent; element != null; element = element.Parent)
            {
                if (name == null || element.Name == name) yield return element;
            }
        }
        public IEnumerable<XNode> NodesAfterSelf()
        {
            for (XNode node = NextNode; node != null; node = node.NextNode) yield return node;
        }
        public IEnumerable<XNode> NodesBeforeSelf()
        {
            if (parent == null) yield break;
            foreach (XNode node in parent.Nodes())
            {
                if (node == this) yield break;
                yield return node;
            }
        }
        public IEnumerable<XElement> ElementsAfterSelf()
        {
            return XContainer.Named(NodesAfterSelf(), null);
        }
        public IEnumerable<XElement> ElementsAfterSelf(XName name)
        {
            return name == null ? new XElement[0] : XContainer.Named(NodesAfterSelf(), name);
        }
        public IEnumerable<XElement> ElementsBeforeSelf()
        {
            return XContainer.Named(NodesBeforeSelf(), null);
        }
        public IEnumerable<XElement> ElementsBeforeSelf(XName name)
        {
            return name == null ? new XElement[0] : XContainer.Named(NodesBeforeSelf(), name);
        }
        public bool IsAfter(XNode node)
        {
            return CompareDocumentOrder(this, node) > 0;
        }
        public bool IsBefore(XNode node)
        {
            return CompareDocumentOrder(this, node) < 0;
        }
        public static int CompareDocumentOrder(XNode n1, XNode n2)
        {
            if (n1 == n2) return 0;
            if (n1 == null) return -1;
            if (n2 == null) return 1;
            List<XNode> one = PathTo(n1);
            List<XNode> other = PathTo(n2);
            if (one[0] != other[0]) throw new InvalidOperationException("A common ancestor is missing.");
            for (int i = 1; ; i++)
            {
                if (i == one.Count) return -1;
                if (i == other.Count) return 1;
                if (one[i] != other[i]) return one[i].Index.CompareTo(other[i].Index);
            }
        }
        private static List<XNode> PathTo(XNode node)
        {
            List<XNode> path = new List<XNode>();
            for (XNode current = node; current != null; current = current.parent) path.Insert(0, current);
            return path;
        }

        // ---- changes ----------------------------------------------------------------------------------------------

        private XContainer NeedParent()
        {
            if (parent == null) throw new InvalidOperationException("The parent is missing.");
            return parent;
        }
        public void Remove()
        {
            NeedParent().RemoveNode(this);
        }
        public void AddAfterSelf(object content)
        {
            XContainer container = NeedParent();
            container.InsertNodes(Index + 1, content);
        }
        public void AddAfterSelf(params object[] content)
        {
            AddAfterSelf((object)content);
        }
        public void AddBeforeSelf(object content)
        {
            NeedParent().InsertNodes(Index, content);
        }
        public void AddBeforeSelf(params object[] content)
        {
            AddBeforeSelf((object)content);
        }
        public void ReplaceWith(object content)
        {
            XContainer container = NeedParent();
            int index = Index;
            container.RemoveNode(this);
            container.InsertNodes(index, content);
        }
        public void ReplaceWith(params object[] content)
        {
            ReplaceWith((object)content);
        }

        // ---- comparing, reading and writing -----------------------------------------------------------------------

        internal abstract XNode Copy();
        internal abstract bool IsEqual(XNode other);
        internal abstract int DeepHash();
        public static bool DeepEquals(XNode n1, XNode n2)
        {
            return n1 == n2 || (n1 != null && n2 != null && n1.IsEqual(n2));
        }
        public static XNodeEqualityComparer EqualityComparer
        {
            get { return new XNodeEqualityComparer(); }
        }
        public static XNodeDocumentOrderComparer DocumentOrderComparer
        {
            get { return new XNodeDocumentOrderComparer(); }
        }
        public abstract void WriteTo(XmlWriter writer);
        public XmlReader CreateReader()
        {
            return XmlReader.Create(new StringReader(ToString(SaveOptions.DisableFormatting)), new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment });
        }
        public XmlReader CreateReader(ReaderOptions readerOptions)
        {
            return CreateReader();
        }
        /// <summary>The node at which the reader is; the reader goes behind it.</summary>
        public static XNode ReadFrom(XmlReader reader)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            if (reader.ReadState != ReadState.Interactive) throw new InvalidOperationException("The XmlReader state should be Interactive.");
            return XContainer.ReadNode(reader, LoadOptions.PreserveWhitespace);
        }
        public override string ToString()
        {
            return Text(SaveOptions.None);
        }
        public string ToString(SaveOptions options)
        {
            return Text(options);
        }
        private string Text(SaveOptions options)
        {
            StringWriter text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            XmlWriterSettings settings = SettingsFor(options);
            settings.OmitXmlDeclaration = true;
            settings.ConformanceLevel = this is XDocument ? ConformanceLevel.Auto : ConformanceLevel.Fragment;
            if (this is XText) settings.Indent = false;
            using (XmlWriter writer = XmlWriter.Create(text, settings))
            {
                XDocument document = this as XDocument;
                if (document != null) document.WriteContentTo(writer);
                else WriteTo(writer);
            }
            return text.ToString();
        }
        internal static XmlWriterSettings SettingsFor(SaveOptions options)
        {
            XmlWriterSettings settings = new XmlWriterSettings();
            if ((options & SaveOptions.DisableFormatting) == 0) settings.Indent = true;
            if ((options & SaveOptions.OmitDuplicateNamespaces) != 0) settings.NamespaceHandling = NamespaceHandling.OmitDuplicates;
            return settings;
        }
    }
}
