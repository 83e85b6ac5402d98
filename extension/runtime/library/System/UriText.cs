using System.Text;

namespace System
{
    /// <summary>Characters of URIs and their escapes.</summary>
    internal static class UriText
    {
        private const string Reserved = ":/?#[]@!$&'()*+,;=";

        internal static bool IsLetter(char c)
        {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        internal static bool IsDigit(char c)
        {
            return c >= '0' && c <= '9';
        }
        internal static bool IsHex(char c)
        {
            return IsDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }
        internal static int HexValue(char c)
        {
            return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
        }
        internal static bool IsUnreserved(char c)
        {
            return IsLetter(c) || IsDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
        }
        internal static bool IsReserved(char c)
        {
            return Reserved.IndexOf(c) >= 0;
        }
        internal static bool IsEscape(string text, int at)
        {
            return text[at] == '%' && at + 2 < text.Length && IsHex(text[at + 1]) && IsHex(text[at + 2]);
        }
        private static int EscapedByte(string text, int at)
        {
            return HexValue(text[at + 1]) * 16 + HexValue(text[at + 2]);
        }
        private static bool IsPair(string text, int at)
        {
            return char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        }
        /// <summary>The character at that place, which may be a surrogate pair, as escaped UTF-8.</summary>
        private static string EscapeAt(string text, int at)
        {
            string result = "";
            foreach (byte b in Encoding.UTF8.GetBytes(text.Substring(at, IsPair(text, at) ? 2 : 1))) result += "%" + b.ToString("X2");
            return result;
        }
        /// <summary>Escapes what is neither unreserved nor, if they are kept, reserved; with `keepEscapes` escapes stay what they are.</summary>
        internal static string Escape(string text, bool keepReserved, bool keepEscapes)
        {
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                if (IsUnreserved(c) || (keepReserved && IsReserved(c)) || (keepEscapes && IsEscape(text, i))) result.Append(c);
                else
                {
                    result.Append(EscapeAt(text, i));
                    if (IsPair(text, i)) i++;
                }
            }
            return result.ToString();
        }
        internal static void CheckSurrogates(string text)
        {
            for (int i = 0; i < text.Length; i++)
            {
                if (IsPair(text, i)) i++;
                else if (char.IsSurrogate(text[i])) throw new UriFormatException("Invalid URI: There is an invalid sequence in the string.");
            }
        }
        /// <summary>Characters of other scripts that may stand in an address unescaped.</summary>
        private static bool IsInternational(char c, bool inQuery)
        {
            return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF) || (inQuery && c >= 0xE000 && c <= 0xF8FF);
        }
        private static bool IsDirectionMark(char c)
        {
            return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E);
        }
        /// <summary>As .NET keeps a part: needless escapes undone, characters that may not stand there escaped.</summary>
        internal static string Tidy(string part, bool inQuery, bool undoEscapes)
        {
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < part.Length; i++)
            {
                char c = part[i];
                if (IsEscape(part, i))
                {
                    int value = EscapedByte(part, i);
                    int length = 1;
                    string decoded = undoEscapes && value >= 0x80 ? DecodeAt(part, i, out length) : null;
                    if (undoEscapes && value < 0x80 && IsUnreserved((char)value)) result.Append((char)value);
                    else if (decoded != null && IsKept(decoded, inQuery)) result.Append(decoded);
                    else result.Append(part, i, 3 * length);
                    i += 3 * length - 1;
                }
                else if (c < 0x80) result.Append(c);
                else if (IsPair(part, i)) result.Append(part, i++, 2);
                else if (IsDirectionMark(c)) continue;
                else if (IsInternational(c, inQuery)) result.Append(c);
                else result.Append(EscapeAt(part, i));
            }
            return result.ToString();
        }
        private static bool IsKept(string character, bool inQuery)
        {
            return character.Length == 2 || (IsInternational(character[0], inQuery) && !IsDirectionMark(character[0]));
        }
        /// <summary>The character whose UTF-8 begins with that escape; null when there is none. `length` is the number of escapes.</summary>
        private static string DecodeAt(string text, int at, out int length)
        {
            int first = EscapedByte(text, at);
            length = 1;
            int needed = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 0;
            if (needed == 0) return null;
            byte[] bytes = new byte[needed];
            for (int i = 0; i < needed; i++)
            {
                int place = at + 3 * i;
                if (place >= text.Length || !IsEscape(text, place)) return null;
                bytes[i] = (byte)EscapedByte(text, place);
            }
            string decoded = Encoding.UTF8.GetString(bytes);
            bool isReplacement = needed == 3 && bytes[0] == 0xEF && bytes[1] == 0xBF && bytes[2] == 0xBD;
            if (decoded.IndexOf('\uFFFD') >= 0 && !isReplacement) return null;
            length = needed;
            return decoded;
        }
        /// <summary>Undoes all escapes; those that are no UTF-8 stay.</summary>
        internal static string Unescape(string text)
        {
            if (text.IndexOf('%') < 0) return text;
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < text.Length; i++)
            {
                if (!IsEscape(text, i))
                {
                    result.Append(text[i]);
                    continue;
                }
                int value = EscapedByte(text, i);
                int length = 1;
                string decoded = value < 0x80 ? ((char)value).ToString() : DecodeAt(text, i, out length);
                if (decoded == null) result.Append(text, i, 3);
                else result.Append(decoded);
                i += 3 * length - 1;
            }
            return result.ToString();
        }
        /// <summary>
        /// Undoes the escapes that nobody needs to tell the parts of an address apart; for people to read. In addresses without
        /// authority .NET leaves the needless ones alone.
        /// </summary>
        internal static string UnescapeForDisplay(string text, bool keepUnreserved)
        {
            if (text.IndexOf('%') < 0) return text;
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] != '%')
                {
                    result.Append(text[i]);
                    continue;
                }
                if (!IsEscape(text, i))
                {
                    result.Append("%25");
                    continue;
                }
                int value = EscapedByte(text, i);
                if (value >= 0x20 && value < 0x7F && "#$%&+,/;=?@\\".IndexOf((char)value) < 0 && !(keepUnreserved && IsUnreserved((char)value))) result.Append((char)value);
                else result.Append(text, i, 3);
                i += 2;
            }
            return result.ToString();
        }
    }
}
