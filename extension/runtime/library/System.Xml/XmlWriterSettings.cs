using System.Text;

namespace System.Xml
{
    /// <summary>How an XmlWriter works.</summary>
    public sealed class XmlWriterSettings
    {
        public XmlWriterSettings()
        {
            Reset();
        }
        public bool Async { get; set; }
        public bool CheckCharacters { get; set; }
        public bool CloseOutput { get; set; }
        public ConformanceLevel ConformanceLevel { get; set; }
        public bool DoNotEscapeUriAttributes { get; set; }
        public Encoding Encoding { get; set; }
        public bool Indent { get; set; }
        public string IndentChars { get; set; }
        public NamespaceHandling NamespaceHandling { get; set; }
        public string NewLineChars { get; set; }
        public NewLineHandling NewLineHandling { get; set; }
        public bool NewLineOnAttributes { get; set; }
        public bool OmitXmlDeclaration { get; set; }
        /// <summary>XmlDocument puts a line break into elements without content.</summary>
        internal bool BreaksFullElements { get; set; }
        /// <summary>Around the values of attributes.</summary>
        internal char QuoteChar { get; set; }
        public bool WriteEndDocumentOnClose { get; set; }
        public XmlWriterSettings Clone()
        {
            return (XmlWriterSettings)MemberwiseClone();
        }
        public void Reset()
        {
            Encoding = Encoding.UTF8;
            QuoteChar = '"';
            CheckCharacters = true;
            IndentChars = "  ";
            NewLineChars = Environment.NewLine;
            ConformanceLevel = ConformanceLevel.Document;
            WriteEndDocumentOnClose = true;
        }
    }
}
