using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Puts values into a stream or buffer: write them first, then store them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.idatawriter"/>
    public interface IDataWriter
    {
        /// <summary>Which byte of a number comes first.</summary>
        ByteOrder ByteOrder { get; set; }
        /// <summary>How text becomes bytes.</summary>
        UnicodeEncoding UnicodeEncoding { get; set; }
        /// <summary>How many written bytes have not been stored yet.</summary>
        uint UnstoredBufferLength { get; }
        /// <summary>Hands out what was written and not stored.</summary>
        IBuffer DetachBuffer();
        /// <summary>Lets go of the stream, so that disposing the writer leaves it open.</summary>
        IOutputStream DetachStream();
        /// <summary>Pushes stored bytes on.</summary>
        IAsyncOperation<bool> FlushAsync();
        /// <summary>How many bytes a text takes.</summary>
        uint MeasureString(string value);
        /// <summary>Sends what was written; over a WebSocket this is one message.</summary>
        DataWriterStoreOperation StoreAsync();
        void WriteBoolean(bool value);
        void WriteBuffer(IBuffer buffer, uint start, uint count);
        void WriteBuffer(IBuffer buffer);
        void WriteByte(byte value);
        void WriteBytes(byte[] value);
        void WriteDateTime(DateTimeOffset value);
        void WriteDouble(double value);
        void WriteGuid(Guid value);
        void WriteInt16(short value);
        void WriteInt32(int value);
        void WriteInt64(long value);
        void WriteSingle(float value);
        /// <summary>Writes text without its length; answers how many bytes it took.</summary>
        uint WriteString(string value);
        void WriteTimeSpan(TimeSpan value);
        void WriteUInt16(ushort value);
        void WriteUInt32(uint value);
        void WriteUInt64(ulong value);
    }
}
