using System;

namespace Windows.Storage.Streams
{
    /// <summary>Copies between buffers and arrays, for the streams.</summary>
    internal static class BufferBytes
    {
        /// <summary>A copy of the bytes in use.</summary>
        internal static byte[] Copy(IBuffer buffer)
        {
            return Copy(buffer, 0, (int)buffer.Length);
        }

        internal static byte[] Copy(IBuffer buffer, int start, int count)
        {
            var inside = Of(buffer);
            var bytes = new byte[count];
            Array.Copy(inside.Bytes, inside.Start + start, bytes, 0, count);
            return bytes;
        }

        /// <summary>Fills the buffer from its start and sets its length.</summary>
        internal static IBuffer Fill(IBuffer buffer, byte[] bytes)
        {
            var inside = Of(buffer);
            Array.Copy(bytes, 0, inside.Bytes, inside.Start, bytes.Length);
            buffer.Length = (uint)bytes.Length;
            return buffer;
        }

        /// <summary>A buffer over an array, without copying.</summary>
        internal static IBuffer Over(byte[] bytes)
        {
            return new Buffer(bytes, 0, bytes.Length, bytes.Length);
        }

        internal static IBufferBytes Of(IBuffer buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            var inside = buffer as IBufferBytes;
            if (inside == null) throw new ArgumentException("A buffer that Windows has not made gives no access to its bytes.", "buffer");
            return inside;
        }
    }
}
