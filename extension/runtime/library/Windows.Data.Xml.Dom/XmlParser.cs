using System;
using System.Text;
using Windows.Foundation;

namespace Windows.Data.Xml.Dom
{
    /// <summary>Reads XML text into a document.</summary>
    internal sealed class XmlParser
    {
        private readonly string text;
        private readonly XmlDocument document;
        private readonly XmlLoadSettings settings;
        private int at;
        private uint depth;

        internal XmlParser(string text, XmlDocument document, XmlLoadSettings settings)
        {
            this.text = text;
            this.document = document;
            this.settings = settings;
        }

        internal static bool IsName(string name)
        {
            if (name.Length == 0 || !IsNameStart(name[0])) return false;
            foreach (var c in name)
            {
                if (!IsNamePart(c)) return false;
            }
            return true;
        }

        internal void ReadDocument()
        {
            foreach (var c in text)
            {
                if (c < ' ' && c != '\t' && c != '\n' && c != '\r') throw Wrong("a control character is not allowed");
            }
            while (true)
            {
                SkipSpace();
                if (at == text.Length) break;
                if (LooksAt("<!DOCTYPE")) SkipDocumentType();
                else if (LooksAt("<?")) ReadInstruction(document);
                else if (LooksAt("<!--")) ReadComment(document);
                else if (LooksAt("<") && document.DocumentElement == null) ReadElement(document);
                else throw Wrong("only one element may stand at the top");
            }
            if (document.DocumentElement == null) throw Wrong("there is no element");
        }

        private void ReadElement(XmlNodeBase parent)
        {
            if (settings.MaxElementDepth > 0 && ++depth > settings.MaxElementDepth) throw Wrong("elements are nested too deeply");
            at++;
            var element = new XmlElement(document, ReadName());
            parent.AppendChild(element);
            while (true)
            {
                var hadSpace = SkipSpace();
                if (LooksAt("/>"))
                {
                    at += 2;
                    break;
                }
                if (LooksAt(">"))
                {
                    at++;
                    ReadContent(element);
                    break;
                }
                if (!hadSpace) throw Wrong("a space is missing before an attribute");
                ReadAttribute(element);
            }
            if (element.Prefix != null && element.NamespaceUri == null) throw Wrong("the prefix \"" + element.Prefix + "\" is not declared");
            depth--;
        }

        private void ReadAttribute(XmlElement element)
        {
            var name = ReadName();
            SkipSpace();
            Expect("=");
            SkipSpace();
            var quote = at < text.Length ? text[at] : '\0';
            if (quote != '"' && quote != '\'') throw Wrong("the value of \"" + name + "\" is not in quotes");
            at++;
            var end = text.IndexOf(quote, at);
            if (end < 0) throw Wrong("the value of \"" + name + "\" does not end");
            if (element.GetAttributeNode(name) != null) throw Wrong("the attribute \"" + name + "\" stands twice");
            var raw = text.Substring(at, end - at);
            if (raw.IndexOf('<') >= 0) throw Wrong("there is a < in the value of \"" + name + "\"");
            element.SetAttribute(name, Resolve(raw.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ')));
            at = end + 1;
        }

        private void ReadContent(XmlElement element)
        {
            while (true)
            {
                if (at >= text.Length) throw Wrong("<" + element.TagName + "> is not closed");
                if (LooksAt("</"))
                {
                    at += 2;
                    var name = ReadName();
                    if (name != element.TagName) throw Wrong("</" + name + "> closes <" + element.TagName + ">");
                    SkipSpace();
                    Expect(">");
                    return;
                }
                if (LooksAt("<!--")) ReadComment(element);
                else if (LooksAt("<![CDATA[")) element.AppendChild(new XmlCDataSection(document, Between("<![CDATA[", "]]>")));
                else if (LooksAt("<?")) ReadInstruction(element);
                else if (LooksAt("<")) ReadElement(element);
                else ReadText(element);
            }
        }

        private void ReadText(XmlElement element)
        {
            var end = text.IndexOf('<', at);
            if (end < 0) end = text.Length;
            var raw = text.Substring(at, end - at).Replace("\r\n", "\n");
            if (raw.Contains("]]>")) throw Wrong("there is a ]]> in the text");
            if (settings.ElementContentWhiteSpace || raw.Trim(' ', '\t', '\n', '\r').Length > 0) element.AppendChild(new XmlText(document, Resolve(raw)));
            at = end;
        }

        private void ReadComment(XmlNodeBase parent)
        {
            var comment = Between("<!--", "-->");
            if (comment.Contains("--") || comment.EndsWith("-")) throw Wrong("there is a -- in a comment");
            parent.AppendChild(new XmlComment(document, comment));
        }

        private void ReadInstruction(XmlNodeBase parent)
        {
            var inside = Between("<?", "?>");
            var space = inside.IndexOfAny(new[] { ' ', '\t', '\n', '\r' });
            var target = space < 0 ? inside : inside.Substring(0, space);
            if (!IsName(target)) throw Wrong("an instruction has no name");
            parent.AppendChild(new XmlProcessingInstruction(document, target, space < 0 ? "" : inside.Substring(space + 1).Trim()));
        }

        private void SkipDocumentType()
        {
            if (settings.ProhibitDtd) throw Wrong("a document type is not allowed");
            var open = text.IndexOf('[', at);
            var end = text.IndexOf('>', at);
            if (open >= 0 && open < end) end = text.IndexOf('>', Math.Max(0, text.IndexOf(']', open)));
            if (end < 0) throw Wrong("the document type does not end");
            at = end + 1;
        }

        /// <summary>The five entities of XML and characters by number.</summary>
        private string Resolve(string raw)
        {
            if (raw.IndexOf('&') < 0) return raw;
            var resolved = new StringBuilder();
            for (var i = 0; i < raw.Length; i++)
            {
                if (raw[i] != '&')
                {
                    resolved.Append(raw[i]);
                    continue;
                }
                var end = raw.IndexOf(';', i);
                if (end < 0) throw Wrong("an entity does not end");
                resolved.Append(Entity(raw.Substring(i + 1, end - i - 1)));
                i = end;
            }
            return resolved.ToString();
        }

        private string Entity(string name)
        {
            switch (name)
            {
                case "amp": return "&";
                case "lt": return "<";
                case "gt": return ">";
                case "quot": return "\"";
                case "apos": return "'";
            }
            if (name.Length < 2 || name[0] != '#') throw Wrong("the entity \"" + name + "\" is not known");
            var isHex = name[1] == 'x';
            var code = 0;
            for (var i = isHex ? 2 : 1; i < name.Length; i++)
            {
                var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(name[i]));
                if (digit < 0 || digit >= (isHex ? 16 : 10) || code > 0x10FFFF) throw Wrong("the entity \"" + name + "\" is no number");
                code = code * (isHex ? 16 : 10) + digit;
            }
            return code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code);
        }

        private string Between(string start, string end)
        {
            var from = at + start.Length;
            var to = text.IndexOf(end, from, StringComparison.Ordinal);
            if (to < 0) throw Wrong(start + " does not end");
            at = to + end.Length;
            return text.Substring(from, to - from);
        }

        private string ReadName()
        {
            var start = at;
            while (at < text.Length && IsNamePart(text[at])) at++;
            var name = text.Substring(start, at - start);
            if (!IsName(name)) throw Wrong("a name is missing");
            return name;
        }

        private bool SkipSpace()
        {
            var start = at;
            while (at < text.Length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) at++;
            return at > start;
        }

        private void Expect(string what)
        {
            if (!LooksAt(what)) throw Wrong("\"" + what + "\" is missing");
            at += what.Length;
        }

        private bool LooksAt(string what)
        {
            return string.CompareOrdinal(text, at, what, 0, what.Length) == 0;
        }

        private Exception Wrong(string why)
        {
            var line = 1;
            for (var i = 0; i < at && i < text.Length; i++)
            {
                if (text[i] == '\n') line++;
            }
            return WindowsError.Refuse("xml-syntax", "line " + line + ": " + why);
        }

        private static bool IsNameStart(char c)
        {
            return char.IsLetter(c) || c == '_' || c == ':';
        }

        private static bool IsNamePart(char c)
        {
            return IsNameStart(c) || char.IsDigit(c) || c == '-' || c == '.' || c == '\u00B7';
        }
    }
}
