using System.Collections;
using System.Collections.Generic;
using System.Text;

namespace System.Net.Http.Headers
{
    /// <summary>Headers of HTTP with their values.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httpheaders"/>
    public abstract class HttpHeaders : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
    {
        private readonly HeaderStore store = new HeaderStore(HeaderForms.Of);
        private readonly Dictionary<string, object> collections = new Dictionary<string, object>();
        private readonly bool areOfContent;

        protected HttpHeaders() : this(false)
        {
        }

        internal HttpHeaders(bool areOfContent)
        {
            this.areOfContent = areOfContent;
        }

        /// <summary>Adds a header and checks its value.</summary>
        /// <exception cref="FormatException">The value is not one of this header.</exception>
        /// <exception cref="InvalidOperationException">The header belongs to another kind of headers.</exception>
        public void Add(string name, string value)
        {
            Add(name, new[] { value });
        }

        public void Add(string name, IEnumerable<string> values)
        {
            CheckName(name);
            if (values == null) throw new ArgumentNullException("values");
            if (!IsAllowed(name)) throw new InvalidOperationException("Misused header name. Make sure request headers are used with HttpRequestMessage, response headers with HttpResponseMessage, and content headers with HttpContent objects.");
            var form = HeaderForms.Of(name);
            foreach (var value in values)
            {
                var text = value ?? "";
                CheckLines(text);
                if (form.Read == null)
                {
                    store.Entry(name).Values.Add(text);
                    continue;
                }
                var parsed = form.TryParse(text);
                if (parsed == null) throw new FormatException("The format of value '" + text + "' is invalid.");
                if (parsed.Count == 0) continue;
                if (!form.IsList && store.Find(name) != null) throw new FormatException("Cannot add value because header '" + name + "' does not support multiple values.");
                store.Entry(name).Values.AddRange(parsed);
            }
        }

        public void Clear()
        {
            store.Clear();
        }

        public bool Contains(string name)
        {
            CheckName(name);
            return store.Find(name) != null;
        }

        public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator()
        {
            foreach (var entry in store.Entries) yield return new KeyValuePair<string, IEnumerable<string>>(entry.Name, entry.Texts());
        }

        public IEnumerable<string> GetValues(string name)
        {
            CheckName(name);
            IEnumerable<string> values;
            if (!TryGetValues(name, out values)) throw new InvalidOperationException("The given header was not found.");
            return values;
        }

        public bool Remove(string name)
        {
            CheckName(name);
            return store.Remove(name);
        }

        public override string ToString()
        {
            var text = new StringBuilder();
            foreach (var entry in store.Entries) text.Append(entry.Name).Append(": ").Append(entry.Line()).Append("\r\n");
            return text.ToString();
        }

        /// <summary>Adds a header as it is, without a look at its value.</summary>
        public bool TryAddWithoutValidation(string name, string value)
        {
            return TryAddWithoutValidation(name, new[] { value });
        }

        public bool TryAddWithoutValidation(string name, IEnumerable<string> values)
        {
            if (values == null) throw new ArgumentNullException("values");
            if (!HeaderLexer.IsToken(name) || !IsAllowed(name)) return false;
            foreach (var value in values) store.Entry(name).Values.Add(value ?? "");
            return true;
        }

        public bool TryGetValues(string name, out IEnumerable<string> values)
        {
            var entry = HeaderLexer.IsToken(name) ? store.Find(name) : null;
            if (entry != null) entry.Parse();
            values = entry == null ? null : entry.Texts();
            return entry != null;
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        /// <summary>For whoever sends or receives them.</summary>
        internal HeaderStore Store
        {
            get { return store; }
        }

        /// <summary>The values of a header as a collection; the same one each time.</summary>
        internal HttpHeaderValueCollection<T> Collection<T>(string name) where T : class
        {
            object known;
            if (!collections.TryGetValue(name, out known)) collections.Add(name, known = new HttpHeaderValueCollection<T>(this, name));
            return (HttpHeaderValueCollection<T>)known;
        }

        internal object Value(string name)
        {
            return store.Value(name);
        }

        internal void SetValue(string name, object value)
        {
            store.SetValue(name, value);
        }

        internal DateTimeOffset? DateValue(string name)
        {
            return Value(name) as DateTimeOffset?;
        }

        /// <summary>Whether a word stands in a list; null when it does not and nobody has said that it should not.</summary>
        internal bool? Flag(string name, string word, bool isDenied)
        {
            foreach (var value in store.Values(name) ?? new List<object>())
            {
                if (string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase)) return true;
            }
            return isDenied ? false : (bool?)null;
        }

        internal void SetFlag(string name, object word, bool isSet)
        {
            if (!isSet)
            {
                store.RemoveValue(name, word);
                return;
            }
            if (Flag(name, word.ToString(), false) != true) store.AddValue(name, word);
        }

        private bool IsAllowed(string name)
        {
            var form = HeaderForms.Of(name);
            return form == HeaderForm.Any || form.IsOfContent == areOfContent;
        }

        private static void CheckName(string name)
        {
            if (string.IsNullOrEmpty(name)) throw new ArgumentException("The value cannot be null or empty.", "name");
            if (!HeaderLexer.IsToken(name)) throw new FormatException("The header name format is invalid.");
        }

        private static void CheckLines(string text)
        {
            for (var i = text.IndexOfAny(new[] { '\r', '\n' }); i >= 0; i = text.IndexOfAny(new[] { '\r', '\n' }, i + 1))
            {
                var next = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
                if (next >= text.Length || text[next] != ' ' && text[next] != '\t') throw new FormatException("New-line characters in header values must be followed by a white-space character.");
                i = next;
            }
        }
    }
}
