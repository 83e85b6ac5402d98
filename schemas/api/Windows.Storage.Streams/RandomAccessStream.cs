using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Copies streams.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.randomaccessstream"/>
    public static class RandomAccessStream
    {
        public static extern IAsyncOperationWithProgress<ulong, ulong> CopyAndCloseAsync(IInputStream source, IOutputStream destination);
        public static extern IAsyncOperationWithProgress<ulong, ulong> CopyAsync(IInputStream source, IOutputStream destination);
        public static extern IAsyncOperationWithProgress<ulong, ulong> CopyAsync(IInputStream source, IOutputStream destination, ulong bytesToCopy);
    }
}
