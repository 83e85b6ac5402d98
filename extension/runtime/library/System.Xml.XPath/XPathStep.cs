using System.Collections.Generic;

namespace System.Xml.XPath
{
    /// <summary>One step of a path: direction, name or kind, predicates.</summary>
    internal sealed class XPathStep
    {
        private readonly string axis;
        /// <summary>Null for all names.</summary>
        private readonly string name;
        /// <summary>Null for all namespaces.</summary>
        private readonly string ns;
        /// <summary>`text`, `node` and so on; null when the name decides.</summary>
        internal string Kind;
        internal List<XPathNode> Predicates = new List<XPathNode>();

        internal XPathStep(string axis, string name, string ns)
        {
            this.axis = axis;
            this.name = name;
            this.ns = ns;
        }
        internal static XPathStep Deep()
        {
            return new XPathStep("descendant-or-self", null, null) { Kind = "node" };
        }
        /// <summary>What `//` stands for.</summary>
        internal bool IsDeep
        {
            get { return axis == "descendant-or-self" && Kind == "node" && Predicates.Count == 0; }
        }
        /// <summary>A child that no place decides about.</summary>
        internal bool IsPlainChild
        {
            get { return axis == "child" && Predicates.Count == 0; }
        }
        internal XPathStep AmongDescendants()
        {
            return new XPathStep("descendant", name, ns) { Kind = Kind };
        }
        /// <summary>Whether nodes in order lead to nodes in order; isFlat: none of them is inside of another one.</summary>
        internal bool KeepsOrder(bool isFlat)
        {
            switch (axis)
            {
                case "self":
                case "attribute":
                case "descendant-or-self": return true;
                case "child":
                case "descendant": return isFlat;
                default: return false;
            }
        }
        /// <summary>Whether nodes of which none is inside of another one lead to such.</summary>
        internal bool KeepsFlat
        {
            get { return axis == "child" || axis == "attribute" || axis == "self"; }
        }
        internal List<object> From(object node, XPathModel model)
        {
            List<object> found = new List<object>();
            foreach (object candidate in Along(node, model))
            {
                if (Fits(candidate, model)) found.Add(candidate);
            }
            return XPathNode.Filtered(found, Predicates, model);
        }
        private bool Fits(object node, XPathModel model)
        {
            XmlNodeType kind = model.KindOf(node);
            switch (Kind)
            {
                case "node": return true;
                case "text": return kind == XmlNodeType.Text || kind == XmlNodeType.CDATA || kind == XmlNodeType.Whitespace || kind == XmlNodeType.SignificantWhitespace;
                case "comment": return kind == XmlNodeType.Comment;
                case "processing-instruction": return kind == XmlNodeType.ProcessingInstruction;
            }
            if (kind != (axis == "attribute" ? XmlNodeType.Attribute : XmlNodeType.Element)) return false;
            return (name == null || model.LocalNameOf(node) == name) && (ns == null || model.NamespaceOf(node) == ns);
        }
        private IEnumerable<object> Along(object node, XPathModel model)
        {
            switch (axis)
            {
                case "child": return model.ChildrenOf(node);
                case "attribute": return model.AttributesOf(node);
                case "self": return new[] { node };
                case "parent": return model.ParentOf(node) == null ? new object[0] : new[] { model.ParentOf(node) };
                case "descendant": return Below(node, model, false);
                case "descendant-or-self": return Below(node, model, true);
                case "ancestor": return Above(node, model, false);
                case "ancestor-or-self": return Above(node, model, true);
                case "following-sibling": return Beside(node, model, true);
                case "preceding-sibling": return Beside(node, model, false);
                case "following": return Following(node, model);
                case "preceding": return Preceding(node, model);
                default: throw new XPathException("The axis '" + axis + "' is not supported in the simulation.");
            }
        }
        private static IEnumerable<object> Below(object node, XPathModel model, bool self)
        {
            if (self) yield return node;
            foreach (object child in model.ChildrenOf(node))
            {
                foreach (object inner in Below(child, model, true)) yield return inner;
            }
        }
        private static IEnumerable<object> Above(object node, XPathModel model, bool self)
        {
            if (self) yield return node;
            for (object parent = model.ParentOf(node); parent != null; parent = model.ParentOf(parent)) yield return parent;
        }
        private static IEnumerable<object> Following(object node, XPathModel model)
        {
            foreach (object outer in Above(node, model, true))
            {
                foreach (object sibling in Beside(outer, model, true))
                {
                    foreach (object inner in Below(sibling, model, true)) yield return inner;
                }
            }
        }
        /// <summary>The nearest first, without ancestors.</summary>
        private static IEnumerable<object> Preceding(object node, XPathModel model)
        {
            foreach (object outer in Above(node, model, true))
            {
                foreach (object sibling in Beside(outer, model, false))
                {
                    List<object> below = new List<object>(Below(sibling, model, true));
                    for (int i = below.Count - 1; i >= 0; i--) yield return below[i];
                }
            }
        }
        /// <summary>The nearest first.</summary>
        private static IEnumerable<object> Beside(object node, XPathModel model, bool after)
        {
            object parent = model.ParentOf(node);
            if (parent == null) yield break;
            List<object> all = new List<object>(model.ChildrenOf(parent));
            int index = all.FindIndex(child => ReferenceEquals(child, node));
            if (index < 0) yield break;
            if (after) for (int i = index + 1; i < all.Count; i++) yield return all[i];
            else for (int i = index - 1; i >= 0; i--) yield return all[i];
        }
    }
}
