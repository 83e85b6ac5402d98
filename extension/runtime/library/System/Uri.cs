namespace System
{
    /// <summary>The address of a resource, taken apart.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.uri"/>
    public class Uri
    {
        public static readonly string UriSchemeHttp = "http";
        public static readonly string UriSchemeHttps = "https";
        public static readonly string UriSchemeFile = "file";
        public static readonly string UriSchemeFtp = "ftp";
        public static readonly string UriSchemeMailto = "mailto";
        public static readonly string SchemeDelimiter = "://";

        private readonly string original;
        private readonly bool isAbsolute;
        private string scheme = "";
        private string userInfo = "";
        private string host = "";
        private int port = -1;
        private string path = "";
        private string query = "";
        private string fragment = "";
        private bool hasAuthority;

        public Uri(string uriString) : this(uriString, UriKind.Absolute)
        {
        }
        public Uri(string uriString, UriKind uriKind)
        {
            if (uriString == null) throw new ArgumentNullException("uriString");
            original = uriString;
            isAbsolute = uriKind != UriKind.Relative && Parse(uriString.Trim());
            if (isAbsolute) return;
            if (uriKind == UriKind.Absolute)
            {
                throw new UriFormatException(uriString.Length == 0 ? "Invalid URI: The URI is empty." : "Invalid URI: The format of the URI could not be determined.");
            }
            path = uriString;
        }
        public Uri(Uri baseUri, string relativeUri) : this(Resolve(baseUri, relativeUri))
        {
        }
        public Uri(Uri baseUri, Uri relativeUri) : this(relativeUri.IsAbsoluteUri ? relativeUri.original : Resolve(baseUri, relativeUri.original))
        {
        }

        public bool IsAbsoluteUri { get { return isAbsolute; } }
        public string OriginalString { get { return original; } }
        public string Scheme { get { return Absolute(scheme); } }
        public string UserInfo { get { return Absolute(userInfo); } }
        public string Host { get { return Absolute(host); } }
        public string DnsSafeHost { get { return Host.Trim('[', ']'); } }
        public int Port
        {
            get
            {
                Absolute(scheme);
                return port >= 0 ? port : DefaultPort(scheme);
            }
        }
        public bool IsDefaultPort { get { return Port == DefaultPort(scheme); } }
        public string Authority
        {
            get { return Host + (IsDefaultPort ? "" : ":" + Port); }
        }
        public string AbsolutePath { get { return Absolute(path); } }
        public string LocalPath
        {
            get { return isAbsolute ? UnescapeDataString(path) : path; }
        }
        public string Query { get { return Absolute(query); } }
        public string Fragment { get { return Absolute(fragment); } }
        public string PathAndQuery { get { return Absolute(path + query); } }
        public string AbsoluteUri
        {
            get { return Absolute(scheme) + (hasAuthority ? "://" + (userInfo.Length > 0 ? userInfo + "@" : "") + Authority : ":") + path + query + fragment; }
        }
        public bool IsFile { get { return Scheme == "file"; } }
        public bool IsLoopback { get { return Host == "localhost" || Host == "127.0.0.1" || Host == "[::1]" || (IsFile && host.Length == 0); } }
        public UriHostNameType HostNameType
        {
            get
            {
                if (Host.Length == 0) return UriHostNameType.Basic;
                if (host[0] == '[') return UriHostNameType.IPv6;
                foreach (char c in host)
                {
                    if (c != '.' && !char.IsDigit(c)) return UriHostNameType.Dns;
                }
                return UriHostNameType.IPv4;
            }
        }
        public string[] Segments
        {
            get
            {
                string[] parts = AbsolutePath.Split('/');
                int count = parts[parts.Length - 1].Length == 0 ? parts.Length - 1 : parts.Length;
                string[] segments = new string[count];
                for (int i = 0; i < count; i++) segments[i] = parts[i] + (i < parts.Length - 1 ? "/" : "");
                return segments;
            }
        }

        private string Absolute(string part)
        {
            if (!isAbsolute) throw new InvalidOperationException("This operation is not supported for a relative URI.");
            return part;
        }
        private static int DefaultPort(string scheme)
        {
            switch (scheme)
            {
                case "http": case "ws": return 80;
                case "https": case "wss": return 443;
                case "ftp": return 21;
                default: return -1;
            }
        }

        /// <summary>Takes the text apart; false when it is no absolute address.</summary>
        private bool Parse(string text)
        {
            int colon = text.IndexOf(':');
            if (colon < 2) return false;
            for (int i = 0; i < colon; i++)
            {
                char c = text[i];
                bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                if (!isLetter && (i == 0 || !(char.IsDigit(c) || c == '+' || c == '-' || c == '.'))) return false;
            }
            scheme = text.Substring(0, colon).ToLowerInvariant();
            string rest = text.Substring(colon + 1);
            int hash = rest.IndexOf('#');
            if (hash >= 0)
            {
                fragment = Escaped(rest.Substring(hash));
                rest = rest.Substring(0, hash);
            }
            int question = rest.IndexOf('?');
            if (question >= 0)
            {
                query = Escaped(rest.Substring(question));
                rest = rest.Substring(0, question);
            }
            hasAuthority = rest.StartsWith("//", StringComparison.Ordinal);
            if (!hasAuthority)
            {
                path = Escaped(rest);
                return DefaultPort(scheme) < 0;
            }
            rest = rest.Substring(2);
            int slash = rest.IndexOf('/');
            string authority = slash < 0 ? rest : rest.Substring(0, slash);
            path = slash < 0 ? (DefaultPort(scheme) >= 0 || scheme == "file" ? "/" : "") : Escaped(Normalized(rest.Substring(slash)));
            return ParseAuthority(authority);
        }
        private bool ParseAuthority(string authority)
        {
            int at = authority.LastIndexOf('@');
            if (at >= 0)
            {
                userInfo = authority.Substring(0, at);
                authority = authority.Substring(at + 1);
            }
            int end = authority.LastIndexOf(']');
            int colon = authority.LastIndexOf(':');
            if (colon > end)
            {
                string digits = authority.Substring(colon + 1);
                if (digits.Length > 0 && (!int.TryParse(digits, out port) || port < 0 || port > 65535))
                {
                    throw new UriFormatException("Invalid URI: Invalid port specified.");
                }
                authority = authority.Substring(0, colon);
            }
            host = authority.ToLowerInvariant();
            if (host.Length == 0 && scheme != "file" && DefaultPort(scheme) >= 0) throw new UriFormatException("Invalid URI: The hostname could not be parsed.");
            return true;
        }

        /// <summary>Without `.` and `..` segments.</summary>
        private static string Normalized(string path)
        {
            if (path.IndexOf("/.", StringComparison.Ordinal) < 0) return path;
            string result = "";
            string[] parts = path.Split('/');
            for (int i = 1; i < parts.Length; i++)
            {
                bool isLast = i == parts.Length - 1;
                if (parts[i] == "..")
                {
                    int slash = result.LastIndexOf('/');
                    result = slash < 0 ? "" : result.Substring(0, slash);
                    if (isLast) result += "/";
                }
                else if (parts[i] == ".")
                {
                    if (isLast) result += "/";
                }
                else result += "/" + parts[i];
            }
            return result.Length == 0 ? "/" : result;
        }
        private static string Resolve(Uri baseUri, string relative)
        {
            if (baseUri == null) throw new ArgumentNullException("baseUri");
            Uri absolute;
            if (TryCreate(relative, UriKind.Absolute, out absolute)) return relative;
            string root = baseUri.Scheme + "://" + baseUri.Authority;
            if (relative.StartsWith("//", StringComparison.Ordinal)) return baseUri.Scheme + ":" + relative;
            if (relative.StartsWith("/", StringComparison.Ordinal)) return root + relative;
            if (relative.StartsWith("?", StringComparison.Ordinal)) return root + baseUri.AbsolutePath + relative;
            if (relative.StartsWith("#", StringComparison.Ordinal)) return root + baseUri.PathAndQuery + relative;
            if (relative.Length == 0) return root + baseUri.PathAndQuery;
            string folder = baseUri.AbsolutePath;
            return root + folder.Substring(0, folder.LastIndexOf('/') + 1) + relative;
        }

        public static bool TryCreate(string uriString, UriKind uriKind, out Uri result)
        {
            result = null;
            if (uriString == null) return false;
            try
            {
                result = new Uri(uriString, uriKind);
                return true;
            }
            catch (UriFormatException)
            {
                return false;
            }
        }
        public static bool TryCreate(Uri baseUri, string relativeUri, out Uri result)
        {
            result = null;
            if (baseUri == null || relativeUri == null || !baseUri.isAbsolute) return false;
            return TryCreate(Resolve(baseUri, relativeUri), UriKind.Absolute, out result);
        }
        public static bool IsWellFormedUriString(string uriString, UriKind uriKind)
        {
            Uri result;
            return TryCreate(uriString, uriKind, out result) && uriString.IndexOf(' ') < 0;
        }
        public static bool CheckSchemeName(string schemeName)
        {
            Uri result;
            return TryCreate(schemeName + "://host", UriKind.Absolute, out result);
        }

        // ---- escaping -----------------------------------------------------------------------------------------------

        public static string EscapeDataString(string stringToEscape)
        {
            if (stringToEscape == null) throw new ArgumentNullException("stringToEscape");
            return Escape(stringToEscape, "-_.~");
        }
        public static string EscapeUriString(string stringToEscape)
        {
            if (stringToEscape == null) throw new ArgumentNullException("stringToEscape");
            return Escape(stringToEscape, "-_.~:/?#[]@!$&'()*+,;=%");
        }
        public static string UnescapeDataString(string stringToUnescape)
        {
            if (stringToUnescape == null) throw new ArgumentNullException("stringToUnescape");
            if (stringToUnescape.IndexOf('%') < 0) return stringToUnescape;
            string result = "";
            byte[] pending = new byte[stringToUnescape.Length];
            int count = 0;
            for (int i = 0; i < stringToUnescape.Length; i++)
            {
                char c = stringToUnescape[i];
                if (c == '%' && i + 2 < stringToUnescape.Length + 0 && IsHex(stringToUnescape[i + 1]) && IsHex(stringToUnescape[i + 2]))
                {
                    pending[count++] = (byte)(Digit(stringToUnescape[i + 1]) * 16 + Digit(stringToUnescape[i + 2]));
                    i += 2;
                    continue;
                }
                result += System.Text.Encoding.UTF8.GetString(pending, 0, count) + c;
                count = 0;
            }
            return result + System.Text.Encoding.UTF8.GetString(pending, 0, count);
        }
        private static string Escaped(string part)
        {
            return EscapeUriString(part);
        }
        private static string Escape(string text, string kept)
        {
            string result = "";
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kept.IndexOf(c) >= 0;
                if (plain)
                {
                    result += c;
                    continue;
                }
                int length = char.IsHighSurrogate(c) && i + 1 < text.Length ? 2 : 1;
                foreach (byte b in System.Text.Encoding.UTF8.GetBytes(text.Substring(i, length))) result += "%" + b.ToString("X2");
                i += length - 1;
            }
            return result;
        }
        private static bool IsHex(char c)
        {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }
        private static int Digit(char c)
        {
            return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
        }

        public string GetLeftPart(UriPartial part)
        {
            string root = Absolute(scheme) + (hasAuthority ? "://" + Authority : ":");
            switch (part)
            {
                case UriPartial.Scheme: return scheme + (hasAuthority ? "://" : ":");
                case UriPartial.Authority: return hasAuthority ? root : "";
                case UriPartial.Path: return root + path;
                default: return root + path + query;
            }
        }
        public override string ToString()
        {
            return isAbsolute ? UnescapeDataString(AbsoluteUri) : original;
        }
        public override bool Equals(object comparand)
        {
            Uri other = comparand as Uri;
            if ((object)other == null || other.isAbsolute != isAbsolute) return false;
            return isAbsolute ? WithoutFragment() == other.WithoutFragment() : original == other.original;
        }
        public override int GetHashCode()
        {
            return isAbsolute ? WithoutFragment().GetHashCode() : original.GetHashCode();
        }
        private string WithoutFragment()
        {
            return scheme + "://" + Authority + path + query;
        }
        public static bool operator ==(Uri uri1, Uri uri2)
        {
            return (object)uri1 == null ? (object)uri2 == null : uri1.Equals(uri2);
        }
        public static bool operator !=(Uri uri1, Uri uri2)
        {
            return !(uri1 == uri2);
        }
    }
}
