using Windows.Storage.Streams;

namespace System.IO
{
    /// <summary>Presents streams of Windows as .NET streams and the other way round.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.windowsruntimestreamextensions"/>
    public static class WindowsRuntimeStreamExtensions
    {
        private const int DefaultBufferSize = 16384;

        public static IInputStream AsInputStream(this Stream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (!stream.CanRead) throw new NotSupportedException("Cannot convert a non-readable managed Stream to a Windows Runtime IInputStream.");
            return new ManagedInputStream(stream);
        }
        public static IOutputStream AsOutputStream(this Stream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (!stream.CanWrite) throw new NotSupportedException("Cannot convert a non-writable managed Stream to a Windows Runtime IOutputStream.");
            return new ManagedOutputStream(stream);
        }
        public static IRandomAccessStream AsRandomAccessStream(this Stream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (!stream.CanSeek) throw new NotSupportedException("Cannot convert a non-seekable managed Stream to a Windows Runtime IRandomAccessStream.");
            return new ManagedRandomAccessStream(stream);
        }
        public static Stream AsStream(this IRandomAccessStream windowsRuntimeStream)
        {
            return Managed(windowsRuntimeStream, DefaultBufferSize);
        }
        public static Stream AsStream(this IRandomAccessStream windowsRuntimeStream, int bufferSize)
        {
            return Managed(windowsRuntimeStream, bufferSize);
        }
        /// <summary>Reads ahead into a buffer; not for a socket that goes back to the broker, since what was read ahead is lost.</summary>
        public static Stream AsStreamForRead(this IInputStream windowsRuntimeStream)
        {
            return Managed(windowsRuntimeStream, DefaultBufferSize);
        }
        /// <summary>Reads ahead into a buffer of the given size; zero means none.</summary>
        public static Stream AsStreamForRead(this IInputStream windowsRuntimeStream, int bufferSize)
        {
            return Managed(windowsRuntimeStream, bufferSize);
        }
        /// <summary>Writes through a buffer; flush before the task ends.</summary>
        public static Stream AsStreamForWrite(this IOutputStream windowsRuntimeStream)
        {
            return Managed(windowsRuntimeStream, DefaultBufferSize);
        }
        /// <summary>Writes through a buffer of the given size; zero means none.</summary>
        public static Stream AsStreamForWrite(this IOutputStream windowsRuntimeStream, int bufferSize)
        {
            return Managed(windowsRuntimeStream, bufferSize);
        }
        private static Stream Managed(IDisposable windowsRuntimeStream, int bufferSize)
        {
            if (windowsRuntimeStream == null) throw new ArgumentNullException("windowsRuntimeStream");
            if (bufferSize < 0) throw new ArgumentOutOfRangeException("bufferSize", "The specified buffer size cannot be negative.");
            IManagedStream managed = windowsRuntimeStream as IManagedStream;
            if (managed != null) return managed.Managed;
            Stream stream = new WindowsRuntimeStream(windowsRuntimeStream);
            return bufferSize == 0 ? stream : new BufferedStream(stream, bufferSize);
        }
    }
}
