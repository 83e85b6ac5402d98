using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Options of the connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpconnectionoptionheadervaluecollection"/>
    public sealed class HttpConnectionOptionHeaderValueCollection : IList<HttpConnectionOptionHeaderValue>
    {
        private extern HttpConnectionOptionHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpConnectionOptionHeaderValue this[int index] { get; set; }
        public extern void Add(HttpConnectionOptionHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpConnectionOptionHeaderValue item);
        public extern void CopyTo(HttpConnectionOptionHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpConnectionOptionHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpConnectionOptionHeaderValue item);
        public extern void Insert(int index, HttpConnectionOptionHeaderValue item);
        public extern bool Remove(HttpConnectionOptionHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
