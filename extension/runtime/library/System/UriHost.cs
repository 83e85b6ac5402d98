namespace System
{
    /// <summary>Names and numbers of hosts.</summary>
    internal static class UriHost
    {
        /// <summary>The host as .NET writes it; null when it is none. An IPv6 scope goes to `scope`, with its percent sign.</summary>
        internal static string Canonical(string host, out UriHostNameType type, out string scope)
        {
            scope = "";
            type = UriHostNameType.Basic;
            if (host.Length == 0) return "";
            if (host[0] == '[')
            {
                type = UriHostNameType.IPv6;
                if (host[host.Length - 1] != ']') return null;
                string inside = host.Substring(1, host.Length - 2);
                int percent = inside.IndexOf('%');
                if (percent >= 0)
                {
                    scope = inside.Substring(percent);
                    inside = inside.Substring(0, percent);
                }
                string address = CanonicalIPv6(inside);
                return address == null ? null : "[" + address + "]";
            }
            string numbers = CanonicalIPv4(host);
            if (numbers != null)
            {
                type = UriHostNameType.IPv4;
                return numbers;
            }
            if (!IsName(host, out type)) return null;
            return host.ToLowerInvariant();
        }
        private static bool IsName(string host, out UriHostNameType type)
        {
            type = UriHostNameType.Dns;
            bool atStart = true;
            foreach (char c in host)
            {
                if (c == '.')
                {
                    if (atStart) return false;
                    atStart = true;
                    continue;
                }
                if (!(UriText.IsLetter(c) || UriText.IsDigit(c) || c == '-' || c == '_' || (c >= 0xA0 && char.IsLetterOrDigit(c)))) return false;
                if (atStart && (c == '-' || c == '_')) type = UriHostNameType.Basic;
                atStart = false;
            }
            return true;
        }
        /// <summary>One to four numbers, each decimal, octal or hexadecimal; the last fills the bytes that are left.</summary>
        private static string CanonicalIPv4(string host)
        {
            string[] parts = host.Split('.');
            if (parts.Length > 4) return null;
            long address = 0;
            for (int i = 0; i < parts.Length; i++)
            {
                long value = Number(parts[i]);
                bool isLast = i == parts.Length - 1;
                long limit = isLast ? 1L << (8 * (5 - parts.Length)) : 256;
                if (value < 0 || value >= limit) return null;
                address += isLast ? value : value << (8 * (3 - i));
            }
            return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
        }
        private static long Number(string text)
        {
            int radix = 10;
            int start = 0;
            if (text.Length > 1 && text[0] == '0')
            {
                bool isHex = text[1] == 'x' || text[1] == 'X';
                radix = isHex ? 16 : 8;
                start = isHex ? 2 : 1;
            }
            if (start == text.Length || text.Length > 12) return -1;
            long value = 0;
            for (int i = start; i < text.Length; i++)
            {
                if (!UriText.IsHex(text[i])) return -1;
                int digit = UriText.HexValue(text[i]);
                if (digit >= radix) return -1;
                value = value * radix + digit;
            }
            return value;
        }
        private static string CanonicalIPv6(string text)
        {
            int[] groups = new int[8];
            int count = 0;
            int gap = -1;
            int at = 0;
            if (text.StartsWith("::", StringComparison.Ordinal))
            {
                gap = 0;
                at = 2;
            }
            while (at < text.Length)
            {
                int end = at;
                while (end < text.Length && UriText.IsHex(text[end])) end++;
                if (end < text.Length && text[end] == '.')
                {
                    string numbers = text.Substring(at).Split('.').Length == 4 ? CanonicalIPv4(text.Substring(at)) : null;
                    if (numbers == null || count > 6) return null;
                    string[] bytes = numbers.Split('.');
                    groups[count++] = int.Parse(bytes[0]) * 256 + int.Parse(bytes[1]);
                    groups[count++] = int.Parse(bytes[2]) * 256 + int.Parse(bytes[3]);
                    break;
                }
                if (end == at || end - at > 4 || count == 8) return null;
                int value = 0;
                for (int i = at; i < end; i++) value = value * 16 + UriText.HexValue(text[i]);
                groups[count++] = value;
                if (end == text.Length) break;
                if (text[end] != ':') return null;
                at = end + 1;
                if (at == text.Length) return null;
                if (text[at] != ':') continue;
                if (gap >= 0) return null;
                gap = count;
                at++;
            }
            if (gap < 0 ? count != 8 : count > 7) return null;
            if (gap >= 0)
            {
                int moved = count - gap;
                for (int i = 0; i < moved; i++)
                {
                    int value = groups[count - 1 - i];
                    groups[count - 1 - i] = 0;
                    groups[7 - i] = value;
                }
            }
            return WriteIPv6(groups);
        }
        /// <summary>The longest run of zeros is left out.</summary>
        private static string WriteIPv6(int[] groups)
        {
            int start = -1;
            int length = 1;
            for (int i = 0; i < 8; i++)
            {
                int end = i;
                while (end < 8 && groups[end] == 0) end++;
                if (end - i > length)
                {
                    start = i;
                    length = end - i;
                }
                if (end > i) i = end - 1;
            }
            bool embeds = groups[0] == 0 && groups[1] == 0 && groups[2] == 0 && groups[3] == 0 && groups[4] == 0 && ((groups[5] == 0 && groups[6] != 0) || groups[5] == 0xFFFF);
            string result = "";
            for (int i = 0; i < 8; i++)
            {
                if (i == start)
                {
                    result += "::";
                    i += length - 1;
                    continue;
                }
                if (result.Length > 0 && result[result.Length - 1] != ':') result += ":";
                if (i == 6 && embeds) return result + (groups[6] >> 8) + "." + (groups[6] & 255) + "." + (groups[7] >> 8) + "." + (groups[7] & 255);
                result += groups[i].ToString("x");
            }
            return result;
        }
        internal static UriHostNameType Check(string name)
        {
            if (string.IsNullOrEmpty(name)) return UriHostNameType.Unknown;
            UriHostNameType type;
            string scope;
            if (name.IndexOf(':') >= 0 && name[0] != '[') return Canonical("[" + name + "]", out type, out scope) == null ? UriHostNameType.Unknown : UriHostNameType.IPv6;
            return Canonical(name, out type, out scope) == null ? UriHostNameType.Unknown : type;
        }
    }
}
