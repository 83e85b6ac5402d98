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
        public extern HttpContentHeaderCollection();
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
        public extern HttpContentDispositionHeaderValue ContentDisposition { get; set; }
        public extern HttpContentCodingHeaderValueCollection ContentEncoding { get; }
        public extern HttpLanguageHeaderValueCollection ContentLanguage { get; }
        public extern ulong? ContentLength { get; set; }
        public extern Uri ContentLocation { get; set; }
        public extern IBuffer ContentMD5 { get; set; }
        public extern HttpContentRangeHeaderValue ContentRange { get; set; }
        public extern HttpMediaTypeHeaderValue ContentType { get; set; }
        public extern DateTimeOffset? Expires { get; set; }
        public extern DateTimeOffset? LastModified { get; set; }
        public extern void Append(string name, string value);
        public override extern string ToString();
        public extern bool TryAppendWithoutValidation(string name, string value);
    }
}
