namespace Windows.Storage.Streams
{
    /// <summary>How text becomes bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.unicodeencoding"/>
    public enum UnicodeEncoding
    {
        Utf8 = 0,
        Utf16LE = 1,
        Utf16BE = 2,
    }
}
