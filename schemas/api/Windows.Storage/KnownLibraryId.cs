namespace Windows.Storage
{
    /// <summary>The user's libraries.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.knownlibraryid"/>
    public enum KnownLibraryId
    {
        Music = 0,
        Pictures = 1,
        Videos = 2,
        Documents = 3,
    }
}
