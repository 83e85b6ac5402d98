using System;
using Windows.Foundation;

namespace Windows.Web.Http
{
    /// <summary>A cookie.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpcookie"/>
    public sealed class HttpCookie
    {
        public HttpCookie(string name, string domain, string path)
        {
            if (string.IsNullOrEmpty(name)) throw WindowsError.Refuse("http-cookie", "no name");
            if (string.IsNullOrEmpty(domain)) throw WindowsError.Refuse("http-cookie", "no domain");
            Name = name;
            Domain = domain;
            Path = path;
        }

        public string Domain { get; }
        /// <summary>Null: as long as the app runs.</summary>
        public DateTimeOffset? Expires { get; set; }
        public bool HttpOnly { get; set; }
        public string Name { get; }
        public string Path { get; }
        public bool Secure { get; set; }
        public string Value { get; set; } = "";

        public override string ToString()
        {
            return Name + "=" + Value;
        }
    }
}
