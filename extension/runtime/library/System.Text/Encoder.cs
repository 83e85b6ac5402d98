namespace System.Text
{
    /// <summary>Turns characters into bytes piece by piece: the first half of a surrogate pair at the end of a piece is kept for the next one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.encoder"/>
    public class Encoder
    {
        private readonly Encoding encoding;
        private string kept = "";

        internal Encoder(Encoding encoding)
        {
            this.encoding = encoding;
        }
        public virtual void Reset()
        {
            kept = "";
        }
        /// <summary>`flush`: nothing follows, so nothing is kept.</summary>
        internal byte[] Encode(string text, bool flush)
        {
            text = kept + text;
            kept = "";
            if (!flush && text.Length > 0 && char.IsHighSurrogate(text[text.Length - 1]))
            {
                kept = text.Substring(text.Length - 1);
                text = text.Substring(0, text.Length - 1);
            }
            return encoding.GetBytes(text);
        }
        public virtual int GetByteCount(char[] chars, int index, int count, bool flush)
        {
            string before = kept;
            int length = Encode(new string(chars, index, count), flush).Length;
            kept = before;
            return length;
        }
        public virtual int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush)
        {
            if (bytes == null || chars == null) throw new ArgumentNullException(bytes == null ? "bytes" : "chars");
            byte[] encoded = Encode(new string(chars, charIndex, charCount), flush);
            if (bytes.Length - byteIndex < encoded.Length) throw new ArgumentException("The output byte buffer is too small to contain the encoded data.", "bytes");
            Array.Copy(encoded, 0, bytes, byteIndex, encoded.Length);
            return encoded.Length;
        }
        /// <summary>Encodes as much as there is room for.</summary>
        public virtual void Convert(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
        {
            Encoding.CheckRange(chars, charIndex, charCount, "chars", "charIndex", "charCount");
            Encoding.CheckRange(bytes, byteIndex, byteCount, "bytes", "byteIndex", "byteCount");
            charsUsed = charCount;
            while (charsUsed > 0 && GetByteCount(chars, charIndex, charsUsed, flush && charsUsed == charCount) > byteCount) charsUsed--;
            bool whole = charsUsed == charCount;
            bytesUsed = GetBytes(chars, charIndex, charsUsed, bytes, byteIndex, flush && whole);
            if (bytesUsed == 0 && charsUsed == 0 && charCount > 0) throw new ArgumentException("The output byte buffer is too small to contain the encoded data.", "bytes");
            completed = whole;
        }
    }
}
