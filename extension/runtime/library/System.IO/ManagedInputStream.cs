using Windows.Foundation;
using Windows.Storage.Streams;

namespace System.IO
{
    /// <summary>A readable stream of .NET as Windows sees it.</summary>
    internal sealed class ManagedInputStream : IInputStream, IManagedStream
    {
        private readonly Stream stream;

        internal ManagedInputStream(Stream stream)
        {
            this.stream = stream;
        }
        public Stream Managed
        {
            get { return stream; }
        }
        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            return ManagedStreamOperations.Read(stream, buffer, count, options);
        }
        public void Dispose()
        {
            stream.Dispose();
        }
    }
}
