using System;
using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>The headers of a response.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpresponseheadercollection"/>
    public sealed class HttpResponseHeaderCollection : IDictionary<string, string>
    {
        private extern HttpResponseHeaderCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern ICollection<string> Keys { get; }
        public extern ICollection<string> Values { get; }
        public extern string this[string key] { get; set; }
        public extern void Add(string key, string value);
        public extern void Add(KeyValuePair<string, string> item);
        public extern void Clear();
        public extern bool Contains(KeyValuePair<string, string> item);
        public extern bool ContainsKey(string key);
        public extern void CopyTo(KeyValuePair<string, string>[] array, int arrayIndex);
        public extern IEnumerator<KeyValuePair<string, string>> GetEnumerator();
        public extern bool Remove(string key);
        public extern bool Remove(KeyValuePair<string, string> item);
        public extern bool TryGetValue(string key, out string value);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern TimeSpan? Age { get; set; }
        public extern HttpMethodHeaderValueCollection Allow { get; }
        public extern HttpCacheDirectiveHeaderValueCollection CacheControl { get; }
        public extern HttpConnectionOptionHeaderValueCollection Connection { get; }
        public extern DateTimeOffset? Date { get; set; }
        public extern Uri Location { get; set; }
        public extern HttpChallengeHeaderValueCollection ProxyAuthenticate { get; }
        public extern HttpDateOrDeltaHeaderValue RetryAfter { get; set; }
        public extern HttpTransferCodingHeaderValueCollection TransferEncoding { get; }
        public extern HttpChallengeHeaderValueCollection WwwAuthenticate { get; }
        public extern void Append(string name, string value);
        public override extern string ToString();
        public extern bool TryAppendWithoutValidation(string name, string value);
    }
}
