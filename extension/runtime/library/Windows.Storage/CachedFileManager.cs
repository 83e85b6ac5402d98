using Windows.Foundation;
using Windows.Storage.Provider;

namespace Windows.Storage
{
    /// <summary>Groups changes to a file that is kept in step with a remote original.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.cachedfilemanager"/>
    public static class CachedFileManager
    {
        public static IAsyncOperation<FileUpdateStatus> CompleteUpdatesAsync(IStorageFile file)
        {
            return Later.Get(() => FileUpdateStatus.Complete);
        }

        /// <summary>The files of the app are nobody's copies.</summary>
        public static void DeferUpdates(IStorageFile file)
        {
        }
    }
}
