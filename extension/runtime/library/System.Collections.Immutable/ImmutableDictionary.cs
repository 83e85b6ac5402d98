using System.Collections.Generic;
using System.Linq;

namespace System.Collections.Immutable
{
    /// <summary>Makes dictionaries that never change.</summary>
    public static class ImmutableDictionary
    {
        public static ImmutableDictionary<TKey, TValue> Create<TKey, TValue>()
        {
            return ImmutableDictionary<TKey, TValue>.Empty;
        }
        public static ImmutableDictionary<TKey, TValue> Create<TKey, TValue>(IEqualityComparer<TKey> keyComparer)
        {
            return ImmutableDictionary<TKey, TValue>.Empty.WithComparers(keyComparer);
        }
        public static ImmutableDictionary<TKey, TValue> CreateRange<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> items)
        {
            return ImmutableDictionary<TKey, TValue>.Empty.AddRange(items);
        }
        public static ImmutableDictionary<TKey, TValue>.Builder CreateBuilder<TKey, TValue>()
        {
            return ImmutableDictionary<TKey, TValue>.Empty.ToBuilder();
        }
        public static ImmutableDictionary<TKey, TValue> ToImmutableDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source)
        {
            return source as ImmutableDictionary<TKey, TValue> ?? CreateRange(source);
        }
        public static ImmutableDictionary<TKey, TValue> ToImmutableDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey> keyComparer)
        {
            return Create<TKey, TValue>(keyComparer).AddRange(source);
        }
        public static ImmutableDictionary<TKey, TSource> ToImmutableDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return CreateRange(source.Select(item => new KeyValuePair<TKey, TSource>(keySelector(item), item)));
        }
        public static ImmutableDictionary<TKey, TValue> ToImmutableDictionary<TSource, TKey, TValue>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TValue> elementSelector)
        {
            return CreateRange(source.Select(item => new KeyValuePair<TKey, TValue>(keySelector(item), elementSelector(item))));
        }
        public static ImmutableDictionary<TKey, TValue> ToImmutableDictionary<TSource, TKey, TValue>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TValue> elementSelector, IEqualityComparer<TKey> keyComparer)
        {
            return Create<TKey, TValue>(keyComparer).AddRange(source.Select(item => new KeyValuePair<TKey, TValue>(keySelector(item), elementSelector(item))));
        }
        public static TValue GetValueOrDefault<TKey, TValue>(this IImmutableDictionary<TKey, TValue> dictionary, TKey key)
        {
            return GetValueOrDefault(dictionary, key, default(TValue));
        }
        public static TValue GetValueOrDefault<TKey, TValue>(this IImmutableDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)
        {
            TValue value;
            return dictionary.TryGetValue(key, out value) ? value : defaultValue;
        }
    }

    /// <summary>A dictionary that never changes: what would change it gives another one.</summary>
    public sealed class ImmutableDictionary<TKey, TValue> : IImmutableDictionary<TKey, TValue>, IDictionary<TKey, TValue>
    {
        public static readonly ImmutableDictionary<TKey, TValue> Empty = new ImmutableDictionary<TKey, TValue>(HashOrder<TKey, TValue>.Empty);
        private readonly HashOrder<TKey, TValue> order;

        private ImmutableDictionary(HashOrder<TKey, TValue> order)
        {
            this.order = order;
        }
        public int Count
        {
            get { return order.Entries.Count; }
        }
        public bool IsEmpty
        {
            get { return Count == 0; }
        }
        public IEqualityComparer<TKey> KeyComparer
        {
            get { return order.Keys; }
        }
        public IEqualityComparer<TValue> ValueComparer
        {
            get { return order.Values; }
        }
        public IEnumerable<TKey> Keys
        {
            get { return order.Entries.Select(entry => entry.Key); }
        }
        public IEnumerable<TValue> Values
        {
            get { return order.Entries.Select(entry => entry.Value); }
        }
        public TValue this[TKey key]
        {
            get
            {
                TValue value;
                if (!TryGetValue(key, out value)) throw new KeyNotFoundException("The given key was not present in the dictionary.");
                return value;
            }
        }
        TValue IDictionary<TKey, TValue>.this[TKey key]
        {
            get { return this[key]; }
            set { throw new NotSupportedException(); }
        }
        ICollection<TKey> IDictionary<TKey, TValue>.Keys
        {
            get { return Keys.ToArray(); }
        }
        ICollection<TValue> IDictionary<TKey, TValue>.Values
        {
            get { return Values.ToArray(); }
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly
        {
            get { return true; }
        }
        void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
        {
            throw new NotSupportedException();
        }
        bool IDictionary<TKey, TValue>.Remove(TKey key)
        {
            throw new NotSupportedException();
        }
        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            throw new NotSupportedException();
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            throw new NotSupportedException();
        }
        void ICollection<KeyValuePair<TKey, TValue>>.Clear()
        {
            throw new NotSupportedException();
        }
        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
        {
            order.Entries.CopyTo(array, arrayIndex);
        }
        public bool ContainsKey(TKey key)
        {
            return order.IndexOf(key) >= 0;
        }
        public bool ContainsValue(TValue value)
        {
            return order.Entries.Exists(entry => order.Values.Equals(entry.Value, value));
        }
        public bool Contains(KeyValuePair<TKey, TValue> pair)
        {
            TValue value;
            return TryGetValue(pair.Key, out value) && order.Values.Equals(value, pair.Value);
        }
        public bool TryGetValue(TKey key, out TValue value)
        {
            int index = order.IndexOf(key);
            value = index < 0 ? default(TValue) : order.Entries[index].Value;
            return index >= 0;
        }
        public bool TryGetKey(TKey equalKey, out TKey actualKey)
        {
            int index = order.IndexOf(equalKey);
            actualKey = index < 0 ? equalKey : order.Entries[index].Key;
            return index >= 0;
        }
        private ImmutableDictionary<TKey, TValue> Changed(Action<Builder> change)
        {
            Builder builder = ToBuilder();
            change(builder);
            return builder.ToImmutable();
        }
        public ImmutableDictionary<TKey, TValue> Clear()
        {
            return IsEmpty ? this : Empty.WithComparers(order.Keys, order.Values);
        }
        /// <summary>ArgumentException when the key is there with another value.</summary>
        public ImmutableDictionary<TKey, TValue> Add(TKey key, TValue value)
        {
            return Changed(builder => builder.Add(key, value));
        }
        public ImmutableDictionary<TKey, TValue> AddRange(IEnumerable<KeyValuePair<TKey, TValue>> pairs)
        {
            if (pairs == null) throw new ArgumentNullException("pairs");
            return Changed(builder => builder.AddRange(pairs));
        }
        public ImmutableDictionary<TKey, TValue> SetItem(TKey key, TValue value)
        {
            return Changed(builder => builder[key] = value);
        }
        public ImmutableDictionary<TKey, TValue> SetItems(IEnumerable<KeyValuePair<TKey, TValue>> items)
        {
            return Changed(builder =>
            {
                foreach (KeyValuePair<TKey, TValue> item in items) builder[item.Key] = item.Value;
            });
        }
        public ImmutableDictionary<TKey, TValue> Remove(TKey key)
        {
            return order.IndexOf(key) < 0 ? this : Changed(builder => builder.Remove(key));
        }
        public ImmutableDictionary<TKey, TValue> RemoveRange(IEnumerable<TKey> keys)
        {
            return Changed(builder =>
            {
                foreach (TKey key in keys) builder.Remove(key);
            });
        }
        public ImmutableDictionary<TKey, TValue> WithComparers(IEqualityComparer<TKey> keyComparer)
        {
            return WithComparers(keyComparer, null);
        }
        public ImmutableDictionary<TKey, TValue> WithComparers(IEqualityComparer<TKey> keyComparer, IEqualityComparer<TValue> valueComparer)
        {
            return new ImmutableDictionary<TKey, TValue>(order.With(keyComparer, valueComparer));
        }
        public Builder ToBuilder()
        {
            return new Builder(order.Copy());
        }
        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            return order.Entries.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return order.Entries.GetEnumerator();
        }
        IImmutableDictionary<TKey, TValue> IImmutableDictionary<TKey, TValue>.Clear()
        {
            return Clear();
        }
        IImmutableDictionary<TKey, TValue> IImmutableDictionary<TKey, TValue>.Add(TKey key, TValue value)
        {
            return Add(key, value);
        }
        IImmutableDictionary<TKey, TValue> IImmutableDictionary<TKey, TValue>.AddRange(IEnumerable<KeyValuePair<TKey, TValue>> pairs)
        {
            return AddRange(pairs);
        }
        IImmutableDictionary<TKey, TValue> IImmutableDictionary<TKey, TValue>.SetItem(TKey key, TValue value)
        {
            return SetItem(key, value);
        }
        IImmutableDictionary<TKey, TValue> IImmutableDictionary<TKey, TValue>.Remove(TKey key)
        {
            return Remove(key);
        }

        /// <summary>A dictionary that changes until it is asked for one that does not.</summary>
        public sealed class Builder : IDictionary<TKey, TValue>
        {
            private HashOrder<TKey, TValue> order;

            internal Builder(HashOrder<TKey, TValue> order)
            {
                this.order = order;
            }
            public int Count
            {
                get { return order.Entries.Count; }
            }
            public ICollection<TKey> Keys
            {
                get { return order.Entries.ConvertAll(entry => entry.Key); }
            }
            public ICollection<TValue> Values
            {
                get { return order.Entries.ConvertAll(entry => entry.Value); }
            }
            public bool IsReadOnly
            {
                get { return false; }
            }
            public TValue this[TKey key]
            {
                get
                {
                    TValue value;
                    if (!TryGetValue(key, out value)) throw new KeyNotFoundException("The given key was not present in the dictionary.");
                    return value;
                }
                set
                {
                    int index = order.IndexOf(key);
                    if (index < 0) order.Insert(key, value);
                    else order.Entries[index] = new KeyValuePair<TKey, TValue>(order.Entries[index].Key, value);
                }
            }
            public void Add(TKey key, TValue value)
            {
                int index = order.IndexOf(key);
                if (index < 0) order.Insert(key, value);
                else if (!order.Values.Equals(order.Entries[index].Value, value)) throw new ArgumentException("An element with the same key but a different value already exists. Key: " + key);
            }
            public void Add(KeyValuePair<TKey, TValue> item)
            {
                Add(item.Key, item.Value);
            }
            public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
            {
                foreach (KeyValuePair<TKey, TValue> item in items) Add(item);
            }
            public bool ContainsKey(TKey key)
            {
                return order.IndexOf(key) >= 0;
            }
            public bool Contains(KeyValuePair<TKey, TValue> item)
            {
                TValue value;
                return TryGetValue(item.Key, out value) && order.Values.Equals(value, item.Value);
            }
            public bool TryGetValue(TKey key, out TValue value)
            {
                int index = order.IndexOf(key);
                value = index < 0 ? default(TValue) : order.Entries[index].Value;
                return index >= 0;
            }
            public bool Remove(TKey key)
            {
                int index = order.IndexOf(key);
                if (index >= 0) order.Entries.RemoveAt(index);
                return index >= 0;
            }
            public bool Remove(KeyValuePair<TKey, TValue> item)
            {
                return Contains(item) && Remove(item.Key);
            }
            public void Clear()
            {
                order.Entries.Clear();
            }
            public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
            {
                order.Entries.CopyTo(array, arrayIndex);
            }
            public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
            {
                return order.Entries.GetEnumerator();
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return order.Entries.GetEnumerator();
            }
            public ImmutableDictionary<TKey, TValue> ToImmutable()
            {
                return new ImmutableDictionary<TKey, TValue>(order.Copy());
            }
        }
    }
}
