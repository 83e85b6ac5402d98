using System.Collections;
using System.Collections.Generic;

namespace Windows.Foundation.Collections
{
    /// <summary>A plain set of named texts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.stringmap"/>
    public sealed class StringMap : IObservableMap<string, string>
    {
        public extern StringMap();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern ICollection<string> Keys { get; }
        public extern ICollection<string> Values { get; }
        public extern string this[string key] { get; set; }
        public extern void Add(string key, string value);
        public extern void Add(KeyValuePair<string, string> item);
        public extern void Clear();
        public extern bool Contains(KeyValuePair<string, string> item);
        public extern bool ContainsKey(string key);
        public extern void CopyTo(KeyValuePair<string, string>[] array, int arrayIndex);
        public extern IEnumerator<KeyValuePair<string, string>> GetEnumerator();
        public extern bool Remove(string key);
        public extern bool Remove(KeyValuePair<string, string> item);
        public extern bool TryGetValue(string key, out string value);
        extern IEnumerator IEnumerable.GetEnumerator();
        /// <summary>Raised when an entry was added, changed or removed.</summary>
        public extern event MapChangedEventHandler<string, string> MapChanged;
    }
}
