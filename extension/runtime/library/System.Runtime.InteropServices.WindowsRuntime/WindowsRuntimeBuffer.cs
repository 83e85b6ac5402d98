using Windows.Storage.Streams;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Makes buffers of Windows over arrays.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.windowsruntime.windowsruntimebuffer"/>
    public static class WindowsRuntimeBuffer
    {
        public static IBuffer Create(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity");
            return new global::Windows.Storage.Streams.Buffer((uint)capacity);
        }

        public static IBuffer Create(byte[] data, int offset, int length, int capacity)
        {
            if (data == null) throw new ArgumentNullException("data");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset");
            if (length < 0) throw new ArgumentOutOfRangeException("length");
            if (capacity < length) throw new ArgumentException("The capacity is smaller than the length.");
            if (data.Length - offset < length) throw new ArgumentException("The array is too short.");
            var copy = new byte[capacity];
            Array.Copy(data, offset, copy, 0, length);
            return copy.AsBuffer(0, length, capacity);
        }
    }
}
