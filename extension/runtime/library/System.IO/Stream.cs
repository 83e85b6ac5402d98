using System.Threading;
using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Bytes that are read or written one after the other.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.stream"/>
    public abstract class Stream : IDisposable
    {
        private const int DefaultCopySize = 81920;
        public static readonly Stream Null = new NullStream();

        public abstract bool CanRead { get; }
        public abstract bool CanSeek { get; }
        public abstract bool CanWrite { get; }
        public abstract long Length { get; }
        public abstract long Position { get; set; }
        public virtual bool CanTimeout
        {
            get { return false; }
        }
        public virtual int ReadTimeout
        {
            get { throw new InvalidOperationException("Timeouts are not supported on this stream."); }
            set { throw new InvalidOperationException("Timeouts are not supported on this stream."); }
        }
        public virtual int WriteTimeout
        {
            get { throw new InvalidOperationException("Timeouts are not supported on this stream."); }
            set { throw new InvalidOperationException("Timeouts are not supported on this stream."); }
        }
        public abstract void Flush();
        public abstract int Read(byte[] buffer, int offset, int count);
        public abstract long Seek(long offset, SeekOrigin origin);
        public abstract void SetLength(long value);
        public abstract void Write(byte[] buffer, int offset, int count);

        /// <summary>The next byte; -1 at the end.</summary>
        public virtual int ReadByte()
        {
            byte[] one = new byte[1];
            return Read(one, 0, 1) == 0 ? -1 : one[0];
        }
        public virtual void WriteByte(byte value)
        {
            Write(new byte[] { value }, 0, 1);
        }

        internal static void CheckPart(byte[] buffer, int offset, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (buffer.Length - offset < count) throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }
        private void CheckCopy(Stream destination, int bufferSize)
        {
            if (destination == null) throw new ArgumentNullException("destination");
            if (bufferSize <= 0) throw new ArgumentOutOfRangeException("bufferSize", "Positive number required.");
            if (!CanRead && !CanWrite) throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
            if (!destination.CanRead && !destination.CanWrite) throw new ObjectDisposedException("destination", "Cannot access a closed Stream.");
            if (!CanRead) throw new NotSupportedException("Stream does not support reading.");
            if (!destination.CanWrite) throw new NotSupportedException("Stream does not support writing.");
        }
        public void CopyTo(Stream destination)
        {
            CopyTo(destination, DefaultCopySize);
        }
        public virtual void CopyTo(Stream destination, int bufferSize)
        {
            CheckCopy(destination, bufferSize);
            byte[] buffer = new byte[bufferSize];
            while (true)
            {
                int read = Read(buffer, 0, buffer.Length);
                if (read == 0) return;
                destination.Write(buffer, 0, read);
            }
        }
        public Task CopyToAsync(Stream destination)
        {
            return CopyToAsync(destination, DefaultCopySize, CancellationToken.None);
        }
        public Task CopyToAsync(Stream destination, int bufferSize)
        {
            return CopyToAsync(destination, bufferSize, CancellationToken.None);
        }
        public Task CopyToAsync(Stream destination, CancellationToken cancellationToken)
        {
            return CopyToAsync(destination, DefaultCopySize, cancellationToken);
        }
        public virtual Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            CheckCopy(destination, bufferSize);
            return CopyLater(destination, bufferSize, cancellationToken);
        }
        private async Task CopyLater(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            byte[] buffer = new byte[bufferSize];
            while (true)
            {
                int read = await ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
                if (read == 0) return;
                await destination.WriteAsync(buffer, 0, read, cancellationToken).ConfigureAwait(false);
            }
        }

        public Task<int> ReadAsync(byte[] buffer, int offset, int count)
        {
            return ReadAsync(buffer, offset, count, CancellationToken.None);
        }
        /// <summary>Streams that cannot wait otherwise wait on a thread of the pool.</summary>
        public virtual Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<int>(cancellationToken);
            return Task.Run(() => Read(buffer, offset, count));
        }
        public Task WriteAsync(byte[] buffer, int offset, int count)
        {
            return WriteAsync(buffer, offset, count, CancellationToken.None);
        }
        public virtual Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
            return Task.Run(() => Write(buffer, offset, count));
        }
        public Task FlushAsync()
        {
            return FlushAsync(CancellationToken.None);
        }
        public virtual Task FlushAsync(CancellationToken cancellationToken)
        {
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
            return Task.Run(() => Flush());
        }
        public virtual IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback callback, object state)
        {
            return Begun(new Task<int>(unused => Read(buffer, offset, count), state), callback);
        }
        public virtual int EndRead(IAsyncResult asyncResult)
        {
            if (asyncResult == null) throw new ArgumentNullException("asyncResult");
            return ((Task<int>)asyncResult).GetAwaiter().GetResult();
        }
        public virtual IAsyncResult BeginWrite(byte[] buffer, int offset, int count, AsyncCallback callback, object state)
        {
            return Begun(new Task(unused => Write(buffer, offset, count), state), callback);
        }
        public virtual void EndWrite(IAsyncResult asyncResult)
        {
            if (asyncResult == null) throw new ArgumentNullException("asyncResult");
            ((Task)asyncResult).GetAwaiter().GetResult();
        }
        private static IAsyncResult Begun(Task task, AsyncCallback callback)
        {
            if (callback != null) task.ContinueWith(ended => callback(ended));
            task.Start(TaskScheduler.Default);
            return task;
        }

        public virtual void Close()
        {
            Dispose(true);
        }
        public void Dispose()
        {
            Close();
        }
        protected virtual void Dispose(bool disposing)
        {
        }


        /// <summary>Takes everything, gives nothing.</summary>
        private sealed class NullStream : Stream
        {
            public override bool CanRead
            {
                get { return true; }
            }
            public override bool CanSeek
            {
                get { return true; }
            }
            public override bool CanWrite
            {
                get { return true; }
            }
            public override long Length
            {
                get { return 0; }
            }
            public override long Position
            {
                get { return 0; }
                set { }
            }
            public override void Flush()
            {
            }
            public override int Read(byte[] buffer, int offset, int count)
            {
                return 0;
            }
            public override long Seek(long offset, SeekOrigin origin)
            {
                return 0;
            }
            public override void SetLength(long value)
            {
            }
            public override void Write(byte[] buffer, int offset, int count)
            {
            }
            public override void Close()
            {
            }
        }
    }
}
