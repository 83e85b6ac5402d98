using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage
{
    /// <summary>Reads what happened to a library since the last time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagelibrarychangereader"/>
    public sealed class StorageLibraryChangeReader
    {
        private extern StorageLibraryChangeReader();
        public extern IAsyncAction AcceptChangesAsync();
        public extern ulong GetLastChangeId();
        public extern IAsyncOperation<IReadOnlyList<StorageLibraryChange>> ReadBatchAsync();
    }
}
