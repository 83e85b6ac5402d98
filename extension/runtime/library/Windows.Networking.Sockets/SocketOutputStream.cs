using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>What is sent on a connection.</summary>
    internal sealed class SocketOutputStream : IOutputStream
    {
        private readonly StreamSocket socket;
        private bool isClosed;

        internal SocketOutputStream(StreamSocket socket)
        {
            this.socket = socket;
        }

        public IAsyncOperation<bool> FlushAsync()
        {
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            return new AsyncOperationFromTask<bool>(socket.Flush(), null);
        }

        public IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            return new AsyncOperationFromTask<uint, uint>(socket.Write(BufferBytes.Copy(buffer)), null);
        }

        public void Dispose()
        {
            isClosed = true;
        }
    }
}
