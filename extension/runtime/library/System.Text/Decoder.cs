namespace System.Text
{
    /// <summary>Turns bytes into characters piece by piece: what a piece has of a character is kept for the next one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.decoder"/>
    public class Decoder
    {
        private readonly Encoding encoding;
        private byte[] kept = new byte[0];

        internal Decoder(Encoding encoding)
        {
            this.encoding = encoding;
        }
        public virtual void Reset()
        {
            kept = new byte[0];
        }
        /// <summary>`flush`: nothing follows, so nothing is kept.</summary>
        internal string Decode(byte[] bytes, int index, int count, bool flush)
        {
            if (kept.Length > 0)
            {
                byte[] all = Together(bytes, index, count);
                bytes = all;
                index = 0;
                count = all.Length;
            }
            int whole = flush ? count : count - Unfinished(bytes, index, count);
            kept = new byte[count - whole];
            Array.Copy(bytes, index + whole, kept, 0, kept.Length);
            return encoding.GetString(bytes, index, whole);
        }
        private byte[] Together(byte[] bytes, int index, int count)
        {
            byte[] all = new byte[kept.Length + count];
            Array.Copy(kept, 0, all, 0, kept.Length);
            Array.Copy(bytes, index, all, kept.Length, count);
            return all;
        }
        /// <summary>How many bytes at the end begin a character whose rest has not come yet.</summary>
        private int Unfinished(byte[] bytes, int index, int count)
        {
            switch (encoding.CodePage)
            {
                case 65001:
                    for (int back = 1; back <= 3 && back <= count; back++)
                    {
                        byte value = bytes[index + count - back];
                        if ((value & 0xC0) == 0x80) continue;
                        int length = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : value >= 0xC0 ? 2 : 1;
                        return length > back ? back : 0;
                    }
                    return 0;
                case 1200:
                case 1201:
                    int odd = count % 2;
                    if (count < 2) return odd;
                    int high = bytes[index + count - odd - (encoding.CodePage == 1200 ? 1 : 2)];
                    return (high & 0xFC) == 0xD8 ? odd + 2 : odd;
                case 12000:
                case 12001:
                    return count % 4;
                default:
                    return 0;
            }
        }
        public virtual int GetCharCount(byte[] bytes, int index, int count)
        {
            return GetCharCount(bytes, index, count, false);
        }
        public virtual int GetCharCount(byte[] bytes, int index, int count, bool flush)
        {
            byte[] before = kept;
            int length = Decode(bytes, index, count, flush).Length;
            kept = before;
            return length;
        }
        public virtual int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        {
            return GetChars(bytes, byteIndex, byteCount, chars, charIndex, false);
        }
        public virtual int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush)
        {
            if (bytes == null || chars == null) throw new ArgumentNullException(bytes == null ? "bytes" : "chars");
            string text = Decode(bytes, byteIndex, byteCount, flush);
            if (chars.Length - charIndex < text.Length) throw new ArgumentException("The output char buffer is too small to contain the decoded characters.", "chars");
            text.CopyTo(0, chars, charIndex, text.Length);
            return text.Length;
        }
        /// <summary>Decodes as much as there is room for.</summary>
        public virtual void Convert(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
        {
            Encoding.CheckRange(bytes, byteIndex, byteCount, "bytes", "byteIndex", "byteCount");
            Encoding.CheckRange(chars, charIndex, charCount, "chars", "charIndex", "charCount");
            bytesUsed = byteCount;
            while (bytesUsed > 0 && GetCharCount(bytes, byteIndex, bytesUsed, flush && bytesUsed == byteCount) > charCount) bytesUsed--;
            bool whole = bytesUsed == byteCount;
            charsUsed = GetChars(bytes, byteIndex, bytesUsed, chars, charIndex, flush && whole);
            if (charsUsed == 0 && bytesUsed == 0 && byteCount > 0) throw new ArgumentException("The output char buffer is too small to contain the decoded characters.", "chars");
            completed = whole;
        }
    }
}
