using System.Threading;
using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>A stream over an array of bytes that grows, or over a given part of one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.memorystream"/>
    public class MemoryStream : Stream
    {
        private byte[] buffer;
        /// <summary>Where the stream begins within the buffer; all places below are places of the buffer.</summary>
        private readonly int origin;
        private int position;
        private int length;
        private int capacity;
        private readonly bool expandable;
        private readonly bool exposable;
        private bool writable;
        private bool open = true;

        public MemoryStream() : this(0)
        {
        }
        public MemoryStream(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Capacity must be positive.");
            buffer = new byte[capacity];
            this.capacity = capacity;
            expandable = true;
            exposable = true;
            writable = true;
        }
        public MemoryStream(byte[] buffer) : this(buffer, true)
        {
        }
        public MemoryStream(byte[] buffer, bool writable)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            this.buffer = buffer;
            this.writable = writable;
            length = buffer.Length;
            capacity = buffer.Length;
        }
        public MemoryStream(byte[] buffer, int index, int count) : this(buffer, index, count, true, false)
        {
        }
        public MemoryStream(byte[] buffer, int index, int count, bool writable) : this(buffer, index, count, writable, false)
        {
        }
        public MemoryStream(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (buffer.Length - index < count) throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
            this.buffer = buffer;
            this.writable = writable;
            exposable = publiclyVisible;
            origin = index;
            position = index;
            length = index + count;
            capacity = index + count;
        }

        public override bool CanRead
        {
            get { return open; }
        }
        public override bool CanSeek
        {
            get { return open; }
        }
        public override bool CanWrite
        {
            get { return writable; }
        }
        private void CheckOpen()
        {
            if (!open) throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
        }
        private void CheckWritable()
        {
            if (!CanWrite) throw new NotSupportedException("Stream does not support writing.");
        }
        public override long Length
        {
            get
            {
                CheckOpen();
                return length - origin;
            }
        }
        public override long Position
        {
            get
            {
                CheckOpen();
                return position - origin;
            }
            set
            {
                CheckOpen();
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Non-negative number required.");
                if (value > int.MaxValue) throw new ArgumentOutOfRangeException("value", "Stream length must be non-negative and less than 2^31 - 1 - origin.");
                position = origin + (int)value;
            }
        }
        public virtual int Capacity
        {
            get
            {
                CheckOpen();
                return capacity - origin;
            }
            set
            {
                if (value < Length) throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                CheckOpen();
                if (!expandable && value != Capacity) throw new NotSupportedException("Memory stream is not expandable.");
                if (!expandable || value == capacity) return;
                byte[] larger = new byte[value];
                Buffer.BlockCopy(buffer, 0, larger, 0, length);
                buffer = larger;
                capacity = value;
            }
        }
        private void Grow(int needed)
        {
            if (needed < 0) throw new IOException("Stream was too long.");
            if (needed <= capacity) return;
            int doubled = capacity * 2;
            Capacity = Math.Max(needed, Math.Max(256, doubled));
        }

        public override void Flush()
        {
        }
        public override int Read(byte[] buffer, int offset, int count)
        {
            CheckPart(buffer, offset, count);
            CheckOpen();
            int read = Math.Min(length - position, count);
            if (read <= 0) return 0;
            Buffer.BlockCopy(this.buffer, position, buffer, offset, read);
            position += read;
            return read;
        }
        public override int ReadByte()
        {
            CheckOpen();
            return position < length ? buffer[position++] : -1;
        }
        public override void Write(byte[] buffer, int offset, int count)
        {
            CheckPart(buffer, offset, count);
            CheckOpen();
            CheckWritable();
            int end = position + count;
            MakeRoom(end);
            Buffer.BlockCopy(buffer, offset, this.buffer, position, count);
            position = end;
        }
        public override void WriteByte(byte value)
        {
            CheckOpen();
            CheckWritable();
            MakeRoom(position + 1);
            buffer[position++] = value;
        }
        /// <summary>Makes the stream that long if it is shorter; what lies between its old end and the place of writing becomes zero.</summary>
        private void MakeRoom(int end)
        {
            Grow(end);
            if (end <= length) return;
            if (position > length) Array.Clear(buffer, length, position - length);
            length = end;
        }
        public override long Seek(long offset, SeekOrigin loc)
        {
            CheckOpen();
            if (offset > int.MaxValue) throw new ArgumentOutOfRangeException("offset", "Stream length must be non-negative and less than 2^31 - 1 - origin.");
            long place;
            switch (loc)
            {
                case SeekOrigin.Begin:
                    place = origin + offset;
                    break;
                case SeekOrigin.Current:
                    place = position + offset;
                    break;
                case SeekOrigin.End:
                    place = length + offset;
                    break;
                default:
                    throw new ArgumentException("Invalid seek origin.");
            }
            if (place < origin) throw new IOException("An attempt was made to move the position before the beginning of the stream.");
            position = (int)place;
            return position;
        }
        public override void SetLength(long value)
        {
            if (value < 0 || value > int.MaxValue - origin) throw new ArgumentOutOfRangeException("value", "Stream length must be non-negative and less than 2^31 - 1 - origin.");
            CheckWritable();
            int end = origin + (int)value;
            Grow(end);
            if (end > length) Array.Clear(buffer, length, end - length);
            length = end;
            if (position > length) position = length;
        }
        public virtual byte[] ToArray()
        {
            byte[] copy = new byte[length - origin];
            Buffer.BlockCopy(buffer, origin, copy, 0, copy.Length);
            return copy;
        }
        public virtual byte[] GetBuffer()
        {
            if (!exposable) throw new UnauthorizedAccessException("MemoryStream's internal buffer cannot be accessed.");
            return buffer;
        }
        public virtual bool TryGetBuffer(out ArraySegment<byte> buffer)
        {
            buffer = exposable ? new ArraySegment<byte>(this.buffer, origin, length - origin) : default(ArraySegment<byte>);
            return exposable;
        }
        public virtual void WriteTo(Stream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream", "Stream cannot be null.");
            CheckOpen();
            stream.Write(buffer, origin, length - origin);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<int>(cancellationToken);
            try
            {
                return Task.FromResult(Read(buffer, offset, count));
            }
            catch (Exception error)
            {
                return Task.FromException<int>(error);
            }
        }
        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckPart(buffer, offset, count);
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
            try
            {
                Write(buffer, offset, count);
                return Task.CompletedTask;
            }
            catch (Exception error)
            {
                return Task.FromException(error);
            }
        }
        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            return cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;
        }
        protected override void Dispose(bool disposing)
        {
            open = false;
            writable = false;
        }
    }
}
