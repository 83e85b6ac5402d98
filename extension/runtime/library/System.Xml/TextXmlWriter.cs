using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace System.Xml
{
    /// <summary>Writes XML text.</summary>
    internal sealed class TextXmlWriter : XmlWriter
    {
        private sealed class Element
        {
            internal string Name;
            /// <summary>Has text inside: from then on nothing is indented.</summary>
            internal bool IsMixed;
            internal bool HasChildren;
            /// <summary>That the tag uses or declares; prefixes that are made up count on from their number.</summary>
            internal readonly HashSet<string> Prefixes = new HashSet<string>();
        }
        private struct Attribute
        {
            internal string Prefix;
            internal string LocalName;
            internal string Namespace;
            internal string Value;
        }

        private readonly TextWriter output;
        private XmlWriterSettings settings;
        private readonly Encoding encoding;
        private readonly Stack<Element> open = new Stack<Element>();
        private readonly XmlNamespaceManager namespaces = new XmlNamespaceManager(null);
        /// <summary>Of the start tag that is not closed yet.</summary>
        private readonly List<Attribute> attributes = new List<Attribute>();
        /// <summary>Namespaces that the tag uses and nobody has declared; they stand behind the attributes.</summary>
        private readonly List<KeyValuePair<string, string>> implied = new List<KeyValuePair<string, string>>();
        private string tagPrefix;
        private string tagName;
        private string tagNamespace;
        private bool inTag;
        private Attribute attribute;
        private StringBuilder attributeText;
        private bool hasAnything;
        private bool hasRoot;
        private WriteState state;
        internal bool OwnsOutput;

        internal TextXmlWriter(TextWriter output, XmlWriterSettings settings, Encoding encoding)
        {
            this.output = output;
            Use(settings);
            this.encoding = encoding;
        }
        internal void Use(XmlWriterSettings settings)
        {
            this.settings = settings.Clone();
        }
        public override XmlWriterSettings Settings
        {
            get { return settings; }
        }
        public override WriteState WriteState
        {
            get { return state; }
        }
        public override void Flush()
        {
            CloseTag(false);
            output.Flush();
        }
        public override void Close()
        {
            if (state == WriteState.Closed) return;
            if (settings.WriteEndDocumentOnClose)
            {
                while (open.Count > 0) WriteEndElement();
            }
            CloseTag(false);
            output.Flush();
            if (OwnsOutput || settings.CloseOutput) output.Dispose();
            state = WriteState.Closed;
        }
        public override string LookupPrefix(string ns)
        {
            return namespaces.LookupPrefix(ns);
        }

        // ---- document ---------------------------------------------------------------------------------------------

        public override void WriteStartDocument()
        {
            Declare("");
        }
        public override void WriteStartDocument(bool standalone)
        {
            Declare(" standalone=\"" + (standalone ? "yes" : "no") + "\"");
        }
        private void Declare(string rest)
        {
            if (state != WriteState.Start) throw new InvalidOperationException("Token StartDocument in state " + state + " would result in an invalid XML document.");
            if (settings.ConformanceLevel == ConformanceLevel.Fragment) throw new InvalidOperationException("WriteStartDocument cannot be called on writers created with ConformanceLevel.Fragment.");
            state = WriteState.Prolog;
            if (settings.OmitXmlDeclaration) return;
            string declaration = "<?xml version=\"1.0\"" + (encoding == null ? "" : " encoding=\"" + encoding.WebName + "\"") + rest + "?>";
            output.Write(declaration.Replace('"', settings.QuoteChar));
            hasAnything = true;
        }
        public override void WriteEndDocument()
        {
            while (open.Count > 0) WriteEndElement();
        }
        public override void WriteDocType(string name, string pubid, string sysid, string subset)
        {
            BeforeNode(false);
            output.Write("<!DOCTYPE " + name);
            if (pubid != null) output.Write(" PUBLIC \"" + pubid + "\" \"" + sysid + "\"");
            else if (sysid != null) output.Write(" SYSTEM \"" + sysid + "\"");
            if (subset != null) output.Write("[" + subset + "]");
            output.Write(">");
        }
        /// <summary>A document begins with its declaration, whether somebody asks for it or not.</summary>
        private void Begin()
        {
            if (state != WriteState.Start) return;
            if (settings.ConformanceLevel != ConformanceLevel.Document) state = WriteState.Prolog;
            else Declare("");
        }
        private void Refuse(string token)
        {
            throw new InvalidOperationException("Token " + token + " in state " + (open.Count == 0 && hasRoot ? "EndRootElement" : StateName()) + " would result in an invalid XML document. Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or ConformanceLevel.Auto if you want to write an XML fragment.");
        }
        private string StateName()
        {
            return state == WriteState.Start ? "Start" : state == WriteState.Prolog ? "Prolog" : state.ToString();
        }

        // ---- layout -----------------------------------------------------------------------------------------------

        private void BeforeNode(bool isText)
        {
            if (state == WriteState.Closed) throw new InvalidOperationException("The writer is closed or in error state.");
            if (attributeText != null) WriteEndAttribute();
            Begin();
            CloseTag(false);
            Element around = open.Count > 0 ? open.Peek() : null;
            if (isText)
            {
                if (around != null) around.IsMixed = true;
                hasAnything = true;
                return;
            }
            if (settings.Indent && hasAnything && (around == null || !around.IsMixed)) NewLine(open.Count);
            if (around != null) around.HasChildren = true;
            hasAnything = true;
        }
        private void NewLine(int depth)
        {
            output.Write(settings.NewLineChars);
            for (int i = 0; i < depth; i++) output.Write(settings.IndentChars);
        }

        // ---- elements ---------------------------------------------------------------------------------------------

        public override void WriteStartElement(string prefix, string localName, string ns)
        {
            if (string.IsNullOrEmpty(localName)) throw new ArgumentException("The empty string '' is not a valid local name.");
            XmlConvert.Verified(localName, true);
            if (open.Count == 0 && hasRoot && settings.ConformanceLevel == ConformanceLevel.Document) Refuse("StartElement");
            BeforeNode(false);
            hasRoot = true;
            inTag = true;
            namespaces.PushScope();
            tagName = localName;
            tagNamespace = ns;
            tagPrefix = prefix;
            if (tagPrefix == null) tagPrefix = ns == null ? "" : namespaces.LookupPrefix(ns) ?? "";
            if (tagNamespace == null) tagNamespace = prefix == null ? namespaces.LookupNamespace("") : namespaces.LookupNamespace(tagPrefix) ?? "";
            if (tagPrefix.Length > 0 && tagNamespace.Length == 0) throw new ArgumentException("Cannot use a prefix with an empty namespace.");
            bool isInText = open.Count > 0 && open.Peek().IsMixed;
            open.Push(new Element { Name = tagPrefix.Length == 0 ? localName : tagPrefix + ":" + localName, IsMixed = isInText });
            output.Write("<" + open.Peek().Name);
            Remember(tagPrefix, tagNamespace);
            state = WriteState.Element;
        }
        /// <summary>The tag uses this prefix for that namespace.</summary>
        private void Remember(string prefix, string ns)
        {
            open.Peek().Prefixes.Add(prefix);
            if (namespaces.LookupNamespace(prefix) == ns) return;
            namespaces.AddNamespace(prefix, ns);
            implied.Add(new KeyValuePair<string, string>(prefix, ns));
        }
        public override void WriteStartAttribute(string prefix, string localName, string ns)
        {
            if (attributeText != null) WriteEndAttribute();
            if (!inTag) throw new InvalidOperationException("Token StartAttribute in state " + (state == WriteState.Start ? "Start" : state.ToString()) + " would result in an invalid XML document.");
            if (string.IsNullOrEmpty(localName)) throw new ArgumentException("The empty string '' is not a valid local name.");
            if (prefix == null && ns == null && localName.IndexOf(':') > 0) XmlConvert.Verified(localName, true);
            attribute = new Attribute { Prefix = prefix, LocalName = localName, Namespace = ns };
            attributeText = new StringBuilder();
            state = WriteState.Attribute;
        }
        public override void WriteEndAttribute()
        {
            if (attributeText == null) throw new InvalidOperationException("Token EndAttribute in state " + state + " would result in an invalid XML document.");
            Attribute made = attribute;
            made.Value = attributeText.ToString();
            attributeText = null;
            state = WriteState.Element;
            bool isDefault = made.LocalName == "xmlns" && string.IsNullOrEmpty(made.Prefix) && (made.Namespace == null || made.Namespace == XmlNamespaceManager.Xmlns);
            if (isDefault || made.Prefix == "xmlns" || (made.Prefix == null && made.Namespace == XmlNamespaceManager.Xmlns)) Declare(isDefault ? "" : made.LocalName, made.Value);
            else
            {
                made.Prefix = PrefixFor(made);
                string name = made.Prefix.Length == 0 ? made.LocalName : made.Prefix + ":" + made.LocalName;
                foreach (Attribute other in attributes)
                {
                    if (other.Prefix != "xmlns" && other.LocalName == made.LocalName && (other.Namespace ?? "") == (made.Namespace ?? "")) throw new XmlException("'" + name + "' is a duplicate attribute name.");
                }
                if (made.Prefix.Length > 0 && made.Prefix != "xml") Remember(made.Prefix, made.Namespace);
                attributes.Add(made);
            }
        }
        /// <summary>A namespace that the caller declares; it stands where it was written.</summary>
        private void Declare(string prefix, string ns)
        {
            if (prefix == tagPrefix && ns != tagNamespace && prefix.Length == 0 && tagNamespace.Length == 0)
                throw new XmlException("The prefix '' cannot be redefined from '' to '" + ns + "' within the same start element tag.");
            int known = implied.FindIndex(entry => entry.Key == prefix);
            if (known >= 0)
            {
                if (implied[known].Value != ns) throw new XmlException("The prefix '" + prefix + "' cannot be redefined from '" + implied[known].Value + "' to '" + ns + "' within the same start element tag.");
                implied.RemoveAt(known);
            }
            if (attributes.Exists(entry => entry.Prefix == "xmlns" && entry.LocalName == prefix)) throw new XmlException("'" + (prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix) + "' is a duplicate attribute name.");
            if (settings.NamespaceHandling == NamespaceHandling.OmitDuplicates && known < 0 && namespaces.LookupNamespace(prefix) == ns && !namespaces.HasNamespace(prefix)) return;
            open.Peek().Prefixes.Add(prefix);
            namespaces.AddNamespace(prefix, ns);
            attributes.Add(new Attribute { Prefix = "xmlns", LocalName = prefix, Value = ns });
        }
        private string PrefixFor(Attribute entry)
        {
            if (string.IsNullOrEmpty(entry.Namespace)) return "";
            if (entry.Prefix == "xml" || entry.Namespace == XmlNamespaceManager.Xml) return "xml";
            if (!string.IsNullOrEmpty(entry.Prefix))
            {
                string known = namespaces.LookupNamespace(entry.Prefix);
                if (known == entry.Namespace) return entry.Prefix;
                if (known == null || !namespaces.HasNamespace(entry.Prefix)) return entry.Prefix;
            }
            foreach (KeyValuePair<string, string> scope in namespaces.GetNamespacesInScope(XmlNamespaceScope.All))
            {
                if (scope.Key.Length > 0 && scope.Value == entry.Namespace) return scope.Key;
            }
            int number = 0;
            foreach (Element element in open) number += element.Prefixes.Count;
            while (namespaces.LookupNamespace("p" + number) != null) number++;
            return "p" + number;
        }
        private void CloseTag(bool isEmpty)
        {
            if (attributeText != null) WriteEndAttribute();
            if (!inTag) return;
            inTag = false;
            foreach (Attribute entry in attributes) WriteAttribute(Joined(entry.Prefix, entry.LocalName), entry.Value);
            for (int i = implied.Count - 1; i >= 0; i--) WriteAttribute(Joined("xmlns", implied[i].Key), implied[i].Value);
            attributes.Clear();
            implied.Clear();
            output.Write(isEmpty ? " />" : ">");
            state = WriteState.Content;
        }
        private static string Joined(string prefix, string name)
        {
            return prefix.Length == 0 ? name : name.Length == 0 ? prefix : prefix + ":" + name;
        }
        private void WriteAttribute(string name, string value)
        {
            bool isDeclaration = name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal);
            if (settings.Indent && settings.NewLineOnAttributes && !isDeclaration) NewLine(open.Count);
            else output.Write(' ');
            string escaped = Escape(value, true, settings.NewLineHandling, settings.NewLineChars, settings.CheckCharacters);
            if (settings.QuoteChar == '\'') escaped = escaped.Replace("&quot;", "\"").Replace("'", "&apos;");
            output.Write(name + "=" + settings.QuoteChar + escaped + settings.QuoteChar);
        }
        public override void WriteEndElement()
        {
            End(false);
        }
        public override void WriteFullEndElement()
        {
            End(true);
        }
        private void End(bool isFull)
        {
            if (open.Count == 0) Refuse("EndElement");
            if (attributeText != null) WriteEndAttribute();
            bool isEmpty = inTag && !isFull;
            CloseTag(isEmpty);
            Element element = open.Pop();
            if (!isEmpty)
            {
                bool breaks = element.HasChildren || (isFull && settings.BreaksFullElements);
                if (settings.Indent && breaks && !element.IsMixed) NewLine(open.Count);
                output.Write("</" + element.Name + ">");
            }
            namespaces.PopScope();
            state = open.Count == 0 && settings.ConformanceLevel == ConformanceLevel.Document ? WriteState.Prolog : WriteState.Content;
        }

        // ---- content ----------------------------------------------------------------------------------------------

        public override void WriteString(string text)
        {
            if (attributeText != null)
            {
                attributeText.Append(text);
                return;
            }
            if (string.IsNullOrEmpty(text))
            {
                if (inTag && text != null) CloseEmpty();
                return;
            }
            if (open.Count == 0 && settings.ConformanceLevel == ConformanceLevel.Document) Refuse("Text");
            BeforeNode(true);
            output.Write(Escape(text, false, settings.NewLineHandling, settings.NewLineChars, settings.CheckCharacters));
        }
        /// <summary>Text without letters still makes an element one with content.</summary>
        private void CloseEmpty()
        {
            CloseTag(false);
            open.Peek().IsMixed = true;
        }
        public override void WriteWhitespace(string ws)
        {
            if (attributeText != null)
            {
                attributeText.Append(ws);
                return;
            }
            if (string.IsNullOrEmpty(ws)) return;
            if (!XmlLetters.IsOnlySpace(ws)) throw new ArgumentException("Only white space characters should be used.");
            BeforeNode(true);
            output.Write(settings.NewLineHandling == NewLineHandling.Replace ? Escape(ws, false, NewLineHandling.Replace, settings.NewLineChars) : ws);
        }
        public override void WriteRaw(string data)
        {
            if (attributeText != null)
            {
                attributeText.Append(data);
                return;
            }
            BeforeNode(true);
            output.Write(data);
        }
        public override void WriteCData(string text)
        {
            if (open.Count == 0 && settings.ConformanceLevel == ConformanceLevel.Document) Refuse("CData");
            BeforeNode(true);
            output.Write("<![CDATA[" + Lines((text ?? "").Replace("]]>", "]]]]><![CDATA[>")) + "]]>");
        }
        public override void WriteComment(string text)
        {
            BeforeNode(false);
            string safe = (text ?? "").Replace("--", "- -");
            if (safe.EndsWith("-", StringComparison.Ordinal)) safe += " ";
            output.Write("<!--" + Lines(safe) + "-->");
        }
        public override void WriteProcessingInstruction(string name, string text)
        {
            if (name == "xml")
            {
                if (state == WriteState.Start)
                {
                    if (!settings.OmitXmlDeclaration)
                    {
                        output.Write("<?xml " + text + "?>");
                        hasAnything = true;
                    }
                    state = WriteState.Prolog;
                }
                return;
            }
            BeforeNode(false);
            output.Write("<?" + name + (string.IsNullOrEmpty(text) ? "" : " " + Lines(text.Replace("?>", "? >"))) + "?>");
        }
        private string Lines(string text)
        {
            if (settings.NewLineHandling != NewLineHandling.Replace || text.IndexOfAny(breaks) < 0) return text;
            return text.Replace("\r\n", "\n").Replace('\r', '\n').Replace("\n", settings.NewLineChars);
        }
        private static readonly char[] breaks = { '\r', '\n' };

        /// <summary>Text as it stands between tags, or in quotes.</summary>
        internal static string Escape(string text, bool isAttribute, NewLineHandling handling, string newLine, bool checksLetters = true)
        {
            StringBuilder escaped = new StringBuilder(text.Length + 8);
            for (int i = 0; i < text.Length; i++)
            {
                char letter = text[i];
                switch (letter)
                {
                    case '&': escaped.Append("&amp;"); break;
                    case '<': escaped.Append("&lt;"); break;
                    case '>': escaped.Append("&gt;"); break;
                    case '"': escaped.Append(isAttribute ? "&quot;" : "\""); break;
                    case '\t': escaped.Append(isAttribute && handling != NewLineHandling.None ? "&#x9;" : "\t"); break;
                    case '\n':
                        if (isAttribute) escaped.Append(handling == NewLineHandling.None ? "\n" : "&#xA;");
                        else escaped.Append(handling == NewLineHandling.Replace ? newLine : "\n");
                        break;
                    case '\r':
                        if (handling == NewLineHandling.None) escaped.Append('\r');
                        else if (isAttribute || handling == NewLineHandling.Entitize) escaped.Append("&#xD;");
                        else
                        {
                            escaped.Append(newLine);
                            if (i + 1 < text.Length && text[i + 1] == '\n') i++;
                        }
                        break;
                    default:
                        if (XmlLetters.IsAllowed(letter)) escaped.Append(letter);
                        else if (checksLetters) throw new ArgumentException(XmlLetters.Fault(letter));
                        else escaped.Append("&#x" + ((int)letter).ToString("X", CultureInfo.InvariantCulture) + ";");
                        break;
                }
            }
            return escaped.ToString();
        }
    }
}
