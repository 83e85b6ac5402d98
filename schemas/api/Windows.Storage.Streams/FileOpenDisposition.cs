namespace Windows.Storage.Streams
{
    /// <summary>What to do if a file is there already, or is not.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.fileopendisposition"/>
    public enum FileOpenDisposition
    {
        OpenExisting = 0,
        OpenAlways = 1,
        CreateNew = 2,
        CreateAlways = 3,
        TruncateExisting = 4,
    }
}
