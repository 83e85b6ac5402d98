using System;
using System.Collections;
using System.Collections.Generic;

namespace Windows.Web.Http.Headers
{
    /// <summary>The headers of a response.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpresponseheadercollection"/>
    public sealed class HttpResponseHeaderCollection : IDictionary<string, string>
    {
        private readonly HttpHeaderMap map = new HttpHeaderMap(false);
        private HttpMethodHeaderValueCollection allow;
        private HttpCacheDirectiveHeaderValueCollection cacheControl;
        private HttpConnectionOptionHeaderValueCollection connection;
        private HttpChallengeHeaderValueCollection proxyAuthenticate;
        private HttpTransferCodingHeaderValueCollection transferEncoding;
        private HttpChallengeHeaderValueCollection wwwAuthenticate;

        internal HttpResponseHeaderCollection()
        {
        }

        public int Count
        {
            get { return map.Store.Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public ICollection<string> Keys
        {
            get { return map.Keys; }
        }

        public ICollection<string> Values
        {
            get { return map.Values; }
        }

        /// <summary>All values of the header, in one line.</summary>
        public string this[string key]
        {
            get { return map[key]; }
            set { map[key] = value; }
        }

        internal HttpHeaderMap Map
        {
            get { return map; }
        }

        public void Add(string key, string value)
        {
            map.Add(key, value);
        }

        public void Add(KeyValuePair<string, string> item)
        {
            map.Add(item.Key, item.Value);
        }

        public void Clear()
        {
            map.Store.Clear();
        }

        public bool Contains(KeyValuePair<string, string> item)
        {
            return map.Contains(item);
        }

        public bool ContainsKey(string key)
        {
            string value;
            return map.TryGet(key, out value);
        }

        public void CopyTo(KeyValuePair<string, string>[] array, int arrayIndex)
        {
            map.Pairs().CopyTo(array, arrayIndex);
        }

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
        {
            return map.Pairs().GetEnumerator();
        }

        public bool Remove(string key)
        {
            return map.Store.Remove(key);
        }

        public bool Remove(KeyValuePair<string, string> item)
        {
            return map.Contains(item) && map.Store.Remove(item.Key);
        }

        public bool TryGetValue(string key, out string value)
        {
            return map.TryGet(key, out value);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public TimeSpan? Age
        {
            get { return map.Store.Value("Age") as TimeSpan?; }
            set { map.Store.SetValue("Age", value); }
        }

        public HttpMethodHeaderValueCollection Allow
        {
            get { return allow ?? (allow = new HttpMethodHeaderValueCollection(map.Store, "Allow")); }
        }

        public HttpCacheDirectiveHeaderValueCollection CacheControl
        {
            get { return cacheControl ?? (cacheControl = new HttpCacheDirectiveHeaderValueCollection(map.Store, "Cache-Control")); }
        }

        public HttpConnectionOptionHeaderValueCollection Connection
        {
            get { return connection ?? (connection = new HttpConnectionOptionHeaderValueCollection(map.Store, "Connection")); }
        }

        public DateTimeOffset? Date
        {
            get { return map.Store.Value("Date") as DateTimeOffset?; }
            set { map.Store.SetValue("Date", value); }
        }

        public Uri Location
        {
            get { return map.Store.Value("Location") as Uri; }
            set { map.Store.SetValue("Location", value); }
        }

        public HttpChallengeHeaderValueCollection ProxyAuthenticate
        {
            get { return proxyAuthenticate ?? (proxyAuthenticate = new HttpChallengeHeaderValueCollection(map.Store, "Proxy-Authenticate")); }
        }

        public HttpDateOrDeltaHeaderValue RetryAfter
        {
            get { return map.Store.Value("Retry-After") as HttpDateOrDeltaHeaderValue; }
            set { map.Store.SetValue("Retry-After", value); }
        }

        public HttpTransferCodingHeaderValueCollection TransferEncoding
        {
            get { return transferEncoding ?? (transferEncoding = new HttpTransferCodingHeaderValueCollection(map.Store, "Transfer-Encoding")); }
        }

        public HttpChallengeHeaderValueCollection WwwAuthenticate
        {
            get { return wwwAuthenticate ?? (wwwAuthenticate = new HttpChallengeHeaderValueCollection(map.Store, "WWW-Authenticate")); }
        }

        /// <summary>Adds the value to those that the header has.</summary>
        public void Append(string name, string value)
        {
            map.Append(name, value);
        }

        public override string ToString()
        {
            return map.Text();
        }

        /// <summary>Adds the value as it is, without a look at it.</summary>
        public bool TryAppendWithoutValidation(string name, string value)
        {
            return map.TryAppend(name, value);
        }
    }
}
