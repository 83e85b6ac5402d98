using Windows.Storage.Streams;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Makes buffers of Windows over arrays.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.windowsruntime.windowsruntimebuffer"/>
    public static class WindowsRuntimeBuffer
    {
        public static extern IBuffer Create(int capacity);
        public static extern IBuffer Create(byte[] data, int offset, int length, int capacity);
    }
}
