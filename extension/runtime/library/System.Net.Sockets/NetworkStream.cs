using System.IO;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading;
using System.Threading.Tasks;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;

namespace System.Net.Sockets
{
    /// <summary>The two directions of a connection as one stream.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.sockets.networkstream"/>
    public class NetworkStream : Stream
    {
        private readonly TcpClient client;
        private readonly StreamSocket socket;
        /// <summary>A read that looks whether there is something, before anybody wants it.</summary>
        private Task<byte[]> ahead;
        private byte[] left = new byte[0];
        private int readTimeout = Timeout.Infinite;
        private int writeTimeout = Timeout.Infinite;
        private bool isClosed;

        internal NetworkStream(TcpClient client, StreamSocket socket)
        {
            this.client = client;
            this.socket = socket;
        }

        public override bool CanRead
        {
            get { return !isClosed; }
        }

        public override bool CanSeek
        {
            get { return false; }
        }

        public override bool CanTimeout
        {
            get { return true; }
        }

        public override bool CanWrite
        {
            get { return !isClosed; }
        }

        public virtual bool DataAvailable
        {
            get
            {
                CheckOpen();
                if (left.Length > 0) return true;
                if (ahead == null) ahead = Fetch(4096, CancellationToken.None);
                return ahead.Status == TaskStatus.RanToCompletion && ahead.Result.Length > 0;
            }
        }

        public override long Length
        {
            get { throw NoSeeking(); }
        }

        public override long Position
        {
            get { throw NoSeeking(); }
            set { throw NoSeeking(); }
        }

        public override int ReadTimeout
        {
            get { return readTimeout; }
            set { readTimeout = Positive(value); }
        }

        public override int WriteTimeout
        {
            get { return writeTimeout; }
            set { writeTimeout = Positive(value); }
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            CheckPart(buffer, offset, count);
            return Wait(ReadPart(buffer, offset, count, CancellationToken.None), readTimeout);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            return ReadPart(buffer, offset, count, cancellationToken);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            CheckPart(buffer, offset, count);
            Wait(WritePart(buffer, offset, count, CancellationToken.None), writeTimeout);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            return WritePart(buffer, offset, count, cancellationToken);
        }

        public override void Flush()
        {
        }

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            return Task.CompletedTask;
        }

        public override long Seek(long offset, SeekOrigin origin)
        {
            throw NoSeeking();
        }

        public override void SetLength(long value)
        {
            throw NoSeeking();
        }

        protected override void Dispose(bool disposing)
        {
            if (!isClosed)
            {
                isClosed = true;
                client.Dispose();
            }
            base.Dispose(disposing);
        }

        private async Task<int> ReadPart(byte[] buffer, int offset, int count, CancellationToken token)
        {
            CheckOpen();
            if (count == 0) return 0;
            if (left.Length == 0)
            {
                var fetching = ahead ?? Fetch((uint)Math.Min(count, 65536), token);
                ahead = null;
                left = await fetching.ConfigureAwait(false);
            }
            var taken = Math.Min(count, left.Length);
            Array.Copy(left, 0, buffer, offset, taken);
            var rest = new byte[left.Length - taken];
            Array.Copy(left, taken, rest, 0, rest.Length);
            left = rest;
            return taken;
        }

        private async Task<byte[]> Fetch(uint count, CancellationToken token)
        {
            try
            {
                var read = await socket.InputStream.ReadAsync(new global::Windows.Storage.Streams.Buffer(count), count, InputStreamOptions.Partial).AsTask(token).ConfigureAwait(false);
                return read.ToArray();
            }
            catch (Exception error)
            {
                if (error is OperationCanceledException) throw;
                throw Failed("Unable to read data from the transport connection: ", error);
            }
        }

        private async Task<int> WritePart(byte[] buffer, int offset, int count, CancellationToken token)
        {
            CheckOpen();
            try
            {
                await socket.OutputStream.WriteAsync(buffer.AsBuffer(offset, count)).AsTask(token).ConfigureAwait(false);
                return count;
            }
            catch (Exception error)
            {
                if (error is OperationCanceledException) throw;
                throw Failed("Unable to write data to the transport connection: ", error);
            }
        }

        private static int Wait(Task<int> work, int timeout)
        {
            if (timeout != Timeout.Infinite && Task.WaitAny(new Task[] { work }, timeout) < 0)
                throw new IOException("Unable to read data from the transport connection: the time is over.", new SocketException((int)SocketError.TimedOut));
            return work.GetAwaiter().GetResult();
        }

        private static IOException Failed(string what, Exception error)
        {
            return new IOException(what + error.Message, SocketException.Of(error));
        }

        private void CheckOpen()
        {
            if (isClosed) throw new ObjectDisposedException(GetType().FullName);
        }

        private static int Positive(int timeout)
        {
            if (timeout <= 0 && timeout != Timeout.Infinite) throw new ArgumentOutOfRangeException("value", "Timeout can be only be set to 'System.Threading.Timeout.Infinite' or a value > 0.");
            return timeout;
        }

        private static NotSupportedException NoSeeking()
        {
            return new NotSupportedException("This stream does not support seek operations.");
        }
    }
}
