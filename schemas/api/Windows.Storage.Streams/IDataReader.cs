using System;

namespace Windows.Storage.Streams
{
    /// <summary>Takes values out of a stream or buffer: load bytes first, then read them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.idatareader"/>
    public interface IDataReader
    {
        /// <summary>Which byte of a number comes first.</summary>
        ByteOrder ByteOrder { get; set; }
        /// <summary>When a load is content.</summary>
        InputStreamOptions InputStreamOptions { get; set; }
        /// <summary>How many loaded bytes have not been read yet.</summary>
        uint UnconsumedBufferLength { get; }
        /// <summary>How bytes become text.</summary>
        UnicodeEncoding UnicodeEncoding { get; set; }
        /// <summary>Lets go of the buffer.</summary>
        IBuffer DetachBuffer();
        /// <summary>Lets go of the stream, so that disposing the reader leaves it open; needed before a socket goes back to the broker.</summary>
        /// <exception cref="Exception">A load is under way (0x800710DD).</exception>
        IInputStream DetachStream();
        /// <summary>Fetches bytes from the stream; fewer than asked for, with Partial; zero at its end.</summary>
        DataReaderLoadOperation LoadAsync(uint count);
        bool ReadBoolean();
        /// <summary>Reads so many bytes.</summary>
        IBuffer ReadBuffer(uint length);
        byte ReadByte();
        /// <summary>Fills the array.</summary>
        /// <exception cref="Exception">Fewer bytes have been loaded (0x8000000B).</exception>
        void ReadBytes(byte[] value);
        DateTimeOffset ReadDateTime();
        double ReadDouble();
        Guid ReadGuid();
        short ReadInt16();
        int ReadInt32();
        long ReadInt64();
        float ReadSingle();
        /// <summary>Reads text; the count is of bytes in UTF-8 and of two-byte units in UTF-16.</summary>
        /// <exception cref="Exception">Fewer bytes have been loaded (0x8000000B).</exception>
        string ReadString(uint codeUnitCount);
        TimeSpan ReadTimeSpan();
        ushort ReadUInt16();
        uint ReadUInt32();
        ulong ReadUInt64();
    }
}
