using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>Codings of the transfer.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httptransfercodingheadervaluecollection"/>
    public sealed class HttpTransferCodingHeaderValueCollection : IList<HttpTransferCodingHeaderValue>
    {
        private extern HttpTransferCodingHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern HttpTransferCodingHeaderValue this[int index] { get; set; }
        public extern void Add(HttpTransferCodingHeaderValue item);
        public extern void Clear();
        public extern bool Contains(HttpTransferCodingHeaderValue item);
        public extern void CopyTo(HttpTransferCodingHeaderValue[] array, int arrayIndex);
        public extern IEnumerator<HttpTransferCodingHeaderValue> GetEnumerator();
        public extern int IndexOf(HttpTransferCodingHeaderValue item);
        public extern void Insert(int index, HttpTransferCodingHeaderValue item);
        public extern bool Remove(HttpTransferCodingHeaderValue item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
