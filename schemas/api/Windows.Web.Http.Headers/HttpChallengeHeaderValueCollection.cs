using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Demands to authenticate.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpchallengeheadervaluecollection"/>
    public sealed class HttpChallengeHeaderValueCollection : IList<HttpChallengeHeaderValue>
    {
        private extern HttpChallengeHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpChallengeHeaderValue this[int index] { get; set; }
        public extern void Add(HttpChallengeHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpChallengeHeaderValue item);
        public extern void CopyTo(HttpChallengeHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpChallengeHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpChallengeHeaderValue item);
        public extern void Insert(int index, HttpChallengeHeaderValue item);
        public extern bool Remove(HttpChallengeHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
