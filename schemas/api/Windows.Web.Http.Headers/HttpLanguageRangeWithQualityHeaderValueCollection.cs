using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Languages with preferences.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httplanguagerangewithqualityheadervaluecollection"/>
    public sealed class HttpLanguageRangeWithQualityHeaderValueCollection : IList<HttpLanguageRangeWithQualityHeaderValue>
    {
        private extern HttpLanguageRangeWithQualityHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpLanguageRangeWithQualityHeaderValue this[int index] { get; set; }
        public extern void Add(HttpLanguageRangeWithQualityHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpLanguageRangeWithQualityHeaderValue item);
        public extern void CopyTo(HttpLanguageRangeWithQualityHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpLanguageRangeWithQualityHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpLanguageRangeWithQualityHeaderValue item);
        public extern void Insert(int index, HttpLanguageRangeWithQualityHeaderValue item);
        public extern bool Remove(HttpLanguageRangeWithQualityHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
