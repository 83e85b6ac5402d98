using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>Reads and writes whole files, by file object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileio"/>
    public static class FileIO
    {
        public static extern IAsyncAction AppendLinesAsync(IStorageFile file, IEnumerable<string> lines);
        public static extern IAsyncAction AppendLinesAsync(IStorageFile file, IEnumerable<string> lines, UnicodeEncoding encoding);
        /// <summary>Adds text at the end.</summary>
        public static extern IAsyncAction AppendTextAsync(IStorageFile file, string contents, UnicodeEncoding encoding);
        /// <summary>Adds text at the end.</summary>
        public static extern IAsyncAction AppendTextAsync(IStorageFile file, string contents);
        public static extern IAsyncOperation<IBuffer> ReadBufferAsync(IStorageFile file);
        public static extern IAsyncOperation<IList<string>> ReadLinesAsync(IStorageFile file);
        public static extern IAsyncOperation<IList<string>> ReadLinesAsync(IStorageFile file, UnicodeEncoding encoding);
        /// <summary>The whole text.</summary>
        public static extern IAsyncOperation<string> ReadTextAsync(IStorageFile file, UnicodeEncoding encoding);
        /// <summary>The whole text.</summary>
        public static extern IAsyncOperation<string> ReadTextAsync(IStorageFile file);
        public static extern IAsyncAction WriteBufferAsync(IStorageFile file, IBuffer buffer);
        public static extern IAsyncAction WriteBytesAsync(IStorageFile file, byte[] buffer);
        public static extern IAsyncAction WriteLinesAsync(IStorageFile file, IEnumerable<string> lines);
        public static extern IAsyncAction WriteLinesAsync(IStorageFile file, IEnumerable<string> lines, UnicodeEncoding encoding);
        /// <summary>Replaces the whole text.</summary>
        public static extern IAsyncAction WriteTextAsync(IStorageFile file, string contents);
        /// <summary>Replaces the whole text.</summary>
        public static extern IAsyncAction WriteTextAsync(IStorageFile file, string contents, UnicodeEncoding encoding);
    }
}
