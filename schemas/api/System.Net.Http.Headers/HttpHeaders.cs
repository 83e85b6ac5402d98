using System.Collections;
using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>Headers of HTTP with their values.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httpheaders"/>
    public abstract class HttpHeaders : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
    {
        protected extern HttpHeaders();
        /// <summary>Adds a header and checks its value.</summary>
        /// <exception cref="FormatException">The value is not one of this header.</exception>
        /// <exception cref="InvalidOperationException">The header belongs to another kind of headers.</exception>
        public extern void Add(string name, string value);
        public extern void Add(string name, IEnumerable<string> values);
        public extern void Clear();
        public extern bool Contains(string name);
        public extern IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator();
        public extern IEnumerable<string> GetValues(string name);
        public extern bool Remove(string name);
        public override extern string ToString();
        /// <summary>Adds a header as it is, without a look at its value.</summary>
        public extern bool TryAddWithoutValidation(string name, string value);
        public extern bool TryAddWithoutValidation(string name, IEnumerable<string> values);
        public extern bool TryGetValues(string name, out IEnumerable<string> values);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
