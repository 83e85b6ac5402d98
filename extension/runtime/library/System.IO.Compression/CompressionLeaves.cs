namespace System.IO.Compression
{
    /// <summary>The arithmetic behind compression; `format` is deflate, gzip or zlib.</summary>
    internal static class CompressionLeaves
    {
        internal static extern byte[] Compress(string format, byte[] data, int level);
        /// <summary>InvalidDataException when the bytes are not of that format.</summary>
        internal static extern byte[] Decompress(string format, byte[] data);
    }
}
