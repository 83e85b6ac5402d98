namespace System.Text.Json
{
    /// <summary>What a reader lets pass.</summary>
    public struct JsonReaderOptions
    {
        public bool AllowTrailingCommas { get; set; }
        public JsonCommentHandling CommentHandling { get; set; }
        public int MaxDepth { get; set; }
    }
}
