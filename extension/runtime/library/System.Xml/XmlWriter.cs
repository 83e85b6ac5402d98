using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace System.Xml
{
    /// <summary>Writes XML node by node.</summary>
    public abstract class XmlWriter : IDisposable
    {
        protected XmlWriter()
        {
        }
        public static XmlWriter Create(TextWriter output)
        {
            return Create(output, null);
        }
        public static XmlWriter Create(TextWriter output, XmlWriterSettings settings)
        {
            if (output == null) throw new ArgumentNullException("output");
            return new TextXmlWriter(output, settings ?? new XmlWriterSettings(), output.Encoding);
        }
        public static XmlWriter Create(StringBuilder output)
        {
            return Create(output, null);
        }
        public static XmlWriter Create(StringBuilder output, XmlWriterSettings settings)
        {
            if (output == null) throw new ArgumentNullException("output");
            return Create(new StringWriter(output, System.Globalization.CultureInfo.InvariantCulture), settings);
        }
        public static XmlWriter Create(Stream output)
        {
            return Create(output, null);
        }
        public static XmlWriter Create(Stream output, XmlWriterSettings settings)
        {
            if (output == null) throw new ArgumentNullException("output");
            XmlWriterSettings used = settings ?? new XmlWriterSettings();
            StreamWriter writer = new StreamWriter(output, used.Encoding, 1024, !used.CloseOutput);
            return new TextXmlWriter(writer, used, used.Encoding) { OwnsOutput = true };
        }
        public static XmlWriter Create(string outputFileName)
        {
            return Create(outputFileName, null);
        }
        public static XmlWriter Create(string outputFileName, XmlWriterSettings settings)
        {
            XmlWriterSettings used = settings == null ? new XmlWriterSettings() : settings.Clone();
            used.CloseOutput = true;
            return Create(XmlFiles.Create(outputFileName), used);
        }
        /// <summary>The same writer: settings of an inner one count.</summary>
        public static XmlWriter Create(XmlWriter output, XmlWriterSettings settings)
        {
            if (output == null) throw new ArgumentNullException("output");
            return output;
        }

        public virtual XmlWriterSettings Settings
        {
            get { return null; }
        }
        public abstract WriteState WriteState { get; }
        public abstract void Flush();
        public abstract string LookupPrefix(string ns);
        public virtual void Close()
        {
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            if (disposing && WriteState != WriteState.Closed) Close();
        }
        private void CheckAsync()
        {
            XmlWriterSettings settings = Settings;
            if (settings != null && !settings.Async) throw new InvalidOperationException("Set XmlWriterSettings.Async to true if you want to use Async Methods.");
        }
        public virtual Task FlushAsync()
        {
            CheckAsync();
            Flush();
            return Task.CompletedTask;
        }

        // ---- nodes ------------------------------------------------------------------------------------------------

        public abstract void WriteStartDocument();
        public abstract void WriteStartDocument(bool standalone);
        public abstract void WriteEndDocument();
        public abstract void WriteDocType(string name, string pubid, string sysid, string subset);
        public void WriteStartElement(string localName)
        {
            WriteStartElement(null, localName, null);
        }
        public void WriteStartElement(string localName, string ns)
        {
            WriteStartElement(null, localName, ns);
        }
        public abstract void WriteStartElement(string prefix, string localName, string ns);
        public abstract void WriteEndElement();
        public abstract void WriteFullEndElement();
        public void WriteStartAttribute(string localName)
        {
            WriteStartAttribute(null, localName, null);
        }
        public void WriteStartAttribute(string localName, string ns)
        {
            WriteStartAttribute(null, localName, ns);
        }
        public abstract void WriteStartAttribute(string prefix, string localName, string ns);
        public abstract void WriteEndAttribute();
        public abstract void WriteString(string text);
        public abstract void WriteCData(string text);
        public abstract void WriteComment(string text);
        public abstract void WriteProcessingInstruction(string name, string text);
        public abstract void WriteWhitespace(string ws);
        public abstract void WriteRaw(string data);
        public virtual void WriteCharEntity(char ch)
        {
            WriteRaw("&#x" + ((int)ch).ToString("X", System.Globalization.CultureInfo.InvariantCulture) + ";");
        }
        public virtual void WriteEntityRef(string name)
        {
            WriteRaw("&" + name + ";");
        }
        public virtual void WriteChars(char[] buffer, int index, int count)
        {
            WriteString(new string(buffer, index, count));
        }
        public virtual void WriteBase64(byte[] buffer, int index, int count)
        {
            WriteString(Convert.ToBase64String(buffer, index, count));
        }
        public virtual void WriteQualifiedName(string localName, string ns)
        {
            if (string.IsNullOrEmpty(ns))
            {
                WriteString(localName);
                return;
            }
            string prefix = LookupPrefix(ns);
            if (prefix == null) throw new ArgumentException("The '" + ns + "' namespace is not defined.");
            WriteString(prefix.Length == 0 ? localName : prefix + ":" + localName);
        }

        // ---- shorter ----------------------------------------------------------------------------------------------

        public void WriteElementString(string localName, string value)
        {
            WriteElementString(localName, null, value);
        }
        public void WriteElementString(string localName, string ns, string value)
        {
            WriteStartElement(localName, ns);
            if (!string.IsNullOrEmpty(value)) WriteString(value);
            WriteEndElement();
        }
        public void WriteElementString(string prefix, string localName, string ns, string value)
        {
            WriteStartElement(prefix, localName, ns);
            if (!string.IsNullOrEmpty(value)) WriteString(value);
            WriteEndElement();
        }
        public void WriteAttributeString(string localName, string value)
        {
            WriteAttributeString(null, localName, null, value);
        }
        public void WriteAttributeString(string localName, string ns, string value)
        {
            WriteAttributeString(null, localName, ns, value);
        }
        public void WriteAttributeString(string prefix, string localName, string ns, string value)
        {
            WriteStartAttribute(prefix, localName, ns);
            WriteString(value);
            WriteEndAttribute();
        }
        public virtual void WriteValue(string value)
        {
            if (value != null) WriteString(value);
        }
        public virtual void WriteValue(bool value)
        {
            WriteString(XmlConvert.ToString(value));
        }
        public virtual void WriteValue(int value)
        {
            WriteString(XmlConvert.ToString(value));
        }
        public virtual void WriteValue(long value)
        {
            WriteString(XmlConvert.ToString(value));
        }
        public virtual void WriteValue(float value)
        {
            WriteString(XmlConvert.ToString(value));
        }
        public virtual void WriteValue(double value)
        {
            WriteString(XmlConvert.ToString(value));
        }
        public virtual void WriteValue(decimal value)
        {
            WriteString(XmlConvert.ToString(value));
        }
        public virtual void WriteValue(DateTime value)
        {
            WriteString(XmlConvert.ToString(value, XmlDateTimeSerializationMode.RoundtripKind));
        }
        public virtual void WriteValue(DateTimeOffset value)
        {
            WriteString(XmlConvert.ToString(value));
        }
        public virtual void WriteValue(object value)
        {
            if (value == null) throw new ArgumentNullException("value");
            XmlQualifiedName name = value as XmlQualifiedName;
            IEnumerable list = value is string || value is byte[] ? null : value as IEnumerable;
            if (name != null) WriteQualifiedName(name.Name, name.Namespace);
            else if (list != null) WriteString(ListText(list));
            else WriteString(ValueText(value));
        }
        /// <summary>Values of a list, with spaces between them.</summary>
        private static string ListText(IEnumerable values)
        {
            List<string> texts = new List<string>();
            foreach (object value in values) texts.Add(ValueText(value));
            return string.Join(" ", texts);
        }
        private static string ValueText(object value)
        {
            if (value is byte[]) return Convert.ToBase64String((byte[])value);
            if (value is IConvertible || value is DateTimeOffset || value is TimeSpan || value is Uri || value is Guid) return Linq.XValue.TextOf(value);
            throw new InvalidCastException("Xml type 'xdt:untypedAtomic' does not support a conversion from Clr type '" + value.GetType().Name + "' to Clr type 'String'.");
        }
        public virtual Task WriteStartDocumentAsync()
        {
            CheckAsync();
            WriteStartDocument();
            return Task.CompletedTask;
        }
        public virtual Task WriteEndDocumentAsync()
        {
            CheckAsync();
            WriteEndDocument();
            return Task.CompletedTask;
        }
        public virtual Task WriteStartElementAsync(string prefix, string localName, string ns)
        {
            CheckAsync();
            WriteStartElement(prefix, localName, ns);
            return Task.CompletedTask;
        }
        public virtual Task WriteEndElementAsync()
        {
            CheckAsync();
            WriteEndElement();
            return Task.CompletedTask;
        }
        public virtual Task WriteStringAsync(string text)
        {
            CheckAsync();
            WriteString(text);
            return Task.CompletedTask;
        }
        public Task WriteElementStringAsync(string prefix, string localName, string ns, string value)
        {
            CheckAsync();
            WriteElementString(prefix, localName, ns, value);
            return Task.CompletedTask;
        }
        public Task WriteAttributeStringAsync(string prefix, string localName, string ns, string value)
        {
            CheckAsync();
            WriteAttributeString(prefix, localName, ns, value);
            return Task.CompletedTask;
        }

        // ---- copying ----------------------------------------------------------------------------------------------

        /// <summary>All attributes from the one (or the first) at which the reader is.</summary>
        public virtual void WriteAttributes(XmlReader reader, bool defattr)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            if (reader.NodeType == XmlNodeType.Element || reader.NodeType == XmlNodeType.XmlDeclaration)
            {
                if (!reader.MoveToFirstAttribute()) return;
                WriteAttributes(reader, defattr);
                reader.MoveToElement();
                return;
            }
            do WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            while (reader.MoveToNextAttribute());
        }
        /// <summary>What the reader is at, with everything inside; the reader goes behind it.</summary>
        public virtual void WriteNode(XmlReader reader, bool defattr)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            int depth = reader.NodeType == XmlNodeType.None ? -1 : reader.Depth;
            if (reader.ReadState == ReadState.Initial) reader.Read();
            do WriteShallow(reader, defattr);
            while (reader.Read() && (depth < reader.Depth || (depth == reader.Depth && reader.NodeType == XmlNodeType.EndElement)));
        }
        /// <summary>An element; the reader stays at its end.</summary>
        internal void WriteSubtree(XmlReader reader)
        {
            int depth = reader.Depth;
            WriteShallow(reader, false);
            if (reader.IsEmptyElement) return;
            while (reader.Read())
            {
                WriteShallow(reader, false);
                if (reader.Depth == depth && reader.NodeType == XmlNodeType.EndElement) return;
            }
        }
        private void WriteShallow(XmlReader reader, bool defattr)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                    WriteAttributes(reader, defattr);
                    if (reader.IsEmptyElement) WriteEndElement();
                    break;
                case XmlNodeType.EndElement:
                    WriteFullEndElement();
                    break;
                case XmlNodeType.Text:
                    WriteString(reader.Value);
                    break;
                case XmlNodeType.Whitespace:
                case XmlNodeType.SignificantWhitespace:
                    WriteWhitespace(reader.Value);
                    break;
                case XmlNodeType.CDATA:
                    WriteCData(reader.Value);
                    break;
                case XmlNodeType.Comment:
                    WriteComment(reader.Value);
                    break;
                case XmlNodeType.ProcessingInstruction:
                case XmlNodeType.XmlDeclaration:
                    WriteProcessingInstruction(reader.Name, reader.Value);
                    break;
            }
        }
    }
}
