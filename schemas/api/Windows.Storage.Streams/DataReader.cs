using System;

namespace Windows.Storage.Streams
{
    /// <summary>Takes values out of a stream or buffer: load bytes first, then read them; disposing it closes the stream unless detached.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.datareader"/>
    public sealed class DataReader : IDisposable, IDataReader
    {
        public extern DataReader(IInputStream inputStream);
        /// <summary>Which byte of a number comes first.</summary>
        public extern ByteOrder ByteOrder { get; set; }
        /// <summary>When a load is content.</summary>
        public extern InputStreamOptions InputStreamOptions { get; set; }
        /// <summary>How many loaded bytes have not been read yet.</summary>
        public extern uint UnconsumedBufferLength { get; }
        /// <summary>How bytes become text.</summary>
        public extern UnicodeEncoding UnicodeEncoding { get; set; }
        /// <summary>A reader over a buffer; everything counts as loaded.</summary>
        public static extern DataReader FromBuffer(IBuffer buffer);
        /// <summary>Closes the stream, unless it was detached.</summary>
        public extern void Dispose();
        /// <summary>Lets go of the buffer.</summary>
        public extern IBuffer DetachBuffer();
        /// <summary>Lets go of the stream, so that disposing the reader leaves it open; needed before a socket goes back to the broker.</summary>
        /// <exception cref="Exception">A load is under way (0x800710DD).</exception>
        public extern IInputStream DetachStream();
        /// <summary>Fetches bytes from the stream; fewer than asked for, with Partial; zero at its end.</summary>
        public extern DataReaderLoadOperation LoadAsync(uint count);
        public extern bool ReadBoolean();
        /// <summary>Reads so many bytes.</summary>
        public extern IBuffer ReadBuffer(uint length);
        public extern byte ReadByte();
        /// <summary>Fills the array.</summary>
        /// <exception cref="Exception">Fewer bytes have been loaded (0x8000000B).</exception>
        public extern void ReadBytes(byte[] value);
        public extern DateTimeOffset ReadDateTime();
        public extern double ReadDouble();
        public extern Guid ReadGuid();
        public extern short ReadInt16();
        public extern int ReadInt32();
        public extern long ReadInt64();
        public extern float ReadSingle();
        /// <summary>Reads text; the count is of bytes in UTF-8 and of two-byte units in UTF-16.</summary>
        /// <exception cref="Exception">Fewer bytes have been loaded (0x8000000B).</exception>
        public extern string ReadString(uint codeUnitCount);
        public extern TimeSpan ReadTimeSpan();
        public extern ushort ReadUInt16();
        public extern uint ReadUInt32();
        public extern ulong ReadUInt64();
    }
}
