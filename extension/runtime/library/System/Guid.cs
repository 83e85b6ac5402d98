namespace System
{
    /// <summary>An identifier of 128 bits that nobody else uses.</summary>
    public struct Guid : IFormattable, IComparable, IComparable<Guid>, IEquatable<Guid>
    {
        public static readonly Guid Empty;
        private const string Zeros = "00000000-0000-0000-0000-000000000000";
        /// <summary>Lower case with hyphens; null stands for all zeros.</summary>
        private readonly string text;

        public Guid(string g)
        {
            if (g == null) throw new ArgumentNullException("g");
            text = Normalize(g);
        }
        public Guid(byte[] b)
        {
            if (b == null) throw new ArgumentNullException("b");
            if (b.Length != 16) throw new ArgumentException("Byte array for GUID must be exactly 16 bytes long.", "b");
            text = FromBytes(b);
        }
        public Guid(int a, short b, short c, byte[] d)
        {
            if (d == null) throw new ArgumentNullException("d");
            if (d.Length != 8) throw new ArgumentException("Byte array for GUID must be exactly 8 bytes long.", "d");
            text = FromParts((uint)a, (ushort)b, (ushort)c, d);
        }
        public Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
        {
            text = FromParts((uint)a, (ushort)b, (ushort)c, new byte[] { d, e, f, g, h, i, j, k });
        }
        public Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
        {
            text = FromParts(a, b, c, new byte[] { d, e, f, g, h, i, j, k });
        }
        private Guid(string text, bool isNormalized)
        {
            this.text = text;
        }
        public static Guid NewGuid()
        {
            return new Guid(NewText(), true);
        }
        public static Guid Parse(string input)
        {
            if (input == null) throw new ArgumentNullException("input");
            return new Guid(Normalize(input), true);
        }
        public static bool TryParse(string input, out Guid result)
        {
            string parsed = TryNormalize(input, null);
            result = new Guid(parsed, true);
            return parsed != null;
        }
        public static Guid ParseExact(string input, string format)
        {
            if (input == null) throw new ArgumentNullException("input");
            if (format == null) throw new ArgumentNullException("format");
            string parsed = TryNormalize(input, format);
            if (parsed == null) throw new FormatException("Unrecognized Guid format.");
            return new Guid(parsed, true);
        }
        public static bool TryParseExact(string input, string format, out Guid result)
        {
            string parsed = TryNormalize(input, format);
            result = new Guid(parsed, true);
            return parsed != null;
        }
        private static extern string NewText();
        private static extern string Normalize(string text);
        private static extern string TryNormalize(string text, string format);
        private static extern string FromBytes(byte[] bytes);
        private static extern string FromParts(uint a, ushort b, ushort c, byte[] rest);
        private static extern byte[] ToBytes(string text);
        private static extern int Hash(string text);
        private static extern string Format(string text, string format);
        public byte[] ToByteArray()
        {
            return ToBytes(text ?? Zeros);
        }
        public override string ToString()
        {
            return text ?? Zeros;
        }
        public string ToString(string format)
        {
            return Format(text ?? Zeros, format);
        }
        public string ToString(string format, IFormatProvider provider)
        {
            return Format(text ?? Zeros, format);
        }
        public override int GetHashCode()
        {
            return Hash(text ?? Zeros);
        }
        public override bool Equals(object o)
        {
            return o is Guid && Equals((Guid)o);
        }
        public bool Equals(Guid g)
        {
            return (text ?? Zeros) == (g.text ?? Zeros);
        }
        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is Guid)) throw new ArgumentException("Object must be of type GUID.");
            return CompareTo((Guid)value);
        }
        public int CompareTo(Guid value)
        {
            int order = string.CompareOrdinal(text ?? Zeros, value.text ?? Zeros);
            return order < 0 ? -1 : order > 0 ? 1 : 0;
        }
        public static bool operator ==(Guid a, Guid b)
        {
            return a.Equals(b);
        }
        public static bool operator !=(Guid a, Guid b)
        {
            return !a.Equals(b);
        }
    }
}
