using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>What a request expects.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpexpectationheadervaluecollection"/>
    public sealed class HttpExpectationHeaderValueCollection : IList<HttpExpectationHeaderValue>
    {
        private extern HttpExpectationHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpExpectationHeaderValue this[int index] { get; set; }
        public extern void Add(HttpExpectationHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpExpectationHeaderValue item);
        public extern void CopyTo(HttpExpectationHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpExpectationHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpExpectationHeaderValue item);
        public extern void Insert(int index, HttpExpectationHeaderValue item);
        public extern bool Remove(HttpExpectationHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
