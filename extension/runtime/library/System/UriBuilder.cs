namespace System
{
    /// <summary>Puts an address together from its parts.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.uribuilder"/>
    public class UriBuilder
    {
        private string scheme = "http";
        private string host = "localhost";
        private string userName = "";
        private string password = "";
        private string path = "/";
        private string query = "";
        private string fragment = "";
        private int port = -1;

        public UriBuilder()
        {
        }
        public UriBuilder(string uri)
        {
            Uri read;
            if (!Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out read))
            {
                if (uri == null) throw new ArgumentNullException("uriString");
                read = new Uri(uri);
            }
            Take(read.IsAbsoluteUri ? read : new Uri("http://" + uri));
        }
        public UriBuilder(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            Take(uri.IsAbsoluteUri ? uri : new Uri("http://" + uri.OriginalString));
        }
        public UriBuilder(string schemeName, string hostName)
        {
            Scheme = schemeName;
            Host = hostName;
        }
        public UriBuilder(string scheme, string host, int portNumber) : this(scheme, host)
        {
            Port = portNumber;
        }
        public UriBuilder(string scheme, string host, int port, string pathValue) : this(scheme, host, port)
        {
            Path = pathValue;
        }
        public UriBuilder(string scheme, string host, int port, string path, string extraValue) : this(scheme, host, port, path)
        {
            string extra = extraValue ?? "";
            if (extra.Length == 0) return;
            if (extra[0] != '?' && extra[0] != '#') throw new ArgumentException("Extra portion of URI not valid.", "extraValue");
            int hash = extra.IndexOf('#');
            if (hash >= 0) fragment = extra.Substring(hash);
            query = hash >= 0 ? extra.Substring(0, hash) : extra;
            if (query.Length == 1) query = "";
        }
        private void Take(Uri uri)
        {
            scheme = uri.Scheme;
            host = uri.Host;
            port = uri.Port;
            path = uri.AbsolutePath;
            query = uri.Query;
            fragment = uri.Fragment;
            string user = uri.UserInfo;
            int colon = user.IndexOf(':');
            userName = colon < 0 ? user : user.Substring(0, colon);
            password = colon < 0 ? "" : user.Substring(colon + 1);
        }
        public string Scheme
        {
            get { return scheme; }
            set
            {
                string text = value ?? "";
                int colon = text.IndexOf(':');
                if (colon >= 0) text = text.Substring(0, colon);
                if (text.Length > 0 && !Uri.CheckSchemeName(text)) throw new ArgumentException("Invalid URI: The URI scheme is not valid.", "value");
                scheme = text.ToLowerInvariant();
            }
        }
        public string Host
        {
            get { return host; }
            set
            {
                host = value ?? "";
                if (host.IndexOf(':') >= 0 && host[0] != '[') host = "[" + host + "]";
            }
        }
        /// <summary>-1: the one that the scheme has.</summary>
        public int Port
        {
            get { return port; }
            set
            {
                if (value < -1 || value > 65535) throw new ArgumentOutOfRangeException("value");
                port = value;
            }
        }
        public string UserName
        {
            get { return userName; }
            set { userName = value ?? ""; }
        }
        public string Password
        {
            get { return password; }
            set { password = value ?? ""; }
        }
        public string Path
        {
            get { return path; }
            set { path = string.IsNullOrEmpty(value) ? "/" : UriText.Escape(value.Replace('\\', '/'), true, true).Replace("?", "%3F").Replace("#", "%23"); }
        }
        public string Query
        {
            get { return query; }
            set { query = string.IsNullOrEmpty(value) || value[0] == '?' ? value ?? "" : "?" + value; }
        }
        public string Fragment
        {
            get { return fragment; }
            set { fragment = string.IsNullOrEmpty(value) || value[0] == '#' ? value ?? "" : "#" + value; }
        }
        public Uri Uri
        {
            get
            {
                Uri made = new Uri(ToString());
                return made;
            }
        }
        public override string ToString()
        {
            if (userName.Length == 0 && password.Length > 0) throw new UriFormatException("Invalid URI: The username:password construct is badly formed.");
            bool hasHost = host.Length > 0 || scheme == "file" || port >= 0;
            string start = scheme.Length == 0 ? "" : scheme + (hasHost || path.StartsWith("//", StringComparison.Ordinal) ? "://" : ":");
            string user = userName + (password.Length > 0 ? ":" + password : "") + (userName.Length > 0 ? "@" : "");
            string rest = path.Length > 0 && path[0] != '/' && host.Length > 0 ? "/" + path : path;
            return start + user + host + (port != -1 && host.Length > 0 ? ":" + port : "") + rest + query + fragment;
        }
        public override bool Equals(object rparam)
        {
            return rparam != null && Uri.Equals(rparam.ToString());
        }
        public override int GetHashCode()
        {
            return Uri.GetHashCode();
        }
    }
}
