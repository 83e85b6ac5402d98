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
        public static readonly string UriSchemeGopher = "gopher";
        public static readonly string UriSchemeMailto = "mailto";
        public static readonly string UriSchemeNews = "news";
        public static readonly string UriSchemeNntp = "nntp";
        public static readonly string UriSchemeNetTcp = "net.tcp";
        public static readonly string UriSchemeNetPipe = "net.pipe";
        public static readonly string SchemeDelimiter = "://";
        private const string NotRelative = "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.";

        private readonly string original;
        /// <summary>Null for a relative address.</summary>
        private readonly UriParts parts;

        public Uri(string uriString) : this(uriString, UriKind.Absolute)
        {
        }
        public Uri(string uriString, UriKind uriKind)
        {
            if (uriString == null) throw new ArgumentNullException("uriString");
            string error = Read(uriString, uriKind, out parts);
            if (error != null) throw new UriFormatException(error);
            original = uriString;
        }
        public Uri(Uri baseUri, string relativeUri)
        {
            string error;
            original = Combine(baseUri, relativeUri ?? "", out parts, out error);
            if (error != null) throw new UriFormatException(error);
        }
        public Uri(Uri baseUri, Uri relativeUri) : this(baseUri, Needed(relativeUri, "relativeUri").original)
        {
        }
        private Uri(string original, UriParts parts)
        {
            this.original = original;
            this.parts = parts;
        }
        private static Uri Needed(Uri uri, string name)
        {
            if ((object)uri == null) throw new ArgumentNullException(name);
            return uri;
        }
        /// <summary>Null when the text is an address of that kind, else what is wrong with it.</summary>
        private static string Read(string text, UriKind kind, out UriParts parts)
        {
            parts = null;
            UriParts read = new UriParts();
            string error = text.Length == 0 ? UriParts.Empty : read.Read(text);
            if (kind == UriKind.Relative) return error == null && !read.IsImplicitFile ? NotRelative : error == null || UriParts.MayBeRelative(error) ? null : error;
            if (error == null) parts = read;
            return kind == UriKind.RelativeOrAbsolute && error != null && UriParts.MayBeRelative(error) ? null : error;
        }
        public static bool TryCreate(string uriString, UriKind uriKind, out Uri result)
        {
            result = null;
            if (uriString == null) return false;
            UriParts parts;
            if (Read(uriString, uriKind, out parts) != null) return false;
            result = new Uri(uriString, parts);
            return true;
        }
        public static bool TryCreate(Uri baseUri, string relativeUri, out Uri result)
        {
            result = null;
            if ((object)baseUri == null || relativeUri == null || !baseUri.IsAbsoluteUri) return false;
            UriParts parts;
            string error;
            string combined = Combine(baseUri, relativeUri, out parts, out error);
            if (error == null) result = new Uri(combined, parts);
            return error == null;
        }
        public static bool TryCreate(Uri baseUri, Uri relativeUri, out Uri result)
        {
            result = null;
            return (object)relativeUri != null && TryCreate(baseUri, relativeUri.original, out result);
        }

        // ---- addresses relative to others --------------------------------------------------------------------------

        private static string Combine(Uri baseUri, string relative, out UriParts parts, out string error)
        {
            if ((object)baseUri == null) throw new ArgumentNullException("baseUri");
            if (!baseUri.IsAbsoluteUri) throw new ArgumentOutOfRangeException("baseUri");
            error = Read(relative, UriKind.RelativeOrAbsolute, out parts);
            bool isNetworkPath = relative.StartsWith("//", StringComparison.Ordinal) && !baseUri.IsFile;
            if (!isNetworkPath && (error != null || parts != null)) return relative;
            relative = relative.Trim(' ', '\t', '\r', '\n');
            int colon = relative.IndexOf(':');
            string scheme = colon > 0 ? relative.Substring(0, colon) : "";
            bool isSame = string.Equals(scheme, baseUri.Scheme, StringComparison.OrdinalIgnoreCase);
            // An old form of relative addresses repeats the scheme.
            if (isSame && baseUri.parts.HasAuthority) relative = relative.Substring(colon + 1);
            string text = !isSame && UriParts.IsSchemeName(scheme) ? relative : Resolve(baseUri, relative);
            error = Read(text, UriKind.Absolute, out parts);
            return text;
        }
        private static string Resolve(Uri baseUri, string relative)
        {
            UriParts from = baseUri.parts;
            string same = from.Scheme + ":";
            if (relative.Length == 0) return baseUri.AbsoluteUri;
            if (relative[0] == '#') return baseUri.Start + baseUri.AbsolutePathRooted + from.Query + relative;
            if (relative[0] == '?') return baseUri.Start + baseUri.AbsolutePathRooted + relative;
            if (from.HasAuthority && (relative[0] == '/' || relative[0] == '\\'))
            {
                if (relative.Length > 1 && (relative[1] == '/' || relative[1] == '\\')) return same + relative;
                return baseUri.Start + (from.IsDosPath ? "/" + from.Path.Substring(0, 2) : "") + relative;
            }
            if (!from.HasAuthority && relative[0] == '/') return same + relative;
            string path = baseUri.AbsolutePathRooted;
            string folder = path.Substring(0, path.LastIndexOf('/') + 1);
            if (from.HasAuthority) return baseUri.Start + folder + relative;
            int end = relative.IndexOfAny(new char[] { '?', '#' });
            string name = end < 0 ? relative : relative.Substring(0, end);
            string whole = folder.Length > 0 ? UriParts.WithoutDots(folder + name.Replace('\\', '/')) : name;
            return same + whole + (end < 0 ? "" : relative.Substring(end));
        }
        /// <summary>Scheme and authority, user and port included.</summary>
        private string Start
        {
            get { return StartWith(UserInfo); }
        }
        private string StartWith(string userInfo)
        {
            if (!parts.UndoesEscapes) return parts.Scheme + ":";
            return parts.Scheme + (parts.HasAuthority ? "://" : ":") + (parts.HasUserInfo ? userInfo + "@" : "") + Authority;
        }
        private string AbsolutePathRooted
        {
            get { return (parts.IsDosPath ? "/" : "") + AbsolutePath; }
        }
        public Uri MakeRelativeUri(Uri uri)
        {
            Needed(uri, "uri");
            Check();
            uri.Check();
            bool related = parts.Scheme == uri.parts.Scheme && parts.Host == uri.parts.Host && Port == uri.Port;
            if (!related) return uri;
            string result = RelativePath(AbsolutePath, uri.AbsolutePath, IsUncOrDosPath) + uri.Query + uri.Fragment;
            return new Uri(result, UriKind.Relative);
        }
        private static string RelativePath(string from, string to, bool ignoreCase)
        {
            int same = 0;
            int slash = -1;
            while (same < from.Length && same < to.Length)
            {
                if (from[same] != to[same] && !(ignoreCase && char.ToLowerInvariant(from[same]) == char.ToLowerInvariant(to[same]))) break;
                if (from[same] == '/') slash = same;
                same++;
            }
            if (same == 0) return to;
            if (same == from.Length && same == to.Length) return "";
            string result = "";
            for (int i = same; i < from.Length; i++)
            {
                if (from[i] == '/') result += "../";
            }
            if (result.Length == 0 && to.Length - 1 == slash) return "./";
            result += to.Substring(slash + 1);
            return result;
        }
        public bool IsBaseOf(Uri uri)
        {
            Needed(uri, "uri");
            if (!IsAbsoluteUri) return false;
            if (!uri.IsAbsoluteUri) uri = new Uri(this, uri);
            if (parts.Scheme != uri.parts.Scheme || parts.Host != uri.parts.Host || Port != uri.Port || parts.UserInfo != uri.parts.UserInfo) return false;
            string folder = AbsolutePath.Substring(0, AbsolutePath.LastIndexOf('/') + 1);
            return uri.AbsolutePath.StartsWith(folder, IsUncOrDosPath ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }

        // ---- parts -------------------------------------------------------------------------------------------------

        private void Check()
        {
            if (parts == null) throw new InvalidOperationException("This operation is not supported for a relative URI.");
        }
        private static string Escaped(string part)
        {
            return UriText.Escape(part, true, true);
        }
        public bool IsAbsoluteUri
        {
            get { return parts != null; }
        }
        public string OriginalString
        {
            get { return original; }
        }
        public bool UserEscaped
        {
            get { return false; }
        }
        public string Scheme
        {
            get
            {
                Check();
                return parts.Scheme;
            }
        }
        public string UserInfo
        {
            get
            {
                Check();
                return Escaped(parts.UserInfo);
            }
        }
        public string Host
        {
            get
            {
                Check();
                return parts.Host;
            }
        }
        public string DnsSafeHost
        {
            get { return Host.StartsWith("[", StringComparison.Ordinal) ? Host.Substring(1, Host.Length - 2) + parts.Scope : Host; }
        }
        public string IdnHost
        {
            get { return DnsSafeHost; }
        }
        public UriHostNameType HostNameType
        {
            get
            {
                Check();
                return parts.HostType;
            }
        }
        public int Port
        {
            get
            {
                Check();
                return parts.Port;
            }
        }
        public bool IsDefaultPort
        {
            get { return Port == UriParts.DefaultPort(parts.Scheme); }
        }
        public string Authority
        {
            get { return Host + (IsDefaultPort ? "" : ":" + Port); }
        }
        public string AbsolutePath
        {
            get
            {
                Check();
                return Escaped(parts.Path);
            }
        }
        public string Query
        {
            get
            {
                Check();
                return Escaped(parts.Query);
            }
        }
        public string Fragment
        {
            get
            {
                Check();
                return parts.Fragment.Length == 0 ? "" : "#" + Escaped(parts.Fragment.Substring(1));
            }
        }
        public string PathAndQuery
        {
            get { return AbsolutePath + Query; }
        }
        public string AbsoluteUri
        {
            get
            {
                Check();
                return Start + AbsolutePathRooted + Query + Fragment;
            }
        }
        /// <summary>The path without escapes, of files as Windows writes it.</summary>
        public string LocalPath
        {
            get
            {
                Check();
                string path = UriText.Unescape(parts.Path);
                if (parts.IsDosPath) return path.Replace('/', '\\');
                return IsUnc ? "\\\\" + parts.Host + (path == "/" && parts.IsImplicitFile ? "" : path).Replace('/', '\\') : path;
            }
        }
        public string[] Segments
        {
            get
            {
                string path = AbsolutePathRooted;
                if (path.Length == 0) return new string[0];
                string[] names = path.Split('/');
                int count = names[names.Length - 1].Length == 0 ? names.Length - 1 : names.Length;
                string[] segments = new string[count];
                for (int i = 0; i < count; i++) segments[i] = names[i] + (i < names.Length - 1 ? "/" : "");
                return segments;
            }
        }
        public bool IsFile
        {
            get { return Scheme == "file"; }
        }
        public bool IsUnc
        {
            get
            {
                Check();
                return parts.IsUnc;
            }
        }
        private bool IsUncOrDosPath
        {
            get { return parts.IsUnc || parts.IsDosPath; }
        }
        public bool IsLoopback
        {
            get
            {
                if (Host.Length == 0) return parts.HasAuthority;
                return parts.Host == "localhost" || parts.Host == "loopback" || parts.Host == "[::1]" || (parts.HostType == UriHostNameType.IPv4 && parts.Host.StartsWith("127.", StringComparison.Ordinal));
            }
        }
        public string GetLeftPart(UriPartial part)
        {
            Check();
            string root = parts.HasAuthority ? Start : parts.Scheme + ":";
            switch (part)
            {
                case UriPartial.Scheme:
                    return parts.Scheme + (parts.HasAuthority ? "://" : ":");
                case UriPartial.Authority:
                    return parts.HasAuthority ? root : "";
                case UriPartial.Path:
                    return (parts.HasAuthority ? root : Start) + AbsolutePathRooted;
                case UriPartial.Query:
                    return (parts.HasAuthority ? root : Start) + AbsolutePathRooted + Query;
                default:
                    throw new ArgumentException("Value does not fall within the expected range.", "part");
            }
        }
        public string GetComponents(UriComponents components, UriFormat format)
        {
            if ((components & UriComponents.SerializationInfoString) != 0) return IsAbsoluteUri ? AbsoluteUri : original;
            Check();
            bool many = (components & (components - 1)) != 0 && components != UriComponents.HostAndPort && components != (UriComponents.Port | UriComponents.KeepDelimiter);
            bool keeps = (components & UriComponents.KeepDelimiter) != 0;
            bool strong = (components & UriComponents.StrongPort) != 0;
            string result = "";
            bool hasHost = (components & UriComponents.Host) != 0;
            if ((components & UriComponents.Scheme) != 0) result += parts.Scheme + (many ? parts.HasAuthority ? "://" : ":" : keeps ? ":" : "");
            if ((components & UriComponents.UserInfo) != 0 && parts.HasUserInfo) result += As(parts.UserInfo, format) + (many && hasHost || keeps ? "@" : "");
            if (hasHost) result += parts.Host;
            if (strong || ((components & UriComponents.Port) != 0 && (!IsDefaultPort || !many)))
            {
                bool shows = Port >= 0 && (strong || !IsDefaultPort || (components & ~UriComponents.KeepDelimiter) == UriComponents.Port && !IsDefaultPort);
                if (shows) result += (hasHost || keeps ? ":" : "") + Port;
            }
            if ((components & UriComponents.Path) != 0)
            {
                string path = As(parts.Path, format);
                if (parts.IsDosPath && many) path = "/" + path;
                result += !many && !keeps && path.StartsWith("/", StringComparison.Ordinal) ? path.Substring(1) : path;
            }
            if ((components & UriComponents.Query) != 0 && parts.Query.Length > 0) result += (many || keeps ? "?" : "") + As(parts.Query.Substring(1), format);
            if ((components & UriComponents.Fragment) != 0 && parts.Fragment.Length > 0) result += (many || keeps ? "#" : "") + As(parts.Fragment.Substring(1), format);
            return result;
        }
        private string As(string part, UriFormat format)
        {
            switch (format)
            {
                case UriFormat.UriEscaped:
                    return Escaped(part);
                case UriFormat.Unescaped:
                    return UriText.Unescape(part);
                case UriFormat.SafeUnescaped:
                    return Display(part);
                default:
                    throw new ArgumentOutOfRangeException("format");
            }
        }

        // ---- whole addresses ---------------------------------------------------------------------------------------

        public override string ToString()
        {
            if (parts == null) return original;
            return StartWith(parts.UserInfo) + (parts.IsDosPath ? "/" : "") + Display(parts.Path) + Display(parts.Query) + Display(parts.Fragment);
        }
        private string Display(string part)
        {
            return UriText.UnescapeForDisplay(part, !parts.UndoesEscapes);
        }
        public override bool Equals(object comparand)
        {
            Uri other = comparand as Uri;
            string text = comparand as string;
            if (text != null && !TryCreate(text, UriKind.RelativeOrAbsolute, out other)) return false;
            if ((object)other == null || other.IsAbsoluteUri != IsAbsoluteUri) return false;
            if (!IsAbsoluteUri) return original == other.original;
            return string.Equals(Comparable, other.Comparable, IsUncOrDosPath && other.IsUncOrDosPath ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }
        /// <summary>Who the user is and which fragment is meant do not count.</summary>
        private string Comparable
        {
            get { return parts.Scheme + (parts.HasAuthority ? "://" : ":") + (parts.Scheme == "mailto" ? UserInfo + "@" : "") + Authority + AbsolutePathRooted + Query; }
        }
        public override int GetHashCode()
        {
            if (!IsAbsoluteUri) return original.GetHashCode();
            return (IsUncOrDosPath ? Comparable.ToLowerInvariant() : Comparable).GetHashCode();
        }
        public static bool operator ==(Uri uri1, Uri uri2)
        {
            return (object)uri1 == null ? (object)uri2 == null : uri1.Equals(uri2);
        }
        public static bool operator !=(Uri uri1, Uri uri2)
        {
            return !(uri1 == uri2);
        }
        public static int Compare(Uri uri1, Uri uri2, UriComponents partsToCompare, UriFormat compareFormat, StringComparison comparisonType)
        {
            if ((object)uri1 == null) return (object)uri2 == null ? 0 : -1;
            if ((object)uri2 == null) return 1;
            if (!uri1.IsAbsoluteUri || !uri2.IsAbsoluteUri) return uri1.IsAbsoluteUri ? 1 : uri2.IsAbsoluteUri ? -1 : string.Compare(uri1.original, uri2.original, comparisonType);
            return string.Compare(uri1.GetComponents(partsToCompare, compareFormat), uri2.GetComponents(partsToCompare, compareFormat), comparisonType);
        }
        /// <summary>Nothing would have to be escaped or put right.</summary>
        public bool IsWellFormedOriginalString()
        {
            if (parts != null) return parts.IsWellFormed;
            foreach (char c in original)
            {
                if (c == '#' || c == '\\') return false;
            }
            int colon = original.IndexOf(':');
            int slash = original.IndexOf('/');
            if (colon >= 0 && (slash < 0 || slash > colon)) return false;
            return UriText.Escape(original, true, true) == original || HasOnlyForeign(original);
        }
        private static bool HasOnlyForeign(string text)
        {
            string ascii = "";
            foreach (char c in text)
            {
                if (c < 0x80) ascii += c;
            }
            return UriText.Escape(ascii, true, true) == ascii;
        }
        public static bool IsWellFormedUriString(string uriString, UriKind uriKind)
        {
            Uri result;
            return TryCreate(uriString, uriKind, out result) && result.IsWellFormedOriginalString();
        }

        // ---- names, numbers and escapes ----------------------------------------------------------------------------

        public static bool CheckSchemeName(string schemeName)
        {
            return UriParts.IsSchemeName(schemeName);
        }
        public static UriHostNameType CheckHostName(string name)
        {
            return UriHost.Check(name);
        }
        public static string EscapeDataString(string stringToEscape)
        {
            if (stringToEscape == null) throw new ArgumentNullException("stringToEscape");
            UriText.CheckSurrogates(stringToEscape);
            return UriText.Escape(stringToEscape, false, false);
        }
        public static string EscapeUriString(string stringToEscape)
        {
            if (stringToEscape == null) throw new ArgumentNullException("stringToEscape");
            UriText.CheckSurrogates(stringToEscape);
            return UriText.Escape(stringToEscape, true, false);
        }
        public static string UnescapeDataString(string stringToUnescape)
        {
            if (stringToUnescape == null) throw new ArgumentNullException("stringToUnescape");
            return UriText.Unescape(stringToUnescape);
        }
        public static bool IsHexDigit(char character)
        {
            return UriText.IsHex(character);
        }
        public static int FromHex(char digit)
        {
            if (!UriText.IsHex(digit)) throw new ArgumentException("Value does not fall within the expected range.", "digit");
            return UriText.HexValue(digit);
        }
        public static string HexEscape(char character)
        {
            if (character > 255) throw new ArgumentOutOfRangeException("character");
            return "%" + ((int)character).ToString("X2");
        }
        public static bool IsHexEncoding(string pattern, int index)
        {
            return pattern.Length - index >= 3 && UriText.IsEscape(pattern, index);
        }
        public static char HexUnescape(string pattern, ref int index)
        {
            if (index < 0 || index >= pattern.Length) throw new ArgumentOutOfRangeException("index");
            if (!IsHexEncoding(pattern, index)) return pattern[index++];
            index += 3;
            return (char)(UriText.HexValue(pattern[index - 2]) * 16 + UriText.HexValue(pattern[index - 1]));
        }
    }
}
