using Windows.Foundation;
using Windows.System;

namespace Windows.Storage
{
    /// <summary>Makes files in the user's downloads.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.downloadsfolder"/>
    public static class DownloadsFolder
    {
        public static extern IAsyncOperation<StorageFile> CreateFileAsync(string desiredName, CreationCollisionOption option);
        public static extern IAsyncOperation<StorageFile> CreateFileAsync(string desiredName);
        public static extern IAsyncOperation<StorageFile> CreateFileForUserAsync(User user, string desiredName);
        public static extern IAsyncOperation<StorageFile> CreateFileForUserAsync(User user, string desiredName, CreationCollisionOption option);
        public static extern IAsyncOperation<StorageFolder> CreateFolderAsync(string desiredName, CreationCollisionOption option);
        public static extern IAsyncOperation<StorageFolder> CreateFolderAsync(string desiredName);
        public static extern IAsyncOperation<StorageFolder> CreateFolderForUserAsync(User user, string desiredName);
        public static extern IAsyncOperation<StorageFolder> CreateFolderForUserAsync(User user, string desiredName, CreationCollisionOption option);
    }
}
