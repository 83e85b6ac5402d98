using System;
using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>What caches may do.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcachedirectiveheadervaluecollection"/>
    public sealed class HttpCacheDirectiveHeaderValueCollection : IList<HttpNameValueHeaderValue>
    {
        private extern HttpCacheDirectiveHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpNameValueHeaderValue this[int index] { get; set; }
        public extern void Add(HttpNameValueHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpNameValueHeaderValue item);
        public extern void CopyTo(HttpNameValueHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpNameValueHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpNameValueHeaderValue item);
        public extern void Insert(int index, HttpNameValueHeaderValue item);
        public extern bool Remove(HttpNameValueHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern TimeSpan? MaxAge { get; set; }
        public extern TimeSpan? MaxStale { get; set; }
        public extern TimeSpan? MinFresh { get; set; }
        public extern TimeSpan? SharedMaxAge { get; set; }
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
