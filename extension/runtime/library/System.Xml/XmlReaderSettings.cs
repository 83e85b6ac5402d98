namespace System.Xml
{
    /// <summary>How an XmlReader works.</summary>
    public sealed class XmlReaderSettings
    {
        public XmlReaderSettings()
        {
            Reset();
        }
        public bool Async { get; set; }
        public bool CheckCharacters { get; set; }
        public bool CloseInput { get; set; }
        public ConformanceLevel ConformanceLevel { get; set; }
        public DtdProcessing DtdProcessing { get; set; }
        public bool IgnoreComments { get; set; }
        public bool IgnoreProcessingInstructions { get; set; }
        public bool IgnoreWhitespace { get; set; }
        public int LineNumberOffset { get; set; }
        public int LinePositionOffset { get; set; }
        public long MaxCharactersInDocument { get; set; }
        public XmlReaderSettings Clone()
        {
            return (XmlReaderSettings)MemberwiseClone();
        }
        public void Reset()
        {
            CheckCharacters = true;
            ConformanceLevel = ConformanceLevel.Document;
            DtdProcessing = DtdProcessing.Prohibit;
        }
    }
}
