namespace Windows.Storage.AccessCache
{
    /// <summary>Whether the system shows files used lately.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.recentstorageitemvisibility"/>
    public enum RecentStorageItemVisibility
    {
        AppOnly = 0,
        AppAndSystem = 1,
    }
}
