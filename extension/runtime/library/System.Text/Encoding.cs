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
        /// <summary>Null for an encoding of the program.</summary>
        private readonly string name;
        private readonly int codePage;
        private readonly byte[] mark;
        private EncoderFallback encoderFallback;
        private DecoderFallback decoderFallback;
        private bool isChangeable;

        /// <summary>For encodings of the program, which count, read and write themselves.</summary>
        protected Encoding() : this(0)
        {
        }
        protected Encoding(int codePage) : this(null, codePage, new byte[0])
        {
            if (codePage < 0) throw new ArgumentOutOfRangeException("codePage");
        }
        internal Encoding(string name, int codePage, byte[] mark)
        {
            this.name = name;
            this.codePage = codePage;
            this.mark = mark;
        }
        internal void ThrowOnInvalid()
        {
            encoderFallback = EncoderFallback.ExceptionFallback;
            decoderFallback = DecoderFallback.ExceptionFallback;
        }

        public static Encoding UTF8 { get { return utf8 ?? (utf8 = new UTF8Encoding(true)); } }
        public static Encoding Unicode { get { return unicode ?? (unicode = new UnicodeEncoding()); } }
        public static Encoding BigEndianUnicode { get { return bigEndianUnicode ?? (bigEndianUnicode = new UnicodeEncoding(true, true)); } }
        public static Encoding ASCII { get { return ascii ?? (ascii = new ASCIIEncoding()); } }
        public static Encoding UTF32 { get { return utf32 ?? (utf32 = new UTF32Encoding()); } }
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
                case "utf-32": case "utf-32le": return UTF32;
                case "utf-32be": return new UTF32Encoding(true, true);
                case "iso-8859-1": case "latin1": return latin1 ?? (latin1 = new Encoding("iso-8859-1", 28591, new byte[0]));
            }
            throw new ArgumentException("'" + name + "' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.", "name");
        }
        public static Encoding GetEncoding(int codepage)
        {
            if (codepage < 0 || codepage > 65535) throw new ArgumentOutOfRangeException("codepage", "Valid values are between 0 and 65535, inclusive.");
            switch (codepage)
            {
                case 0: return Default;
                case 65001: return UTF8;
                case 1200: return Unicode;
                case 1201: return BigEndianUnicode;
                case 20127: return ASCII;
                case 12000: return UTF32;
                case 12001: return new UTF32Encoding(true, true);
                case 28591: return GetEncoding("iso-8859-1");
            }
            throw new NotSupportedException("No data is available for encoding " + codepage + ".");
        }

        public static Encoding GetEncoding(string name, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
        {
            return With(GetEncoding(name), encoderFallback, decoderFallback);
        }
        public static Encoding GetEncoding(int codepage, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
        {
            return With(GetEncoding(codepage), encoderFallback, decoderFallback);
        }
        private static Encoding With(Encoding encoding, EncoderFallback encoderFallback, DecoderFallback decoderFallback)
        {
            if (encoderFallback == null) throw new ArgumentNullException("encoderFallback");
            if (decoderFallback == null) throw new ArgumentNullException("decoderFallback");
            Encoding copy = (Encoding)encoding.MemberwiseClone();
            copy.encoderFallback = encoderFallback;
            copy.decoderFallback = decoderFallback;
            return copy;
        }
        public EncoderFallback EncoderFallback
        {
            get { return encoderFallback ?? EncoderFallback.ReplacementFallback; }
            set
            {
                CheckChangeable();
                if (value == null) throw new ArgumentNullException("value");
                encoderFallback = value;
            }
        }
        public DecoderFallback DecoderFallback
        {
            get { return decoderFallback ?? DecoderFallback.ReplacementFallback; }
            set
            {
                CheckChangeable();
                if (value == null) throw new ArgumentNullException("value");
                decoderFallback = value;
            }
        }
        /// <summary>Only copies can be changed.</summary>
        public bool IsReadOnly { get { return !isChangeable; } }
        private void CheckChangeable()
        {
            if (!isChangeable) throw new InvalidOperationException("Instance is read-only.");
        }

        public virtual string WebName { get { return name; } }
        public virtual string BodyName { get { return name; } }
        public virtual string HeaderName { get { return name; } }
        public virtual string EncodingName
        {
            get
            {
                switch (codePage)
                {
                    case 65001: return "Unicode (UTF-8)";
                    case 1200: return "Unicode";
                    case 1201: return "Unicode (Big-Endian)";
                    case 12000: return "Unicode (UTF-32)";
                    case 12001: return "Unicode (UTF-32 Big-Endian)";
                    case 20127: return "US-ASCII";
                    default: return "Western European (ISO)";
                }
            }
        }
        public virtual int CodePage { get { return codePage; } }
        public virtual byte[] GetPreamble()
        {
            return (byte[])mark.Clone();
        }
        public virtual byte[] GetBytes(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            if (name == null) return GetBytes(s.ToCharArray());
            return Encode(name, encoderFallback == null ? s : Writable(s));
        }
        public virtual byte[] GetBytes(char[] chars)
        {
            if (chars == null) throw new ArgumentNullException("chars");
            return GetBytes(chars, 0, chars.Length);
        }
        public virtual byte[] GetBytes(char[] chars, int index, int count)
        {
            CheckRange(chars, index, count, "chars", "index", "count");
            if (name != null) return GetBytes(new string(chars, index, count));
            byte[] bytes = new byte[GetByteCount(chars, index, count)];
            GetBytes(chars, index, count, bytes, 0);
            return bytes;
        }
        public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
        {
            if (s == null || bytes == null) throw new ArgumentNullException(s == null ? "s" : "bytes");
            CheckSigns(charIndex, charCount, "charIndex", "charCount");
            if (s.Length - charIndex < charCount) throw new ArgumentOutOfRangeException("s", "Index and count must refer to a location within the string.");
            if (name == null) return GetBytes(s.ToCharArray(), charIndex, charCount, bytes, byteIndex);
            return Store(GetBytes(s.Substring(charIndex, charCount)), bytes, byteIndex);
        }
        public virtual int GetByteCount(string s)
        {
            if (s != null && name == null) return GetByteCount(s.ToCharArray());
            return GetBytes(s).Length;
        }
        public virtual int GetByteCount(char[] chars)
        {
            if (chars == null) throw new ArgumentNullException("chars");
            return GetByteCount(chars, 0, chars.Length);
        }
        public virtual int GetMaxByteCount(int charCount)
        {
            if (charCount < 0) throw new ArgumentOutOfRangeException("charCount", "Non-negative number required.");
            int each = codePage == 65001 ? 3 : codePage == 12000 || codePage == 12001 ? 4 : codePage == 20127 || codePage == 28591 ? 1 : 2;
            return each * (charCount + 1) * Math.Max(1, EncoderFallback.MaxCharCount);
        }
        internal static void CheckSigns(int index, int count, string indexName, string countName)
        {
            if (index < 0 || count < 0) throw new ArgumentOutOfRangeException(index < 0 ? indexName : countName, "Non-negative number required.");
        }
        internal static void CheckRange(Array array, int index, int count, string arrayName, string indexName, string countName)
        {
            if (array == null) throw new ArgumentNullException(arrayName);
            CheckSigns(index, count, indexName, countName);
            if (array.Length - index < count) throw new ArgumentOutOfRangeException(arrayName, "Index and count must refer to a location within the buffer.");
        }
        private static int Store(byte[] encoded, byte[] bytes, int byteIndex)
        {
            if (byteIndex < 0 || byteIndex > bytes.Length) throw new ArgumentOutOfRangeException("byteIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (bytes.Length - byteIndex < encoded.Length) throw new ArgumentException("The output byte buffer is too small to contain the encoded data.", "bytes");
            Array.Copy(encoded, 0, bytes, byteIndex, encoded.Length);
            return encoded.Length;
        }
        public virtual string GetString(byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            return GetString(bytes, 0, bytes.Length);
        }
        public virtual string GetString(byte[] bytes, int index, int count)
        {
            CheckRange(bytes, index, count, "bytes", "index", "count");
            return name == null ? new string(GetChars(bytes, index, count)) : Decode(bytes, index, count);
        }
        public virtual char[] GetChars(byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            return GetChars(bytes, 0, bytes.Length);
        }
        public virtual char[] GetChars(byte[] bytes, int index, int count)
        {
            if (name != null) return GetString(bytes, index, count).ToCharArray();
            char[] chars = new char[GetCharCount(bytes, index, count)];
            GetChars(bytes, index, count, chars, 0);
            return chars;
        }
        public virtual int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        {
            if (bytes == null || chars == null) throw new ArgumentNullException(bytes == null ? "bytes" : "chars");
            CheckRange(bytes, byteIndex, byteCount, "bytes", "byteIndex", "byteCount");
            if (charIndex < 0 || charIndex > chars.Length) throw new ArgumentOutOfRangeException("charIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
            return GetDecoder().GetChars(bytes, byteIndex, byteCount, chars, charIndex, true);
        }
        public virtual int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
        {
            if (chars == null || bytes == null) throw new ArgumentNullException(chars == null ? "chars" : "bytes");
            CheckRange(chars, charIndex, charCount, "chars", "charIndex", "charCount");
            return Store(GetBytes(new string(chars, charIndex, charCount)), bytes, byteIndex);
        }
        public virtual Decoder GetDecoder()
        {
            return new Decoder(this);
        }
        public virtual Encoder GetEncoder()
        {
            return new Encoder(this);
        }
        public virtual int GetByteCount(char[] chars, int index, int count)
        {
            return GetBytes(chars, index, count).Length;
        }
        public virtual int GetCharCount(byte[] bytes, int index, int count)
        {
            return GetString(bytes, index, count).Length;
        }
        public virtual int GetCharCount(byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            return GetCharCount(bytes, 0, bytes.Length);
        }
        public virtual int GetMaxCharCount(int byteCount)
        {
            if (byteCount < 0) throw new ArgumentOutOfRangeException("byteCount", "Non-negative number required.");
            int each = Math.Max(1, DecoderFallback.MaxCharCount);
            if (codePage == 20127 || codePage == 28591) return byteCount * each;
            if (codePage == 12000 || codePage == 12001) return (byteCount / 2 + 2) * (each > 2 ? each / 2 : 1);
            return (codePage == 65001 ? byteCount + 1 : (byteCount >> 1) + (byteCount & 1) + 1) * each;
        }
        public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            if (srcEncoding == null || dstEncoding == null) throw new ArgumentNullException(srcEncoding == null ? "srcEncoding" : "dstEncoding");
            return dstEncoding.GetBytes(srcEncoding.GetString(bytes));
        }
        public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index, int count)
        {
            if (srcEncoding == null || dstEncoding == null) throw new ArgumentNullException(srcEncoding == null ? "srcEncoding" : "dstEncoding");
            return dstEncoding.GetBytes(srcEncoding.GetString(bytes, index, count));
        }
        public virtual bool IsSingleByte { get { return codePage == 20127 || codePage == 28591; } }
        public override bool Equals(object value)
        {
            Encoding other = value as Encoding;
            return other != null && other.codePage == codePage && other.mark.Length == mark.Length;
        }
        public override int GetHashCode()
        {
            return codePage;
        }
        public virtual object Clone()
        {
            Encoding copy = (Encoding)MemberwiseClone();
            copy.isChangeable = true;
            return copy;
        }
        /// <summary>The text with its unknown characters replaced as the fallback wants.</summary>
        private string Writable(string text)
        {
            string replacement = encoderFallback.Replacement;
            string result = "";
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                bool known = codePage == 20127 ? c < 128 : codePage == 28591 ? c < 256 : pair || !char.IsSurrogate(c);
                if (known)
                {
                    result += pair ? text.Substring(i++, 2) : c.ToString();
                    continue;
                }
                if (replacement == null) throw new EncoderFallbackException("Unable to translate Unicode character \\u" + ((int)c).ToString("X4") + " at index " + i + " to specified code page.", c, i);
                result += replacement;
            }
            return result;
        }
        private string Decode(byte[] bytes, int index, int count)
        {
            string text = Decode(name, bytes, index, count);
            if (decoderFallback == null) return codePage == 20127 ? text.Replace('\uFFFD', '?') : text;
            string replacement = decoderFallback.Replacement;
            if (replacement != null) return replacement == "\uFFFD" ? text : text.Replace("\uFFFD", replacement);
            if (text.IndexOf('\uFFFD') < 0) return text;
            // A sound text gives the same bytes again.
            byte[] again = Encode(name, text);
            int bad = 0;
            while (bad < count && bad < again.Length && again[bad] == bytes[index + bad]) bad++;
            if (bad == count && again.Length == count) return text;
            byte[] unknown = bad < count ? new byte[] { bytes[index + bad] } : new byte[0];
            throw new DecoderFallbackException("Unable to translate bytes [" + BitConverter.ToString(unknown) + "] at index " + bad + " from specified code page to Unicode.", unknown, bad);
        }
        private static extern byte[] Encode(string name, string text);
        private static extern string Decode(string name, byte[] bytes, int index, int count);
    }
}
