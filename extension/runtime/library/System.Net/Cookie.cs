namespace System.Net
{
    /// <summary>A cookie.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.cookie"/>
    public sealed class Cookie
    {
        private string name = "";
        private string value = "";
        private string path = "";
        private string domain = "";
        private string port = "";

        public Cookie()
        {
        }

        public Cookie(string name, string value)
        {
            Name = name;
            Value = value;
        }

        public Cookie(string name, string value, string path) : this(name, value)
        {
            Path = path;
        }

        public Cookie(string name, string value, string path, string domain) : this(name, value, path)
        {
            Domain = domain;
        }

        public string Comment { get; set; } = "";
        public Uri CommentUri { get; set; }
        public bool Discard { get; set; }

        public string Domain
        {
            get { return domain; }
            set { domain = value ?? ""; }
        }

        public bool Expired
        {
            get { return Expires != DateTime.MinValue && Expires.ToLocalTime() <= DateTime.Now; }
            set
            {
                if (value) Expires = DateTime.Now;
            }
        }

        public DateTime Expires { get; set; }
        public bool HttpOnly { get; set; }

        public string Name
        {
            get { return name; }
            set
            {
                if (string.IsNullOrEmpty(value) || value[0] == '$' || value.IndexOfAny(new[] { ' ', '=', ',', ';', '\t', '\r', '\n' }) >= 0) throw new CookieException("The 'Name'='" + value + "' part of the cookie is invalid.");
                name = value;
            }
        }

        public string Path
        {
            get { return path; }
            set { path = value ?? ""; }
        }

        /// <summary>A list in quotes: `"80, 8080"`.</summary>
        public string Port
        {
            get { return port; }
            set
            {
                if (!IsPortList(value ?? "")) throw new CookieException("The 'Port'='" + value + "' part of the cookie is invalid.");
                port = value ?? "";
            }
        }

        private static bool IsPortList(string text)
        {
            if (text == "") return true;
            if (text.Length < 2 || text[0] != '"' || text[text.Length - 1] != '"') return false;
            foreach (var part in text.Trim('"').Split(new[] { ' ', ',' }, StringSplitOptions.RemoveEmptyEntries))
            {
                ushort number;
                if (!ushort.TryParse(part, out number)) return false;
            }
            return true;
        }

        public bool Secure { get; set; }
        public DateTime TimeStamp { get; } = DateTime.Now;

        public string Value
        {
            get { return value; }
            set { this.value = value ?? ""; }
        }

        public int Version { get; set; }

        public override bool Equals(object comparand)
        {
            var other = comparand as Cookie;
            return other != null && string.Equals(name, other.name, StringComparison.OrdinalIgnoreCase) && value == other.value && path == other.path && string.Equals(domain, other.domain, StringComparison.OrdinalIgnoreCase) && Version == other.Version;
        }

        public override int GetHashCode()
        {
            return (name + "=" + value + ";" + path + "; " + domain + "; " + Version).GetHashCode();
        }

        public override string ToString()
        {
            if (name == "") return "";
            var pair = name + "=" + value;
            if (Version == 0) return pair;
            return "$Version=" + Version + "; " + pair + (path == "" ? "" : "; $Path=" + path) + (domain == "" ? "" : "; $Domain=" + domain) + (port == "" ? "" : "; $Port=" + port);
        }
    }
}
