using Windows.Foundation;
using Windows.Storage.Provider;

namespace Windows.Storage
{
    /// <summary>Groups changes to a file that is kept in step with a remote original.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.cachedfilemanager"/>
    public static class CachedFileManager
    {
        public static extern IAsyncOperation<FileUpdateStatus> CompleteUpdatesAsync(IStorageFile file);
        public static extern void DeferUpdates(IStorageFile file);
    }
}
