namespace System.Text.Json
{
    /// <summary>How JSON is laid out.</summary>
    public struct JsonWriterOptions
    {
        public bool Indented { get; set; }
        public bool SkipValidation { get; set; }
        public int MaxDepth { get; set; }
    }
}
