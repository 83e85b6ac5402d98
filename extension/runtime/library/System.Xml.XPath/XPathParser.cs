using System.Collections.Generic;
using System.Globalization;

namespace System.Xml.XPath
{
    /// <summary>Reads XPath 1.0: location paths with predicates, operators and functions.</summary>
    internal sealed class XPathParser
    {
        private readonly string text;
        private readonly IXmlNamespaceResolver namespaces;
        private int at;

        private XPathParser(string text, IXmlNamespaceResolver namespaces)
        {
            this.text = text;
            this.namespaces = namespaces;
        }
        internal static XPathNode Parse(string text, IXmlNamespaceResolver namespaces)
        {
            if (text == null) throw new ArgumentNullException("xpath");
            XPathParser parser = new XPathParser(text, namespaces);
            XPathNode node = parser.Or();
            parser.SkipSpace();
            if (parser.at < text.Length) throw parser.Fault();
            return node;
        }
        private XPathException Fault()
        {
            return new XPathException("'" + text + "' has an invalid token.");
        }
        private void SkipSpace()
        {
            while (at < text.Length && XmlLetters.IsSpace(text[at])) at++;
        }
        private bool Takes(string sign)
        {
            SkipSpace();
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0) return false;
            at += sign.Length;
            return true;
        }
        private bool Sees(string sign)
        {
            SkipSpace();
            return string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
        }
        private bool TakesWord(string word)
        {
            SkipSpace();
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) return false;
            if (at + word.Length < text.Length && XmlLetters.IsName(text[at + word.Length])) return false;
            at += word.Length;
            return true;
        }

        // ---- operators --------------------------------------------------------------------------------------------

        private XPathNode Or()
        {
            XPathNode left = And();
            while (TakesWord("or")) left = new XPathOperation("or", left, And());
            return left;
        }
        private XPathNode And()
        {
            XPathNode left = Equality();
            while (TakesWord("and")) left = new XPathOperation("and", left, Equality());
            return left;
        }
        private XPathNode Equality()
        {
            XPathNode left = Relation();
            while (true)
            {
                if (Takes("!=")) left = new XPathOperation("!=", left, Relation());
                else if (Takes("=")) left = new XPathOperation("=", left, Relation());
                else return left;
            }
        }
        private XPathNode Relation()
        {
            XPathNode left = Sum();
            while (true)
            {
                if (Takes("<=")) left = new XPathOperation("<=", left, Sum());
                else if (Takes(">=")) left = new XPathOperation(">=", left, Sum());
                else if (Takes("<")) left = new XPathOperation("<", left, Sum());
                else if (Takes(">")) left = new XPathOperation(">", left, Sum());
                else return left;
            }
        }
        private XPathNode Sum()
        {
            XPathNode left = Product();
            while (true)
            {
                if (Takes("+")) left = new XPathOperation("+", left, Product());
                else if (Takes("-")) left = new XPathOperation("-", left, Product());
                else return left;
            }
        }
        private XPathNode Product()
        {
            XPathNode left = Sign();
            while (true)
            {
                if (Takes("*")) left = new XPathOperation("*", left, Sign());
                else if (TakesWord("div")) left = new XPathOperation("div", left, Sign());
                else if (TakesWord("mod")) left = new XPathOperation("mod", left, Sign());
                else return left;
            }
        }
        private XPathNode Sign()
        {
            if (Takes("-")) return new XPathOperation("-", new XPathLiteral(0.0), Sign());
            XPathNode left = Path();
            while (Takes("|")) left = new XPathOperation("|", left, Path());
            return left;
        }

        // ---- paths ------------------------------------------------------------------------------------------------

        private XPathNode Path()
        {
            SkipSpace();
            if (at >= text.Length) throw Fault();
            char letter = text[at];
            XPathNode start = null;
            if (letter == '\'' || letter == '"' || char.IsDigit(letter) || letter == '(' || (letter == '.' && at + 1 < text.Length && char.IsDigit(text[at + 1])) || IsFunction())
            {
                start = Primary();
                if (Sees("[")) start = new XPathFilter(start, Predicates());
                if (!Sees("/")) return start;
            }
            XPathPath path = new XPathPath(start);
            if (start == null && Takes("//"))
            {
                path.IsAbsolute = true;
                path.Steps.Add(XPathStep.Deep());
                path.Steps.Add(Step());
            }
            else if (start == null && Takes("/"))
            {
                path.IsAbsolute = true;
                SkipSpace();
                if (at >= text.Length || !IsStepStart()) return path;
                path.Steps.Add(Step());
            }
            else if (start == null) path.Steps.Add(Step());
            while (true)
            {
                if (Takes("//"))
                {
                    path.Steps.Add(XPathStep.Deep());
                    path.Steps.Add(Step());
                }
                else if (Takes("/")) path.Steps.Add(Step());
                else return path;
            }
        }
        private bool IsStepStart()
        {
            char letter = text[at];
            return XmlLetters.IsNameStart(letter) || letter == '*' || letter == '@' || letter == '.';
        }
        private string Name()
        {
            SkipSpace();
            int start = at;
            if (at >= text.Length || !XmlLetters.IsNameStart(text[at])) throw Fault();
            while (at < text.Length && XmlLetters.IsName(text[at])) at++;
            return text.Substring(start, at - start);
        }
        private static bool IsNodeTest(string name)
        {
            return name == "text" || name == "node" || name == "comment" || name == "processing-instruction";
        }
        private bool IsFunction()
        {
            if (!XmlLetters.IsNameStart(text[at])) return false;
            int before = at;
            string name = Name();
            SkipSpace();
            bool isCall = at < text.Length && text[at] == '(' && !IsNodeTest(name);
            at = before;
            return isCall;
        }
        private XPathStep Step()
        {
            SkipSpace();
            if (Takes("..")) return new XPathStep("parent", null, null) { Kind = "node", Predicates = Predicates() };
            if (Takes(".")) return new XPathStep("self", null, null) { Kind = "node", Predicates = Predicates() };
            string axis = "child";
            if (Takes("@")) axis = "attribute";
            else if (at < text.Length && XmlLetters.IsNameStart(text[at]))
            {
                int before = at;
                string word = Name();
                if (Takes("::")) axis = word;
                else at = before;
            }
            SkipSpace();
            if (Takes("*")) return new XPathStep(axis, null, null) { Predicates = Predicates() };
            string name = Name();
            if (IsNodeTest(name) && Takes("("))
            {
                if (!Takes(")")) throw Fault();
                return new XPathStep(axis, null, null) { Kind = name, Predicates = Predicates() };
            }
            string ns = "";
            if (at < text.Length && text[at] == ':' && !(at + 1 < text.Length && text[at + 1] == ':'))
            {
                at++;
                if (namespaces == null) throw new XPathException("Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.");
                ns = namespaces.LookupNamespace(name);
                if (ns == null) throw new XPathException("Namespace prefix '" + name + "' is not defined.");
                name = Takes("*") ? null : Name();
            }
            return new XPathStep(axis, name, ns) { Predicates = Predicates() };
        }
        private List<XPathNode> Predicates()
        {
            List<XPathNode> predicates = new List<XPathNode>();
            while (Takes("["))
            {
                predicates.Add(Or());
                if (!Takes("]")) throw Fault();
            }
            return predicates;
        }
        private XPathNode Primary()
        {
            char letter = text[at];
            if (Takes("("))
            {
                XPathNode inner = Or();
                if (!Takes(")")) throw Fault();
                return inner;
            }
            if (letter == '\'' || letter == '"')
            {
                int end = text.IndexOf(letter, at + 1);
                if (end < 0) throw new XPathException("This is an unclosed string.");
                string value = text.Substring(at + 1, end - at - 1);
                at = end + 1;
                return new XPathLiteral(value);
            }
            if (char.IsDigit(letter) || letter == '.')
            {
                int start = at;
                while (at < text.Length && (char.IsDigit(text[at]) || text[at] == '.')) at++;
                return new XPathLiteral(double.Parse(text.Substring(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture));
            }
            string name = Name();
            List<XPathNode> arguments = new List<XPathNode>();
            if (!Takes("(")) throw Fault();
            if (!Takes(")"))
            {
                do arguments.Add(Or());
                while (Takes(","));
                if (!Takes(")")) throw Fault();
            }
            return new XPathCall(name, arguments);
        }
    }
}
