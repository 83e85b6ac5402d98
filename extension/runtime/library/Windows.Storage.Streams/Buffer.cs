using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A piece of memory of a fixed capacity; read what the read operation returns, which need not be this object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.buffer"/>
    public sealed class Buffer : IBuffer, IBufferBytes
    {
        private readonly byte[] bytes;
        private readonly int start;
        private readonly uint capacity;
        private uint length;

        public Buffer(uint capacity)
        {
            bytes = new byte[capacity];
            this.capacity = capacity;
        }

        /// <summary>Part of an array, without copying.</summary>
        internal Buffer(byte[] bytes, int start, int length, int capacity)
        {
            this.bytes = bytes;
            this.start = start;
            this.capacity = (uint)capacity;
            this.length = (uint)length;
        }

        /// <summary>How many bytes fit.</summary>
        public uint Capacity
        {
            get { return capacity; }
        }

        /// <summary>How many bytes are in use.</summary>
        public uint Length
        {
            get { return length; }
            set
            {
                if (value > capacity) throw WindowsError.Refuse("buffer-length");
                length = value;
            }
        }

        byte[] IBufferBytes.Bytes
        {
            get { return bytes; }
        }

        int IBufferBytes.Start
        {
            get { return start; }
        }

        public static extern Buffer CreateCopyFromMemoryBuffer(IMemoryBuffer input);
        public static extern MemoryBuffer CreateMemoryBufferOverIBuffer(IBuffer input);
    }
}
