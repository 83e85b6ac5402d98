namespace Windows.Storage.Streams
{
    /// <summary>Which byte of a number comes first; big-endian unless changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.byteorder"/>
    public enum ByteOrder
    {
        LittleEndian = 0,
        BigEndian = 1,
    }
}
