using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>Adds the parent of an item and the comparison with another.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istorageitem2"/>
    public interface IStorageItem2 : IStorageItem
    {
        IAsyncOperation<StorageFolder> GetParentAsync();
        bool IsEqual(IStorageItem item);
    }
}
