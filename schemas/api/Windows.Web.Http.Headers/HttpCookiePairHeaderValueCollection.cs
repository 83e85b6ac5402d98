using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Cookies' names and values.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcookiepairheadervaluecollection"/>
    public sealed class HttpCookiePairHeaderValueCollection : IList<HttpCookiePairHeaderValue>
    {
        private extern HttpCookiePairHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpCookiePairHeaderValue this[int index] { get; set; }
        public extern void Add(HttpCookiePairHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpCookiePairHeaderValue item);
        public extern void CopyTo(HttpCookiePairHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpCookiePairHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpCookiePairHeaderValue item);
        public extern void Insert(int index, HttpCookiePairHeaderValue item);
        public extern bool Remove(HttpCookiePairHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
