namespace Windows.Storage.Search
{
    /// <summary>Whether a query uses the index.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.indexeroption"/>
    public enum IndexerOption
    {
        UseIndexerWhenAvailable = 0,
        OnlyUseIndexer = 1,
        DoNotUseIndexer = 2,
        OnlyUseIndexerAndOptimizeForIndexedProperties = 3,
    }
}
