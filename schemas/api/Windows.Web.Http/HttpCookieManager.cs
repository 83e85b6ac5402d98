using System;

namespace Windows.Web.Http
{
    /// <summary>The cookies of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpcookiemanager"/>
    public sealed class HttpCookieManager
    {
        private extern HttpCookieManager();
        public extern void DeleteCookie(HttpCookie cookie);
        public extern HttpCookieCollection GetCookies(Uri uri);
        public extern bool SetCookie(HttpCookie cookie, bool thirdParty);
        public extern bool SetCookie(HttpCookie cookie);
    }
}
