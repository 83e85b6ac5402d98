using Windows.Storage.Streams;

namespace System.IO
{
    /// <summary>Presents streams of Windows as .NET streams and the other way round.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.windowsruntimestreamextensions"/>
    public static class WindowsRuntimeStreamExtensions
    {
        public static extern IInputStream AsInputStream(this Stream stream);
        public static extern IOutputStream AsOutputStream(this Stream stream);
        public static extern IRandomAccessStream AsRandomAccessStream(this Stream stream);
        public static extern Stream AsStream(this IRandomAccessStream windowsRuntimeStream);
        public static extern Stream AsStream(this IRandomAccessStream windowsRuntimeStream, int bufferSize);
        /// <summary>Reads ahead into a buffer; not for a socket that goes back to the broker, since what was read ahead is lost.</summary>
        public static extern Stream AsStreamForRead(this IInputStream windowsRuntimeStream);
        /// <summary>Reads ahead into a buffer of the given size; zero means none.</summary>
        public static extern Stream AsStreamForRead(this IInputStream windowsRuntimeStream, int bufferSize);
        /// <summary>Writes through a buffer; flush before the task ends.</summary>
        public static extern Stream AsStreamForWrite(this IOutputStream windowsRuntimeStream);
        /// <summary>Writes through a buffer of the given size; zero means none.</summary>
        public static extern Stream AsStreamForWrite(this IOutputStream windowsRuntimeStream, int bufferSize);
    }
}
