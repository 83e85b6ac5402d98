using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>Codings with preferences.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpcontentcodingwithqualityheadervaluecollection"/>
    public sealed class HttpContentCodingWithQualityHeaderValueCollection : IList<HttpContentCodingWithQualityHeaderValue>
    {
        private readonly HttpHeaderList<HttpContentCodingWithQualityHeaderValue> list;

        internal HttpContentCodingWithQualityHeaderValueCollection(HeaderStore store, string header)
        {
            list = new HttpHeaderList<HttpContentCodingWithQualityHeaderValue>(store, header);
        }

        public int Count
        {
            get { return list.Items().Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public HttpContentCodingWithQualityHeaderValue this[int index]
        {
            get { return list.Items()[index]; }
            set
            {
                var items = list.Items();
                items[index] = value;
                list.Set(items);
            }
        }

        public void Add(HttpContentCodingWithQualityHeaderValue item)
        {
            Insert(Count, item);
        }

        public void Clear()
        {
            list.Set(new List<HttpContentCodingWithQualityHeaderValue>());
        }

        public bool Contains(HttpContentCodingWithQualityHeaderValue item)
        {
            return list.Items().Contains(item);
        }

        public void CopyTo(HttpContentCodingWithQualityHeaderValue[] array, int arrayIndex)
        {
            list.Items().CopyTo(array, arrayIndex);
        }

        public IEnumerator<HttpContentCodingWithQualityHeaderValue> GetEnumerator()
        {
            return list.Items().GetEnumerator();
        }

        public int IndexOf(HttpContentCodingWithQualityHeaderValue item)
        {
            return list.Items().IndexOf(item);
        }

        public void Insert(int index, HttpContentCodingWithQualityHeaderValue item)
        {
            if (item == null) throw new ArgumentNullException("item");
            var items = list.Items();
            items.Insert(index, item);
            list.Set(items);
        }

        public bool Remove(HttpContentCodingWithQualityHeaderValue item)
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
