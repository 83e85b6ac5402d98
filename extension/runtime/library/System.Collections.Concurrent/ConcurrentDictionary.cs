using System.Collections.Generic;

namespace System.Collections.Concurrent
{
    /// <summary>Keys with values, for several threads at the same time.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.concurrent.concurrentdictionary-2"/>
    /// <remarks>Number of buckets and growth as in .NET, because the order of enumeration follows from them.</remarks>
    public class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary
    {
        private readonly object sync = new object();
        private readonly IEqualityComparer<TKey> comparer;
        private Node[] buckets;
        /// <summary>In .NET each part of the buckets has a lock; what matters here is when one of them is full.</summary>
        private int[] counts;
        private int budget;
        private readonly bool moreParts;

        private sealed class Node
        {
            internal readonly TKey Key;
            internal readonly int Hash;
            internal TValue Value;
            internal Node Next;

            internal Node(TKey key, TValue value, int hash, Node next)
            {
                Key = key;
                Value = value;
                Hash = hash;
                Next = next;
            }
        }

        public ConcurrentDictionary() : this(Environment.ProcessorCount, 31, true, null)
        {
        }
        public ConcurrentDictionary(int concurrencyLevel, int capacity) : this(concurrencyLevel, capacity, false, null)
        {
        }
        public ConcurrentDictionary(IEqualityComparer<TKey> comparer) : this(Environment.ProcessorCount, 31, true, comparer)
        {
        }
        public ConcurrentDictionary(int concurrencyLevel, int capacity, IEqualityComparer<TKey> comparer) : this(concurrencyLevel, capacity, false, comparer)
        {
        }
        public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(collection, null)
        {
        }
        public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer) : this(comparer)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (KeyValuePair<TKey, TValue> pair in collection)
            {
                if (!TryAdd(pair.Key, pair.Value)) throw new ArgumentException("The source argument contains duplicate keys.");
            }
        }
        private ConcurrentDictionary(int concurrencyLevel, int capacity, bool moreParts, IEqualityComparer<TKey> comparer)
        {
            if (concurrencyLevel < 1) throw new ArgumentOutOfRangeException("concurrencyLevel", "The concurrencyLevel argument must be positive.");
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "The capacity argument must be greater than or equal to zero.");
            if (capacity < concurrencyLevel) capacity = concurrencyLevel;
            this.comparer = comparer ?? EqualityComparer<TKey>.Default;
            this.moreParts = moreParts;
            buckets = new Node[capacity];
            counts = new int[concurrencyLevel];
            budget = capacity / concurrencyLevel;
        }
        private int HashOf(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return comparer.GetHashCode(key) & 0x7fffffff;
        }
        private Node Find(TKey key, int hash)
        {
            for (Node node = buckets[hash % buckets.Length]; node != null; node = node.Next)
            {
                if (node.Hash == hash && comparer.Equals(node.Key, key)) return node;
            }
            return null;
        }
        private void Insert(TKey key, TValue value, int hash)
        {
            int bucket = hash % buckets.Length;
            buckets[bucket] = new Node(key, value, hash, buckets[bucket]);
            if (++counts[bucket % counts.Length] > budget) Grow();
        }
        private void Grow()
        {
            if (Total() < buckets.Length / 4)
            {
                budget *= 2;
                return;
            }
            int length = buckets.Length * 2 + 1;
            while (length % 3 == 0 || length % 5 == 0 || length % 7 == 0) length += 2;
            int[] newCounts = new int[moreParts && counts.Length < 1024 ? counts.Length * 2 : counts.Length];
            Node[] newBuckets = new Node[length];
            for (int i = 0; i < buckets.Length; i++)
            {
                for (Node node = buckets[i]; node != null; )
                {
                    Node next = node.Next;
                    int bucket = node.Hash % length;
                    node.Next = newBuckets[bucket];
                    newBuckets[bucket] = node;
                    newCounts[bucket % newCounts.Length]++;
                    node = next;
                }
            }
            buckets = newBuckets;
            counts = newCounts;
            budget = Math.Max(1, length / counts.Length);
        }
        private int Total()
        {
            int total = 0;
            for (int i = 0; i < counts.Length; i++) total += counts[i];
            return total;
        }
        private bool Delete(TKey key, bool ofValue, TValue wanted, out TValue value)
        {
            int hash = HashOf(key);
            lock (sync)
            {
                int bucket = hash % buckets.Length;
                Node previous = null;
                for (Node node = buckets[bucket]; node != null; node = node.Next)
                {
                    if (node.Hash == hash && comparer.Equals(node.Key, key))
                    {
                        value = node.Value;
                        if (ofValue && !EqualityComparer<TValue>.Default.Equals(node.Value, wanted)) return false;
                        if (previous == null) buckets[bucket] = node.Next;
                        else previous.Next = node.Next;
                        counts[bucket % counts.Length]--;
                        return true;
                    }
                    previous = node;
                }
            }
            value = default(TValue);
            return false;
        }

        public int Count
        {
            get
            {
                lock (sync)
                {
                    return Total();
                }
            }
        }
        public bool IsEmpty
        {
            get { return Count == 0; }
        }
        public TValue this[TKey key]
        {
            get
            {
                TValue value;
                if (!TryGetValue(key, out value)) throw new KeyNotFoundException("The given key '" + key + "' was not present in the dictionary.");
                return value;
            }
            set
            {
                int hash = HashOf(key);
                lock (sync)
                {
                    Node node = Find(key, hash);
                    if (node != null) node.Value = value;
                    else Insert(key, value, hash);
                }
            }
        }
        public ICollection<TKey> Keys
        {
            get
            {
                List<TKey> keys = new List<TKey>();
                foreach (KeyValuePair<TKey, TValue> pair in ToArray()) keys.Add(pair.Key);
                return keys.AsReadOnly();
            }
        }
        public ICollection<TValue> Values
        {
            get
            {
                List<TValue> values = new List<TValue>();
                foreach (KeyValuePair<TKey, TValue> pair in ToArray()) values.Add(pair.Value);
                return values.AsReadOnly();
            }
        }
        public bool TryAdd(TKey key, TValue value)
        {
            int hash = HashOf(key);
            lock (sync)
            {
                if (Find(key, hash) != null) return false;
                Insert(key, value, hash);
                return true;
            }
        }
        public bool TryGetValue(TKey key, out TValue value)
        {
            int hash = HashOf(key);
            lock (sync)
            {
                Node node = Find(key, hash);
                value = node == null ? default(TValue) : node.Value;
                return node != null;
            }
        }
        public bool TryRemove(TKey key, out TValue value)
        {
            return Delete(key, false, default(TValue), out value);
        }
        public bool TryRemove(KeyValuePair<TKey, TValue> item)
        {
            TValue value;
            return Delete(item.Key, true, item.Value, out value);
        }
        public bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)
        {
            int hash = HashOf(key);
            lock (sync)
            {
                Node node = Find(key, hash);
                if (node == null || !EqualityComparer<TValue>.Default.Equals(node.Value, comparisonValue)) return false;
                node.Value = newValue;
                return true;
            }
        }
        public TValue GetOrAdd(TKey key, TValue value)
        {
            int hash = HashOf(key);
            lock (sync)
            {
                Node node = Find(key, hash);
                if (node != null) return node.Value;
                Insert(key, value, hash);
                return value;
            }
        }
        public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
        {
            if (valueFactory == null) throw new ArgumentNullException("valueFactory");
            TValue value;
            return TryGetValue(key, out value) ? value : GetOrAdd(key, valueFactory(key));
        }
        public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        {
            if (valueFactory == null) throw new ArgumentNullException("valueFactory");
            TValue value;
            return TryGetValue(key, out value) ? value : GetOrAdd(key, valueFactory(key, factoryArgument));
        }
        public TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory)
        {
            return AddOrUpdate(key, delegate { return addValue; }, updateValueFactory);
        }
        public TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory)
        {
            if (addValueFactory == null) throw new ArgumentNullException("addValueFactory");
            if (updateValueFactory == null) throw new ArgumentNullException("updateValueFactory");
            for (;;)
            {
                TValue before;
                if (TryGetValue(key, out before))
                {
                    TValue after = updateValueFactory(key, before);
                    if (TryUpdate(key, after, before)) return after;
                }
                else
                {
                    TValue made = addValueFactory(key);
                    if (TryAdd(key, made)) return made;
                }
            }
        }
        public bool ContainsKey(TKey key)
        {
            TValue value;
            return TryGetValue(key, out value);
        }
        public void Clear()
        {
            lock (sync)
            {
                buckets = new Node[31];
                counts = new int[counts.Length];
                budget = Math.Max(1, 31 / counts.Length);
            }
        }
        public KeyValuePair<TKey, TValue>[] ToArray()
        {
            lock (sync)
            {
                List<KeyValuePair<TKey, TValue>> all = new List<KeyValuePair<TKey, TValue>>();
                for (int i = 0; i < buckets.Length; i++)
                {
                    for (Node node = buckets[i]; node != null; node = node.Next) all.Add(new KeyValuePair<TKey, TValue>(node.Key, node.Value));
                }
                return all.ToArray();
            }
        }
        /// <summary>Sees changes that happen meanwhile, and never fails because of them.</summary>
        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            Node[] seen = buckets;
            for (int i = 0; i < seen.Length; i++)
            {
                for (Node node = seen[i]; node != null; node = node.Next) yield return new KeyValuePair<TKey, TValue>(node.Key, node.Value);
            }
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys
        {
            get { return Keys; }
        }
        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values
        {
            get { return Values; }
        }
        private static Exception Duplicate()
        {
            return new ArgumentException("The key already existed in the dictionary.");
        }
        void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
        {
            if (!TryAdd(key, value)) throw Duplicate();
        }
        bool IDictionary<TKey, TValue>.Remove(TKey key)
        {
            TValue value;
            return TryRemove(key, out value);
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly
        {
            get { return false; }
        }
        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            if (!TryAdd(item.Key, item.Value)) throw Duplicate();
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            TValue value;
            return TryGetValue(item.Key, out value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);
        }
        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            KeyValuePair<TKey, TValue>[] all = ToArray();
            Array.Copy(all, 0, array, arrayIndex, all.Length);
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            return TryRemove(item);
        }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections."); }
        }
        void ICollection.CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            KeyValuePair<TKey, TValue>[] all = ToArray();
            for (int i = 0; i < all.Length; i++) array.SetValue(all[i], index + i);
        }
        bool IDictionary.IsFixedSize
        {
            get { return false; }
        }
        bool IDictionary.IsReadOnly
        {
            get { return false; }
        }
        ICollection IDictionary.Keys
        {
            get { return (ICollection)Keys; }
        }
        ICollection IDictionary.Values
        {
            get { return (ICollection)Values; }
        }
        object IDictionary.this[object key]
        {
            get
            {
                TValue value;
                return key is TKey && TryGetValue((TKey)key, out value) ? (object)value : null;
            }
            set { this[(TKey)key] = (TValue)value; }
        }
        void IDictionary.Add(object key, object value)
        {
            if (!TryAdd((TKey)key, (TValue)value)) throw Duplicate();
        }
        bool IDictionary.Contains(object key)
        {
            return key is TKey && ContainsKey((TKey)key);
        }
        void IDictionary.Remove(object key)
        {
            TValue value;
            if (key is TKey) TryRemove((TKey)key, out value);
        }
        IDictionaryEnumerator IDictionary.GetEnumerator()
        {
            Dictionary<TKey, TValue> copy = new Dictionary<TKey, TValue>();
            foreach (KeyValuePair<TKey, TValue> pair in ToArray()) copy.Add(pair.Key, pair.Value);
            return ((IDictionary)copy).GetEnumerator();
        }
    }
}
