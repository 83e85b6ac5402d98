using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>Adds the search for an item that may be missing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istoragefolder2"/>
    public interface IStorageFolder2
    {
        /// <summary>The item with this name, or null.</summary>
        IAsyncOperation<IStorageItem> TryGetItemAsync(string name);
    }
}
