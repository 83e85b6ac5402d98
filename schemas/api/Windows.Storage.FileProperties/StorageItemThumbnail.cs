using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage.FileProperties
{
    /// <summary>A small picture of an item, as a stream.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.storageitemthumbnail"/>
    public sealed class StorageItemThumbnail : IDisposable, IContentTypeProvider, IInputStream, IOutputStream, IRandomAccessStream, IRandomAccessStreamWithContentType
    {
        private extern StorageItemThumbnail();
        public extern bool CanRead { get; }
        public extern bool CanWrite { get; }
        public extern string ContentType { get; }
        public extern uint OriginalHeight { get; }
        public extern uint OriginalWidth { get; }
        public extern ulong Position { get; }
        public extern bool ReturnedSmallerCachedSize { get; }
        public extern ulong Size { get; set; }
        public extern ThumbnailType Type { get; }
        public extern IRandomAccessStream CloneStream();
        public extern void Dispose();
        /// <summary>Pushes written bytes on.</summary>
        public extern IAsyncOperation<bool> FlushAsync();
        public extern IInputStream GetInputStreamAt(ulong position);
        public extern IOutputStream GetOutputStreamAt(ulong position);
        /// <summary>Reads up to so many bytes; use the buffer it returns.</summary>
        public extern IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options);
        public extern void Seek(ulong position);
        /// <summary>Writes the bytes in use of a buffer.</summary>
        public extern IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer);
    }
}
