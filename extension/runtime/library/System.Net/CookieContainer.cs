using Windows.Web.Http;

namespace System.Net
{
    /// <summary>Keeps the cookies of servers and gives them back to those servers.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.cookiecontainer"/>
    public class CookieContainer
    {
        public const int DefaultCookieLengthLimit = 4096;
        public const int DefaultCookieLimit = 300;
        public const int DefaultPerDomainCookieLimit = 20;

        public CookieContainer()
        {
        }

        /// <summary>The limits are kept and not applied.</summary>
        public int Capacity { get; set; } = DefaultCookieLimit;

        public int Count
        {
            get { return Jar.Count(); }
        }

        public int MaxCookieSize { get; set; } = DefaultCookieLengthLimit;
        public int PerDomainCapacity { get; set; } = DefaultPerDomainCookieLimit;
        internal HttpCookieJar Jar { get; } = HttpCookieJar.Create();

        public void Add(Uri uri, Cookie cookie)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            if (cookie == null) throw new ArgumentNullException("cookie");
            var domain = cookie.Domain == "" ? uri.Host : cookie.Domain.TrimStart('.');
            var expires = cookie.Expires == DateTime.MinValue ? (DateTimeOffset?)null : new DateTimeOffset(cookie.Expires);
            Jar.Set(cookie.Name, cookie.Value, domain, cookie.Domain == "", cookie.Path == "" ? "/" : cookie.Path, HttpCookieJar.Milliseconds(expires), cookie.Secure, cookie.HttpOnly);
        }

        public void Add(Uri uri, CookieCollection cookies)
        {
            if (cookies == null) throw new ArgumentNullException("cookies");
            foreach (Cookie cookie in cookies) Add(uri, cookie);
        }

        public string GetCookieHeader(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            var text = "";
            foreach (Cookie cookie in GetCookies(uri)) text += (text == "" ? "" : "; ") + cookie;
            return text;
        }

        public CookieCollection GetCookies(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            var cookies = new CookieCollection();
            foreach (var found in Jar.For(uri.AbsoluteUri))
            {
                cookies.Add(new Cookie(found.Name(), found.Value(), found.Path(), found.IsOfHost() ? found.Domain() : "." + found.Domain())
                {
                    Expires = found.Expires() == null ? DateTime.MinValue : found.Expires().Value.LocalDateTime,
                    HttpOnly = found.IsHttpOnly(),
                    Secure = found.IsSecure(),
                });
            }
            return cookies;
        }

        /// <summary>Takes a Set-Cookie header.</summary>
        public void SetCookies(Uri uri, string cookieHeader)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            if (cookieHeader == null) throw new ArgumentNullException("cookieHeader");
            Jar.Take(cookieHeader, uri.AbsoluteUri);
        }
    }
}
