using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Codings with preferences.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentcodingwithqualityheadervaluecollection"/>
    public sealed class HttpContentCodingWithQualityHeaderValueCollection : IList<HttpContentCodingWithQualityHeaderValue>
    {
        private extern HttpContentCodingWithQualityHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpContentCodingWithQualityHeaderValue this[int index] { get; set; }
        public extern void Add(HttpContentCodingWithQualityHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpContentCodingWithQualityHeaderValue item);
        public extern void CopyTo(HttpContentCodingWithQualityHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpContentCodingWithQualityHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpContentCodingWithQualityHeaderValue item);
        public extern void Insert(int index, HttpContentCodingWithQualityHeaderValue item);
        public extern bool Remove(HttpContentCodingWithQualityHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
