using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http
{
    /// <summary>The cookies for an address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpcookiecollection"/>
    public sealed class HttpCookieCollection : IReadOnlyList<HttpCookie>
    {
        private readonly List<HttpCookie> cookies;

        internal HttpCookieCollection(List<HttpCookie> cookies)
        {
            this.cookies = cookies;
        }

        public int Count
        {
            get { return cookies.Count; }
        }

        public HttpCookie this[int index]
        {
            get { return cookies[index]; }
        }

        public IEnumerator<HttpCookie> GetEnumerator()
        {
            return cookies.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
