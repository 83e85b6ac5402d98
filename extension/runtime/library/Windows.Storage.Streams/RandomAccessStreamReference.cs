using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A stream to be opened later, from a file, a stream or an address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.randomaccessstreamreference"/>
    public sealed class RandomAccessStreamReference : IRandomAccessStreamReference
    {
        private readonly Func<IAsyncOperation<IRandomAccessStreamWithContentType>> open;

        private RandomAccessStreamReference(Func<IAsyncOperation<IRandomAccessStreamWithContentType>> open)
        {
            this.open = open;
        }

        public static RandomAccessStreamReference CreateFromFile(IStorageFile file)
        {
            if (file == null) throw new ArgumentNullException("file");
            return new RandomAccessStreamReference(() => ((IRandomAccessStreamReference)file).OpenReadAsync());
        }

        public static RandomAccessStreamReference CreateFromStream(IRandomAccessStream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            return new RandomAccessStreamReference(() => Later.Get<IRandomAccessStreamWithContentType>(() => new StreamWithContentType(stream.CloneStream(), "")));
        }

        /// <summary>Addresses of the app's own files; nothing is fetched from elsewhere.</summary>
        public static RandomAccessStreamReference CreateFromUri(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            return new RandomAccessStreamReference(() => StorageFile.FileAt(StorageUri.PathOf(uri)).OpenReadAsync());
        }

        public IAsyncOperation<IRandomAccessStreamWithContentType> OpenReadAsync()
        {
            return open();
        }
    }
}
