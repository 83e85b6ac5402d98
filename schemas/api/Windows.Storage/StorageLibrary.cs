using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.Storage
{
    /// <summary>One of the user's libraries.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagelibrary"/>
    public sealed class StorageLibrary
    {
        private extern StorageLibrary();
        public extern StorageLibraryChangeTracker ChangeTracker { get; }
        public extern IObservableVector<StorageFolder> Folders { get; }
        public extern StorageFolder SaveFolder { get; }
        public extern event TypedEventHandler<StorageLibrary, object> DefinitionChanged;
        public static extern IAsyncOperation<StorageLibrary> GetLibraryAsync(KnownLibraryId libraryId);
        public extern IAsyncOperation<StorageFolder> RequestAddFolderAsync();
        public extern IAsyncOperation<bool> RequestRemoveFolderAsync(StorageFolder folder);
    }
}
