using System.Collections.Generic;

namespace System.Xml.XPath
{
    /// <summary>Nodes of an expression, as predicates choose them.</summary>
    internal sealed class XPathFilter : XPathNode
    {
        private readonly XPathNode inner;
        private readonly List<XPathNode> predicates;

        internal XPathFilter(XPathNode inner, List<XPathNode> predicates)
        {
            this.inner = inner;
            this.predicates = predicates;
        }
        internal override object Evaluate(XPathContext context)
        {
            return Filtered(Nodes(inner.Evaluate(context)), predicates, context.Model);
        }
    }
}
