using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Takes values out of a stream or buffer: load bytes first, then read them; disposing it closes the stream unless detached.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.datareader"/>
    public sealed class DataReader : IDisposable, IDataReader
    {
        /// <summary>DateTime of Windows counts from 1601, that of .NET from the year 1.</summary>
        internal const long TicksTo1601 = 504911232000000000;

        private readonly object gate = new object();
        private IInputStream stream;
        private byte[] bytes = new byte[0];
        private int next;
        private int end;
        private bool isLoading;
        private bool isDisposed;

        public DataReader(IInputStream inputStream)
        {
            if (inputStream == null) throw new ArgumentNullException("inputStream");
            stream = inputStream;
        }

        private DataReader(IBuffer buffer)
        {
            bytes = BufferBytes.Copy(buffer);
            end = bytes.Length;
        }

        /// <summary>Which byte of a number comes first.</summary>
        public ByteOrder ByteOrder { get; set; } = ByteOrder.BigEndian;

        /// <summary>When a load is content.</summary>
        public InputStreamOptions InputStreamOptions { get; set; }

        /// <summary>How many loaded bytes have not been read yet.</summary>
        public uint UnconsumedBufferLength
        {
            get
            {
                CheckOpen();
                lock (gate) return (uint)(end - next);
            }
        }

        /// <summary>How bytes become text.</summary>
        public UnicodeEncoding UnicodeEncoding { get; set; }

        /// <summary>A reader over a buffer; everything counts as loaded.</summary>
        public static DataReader FromBuffer(IBuffer buffer)
        {
            return new DataReader(buffer);
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

        /// <summary>Lets go of the buffer.</summary>
        public IBuffer DetachBuffer()
        {
            CheckOpen();
            return ReadBuffer(UnconsumedBufferLength);
        }

        /// <summary>Lets go of the stream, so that disposing the reader leaves it open; needed before a socket goes back to the broker.</summary>
        /// <exception cref="Exception">A load is under way (0x800710DD).</exception>
        public IInputStream DetachStream()
        {
            CheckOpen();
            lock (gate)
            {
                if (isLoading) throw WindowsError.Refuse("reader-busy");
                var detached = stream;
                stream = null;
                return detached;
            }
        }

        /// <summary>Fetches bytes from the stream; fewer than asked for, with Partial; zero at its end.</summary>
        public DataReaderLoadOperation LoadAsync(uint count)
        {
            CheckOpen();
            lock (gate)
            {
                if (stream == null) throw WindowsError.Refuse("reader-no-stream");
                if (isLoading) throw WindowsError.Refuse("reader-busy");
                isLoading = true;
            }
            try
            {
                var read = stream.ReadAsync(new Buffer(count), count, InputStreamOptions);
                return new DataReaderLoadOperation(Load(read), read.Cancel);
            }
            catch
            {
                isLoading = false;
                throw;
            }
        }

        public bool ReadBoolean()
        {
            return ReadByte() != 0;
        }

        /// <summary>Reads so many bytes.</summary>
        public IBuffer ReadBuffer(uint length)
        {
            return BufferBytes.Over(Take(length));
        }

        public byte ReadByte()
        {
            return Take(1)[0];
        }

        /// <summary>Fills the array.</summary>
        /// <exception cref="Exception">Fewer bytes have been loaded (0x8000000B).</exception>
        public void ReadBytes(byte[] value)
        {
            if (value == null) throw new ArgumentNullException("value");
            var taken = Take((uint)value.Length);
            Array.Copy(taken, 0, value, 0, taken.Length);
        }

        public DateTimeOffset ReadDateTime()
        {
            return new DateTimeOffset(ReadInt64() + TicksTo1601, TimeSpan.Zero).ToLocalTime();
        }

        public double ReadDouble()
        {
            return BitConverter.Int64BitsToDouble(ReadInt64());
        }

        public Guid ReadGuid()
        {
            var a = ReadInt32();
            var b = ReadInt16();
            var c = ReadInt16();
            return new Guid(a, b, c, Take(8));
        }

        public short ReadInt16()
        {
            return (short)Number(2);
        }

        public int ReadInt32()
        {
            return (int)Number(4);
        }

        public long ReadInt64()
        {
            return (long)Number(8);
        }

        public float ReadSingle()
        {
            return BitConverter.ToSingle(BitConverter.GetBytes(ReadInt32()), 0);
        }

        /// <summary>Reads text; the count is of bytes in UTF-8 and of two-byte units in UTF-16.</summary>
        /// <exception cref="Exception">Fewer bytes have been loaded (0x8000000B).</exception>
        public string ReadString(uint codeUnitCount)
        {
            var taken = Take(UnicodeEncoding == UnicodeEncoding.Utf8 ? codeUnitCount : codeUnitCount * 2);
            return StreamText.Decode(taken, 0, taken.Length, UnicodeEncoding);
        }

        public TimeSpan ReadTimeSpan()
        {
            return new TimeSpan(ReadInt64());
        }

        public ushort ReadUInt16()
        {
            return (ushort)Number(2);
        }

        public uint ReadUInt32()
        {
            return (uint)Number(4);
        }

        public ulong ReadUInt64()
        {
            return Number(8);
        }

        private async Task<uint> Load(IAsyncOperationWithProgress<IBuffer, uint> read)
        {
            try
            {
                var loaded = BufferBytes.Copy(await read.AsTask().ConfigureAwait(false));
                lock (gate)
                {
                    var unread = end - next;
                    var both = new byte[unread + loaded.Length];
                    Array.Copy(bytes, next, both, 0, unread);
                    Array.Copy(loaded, 0, both, unread, loaded.Length);
                    bytes = both;
                    next = 0;
                    end = both.Length;
                }
                return (uint)loaded.Length;
            }
            finally
            {
                isLoading = false;
            }
        }

        private byte[] Take(uint count)
        {
            CheckOpen();
            lock (gate)
            {
                if (count > end - next) throw WindowsError.Refuse("reader-bounds");
                var taken = new byte[count];
                Array.Copy(bytes, next, taken, 0, taken.Length);
                next += taken.Length;
                return taken;
            }
        }

        private ulong Number(uint size)
        {
            var taken = Take(size);
            ulong number = 0;
            for (var i = 0; i < taken.Length; i++)
            {
                var at = ByteOrder == ByteOrder.BigEndian ? i : taken.Length - 1 - i;
                number = number << 8 | taken[at];
            }
            return number;
        }

        private void CheckOpen()
        {
            if (isDisposed) throw WindowsError.Refuse("reader-closed");
        }
    }
}
