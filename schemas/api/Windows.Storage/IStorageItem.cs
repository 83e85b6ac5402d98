using System;
using Windows.Foundation;
using Windows.Storage.FileProperties;

namespace Windows.Storage
{
    /// <summary>What files and folders have in common.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istorageitem"/>
    public interface IStorageItem
    {
        FileAttributes Attributes { get; }
        DateTimeOffset DateCreated { get; }
        /// <summary>The name with extension.</summary>
        string Name { get; }
        /// <summary>The full path; empty for items without one.</summary>
        string Path { get; }
        /// <summary>Deletes the item.</summary>
        IAsyncAction DeleteAsync();
        /// <summary>Deletes the item.</summary>
        IAsyncAction DeleteAsync(StorageDeleteOption option);
        IAsyncOperation<BasicProperties> GetBasicPropertiesAsync();
        /// <summary>Whether it is a file or a folder.</summary>
        bool IsOfType(StorageItemTypes type);
        /// <summary>Gives the item another name in its folder.</summary>
        IAsyncAction RenameAsync(string desiredName);
        /// <summary>Gives the item another name in its folder.</summary>
        IAsyncAction RenameAsync(string desiredName, NameCollisionOption option);
    }
}
