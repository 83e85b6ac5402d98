using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Media types with preferences.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpmediatypewithqualityheadervaluecollection"/>
    public sealed class HttpMediaTypeWithQualityHeaderValueCollection : IList<HttpMediaTypeWithQualityHeaderValue>
    {
        private extern HttpMediaTypeWithQualityHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpMediaTypeWithQualityHeaderValue this[int index] { get; set; }
        public extern void Add(HttpMediaTypeWithQualityHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpMediaTypeWithQualityHeaderValue item);
        public extern void CopyTo(HttpMediaTypeWithQualityHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpMediaTypeWithQualityHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpMediaTypeWithQualityHeaderValue item);
        public extern void Insert(int index, HttpMediaTypeWithQualityHeaderValue item);
        public extern bool Remove(HttpMediaTypeWithQualityHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
