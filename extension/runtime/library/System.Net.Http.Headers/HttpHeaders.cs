using System.Collections;
using System.Collections.Generic;
using System.Text;

namespace System.Net.Http.Headers
{
    /// <summary>Headers of HTTP with their values.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httpheaders"/>
    public abstract class HttpHeaders : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
    {
        private readonly List<HeaderEntry> entries = new List<HeaderEntry>();
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
                    Entry(name).Values.Add(text);
                    continue;
                }
                var parsed = form.TryParse(text);
                if (parsed == null) throw new FormatException("The format of value '" + text + "' is invalid.");
                if (parsed.Count == 0) continue;
                if (!form.IsList && Find(name) != null) throw new FormatException("Cannot add value because header '" + name + "' does not support multiple values.");
                Entry(name).Values.AddRange(parsed);
            }
        }

        public void Clear()
        {
            entries.Clear();
        }

        public bool Contains(string name)
        {
            CheckName(name);
            return Find(name) != null;
        }

        public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator()
        {
            foreach (var entry in entries.ToArray()) yield return new KeyValuePair<string, IEnumerable<string>>(entry.Name, entry.Texts());
        }

        public IEnumerable<string> GetValues(string name)
        {
            IEnumerable<string> values;
            if (!TryGetValues(name, out values)) throw new InvalidOperationException("The given header was not found.");
            return values;
        }

        public bool Remove(string name)
        {
            CheckName(name);
            return entries.Remove(Find(name));
        }

        public override string ToString()
        {
            var text = new StringBuilder();
            foreach (var entry in entries) text.Append(entry.Name).Append(": ").Append(entry.Line()).Append("\r\n");
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
            foreach (var value in values) Entry(name).Values.Add(value ?? "");
            return true;
        }

        public bool TryGetValues(string name, out IEnumerable<string> values)
        {
            var entry = HeaderLexer.IsToken(name) ? Find(name) : null;
            if (entry != null) entry.Parse();
            values = entry == null ? null : entry.Texts();
            return entry != null;
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        /// <summary>Adds name and value of each header, one after the other.</summary>
        internal void WriteTo(List<string> namesAndValues)
        {
            foreach (var entry in entries)
            {
                namesAndValues.Add(entry.Name);
                namesAndValues.Add(entry.Line());
            }
        }

        /// <summary>Takes over what the other headers have and these have not.</summary>
        internal void AddMissing(HttpHeaders others)
        {
            foreach (var other in others.entries)
            {
                if (Find(other.Name) == null) Entry(other.Name).Values.AddRange(other.Values);
            }
        }

        /// <summary>The values of a header as a collection; the same one each time.</summary>
        internal HttpHeaderValueCollection<T> Collection<T>(string name) where T : class
        {
            object known;
            if (!collections.TryGetValue(name, out known)) collections.Add(name, known = new HttpHeaderValueCollection<T>(this, name));
            return (HttpHeaderValueCollection<T>)known;
        }

        /// <summary>The values of a header, read; null when there are none.</summary>
        internal List<object> Values(string name)
        {
            var entry = Find(name);
            return entry == null ? null : entry.Parse();
        }

        internal void AddValue(string name, object value)
        {
            Entry(name).Parse().Add(value);
        }

        internal bool RemoveValue(string name, object value)
        {
            var entry = Find(name);
            if (entry == null || !entry.Parse().Remove(value)) return false;
            if (entry.Values.Count == 0) entries.Remove(entry);
            return true;
        }

        /// <summary>The value of a header that has one only, or its text when it cannot be read; null when there is none.</summary>
        internal object Value(string name)
        {
            var values = Values(name);
            return values == null || values.Count == 0 ? null : values[0];
        }

        /// <summary>Sets the one value of a header; null removes it.</summary>
        internal void SetValue(string name, object value)
        {
            entries.Remove(Find(name));
            if (value != null) Entry(name).Values.Add(value);
        }

        internal DateTimeOffset? DateValue(string name)
        {
            return Value(name) as DateTimeOffset?;
        }

        /// <summary>Whether a word stands in a list; null when it does not and nobody has said that it should not.</summary>
        internal bool? Flag(string name, string word, bool isDenied)
        {
            foreach (var value in Values(name) ?? new List<object>())
            {
                if (string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase)) return true;
            }
            return isDenied ? false : (bool?)null;
        }

        internal void SetFlag(string name, object word, bool isSet)
        {
            if (!isSet)
            {
                RemoveValue(name, word);
                return;
            }
            if (Flag(name, word.ToString(), false) != true) AddValue(name, word);
        }

        private HeaderEntry Find(string name)
        {
            foreach (var entry in entries)
            {
                if (string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)) return entry;
            }
            return null;
        }

        private HeaderEntry Entry(string name)
        {
            var entry = Find(name);
            if (entry == null) entries.Add(entry = new HeaderEntry(name));
            return entry;
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
