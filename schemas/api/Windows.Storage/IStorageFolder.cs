using System.Collections.Generic;
using System.IO;
using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>What can be done with a folder.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istoragefolder"/>
    public interface IStorageFolder : IStorageItem
    {
        /// <summary>Makes a file; the option decides what happens if one is there.</summary>
        IAsyncOperation<StorageFile> CreateFileAsync(string desiredName, CreationCollisionOption options);
        /// <summary>Makes a file; the option decides what happens if one is there.</summary>
        IAsyncOperation<StorageFile> CreateFileAsync(string desiredName);
        /// <summary>Makes a folder; the option decides what happens if one is there.</summary>
        IAsyncOperation<StorageFolder> CreateFolderAsync(string desiredName, CreationCollisionOption options);
        /// <summary>Makes a folder; the option decides what happens if one is there.</summary>
        IAsyncOperation<StorageFolder> CreateFolderAsync(string desiredName);
        /// <summary>The file with this name; throws if there is none.</summary>
        /// <exception cref="FileNotFoundException">There is no such file.</exception>
        IAsyncOperation<StorageFile> GetFileAsync(string name);
        /// <summary>The files directly in this folder.</summary>
        IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync();
        /// <summary>The folder with this name; throws if there is none.</summary>
        IAsyncOperation<StorageFolder> GetFolderAsync(string name);
        IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync();
        /// <summary>The item with this name; throws if there is none.</summary>
        IAsyncOperation<IStorageItem> GetItemAsync(string name);
        IAsyncOperation<IReadOnlyList<IStorageItem>> GetItemsAsync();
    }
}
