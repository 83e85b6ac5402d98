using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Web.Http;

namespace System.Net.Http
{
    /// <summary>The body of an answer as a stream.</summary>
    internal sealed class HttpExchangeStream : Stream
    {
        private readonly HttpExchange exchange;
        private bool isClosed;

        internal HttpExchangeStream(HttpExchange exchange)
        {
            this.exchange = exchange;
        }

        public override bool CanRead
        {
            get { return !isClosed; }
        }

        public override bool CanSeek
        {
            get { return false; }
        }

        public override bool CanWrite
        {
            get { return false; }
        }

        public override long Length
        {
            get { throw new NotSupportedException("Specified method is not supported."); }
        }

        public override long Position
        {
            get { throw new NotSupportedException("Specified method is not supported."); }
            set { throw new NotSupportedException("Specified method is not supported."); }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            return ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            if (isClosed) throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
            return cancellationToken.IsCancellationRequested ? Task.FromCanceled<int>(cancellationToken) : Read(buffer, offset, count, cancellationToken);
        }

        public override long Seek(long offset, SeekOrigin origin)
        {
            throw new NotSupportedException("Specified method is not supported.");
        }

        public override void SetLength(long value)
        {
            throw new NotSupportedException("Specified method is not supported.");
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            throw new NotSupportedException("Specified method is not supported.");
        }

        /// <summary>Whoever leaves early leaves the connection.</summary>
        protected override void Dispose(bool disposing)
        {
            if (disposing && !isClosed) exchange.Abandon();
            isClosed = true;
            base.Dispose(disposing);
        }

        private async Task<int> Read(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            var work = exchange.Read((uint)count, true);
            try
            {
                byte[] piece;
                using (cancellationToken.Register(() => HostTasks.Cancel(work))) piece = await work.ConfigureAwait(false);
                Array.Copy(piece, 0, buffer, offset, piece.Length);
                return piece.Length;
            }
            catch (OperationCanceledException)
            {
                throw new TaskCanceledException();
            }
            catch (Exception error)
            {
                throw new IOException("The read operation failed, see inner exception.", error);
            }
        }
    }
}
