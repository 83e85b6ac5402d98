using Windows.Foundation;
using Windows.Storage.Streams;

namespace System.IO
{
    /// <summary>A writable stream of .NET as Windows sees it.</summary>
    internal sealed class ManagedOutputStream : IOutputStream, IManagedStream
    {
        private readonly Stream stream;

        internal ManagedOutputStream(Stream stream)
        {
            this.stream = stream;
        }
        public Stream Managed
        {
            get { return stream; }
        }
        public IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer)
        {
            return ManagedStreamOperations.Write(stream, buffer);
        }
        public IAsyncOperation<bool> FlushAsync()
        {
            return ManagedStreamOperations.Flush(stream);
        }
        public void Dispose()
        {
            stream.Dispose();
        }
    }
}
