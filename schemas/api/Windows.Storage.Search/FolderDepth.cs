namespace Windows.Storage.Search
{
    /// <summary>Whether a query goes into folders below.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.folderdepth"/>
    public enum FolderDepth
    {
        Shallow = 0,
        Deep = 1,
    }
}
