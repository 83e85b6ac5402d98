using System.IO;
using Windows.Storage.Streams;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>The bytes of a buffer as a stream; it can become as long as the buffer's capacity.</summary>
    internal sealed class WindowsRuntimeBufferStream : Stream
    {
        private readonly IBuffer buffer;
        private readonly byte[] bytes;
        private readonly int start;
        private int position;
        private bool open = true;

        internal WindowsRuntimeBufferStream(IBuffer buffer)
        {
            this.buffer = buffer;
            IBufferBytes inside = BufferBytes.Of(buffer);
            bytes = inside.Bytes;
            start = inside.Start;
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
            get { return open; }
        }
        private void CheckOpen()
        {
            if (!open) throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
        }
        public override long Length
        {
            get
            {
                CheckOpen();
                return buffer.Length;
            }
        }
        public override long Position
        {
            get
            {
                CheckOpen();
                return position;
            }
            set { Seek(value, SeekOrigin.Begin); }
        }
        public override void Flush()
        {
        }
        public override int Read(byte[] buffer, int offset, int count)
        {
            CheckPart(buffer, offset, count);
            CheckOpen();
            int read = Math.Max(0, Math.Min(count, (int)this.buffer.Length - position));
            Array.Copy(bytes, start + position, buffer, offset, read);
            position += read;
            return read;
        }
        public override void Write(byte[] buffer, int offset, int count)
        {
            CheckPart(buffer, offset, count);
            CheckOpen();
            if (position + count > this.buffer.Capacity) throw new NotSupportedException("Unable to expand length of this stream beyond its capacity.");
            Array.Copy(buffer, offset, bytes, start + position, count);
            position += count;
            if (position > this.buffer.Length) this.buffer.Length = (uint)position;
        }
        public override long Seek(long offset, SeekOrigin origin)
        {
            CheckOpen();
            long place = origin == SeekOrigin.Begin ? offset : (origin == SeekOrigin.Current ? position : Length) + offset;
            if (place < 0) throw new IOException("An attempt was made to move the position before the beginning of the stream.");
            position = (int)place;
            return position;
        }
        public override void SetLength(long value)
        {
            CheckOpen();
            if (value > buffer.Capacity) throw new IOException("Unable to expand length of this stream beyond its capacity.");
            buffer.Length = (uint)value;
            if (position > value) position = (int)value;
        }
        protected override void Dispose(bool disposing)
        {
            open = false;
        }
    }
}
