using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Puts values into a stream or buffer: write them first, then store them; disposing it closes the stream unless detached.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.datawriter"/>
    public sealed class DataWriter : IDisposable, IDataWriter
    {
        private readonly object gate = new object();
        private IOutputStream stream;
        private byte[] bytes = new byte[256];
        private int length;
        private bool isStoring;
        private bool isDisposed;

        public DataWriter()
        {
        }

        public DataWriter(IOutputStream outputStream)
        {
            if (outputStream == null) throw new ArgumentNullException("outputStream");
            stream = outputStream;
        }

        /// <summary>Which byte of a number comes first.</summary>
        public ByteOrder ByteOrder { get; set; } = ByteOrder.BigEndian;

        /// <summary>How text becomes bytes.</summary>
        public UnicodeEncoding UnicodeEncoding { get; set; }

        /// <summary>How many written bytes have not been stored yet.</summary>
        public uint UnstoredBufferLength
        {
            get
            {
                CheckOpen();
                return (uint)length;
            }
        }

        /// <summary>Closes the stream, unless it was detached.</summary>
        public void Dispose()
        {
            if (isDisposed) return;
            isDisposed = true;
            var closing = stream;
            stream = null;
            if (closing != null) closing.Dispose();
        }

        /// <summary>Hands out what was written and not stored.</summary>
        public IBuffer DetachBuffer()
        {
            CheckOpen();
            return BufferBytes.Over(TakeWritten());
        }

        /// <summary>Lets go of the stream, so that disposing the writer leaves it open.</summary>
        public IOutputStream DetachStream()
        {
            CheckOpen();
            lock (gate)
            {
                if (isStoring) throw WindowsError.Refuse("writer-busy");
                var detached = stream;
                stream = null;
                return detached;
            }
        }

        /// <summary>Pushes stored bytes on.</summary>
        public IAsyncOperation<bool> FlushAsync()
        {
            CheckOpen();
            if (stream == null) throw WindowsError.Refuse("writer-no-stream");
            return stream.FlushAsync();
        }

        /// <summary>How many bytes a text takes.</summary>
        public uint MeasureString(string value)
        {
            CheckOpen();
            return (uint)StreamText.Encode(value ?? "", UnicodeEncoding).Length;
        }

        /// <summary>Sends what was written; over a WebSocket this is one message.</summary>
        public DataWriterStoreOperation StoreAsync()
        {
            CheckOpen();
            lock (gate)
            {
                if (stream == null) throw WindowsError.Refuse("writer-no-stream");
                if (isStoring) throw WindowsError.Refuse("writer-busy");
                isStoring = true;
            }
            try
            {
                var write = stream.WriteAsync(BufferBytes.Over(TakeWritten()));
                return new DataWriterStoreOperation(Store(write), write.Cancel);
            }
            catch
            {
                isStoring = false;
                throw;
            }
        }

        public void WriteBoolean(bool value)
        {
            WriteByte(value ? (byte)1 : (byte)0);
        }

        public void WriteBuffer(IBuffer buffer, uint start, uint count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (start > buffer.Length || count > buffer.Length - start) throw WindowsError.Refuse("writer-bounds");
            WriteBytes(BufferBytes.Copy(buffer, (int)start, (int)count));
        }

        public void WriteBuffer(IBuffer buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            WriteBytes(BufferBytes.Copy(buffer));
        }

        public void WriteByte(byte value)
        {
            CheckOpen();
            lock (gate)
            {
                MakeRoom(1);
                bytes[length++] = value;
            }
        }

        public void WriteBytes(byte[] value)
        {
            if (value == null) throw new ArgumentNullException("value");
            CheckOpen();
            lock (gate)
            {
                MakeRoom(value.Length);
                Array.Copy(value, 0, bytes, length, value.Length);
                length += value.Length;
            }
        }

        public void WriteDateTime(DateTimeOffset value)
        {
            WriteInt64(value.UtcTicks - DataReader.TicksTo1601);
        }

        public void WriteDouble(double value)
        {
            WriteInt64(BitConverter.DoubleToInt64Bits(value));
        }

        public void WriteGuid(Guid value)
        {
            var parts = value.ToByteArray();
            WriteInt32(BitConverter.ToInt32(parts, 0));
            WriteInt16(BitConverter.ToInt16(parts, 4));
            WriteInt16(BitConverter.ToInt16(parts, 6));
            var rest = new byte[8];
            Array.Copy(parts, 8, rest, 0, 8);
            WriteBytes(rest);
        }

        public void WriteInt16(short value)
        {
            WriteNumber((ulong)value, 2);
        }

        public void WriteInt32(int value)
        {
            WriteNumber((ulong)value, 4);
        }

        public void WriteInt64(long value)
        {
            WriteNumber((ulong)value, 8);
        }

        public void WriteSingle(float value)
        {
            WriteInt32(BitConverter.ToInt32(BitConverter.GetBytes(value), 0));
        }

        /// <summary>Writes text without its length; answers how many bytes it took.</summary>
        public uint WriteString(string value)
        {
            var text = StreamText.Encode(value ?? "", UnicodeEncoding);
            WriteBytes(text);
            return (uint)text.Length;
        }

        public void WriteTimeSpan(TimeSpan value)
        {
            WriteInt64(value.Ticks);
        }

        public void WriteUInt16(ushort value)
        {
            WriteNumber(value, 2);
        }

        public void WriteUInt32(uint value)
        {
            WriteNumber(value, 4);
        }

        public void WriteUInt64(ulong value)
        {
            WriteNumber(value, 8);
        }

        private async Task<uint> Store(IAsyncOperationWithProgress<uint, uint> write)
        {
            try
            {
                return await write.AsTask().ConfigureAwait(false);
            }
            finally
            {
                isStoring = false;
            }
        }

        private byte[] TakeWritten()
        {
            lock (gate)
            {
                var written = new byte[length];
                Array.Copy(bytes, 0, written, 0, length);
                length = 0;
                return written;
            }
        }

        private void WriteNumber(ulong value, int size)
        {
            var number = new byte[size];
            for (var i = 0; i < size; i++)
            {
                var at = ByteOrder == ByteOrder.BigEndian ? size - 1 - i : i;
                number[at] = (byte)(value >> 8 * i);
            }
            WriteBytes(number);
        }

        private void MakeRoom(int count)
        {
            if (length + count <= bytes.Length) return;
            var larger = new byte[Math.Max(bytes.Length * 2, length + count)];
            Array.Copy(bytes, 0, larger, 0, length);
            bytes = larger;
        }

        private void CheckOpen()
        {
            if (isDisposed) throw WindowsError.Refuse("writer-closed");
        }
    }
}
