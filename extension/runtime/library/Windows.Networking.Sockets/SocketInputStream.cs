using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>What arrives on a connection.</summary>
    internal sealed class SocketInputStream : IInputStream
    {
        private readonly StreamSocket socket;
        private bool isClosed;

        internal SocketInputStream(StreamSocket socket)
        {
            this.socket = socket;
        }

        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            if (count > buffer.Capacity) throw WindowsError.Refuse("buffer-length");
            var read = socket.Read(count, (options & InputStreamOptions.Partial) != 0);
            return new AsyncOperationFromTask<IBuffer, uint>(Fill(buffer, read), () => HostTasks.Cancel(read), read);
        }

        public void Dispose()
        {
            isClosed = true;
        }

        private static async Task<IBuffer> Fill(IBuffer buffer, Task<byte[]> read)
        {
            return BufferBytes.Fill(buffer, await read.ConfigureAwait(false));
        }
    }
}
