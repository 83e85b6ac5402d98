using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Text;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>Whole files at once, as FileIO and PathIO read and write them: nobody else may have them open for writing meanwhile.</summary>
    internal static class TextFile
    {
        internal static string PathOf(IStorageFile file)
        {
            if (file == null) throw new ArgumentNullException("file");
            return file.Path;
        }

        /// <summary>A path, or an ms-appx or ms-appdata address.</summary>
        internal static string PathOf(string absolutePath)
        {
            if (absolutePath == null) throw new ArgumentNullException("absolutePath");
            return absolutePath.StartsWith("ms-app") ? StorageUri.PathOf(new Uri(absolutePath)) : absolutePath;
        }

        internal static string Joined(IEnumerable<string> lines)
        {
            if (lines == null) throw new ArgumentNullException("lines");
            var text = new StringBuilder();
            foreach (var line in lines) text.Append(line).Append("\r\n");
            return text.ToString();
        }

        internal static IAsyncAction Write(string path, string text, Streams.UnicodeEncoding encoding, bool append)
        {
            if (text == null) throw new ArgumentNullException("contents");
            return Later.Do(() => WriteNow(path, EncodingFor(encoding).GetBytes(text), append));
        }

        internal static IAsyncAction WriteBytes(string path, byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("buffer");
            return Later.Do(() => WriteNow(path, bytes, false));
        }

        internal static IAsyncOperation<IBuffer> ReadBuffer(string path)
        {
            return Later.Get<IBuffer>(() => ReadNow(path).AsBuffer());
        }

        internal static IAsyncOperation<string> Read(string path, Streams.UnicodeEncoding encoding)
        {
            return Later.Get(() => Decode(ReadNow(path), encoding));
        }

        internal static IAsyncOperation<IList<string>> ReadLines(string path, Streams.UnicodeEncoding encoding)
        {
            return Later.Get<IList<string>>(() =>
            {
                var lines = new List<string>();
                using (var reader = new StringReader(Decode(ReadNow(path), encoding)))
                {
                    for (var line = reader.ReadLine(); line != null; line = reader.ReadLine()) lines.Add(line);
                }
                return lines;
            });
        }

        private static byte[] ReadNow(string path)
        {
            StorageFile.FileAt(path);
            using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Sandbox.Error))
            {
                var bytes = new byte[stream.Length];
                stream.Read(bytes, 0, bytes.Length);
                return bytes;
            }
        }

        private static void WriteNow(string path, byte[] bytes, bool append)
        {
            StorageFile.FileAt(path);
            using (var stream = new FileStream(path, append ? FileMode.Append : FileMode.Truncate, FileAccess.Write, FileShare.None, Sandbox.Error))
                stream.Write(bytes, 0, bytes.Length);
        }

        private static Encoding EncodingFor(Streams.UnicodeEncoding encoding)
        {
            switch (encoding)
            {
                case Streams.UnicodeEncoding.Utf16LE: return new global::System.Text.UnicodeEncoding(false, false);
                case Streams.UnicodeEncoding.Utf16BE: return new global::System.Text.UnicodeEncoding(true, false);
                default: return new UTF8Encoding(false, true);
            }
        }

        /// <summary>Without the mark at the start.</summary>
        private static string Decode(byte[] bytes, Streams.UnicodeEncoding encoding)
        {
            try
            {
                return EncodingFor(encoding).GetString(bytes).TrimStart('\uFEFF');
            }
            catch (ArgumentException)
            {
                throw WindowsError.Refuse("text-not-utf8");
            }
        }
    }
}
