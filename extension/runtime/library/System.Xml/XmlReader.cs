using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace System.Xml
{
    /// <summary>Reads XML node by node.</summary>
    public abstract class XmlReader : IDisposable
    {
        protected XmlReader()
        {
        }

        public static XmlReader Create(TextReader input)
        {
            return Create(input, null);
        }
        public static XmlReader Create(TextReader input, XmlReaderSettings settings)
        {
            if (input == null) throw new ArgumentNullException("input");
            return new TextXmlReader(input, settings);
        }
        public static XmlReader Create(Stream input)
        {
            return Create(input, null);
        }
        public static XmlReader Create(Stream input, XmlReaderSettings settings)
        {
            if (input == null) throw new ArgumentNullException("input");
            return new TextXmlReader(new StreamReader(input, Encoding.UTF8, true), settings);
        }
        public static XmlReader Create(string inputUri)
        {
            return Create(inputUri, null);
        }
        /// <summary>In: a path, seen from the folder of the package, or the address of a file or of a server.</summary>
        public static XmlReader Create(string inputUri, XmlReaderSettings settings)
        {
            if (inputUri == null) throw new ArgumentNullException("inputUri");
            if (inputUri.Length == 0) throw new ArgumentException("The string was not recognized as a valid Uri.", "inputUri");
            Uri uri;
            bool isAddress = Uri.TryCreate(inputUri, UriKind.Absolute, out uri);
            if (isAddress && (uri.Scheme == "http" || uri.Scheme == "https")) return Create(Download(uri), settings);
            string path = isAddress && uri.IsFile ? uri.LocalPath : Path.Combine(global::Windows.Storage.Sandbox.PathOf("Package"), inputUri);
            // The whole of it: whoever closes the reader does not close the file.
            return Create(new StringReader(File.ReadAllText(path)), settings);
        }
        private static Stream Download(Uri uri)
        {
            using (HttpClient client = new HttpClient()) return new MemoryStream(client.GetByteArrayAsync(uri).GetAwaiter().GetResult());
        }
        public static XmlReader Create(XmlReader reader, XmlReaderSettings settings)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            TextXmlReader text = reader as TextXmlReader;
            if (text == null) return reader;
            text.Use(settings);
            return text;
        }

        // ---- the node ---------------------------------------------------------------------------------------------

        public virtual XmlReaderSettings Settings
        {
            get { return null; }
        }
        public abstract XmlNodeType NodeType { get; }
        public virtual string Name
        {
            get { return Prefix.Length == 0 ? LocalName : Prefix + ":" + LocalName; }
        }
        public abstract string LocalName { get; }
        public abstract string NamespaceURI { get; }
        public abstract string Prefix { get; }
        public abstract string Value { get; }
        public abstract int Depth { get; }
        public abstract bool IsEmptyElement { get; }
        public abstract int AttributeCount { get; }
        public abstract bool EOF { get; }
        public abstract ReadState ReadState { get; }
        public virtual string BaseURI
        {
            get { return ""; }
        }
        public virtual bool HasValue
        {
            get
            {
                switch (NodeType)
                {
                    case XmlNodeType.Attribute:
                    case XmlNodeType.Text:
                    case XmlNodeType.CDATA:
                    case XmlNodeType.ProcessingInstruction:
                    case XmlNodeType.Comment:
                    case XmlNodeType.DocumentType:
                    case XmlNodeType.Whitespace:
                    case XmlNodeType.SignificantWhitespace:
                    case XmlNodeType.XmlDeclaration:
                        return true;
                    default:
                        return false;
                }
            }
        }
        public virtual bool HasAttributes
        {
            get { return AttributeCount > 0; }
        }
        public virtual bool IsDefault
        {
            get { return false; }
        }
        public virtual Type ValueType
        {
            get { return typeof(string); }
        }

        // ---- attributes -------------------------------------------------------------------------------------------

        public abstract string GetAttribute(string name);
        public abstract string GetAttribute(string name, string namespaceURI);
        public abstract string GetAttribute(int i);
        public virtual string this[int i]
        {
            get { return GetAttribute(i); }
        }
        public virtual string this[string name]
        {
            get { return GetAttribute(name); }
        }
        public virtual string this[string name, string namespaceURI]
        {
            get { return GetAttribute(name, namespaceURI); }
        }
        public abstract bool MoveToAttribute(string name);
        public abstract bool MoveToAttribute(string name, string ns);
        public virtual void MoveToAttribute(int i)
        {
            if (i < 0 || i >= AttributeCount) throw new ArgumentOutOfRangeException("i");
            MoveToElement();
            MoveToFirstAttribute();
            for (int j = 0; j < i; j++) MoveToNextAttribute();
        }
        public abstract bool MoveToFirstAttribute();
        public abstract bool MoveToNextAttribute();
        public abstract bool MoveToElement();
        public abstract bool ReadAttributeValue();

        // ---- moving on --------------------------------------------------------------------------------------------

        public abstract bool Read();
        public virtual Task<bool> ReadAsync()
        {
            return Task.FromResult(Read());
        }
        public abstract string LookupNamespace(string prefix);
        public virtual void Close()
        {
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            if (disposing && ReadState != ReadState.Closed) Close();
        }
        /// <summary>Behind the node with everything inside it.</summary>
        public virtual void Skip()
        {
            if (ReadState != ReadState.Interactive) return;
            MoveToElement();
            if (NodeType == XmlNodeType.Element && !IsEmptyElement)
            {
                int depth = Depth;
                while (Read() && depth < Depth)
                {
                }
                if (NodeType == XmlNodeType.EndElement) Read();
                return;
            }
            Read();
        }
        public virtual Task SkipAsync()
        {
            Skip();
            return Task.CompletedTask;
        }
        /// <summary>Past comments and white space.</summary>
        public virtual XmlNodeType MoveToContent()
        {
            do
            {
                switch (NodeType)
                {
                    case XmlNodeType.Attribute:
                        MoveToElement();
                        return NodeType;
                    case XmlNodeType.Element:
                    case XmlNodeType.EndElement:
                    case XmlNodeType.CDATA:
                    case XmlNodeType.Text:
                    case XmlNodeType.EntityReference:
                        return NodeType;
                }
            }
            while (Read());
            return NodeType;
        }
        public virtual Task<XmlNodeType> MoveToContentAsync()
        {
            return Task.FromResult(MoveToContent());
        }
        public virtual bool IsStartElement()
        {
            return MoveToContent() == XmlNodeType.Element;
        }
        public virtual bool IsStartElement(string name)
        {
            return IsStartElement() && Name == name;
        }
        public virtual bool IsStartElement(string localname, string ns)
        {
            return IsStartElement() && LocalName == localname && NamespaceURI == ns;
        }
        public virtual void ReadStartElement()
        {
            if (MoveToContent() != XmlNodeType.Element) throw Fault("'" + NodeType + "' is an invalid XmlNodeType.");
            Read();
        }
        public virtual void ReadStartElement(string name)
        {
            if (MoveToContent() != XmlNodeType.Element) throw Fault("'" + NodeType + "' is an invalid XmlNodeType.");
            if (Name != name) throw Fault("Element '" + name + "' was not found.");
            Read();
        }
        public virtual void ReadStartElement(string localname, string ns)
        {
            if (MoveToContent() != XmlNodeType.Element) throw Fault("'" + NodeType + "' is an invalid XmlNodeType.");
            if (LocalName != localname || NamespaceURI != ns) throw Fault("Element '" + localname + "' with namespace name '" + ns + "' was not found.");
            Read();
        }
        public virtual void ReadEndElement()
        {
            if (MoveToContent() != XmlNodeType.EndElement) throw Fault("'" + NodeType + "' is an invalid XmlNodeType.");
            Read();
        }
        /// <summary>To the next element of that name.</summary>
        public virtual bool ReadToFollowing(string name)
        {
            while (Read())
            {
                if (NodeType == XmlNodeType.Element && Name == name) return true;
            }
            return false;
        }
        public virtual bool ReadToFollowing(string localName, string namespaceURI)
        {
            while (Read())
            {
                if (NodeType == XmlNodeType.Element && LocalName == localName && NamespaceURI == namespaceURI) return true;
            }
            return false;
        }
        public virtual bool ReadToDescendant(string name)
        {
            int depth = Depth;
            if (NodeType != XmlNodeType.Element)
            {
                if (ReadState != ReadState.Initial) return false;
                depth--;
            }
            else if (IsEmptyElement) return false;
            while (Read() && Depth > depth)
            {
                if (NodeType == XmlNodeType.Element && Name == name) return true;
            }
            return false;
        }
        public virtual bool ReadToDescendant(string localName, string namespaceURI)
        {
            int depth = Depth;
            if (NodeType != XmlNodeType.Element)
            {
                if (ReadState != ReadState.Initial) return false;
                depth--;
            }
            else if (IsEmptyElement) return false;
            while (Read() && Depth > depth)
            {
                if (NodeType == XmlNodeType.Element && LocalName == localName && NamespaceURI == namespaceURI) return true;
            }
            return false;
        }
        public virtual bool ReadToNextSibling(string name)
        {
            do
            {
                Skip();
                if (NodeType == XmlNodeType.Element && Name == name) return true;
            }
            while (NodeType != XmlNodeType.EndElement && !EOF);
            return false;
        }
        public virtual bool ReadToNextSibling(string localName, string namespaceURI)
        {
            do
            {
                Skip();
                if (NodeType == XmlNodeType.Element && LocalName == localName && NamespaceURI == namespaceURI) return true;
            }
            while (NodeType != XmlNodeType.EndElement && !EOF);
            return false;
        }

        // ---- content ----------------------------------------------------------------------------------------------

        internal XmlException Fault(string message)
        {
            IXmlLineInfo place = this as IXmlLineInfo;
            return place != null && place.HasLineInfo() ? new XmlException(message, null, place.LineNumber, place.LinePosition) : new XmlException(message);
        }
        private static bool IsText(XmlNodeType type)
        {
            return type == XmlNodeType.Text || type == XmlNodeType.CDATA || type == XmlNodeType.Whitespace || type == XmlNodeType.SignificantWhitespace;
        }
        /// <summary>Text up to the next element.</summary>
        public virtual string ReadString()
        {
            if (ReadState != ReadState.Interactive) return "";
            MoveToElement();
            if (NodeType == XmlNodeType.Element)
            {
                if (IsEmptyElement || !Read() || NodeType == XmlNodeType.EndElement) return "";
            }
            StringBuilder text = new StringBuilder();
            for (; IsText(NodeType); Read()) text.Append(Value);
            return text.ToString();
        }
        public virtual string ReadContentAsString()
        {
            if (NodeType == XmlNodeType.Attribute) return Value;
            StringBuilder text = new StringBuilder();
            while (true)
            {
                if (IsText(NodeType)) text.Append(Value);
                else if (NodeType != XmlNodeType.Comment && NodeType != XmlNodeType.ProcessingInstruction) return text.ToString();
                if (!Read()) return text.ToString();
            }
        }
        public virtual string ReadElementContentAsString()
        {
            if (NodeType != XmlNodeType.Element) throw new InvalidOperationException("The ReadElementContentAsString method is not supported on node type " + NodeType + ".");
            if (IsEmptyElement)
            {
                Read();
                return "";
            }
            Read();
            string text = ReadContentAsString();
            if (NodeType != XmlNodeType.EndElement) throw Fault("ReadElementContentAs() methods cannot be called on an element that has child elements.");
            Read();
            return text;
        }
        public virtual string ReadElementContentAsString(string localName, string namespaceURI)
        {
            CheckElement(localName, namespaceURI);
            return ReadElementContentAsString();
        }
        public virtual Task<string> ReadElementContentAsStringAsync()
        {
            return Task.FromResult(ReadElementContentAsString());
        }
        public virtual string ReadElementString()
        {
            if (MoveToContent() != XmlNodeType.Element) throw Fault("'" + NodeType + "' is an invalid XmlNodeType.");
            if (IsEmptyElement)
            {
                Read();
                return "";
            }
            Read();
            string text = ReadString();
            if (NodeType != XmlNodeType.EndElement) throw Fault("Unexpected node type " + NodeType + ". ReadElementString method can only be called on elements with simple or empty content.");
            Read();
            return text;
        }
        public virtual string ReadElementString(string name)
        {
            if (MoveToContent() != XmlNodeType.Element) throw Fault("'" + NodeType + "' is an invalid XmlNodeType.");
            if (Name != name) throw Fault("Element '" + name + "' was not found.");
            return ReadElementString();
        }
        private void CheckElement(string localName, string namespaceURI)
        {
            if (LocalName != localName || NamespaceURI != namespaceURI) throw Fault("Element '" + localName + "' with namespace name '" + namespaceURI + "' was not found.");
        }
        private object ElementContent(Type type)
        {
            string text = ReadElementContentAsString();
            return Converted(text, type);
        }
        private object Content(Type type)
        {
            return Converted(ReadContentAsString(), type);
        }
        private object Converted(string text, Type type)
        {
            try
            {
                if (type == typeof(bool)) return XmlConvert.ToBoolean(text);
                if (type == typeof(int)) return XmlConvert.ToInt32(text);
                if (type == typeof(long)) return XmlConvert.ToInt64(text);
                if (type == typeof(float)) return XmlConvert.ToSingle(text);
                if (type == typeof(double)) return XmlConvert.ToDouble(text);
                if (type == typeof(decimal)) return XmlConvert.ToDecimal(text);
                return XmlConvert.ToDateTime(text, XmlDateTimeSerializationMode.RoundtripKind);
            }
            catch (FormatException e)
            {
                IXmlLineInfo place = this as IXmlLineInfo;
                throw new XmlException("Content cannot be converted to the type " + type.Name + ".", e, place == null ? 0 : place.LineNumber, place == null ? 0 : place.LinePosition);
            }
        }
        public virtual bool ReadElementContentAsBoolean()
        {
            return (bool)ElementContent(typeof(bool));
        }
        public virtual bool ReadElementContentAsBoolean(string localName, string namespaceURI)
        {
            CheckElement(localName, namespaceURI);
            return ReadElementContentAsBoolean();
        }
        public virtual bool ReadContentAsBoolean()
        {
            return (bool)Content(typeof(bool));
        }
        public virtual int ReadElementContentAsInt()
        {
            return (int)ElementContent(typeof(int));
        }
        public virtual int ReadElementContentAsInt(string localName, string namespaceURI)
        {
            CheckElement(localName, namespaceURI);
            return ReadElementContentAsInt();
        }
        public virtual int ReadContentAsInt()
        {
            return (int)Content(typeof(int));
        }
        public virtual long ReadElementContentAsLong()
        {
            return (long)ElementContent(typeof(long));
        }
        public virtual long ReadElementContentAsLong(string localName, string namespaceURI)
        {
            CheckElement(localName, namespaceURI);
            return ReadElementContentAsLong();
        }
        public virtual long ReadContentAsLong()
        {
            return (long)Content(typeof(long));
        }
        public virtual float ReadElementContentAsFloat()
        {
            return (float)ElementContent(typeof(float));
        }
        public virtual float ReadElementContentAsFloat(string localName, string namespaceURI)
        {
            CheckElement(localName, namespaceURI);
            return ReadElementContentAsFloat();
        }
        public virtual float ReadContentAsFloat()
        {
            return (float)Content(typeof(float));
        }
        public virtual double ReadElementContentAsDouble()
        {
            return (double)ElementContent(typeof(double));
        }
        public virtual double ReadElementContentAsDouble(string localName, string namespaceURI)
        {
            CheckElement(localName, namespaceURI);
            return ReadElementContentAsDouble();
        }
        public virtual double ReadContentAsDouble()
        {
            return (double)Content(typeof(double));
        }
        public virtual decimal ReadElementContentAsDecimal()
        {
            return (decimal)ElementContent(typeof(decimal));
        }
        public virtual decimal ReadElementContentAsDecimal(string localName, string namespaceURI)
        {
            CheckElement(localName, namespaceURI);
            return ReadElementContentAsDecimal();
        }
        public virtual decimal ReadContentAsDecimal()
        {
            return (decimal)Content(typeof(decimal));
        }
        public virtual DateTime ReadElementContentAsDateTime()
        {
            return (DateTime)ElementContent(typeof(DateTime));
        }
        public virtual DateTime ReadElementContentAsDateTime(string localName, string namespaceURI)
        {
            CheckElement(localName, namespaceURI);
            return ReadElementContentAsDateTime();
        }
        public virtual DateTime ReadContentAsDateTime()
        {
            return (DateTime)Content(typeof(DateTime));
        }

        public virtual string ReadInnerXml()
        {
            return ReadMarkup(false);
        }
        public virtual string ReadOuterXml()
        {
            return ReadMarkup(true);
        }
        private string ReadMarkup(bool outer)
        {
            if (ReadState != ReadState.Interactive) return "";
            if (NodeType != XmlNodeType.Element)
            {
                if (NodeType == XmlNodeType.Attribute) return outer ? Name + "=\"" + TextXmlWriter.Escape(Value, true, NewLineHandling.Entitize, null) + "\"" : Value;
                if (!outer) return "";
                string single = IsText(NodeType) ? Value : "";
                Read();
                return single;
            }
            StringBuilder text = new StringBuilder();
            XmlWriterSettings settings = new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.None };
            using (XmlWriter writer = XmlWriter.Create(text, settings))
            {
                if (outer) writer.WriteNode(this, false);
                else if (IsEmptyElement) Read();
                else
                {
                    int depth = Depth;
                    Read();
                    while (Depth > depth) writer.WriteNode(this, false);
                    Read();
                }
            }
            return text.ToString();
        }
        /// <summary>A reader of this element alone. Afterwards this reader is at its end.</summary>
        public virtual XmlReader ReadSubtree()
        {
            if (NodeType != XmlNodeType.Element) throw new InvalidOperationException("ReadSubtree() can be called only if the reader is on an element node.");
            StringBuilder text = new StringBuilder();
            using (XmlWriter writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.None }))
            {
                writer.WriteSubtree(this);
            }
            return Create(new StringReader(text.ToString()), Settings);
        }
    }
}
