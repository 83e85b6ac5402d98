using System.Globalization;
using System.Text;

namespace System.Net
{
    /// <summary>Text in addresses and in HTML.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.webutility"/>
    public static class WebUtility
    {
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
            return HtmlEntities.Find(name);
        }
    }
}
