namespace Windows.Storage
{
    /// <summary>MIME types by extension.</summary>
    internal static class StorageContentType
    {
        /// <summary>In: the extension with its dot. Out: application/octet-stream for those that nobody knows.</summary>
        internal static extern string Of(string extension);
    }
}
