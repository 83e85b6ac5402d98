using System.IO;
using Windows.Storage.Streams;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Presents arrays as buffers of Windows and the other way round.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.windowsruntime.windowsruntimebufferextensions"/>
    public static class WindowsRuntimeBufferExtensions
    {
        /// <summary>The array as a buffer, without copying.</summary>
        public static IBuffer AsBuffer(this byte[] source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return source.AsBuffer(0, source.Length, source.Length);
        }

        public static IBuffer AsBuffer(this byte[] source, int offset, int length)
        {
            return source.AsBuffer(offset, length, length);
        }

        public static IBuffer AsBuffer(this byte[] source, int offset, int length, int capacity)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset");
            if (length < 0) throw new ArgumentOutOfRangeException("length");
            if (capacity < length) throw new ArgumentException("The capacity is smaller than the length.");
            if (source.Length - offset < capacity) throw new ArgumentException("The array is too short.");
            return new global::Windows.Storage.Streams.Buffer(source, offset, length, capacity);
        }

        /// <summary>Reads and writes the memory of the buffer.</summary>
        public static Stream AsStream(this IBuffer source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return new WindowsRuntimeBufferStream(source);
        }

        public static void CopyTo(this byte[] source, IBuffer destination)
        {
            if (source == null) throw new ArgumentNullException("source");
            source.CopyTo(0, destination, 0, source.Length);
        }

        public static void CopyTo(this byte[] source, int sourceIndex, IBuffer destination, uint destinationIndex, int count)
        {
            source.AsBuffer(sourceIndex, count).CopyTo(0, destination, destinationIndex, (uint)count);
        }

        public static void CopyTo(this IBuffer source, byte[] destination)
        {
            if (source == null) throw new ArgumentNullException("source");
            source.CopyTo(0, destination, 0, (int)source.Length);
        }

        public static void CopyTo(this IBuffer source, uint sourceIndex, byte[] destination, int destinationIndex, int count)
        {
            if (destination == null) throw new ArgumentNullException("destination");
            if (destinationIndex < 0) throw new ArgumentOutOfRangeException("destinationIndex");
            if (destination.Length - destinationIndex < count) throw new ArgumentException("The array is too short.");
            Array.Copy(source.ToArray(sourceIndex, count), 0, destination, destinationIndex, count);
        }

        public static void CopyTo(this IBuffer source, IBuffer destination)
        {
            if (source == null) throw new ArgumentNullException("source");
            source.CopyTo(0, destination, 0, source.Length);
        }

        public static void CopyTo(this IBuffer source, uint sourceIndex, IBuffer destination, uint destinationIndex, uint count)
        {
            var bytes = source.ToArray(sourceIndex, (int)count);
            if (destination == null) throw new ArgumentNullException("destination");
            if (destination.Capacity < destinationIndex || destination.Capacity - destinationIndex < count) throw new ArgumentException("The buffer is too small.");
            var inside = BufferBytes.Of(destination);
            Array.Copy(bytes, 0, inside.Bytes, inside.Start + (int)destinationIndex, bytes.Length);
            if (destination.Length < destinationIndex + count) destination.Length = destinationIndex + count;
        }

        public static byte GetByte(this IBuffer source, uint byteOffset)
        {
            return source.ToArray(byteOffset, 1)[0];
        }

        /// <summary>The memory of the stream as a buffer, without copying; what is written later may go elsewhere.</summary>
        public static IBuffer GetWindowsRuntimeBuffer(this MemoryStream underlyingStream)
        {
            if (underlyingStream == null) throw new ArgumentNullException("underlyingStream");
            var part = MemoryOf(underlyingStream);
            return part.Array.AsBuffer(part.Offset, part.Count, underlyingStream.Capacity);
        }

        public static IBuffer GetWindowsRuntimeBuffer(this MemoryStream underlyingStream, int positionInStream, int length)
        {
            if (underlyingStream == null) throw new ArgumentNullException("underlyingStream");
            if (positionInStream < 0) throw new ArgumentOutOfRangeException("positionInStream");
            if (length < 0) throw new ArgumentOutOfRangeException("length");
            if (underlyingStream.Capacity <= positionInStream) throw new ArgumentException("The specified position is beyond the capacity of the stream.");
            var part = MemoryOf(underlyingStream);
            var inUse = Math.Max(0, Math.Min(length, part.Count - positionInStream));
            return part.Array.AsBuffer(part.Offset + positionInStream, inUse, Math.Min(length, underlyingStream.Capacity - positionInStream));
        }

        private static ArraySegment<byte> MemoryOf(MemoryStream stream)
        {
            ArraySegment<byte> part;
            if (!stream.TryGetBuffer(out part)) throw new UnauthorizedAccessException("The specified memory stream does not expose its underlying buffer.");
            return part;
        }

        public static bool IsSameData(this IBuffer buffer, IBuffer otherBuffer)
        {
            if (otherBuffer == null) return false;
            var a = BufferBytes.Of(buffer);
            var b = BufferBytes.Of(otherBuffer);
            return a.Bytes == b.Bytes && a.Start == b.Start;
        }

        /// <summary>A copy of the bytes in use.</summary>
        public static byte[] ToArray(this IBuffer source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return BufferBytes.Copy(source);
        }

        public static byte[] ToArray(this IBuffer source, uint sourceIndex, int count)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (count < 0) throw new ArgumentOutOfRangeException("count");
            if (sourceIndex > source.Length || source.Length - sourceIndex < (uint)count) throw new ArgumentException("The buffer is too short.");
            return BufferBytes.Copy(source, (int)sourceIndex, count);
        }
    }
}
