using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A stream in memory.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.inmemoryrandomaccessstream"/>
    public sealed class InMemoryRandomAccessStream : IDisposable, IInputStream, IOutputStream, IRandomAccessStream
    {
        private readonly Memory memory;
        private ulong position;
        private bool isClosed;

        public InMemoryRandomAccessStream()
        {
            memory = new Memory();
        }

        private InMemoryRandomAccessStream(Memory memory, ulong position)
        {
            this.memory = memory;
            this.position = position;
        }

        public bool CanRead
        {
            get { return true; }
        }

        public bool CanWrite
        {
            get { return true; }
        }

        public ulong Position
        {
            get
            {
                CheckOpen();
                return position;
            }
        }

        public ulong Size
        {
            get
            {
                CheckOpen();
                return (ulong)memory.Length;
            }
            set
            {
                CheckOpen();
                memory.SetLength((int)value);
                if (position > value) position = value;
            }
        }

        public IRandomAccessStream CloneStream()
        {
            CheckOpen();
            return new InMemoryRandomAccessStream(memory, 0);
        }

        public void Dispose()
        {
            isClosed = true;
        }

        /// <summary>Pushes written bytes on.</summary>
        public IAsyncOperation<bool> FlushAsync()
        {
            CheckOpen();
            return Task.FromResult(true).AsAsyncOperation();
        }

        public IInputStream GetInputStreamAt(ulong position)
        {
            CheckOpen();
            return new InMemoryRandomAccessStream(memory, position);
        }

        public IOutputStream GetOutputStreamAt(ulong position)
        {
            CheckOpen();
            return new InMemoryRandomAccessStream(memory, position);
        }

        /// <summary>Reads up to so many bytes; use the buffer it returns.</summary>
        public IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options)
        {
            CheckOpen();
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (count > buffer.Capacity) throw WindowsError.Refuse("buffer-length");
            var read = memory.Read(position, (int)count);
            position += (ulong)read.Length;
            return new AsyncOperationFromTask<IBuffer, uint>(Task.FromResult(BufferBytes.Fill(buffer, read)), null);
        }

        public void Seek(ulong position)
        {
            CheckOpen();
            this.position = position;
        }

        /// <summary>Writes the bytes in use of a buffer.</summary>
        public IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer)
        {
            CheckOpen();
            var written = BufferBytes.Copy(buffer);
            memory.Write(position, written);
            position += (ulong)written.Length;
            return new AsyncOperationFromTask<uint, uint>(Task.FromResult((uint)written.Length), null);
        }

        private void CheckOpen()
        {
            if (isClosed) throw WindowsError.Refuse("stream-closed");
        }

        /// <summary>The bytes, shared by a stream and its clones.</summary>
        private sealed class Memory
        {
            private byte[] bytes = new byte[0];

            internal int Length { get; private set; }

            internal void SetLength(int length)
            {
                if (length > bytes.Length) Array.Resize(ref bytes, Math.Max(length, bytes.Length * 2));
                if (length < Length) Array.Clear(bytes, length, Length - length);
                Length = length;
            }

            internal byte[] Read(ulong position, int count)
            {
                var start = position < (ulong)Length ? (int)position : Length;
                var read = new byte[Math.Min(count, Length - start)];
                Array.Copy(bytes, start, read, 0, read.Length);
                return read;
            }

            internal void Write(ulong position, byte[] data)
            {
                var end = (int)position + data.Length;
                if (end > Length) SetLength(end);
                Array.Copy(data, 0, bytes, (int)position, data.Length);
            }
        }
    }
}
