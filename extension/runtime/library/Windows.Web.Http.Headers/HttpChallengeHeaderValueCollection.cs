using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>Demands to authenticate.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httpchallengeheadervaluecollection"/>
    public sealed class HttpChallengeHeaderValueCollection : IList<HttpChallengeHeaderValue>
    {
        private readonly HttpHeaderList<HttpChallengeHeaderValue> list;

        internal HttpChallengeHeaderValueCollection(HeaderStore store, string header)
        {
            list = new HttpHeaderList<HttpChallengeHeaderValue>(store, header);
        }

        public int Count
        {
            get { return list.Items().Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public HttpChallengeHeaderValue this[int index]
        {
            get { return list.Items()[index]; }
            set
            {
                var items = list.Items();
                items[index] = value;
                list.Set(items);
            }
        }

        public void Add(HttpChallengeHeaderValue item)
        {
            Insert(Count, item);
        }

        public void Clear()
        {
            list.Set(new List<HttpChallengeHeaderValue>());
        }

        public bool Contains(HttpChallengeHeaderValue item)
        {
            return list.Items().Contains(item);
        }

        public void CopyTo(HttpChallengeHeaderValue[] array, int arrayIndex)
        {
            list.Items().CopyTo(array, arrayIndex);
        }

        public IEnumerator<HttpChallengeHeaderValue> GetEnumerator()
        {
            return list.Items().GetEnumerator();
        }

        public int IndexOf(HttpChallengeHeaderValue item)
        {
            return list.Items().IndexOf(item);
        }

        public void Insert(int index, HttpChallengeHeaderValue item)
        {
            if (item == null) throw new ArgumentNullException("item");
            var items = list.Items();
            items.Insert(index, item);
            list.Set(items);
        }

        public bool Remove(HttpChallengeHeaderValue item)
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
