using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>Something that happened to a file of a library.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagelibrarychange"/>
    public sealed class StorageLibraryChange
    {
        private extern StorageLibraryChange();
        public extern StorageLibraryChangeType ChangeType { get; }
        public extern string Path { get; }
        public extern string PreviousPath { get; }
        public extern IAsyncOperation<IStorageItem> GetStorageItemAsync();
        public extern bool IsOfType(StorageItemTypes type);
    }
}
