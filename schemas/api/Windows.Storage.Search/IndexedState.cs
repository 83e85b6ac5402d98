namespace Windows.Storage.Search
{
    /// <summary>Whether a folder is indexed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.indexedstate"/>
    public enum IndexedState
    {
        Unknown = 0,
        NotIndexed = 1,
        PartiallyIndexed = 2,
        FullyIndexed = 3,
    }
}
