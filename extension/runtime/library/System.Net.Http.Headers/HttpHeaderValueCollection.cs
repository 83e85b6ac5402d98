using System.Collections;
using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>The values of one header.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httpheadervaluecollection-1"/>
    public sealed class HttpHeaderValueCollection<T> : ICollection<T> where T : class
    {
        private readonly HttpHeaders owner;
        private readonly string name;

        internal HttpHeaderValueCollection(HttpHeaders owner, string name)
        {
            this.owner = owner;
            this.name = name;
        }

        public int Count
        {
            get { return Items().Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public void Add(T item)
        {
            if (item == null) throw new ArgumentNullException("item");
            var text = item as string;
            if (text != null) HeaderValues.CheckToken(text, "item");
            owner.Store.AddValue(name, item);
        }

        public void Clear()
        {
            owner.Remove(name);
        }

        public bool Contains(T item)
        {
            if (item == null) throw new ArgumentNullException("item");
            return Items().Contains(item);
        }

        public void CopyTo(T[] array, int arrayIndex)
        {
            Items().CopyTo(array, arrayIndex);
        }

        public IEnumerator<T> GetEnumerator()
        {
            return Items().GetEnumerator();
        }

        public void ParseAdd(string input)
        {
            owner.Add(name, input);
        }

        public bool Remove(T item)
        {
            if (item == null) throw new ArgumentNullException("item");
            return owner.Store.RemoveValue(name, item);
        }

        public override string ToString()
        {
            return string.Join(HeaderForms.Of(name).Separator, Items());
        }

        public bool TryParseAdd(string input)
        {
            if (HeaderForms.Of(name).TryParse(input) == null) return false;
            owner.Add(name, input);
            return true;
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        private List<T> Items()
        {
            var items = new List<T>();
            foreach (var value in owner.Store.Values(name) ?? new List<object>())
            {
                var item = value as T;
                if (item != null) items.Add(item);
            }
            return items;
        }
    }
}
