namespace Windows.Storage
{
    /// <summary>Keeps account of what happens to a library.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagelibrarychangetracker"/>
    public sealed class StorageLibraryChangeTracker
    {
        private extern StorageLibraryChangeTracker();
        public extern void Disable();
        public extern void Enable();
        public extern void Enable(StorageLibraryChangeTrackerOptions options);
        public extern StorageLibraryChangeReader GetChangeReader();
        public extern void Reset();
    }
}
