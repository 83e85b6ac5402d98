using System.Collections.Generic;

namespace System.Collections.Immutable
{
    /// <summary>Entries in the order of their hash codes, as .NET's trees keep them; equal codes in the order of adding.</summary>
    internal sealed class HashOrder<TKey, TValue>
    {
        internal static readonly HashOrder<TKey, TValue> Empty = new HashOrder<TKey, TValue>(new List<KeyValuePair<TKey, TValue>>(), EqualityComparer<TKey>.Default, EqualityComparer<TValue>.Default);
        internal readonly List<KeyValuePair<TKey, TValue>> Entries;
        internal readonly IEqualityComparer<TKey> Keys;
        internal readonly IEqualityComparer<TValue> Values;

        private HashOrder(List<KeyValuePair<TKey, TValue>> entries, IEqualityComparer<TKey> keys, IEqualityComparer<TValue> values)
        {
            Entries = entries;
            Keys = keys ?? EqualityComparer<TKey>.Default;
            Values = values ?? EqualityComparer<TValue>.Default;
        }
        internal HashOrder<TKey, TValue> With(IEqualityComparer<TKey> keys, IEqualityComparer<TValue> values)
        {
            HashOrder<TKey, TValue> made = new HashOrder<TKey, TValue>(new List<KeyValuePair<TKey, TValue>>(), keys, values);
            foreach (KeyValuePair<TKey, TValue> entry in Entries) made.Insert(entry.Key, entry.Value);
            return made;
        }
        internal HashOrder<TKey, TValue> Copy()
        {
            return new HashOrder<TKey, TValue>(new List<KeyValuePair<TKey, TValue>>(Entries), Keys, Values);
        }
        /// <summary>Where the key is; -1 for nowhere.</summary>
        internal int IndexOf(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            int hash = Keys.GetHashCode(key);
            for (int i = FirstOf(hash); i < Entries.Count && Keys.GetHashCode(Entries[i].Key) == hash; i++)
            {
                if (Keys.Equals(Entries[i].Key, key)) return i;
            }
            return -1;
        }
        private int FirstOf(int hash)
        {
            int low = 0;
            int high = Entries.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (Keys.GetHashCode(Entries[middle].Key) < hash) low = middle + 1;
                else high = middle;
            }
            return low;
        }
        internal void Insert(TKey key, TValue value)
        {
            int hash = Keys.GetHashCode(key);
            int at = FirstOf(hash);
            while (at < Entries.Count && Keys.GetHashCode(Entries[at].Key) == hash) at++;
            Entries.Insert(at, new KeyValuePair<TKey, TValue>(key, value));
        }
    }
}
