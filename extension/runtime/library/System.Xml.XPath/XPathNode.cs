using System.Collections.Generic;
using System.Globalization;

namespace System.Xml.XPath
{
    /// <summary>An expression of XPath. Its value is a list of nodes, a number, text or a truth.</summary>
    internal abstract class XPathNode
    {
        internal abstract object Evaluate(XPathContext context);

        internal static List<object> Nodes(object value)
        {
            List<object> nodes = value as List<object>;
            if (nodes == null) throw new XPathException("Expression must evaluate to a node-set.");
            return nodes;
        }
        internal static string Text(object value, XPathModel model)
        {
            List<object> nodes = value as List<object>;
            if (nodes != null) return nodes.Count == 0 ? "" : model.ValueOf(nodes[0]);
            if (value is bool) return (bool)value ? "true" : "false";
            if (!(value is double)) return (string)value;
            double number = (double)value;
            if (double.IsNaN(number)) return "NaN";
            if (double.IsInfinity(number)) return number > 0 ? "Infinity" : "-Infinity";
            return number.ToString("0.###############", CultureInfo.InvariantCulture);
        }
        internal static double Number(object value, XPathModel model)
        {
            if (value is double) return (double)value;
            if (value is bool) return (bool)value ? 1 : 0;
            double number;
            return double.TryParse(Text(value, model).Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? number : double.NaN;
        }
        internal static bool Truth(object value)
        {
            List<object> nodes = value as List<object>;
            if (nodes != null) return nodes.Count > 0;
            if (value is bool) return (bool)value;
            if (value is double) return (double)value != 0 && !double.IsNaN((double)value);
            return ((string)value).Length > 0;
        }
        /// <summary>Those for which all predicates are true; a number means a place.</summary>
        internal static List<object> Filtered(List<object> nodes, List<XPathNode> predicates, XPathModel model)
        {
            List<object> kept = nodes;
            foreach (XPathNode predicate in predicates)
            {
                List<object> next = new List<object>();
                for (int i = 0; i < kept.Count; i++)
                {
                    object value = predicate.Evaluate(new XPathContext(model, kept[i], i + 1, kept.Count));
                    if (value is double ? (double)value == i + 1 : Truth(value)) next.Add(kept[i]);
                }
                kept = next;
            }
            return kept;
        }
    }
}
