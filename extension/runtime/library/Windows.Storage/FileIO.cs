using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>Reads and writes whole files, by file object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileio"/>
    public static class FileIO
    {
        public static IAsyncAction AppendLinesAsync(IStorageFile file, IEnumerable<string> lines)
        {
            return AppendLinesAsync(file, lines, UnicodeEncoding.Utf8);
        }

        public static IAsyncAction AppendLinesAsync(IStorageFile file, IEnumerable<string> lines, UnicodeEncoding encoding)
        {
            return TextFile.Write(TextFile.PathOf(file), TextFile.Joined(lines), encoding, true);
        }

        public static IAsyncAction AppendTextAsync(IStorageFile file, string contents)
        {
            return AppendTextAsync(file, contents, UnicodeEncoding.Utf8);
        }

        public static IAsyncAction AppendTextAsync(IStorageFile file, string contents, UnicodeEncoding encoding)
        {
            return TextFile.Write(TextFile.PathOf(file), contents, encoding, true);
        }

        public static IAsyncAction WriteLinesAsync(IStorageFile file, IEnumerable<string> lines)
        {
            return WriteLinesAsync(file, lines, UnicodeEncoding.Utf8);
        }

        public static IAsyncAction WriteLinesAsync(IStorageFile file, IEnumerable<string> lines, UnicodeEncoding encoding)
        {
            return TextFile.Write(TextFile.PathOf(file), TextFile.Joined(lines), encoding, false);
        }

        public static IAsyncAction WriteTextAsync(IStorageFile file, string contents)
        {
            return WriteTextAsync(file, contents, UnicodeEncoding.Utf8);
        }

        public static IAsyncAction WriteTextAsync(IStorageFile file, string contents, UnicodeEncoding encoding)
        {
            return TextFile.Write(TextFile.PathOf(file), contents, encoding, false);
        }

        public static IAsyncOperation<IBuffer> ReadBufferAsync(IStorageFile file)
        {
            return TextFile.ReadBuffer(TextFile.PathOf(file));
        }

        public static IAsyncOperation<IList<string>> ReadLinesAsync(IStorageFile file)
        {
            return ReadLinesAsync(file, UnicodeEncoding.Utf8);
        }

        public static IAsyncOperation<IList<string>> ReadLinesAsync(IStorageFile file, UnicodeEncoding encoding)
        {
            return TextFile.ReadLines(TextFile.PathOf(file), encoding);
        }

        public static IAsyncOperation<string> ReadTextAsync(IStorageFile file)
        {
            return ReadTextAsync(file, UnicodeEncoding.Utf8);
        }

        public static IAsyncOperation<string> ReadTextAsync(IStorageFile file, UnicodeEncoding encoding)
        {
            return TextFile.Read(TextFile.PathOf(file), encoding);
        }

        public static IAsyncAction WriteBufferAsync(IStorageFile file, IBuffer buffer)
        {
            return TextFile.WriteBytes(TextFile.PathOf(file), BufferBytes.Copy(buffer));
        }

        public static IAsyncAction WriteBytesAsync(IStorageFile file, byte[] buffer)
        {
            return TextFile.WriteBytes(TextFile.PathOf(file), buffer);
        }
    }
}
