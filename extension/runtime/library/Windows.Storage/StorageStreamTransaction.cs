using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>Writing to a file that takes effect only on commit.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagestreamtransaction"/>
    public sealed class StorageStreamTransaction : IDisposable
    {
        private readonly string path;
        private readonly InMemoryRandomAccessStream copy = new InMemoryRandomAccessStream();

        internal StorageStreamTransaction(string path)
        {
            this.path = path;
            StorageFile.FileAt(path);
            Stream = copy;
        }

        /// <summary>Begins empty; nothing of it is in the file before <c>CommitAsync</c>.</summary>
        public IRandomAccessStream Stream { get; }

        public void Dispose()
        {
            copy.Dispose();
        }

        public IAsyncAction CommitAsync()
        {
            return Later.Do(async () =>
            {
                var bytes = new Windows.Storage.Streams.Buffer((uint)copy.Size);
                var read = await copy.CloneStream().ReadAsync(bytes, (uint)copy.Size, InputStreamOptions.None);
                using (var file = FileRandomAccessStream.Open(path, FileAccessMode.ReadWrite, StorageOpenOptions.None))
                {
                    file.Size = 0;
                    await file.WriteAsync(read);
                }
            });
        }
    }
}
