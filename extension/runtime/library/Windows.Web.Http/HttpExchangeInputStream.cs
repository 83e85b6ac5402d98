using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Web.Http
{
    /// <summary>The body of an answer as it comes from the network.</summary>
    internal sealed class HttpExchangeInputStream : IInputStream
    {
        private readonly HttpExchange exchange;
        private bool isClosed;

        internal HttpExchangeInputStream(HttpExchange exchange)
        {
            this.exchange = exchange;
        }

        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            if (count > buffer.Capacity) throw WindowsError.Refuse("buffer-length");
            var read = exchange.Read(count, (options & InputStreamOptions.Partial) != 0);
            return new AsyncOperationFromTask<IBuffer, uint>(Fill(buffer, read), () => HostTasks.Cancel(read), read);
        }

        /// <summary>Whoever leaves early leaves the connection.</summary>
        public void Dispose()
        {
            if (!isClosed) exchange.Abandon();
            isClosed = true;
        }

        private static async Task<IBuffer> Fill(IBuffer buffer, Task<byte[]> read)
        {
            return BufferBytes.Fill(buffer, await read.ConfigureAwait(false));
        }
    }
}
