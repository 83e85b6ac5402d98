using Windows.Storage;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a tracked library has changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.storagelibrarychangetrackertrigger"/>
    public sealed class StorageLibraryChangeTrackerTrigger : IBackgroundTrigger
    {
        public extern StorageLibraryChangeTrackerTrigger(StorageLibraryChangeTracker tracker);
    }
}
