namespace Windows.Storage.Streams
{
    /// <summary>Text as bytes, in the encodings of DataReader and DataWriter.</summary>
    internal static class StreamText
    {
        /// <summary>Refuses bytes that are no UTF-8, as Windows does. A byte order mark stays in the text.</summary>
        internal static extern string FromUtf8(byte[] bytes, int start, int count);
        /// <summary>A half of a surrogate pair becomes U+FFFD.</summary>
        internal static extern byte[] ToUtf8(string text);

        internal static string Decode(byte[] bytes, int start, int count, UnicodeEncoding encoding)
        {
            if (encoding == UnicodeEncoding.Utf8) return FromUtf8(bytes, start, count);
            var units = new char[count / 2];
            var low = encoding == UnicodeEncoding.Utf16LE ? 0 : 1;
            for (var i = 0; i < units.Length; i++)
            {
                var at = start + 2 * i;
                units[i] = (char)(bytes[at + low] | bytes[at + 1 - low] << 8);
            }
            return new string(units);
        }

        internal static byte[] Encode(string text, UnicodeEncoding encoding)
        {
            if (encoding == UnicodeEncoding.Utf8) return ToUtf8(text);
            var bytes = new byte[text.Length * 2];
            var low = encoding == UnicodeEncoding.Utf16LE ? 0 : 1;
            for (var i = 0; i < text.Length; i++)
            {
                bytes[2 * i + low] = (byte)text[i];
                bytes[2 * i + 1 - low] = (byte)(text[i] >> 8);
            }
            return bytes;
        }
    }
}
