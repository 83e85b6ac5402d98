using System;
using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Text;

namespace Windows.Web.Http.Headers
{
    /// <summary>Headers by name, as the collections of Windows show them.</summary>
    internal sealed class HttpHeaderMap
    {
        private readonly bool isOfContent;

        internal HttpHeaderMap(bool isOfContent)
        {
            this.isOfContent = isOfContent;
        }

        internal HeaderStore Store { get; } = new HeaderStore(HttpHeaderForms.Of);

        internal string this[string name]
        {
            get
            {
                string value;
                if (!TryGet(name, out value)) throw new KeyNotFoundException("The given key was not present in the dictionary.");
                return value;
            }
            set
            {
                Check(name, value);
                Store.SetValue(name, value);
            }
        }

        internal ICollection<string> Keys
        {
            get { return Pairs().ConvertAll(pair => pair.Key); }
        }

        internal ICollection<string> Values
        {
            get { return Pairs().ConvertAll(pair => pair.Value); }
        }

        internal void Add(string name, string value)
        {
            Check(name, value);
            if (Store.Find(name) != null) throw new ArgumentException("An item with the same key has already been added.");
            Store.SetValue(name, value);
        }

        /// <summary>Adds the value to those that the header has.</summary>
        internal void Append(string name, string value)
        {
            Check(name, value);
            Store.Entry(name).Values.Add(value);
        }

        internal bool TryAppend(string name, string value)
        {
            if (!HeaderLexer.IsToken(name) || value == null || !IsAllowed(name)) return false;
            Store.Entry(name).Values.Add(value);
            return true;
        }

        internal bool TryGet(string name, out string value)
        {
            if (name == null) throw new ArgumentNullException("key");
            var entry = Store.Find(name);
            value = entry == null ? null : entry.Line();
            return entry != null;
        }

        internal bool Contains(KeyValuePair<string, string> pair)
        {
            string value;
            return TryGet(pair.Key, out value) && value == pair.Value;
        }

        internal List<KeyValuePair<string, string>> Pairs()
        {
            var pairs = new List<KeyValuePair<string, string>>();
            foreach (var entry in Store.Entries) pairs.Add(new KeyValuePair<string, string>(entry.Name, entry.Line()));
            return pairs;
        }

        /// <summary>All headers as they stand in a message.</summary>
        internal string Text()
        {
            var text = new StringBuilder();
            foreach (var pair in Pairs()) text.Append(pair.Key).Append(": ").Append(pair.Value).Append("\r\n");
            return text.ToString();
        }

        internal bool IsAllowed(string name)
        {
            var form = HttpHeaderForms.Of(name);
            return form == HeaderForm.Any || form.IsOfContent == isOfContent;
        }

        private void Check(string name, string value)
        {
            if (name == null) throw new ArgumentNullException("key");
            if (value == null) throw new ArgumentNullException("value");
            if (!HeaderLexer.IsToken(name) || !IsAllowed(name) || value.IndexOfAny(new[] { '\r', '\n' }) >= 0) throw HttpHeaderText.Invalid(name + ": " + value);
            var form = HttpHeaderForms.Of(name);
            if (form.Read != null && form.TryParse(value) == null) throw HttpHeaderText.Invalid(name + ": " + value);
        }
    }
}
