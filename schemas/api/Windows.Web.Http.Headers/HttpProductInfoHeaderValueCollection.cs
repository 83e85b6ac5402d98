using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Products and comments.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpproductinfoheadervaluecollection"/>
    public sealed class HttpProductInfoHeaderValueCollection : IList<HttpProductInfoHeaderValue>
    {
        private extern HttpProductInfoHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpProductInfoHeaderValue this[int index] { get; set; }
        public extern void Add(HttpProductInfoHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpProductInfoHeaderValue item);
        public extern void CopyTo(HttpProductInfoHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpProductInfoHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpProductInfoHeaderValue item);
        public extern void Insert(int index, HttpProductInfoHeaderValue item);
        public extern bool Remove(HttpProductInfoHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
