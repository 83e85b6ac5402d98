using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace System.Net
{
    /// <summary>Text in addresses and in HTML.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.webutility"/>
    public static class WebUtility
    {
        private static readonly string[] names = { "quot", "\"", "amp", "&", "apos", "'", "lt", "<", "gt", ">", "nbsp", "\u00a0", "iexcl", "\u00a1", "cent", "\u00a2", "pound", "\u00a3", "yen", "\u00a5", "sect", "\u00a7", "uml", "\u00a8", "copy", "\u00a9", "laquo", "\u00ab", "reg", "\u00ae", "deg", "\u00b0", "plusmn", "\u00b1", "sup2", "\u00b2", "sup3", "\u00b3", "acute", "\u00b4", "micro", "\u00b5", "para", "\u00b6", "middot", "\u00b7", "raquo", "\u00bb", "frac14", "\u00bc", "frac12", "\u00bd", "frac34", "\u00be", "iquest", "\u00bf", "Agrave", "\u00c0", "Aacute", "\u00c1", "Acirc", "\u00c2", "Atilde", "\u00c3", "Auml", "\u00c4", "Aring", "\u00c5", "AElig", "\u00c6", "Ccedil", "\u00c7", "Egrave", "\u00c8", "Eacute", "\u00c9", "Ecirc", "\u00ca", "Euml", "\u00cb", "Ntilde", "\u00d1", "Oacute", "\u00d3", "Ocirc", "\u00d4", "Ouml", "\u00d6", "times", "\u00d7", "Oslash", "\u00d8", "Uacute", "\u00da", "Uuml", "\u00dc", "szlig", "\u00df", "agrave", "\u00e0", "aacute", "\u00e1", "acirc", "\u00e2", "atilde", "\u00e3", "auml", "\u00e4", "aring", "\u00e5", "aelig", "\u00e6", "ccedil", "\u00e7", "egrave", "\u00e8", "eacute", "\u00e9", "ecirc", "\u00ea", "euml", "\u00eb", "igrave", "\u00ec", "iacute", "\u00ed", "icirc", "\u00ee", "iuml", "\u00ef", "ntilde", "\u00f1", "ograve", "\u00f2", "oacute", "\u00f3", "ocirc", "\u00f4", "otilde", "\u00f5", "ouml", "\u00f6", "divide", "\u00f7", "oslash", "\u00f8", "ugrave", "\u00f9", "uacute", "\u00fa", "ucirc", "\u00fb", "uuml", "\u00fc", "yuml", "\u00ff", "ndash", "\u2013", "mdash", "\u2014", "lsquo", "\u2018", "rsquo", "\u2019", "ldquo", "\u201c", "rdquo", "\u201d", "bull", "\u2022", "hellip", "\u2026", "euro", "\u20ac", "trade", "\u2122" };
        private static Dictionary<string, string> entities;

        public static string UrlEncode(string value)
        {
            return UrlText.Encode(value, Encoding.UTF8, true);
        }
        public static string UrlDecode(string encodedValue)
        {
            return UrlText.Decode(encodedValue, Encoding.UTF8);
        }
        public static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)
        {
            if (value == null) return null;
            StringBuilder text = new StringBuilder();
            UrlText.AppendEncoded(text, value, offset, count, true);
            return Encoding.ASCII.GetBytes(text.ToString());
        }
        public static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)
        {
            return encodedValue == null ? null : UrlText.DecodeBytes(Encoding.ASCII.GetString(encodedValue, offset, count));
        }
        public static string HtmlEncode(string value)
        {
            if (string.IsNullOrEmpty(value)) return value;
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < value.Length; i++)
            {
                char c = value[i];
                if (c == '<') result.Append("&lt;");
                else if (c == '>') result.Append("&gt;");
                else if (c == '"') result.Append("&quot;");
                else if (c == '\'') result.Append("&#39;");
                else if (c == '&') result.Append("&amp;");
                else if (c >= 160 && c < 256) result.Append("&#").Append((int)c).Append(';');
                else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) result.Append("&#").Append(char.ConvertToUtf32(c, value[++i])).Append(';');
                else result.Append(c);
            }
            return result.ToString();
        }
        public static void HtmlEncode(string value, System.IO.TextWriter output)
        {
            output.Write(HtmlEncode(value));
        }
        public static string HtmlDecode(string value)
        {
            if (string.IsNullOrEmpty(value) || value.IndexOf('&') < 0) return value;
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < value.Length; i++)
            {
                int end = value[i] == '&' ? value.IndexOf(';', i + 1) : -1;
                string decoded = end < 0 ? null : Entity(value.Substring(i + 1, end - i - 1));
                if (decoded == null)
                {
                    result.Append(value[i]);
                    continue;
                }
                result.Append(decoded);
                i = end;
            }
            return result.ToString();
        }
        public static void HtmlDecode(string value, System.IO.TextWriter output)
        {
            output.Write(HtmlDecode(value));
        }
        /// <summary>Null when there is no such entity.</summary>
        private static string Entity(string name)
        {
            if (name.Length > 1 && name[0] == '#')
            {
                int code;
                bool isHex = name[1] == 'x' || name[1] == 'X';
                if (!int.TryParse(name.Substring(isHex ? 2 : 1), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out code)) return null;
                if (code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
                return char.ConvertFromUtf32(code);
            }
            if (entities == null)
            {
                Dictionary<string, string> made = new Dictionary<string, string>();
                for (int i = 0; i < names.Length; i += 2) made[names[i]] = names[i + 1];
                entities = made;
            }
            string found;
            return entities.TryGetValue(name, out found) ? found : null;
        }
    }
}
