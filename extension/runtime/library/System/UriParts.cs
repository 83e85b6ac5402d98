namespace System
{
    /// <summary>
    /// An absolute address taken apart. Path, query and fragment are as .NET keeps them: dots resolved, needless escapes undone;
    /// query and fragment begin with their mark.
    /// </summary>
    internal sealed class UriParts
    {
        internal const string BadFormat = "Invalid URI: The format of the URI could not be determined.";
        internal const string Empty = "Invalid URI: The URI is empty.";
        internal const string BadScheme = "Invalid URI: The URI scheme is not valid.";
        internal const string BadAuthority = "Invalid URI: The Authority/Host could not be parsed.";
        private const string BadHost = "Invalid URI: The hostname could not be parsed.";
        private const string BadPort = "Invalid URI: Invalid port specified.";
        private const string NotRooted = "Invalid URI: A Dos path must be rooted, for example, 'c:\\\\'.";

        internal string Scheme = "";
        internal string UserInfo = "";
        internal bool HasUserInfo;
        internal string Host = "";
        internal string Scope = "";
        internal UriHostNameType HostType;
        /// <summary>-1: neither given nor known.</summary>
        internal int Port = -1;
        internal string Path = "";
        internal string Query = "";
        internal string Fragment = "";
        internal bool HasAuthority;
        /// <summary>The path has a drive letter.</summary>
        internal bool IsDosPath;
        internal bool IsUnc;
        /// <summary>Needless escapes have been undone.</summary>
        internal bool UndoesEscapes
        {
            get { return HasAuthority || Scheme == "mailto"; }
        }
        /// <summary>A path of Windows, not an address, was given.</summary>
        internal bool IsImplicitFile;
        /// <summary>Nothing had to be changed but letters' case and dots.</summary>
        internal bool IsWellFormed = true;

        internal static int DefaultPort(string scheme)
        {
            switch (scheme)
            {
                case "http": case "ws": return 80;
                case "https": case "wss": return 443;
                case "ftp": return 21;
                case "telnet": return 23;
                case "mailto": return 25;
                case "gopher": return 70;
                case "nntp": return 119;
                case "ldap": return 389;
                case "net.tcp": return 808;
                default: return -1;
            }
        }
        /// <summary>Schemes whose addresses make no sense without a host.</summary>
        private static bool NeedsHost(string scheme)
        {
            return DefaultPort(scheme) > 0 && scheme != "mailto" && scheme != "ldap" || scheme == "net.pipe";
        }
        private static bool IsSlash(char c)
        {
            return c == '/' || c == '\\';
        }
        internal static bool IsSchemeName(string name)
        {
            if (string.IsNullOrEmpty(name) || !UriText.IsLetter(name[0])) return false;
            foreach (char c in name)
            {
                if (!(UriText.IsLetter(c) || UriText.IsDigit(c) || c == '+' || c == '-' || c == '.')) return false;
            }
            return true;
        }
        /// <summary>These say that the text may still be a relative address.</summary>
        internal static bool MayBeRelative(string error)
        {
            return error == BadFormat || error == BadScheme || error == BadAuthority || error == Empty;
        }

        /// <summary>Null when the text is an absolute address, else what is wrong with it.</summary>
        internal string Read(string text)
        {
            text = text.Trim(' ', '\t', '\r', '\n');
            if (text.Length == 0) return Empty;
            if (text.Length > 1 && IsSlash(text[0]) && IsSlash(text[1])) return ReadUnc(text);
            int colon = text.IndexOf(':');
            if (colon <= 0 || (colon == 1 && text.Length == 2)) return BadFormat;
            if (colon == 1 && UriText.IsLetter(text[0])) return IsSlash(text[2]) ? ReadDosPath(text) : NotRooted;
            string name = text.Substring(0, colon);
            if (!IsSchemeName(name)) return BadScheme;
            Scheme = name.ToLowerInvariant();
            Port = DefaultPort(Scheme);
            return ReadRest(text.Substring(colon + 1));
        }
        private string ReadUnc(string text)
        {
            IsImplicitFile = true;
            IsWellFormed = false;
            Scheme = "file";
            HasAuthority = true;
            int start = 0;
            while (start < text.Length && IsSlash(text[start])) start++;
            int end = start;
            while (end < text.Length && !IsSlash(text[end])) end++;
            if (end == start) return BadFormat;
            Host = UriHost.Canonical(text.Substring(start, end - start), out HostType, out Scope);
            if (Host == null) return BadHost;
            IsUnc = true;
            Path = end == text.Length ? "/" : ResolvedPath(EscapeMarks(text.Substring(end)));
            return null;
        }
        private string ReadDosPath(string text)
        {
            IsImplicitFile = true;
            IsWellFormed = false;
            Scheme = "file";
            HasAuthority = true;
            HostType = UriHostNameType.Basic;
            SetDosPath(EscapeMarks(text));
            return null;
        }
        /// <summary>In a path of Windows these are letters like all others.</summary>
        private static string EscapeMarks(string path)
        {
            return path.Replace("%", "%25").Replace("#", "%23").Replace("?", "%3F");
        }
        private void SetDosPath(string path)
        {
            IsDosPath = true;
            Path = path.Substring(0, 2) + ResolvedPath(path.Substring(2));
        }
        private string ReadRest(string rest)
        {
            string body = rest;
            int hash = body.IndexOf('#');
            if (hash >= 0)
            {
                Fragment = body.Substring(hash);
                body = body.Substring(0, hash);
            }
            int question = Scheme == "ftp" || Scheme == "telnet" ? -1 : body.IndexOf('?');
            if (question >= 0)
            {
                Query = body.Substring(question);
                body = body.Substring(0, question);
            }
            else if (body.IndexOf('?') >= 0)
            {
                body = body.Replace("?", "%3F");
                IsWellFormed = false;
            }
            CheckWellFormed(rest);
            string error = ReadBody(body);
            Query = UriText.Tidy(Query, true, UndoesEscapes);
            Fragment = UriText.Tidy(Fragment, false, UndoesEscapes);
            return error;
        }
        private string ReadBody(string body)
        {
            bool converts = NeedsHost(Scheme) || Scheme == "file";
            int slashes = 0;
            while (slashes < body.Length && (body[slashes] == '/' || (converts && body[slashes] == '\\'))) slashes++;
            if (Scheme == "file") return ReadFile(body, slashes);
            if (Scheme == "mailto") return ReadMailbox(body);
            if (slashes < 2)
            {
                if (NeedsHost(Scheme)) return BadAuthority;
                Path = UriText.Tidy(body, false, false);
                return null;
            }
            HasAuthority = true;
            int end = 2;
            while (end < body.Length && body[end] != '/' && !(converts && body[end] == '\\')) end++;
            string error = ReadAuthority(body.Substring(2, end - 2));
            if (error != null) return error;
            if (Host.Length == 0 && NeedsHost(Scheme)) return BadHost;
            Path = ResolvedPath(body.Substring(end));
            if (Path.Length == 0) Path = "/";
            return null;
        }
        private string ReadAuthority(string authority)
        {
            int at = authority.IndexOf('@');
            if (at >= 0)
            {
                HasUserInfo = true;
                UserInfo = UriText.Tidy(authority.Substring(0, at), false, true);
                authority = authority.Substring(at + 1);
            }
            int colon = authority.LastIndexOf(':');
            if (colon > authority.LastIndexOf(']'))
            {
                string digits = authority.Substring(colon + 1);
                authority = authority.Substring(0, colon);
                if (authority.Length == 0) return BadHost;
                int port = 0;
                foreach (char c in digits)
                {
                    if (!UriText.IsDigit(c)) return BadPort;
                    port = port * 10 + (c - '0');
                    if (port > 65535) return BadPort;
                }
                if (digits.Length > 0) Port = port;
            }
            Host = UriHost.Canonical(authority, out HostType, out Scope);
            return Host == null ? BadHost : null;
        }
        private string ReadMailbox(string body)
        {
            HostType = UriHostNameType.Basic;
            return body.Length == 0 ? null : ReadAuthority(body);
        }
        private string ReadFile(string body, int slashes)
        {
            HasAuthority = true;
            string rest = body.Substring(slashes);
            if (slashes != 2 && slashes != 3) IsWellFormed = false;
            bool hasDrive = rest.Length > 1 && UriText.IsLetter(rest[0]) && (rest[1] == ':' || rest[1] == '|') && (rest.Length == 2 || IsSlash(rest[2]));
            if (hasDrive)
            {
                HostType = UriHostNameType.Basic;
                if (slashes == 2) IsWellFormed = false;
                SetDosPath(rest.Substring(0, 1) + ":" + rest.Substring(2));
                if (rest.Length == 2) Path += "/";
                return null;
            }
            if (slashes == 0) return BadAuthority;
            if (slashes == 2 || slashes >= 4)
            {
                int end = 0;
                while (end < rest.Length && !IsSlash(rest[end])) end++;
                Host = UriHost.Canonical(rest.Substring(0, end), out HostType, out Scope);
                if (Host == null) return BadHost;
                IsUnc = Host.Length > 0 && Host != "localhost" || slashes >= 4;
                rest = rest.Substring(end);
            }
            else
            {
                HostType = UriHostNameType.Basic;
                rest = "/" + rest;
            }
            Path = ResolvedPath(rest);
            if (Path.Length == 0) Path = "/";
            return null;
        }
        private string ResolvedPath(string path)
        {
            path = UriText.Tidy(path, false, true);
            if (Scheme == "file") path = path.Replace("%2F", "/").Replace("%2f", "/").Replace("%5C", "/").Replace("%5c", "/");
            return WithoutDots(path.Replace('\\', '/'));
        }
        /// <summary>Without `.` and `..` segments.</summary>
        internal static string WithoutDots(string path)
        {
            if (path.IndexOf('.') < 0) return path;
            string[] parts = path.Split('/');
            string[] kept = new string[parts.Length];
            int count = 0;
            bool rooted = path.StartsWith("/", StringComparison.Ordinal);
            for (int i = rooted ? 1 : 0; i < parts.Length; i++)
            {
                bool isLast = i == parts.Length - 1;
                if (parts[i] == "..") count = Math.Max(0, count - 1);
                else if (parts[i] != ".")
                {
                    kept[count++] = parts[i];
                    continue;
                }
                if (isLast) kept[count++] = "";
            }
            return (rooted ? "/" : "") + string.Join("/", kept, 0, count);
        }
        private void CheckWellFormed(string rest)
        {
            for (int i = 0; i < rest.Length; i++)
            {
                char c = rest[i];
                if (c >= 0x80 || UriText.IsUnreserved(c) || UriText.IsReserved(c) || UriText.IsEscape(rest, i)) continue;
                IsWellFormed = false;
            }
        }
    }
}
