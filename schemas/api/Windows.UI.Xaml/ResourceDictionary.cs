using System;
using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml
{
    /// <summary>Objects by key, for styles and templates.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.resourcedictionary"/>
    public class ResourceDictionary : DependencyObject, IDictionary<object, object>
    {
        public extern ResourceDictionary();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern ICollection<object> Keys { get; }
        public extern ICollection<object> Values { get; }
        public extern object this[object key] { get; set; }
        public extern void Add(object key, object value);
        public extern void Add(KeyValuePair<object, object> item);
        public extern void Clear();
        public extern bool Contains(KeyValuePair<object, object> item);
        public extern bool ContainsKey(object key);
        public extern void CopyTo(KeyValuePair<object, object>[] array, int arrayIndex);
        public extern IEnumerator<KeyValuePair<object, object>> GetEnumerator();
        public extern bool Remove(object key);
        public extern bool Remove(KeyValuePair<object, object> item);
        public extern bool TryGetValue(object key, out object value);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern IList<ResourceDictionary> MergedDictionaries { get; }
        public extern Uri Source { get; set; }
        public extern IDictionary<object, object> ThemeDictionaries { get; }
    }
}
