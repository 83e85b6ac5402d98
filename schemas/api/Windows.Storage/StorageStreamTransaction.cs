using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>Writing to a file that takes effect only on commit.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagestreamtransaction"/>
    public sealed class StorageStreamTransaction : IDisposable
    {
        private extern StorageStreamTransaction();
        public extern IRandomAccessStream Stream { get; }
        public extern void Dispose();
        /// <summary>Makes what was written take effect.</summary>
        public extern IAsyncAction CommitAsync();
    }
}
