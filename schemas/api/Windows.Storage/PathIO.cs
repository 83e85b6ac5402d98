using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>Reads and writes whole files, by path or <c>ms-appdata:</c> address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pathio"/>
    public static class PathIO
    {
        public static extern IAsyncAction AppendLinesAsync(string absolutePath, IEnumerable<string> lines, UnicodeEncoding encoding);
        public static extern IAsyncAction AppendLinesAsync(string absolutePath, IEnumerable<string> lines);
        public static extern IAsyncAction AppendTextAsync(string absolutePath, string contents);
        public static extern IAsyncAction AppendTextAsync(string absolutePath, string contents, UnicodeEncoding encoding);
        public static extern IAsyncOperation<IBuffer> ReadBufferAsync(string absolutePath);
        public static extern IAsyncOperation<IList<string>> ReadLinesAsync(string absolutePath);
        public static extern IAsyncOperation<IList<string>> ReadLinesAsync(string absolutePath, UnicodeEncoding encoding);
        public static extern IAsyncOperation<string> ReadTextAsync(string absolutePath);
        public static extern IAsyncOperation<string> ReadTextAsync(string absolutePath, UnicodeEncoding encoding);
        public static extern IAsyncAction WriteBufferAsync(string absolutePath, IBuffer buffer);
        public static extern IAsyncAction WriteBytesAsync(string absolutePath, byte[] buffer);
        public static extern IAsyncAction WriteLinesAsync(string absolutePath, IEnumerable<string> lines);
        public static extern IAsyncAction WriteLinesAsync(string absolutePath, IEnumerable<string> lines, UnicodeEncoding encoding);
        public static extern IAsyncAction WriteTextAsync(string absolutePath, string contents);
        public static extern IAsyncAction WriteTextAsync(string absolutePath, string contents, UnicodeEncoding encoding);
    }
}
