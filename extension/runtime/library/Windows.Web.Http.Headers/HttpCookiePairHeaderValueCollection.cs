using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>Cookies' names and values.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcookiepairheadervaluecollection"/>
    public sealed class HttpCookiePairHeaderValueCollection : IList<HttpCookiePairHeaderValue>
    {
        private readonly HttpHeaderList<HttpCookiePairHeaderValue> list;

        internal HttpCookiePairHeaderValueCollection(HeaderStore store, string header)
        {
            list = new HttpHeaderList<HttpCookiePairHeaderValue>(store, header);
        }

        public int Count
        {
            get { return list.Items().Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public HttpCookiePairHeaderValue this[int index]
        {
            get { return list.Items()[index]; }
            set
            {
                var items = list.Items();
                items[index] = value;
                list.Set(items);
            }
        }

        public void Add(HttpCookiePairHeaderValue item)
        {
            Insert(Count, item);
        }

        public void Clear()
        {
            list.Set(new List<HttpCookiePairHeaderValue>());
        }

        public bool Contains(HttpCookiePairHeaderValue item)
        {
            return list.Items().Contains(item);
        }

        public void CopyTo(HttpCookiePairHeaderValue[] array, int arrayIndex)
        {
            list.Items().CopyTo(array, arrayIndex);
        }

        public IEnumerator<HttpCookiePairHeaderValue> GetEnumerator()
        {
            return list.Items().GetEnumerator();
        }

        public int IndexOf(HttpCookiePairHeaderValue item)
        {
            return list.Items().IndexOf(item);
        }

        public void Insert(int index, HttpCookiePairHeaderValue item)
        {
            if (item == null) throw new ArgumentNullException("item");
            var items = list.Items();
            items.Insert(index, item);
            list.Set(items);
        }

        public bool Remove(HttpCookiePairHeaderValue item)
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
