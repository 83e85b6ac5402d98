using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>What is sent on a connection.</summary>
    internal sealed class SocketOutputStream : IOutputStream
    {
        private readonly Func<byte[], Task<uint>> write;
        private readonly Func<Task<bool>> flush;
        private bool isClosed;

        internal SocketOutputStream(Func<byte[], Task<uint>> write, Func<Task<bool>> flush)
        {
            this.write = write;
            this.flush = flush;
        }

        public IAsyncOperation<bool> FlushAsync()
        {
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            return new AsyncOperationFromTask<bool>(flush(), null);
        }

        public IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            return new AsyncOperationFromTask<uint, uint>(write(BufferBytes.Copy(buffer)), null);
        }

        public void Dispose()
        {
            isClosed = true;
        }
    }
}
