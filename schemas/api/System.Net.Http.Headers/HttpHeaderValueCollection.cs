using System.Collections;
using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>The values of one header.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.httpheadervaluecollection-1"/>
    public sealed class HttpHeaderValueCollection<T> : ICollection<T> where T : class
    {
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern void Add(T item);
        public extern void Clear();
        public extern bool Contains(T item);
        public extern void CopyTo(T[] array, int arrayIndex);
        public extern IEnumerator<T> GetEnumerator();
        public extern void ParseAdd(string input);
        public extern bool Remove(T item);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}
