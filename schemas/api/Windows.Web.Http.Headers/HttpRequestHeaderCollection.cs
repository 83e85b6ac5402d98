using System;
using System.Collections;
using System.Collections.Generic;
using Windows.Networking;

namespace Windows.Web.Http.Headers
{
    /// <summary>The headers of a request, by name and by property.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httprequestheadercollection"/>
    public sealed class HttpRequestHeaderCollection : IDictionary<string, string>
    {
        private extern HttpRequestHeaderCollection();
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
        public extern HttpMediaTypeWithQualityHeaderValueCollection Accept { get; }
        public extern HttpContentCodingWithQualityHeaderValueCollection AcceptEncoding { get; }
        public extern HttpLanguageRangeWithQualityHeaderValueCollection AcceptLanguage { get; }
        public extern HttpCredentialsHeaderValue Authorization { get; set; }
        public extern HttpCacheDirectiveHeaderValueCollection CacheControl { get; }
        public extern HttpConnectionOptionHeaderValueCollection Connection { get; }
        public extern HttpCookiePairHeaderValueCollection Cookie { get; }
        public extern DateTimeOffset? Date { get; set; }
        public extern HttpExpectationHeaderValueCollection Expect { get; }
        public extern string From { get; set; }
        public extern HostName Host { get; set; }
        public extern DateTimeOffset? IfModifiedSince { get; set; }
        public extern DateTimeOffset? IfUnmodifiedSince { get; set; }
        public extern uint? MaxForwards { get; set; }
        public extern HttpCredentialsHeaderValue ProxyAuthorization { get; set; }
        public extern Uri Referer { get; set; }
        public extern HttpTransferCodingHeaderValueCollection TransferEncoding { get; }
        public extern HttpProductInfoHeaderValueCollection UserAgent { get; }
        public extern void Append(string name, string value);
        public override extern string ToString();
        public extern bool TryAppendWithoutValidation(string name, string value);
    }
}
