using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>Codings of a body.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentcodingheadervaluecollection"/>
    public sealed class HttpContentCodingHeaderValueCollection : IList<HttpContentCodingHeaderValue>
    {
        private readonly HttpHeaderList<HttpContentCodingHeaderValue> list;

        internal HttpContentCodingHeaderValueCollection(HeaderStore store, string header)
        {
            list = new HttpHeaderList<HttpContentCodingHeaderValue>(store, header);
        }

        public int Count
        {
            get { return list.Items().Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public HttpContentCodingHeaderValue this[int index]
        {
            get { return list.Items()[index]; }
            set
            {
                var items = list.Items();
                items[index] = value;
                list.Set(items);
            }
        }

        public void Add(HttpContentCodingHeaderValue item)
        {
            Insert(Count, item);
        }

        public void Clear()
        {
            list.Set(new List<HttpContentCodingHeaderValue>());
        }

        public bool Contains(HttpContentCodingHeaderValue item)
        {
            return list.Items().Contains(item);
        }

        public void CopyTo(HttpContentCodingHeaderValue[] array, int arrayIndex)
        {
            list.Items().CopyTo(array, arrayIndex);
        }

        public IEnumerator<HttpContentCodingHeaderValue> GetEnumerator()
        {
            return list.Items().GetEnumerator();
        }

        public int IndexOf(HttpContentCodingHeaderValue item)
        {
            return list.Items().IndexOf(item);
        }

        public void Insert(int index, HttpContentCodingHeaderValue item)
        {
            if (item == null) throw new ArgumentNullException("item");
            var items = list.Items();
            items.Insert(index, item);
            list.Set(items);
        }

        public bool Remove(HttpContentCodingHeaderValue item)
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
