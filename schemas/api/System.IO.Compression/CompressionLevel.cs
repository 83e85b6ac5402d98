namespace System.IO.Compression
{
    /// <summary>How hard compression tries.</summary>
    public enum CompressionLevel
    {
        Optimal,
        Fastest,
        NoCompression,
        SmallestSize,
    }
}
