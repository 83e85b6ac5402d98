using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>What caches may do.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcachedirectiveheadervaluecollection"/>
    public sealed class HttpCacheDirectiveHeaderValueCollection : IList<HttpNameValueHeaderValue>
    {
        private readonly HttpHeaderList<HttpNameValueHeaderValue> list;

        internal HttpCacheDirectiveHeaderValueCollection(HeaderStore store, string header)
        {
            list = new HttpHeaderList<HttpNameValueHeaderValue>(store, header);
        }

        public int Count
        {
            get { return list.Items().Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public HttpNameValueHeaderValue this[int index]
        {
            get { return list.Items()[index]; }
            set
            {
                var items = list.Items();
                items[index] = value;
                list.Set(items);
            }
        }

        public TimeSpan? MaxAge
        {
            get { return Seconds("max-age"); }
            set { SetSeconds("max-age", value); }
        }

        public TimeSpan? MaxStale
        {
            get { return Seconds("max-stale"); }
            set { SetSeconds("max-stale", value); }
        }

        public TimeSpan? MinFresh
        {
            get { return Seconds("min-fresh"); }
            set { SetSeconds("min-fresh", value); }
        }

        public TimeSpan? SharedMaxAge
        {
            get { return Seconds("s-maxage"); }
            set { SetSeconds("s-maxage", value); }
        }

        private TimeSpan? Seconds(string directive)
        {
            var seconds = new HeaderLexer(HttpHeaderText.Get(list.Items(), directive)).Number();
            return seconds == null ? (TimeSpan?)null : TimeSpan.FromSeconds(seconds.Value);
        }

        private void SetSeconds(string directive, TimeSpan? span)
        {
            var items = list.Items();
            HttpHeaderText.Set(items, directive, span == null ? null : HeaderValues.Number((long)span.Value.TotalSeconds));
            list.Set(items);
        }

        public void Add(HttpNameValueHeaderValue item)
        {
            Insert(Count, item);
        }

        public void Clear()
        {
            list.Set(new List<HttpNameValueHeaderValue>());
        }

        public bool Contains(HttpNameValueHeaderValue item)
        {
            return list.Items().Contains(item);
        }

        public void CopyTo(HttpNameValueHeaderValue[] array, int arrayIndex)
        {
            list.Items().CopyTo(array, arrayIndex);
        }

        public IEnumerator<HttpNameValueHeaderValue> GetEnumerator()
        {
            return list.Items().GetEnumerator();
        }

        public int IndexOf(HttpNameValueHeaderValue item)
        {
            return list.Items().IndexOf(item);
        }

        public void Insert(int index, HttpNameValueHeaderValue item)
        {
            if (item == null) throw new ArgumentNullException("item");
            var items = list.Items();
            items.Insert(index, item);
            list.Set(items);
        }

        public bool Remove(HttpNameValueHeaderValue item)
        {
            var index = IndexOf(item);
            if (index >= 0) RemoveAt(index);
            return index >= 0;
        }

        public void RemoveAt(int index)
        {
            var items = list.Items();
            items.RemoveAt(index);
            list.Set(items);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public void ParseAdd(string input)
        {
            list.ParseAdd(input);
        }

        public override string ToString()
        {
            return list.Text();
        }

        public bool TryParseAdd(string input)
        {
            return list.TryParseAdd(input);
        }
    }
}
