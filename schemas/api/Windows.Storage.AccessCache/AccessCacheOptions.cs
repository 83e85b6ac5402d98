namespace Windows.Storage.AccessCache
{
    /// <summary>How a file is looked up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.accesscacheoptions"/>
    public enum AccessCacheOptions : uint
    {
        None = 0,
        DisallowUserInput = 1,
        FastLocationsOnly = 2,
        UseReadOnlyCachedCopy = 4,
        SuppressAccessTimeUpdate = 8,
    }
}
