using System;
using System.Collections.Generic;

namespace Windows.Web.Http
{
    /// <summary>The cookies of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpcookiemanager"/>
    public sealed class HttpCookieManager
    {
        private readonly HttpCookieJar jar;

        internal HttpCookieManager(HttpCookieJar jar)
        {
            this.jar = jar;
        }

        public void DeleteCookie(HttpCookie cookie)
        {
            if (cookie == null) throw new ArgumentNullException("cookie");
            jar.Remove(cookie.Name, cookie.Domain.TrimStart('.'), Path(cookie));
        }

        public HttpCookieCollection GetCookies(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            var cookies = new List<HttpCookie>();
            foreach (var found in jar.For(uri.AbsoluteUri))
            {
                cookies.Add(new HttpCookie(found.Name(), found.Domain(), found.Path())
                {
                    Expires = found.Expires(),
                    HttpOnly = found.IsHttpOnly(),
                    Secure = found.IsSecure(),
                    Value = found.Value(),
                });
            }
            return new HttpCookieCollection(cookies);
        }

        /// <summary>Says whether it replaces one.</summary>
        public bool SetCookie(HttpCookie cookie)
        {
            return SetCookie(cookie, false);
        }

        public bool SetCookie(HttpCookie cookie, bool thirdParty)
        {
            if (cookie == null) throw new ArgumentNullException("cookie");
            var isOfHost = !cookie.Domain.StartsWith(".");
            return jar.Set(cookie.Name, cookie.Value, cookie.Domain.TrimStart('.'), isOfHost, Path(cookie), HttpCookieJar.Milliseconds(cookie.Expires), cookie.Secure, cookie.HttpOnly);
        }

        private static string Path(HttpCookie cookie)
        {
            return string.IsNullOrEmpty(cookie.Path) ? "/" : cookie.Path;
        }
    }
}
