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
        private readonly HttpHeaderMap map = new HttpHeaderMap(false);
        private HttpMediaTypeWithQualityHeaderValueCollection accept;
        private HttpContentCodingWithQualityHeaderValueCollection acceptEncoding;
        private HttpLanguageRangeWithQualityHeaderValueCollection acceptLanguage;
        private HttpCacheDirectiveHeaderValueCollection cacheControl;
        private HttpConnectionOptionHeaderValueCollection connection;
        private HttpCookiePairHeaderValueCollection cookie;
        private HttpExpectationHeaderValueCollection expect;
        private HttpTransferCodingHeaderValueCollection transferEncoding;
        private HttpProductInfoHeaderValueCollection userAgent;

        internal HttpRequestHeaderCollection()
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

        public HttpMediaTypeWithQualityHeaderValueCollection Accept
        {
            get { return accept ?? (accept = new HttpMediaTypeWithQualityHeaderValueCollection(map.Store, "Accept")); }
        }

        public HttpContentCodingWithQualityHeaderValueCollection AcceptEncoding
        {
            get { return acceptEncoding ?? (acceptEncoding = new HttpContentCodingWithQualityHeaderValueCollection(map.Store, "Accept-Encoding")); }
        }

        public HttpLanguageRangeWithQualityHeaderValueCollection AcceptLanguage
        {
            get { return acceptLanguage ?? (acceptLanguage = new HttpLanguageRangeWithQualityHeaderValueCollection(map.Store, "Accept-Language")); }
        }

        public HttpCredentialsHeaderValue Authorization
        {
            get { return map.Store.Value("Authorization") as HttpCredentialsHeaderValue; }
            set { map.Store.SetValue("Authorization", value); }
        }

        public HttpCacheDirectiveHeaderValueCollection CacheControl
        {
            get { return cacheControl ?? (cacheControl = new HttpCacheDirectiveHeaderValueCollection(map.Store, "Cache-Control")); }
        }

        public HttpConnectionOptionHeaderValueCollection Connection
        {
            get { return connection ?? (connection = new HttpConnectionOptionHeaderValueCollection(map.Store, "Connection")); }
        }

        public HttpCookiePairHeaderValueCollection Cookie
        {
            get { return cookie ?? (cookie = new HttpCookiePairHeaderValueCollection(map.Store, "Cookie")); }
        }

        public DateTimeOffset? Date
        {
            get { return map.Store.Value("Date") as DateTimeOffset?; }
            set { map.Store.SetValue("Date", value); }
        }

        public HttpExpectationHeaderValueCollection Expect
        {
            get { return expect ?? (expect = new HttpExpectationHeaderValueCollection(map.Store, "Expect")); }
        }

        public string From
        {
            get { return map.Store.Value("From") as string; }
            set { map.Store.SetValue("From", value); }
        }

        public HostName Host
        {
            get
            {
                var name = map.Store.Value("Host") as string;
                return name == null ? null : new HostName(name);
            }
            set { map.Store.SetValue("Host", value == null ? null : value.RawName); }
        }

        public DateTimeOffset? IfModifiedSince
        {
            get { return map.Store.Value("If-Modified-Since") as DateTimeOffset?; }
            set { map.Store.SetValue("If-Modified-Since", value); }
        }

        public DateTimeOffset? IfUnmodifiedSince
        {
            get { return map.Store.Value("If-Unmodified-Since") as DateTimeOffset?; }
            set { map.Store.SetValue("If-Unmodified-Since", value); }
        }

        public uint? MaxForwards
        {
            get { return (uint?)(map.Store.Value("Max-Forwards") as long?); }
            set { map.Store.SetValue("Max-Forwards", (long?)value); }
        }

        public HttpCredentialsHeaderValue ProxyAuthorization
        {
            get { return map.Store.Value("Proxy-Authorization") as HttpCredentialsHeaderValue; }
            set { map.Store.SetValue("Proxy-Authorization", value); }
        }

        public Uri Referer
        {
            get { return map.Store.Value("Referer") as Uri; }
            set { map.Store.SetValue("Referer", value); }
        }

        public HttpTransferCodingHeaderValueCollection TransferEncoding
        {
            get { return transferEncoding ?? (transferEncoding = new HttpTransferCodingHeaderValueCollection(map.Store, "Transfer-Encoding")); }
        }

        public HttpProductInfoHeaderValueCollection UserAgent
        {
            get { return userAgent ?? (userAgent = new HttpProductInfoHeaderValueCollection(map.Store, "User-Agent")); }
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
