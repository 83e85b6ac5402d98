namespace System.IO.Compression
{
    /// <summary>Whether a stream compresses or brings back.</summary>
    public enum CompressionMode
    {
        Decompress,
        Compress,
    }
}
