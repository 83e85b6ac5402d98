using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Graphics.Imaging
{
    /// <summary>A thumbnail or preview, as a stream.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.imagestream"/>
    public sealed class ImageStream : IRandomAccessStreamWithContentType
    {
        private extern ImageStream();
        public extern bool CanRead { get; }
        public extern bool CanWrite { get; }
        public extern string ContentType { get; }
        public extern ulong Position { get; }
        public extern ulong Size { get; set; }
        public extern IRandomAccessStream CloneStream();
        public extern void Dispose();
        public extern IAsyncOperation<bool> FlushAsync();
        public extern IInputStream GetInputStreamAt(ulong position);
        public extern IOutputStream GetOutputStreamAt(ulong position);
        public extern IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options);
        public extern void Seek(ulong position);
        public extern IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer);
    }
}
