using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Puts values into a stream or buffer: write them first, then store them; disposing it closes the stream unless detached.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.datawriter"/>
    public sealed class DataWriter : IDisposable, IDataWriter
    {
        public extern DataWriter();
        public extern DataWriter(IOutputStream outputStream);
        /// <summary>Which byte of a number comes first.</summary>
        public extern ByteOrder ByteOrder { get; set; }
        /// <summary>How text becomes bytes.</summary>
        public extern UnicodeEncoding UnicodeEncoding { get; set; }
        /// <summary>How many written bytes have not been stored yet.</summary>
        public extern uint UnstoredBufferLength { get; }
        /// <summary>Closes the stream, unless it was detached.</summary>
        public extern void Dispose();
        /// <summary>Hands out what was written and not stored.</summary>
        public extern IBuffer DetachBuffer();
        /// <summary>Lets go of the stream, so that disposing the writer leaves it open.</summary>
        public extern IOutputStream DetachStream();
        /// <summary>Pushes stored bytes on.</summary>
        public extern IAsyncOperation<bool> FlushAsync();
        /// <summary>How many bytes a text takes.</summary>
        public extern uint MeasureString(string value);
        /// <summary>Sends what was written; over a WebSocket this is one message.</summary>
        public extern DataWriterStoreOperation StoreAsync();
        public extern void WriteBoolean(bool value);
        public extern void WriteBuffer(IBuffer buffer, uint start, uint count);
        public extern void WriteBuffer(IBuffer buffer);
        public extern void WriteByte(byte value);
        public extern void WriteBytes(byte[] value);
        public extern void WriteDateTime(DateTimeOffset value);
        public extern void WriteDouble(double value);
        public extern void WriteGuid(Guid value);
        public extern void WriteInt16(short value);
        public extern void WriteInt32(int value);
        public extern void WriteInt64(long value);
        public extern void WriteSingle(float value);
        /// <summary>Writes text without its length; answers how many bytes it took.</summary>
        public extern uint WriteString(string value);
        public extern void WriteTimeSpan(TimeSpan value);
        public extern void WriteUInt16(ushort value);
        public extern void WriteUInt32(uint value);
        public extern void WriteUInt64(ulong value);
    }
}
