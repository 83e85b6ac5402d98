using Windows.Foundation;
using Windows.Storage.FileProperties;

namespace Windows.Storage
{
    /// <summary>Adds scaled thumbnails.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istorageitemproperties2"/>
    public interface IStorageItemProperties2 : IStorageItemProperties
    {
        IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
        IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode);
    }
}
