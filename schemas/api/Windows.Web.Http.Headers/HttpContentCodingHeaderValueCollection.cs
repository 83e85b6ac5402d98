using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Codings of a body.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentcodingheadervaluecollection"/>
    public sealed class HttpContentCodingHeaderValueCollection : IList<HttpContentCodingHeaderValue>
    {
        private extern HttpContentCodingHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpContentCodingHeaderValue this[int index] { get; set; }
        public extern void Add(HttpContentCodingHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpContentCodingHeaderValue item);
        public extern void CopyTo(HttpContentCodingHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpContentCodingHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpContentCodingHeaderValue item);
        public extern void Insert(int index, HttpContentCodingHeaderValue item);
        public extern bool Remove(HttpContentCodingHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
