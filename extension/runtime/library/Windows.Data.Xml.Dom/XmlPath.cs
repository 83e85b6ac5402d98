using System;
using System.Collections.Generic;
using System.Xml;
using Windows.Foundation;

namespace Windows.Data.Xml.Dom
{
    /// <summary>Location paths of XPath: steps of names, *, text(), @name, . and .., // for descendants, and predicates by place or value.</summary>
    internal sealed class XmlPath
    {
        private readonly List<Step> steps = new List<Step>();
        private bool isAbsolute;

        /// <summary><c>namespaces</c>: declarations such as <c>xmlns:x='urn:x'</c>, or null. What is beyond a location path is refused.</summary>
        internal static XmlPath Parse(string path, string namespaces)
        {
            if (path == null) throw new ArgumentNullException("xpath");
            var result = new XmlPath();
            var rest = path.Trim();
            var isDeep = false;
            if (rest.StartsWith("//"))
            {
                result.isAbsolute = true;
                isDeep = true;
                rest = rest.Substring(2);
            }
            else if (rest.StartsWith("/"))
            {
                result.isAbsolute = true;
                rest = rest.Substring(1);
            }
            while (rest != "")
            {
                var end = EndOfStep(rest);
                result.steps.Add(new Step(rest.Substring(0, end).Trim(), isDeep, namespaces, path));
                rest = rest.Substring(end);
                isDeep = rest.StartsWith("//");
                if (rest != "") rest = rest.Substring(isDeep ? 2 : 1);
                if (end == 0) throw Unknown(path);
            }
            return result;
        }

        internal List<IXmlNode> Select(XmlNodeBase from)
        {
            var nodes = new List<IXmlNode> { isAbsolute ? from.Document : from };
            foreach (var step in steps)
            {
                var next = new List<IXmlNode>();
                foreach (var node in nodes) step.Select((XmlNodeBase)node, next);
                nodes = next;
            }
            return nodes;
        }

        private static int EndOfStep(string path)
        {
            var brackets = 0;
            var quote = '\0';
            for (var i = 0; i < path.Length; i++)
            {
                var c = path[i];
                if (quote != '\0')
                {
                    if (c == quote) quote = '\0';
                }
                else if (c == '"' || c == '\'') quote = c;
                else if (c == '[') brackets++;
                else if (c == ']') brackets--;
                else if (c == '/' && brackets == 0) return i;
            }
            return path.Length;
        }

        private static Exception Unknown(string path)
        {
            return WindowsError.Refuse("xml-path", path);
        }

        private sealed class Step
        {
            private readonly bool isDeep;
            private readonly string path;
            private readonly string test;
            private readonly string wantedNamespace;
            private readonly List<string> predicates = new List<string>();

            internal Step(string step, bool isDeep, string namespaces, string path)
            {
                this.isDeep = isDeep;
                this.path = path;
                var open = step.IndexOf('[');
                test = open < 0 ? step : step.Substring(0, open).Trim();
                while (open >= 0)
                {
                    var close = step.IndexOf(']', open);
                    if (close < 0) throw Unknown(path);
                    predicates.Add(step.Substring(open + 1, close - open - 1).Trim());
                    open = step.IndexOf('[', close);
                }
                var colon = test.IndexOf(':');
                if (colon >= 0) wantedNamespace = Declared(namespaces, test.Substring(test.StartsWith("@") ? 1 : 0, test.StartsWith("@") ? colon - 1 : colon));
                if (test != "." && test != ".." && test != "text()" && !IsNameTest(test.StartsWith("@") ? test.Substring(1) : test)) throw Unknown(path);
            }

            internal void Select(XmlNodeBase from, List<IXmlNode> found)
            {
                var near = new List<IXmlNode>();
                Near(from, near);
                foreach (var predicate in predicates) near = Filter(near, predicate);
                foreach (var node in near)
                {
                    if (!found.Contains(node)) found.Add(node);
                }
                if (!isDeep) return;
                foreach (var child in from.Children) Select((XmlNodeBase)child, found);
            }

            private void Near(XmlNodeBase from, List<IXmlNode> near)
            {
                if (test == ".") near.Add(from);
                else if (test == "..")
                {
                    if (from.Parent != null) near.Add(from.Parent);
                }
                else if (test.StartsWith("@"))
                {
                    if (from.Attributes == null) return;
                    foreach (var attribute in from.Attributes)
                    {
                        if (attribute.NodeName != "xmlns" && Fits(attribute, test.Substring(1))) near.Add(attribute);
                    }
                }
                else
                {
                    foreach (var child in from.Children)
                    {
                        if (test == "text()" ? child is IXmlText : child.NodeType == NodeType.ElementNode && Fits(child, test)) near.Add(child);
                    }
                }
            }

            private List<IXmlNode> Filter(List<IXmlNode> nodes, string predicate)
            {
                int place;
                if (predicate == "last()") place = nodes.Count;
                else if (!int.TryParse(predicate, out place)) return nodes.FindAll(node => Holds((XmlNodeBase)node, predicate));
                var one = new List<IXmlNode>();
                if (place >= 1 && place <= nodes.Count) one.Add(nodes[place - 1]);
                return one;
            }

            private bool Holds(XmlNodeBase node, string predicate)
            {
                var equals = predicate.IndexOf('=');
                var operand = equals < 0 ? predicate : predicate.Substring(0, equals).Trim();
                var values = Parse(operand, null).Select(node);
                if (equals < 0) return values.Count > 0;
                var literal = predicate.Substring(equals + 1).Trim();
                if (literal.Length < 2 || literal[0] != '\'' && literal[0] != '"' || literal[literal.Length - 1] != literal[0]) throw Unknown(path);
                var wanted = literal.Substring(1, literal.Length - 2);
                foreach (var value in values)
                {
                    if (value.InnerText == wanted) return true;
                }
                return false;
            }

            private bool Fits(IXmlNode node, string name)
            {
                if (name == "*") return true;
                var uri = node.NamespaceUri as string;
                if (wantedNamespace != null) return uri == wantedNamespace && (string)node.LocalName == name.Substring(name.IndexOf(':') + 1);
                return string.IsNullOrEmpty(uri) && node.NodeName == name;
            }

            private string Declared(string namespaces, string prefix)
            {
                var start = (namespaces ?? "").IndexOf("xmlns:" + prefix + "=");
                if (start < 0) throw Unknown(path);
                start += prefix.Length + 7;
                var end = start < namespaces.Length ? namespaces.IndexOf(namespaces[start], start + 1) : -1;
                if (end < 0) throw Unknown(path);
                return namespaces.Substring(start + 1, end - start - 1);
            }

            private static bool IsNameTest(string name)
            {
                return name == "*" || XmlLetters.IsWholeName(name);
            }
        }
    }
}
