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
            // Steps downwards keep the order of the document as long as none starts inside of what another one starts from.
            bool isFlat = current.Count < 2;
            bool isOrdered = true;
            for (int i = 0; i < Steps.Count; i++)
            {
                XPathStep step = Steps[i];
                if (step.IsDeep && i + 1 < Steps.Count && Steps[i + 1].IsPlainChild) step = Steps[++i].AmongDescendants();
                current = Next(current, step, context.Model);
                isOrdered = isOrdered && (current.Count < 2 || step.KeepsOrder(isFlat));
                isFlat = isFlat && step.KeepsFlat || current.Count < 2;
            }
            return isOrdered ? current : context.Model.InOrder(current);
        }
        private static List<object> Next(List<object> current, XPathStep step, XPathModel model)
        {
            if (current.Count == 1) return step.From(current[0], model);
            List<object> next = new List<object>();
            HashSet<object> seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (object node in current)
            {
                foreach (object found in step.From(node, model))
                {
                    if (seen.Add(found)) next.Add(found);
                }
            }
            return next;
        }
    }
}
