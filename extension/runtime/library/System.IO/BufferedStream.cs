using System.Threading;
using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Reads ahead from a stream and gathers what is written to it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.bufferedstream"/>
    public sealed class BufferedStream : Stream
    {
        private const int DefaultSize = 4096;
        private Stream stream;
        private readonly byte[] bytes;
        /// <summary>What was read ahead lies from `next` to before `end`; then nothing waits to be written.</summary>
        private int next;
        private int end;
        private int unwritten;

        public BufferedStream(Stream stream) : this(stream, DefaultSize)
        {
        }
        public BufferedStream(Stream stream, int bufferSize)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (bufferSize <= 0) throw new ArgumentOutOfRangeException("bufferSize", "'bufferSize' must be greater than zero.");
            if (!stream.CanRead && !stream.CanWrite) throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
            this.stream = stream;
            bytes = new byte[bufferSize];
        }
        public override bool CanRead
        {
            get { return stream != null && stream.CanRead; }
        }
        public override bool CanSeek
        {
            get { return stream != null && stream.CanSeek; }
        }
        public override bool CanWrite
        {
            get { return stream != null && stream.CanWrite; }
        }
        private void CheckOpen()
        {
            if (stream == null) throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
        }
        private void CheckCanRead()
        {
            CheckOpen();
            if (!stream.CanRead) throw new NotSupportedException("Stream does not support reading.");
        }
        private void CheckCanWrite()
        {
            CheckOpen();
            if (!stream.CanWrite) throw new NotSupportedException("Stream does not support writing.");
        }
        public override long Length
        {
            get
            {
                CheckOpen();
                if (unwritten > 0) WriteOut();
                return stream.Length;
            }
        }
        public override long Position
        {
            get
            {
                CheckOpen();
                return stream.Position - (end - next) + unwritten;
            }
            set { Seek(value, SeekOrigin.Begin); }
        }

        // ---- reading -----------------------------------------------------------------------------------------------

        private int TakeRead(byte[] buffer, int offset, int count)
        {
            int taken = Math.Min(count, end - next);
            System.Buffer.BlockCopy(bytes, next, buffer, offset, taken);
            next += taken;
            return taken;
        }
        /// <summary>What is there already is not enough: asks the stream once more, as .NET does, even if that waits.</summary>
        public override int Read(byte[] buffer, int offset, int count)
        {
            CheckPart(buffer, offset, count);
            CheckCanRead();
            int taken = TakeRead(buffer, offset, count);
            if (taken == count) return taken;
            offset += taken;
            count -= taken;
            if (unwritten > 0) WriteOut();
            if (count >= bytes.Length) return taken + stream.Read(buffer, offset, count);
            next = 0;
            end = 0;
            end = stream.Read(bytes, 0, bytes.Length);
            return taken + TakeRead(buffer, offset, count);
        }
        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            CheckCanRead();
            int taken = TakeRead(buffer, offset, count);
            if (taken == count) return taken;
            offset += taken;
            count -= taken;
            if (unwritten > 0) await WriteOutAsync(cancellationToken).ConfigureAwait(false);
            if (count >= bytes.Length) return taken + await stream.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
            next = 0;
            end = 0;
            end = await stream.ReadAsync(bytes, 0, bytes.Length, cancellationToken).ConfigureAwait(false);
            return taken + TakeRead(buffer, offset, count);
        }
        public override int ReadByte()
        {
            if (next < end) return bytes[next++];
            byte[] one = new byte[1];
            return Read(one, 0, 1) == 0 ? -1 : one[0];
        }

        // ---- writing -----------------------------------------------------------------------------------------------

        private void WriteOut()
        {
            int count = unwritten;
            unwritten = 0;
            stream.Write(bytes, 0, count);
        }
        private async Task WriteOutAsync(CancellationToken cancellationToken)
        {
            int count = unwritten;
            unwritten = 0;
            await stream.WriteAsync(bytes, 0, count, cancellationToken).ConfigureAwait(false);
        }
        /// <summary>The stream goes back to where the reader is.</summary>
        private void ForgetRead()
        {
            if (next < end && stream.CanSeek) stream.Seek(next - end, SeekOrigin.Current);
            next = 0;
            end = 0;
        }
        private void Gather(byte[] buffer, int offset, int count)
        {
            System.Buffer.BlockCopy(buffer, offset, bytes, unwritten, count);
            unwritten += count;
        }
        public override void Write(byte[] buffer, int offset, int count)
        {
            CheckPart(buffer, offset, count);
            CheckCanWrite();
            ForgetRead();
            if (unwritten + count > bytes.Length && unwritten > 0) WriteOut();
            if (count >= bytes.Length) stream.Write(buffer, offset, count);
            else Gather(buffer, offset, count);
        }
        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            CheckCanWrite();
            ForgetRead();
            if (unwritten + count > bytes.Length && unwritten > 0) await WriteOutAsync(cancellationToken).ConfigureAwait(false);
            if (count >= bytes.Length) await stream.WriteAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
            else Gather(buffer, offset, count);
        }
        public override void Flush()
        {
            CheckOpen();
            if (unwritten > 0) WriteOut();
            else ForgetSeekable();
            if (stream.CanWrite) stream.Flush();
        }
        public override async Task FlushAsync(CancellationToken cancellationToken)
        {
            CheckOpen();
            if (unwritten > 0) await WriteOutAsync(cancellationToken).ConfigureAwait(false);
            else ForgetSeekable();
            if (stream.CanWrite) await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        private void ForgetSeekable()
        {
            if (stream.CanSeek) ForgetRead();
        }
        public override long Seek(long offset, SeekOrigin origin)
        {
            CheckOpen();
            if (!stream.CanSeek) throw new NotSupportedException("Stream does not support seeking.");
            if (unwritten > 0) WriteOut();
            ForgetRead();
            return stream.Seek(offset, origin);
        }
        public override void SetLength(long value)
        {
            CheckCanWrite();
            Flush();
            stream.SetLength(value);
        }
        protected override void Dispose(bool disposing)
        {
            Stream closing = stream;
            if (closing == null || !disposing) return;
            try
            {
                Flush();
            }
            finally
            {
                stream = null;
                closing.Dispose();
            }
        }
    }
}
