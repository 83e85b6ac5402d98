namespace System.Text.Json
{
    /// <summary>What the reader of a document lets pass.</summary>
    public struct JsonDocumentOptions
    {
        public bool AllowTrailingCommas { get; set; }
        public JsonCommentHandling CommentHandling { get; set; }
        public int MaxDepth { get; set; }
    }
}
