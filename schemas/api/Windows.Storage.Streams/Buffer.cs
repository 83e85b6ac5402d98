using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A piece of memory of a fixed capacity; read what the read operation returns, which need not be this object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.buffer"/>
    public sealed class Buffer : IBuffer
    {
        public extern Buffer(uint capacity);
        /// <summary>How many bytes fit.</summary>
        public extern uint Capacity { get; }
        /// <summary>How many bytes are in use.</summary>
        public extern uint Length { get; set; }
        public static extern Buffer CreateCopyFromMemoryBuffer(IMemoryBuffer input);
        public static extern MemoryBuffer CreateMemoryBufferOverIBuffer(IBuffer input);
    }
}
