using System.Collections.Generic;
using System.Text;

namespace System.Xml.XPath
{
    /// <summary>A function of XPath 1.0.</summary>
    internal sealed class XPathCall : XPathNode
    {
        private readonly string name;
        private readonly List<XPathNode> arguments;

        internal XPathCall(string name, List<XPathNode> arguments)
        {
            this.name = name;
            this.arguments = arguments;
        }
        private object Argument(int index, XPathContext context)
        {
            if (index < arguments.Count) return arguments[index].Evaluate(context);
            if (index == 0) return new List<object> { context.Node };
            throw new XPathException("Function '" + name + "' in '" + name + "' has an invalid number of arguments.");
        }
        private string Text(int index, XPathContext context)
        {
            return Text(Argument(index, context), context.Model);
        }
        private double Number(int index, XPathContext context)
        {
            return Number(Argument(index, context), context.Model);
        }
        internal override object Evaluate(XPathContext context)
        {
            XPathModel model = context.Model;
            switch (name)
            {
                case "last": return (double)context.Size;
                case "position": return (double)context.Position;
                case "count": return (double)Nodes(Argument(0, context)).Count;
                case "true": return true;
                case "false": return false;
                case "not": return !Truth(Argument(0, context));
                case "boolean": return Truth(Argument(0, context));
                case "string": return Text(0, context);
                case "number": return Number(0, context);
                case "name":
                case "local-name":
                case "namespace-uri":
                    List<object> named = Nodes(Argument(0, context));
                    if (named.Count == 0) return "";
                    return name == "name" ? model.NameOf(named[0]) : name == "local-name" ? model.LocalNameOf(named[0]) : model.NamespaceOf(named[0]);
                case "concat":
                    StringBuilder whole = new StringBuilder();
                    for (int i = 0; i < arguments.Count; i++) whole.Append(Text(i, context));
                    return whole.ToString();
                case "starts-with": return Text(0, context).StartsWith(Text(1, context), StringComparison.Ordinal);
                case "contains": return Text(0, context).IndexOf(Text(1, context), StringComparison.Ordinal) >= 0;
                case "substring-before":
                    string before = Text(0, context);
                    int end = before.IndexOf(Text(1, context), StringComparison.Ordinal);
                    return end < 0 ? "" : before.Substring(0, end);
                case "substring-after":
                    string after = Text(0, context);
                    string sought = Text(1, context);
                    int start = after.IndexOf(sought, StringComparison.Ordinal);
                    return start < 0 ? "" : after.Substring(start + sought.Length);
                case "substring": return Substring(context);
                case "string-length": return (double)Text(0, context).Length;
                case "normalize-space":
                    return string.Join(" ", Text(0, context).Split(new[] { ' ', '\t', '\r', '\n' }, StringSplitOptions.RemoveEmptyEntries));
                case "translate": return Translate(Text(0, context), Text(1, context), Text(2, context));
                case "sum":
                    double sum = 0;
                    foreach (object node in Nodes(Argument(0, context))) sum += Number(model.ValueOf(node), model);
                    return sum;
                case "floor": return Math.Floor(Number(0, context));
                case "ceiling": return Math.Ceiling(Number(0, context));
                case "round": return Math.Floor(Number(0, context) + 0.5);
            }
            throw new XPathException("Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.");
        }
        private string Substring(XPathContext context)
        {
            string text = Text(0, context);
            double first = Math.Floor(Number(1, context) + 0.5);
            double behind = arguments.Count > 2 ? first + Math.Floor(Number(2, context) + 0.5) : double.PositiveInfinity;
            StringBuilder part = new StringBuilder();
            for (int i = 0; i < text.Length; i++)
            {
                if (i + 1 >= first && i + 1 < behind) part.Append(text[i]);
            }
            return part.ToString();
        }
        private static string Translate(string text, string from, string to)
        {
            StringBuilder result = new StringBuilder();
            foreach (char letter in text)
            {
                int index = from.IndexOf(letter);
                if (index < 0) result.Append(letter);
                else if (index < to.Length) result.Append(to[index]);
            }
            return result.ToString();
        }
    }
}
