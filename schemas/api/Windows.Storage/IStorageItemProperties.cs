using Windows.Foundation;
using Windows.Storage.FileProperties;

namespace Windows.Storage
{
    /// <summary>Adds the details and thumbnails of an item.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istorageitemproperties"/>
    public interface IStorageItemProperties
    {
        string DisplayName { get; }
        string DisplayType { get; }
        string FolderRelativeId { get; }
        StorageItemContentProperties Properties { get; }
        IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode);
        IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
    }
}
