using System.Collections.Generic;
using System.Net.Http.Headers;

namespace Windows.Web.Http.Headers
{
    /// <summary>The values of one header as a list.</summary>
    internal sealed class HttpHeaderList<T> where T : class
    {
        private readonly HeaderStore store;
        private readonly string name;

        internal HttpHeaderList(HeaderStore store, string name)
        {
            this.store = store;
            this.name = name;
        }

        /// <summary>A copy; what cannot be read is left out.</summary>
        internal List<T> Items()
        {
            var items = new List<T>();
            foreach (var value in store.Values(name) ?? new List<object>())
            {
                var item = value as T;
                if (item != null) items.Add(item);
            }
            return items;
        }

        internal void Set(List<T> items)
        {
            store.Remove(name);
            foreach (var item in items) store.AddValue(name, item);
        }

        internal void ParseAdd(string input)
        {
            if (!TryParseAdd(input)) throw HttpHeaderText.Invalid(input);
        }

        internal bool TryParseAdd(string input)
        {
            var values = input == null ? null : store.FormOf(name).TryParse(input);
            if (values == null) return false;
            foreach (var value in values) store.AddValue(name, value);
            return true;
        }

        internal string Text()
        {
            return string.Join(store.FormOf(name).Separator, Items());
        }
    }
}
