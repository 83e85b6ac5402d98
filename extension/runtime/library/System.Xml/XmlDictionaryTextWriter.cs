using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace System.Xml
{
    /// <summary>
    /// The writer of XmlDictionaryWriter.CreateTextWriter. It differs from XmlWriter's: no declaration, `&lt;a/&gt;` without a
    /// space, namespaces behind the attributes of a tag, prefixes `a`, `b` … and characters that XML does not know as `&amp;#x1;`.
    /// </summary>
    internal sealed class XmlDictionaryTextWriter : XmlDictionaryWriter
    {
        private struct Namespace
        {
            internal string Prefix;
            internal string Uri;
            internal int Depth;
        }

        private readonly Stream stream;
        private readonly Encoding encoding;
        private readonly bool ownsStream;
        private readonly StringBuilder pending = new StringBuilder();
        private readonly Stack<string> open = new Stack<string>();
        private readonly List<Namespace> namespaces = new List<Namespace> { new Namespace { Prefix = "", Uri = "" } };
        private int prefixes;
        private bool inTag;
        private StringBuilder attributeText;
        private string attributeName;
        private string attributeNamespace;
        /// <summary>Of a namespace declaration that is being written; null for other attributes.</summary>
        private string declared;
        private WriteState state;

        internal XmlDictionaryTextWriter(Stream stream, Encoding encoding, bool ownsStream)
        {
            this.stream = stream;
            this.encoding = encoding;
            this.ownsStream = ownsStream;
        }
        public override WriteState WriteState
        {
            get { return state; }
        }
        /// <summary>A tag that is still open stays open, so that attributes can follow.</summary>
        public override void Flush()
        {
            byte[] bytes = encoding.GetBytes(pending.ToString());
            pending.Clear();
            stream.Write(bytes, 0, bytes.Length);
            stream.Flush();
        }
        public override void Close()
        {
            if (state == WriteState.Closed) return;
            while (open.Count > 0) WriteEndElement();
            Flush();
            state = WriteState.Closed;
            if (ownsStream) stream.Dispose();
        }

        // ---- namespaces -------------------------------------------------------------------------------------------

        public override string LookupPrefix(string ns)
        {
            if (ns == null) throw new ArgumentNullException("ns");
            for (int i = namespaces.Count - 1; i >= 0; i--)
            {
                if (namespaces[i].Uri == ns && UriOf(namespaces[i].Prefix) == ns) return namespaces[i].Prefix;
            }
            return ns == XmlNamespaceManager.Xmlns ? "xmlns" : ns == XmlNamespaceManager.Xml ? "xml" : null;
        }
        private string UriOf(string prefix)
        {
            for (int i = namespaces.Count - 1; i >= 0; i--)
            {
                if (namespaces[i].Prefix == prefix) return namespaces[i].Uri;
            }
            return null;
        }
        private void Declare(string prefix, string ns)
        {
            foreach (Namespace known in namespaces)
            {
                if (known.Depth != open.Count || known.Prefix != prefix || open.Count == 0) continue;
                if (known.Uri == ns) return;
                throw new XmlException("The prefix '" + prefix + "' is bound to the namespace '" + known.Uri + "' and cannot be changed to '" + ns + "'.");
            }
            namespaces.Add(new Namespace { Prefix = prefix, Uri = ns, Depth = open.Count });
        }
        internal override string MakePrefix()
        {
            for (char letter = 'a'; letter <= 'z'; letter++)
            {
                if (UriOf(letter.ToString()) == null) return letter.ToString();
            }
            while (true)
            {
                string prefix = "d" + open.Count + "p" + prefixes++;
                if (UriOf(prefix) == null) return prefix;
            }
        }
        public override void WriteXmlnsAttribute(string prefix, string namespaceUri)
        {
            if (namespaceUri == null) throw new ArgumentNullException("namespaceUri");
            if (!inTag) throw Misplaced("WriteXmlnsAttribute");
            if (prefix == null)
            {
                if (LookupPrefix(namespaceUri) != null) return;
                prefix = namespaceUri.Length == 0 ? "" : MakePrefix();
            }
            Declare(prefix, namespaceUri);
        }
        private InvalidOperationException Misplaced(string call)
        {
            return new InvalidOperationException("'" + call + "' cannot be called while WriteState is '" + state + "'.");
        }

        // ---- elements ---------------------------------------------------------------------------------------------

        public override void WriteStartDocument()
        {
            StartDocument("");
        }
        public override void WriteStartDocument(bool standalone)
        {
            StartDocument(" standalone=\"" + (standalone ? "yes" : "no") + "\"");
        }
        private void StartDocument(string rest)
        {
            if (state != WriteState.Start) throw Misplaced("WriteStartDocument");
            pending.Append("<?xml version=\"1.0\" encoding=\"").Append(encoding.WebName).Append('"').Append(rest).Append("?>");
            state = WriteState.Prolog;
        }
        public override void WriteEndDocument()
        {
            if (state == WriteState.Start || state == WriteState.Prolog) throw new ArgumentException("Document does not have a root element.");
            while (open.Count > 0) WriteEndElement();
            state = WriteState.Start;
        }
        public override void WriteDocType(string name, string pubid, string sysid, string subset)
        {
            throw new NotSupportedException("This XmlWriter implementation does not support the 'WriteDocType' method.");
        }
        public override void WriteStartElement(string prefix, string localName, string ns)
        {
            if (state == WriteState.Closed) throw new InvalidOperationException("The XmlWriter is closed.");
            if (string.IsNullOrEmpty(localName)) throw new ArgumentException("The empty string is not a valid local name.", "localName");
            CloseTag(false);
            string uri = ns;
            if (uri == null)
            {
                if (prefix == null) prefix = "";
                uri = UriOf(prefix);
            }
            if (uri == null) throw new ArgumentException("The prefix '" + prefix + "' is not defined.", "prefix");
            string used = prefix ?? LookupPrefix(uri) ?? "";
            string name = used.Length == 0 ? localName : used + ":" + localName;
            open.Push(name);
            inTag = true;
            prefixes = 1;
            pending.Append('<').Append(name);
            state = WriteState.Element;
            if (UriOf(used) != uri) Declare(used, uri);
        }
        private void CloseTag(bool isEmpty)
        {
            if (attributeText != null) WriteEndAttribute();
            if (!inTag) return;
            inTag = false;
            foreach (Namespace each in namespaces)
            {
                if (each.Depth == open.Count) WriteAttribute(each.Prefix.Length == 0 ? "xmlns" : "xmlns:" + each.Prefix, each.Uri);
            }
            pending.Append(isEmpty ? "/>" : ">");
            state = WriteState.Content;
        }
        public override void WriteEndElement()
        {
            End(inTag, "WriteEndElement");
        }
        public override void WriteFullEndElement()
        {
            End(false, "WriteFullEndElement");
        }
        private void End(bool isEmpty, string call)
        {
            if (open.Count == 0) throw new InvalidOperationException("Cannot call '" + call + "' while Depth is '0'.");
            CloseTag(isEmpty);
            while (namespaces[namespaces.Count - 1].Depth == open.Count) namespaces.RemoveAt(namespaces.Count - 1);
            string name = open.Pop();
            if (!isEmpty) pending.Append("</").Append(name).Append('>');
        }

        // ---- attributes -------------------------------------------------------------------------------------------

        public override void WriteStartAttribute(string prefix, string localName, string ns)
        {
            if (attributeText != null) WriteEndAttribute();
            if (!inTag) throw Misplaced("WriteStartAttribute");
            if (localName == null) throw new ArgumentNullException("localName");
            attributeText = new StringBuilder();
            state = WriteState.Attribute;
            declared = null;
            if (prefix == "xmlns" || (string.IsNullOrEmpty(prefix) && localName == "xmlns"))
            {
                declared = prefix == "xmlns" ? localName : "";
                return;
            }
            attributeNamespace = ns ?? (string.IsNullOrEmpty(prefix) ? "" : UriOf(prefix) ?? "");
            if (attributeNamespace.Length == 0) attributeName = localName;
            else if (prefix == "xml" || attributeNamespace == XmlNamespaceManager.Xml) attributeName = "xml:" + localName;
            else
            {
                string used = string.IsNullOrEmpty(prefix) ? PrefixFor(attributeNamespace) : prefix;
                if (UriOf(used) != attributeNamespace) Declare(used, attributeNamespace);
                attributeName = used + ":" + localName;
            }
        }
        /// <summary>Attributes take no part in the default namespace.</summary>
        private string PrefixFor(string ns)
        {
            for (int i = namespaces.Count - 1; i >= 0; i--)
            {
                if (namespaces[i].Uri == ns && namespaces[i].Prefix.Length > 0 && UriOf(namespaces[i].Prefix) == ns) return namespaces[i].Prefix;
            }
            return MakePrefix();
        }
        public override void WriteEndAttribute()
        {
            if (attributeText == null) throw Misplaced("WriteEndAttribute");
            string text = attributeText.ToString();
            attributeText = null;
            state = WriteState.Element;
            if (declared != null) Declare(declared, text);
            else WriteAttribute(attributeName, text);
        }
        private void WriteAttribute(string name, string value)
        {
            pending.Append(' ').Append(name).Append("=\"");
            Escape(value, true);
            pending.Append('"');
        }

        // ---- content ----------------------------------------------------------------------------------------------

        public override void WriteString(string text)
        {
            if (attributeText != null)
            {
                attributeText.Append(text);
                return;
            }
            if (string.IsNullOrEmpty(text)) return;
            StartContent(text);
            Escape(text, false);
        }
        private void StartContent(string text)
        {
            if (state == WriteState.Closed) throw new InvalidOperationException("The XmlWriter is closed.");
            if (open.Count == 0 && !XmlLetters.IsOnlySpace(text)) throw new InvalidOperationException("Text cannot be written outside the root element.");
            CloseTag(false);
        }
        private void Escape(string text, bool isAttribute)
        {
            foreach (char letter in text)
            {
                if (letter == '&') pending.Append("&amp;");
                else if (letter == '<') pending.Append("&lt;");
                else if (letter == '>') pending.Append("&gt;");
                else if (letter == '"' && isAttribute) pending.Append("&quot;");
                else if (letter >= '\ufffe' || (letter < ' ' && (isAttribute || (letter != '\t' && letter != '\n')))) pending.Append("&#x").Append(((int)letter).ToString("X", CultureInfo.InvariantCulture)).Append(';');
                else pending.Append(letter);
            }
        }
        public override void WriteCharEntity(char ch)
        {
            StartContent("&");
            pending.Append("&#x").Append(((int)ch).ToString("X", CultureInfo.InvariantCulture)).Append(';');
        }
        public override void WriteEntityRef(string name)
        {
            throw new NotSupportedException("This XmlWriter implementation does not support the 'WriteEntityRef' method.");
        }
        public override void WriteWhitespace(string ws)
        {
            if (!XmlLetters.IsOnlySpace(ws ?? "")) throw new ArgumentException("Only white space characters can be written with this method.");
            WriteString(ws);
        }
        public override void WriteRaw(string data)
        {
            if (attributeText != null) attributeText.Append(data);
            else if (!string.IsNullOrEmpty(data))
            {
                CloseTag(false);
                pending.Append(data);
            }
        }
        public override void WriteCData(string text)
        {
            StartContent("&");
            pending.Append("<![CDATA[").Append(text).Append("]]>");
        }
        public override void WriteComment(string text)
        {
            string shown = text ?? "";
            if (shown.IndexOf("--", StringComparison.Ordinal) >= 0 || shown.EndsWith("-", StringComparison.Ordinal)) throw new ArgumentException("XML comments cannot contain '--' or end with '-'.");
            CloseTag(false);
            pending.Append("<!--").Append(shown).Append("-->");
        }
        public override void WriteProcessingInstruction(string name, string text)
        {
            if (name != "xml") throw new ArgumentException("Processing instructions (other than the XML declaration) and DTDs are not supported.", "name");
            WriteStartDocument();
        }
    }
}
