using System;

namespace Windows.Web.Http
{
    /// <summary>A cookie.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpcookie"/>
    public sealed class HttpCookie
    {
        public extern HttpCookie(string name, string domain, string path);
        public extern string Domain { get; }
        public extern DateTimeOffset? Expires { get; set; }
        public extern bool HttpOnly { get; set; }
        public extern string Name { get; }
        public extern string Path { get; }
        public extern bool Secure { get; set; }
        public extern string Value { get; set; }
        public override extern string ToString();
    }
}
