namespace Windows.Storage.FileProperties
{
    /// <summary>How a thumbnail is made.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.thumbnailoptions"/>
    public enum ThumbnailOptions : uint
    {
        None = 0,
        ReturnOnlyIfCached = 1,
        ResizeThumbnail = 2,
        UseCurrentScale = 4,
    }
}
