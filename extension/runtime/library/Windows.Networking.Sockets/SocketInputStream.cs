using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>What arrives on a connection.</summary>
    internal sealed class SocketInputStream : IInputStream
    {
        private readonly Func<uint, bool, Task<byte[]>> read;
        private bool isClosed;

        /// <summary><c>read</c> takes how many bytes are wanted and whether fewer will do.</summary>
        internal SocketInputStream(Func<uint, bool, Task<byte[]>> read)
        {
            this.read = read;
        }

        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            if (count > buffer.Capacity) throw WindowsError.Refuse("buffer-length");
            var work = read(count, (options & InputStreamOptions.Partial) != 0);
            return new AsyncOperationFromTask<IBuffer, uint>(Fill(buffer, work), () => HostTasks.Cancel(work), work);
        }

        public void Dispose()
        {
            isClosed = true;
        }

        private static async Task<IBuffer> Fill(IBuffer buffer, Task<byte[]> work)
        {
            return BufferBytes.Fill(buffer, await work.ConfigureAwait(false));
        }
    }
}
