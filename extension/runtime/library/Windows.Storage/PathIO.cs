using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>Reads and writes whole files, by path or <c>ms-appdata:</c> address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pathio"/>
    public static class PathIO
    {
        public static IAsyncAction AppendLinesAsync(string absolutePath, IEnumerable<string> lines)
        {
            return AppendLinesAsync(absolutePath, lines, UnicodeEncoding.Utf8);
        }

        public static IAsyncAction AppendLinesAsync(string absolutePath, IEnumerable<string> lines, UnicodeEncoding encoding)
        {
            return TextFile.Write(TextFile.PathOf(absolutePath), TextFile.Joined(lines), encoding, true);
        }

        public static IAsyncAction AppendTextAsync(string absolutePath, string contents)
        {
            return AppendTextAsync(absolutePath, contents, UnicodeEncoding.Utf8);
        }

        public static IAsyncAction AppendTextAsync(string absolutePath, string contents, UnicodeEncoding encoding)
        {
            return TextFile.Write(TextFile.PathOf(absolutePath), contents, encoding, true);
        }

        public static IAsyncAction WriteLinesAsync(string absolutePath, IEnumerable<string> lines)
        {
            return WriteLinesAsync(absolutePath, lines, UnicodeEncoding.Utf8);
        }

        public static IAsyncAction WriteLinesAsync(string absolutePath, IEnumerable<string> lines, UnicodeEncoding encoding)
        {
            return TextFile.Write(TextFile.PathOf(absolutePath), TextFile.Joined(lines), encoding, false);
        }

        public static IAsyncAction WriteTextAsync(string absolutePath, string contents)
        {
            return WriteTextAsync(absolutePath, contents, UnicodeEncoding.Utf8);
        }

        public static IAsyncAction WriteTextAsync(string absolutePath, string contents, UnicodeEncoding encoding)
        {
            return TextFile.Write(TextFile.PathOf(absolutePath), contents, encoding, false);
        }

        public static IAsyncOperation<IBuffer> ReadBufferAsync(string absolutePath)
        {
            return TextFile.ReadBuffer(TextFile.PathOf(absolutePath));
        }

        public static IAsyncOperation<IList<string>> ReadLinesAsync(string absolutePath)
        {
            return ReadLinesAsync(absolutePath, UnicodeEncoding.Utf8);
        }

        public static IAsyncOperation<IList<string>> ReadLinesAsync(string absolutePath, UnicodeEncoding encoding)
        {
            return TextFile.ReadLines(TextFile.PathOf(absolutePath), encoding);
        }

        public static IAsyncOperation<string> ReadTextAsync(string absolutePath)
        {
            return ReadTextAsync(absolutePath, UnicodeEncoding.Utf8);
        }

        public static IAsyncOperation<string> ReadTextAsync(string absolutePath, UnicodeEncoding encoding)
        {
            return TextFile.Read(TextFile.PathOf(absolutePath), encoding);
        }

        public static IAsyncAction WriteBufferAsync(string absolutePath, IBuffer buffer)
        {
            return TextFile.WriteBytes(TextFile.PathOf(absolutePath), BufferBytes.Copy(buffer));
        }

        public static IAsyncAction WriteBytesAsync(string absolutePath, byte[] buffer)
        {
            return TextFile.WriteBytes(TextFile.PathOf(absolutePath), buffer);
        }
    }
}
