using System.Collections;
using System.Collections.Generic;

namespace System.Net
{
    /// <summary>Cookies.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.cookiecollection"/>
    public class CookieCollection : ICollection
    {
        private readonly List<Cookie> cookies = new List<Cookie>();

        public CookieCollection()
        {
        }

        public int Count
        {
            get { return cookies.Count; }
        }

        bool ICollection.IsSynchronized
        {
            get { return false; }
        }

        object ICollection.SyncRoot
        {
            get { return this; }
        }

        public Cookie this[string name]
        {
            get
            {
                foreach (var cookie in cookies)
                {
                    if (string.Equals(cookie.Name, name, StringComparison.OrdinalIgnoreCase)) return cookie;
                }
                return null;
            }
        }

        /// <summary>Replaces the one with the same name, path and domain.</summary>
        public void Add(Cookie cookie)
        {
            if (cookie == null) throw new ArgumentNullException("cookie");
            for (var i = 0; i < cookies.Count; i++)
            {
                var known = cookies[i];
                if (!string.Equals(known.Name, cookie.Name, StringComparison.OrdinalIgnoreCase) || known.Path != cookie.Path || known.Domain != cookie.Domain) continue;
                cookies[i] = cookie;
                return;
            }
            cookies.Add(cookie);
        }

        public void Add(CookieCollection cookies)
        {
            if (cookies == null) throw new ArgumentNullException("cookies");
            foreach (Cookie cookie in cookies) Add(cookie);
        }

        public IEnumerator GetEnumerator()
        {
            return cookies.GetEnumerator();
        }

        void ICollection.CopyTo(Array array, int index)
        {
            ((ICollection)cookies).CopyTo(array, index);
        }
    }
}
