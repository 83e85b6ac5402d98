using System.Collections;
using System.Collections.Generic;
using Windows.Foundation.Collections;

namespace Windows.Security.Credentials
{
    /// <summary>Further values of a credential.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.credentials.passwordcredentialpropertystore"/>
    public sealed class PasswordCredentialPropertyStore : IPropertySet
    {
        public extern PasswordCredentialPropertyStore();
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
