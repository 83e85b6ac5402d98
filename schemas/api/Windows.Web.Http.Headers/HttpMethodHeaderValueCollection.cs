using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Methods.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpmethodheadervaluecollection"/>
    public sealed class HttpMethodHeaderValueCollection : IList<HttpMethod>
    {
        private extern HttpMethodHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpMethod this[int index] { get; set; }
        public extern void Add(HttpMethod item);
        public extern void Clear();
        public extern bool Contains(HttpMethod item);
        public extern void CopyTo(HttpMethod[] array, int arrayIndex);
        public extern IEnumerator<HttpMethod> GetEnumerator();
        public extern int IndexOf(HttpMethod item);
        public extern void Insert(int index, HttpMethod item);
        public extern bool Remove(HttpMethod item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
