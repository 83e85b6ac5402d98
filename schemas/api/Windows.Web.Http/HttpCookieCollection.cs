using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http
{
    /// <summary>The cookies for an address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpcookiecollection"/>
    public sealed class HttpCookieCollection : IReadOnlyList<HttpCookie>
    {
        private extern HttpCookieCollection();
        public extern int Count { get; }
        public extern HttpCookie this[int index] { get; }
        public extern IEnumerator<HttpCookie> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
