using System.Collections.Generic;

namespace System.Xml.XPath
{
    /// <summary>Two expressions with an operator between.</summary>
    internal sealed class XPathOperation : XPathNode
    {
        private readonly string sign;
        private readonly XPathNode left;
        private readonly XPathNode right;

        internal XPathOperation(string sign, XPathNode left, XPathNode right)
        {
            this.sign = sign;
            this.left = left;
            this.right = right;
        }
        internal override object Evaluate(XPathContext context)
        {
            object a = left.Evaluate(context);
            if (sign == "or") return Truth(a) || Truth(right.Evaluate(context));
            if (sign == "and") return Truth(a) && Truth(right.Evaluate(context));
            object b = right.Evaluate(context);
            XPathModel model = context.Model;
            switch (sign)
            {
                case "+": return Number(a, model) + Number(b, model);
                case "-": return Number(a, model) - Number(b, model);
                case "*": return Number(a, model) * Number(b, model);
                case "div": return Number(a, model) / Number(b, model);
                case "mod": return Number(a, model) % Number(b, model);
                case "|":
                    HashSet<object> all = new HashSet<object>(Nodes(a), ReferenceEqualityComparer.Instance);
                    all.UnionWith(Nodes(b));
                    return model.InOrder(all);
                default: return Compare(a, b, model);
            }
        }
        /// <summary>True when it is for one of the nodes.</summary>
        private bool Compare(object a, object b, XPathModel model)
        {
            List<object> nodes = a as List<object>;
            if (nodes != null && !(b is bool))
            {
                foreach (object node in nodes)
                {
                    if (Compare(model.ValueOf(node), b, model)) return true;
                }
                return false;
            }
            nodes = b as List<object>;
            if (nodes != null && !(a is bool))
            {
                foreach (object node in nodes)
                {
                    if (Compare(a, model.ValueOf(node), model)) return true;
                }
                return false;
            }
            if (sign == "=" || sign == "!=")
            {
                bool same;
                if (a is bool || b is bool) same = Truth(a) == Truth(b);
                else if (a is double || b is double) same = Number(a, model) == Number(b, model);
                else same = Text(a, model) == Text(b, model);
                return same == (sign == "=");
            }
            double x = Number(a, model);
            double y = Number(b, model);
            return sign == "<" ? x < y : sign == "<=" ? x <= y : sign == ">" ? x > y : x >= y;
        }
    }
}
