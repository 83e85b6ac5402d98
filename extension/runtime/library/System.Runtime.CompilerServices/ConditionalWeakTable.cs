using System.Collections;
using System.Collections.Generic;

namespace System.Runtime.CompilerServices
{
    /// <summary>Something that belongs to an object without the object knowing.</summary>
    public sealed class ConditionalWeakTable<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>> where TKey : class where TValue : class
    {
        public delegate TValue CreateValueCallback(TKey key);

        private readonly Dictionary<object, KeyValuePair<TKey, TValue>> entries = new Dictionary<object, KeyValuePair<TKey, TValue>>(ReferenceEqualityComparer.Instance);

        public void Add(TKey key, TValue value)
        {
            Check(key);
            if (entries.ContainsKey(key)) throw new ArgumentException("An item with the same key has already been added.");
            entries.Add(key, new KeyValuePair<TKey, TValue>(key, value));
        }
        public void AddOrUpdate(TKey key, TValue value)
        {
            Check(key);
            entries[key] = new KeyValuePair<TKey, TValue>(key, value);
        }
        public void Clear()
        {
            entries.Clear();
        }
        public bool Remove(TKey key)
        {
            Check(key);
            return entries.Remove(key);
        }
        public bool TryGetValue(TKey key, out TValue value)
        {
            Check(key);
            KeyValuePair<TKey, TValue> found;
            bool isThere = entries.TryGetValue(key, out found);
            value = found.Value;
            return isThere;
        }
        /// <summary>What is there, or what the callback makes.</summary>
        public TValue GetValue(TKey key, CreateValueCallback createValueCallback)
        {
            if (createValueCallback == null) throw new ArgumentNullException("createValueCallback");
            TValue value;
            if (TryGetValue(key, out value)) return value;
            value = createValueCallback(key);
            TValue meanwhile;
            if (TryGetValue(key, out meanwhile)) return meanwhile;
            Add(key, value);
            return value;
        }
        public TValue GetOrCreateValue(TKey key)
        {
            return GetValue(key, ignored => Activator.CreateInstance<TValue>());
        }
        private static void Check(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
        }
        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator()
        {
            return entries.Values.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return entries.Values.GetEnumerator();
        }
    }
}
