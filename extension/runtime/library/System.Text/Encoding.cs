namespace System.Text
{
    /// <summary>Turns characters into bytes and back.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.encoding"/>
    public class Encoding : ICloneable
    {
        private static Encoding utf8;
        private static Encoding unicode;
        private static Encoding bigEndianUnicode;
        private static Encoding ascii;
        private static Encoding utf32;
        private static Encoding latin1;
        private readonly string name;
        private readonly int codePage;
        private readonly byte[] mark;

        internal Encoding(string name, int codePage, byte[] mark)
        {
            this.name = name;
            this.codePage = codePage;
            this.mark = mark;
        }

        public static Encoding UTF8 { get { return utf8 ?? (utf8 = new UTF8Encoding(true)); } }
        public static Encoding Unicode { get { return unicode ?? (unicode = new UnicodeEncoding()); } }
        public static Encoding BigEndianUnicode { get { return bigEndianUnicode ?? (bigEndianUnicode = new UnicodeEncoding(true, true)); } }
        public static Encoding ASCII { get { return ascii ?? (ascii = new ASCIIEncoding()); } }
        public static Encoding UTF32 { get { return utf32 ?? (utf32 = new Encoding("utf-32", 12000, new byte[] { 0xFF, 0xFE, 0, 0 })); } }
        public static Encoding Default { get { return UTF8; } }
        public static Encoding GetEncoding(string name)
        {
            if (name == null) throw new ArgumentNullException("name");
            switch (name.ToLowerInvariant())
            {
                case "utf-8": case "utf8": return UTF8;
                case "utf-16": case "utf-16le": case "unicode": return Unicode;
                case "utf-16be": case "unicodefffe": return BigEndianUnicode;
                case "us-ascii": case "ascii": return ASCII;
                case "utf-32": return UTF32;
                case "iso-8859-1": case "latin1": return latin1 ?? (latin1 = new Encoding("iso-8859-1", 28591, new byte[0]));
            }
            throw new ArgumentException("'" + name + "' is not a supported encoding name.", "name");
        }
        public static Encoding GetEncoding(int codepage)
        {
            switch (codepage)
            {
                case 65001: return UTF8;
                case 1200: return Unicode;
                case 1201: return BigEndianUnicode;
                case 20127: return ASCII;
                case 12000: return UTF32;
                case 28591: return GetEncoding("iso-8859-1");
            }
            throw new NotSupportedException("No data is available for encoding " + codepage + ".");
        }

        public virtual string WebName { get { return name; } }
        public virtual string EncodingName { get { return name; } }
        public virtual int CodePage { get { return codePage; } }
        public virtual byte[] GetPreamble()
        {
            return (byte[])mark.Clone();
        }
        public virtual byte[] GetBytes(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            return Encode(name, s);
        }
        public virtual byte[] GetBytes(char[] chars)
        {
            return GetBytes(new string(chars));
        }
        public virtual byte[] GetBytes(char[] chars, int index, int count)
        {
            return GetBytes(new string(chars, index, count));
        }
        public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
        {
            byte[] encoded = GetBytes(s.Substring(charIndex, charCount));
            Array.Copy(encoded, 0, bytes, byteIndex, encoded.Length);
            return encoded.Length;
        }
        public virtual int GetByteCount(string s)
        {
            return GetBytes(s).Length;
        }
        public virtual int GetByteCount(char[] chars)
        {
            return GetBytes(chars).Length;
        }
        public virtual int GetMaxByteCount(int charCount)
        {
            return 4 * (charCount + 1);
        }
        public virtual string GetString(byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            return Decode(name, bytes, 0, bytes.Length);
        }
        public virtual string GetString(byte[] bytes, int index, int count)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            if (index < 0 || count < 0) throw new ArgumentOutOfRangeException(index < 0 ? "index" : "count", "Non-negative number required.");
            if (bytes.Length - index < count) throw new ArgumentOutOfRangeException("bytes", "Index and count must refer to a location within the buffer.");
            return Decode(name, bytes, index, count);
        }
        public virtual char[] GetChars(byte[] bytes)
        {
            return GetString(bytes).ToCharArray();
        }
        public virtual char[] GetChars(byte[] bytes, int index, int count)
        {
            return GetString(bytes, index, count).ToCharArray();
        }
        public virtual int GetCharCount(byte[] bytes)
        {
            return GetString(bytes).Length;
        }
        public virtual int GetMaxCharCount(int byteCount)
        {
            return byteCount + 1;
        }
        public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)
        {
            return dstEncoding.GetBytes(srcEncoding.GetString(bytes));
        }
        public virtual object Clone()
        {
            return this;
        }
        private static extern byte[] Encode(string name, string text);
        private static extern string Decode(string name, byte[] bytes, int index, int count);
    }
}
