namespace System
{
    public static partial class Convert
    {
        public static string ToHexString(byte[] inArray)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            return BitConverter.ToString(inArray).Replace("-", "");
        }
        public static string ToHexString(byte[] inArray, int offset, int length)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            return length == 0 ? "" : BitConverter.ToString(inArray, offset, length).Replace("-", "");
        }
        public static string ToHexString(ReadOnlySpan<byte> bytes)
        {
            return ToHexString(bytes.ToArray());
        }
        public static string ToHexStringLower(byte[] inArray)
        {
            return ToHexString(inArray).ToLowerInvariant();
        }
        public static byte[] FromHexString(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            if (s.Length % 2 != 0) throw new FormatException("The input is not a valid hex string as its length is not a multiple of 2.");
            byte[] bytes = new byte[s.Length / 2];
            for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)(Digit(s[2 * i]) * 16 + Digit(s[2 * i + 1]));
            return bytes;
        }
        private static int Digit(char c)
        {
            int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
            if (value < 0) throw new FormatException("The input is not a valid hex string as it contains a non-hex character.");
            return value;
        }
    }
}
