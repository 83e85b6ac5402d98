using System.IO;
using Windows.Storage.Streams;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Presents arrays as buffers of Windows and the other way round.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.windowsruntime.windowsruntimebufferextensions"/>
    public static class WindowsRuntimeBufferExtensions
    {
        /// <summary>The array as a buffer, without copying.</summary>
        public static extern IBuffer AsBuffer(this byte[] source);
        public static extern IBuffer AsBuffer(this byte[] source, int offset, int length);
        public static extern IBuffer AsBuffer(this byte[] source, int offset, int length, int capacity);
        public static extern Stream AsStream(this IBuffer source);
        public static extern void CopyTo(this byte[] source, IBuffer destination);
        public static extern void CopyTo(this byte[] source, int sourceIndex, IBuffer destination, uint destinationIndex, int count);
        public static extern void CopyTo(this IBuffer source, byte[] destination);
        public static extern void CopyTo(this IBuffer source, uint sourceIndex, byte[] destination, int destinationIndex, int count);
        public static extern void CopyTo(this IBuffer source, IBuffer destination);
        public static extern void CopyTo(this IBuffer source, uint sourceIndex, IBuffer destination, uint destinationIndex, uint count);
        public static extern byte GetByte(this IBuffer source, uint byteOffset);
        public static extern IBuffer GetWindowsRuntimeBuffer(this MemoryStream underlyingStream);
        public static extern IBuffer GetWindowsRuntimeBuffer(this MemoryStream underlyingStream, int positionInStream, int length);
        public static extern bool IsSameData(this IBuffer buffer, IBuffer otherBuffer);
        /// <summary>A copy of the bytes in use.</summary>
        public static extern byte[] ToArray(this IBuffer source);
        public static extern byte[] ToArray(this IBuffer source, uint sourceIndex, int count);
    }
}
