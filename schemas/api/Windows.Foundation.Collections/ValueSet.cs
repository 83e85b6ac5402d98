using System.Collections;
using System.Collections.Generic;

namespace Windows.Foundation.Collections
{
    /// <summary>Named values that can travel between apps; only basic types, arrays of them and nested sets are allowed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.valueset"/>
    public sealed class ValueSet : IPropertySet
    {
        public extern ValueSet();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern ICollection<string> Keys { get; }
        public extern ICollection<object> Values { get; }
        public extern object this[string key] { get; set; }
        public extern void Add(string key, object value);
        public extern void Add(KeyValuePair<string, object> item);
        public extern void Clear();
        public extern bool Contains(KeyValuePair<string, object> item);
        public extern bool ContainsKey(string key);
        public extern void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex);
        public extern IEnumerator<KeyValuePair<string, object>> GetEnumerator();
        public extern bool Remove(string key);
        public extern bool Remove(KeyValuePair<string, object> item);
        public extern bool TryGetValue(string key, out object value);
        extern IEnumerator IEnumerable.GetEnumerator();
        /// <summary>Raised when an entry was added, changed or removed.</summary>
        public extern event MapChangedEventHandler<string, object> MapChanged;
    }
}
