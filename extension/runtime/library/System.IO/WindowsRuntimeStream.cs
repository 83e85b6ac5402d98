using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading;
using System.Threading.Tasks;
using Windows.Storage.Streams;

namespace System.IO
{
    /// <summary>A stream of Windows as .NET sees it, without a buffer of its own.</summary>
    internal sealed class WindowsRuntimeStream : Stream
    {
        private IDisposable source;
        private readonly IInputStream input;
        private readonly IOutputStream output;
        private readonly IRandomAccessStream random;

        internal WindowsRuntimeStream(IDisposable source)
        {
            this.source = source;
            random = source as IRandomAccessStream;
            if (random == null || random.CanRead) input = source as IInputStream;
            if (random == null || random.CanWrite) output = source as IOutputStream;
        }
        public override bool CanRead
        {
            get { return source != null && input != null; }
        }
        public override bool CanSeek
        {
            get { return source != null && random != null; }
        }
        public override bool CanWrite
        {
            get { return source != null && output != null; }
        }
        private void Check(bool can, string message)
        {
            if (source == null) throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
            if (!can) throw new NotSupportedException(message);
        }
        private void CheckSeek()
        {
            Check(random != null, "Stream does not support seeking.");
        }
        public override long Length
        {
            get
            {
                CheckSeek();
                return (long)random.Size;
            }
        }
        public override long Position
        {
            get
            {
                CheckSeek();
                return (long)random.Position;
            }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Non-negative number required.");
                CheckSeek();
                random.Seek((ulong)value);
            }
        }
        public override long Seek(long offset, SeekOrigin origin)
        {
            CheckSeek();
            long place = origin == SeekOrigin.Begin ? offset : (origin == SeekOrigin.Current ? Position : Length) + offset;
            if (place < 0) throw new IOException("An attempt was made to move the position before the beginning of the stream.");
            random.Seek((ulong)place);
            return place;
        }
        public override void SetLength(long value)
        {
            CheckSeek();
            Check(output != null, "Stream does not support writing.");
            random.Size = (ulong)value;
        }
        public override int Read(byte[] buffer, int offset, int count)
        {
            return ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();
        }
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            Check(input != null, "Stream does not support reading.");
            return ReadLater(buffer, offset, count, cancellationToken);
        }
        private async Task<int> ReadLater(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            try
            {
                IBuffer place = buffer.AsBuffer(offset, 0, count);
                IBuffer read = await input.ReadAsync(place, (uint)count, InputStreamOptions.Partial).AsTask(cancellationToken).ConfigureAwait(false);
                if (read == null) return 0;
                if (!read.IsSameData(place)) read.CopyTo(0, buffer, offset, (int)read.Length);
                return (int)read.Length;
            }
            catch (Exception error)
            {
                throw AsFailure(error);
            }
        }
        public override void Write(byte[] buffer, int offset, int count)
        {
            WriteAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();
        }
        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            Check(output != null, "Stream does not support writing.");
            return WriteLater(buffer, offset, count, cancellationToken);
        }
        private async Task WriteLater(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            try
            {
                await output.WriteAsync(buffer.AsBuffer(offset, count)).AsTask(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                throw AsFailure(error);
            }
        }
        public override void Flush()
        {
            FlushAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
        public override async Task FlushAsync(CancellationToken cancellationToken)
        {
            Check(output != null, "Stream does not support writing.");
            try
            {
                await output.FlushAsync().AsTask(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error)
            {
                throw AsFailure(error);
            }
        }
        /// <summary>Streams of .NET fail with IOException; what Windows said is inside.</summary>
        private static Exception AsFailure(Exception error)
        {
            if (error is OperationCanceledException || error is ObjectDisposedException || error is IOException) return error;
            return new IOException(error.Message, error);
        }
        protected override void Dispose(bool disposing)
        {
            IDisposable closing = source;
            source = null;
            if (closing != null && disposing) closing.Dispose();
        }
    }
}
