using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A stream to be opened later, from a file, a stream or an address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.randomaccessstreamreference"/>
    public sealed class RandomAccessStreamReference : IRandomAccessStreamReference
    {
        private extern RandomAccessStreamReference();
        public static extern RandomAccessStreamReference CreateFromFile(IStorageFile file);
        public static extern RandomAccessStreamReference CreateFromStream(IRandomAccessStream stream);
        public static extern RandomAccessStreamReference CreateFromUri(Uri uri);
        public extern IAsyncOperation<IRandomAccessStreamWithContentType> OpenReadAsync();
    }
}
