using System.Collections.Generic;

namespace System.Xml.XPath
{
    /// <summary>Steps from a node to others.</summary>
    internal sealed class XPathPath : XPathNode
    {
        private readonly XPathNode start;
        internal readonly List<XPathStep> Steps = new List<XPathStep>();
        internal bool IsAbsolute;

        internal XPathPath(XPathNode start)
        {
            this.start = start;
        }
        internal override object Evaluate(XPathContext context)
        {
            List<object> current = start != null ? Nodes(start.Evaluate(context)) : new List<object> { IsAbsolute ? context.Model.RootOf(context.Node) : context.Node };
            foreach (XPathStep step in Steps)
            {
                List<object> next = new List<object>();
                HashSet<object> seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
                foreach (object node in current)
                {
                    foreach (object found in step.From(node, context.Model))
                    {
                        if (seen.Add(found)) next.Add(found);
                    }
                }
                current = next;
            }
            return current;
        }
    }
}
