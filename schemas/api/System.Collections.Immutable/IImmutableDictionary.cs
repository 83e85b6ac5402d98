using System.Collections.Generic;

namespace System.Collections.Immutable
{
    /// <summary>A dictionary that never changes.</summary>
    public interface IImmutableDictionary<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>
    {
        IImmutableDictionary<TKey, TValue> Clear();
        IImmutableDictionary<TKey, TValue> Add(TKey key, TValue value);
        IImmutableDictionary<TKey, TValue> AddRange(IEnumerable<KeyValuePair<TKey, TValue>> pairs);
        IImmutableDictionary<TKey, TValue> SetItem(TKey key, TValue value);
        IImmutableDictionary<TKey, TValue> Remove(TKey key);
    }
}
