using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>What a request expects.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpexpectationheadervaluecollection"/>
    public sealed class HttpExpectationHeaderValueCollection : IList<HttpExpectationHeaderValue>
    {
        private readonly HttpHeaderList<HttpExpectationHeaderValue> list;

        internal HttpExpectationHeaderValueCollection(HeaderStore store, string header)
        {
            list = new HttpHeaderList<HttpExpectationHeaderValue>(store, header);
        }

        public int Count
        {
            get { return list.Items().Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public HttpExpectationHeaderValue this[int index]
        {
            get { return list.Items()[index]; }
            set
            {
                var items = list.Items();
                items[index] = value;
                list.Set(items);
            }
        }

        public void Add(HttpExpectationHeaderValue item)
        {
            Insert(Count, item);
        }

        public void Clear()
        {
            list.Set(new List<HttpExpectationHeaderValue>());
        }

        public bool Contains(HttpExpectationHeaderValue item)
        {
            return list.Items().Contains(item);
        }

        public void CopyTo(HttpExpectationHeaderValue[] array, int arrayIndex)
        {
            list.Items().CopyTo(array, arrayIndex);
        }

        public IEnumerator<HttpExpectationHeaderValue> GetEnumerator()
        {
            return list.Items().GetEnumerator();
        }

        public int IndexOf(HttpExpectationHeaderValue item)
        {
            return list.Items().IndexOf(item);
        }

        public void Insert(int index, HttpExpectationHeaderValue item)
        {
            if (item == null) throw new ArgumentNullException("item");
            var items = list.Items();
            items.Insert(index, item);
            list.Set(items);
        }

        public bool Remove(HttpExpectationHeaderValue item)
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
