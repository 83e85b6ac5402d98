using System.Collections.Generic;

namespace System.Xml.XPath
{
    /// <summary>A tree as XPath sees it, whatever its nodes are.</summary>
    internal abstract class XPathModel
    {
        internal abstract object ParentOf(object node);
        /// <summary>Elements, text, comments and processing instructions in order.</summary>
        internal abstract IEnumerable<object> ChildrenOf(object node);
        /// <summary>Without namespace declarations.</summary>
        internal abstract IEnumerable<object> AttributesOf(object node);
        internal abstract XmlNodeType KindOf(object node);
        internal abstract string LocalNameOf(object node);
        internal abstract string NamespaceOf(object node);
        internal abstract string NameOf(object node);
        internal abstract string ValueOf(object node);

        /// <summary>As they stand in the document.</summary>
        internal List<object> InOrder(ICollection<object> nodes)
        {
            List<object> ordered = new List<object>(nodes);
            if (ordered.Count < 2) return ordered;
            HashSet<object> wanted = new HashSet<object>(nodes, ReferenceEqualityComparer.Instance);
            object root = RootOf(ordered[0]);
            bool hasAttributes = ordered.Exists(node => KindOf(node) == XmlNodeType.Attribute);
            ordered.Clear();
            Collect(root, wanted, hasAttributes, ordered);
            return ordered;
        }
        private void Collect(object node, HashSet<object> wanted, bool hasAttributes, List<object> into)
        {
            if (wanted.Remove(node)) into.Add(node);
            if (hasAttributes)
            {
                foreach (object attribute in AttributesOf(node))
                {
                    if (wanted.Remove(attribute)) into.Add(attribute);
                }
            }
            foreach (object child in ChildrenOf(node))
            {
                if (wanted.Count == 0) return;
                Collect(child, wanted, hasAttributes, into);
            }
        }
        internal object RootOf(object node)
        {
            object root = node;
            for (object parent = ParentOf(root); parent != null; parent = ParentOf(root)) root = parent;
            return root;
        }
    }
}
