using System;
using System.Collections;
using System.Collections.Generic;
using Windows.Storage.Streams;

namespace Windows.Web.Http.Headers
{
    /// <summary>The headers of a body.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentheadercollection"/>
    public sealed class HttpContentHeaderCollection : IDictionary<string, string>
    {
        private readonly HttpHeaderMap map = new HttpHeaderMap(true);
        private HttpContentCodingHeaderValueCollection contentEncoding;

        public HttpContentHeaderCollection()
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

        public HttpContentDispositionHeaderValue ContentDisposition
        {
            get { return map.Store.Value("Content-Disposition") as HttpContentDispositionHeaderValue; }
            set { map.Store.SetValue("Content-Disposition", value); }
        }

        public HttpContentCodingHeaderValueCollection ContentEncoding
        {
            get { return contentEncoding ?? (contentEncoding = new HttpContentCodingHeaderValueCollection(map.Store, "Content-Encoding")); }
        }

        public extern HttpLanguageHeaderValueCollection ContentLanguage { get; }

        public ulong? ContentLength
        {
            get { return (ulong?)(map.Store.Value("Content-Length") as long?); }
            set { map.Store.SetValue("Content-Length", (long?)value); }
        }

        public Uri ContentLocation
        {
            get { return map.Store.Value("Content-Location") as Uri; }
            set { map.Store.SetValue("Content-Location", value); }
        }

        public IBuffer ContentMD5
        {
            get
            {
                var bytes = map.Store.Value("Content-MD5") as byte[];
                return bytes == null ? null : BufferBytes.Over(bytes);
            }
            set { map.Store.SetValue("Content-MD5", value == null ? null : BufferBytes.Copy(value)); }
        }

        public HttpContentRangeHeaderValue ContentRange
        {
            get { return map.Store.Value("Content-Range") as HttpContentRangeHeaderValue; }
            set { map.Store.SetValue("Content-Range", value); }
        }

        public HttpMediaTypeHeaderValue ContentType
        {
            get { return map.Store.Value("Content-Type") as HttpMediaTypeHeaderValue; }
            set { map.Store.SetValue("Content-Type", value); }
        }

        public DateTimeOffset? Expires
        {
            get { return map.Store.Value("Expires") as DateTimeOffset?; }
            set { map.Store.SetValue("Expires", value); }
        }

        public DateTimeOffset? LastModified
        {
            get { return map.Store.Value("Last-Modified") as DateTimeOffset?; }
            set { map.Store.SetValue("Last-Modified", value); }
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
