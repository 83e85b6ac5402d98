using System.Collections.Generic;
using System.Linq;

namespace System.Collections.Immutable
{
    /// <summary>Makes sorted dictionaries that never change.</summary>
    public static class ImmutableSortedDictionary
    {
        public static ImmutableSortedDictionary<TKey, TValue> Create<TKey, TValue>()
        {
            return ImmutableSortedDictionary<TKey, TValue>.Empty;
        }
        public static ImmutableSortedDictionary<TKey, TValue> CreateRange<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> items)
        {
            return ImmutableSortedDictionary<TKey, TValue>.Empty.AddRange(items);
        }
        public static ImmutableSortedDictionary<TKey, TValue> ToImmutableSortedDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source)
        {
            return CreateRange(source);
        }
        public static ImmutableSortedDictionary<TKey, TValue> ToImmutableSortedDictionary<TSource, TKey, TValue>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TValue> elementSelector)
        {
            return CreateRange(source.Select(item => new KeyValuePair<TKey, TValue>(keySelector(item), elementSelector(item))));
        }
    }

    /// <summary>A sorted dictionary that never changes: what would change it gives another one.</summary>
    public sealed class ImmutableSortedDictionary<TKey, TValue> : IImmutableDictionary<TKey, TValue>
    {
        public static readonly ImmutableSortedDictionary<TKey, TValue> Empty = new ImmutableSortedDictionary<TKey, TValue>(new SortedList<TKey, TValue>());
        private readonly SortedList<TKey, TValue> entries;

        private ImmutableSortedDictionary(SortedList<TKey, TValue> entries)
        {
            this.entries = entries;
        }
        public int Count
        {
            get { return entries.Count; }
        }
        public bool IsEmpty
        {
            get { return entries.Count == 0; }
        }
        public IComparer<TKey> KeyComparer
        {
            get { return entries.Comparer; }
        }
        public TValue this[TKey key]
        {
            get { return entries[key]; }
        }
        public IEnumerable<TKey> Keys
        {
            get { return entries.Keys; }
        }
        public IEnumerable<TValue> Values
        {
            get { return entries.Values; }
        }
        public bool ContainsKey(TKey key)
        {
            return entries.ContainsKey(key);
        }
        public bool ContainsValue(TValue value)
        {
            return entries.ContainsValue(value);
        }
        public bool Contains(KeyValuePair<TKey, TValue> pair)
        {
            TValue value;
            return TryGetValue(pair.Key, out value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value);
        }
        public bool TryGetKey(TKey equalKey, out TKey actualKey)
        {
            int at = entries.IndexOfKey(equalKey);
            actualKey = at < 0 ? equalKey : entries.Keys[at];
            return at >= 0;
        }
        public bool TryGetValue(TKey key, out TValue value)
        {
            return entries.TryGetValue(key, out value);
        }
        private ImmutableSortedDictionary<TKey, TValue> Changed(Action<SortedList<TKey, TValue>> change)
        {
            SortedList<TKey, TValue> copy = new SortedList<TKey, TValue>(entries, entries.Comparer);
            change(copy);
            return new ImmutableSortedDictionary<TKey, TValue>(copy);
        }
        private static void AddTo(SortedList<TKey, TValue> target, TKey key, TValue value)
        {
            TValue known;
            if (!target.TryGetValue(key, out known)) target.Add(key, value);
            else if (!EqualityComparer<TValue>.Default.Equals(known, value)) throw new ArgumentException("An element with the same key but a different value already exists. Key: '" + key + "'");
        }
        public ImmutableSortedDictionary<TKey, TValue> Clear()
        {
            return Changed(copy => copy.Clear());
        }
        public ImmutableSortedDictionary<TKey, TValue> Add(TKey key, TValue value)
        {
            return Changed(copy => AddTo(copy, key, value));
        }
        public ImmutableSortedDictionary<TKey, TValue> AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
        {
            return Changed(copy =>
            {
                foreach (KeyValuePair<TKey, TValue> item in items) AddTo(copy, item.Key, item.Value);
            });
        }
        public ImmutableSortedDictionary<TKey, TValue> SetItem(TKey key, TValue value)
        {
            return Changed(copy => copy[key] = value);
        }
        public ImmutableSortedDictionary<TKey, TValue> SetItems(IEnumerable<KeyValuePair<TKey, TValue>> items)
        {
            return Changed(copy =>
            {
                foreach (KeyValuePair<TKey, TValue> item in items) copy[item.Key] = item.Value;
            });
        }
        public ImmutableSortedDictionary<TKey, TValue> Remove(TKey key)
        {
            return ContainsKey(key) ? Changed(copy => copy.Remove(key)) : this;
        }
        public ImmutableSortedDictionary<TKey, TValue> RemoveRange(IEnumerable<TKey> keys)
        {
            return Changed(copy =>
            {
                foreach (TKey key in keys) copy.Remove(key);
            });
        }
        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            return entries.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
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
    }
}
