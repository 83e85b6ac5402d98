using System.Collections.Generic;
using System.Text;

namespace System.Net
{
    /// <summary>The percent signs of addresses.</summary>
    internal static class UrlText
    {
        internal static string Encode(string value, Encoding encoding, bool upperCase)
        {
            if (string.IsNullOrEmpty(value)) return value;
            byte[] bytes = encoding.GetBytes(value);
            StringBuilder text = new StringBuilder();
            AppendEncoded(text, bytes, 0, bytes.Length, upperCase);
            return text.ToString();
        }
        internal static void AppendEncoded(StringBuilder text, byte[] bytes, int offset, int count, bool upperCase)
        {
            string digits = upperCase ? "0123456789ABCDEF" : "0123456789abcdef";
            for (int i = offset; i < offset + count; i++)
            {
                char c = (char)bytes[i];
                if (c == ' ') text.Append('+');
                else if (IsSafe(c)) text.Append(c);
                else text.Append('%').Append(digits[c >> 4]).Append(digits[c & 15]);
            }
        }
        private static bool IsSafe(char c)
        {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.!*()".IndexOf(c) >= 0;
        }
        internal static string Decode(string value, Encoding encoding)
        {
            if (string.IsNullOrEmpty(value)) return value;
            StringBuilder text = new StringBuilder();
            List<byte> bytes = new List<byte>();
            for (int i = 0; i < value.Length; i++)
            {
                char c = value[i];
                int code = c == '%' ? Hex(value, i + 1) : -1;
                if (code >= 0)
                {
                    bytes.Add((byte)code);
                    i += 2;
                    continue;
                }
                Flush(bytes, text, encoding);
                text.Append(c == '+' ? ' ' : c);
            }
            Flush(bytes, text, encoding);
            return text.ToString();
        }
        private static void Flush(List<byte> bytes, StringBuilder text, Encoding encoding)
        {
            if (bytes.Count == 0) return;
            text.Append(encoding.GetString(bytes.ToArray()));
            bytes.Clear();
        }
        internal static byte[] DecodeBytes(string value)
        {
            List<byte> bytes = new List<byte>();
            for (int i = 0; i < value.Length; i++)
            {
                int code = value[i] == '%' ? Hex(value, i + 1) : -1;
                if (code >= 0) i += 2;
                bytes.Add(code >= 0 ? (byte)code : value[i] == '+' ? (byte)' ' : (byte)value[i]);
            }
            return bytes.ToArray();
        }
        private static int Hex(string text, int at)
        {
            if (at + 1 >= text.Length) return -1;
            int high = Digit(text[at]);
            int low = Digit(text[at + 1]);
            return high < 0 || low < 0 ? -1 : high * 16 + low;
        }
        private static int Digit(char c)
        {
            if (c >= '0' && c <= '9') return c - '0';
            if (c >= 'a' && c <= 'f') return c - 'a' + 10;
            if (c >= 'A' && c <= 'F') return c - 'A' + 10;
            return -1;
        }
    }
}
