using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace System.Xml.Linq
{
    /// <summary>An XML document.</summary>
    public class XDocument : XContainer
    {
        public XDocument()
        {
        }
        public XDocument(params object[] content)
        {
            foreach (object part in content) Insert(nodes.Count, part);
        }
        public XDocument(XDeclaration declaration, params object[] content) : this(content)
        {
            Declaration = declaration;
        }
        public XDocument(XDocument other)
        {
            if (other.Declaration != null) Declaration = new XDeclaration(other.Declaration);
            CopyNodes(other);
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Document; }
        }
        public XDeclaration Declaration { get; set; }
        /// <summary>The outermost element.</summary>
        public XElement Root
        {
            get
            {
                foreach (XNode node in nodes)
                {
                    XElement element = node as XElement;
                    if (element != null) return element;
                }
                return null;
            }
        }
        public XDocumentType DocumentType
        {
            get
            {
                foreach (XNode node in nodes)
                {
                    XDocumentType type = node as XDocumentType;
                    if (type != null) return type;
                }
                return null;
            }
        }
        internal override void CheckNode(XNode node, XNode before)
        {
            if (node is XDocument || node is XCData) throw new ArgumentException("A node of type " + node.NodeType + " cannot be added to content.");
            XText text = node as XText;
            if (text != null) CheckText(text.Value);
            if (node is XElement && Root != null) throw new InvalidOperationException("This operation would create an incorrectly structured document.");
        }
        internal override void CheckText(string text)
        {
            if (!XmlLetters.IsOnlySpace(text)) throw new ArgumentException("Non-whitespace characters cannot be added to content.");
        }
        internal override XNode Copy()
        {
            return new XDocument(this);
        }
        internal override bool IsEqual(XNode other)
        {
            XDocument that = other as XDocument;
            return that != null && NodesEqual(that);
        }
        internal override int DeepHash()
        {
            int hash = 0;
            foreach (XNode node in nodes) hash ^= node.DeepHash();
            return hash;
        }

        // ---- reading and writing ----------------------------------------------------------------------------------

        public static XDocument Parse(string text)
        {
            return Parse(text, LoadOptions.None);
        }
        public static XDocument Parse(string text, LoadOptions options)
        {
            return Load(new StringReader(text), options);
        }
        public static XDocument Load(TextReader textReader)
        {
            return Load(textReader, LoadOptions.None);
        }
        public static XDocument Load(TextReader textReader, LoadOptions options)
        {
            using (XmlReader reader = XmlReader.Create(textReader, ReaderSettingsFor(options))) return Load(reader, options);
        }
        public static XDocument Load(Stream stream)
        {
            return Load(stream, LoadOptions.None);
        }
        public static XDocument Load(Stream stream, LoadOptions options)
        {
            using (XmlReader reader = XmlReader.Create(stream, ReaderSettingsFor(options))) return Load(reader, options);
        }
        public static XDocument Load(XmlReader reader)
        {
            return Load(reader, LoadOptions.None);
        }
        public static XDocument Load(XmlReader reader, LoadOptions options)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            if (reader.ReadState == ReadState.Initial) reader.Read();
            XDocument document = new XDocument();
            if (reader.NodeType == XmlNodeType.XmlDeclaration) document.Declaration = new XDeclaration(reader.GetAttribute("version"), reader.GetAttribute("encoding"), reader.GetAttribute("standalone"));
            document.ReadNodes(reader, options);
            if (!reader.EOF) throw new InvalidOperationException("The XmlReader state should be EndOfFile after this operation.");
            if (document.Root == null) throw new InvalidOperationException("The root element is missing.");
            return document;
        }
        public static XDocument Load(string uri)
        {
            return Load(uri, LoadOptions.None);
        }
        public static XDocument Load(string uri, LoadOptions options)
        {
            using (XmlReader reader = XmlReader.Create(uri, ReaderSettingsFor(options))) return Load(reader, options);
        }
        public static Task<XDocument> LoadAsync(Stream stream, LoadOptions options, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(Load(stream, options));
        }
        public static Task<XDocument> LoadAsync(TextReader textReader, LoadOptions options, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(Load(textReader, options));
        }
        public void Save(TextWriter textWriter)
        {
            Save(textWriter, SaveOptions.None);
        }
        public void Save(TextWriter textWriter, SaveOptions options)
        {
            using (XmlWriter writer = XmlWriter.Create(textWriter, SettingsFor(options))) WriteTo(writer);
        }
        public void Save(Stream stream)
        {
            Save(stream, SaveOptions.None);
        }
        public void Save(Stream stream, SaveOptions options)
        {
            XmlWriterSettings settings = SettingsFor(options);
            if (Declaration != null && !string.IsNullOrEmpty(Declaration.Encoding))
            {
                try
                {
                    settings.Encoding = System.Text.Encoding.GetEncoding(Declaration.Encoding);
                }
                catch (ArgumentException)
                {
                    // The encoding is not known: UTF-8 then.
                }
            }
            using (XmlWriter writer = XmlWriter.Create(stream, settings)) WriteTo(writer);
        }
        public void Save(XmlWriter writer)
        {
            WriteTo(writer);
        }
        public extern void Save(string fileName);
        public extern void Save(string fileName, SaveOptions options);
        public Task SaveAsync(Stream stream, SaveOptions options, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Save(stream, options);
            return Task.CompletedTask;
        }
        public Task SaveAsync(TextWriter textWriter, SaveOptions options, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Save(textWriter, options);
            return Task.CompletedTask;
        }
        public override void WriteTo(XmlWriter writer)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            if (Declaration != null && Declaration.Standalone == "yes") writer.WriteStartDocument(true);
            else if (Declaration != null && Declaration.Standalone == "no") writer.WriteStartDocument(false);
            else writer.WriteStartDocument();
            WriteContentTo(writer);
            writer.WriteEndDocument();
        }
        /// <summary>Without the declaration.</summary>
        internal void WriteContentTo(XmlWriter writer)
        {
            foreach (XNode node in nodes) node.WriteTo(writer);
        }
    }
}
