using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace System.Xml
{
    /// <summary>Reads XML text.</summary>
    internal sealed class TextXmlReader : XmlReader, IXmlLineInfo, IXmlNamespaceResolver
    {
        private struct Attribute
        {
            internal string Prefix;
            internal string LocalName;
            internal string Namespace;
            internal string Value;
            internal int Start;
        }

        private readonly TextReader input;
        private XmlReaderSettings settings;
        private string text;
        private int at;
        /// <summary>Where the node begins, for its line and column.</summary>
        private int start;
        private readonly List<int> lineStarts = new List<int> { 0 };
        private int lineStartsKnown;
        private readonly XmlNamespaceManager namespaces = new XmlNamespaceManager(null);
        private readonly Stack<string> open = new Stack<string>();
        /// <summary>What xml:space says in each open element.</summary>
        private readonly Stack<XmlSpace> spaces = new Stack<XmlSpace>();
        private readonly Stack<int> openStarts = new Stack<int>();
        private readonly List<Attribute> attributes = new List<Attribute>();
        private ReadState state;
        private XmlNodeType type;
        private string prefix = "";
        private string localName = "";
        private string namespaceUri = "";
        private string value = "";
        private bool isEmpty;
        private bool hasRoot;
        private int depth;
        /// <summary>-1: at the node itself.</summary>
        private int attribute = -1;
        /// <summary>At the value of an attribute.</summary>
        private bool inValue;

        /// <summary>The reader of XmlDictionaryReader: it says that nodes are where they end, and has its own words for faults.</summary>
        internal bool IsDictionaryReader;

        internal TextXmlReader(TextReader input, XmlReaderSettings settings)
        {
            this.input = input;
            Use(settings);
        }
        internal void Use(XmlReaderSettings settings)
        {
            this.settings = settings == null ? new XmlReaderSettings() : settings.Clone();
        }

        /// <summary>Declares a prefix around the whole text, unless one is declared already.</summary>
        internal void Assume(string prefix, string ns)
        {
            if (!namespaces.HasNamespace(prefix)) namespaces.AddNamespace(prefix, ns);
        }

        // ---- the node ---------------------------------------------------------------------------------------------

        public override XmlReaderSettings Settings
        {
            get { return settings; }
        }
        public override XmlNodeType NodeType
        {
            get { return inValue ? XmlNodeType.Text : attribute >= 0 ? XmlNodeType.Attribute : type; }
        }
        public override string LocalName
        {
            get { return inValue ? "" : attribute >= 0 ? attributes[attribute].LocalName : localName; }
        }
        public override string NamespaceURI
        {
            get { return inValue ? "" : attribute >= 0 ? attributes[attribute].Namespace : namespaceUri; }
        }
        public override string Prefix
        {
            get { return inValue ? "" : attribute >= 0 ? attributes[attribute].Prefix : prefix; }
        }
        public override string Value
        {
            get { return attribute >= 0 ? attributes[attribute].Value : value; }
        }
        public override int Depth
        {
            get { return depth + (attribute < 0 ? 0 : inValue ? 2 : 1); }
        }
        public override bool IsEmptyElement
        {
            get { return attribute < 0 && isEmpty; }
        }
        public override int AttributeCount
        {
            get { return attributes.Count; }
        }
        public override bool EOF
        {
            get { return state == ReadState.EndOfFile; }
        }
        public override ReadState ReadState
        {
            get { return state; }
        }
        public bool HasLineInfo()
        {
            return true;
        }
        private int Place
        {
            get { return IsDictionaryReader ? at : attribute >= 0 ? attributes[attribute].Start : start; }
        }
        public int LineNumber
        {
            get { return state == ReadState.Initial ? 0 : LineOf(Place) + 1; }
        }
        public int LinePosition
        {
            get
            {
                int offset = Place;
                return state == ReadState.Initial ? 0 : offset - lineStarts[LineOf(offset)] + 1;
            }
        }
        private int LineOf(int offset)
        {
            for (; lineStartsKnown < offset; lineStartsKnown++)
            {
                char letter = text[lineStartsKnown];
                if (letter == '\n' || (letter == '\r' && !(lineStartsKnown + 1 < text.Length && text[lineStartsKnown + 1] == '\n'))) lineStarts.Add(lineStartsKnown + 1);
            }
            int line = lineStarts.Count - 1;
            while (line > 0 && lineStarts[line] > offset) line--;
            return line;
        }
        private XmlException FaultAt(int offset, string message)
        {
            state = ReadState.Error;
            int line = LineOf(offset);
            return new XmlException(message, null, line + 1, offset - lineStarts[line] + 1);
        }

        private string Said(string usual, string ofDictionaryReader)
        {
            return IsDictionaryReader ? ofDictionaryReader : usual;
        }
        private string Unclosed(string names)
        {
            return Said("Unexpected end of file has occurred. The following elements are not closed: ", "Unexpected end of file. Following elements are not closed: ") + names + ".";
        }

        public override string GetAttribute(string name)
        {
            int index = IndexOf(name);
            return index < 0 ? null : attributes[index].Value;
        }
        public override string GetAttribute(string name, string namespaceURI)
        {
            int index = IndexOf(name, namespaceURI ?? "");
            return index < 0 ? null : attributes[index].Value;
        }
        public override string GetAttribute(int i)
        {
            if (i < 0 || i >= attributes.Count) throw new ArgumentOutOfRangeException("i");
            return attributes[i].Value;
        }
        private int IndexOf(string name)
        {
            return attributes.FindIndex(entry => (entry.Prefix.Length == 0 ? entry.LocalName : entry.Prefix + ":" + entry.LocalName) == name);
        }
        private int IndexOf(string name, string ns)
        {
            return attributes.FindIndex(entry => entry.LocalName == name && entry.Namespace == ns);
        }
        private bool MoveTo(int index)
        {
            if (index < 0) return false;
            attribute = index;
            inValue = false;
            return true;
        }
        public override bool MoveToAttribute(string name)
        {
            return MoveTo(IndexOf(name));
        }
        public override bool MoveToAttribute(string name, string ns)
        {
            return MoveTo(IndexOf(name, ns));
        }
        public override bool MoveToFirstAttribute()
        {
            return attributes.Count > 0 && MoveTo(0);
        }
        public override bool MoveToNextAttribute()
        {
            return attribute + 1 < attributes.Count && MoveTo(attribute + 1);
        }
        public override bool MoveToElement()
        {
            if (attribute < 0) return false;
            attribute = -1;
            inValue = false;
            return true;
        }
        public override bool ReadAttributeValue()
        {
            if (attribute < 0 || inValue) return false;
            inValue = true;
            return true;
        }
        public override string LookupNamespace(string prefix)
        {
            return namespaces.LookupNamespace(prefix);
        }
        string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
        {
            return namespaces.LookupPrefix(namespaceName);
        }
        IDictionary<string, string> IXmlNamespaceResolver.GetNamespacesInScope(XmlNamespaceScope scope)
        {
            return namespaces.GetNamespacesInScope(scope);
        }
        public override void Close()
        {
            state = ReadState.Closed;
            type = XmlNodeType.None;
            if (settings.CloseInput) input.Dispose();
        }

        // ---- reading ----------------------------------------------------------------------------------------------

        public override bool Read()
        {
            if (state == ReadState.Closed || state == ReadState.EndOfFile || state == ReadState.Error) return false;
            if (state == ReadState.Initial)
            {
                text = input.ReadToEnd();
                if (text.Length > 0 && text[0] == '\ufeff') text = text.Substring(1);
                state = ReadState.Interactive;
            }
            attribute = -1;
            inValue = false;
            if (type == XmlNodeType.EndElement || (type == XmlNodeType.Element && isEmpty)) namespaces.PopScope();
            if (type == XmlNodeType.Element && !isEmpty) depth++;
            while (ReadNode())
            {
                if (!IsIgnored()) return true;
            }
            return false;
        }
        private bool IsIgnored()
        {
            return (settings.IgnoreComments && type == XmlNodeType.Comment)
                || (settings.IgnoreProcessingInstructions && type == XmlNodeType.ProcessingInstruction)
                || (settings.IgnoreWhitespace && type == XmlNodeType.Whitespace)
                || (settings.DtdProcessing == DtdProcessing.Ignore && type == XmlNodeType.DocumentType);
        }
        private bool Set(XmlNodeType newType, string name, string newValue)
        {
            type = newType;
            prefix = "";
            localName = name;
            namespaceUri = "";
            value = newValue;
            isEmpty = false;
            return true;
        }
        private bool Follows(string what)
        {
            return string.CompareOrdinal(text, at, what, 0, what.Length) == 0;
        }
        private bool IsFragment
        {
            get { return settings.ConformanceLevel != ConformanceLevel.Document; }
        }

        private bool ReadNode()
        {
            attributes.Clear();
            if (at >= text.Length) return ReadEnd();
            if (text[at] != '<') return ReadText();
            if (Follows("<!--")) return ReadComment();
            if (Follows("<![CDATA[")) return ReadData();
            if (Follows("<!DOCTYPE")) return ReadDocumentType();
            if (Follows("<?")) return ReadInstruction();
            if (Follows("</")) return ReadEndTag();
            return ReadStartTag();
        }
        private bool ReadEnd()
        {
            start = at;
            if (open.Count > 0)
            {
                string names = string.Join(", ", open);
                throw FaultAt(at, Unclosed(names));
            }
            if (!hasRoot && !IsFragment) throw Rootless();
            state = ReadState.EndOfFile;
            Set(XmlNodeType.None, "", "");
            depth = 0;
            return false;
        }
        private XmlException Rootless()
        {
            state = ReadState.Error;
            return new XmlException("Root element is missing.");
        }
        private bool ReadUpTo(string opening, string closing, XmlNodeType kind, string name)
        {
            int begin = at + opening.Length;
            start = begin;
            int end = text.IndexOf(closing, begin, StringComparison.Ordinal);
            if (end < 0) throw FaultAt(text.Length, "Unexpected end of file while parsing " + (kind == XmlNodeType.Comment ? "Comment" : kind == XmlNodeType.CDATA ? "CDATA" : "PI") + " has occurred.");
            at = end + closing.Length;
            return Set(kind, name, Lines(text.Substring(begin, end - begin)));
        }
        private bool ReadComment()
        {
            int dashes = text.IndexOf("--", at + 4, StringComparison.Ordinal);
            if (dashes >= 0 && dashes + 2 < text.Length && text[dashes + 2] != '>') throw FaultAt(dashes, Said("An XML comment cannot contain '--', and '-' cannot be the last character.", "XML comments cannot contain '--' or end with '-'."));
            return ReadUpTo("<!--", "-->", XmlNodeType.Comment, "");
        }
        private bool ReadData()
        {
            if (open.Count == 0 && !IsFragment) throw FaultAt(at, Said("Data at the root level is invalid.", "The data at the root level is invalid."));
            return ReadUpTo("<![CDATA[", "]]>", XmlNodeType.CDATA, "");
        }
        private bool ReadInstruction()
        {
            start = at + 2;
            int nameEnd = start;
            while (nameEnd < text.Length && (XmlLetters.IsName(text[nameEnd]) || text[nameEnd] == ':')) nameEnd++;
            string name = text.Substring(start, nameEnd - start);
            if (name.Length == 0) throw BadName(start);
            if (name == "xml") return ReadDeclaration(nameEnd);
            if (string.Equals(name, "xml", StringComparison.OrdinalIgnoreCase)) throw FaultAt(start, "'" + name + "' is an invalid name for processing instructions.");
            int end = text.IndexOf("?>", nameEnd, StringComparison.Ordinal);
            if (end < 0) throw FaultAt(text.Length, "Unexpected end of file while parsing PI has occurred.");
            string data = text.Substring(nameEnd, end - nameEnd).TrimStart(' ', '\t', '\r', '\n');
            at = end + 2;
            return Set(XmlNodeType.ProcessingInstruction, name, Lines(data));
        }
        private bool ReadDeclaration(int nameEnd)
        {
            if (at != 0) throw FaultAt(at + 2, "Unexpected XML declaration. The XML declaration must be the first node in the document, and no white space characters are allowed to appear before it.");
            int end = text.IndexOf("?>", nameEnd, StringComparison.Ordinal);
            if (end < 0) throw FaultAt(text.Length, "Unexpected end of file while parsing XmlDeclaration has occurred.");
            string data = text.Substring(nameEnd, end - nameEnd).Trim();
            at = nameEnd;
            ReadAttributes();
            at = end + 2;
            return Set(XmlNodeType.XmlDeclaration, "xml", data);
        }
        private bool ReadDocumentType()
        {
            start = at;
            if (IsDictionaryReader) throw FaultAt(at + 2, "Processing instructions (other than the XML declaration) and DTDs are not supported.");
            if (settings.DtdProcessing == DtdProcessing.Prohibit) throw FaultAt(at + 2, "For security reasons DTD is prohibited in this XML document. To enable DTD processing set the DtdProcessing property on XmlReaderSettings to Parse and pass the settings into XmlReader.Create method.");
            int inner = 0;
            int end = at;
            for (; end < text.Length && (inner > 0 || text[end] != '>'); end++)
            {
                if (text[end] == '[') inner++;
                else if (text[end] == ']') inner--;
            }
            if (end >= text.Length) throw FaultAt(text.Length, "Unexpected end of file while parsing DOCTYPE has occurred.");
            string[] words = text.Substring(at + 9, end - at - 9).Trim().Split(' ', '[');
            at = end + 1;
            return Set(XmlNodeType.DocumentType, words[0], "");
        }

        // ---- elements ---------------------------------------------------------------------------------------------

        public override XmlSpace XmlSpace
        {
            get { return spaces.Count == 0 ? XmlSpace.None : spaces.Peek(); }
        }
        private XmlSpace SpaceIn(List<Attribute> tag)
        {
            foreach (Attribute entry in tag)
            {
                if (entry.Prefix == "xml" && entry.LocalName == "space") return entry.Value == "preserve" ? XmlSpace.Preserve : XmlSpace.Default;
            }
            return XmlSpace;
        }
        private bool ReadStartTag()
        {
            if (open.Count == 0 && hasRoot && !IsFragment) throw FaultAt(at + 1, "There are multiple root elements.");
            start = at + 1;
            at++;
            if (at >= text.Length && open.Count > 0) return ReadEnd();
            string own;
            string ownPrefix;
            int nameStart = at;
            ReadName(out ownPrefix, out own);
            string name = text.Substring(nameStart, at - nameStart);
            ReadAttributes();
            bool closed = false;
            if (at < text.Length && text[at] == '/')
            {
                closed = true;
                at++;
            }
            if (at >= text.Length) throw FaultAt(at, "Unexpected end of file while parsing Name has occurred.");
            if (text[at] != '>') throw Unexpected(at, closed ? "'>'" : null);
            at++;
            namespaces.PushScope();
            foreach (Attribute entry in attributes)
            {
                if (entry.Prefix == "xmlns") namespaces.AddNamespace(entry.LocalName, entry.Value);
                else if (entry.Prefix.Length == 0 && entry.LocalName == "xmlns") namespaces.AddNamespace("", entry.Value);
            }
            for (int i = 0; i < attributes.Count; i++)
            {
                Attribute entry = attributes[i];
                bool isDeclaration = entry.Prefix == "xmlns" || (entry.Prefix.Length == 0 && entry.LocalName == "xmlns");
                entry.Namespace = isDeclaration ? XmlNamespaceManager.Xmlns : entry.Prefix.Length == 0 ? "" : Resolve(entry.Prefix, entry.Start);
                attributes[i] = entry;
                for (int j = 0; j < i; j++)
                {
                    if (attributes[j].LocalName == entry.LocalName && attributes[j].Namespace == entry.Namespace) throw FaultAt(entry.Start, "'" + (entry.Prefix.Length == 0 ? entry.LocalName : entry.Prefix + ":" + entry.LocalName) + "' is a duplicate attribute name.");
                }
            }
            string uri = Resolve(ownPrefix, start);
            Set(XmlNodeType.Element, own, "");
            prefix = ownPrefix;
            namespaceUri = uri;
            isEmpty = closed;
            hasRoot = true;
            if (!closed)
            {
                open.Push(name);
                spaces.Push(SpaceIn(attributes));
                openStarts.Push(start);
            }
            return true;
        }
        private string Resolve(string wanted, int offset)
        {
            string uri = namespaces.LookupNamespace(wanted);
            if (uri == null) throw FaultAt(offset, Said("'" + wanted + "' is an undeclared prefix.", "The prefix '" + wanted + "' is not defined."));
            return uri;
        }
        private bool ReadEndTag()
        {
            start = at + 2;
            if (open.Count == 0) throw FaultAt(start, "Unexpected end tag.");
            at += 2;
            int nameStart = at;
            string endPrefix;
            string endName;
            ReadName(out endPrefix, out endName);
            string name = text.Substring(nameStart, at - nameStart);
            string expected = open.Pop();
            spaces.Pop();
            int expectedStart = openStarts.Pop();
            if (name != expected)
            {
                int line = LineOf(expectedStart);
                if (IsDictionaryReader) throw FaultAt(at, "Start element '" + expected + "' does not match end element '" + name + "'.");
                throw FaultAt(nameStart, "The '" + expected + "' start tag on line " + (line + 1) + " position " + (expectedStart - lineStarts[line] + 1) + " does not match the end tag of '" + name + "'.");
            }
            SkipSpace();
            if (at >= text.Length) throw FaultAt(at, Unclosed(expected));
            if (text[at] != '>') throw Unexpected(at, "'>'");
            at++;
            depth--;
            Set(XmlNodeType.EndElement, endName, "");
            prefix = endPrefix;
            namespaceUri = namespaces.LookupNamespace(endPrefix) ?? "";
            return true;
        }
        private void ReadName(out string namePrefix, out string name)
        {
            int begin = at;
            if (at >= text.Length) throw FaultAt(at, "Unexpected end of file while parsing Name has occurred.");
            if (!XmlLetters.IsNameStart(text[at])) throw BadName(at);
            while (at < text.Length && XmlLetters.IsName(text[at])) at++;
            namePrefix = "";
            if (at < text.Length && text[at] == ':')
            {
                namePrefix = text.Substring(begin, at - begin);
                at++;
                begin = at;
                if (at >= text.Length || !XmlLetters.IsNameStart(text[at])) throw BadName(at);
                while (at < text.Length && XmlLetters.IsName(text[at])) at++;
            }
            name = text.Substring(begin, at - begin);
        }
        private XmlException BadName(int offset)
        {
            if (offset >= text.Length) return FaultAt(offset, "Unexpected end of file while parsing Name has occurred.");
            char letter = text[offset];
            return FaultAt(offset, "Name cannot begin with the '" + letter + "' character, hexadecimal value 0x" + ((int)letter).ToString("X2", CultureInfo.InvariantCulture) + ".");
        }
        private XmlException Unexpected(int offset, string expected)
        {
            char letter = text[offset];
            if (expected == null) return BadName(offset);
            return FaultAt(offset, "'" + letter + "' is an unexpected token. The expected token is " + expected + ".");
        }
        private void SkipSpace()
        {
            while (at < text.Length && XmlLetters.IsSpace(text[at])) at++;
        }
        private void ReadAttributes()
        {
            while (true)
            {
                int before = at;
                SkipSpace();
                if (at >= text.Length) throw FaultAt(at, "Unexpected end of file while parsing Name has occurred.");
                char letter = text[at];
                if (letter == '>' || letter == '/' || letter == '?') return;
                if (at == before) throw BadLetterInTag();
                Attribute entry = new Attribute { Start = at };
                ReadName(out entry.Prefix, out entry.LocalName);
                SkipSpace();
                if (at >= text.Length || text[at] != '=') throw at >= text.Length ? FaultAt(at, "Unexpected end of file while parsing Name has occurred.") : Unexpected(at, "'='");
                at++;
                SkipSpace();
                if (at >= text.Length) throw FaultAt(at, "There is an unclosed literal string.");
                char quote = text[at];
                if (quote != '"' && quote != '\'') throw Unexpected(at, "'\"' or '''");
                at++;
                entry.Value = ReadAttributeText(quote);
                attributes.Add(entry);
            }
        }
        private XmlException BadLetterInTag()
        {
            char letter = text[at];
            if (attributes.Count > 0) return FaultAt(at, XmlLetters.IsNameStart(letter) ? "'" + letter + "' is an unexpected token. Expecting white space." : "'" + letter + "' is an unexpected token. Expecting white space.");
            return FaultAt(at, "The '" + letter + "' character, hexadecimal value 0x" + ((int)letter).ToString("X2", CultureInfo.InvariantCulture) + ", cannot be included in a name.");
        }
        private string ReadAttributeText(char quote)
        {
            StringBuilder result = new StringBuilder();
            while (true)
            {
                if (at >= text.Length) throw FaultAt(at, "There is an unclosed literal string.");
                char letter = text[at];
                if (letter == quote)
                {
                    at++;
                    return result.ToString();
                }
                if (letter == '<') throw FaultAt(at, "'<', hexadecimal value 0x3C, is an invalid attribute character.");
                if (letter == '&') ReadEntity(result);
                else
                {
                    if (!XmlLetters.IsAllowed(letter)) throw FaultAt(at, XmlLetters.Fault(letter));
                    if (letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
                    result.Append(XmlLetters.IsSpace(letter) ? ' ' : letter);
                    at++;
                }
            }
        }

        // ---- text -------------------------------------------------------------------------------------------------

        private bool ReadText()
        {
            int begin = at;
            start = at;
            bool isSpace = true;
            StringBuilder whole = null;
            int from = at;
            while (at < text.Length && text[at] != '<')
            {
                char letter = text[at];
                if (letter == '&')
                {
                    if (whole == null) whole = new StringBuilder();
                    whole.Append(text, from, at - from);
                    if (open.Count == 0 && !IsFragment) throw FaultAt(begin, Said("Data at the root level is invalid.", "The data at the root level is invalid."));
                    ReadEntity(whole);
                    from = at;
                    isSpace = false;
                    continue;
                }
                if (!XmlLetters.IsSpace(letter)) isSpace = false;
                if (!isSpace && open.Count == 0 && !IsFragment) throw FaultAt(at, Said("Data at the root level is invalid.", "The data at the root level is invalid."));
                if (!XmlLetters.IsAllowed(letter)) throw FaultAt(at, XmlLetters.Fault(letter));
                if (letter == ']' && Follows("]]>")) throw FaultAt(at, "']]>' is not allowed in character data.");
                if (letter == '\r')
                {
                    if (whole == null) whole = new StringBuilder();
                    whole.Append(text, from, at - from).Append('\n');
                    at++;
                    if (at < text.Length && text[at] == '\n') at++;
                    from = at;
                }
                else at++;
            }
            string rest = text.Substring(from, at - from);
            if (at >= text.Length && open.Count > 0 && isSpace) return ReadEnd();
            return Set(isSpace ? XmlSpace == XmlSpace.Preserve ? XmlNodeType.SignificantWhitespace : XmlNodeType.Whitespace : XmlNodeType.Text, "", whole == null ? rest : whole.Append(rest).ToString());
        }
        private static string Lines(string value)
        {
            return value.IndexOf('\r') < 0 ? value : value.Replace("\r\n", "\n").Replace('\r', '\n');
        }
        private void ReadEntity(StringBuilder result)
        {
            int begin = at;
            at++;
            int nameStart = at;
            if (at < text.Length && text[at] == '#')
            {
                int semicolon = text.IndexOf(';', at);
                string digits = semicolon < 0 ? "" : text.Substring(at + 1, semicolon - at - 1);
                int code;
                bool isHex = digits.StartsWith("x", StringComparison.Ordinal);
                bool isNumber = isHex ? int.TryParse(digits.Substring(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code) : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
                if (!isNumber) throw FaultAt(isHex ? at + 2 : at + 1, "Invalid syntax for a " + (isHex ? "hexadecimal" : "decimal") + " numeric entity reference.");
                if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || (settings.CheckCharacters && code < 0x10000 && !XmlLetters.IsAllowed((char)code))) throw FaultAt(isHex ? at + 2 : at + 1, XmlLetters.Fault((char)code));
                result.Append(char.ConvertFromUtf32(code));
                at = semicolon + 1;
                return;
            }
            if (at >= text.Length || !XmlLetters.IsNameStart(text[at])) throw FaultAt(nameStart, "An error occurred while parsing EntityName.");
            while (at < text.Length && XmlLetters.IsName(text[at])) at++;
            string name = text.Substring(nameStart, at - nameStart);
            if (at >= text.Length || text[at] != ';') throw at >= text.Length ? FaultAt(at, Unclosed(string.Join(", ", open))) : Unexpected(at, "';'");
            at++;
            switch (name)
            {
                case "lt": result.Append('<'); break;
                case "gt": result.Append('>'); break;
                case "amp": result.Append('&'); break;
                case "quot": result.Append('"'); break;
                case "apos": result.Append('\''); break;
                default: throw FaultAt(nameStart, "Reference to undeclared entity '" + name + "'.");
            }
        }
    }
}
