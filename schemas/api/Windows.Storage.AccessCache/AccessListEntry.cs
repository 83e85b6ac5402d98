namespace Windows.Storage.AccessCache
{
    /// <summary>A remembered file.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.accesslistentry"/>
    public struct AccessListEntry
    {
        public string Token;
        public string Metadata;
    }
}
