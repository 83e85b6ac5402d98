namespace Windows.Storage
{
    /// <summary>Whether the account of changes keeps the details.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagelibrarychangetrackeroptions"/>
    public sealed class StorageLibraryChangeTrackerOptions
    {
        public extern StorageLibraryChangeTrackerOptions();
        public extern bool TrackChangeDetails { get; set; }
    }
}
