using System;
using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>Values found by key; enumerated in the order of adding, with places of removed entries used again.</summary>
    public class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue>
    {
        private const string Modified = "Collection was modified; enumeration operation may not execute.";
        private const string NotRunning = "Enumeration has either not started or has already finished.";
        private readonly IEqualityComparer<TKey> comparer;
        /// <summary>Null: keys are found by their hashes.</summary>
        private readonly KeyIndex<TKey> index;
        /// <summary>Index + 1 of the first entry of each bucket; the number of buckets is a power of two. Null when there is an index.</summary>
        private int[] buckets;
        /// <summary>-1 for free entries.</summary>
        private int[] hashes;
        /// <summary>The next entry of the bucket, or the next free one.</summary>
        private int[] nexts;
        private TKey[] keys;
        private TValue[] values;
        private int used;
        private int freeList = -1;
        private int freeCount;
        private int version;
        private KeyCollection keyCollection;
        private ValueCollection valueCollection;

        public Dictionary() : this(0, null)
        {
        }
        public Dictionary(int capacity) : this(capacity, null)
        {
        }
        public Dictionary(IEqualityComparer<TKey> comparer) : this(0, comparer)
        {
        }
        public Dictionary(int capacity, IEqualityComparer<TKey> comparer)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
            this.comparer = comparer ?? EqualityComparer<TKey>.Default;
            index = KeyIndex<TKey>.For(this.comparer);
            if (capacity > 0) Resize(capacity);
        }
        public Dictionary(IDictionary<TKey, TValue> dictionary) : this(dictionary, null)
        {
        }
        public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer) : this(0, comparer)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            foreach (KeyValuePair<TKey, TValue> pair in dictionary) Add(pair.Key, pair.Value);
        }
        public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(collection, null)
        {
        }
        public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer) : this(0, comparer)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (KeyValuePair<TKey, TValue> pair in collection) Add(pair.Key, pair.Value);
        }
        public IEqualityComparer<TKey> Comparer
        {
            get { return comparer; }
        }
        public int Count
        {
            get { return used - freeCount; }
        }
        public KeyCollection Keys
        {
            get
            {
                if (keyCollection == null) keyCollection = new KeyCollection(this);
                return keyCollection;
            }
        }
        public ValueCollection Values
        {
            get
            {
                if (valueCollection == null) valueCollection = new ValueCollection(this);
                return valueCollection;
            }
        }
        ICollection<TKey> IDictionary<TKey, TValue>.Keys
        {
            get { return Keys; }
        }
        ICollection<TValue> IDictionary<TKey, TValue>.Values
        {
            get { return Values; }
        }
        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys
        {
            get { return Keys; }
        }
        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values
        {
            get { return Values; }
        }
        ICollection IDictionary.Keys
        {
            get { return Keys; }
        }
        ICollection IDictionary.Values
        {
            get { return Values; }
        }
        public TValue this[TKey key]
        {
            get
            {
                int entry = Find(key);
                if (entry < 0) throw new KeyNotFoundException("The given key '" + key.ToString() + "' was not present in the dictionary.");
                return values[entry];
            }
            set { Insert(key, value, 0); }
        }
        object IDictionary.this[object key]
        {
            get
            {
                if (key == null) throw new ArgumentNullException("key");
                if (!(key is TKey)) return null;
                int entry = Find((TKey)key);
                return entry < 0 ? null : (object)values[entry];
            }
            set { this[KeyOf(key)] = ValueOf(value); }
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly
        {
            get { return false; }
        }
        bool IDictionary.IsReadOnly
        {
            get { return false; }
        }
        bool IDictionary.IsFixedSize
        {
            get { return false; }
        }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { return this; }
        }
        public void Add(TKey key, TValue value)
        {
            Insert(key, value, 1);
        }
        public bool TryAdd(TKey key, TValue value)
        {
            return Insert(key, value, 2);
        }
        void IDictionary.Add(object key, object value)
        {
            Add(KeyOf(key), ValueOf(value));
        }
        private static TKey KeyOf(object key)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (!(key is TKey)) throw WrongType(key, typeof(TKey), "key");
            return (TKey)key;
        }
        private static TValue ValueOf(object value)
        {
            if (value == null && default(TValue) != null) throw new ArgumentNullException("value");
            if (value != null && !(value is TValue)) throw WrongType(value, typeof(TValue), "value");
            return (TValue)value;
        }
        private static ArgumentException WrongType(object value, Type wanted, string parameter)
        {
            return new ArgumentException("The value \"" + value + "\" is not of type \"" + wanted + "\" and cannot be used in this generic collection.", parameter);
        }
        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            Add(item.Key, item.Value);
        }
        private int Find(TKey key)
        {
            if (key == null) ThrowKeyNull();
            return index != null ? index.Find(key) : FindByHash(key);
        }
        /// <summary>Apart, so that those who check stay small.</summary>
        private static void ThrowKeyNull()
        {
            throw new ArgumentNullException("key");
        }
        private int FindByHash(TKey key)
        {
            if (buckets == null) return -1;
            int hash = comparer.GetHashCode(key) & 0x7FFFFFFF;
            for (int i = buckets[hash & (buckets.Length - 1)] - 1; i >= 0; i = nexts[i])
            {
                if (hashes[i] == hash && comparer.Equals(keys[i], key)) return i;
            }
            return -1;
        }
        private static void ThrowDuplicate(TKey key)
        {
            throw new ArgumentException("An item with the same key has already been added. Key: " + key.ToString());
        }
        /// <summary>mode 0: overwrite, 1: a known key is an error, 2: a known key is left alone.</summary>
        private bool Insert(TKey key, TValue value, int mode)
        {
            int known = Find(key);
            if (known >= 0)
            {
                if (mode == 1) ThrowDuplicate(key);
                if (mode == 2) return false;
                values[known] = value;
                version++;
                return true;
            }
            if (hashes == null) Resize(4);
            int entry;
            if (freeCount > 0)
            {
                entry = freeList;
                freeList = nexts[entry];
                freeCount--;
            }
            else
            {
                if (used == hashes.Length) Resize(used * 2);
                entry = used++;
            }
            if (index != null)
            {
                index.Set(key, entry);
                hashes[entry] = 0;
            }
            else
            {
                int hash = comparer.GetHashCode(key) & 0x7FFFFFFF;
                int bucket = hash & (buckets.Length - 1);
                hashes[entry] = hash;
                nexts[entry] = buckets[bucket] - 1;
                buckets[bucket] = entry + 1;
            }
            keys[entry] = key;
            values[entry] = value;
            version++;
            return true;
        }
        private void Resize(int capacity)
        {
            int length = 4;
            while (length < capacity) length *= 2;
            int[] newBuckets = index == null ? new int[length] : null;
            int[] newHashes = new int[length];
            int[] newNexts = new int[length];
            TKey[] newKeys = new TKey[length];
            TValue[] newValues = new TValue[length];
            if (used > 0)
            {
                Array.Copy(hashes, 0, newHashes, 0, used);
                Array.Copy(keys, 0, newKeys, 0, used);
                Array.Copy(values, 0, newValues, 0, used);
                for (int i = 0; i < used && index == null; i++)
                {
                    int bucket = newHashes[i] & (length - 1);
                    newNexts[i] = newBuckets[bucket] - 1;
                    newBuckets[bucket] = i + 1;
                }
            }
            buckets = newBuckets;
            hashes = newHashes;
            nexts = newNexts;
            keys = newKeys;
            values = newValues;
        }
        public void Clear()
        {
            if (used > 0)
            {
                if (index != null) index.Clear();
                else Array.Clear(buckets, 0, buckets.Length);
                Array.Clear(keys, 0, used);
                Array.Clear(values, 0, used);
                used = 0;
                freeList = -1;
                freeCount = 0;
            }
            version++;
        }
        public bool ContainsKey(TKey key)
        {
            return Find(key) >= 0;
        }
        public bool ContainsValue(TValue value)
        {
            EqualityComparer<TValue> equality = EqualityComparer<TValue>.Default;
            for (int i = 0; i < used; i++)
            {
                if (hashes[i] >= 0 && equality.Equals(values[i], value)) return true;
            }
            return false;
        }
        bool IDictionary.Contains(object key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return key is TKey && ContainsKey((TKey)key);
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            int entry = Find(item.Key);
            return entry >= 0 && EqualityComparer<TValue>.Default.Equals(values[entry], item.Value);
        }
        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
        {
            CheckTarget(array, index, Count);
            for (int i = 0; i < used; i++)
            {
                if (hashes[i] >= 0) array[index++] = new KeyValuePair<TKey, TValue>(keys[i], values[i]);
            }
        }
        void ICollection.CopyTo(Array array, int index)
        {
            CheckTarget(array, index, Count);
            if (array.Rank != 1) throw new ArgumentException("Only single dimensional arrays are supported for the requested action.", "array");
            DictionaryEntry[] entries = array as DictionaryEntry[];
            if (entries == null && !(array is KeyValuePair<TKey, TValue>[]) && !(array is object[])) throw new ArgumentException("Target array type is not compatible with the type of items in the collection.");
            for (int i = 0; i < used; i++)
            {
                if (hashes[i] < 0) continue;
                if (entries != null) entries[index++] = new DictionaryEntry(keys[i], values[i]);
                else array.SetValue(new KeyValuePair<TKey, TValue>(keys[i], values[i]), index++);
            }
        }
        private static void CheckTarget(Array array, int index, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0 || index > array.Length) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (array.Length - index < count) throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
        }
        public bool Remove(TKey key)
        {
            TValue value;
            return Remove(key, out value);
        }
        public bool Remove(TKey key, out TValue value)
        {
            value = default(TValue);
            if (key == null) throw new ArgumentNullException("key");
            if (index != null)
            {
                int entry = index.Find(key);
                if (entry < 0) return false;
                index.Remove(key);
                value = Free(entry);
                return true;
            }
            if (buckets == null) return false;
            int hash = comparer.GetHashCode(key) & 0x7FFFFFFF;
            int bucket = hash & (buckets.Length - 1);
            int last = -1;
            for (int i = buckets[bucket] - 1; i >= 0; last = i, i = nexts[i])
            {
                if (hashes[i] != hash || !comparer.Equals(keys[i], key)) continue;
                if (last < 0) buckets[bucket] = nexts[i] + 1;
                else nexts[last] = nexts[i];
                value = Free(i);
                return true;
            }
            return false;
        }
        private TValue Free(int entry)
        {
            TValue value = values[entry];
            hashes[entry] = -1;
            nexts[entry] = freeList;
            keys[entry] = default(TKey);
            values[entry] = default(TValue);
            freeList = entry;
            freeCount++;
            version++;
            return value;
        }
        void IDictionary.Remove(object key)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (key is TKey) Remove((TKey)key);
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            int entry = Find(item.Key);
            return entry >= 0 && EqualityComparer<TValue>.Default.Equals(values[entry], item.Value) && Remove(item.Key);
        }
        public bool TryGetValue(TKey key, out TValue value)
        {
            int entry = Find(key);
            if (entry >= 0)
            {
                value = values[entry];
                return true;
            }
            value = default(TValue);
            return false;
        }
        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
            if (hashes == null || hashes.Length < capacity) Resize(capacity);
            return hashes.Length;
        }
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this, false);
        }
        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator()
        {
            return new Enumerator(this, false);
        }
        IDictionaryEnumerator IDictionary.GetEnumerator()
        {
            return new Enumerator(this, true);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this, false);
        }
        /// <summary>The entry behind place, or the number of entries when there is none.</summary>
        private int NextUsed(int place)
        {
            while (place < used && hashes[place] < 0) place++;
            return place;
        }

        /// <summary>Walks through the pairs of a dictionary.</summary>
        public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
        {
            private readonly Dictionary<TKey, TValue> dictionary;
            private readonly int version;
            private readonly bool givesEntries;
            private int index;
            private KeyValuePair<TKey, TValue> current;

            internal Enumerator(Dictionary<TKey, TValue> dictionary, bool givesEntries)
            {
                this.dictionary = dictionary;
                this.givesEntries = givesEntries;
                version = dictionary.version;
                index = 0;
                current = default(KeyValuePair<TKey, TValue>);
            }
            public KeyValuePair<TKey, TValue> Current
            {
                get { return current; }
            }
            object IEnumerator.Current
            {
                get
                {
                    CheckRunning();
                    if (givesEntries) return new DictionaryEntry(current.Key, current.Value);
                    return current;
                }
            }
            DictionaryEntry IDictionaryEnumerator.Entry
            {
                get
                {
                    CheckRunning();
                    return new DictionaryEntry(current.Key, current.Value);
                }
            }
            object IDictionaryEnumerator.Key
            {
                get
                {
                    CheckRunning();
                    return current.Key;
                }
            }
            object IDictionaryEnumerator.Value
            {
                get
                {
                    CheckRunning();
                    return current.Value;
                }
            }
            private void CheckRunning()
            {
                if (index == 0 || index == dictionary.used + 1) throw new InvalidOperationException(NotRunning);
            }
            public bool MoveNext()
            {
                if (version != dictionary.version) throw new InvalidOperationException(Modified);
                index = dictionary.NextUsed(index);
                if (index < dictionary.used)
                {
                    current = new KeyValuePair<TKey, TValue>(dictionary.keys[index], dictionary.values[index]);
                    index++;
                    return true;
                }
                index = dictionary.used + 1;
                current = default(KeyValuePair<TKey, TValue>);
                return false;
            }
            void IEnumerator.Reset()
            {
                if (version != dictionary.version) throw new InvalidOperationException(Modified);
                index = 0;
                current = default(KeyValuePair<TKey, TValue>);
            }
            public void Dispose()
            {
            }
        }

        /// <summary>The keys of a dictionary.</summary>
        public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
        {
            private readonly Dictionary<TKey, TValue> dictionary;

            public KeyCollection(Dictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null) throw new ArgumentNullException("dictionary");
                this.dictionary = dictionary;
            }
            public int Count
            {
                get { return dictionary.Count; }
            }
            bool ICollection<TKey>.IsReadOnly
            {
                get { return true; }
            }
            bool ICollection.IsSynchronized
            {
                get { return false; }
            }
            object ICollection.SyncRoot
            {
                get { return dictionary; }
            }
            void ICollection<TKey>.Add(TKey item)
            {
                throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");
            }
            void ICollection<TKey>.Clear()
            {
                throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");
            }
            bool ICollection<TKey>.Remove(TKey item)
            {
                throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");
            }
            bool ICollection<TKey>.Contains(TKey item)
            {
                return dictionary.ContainsKey(item);
            }
            public void CopyTo(TKey[] array, int index)
            {
                CheckTarget(array, index, Count);
                for (int i = 0; i < dictionary.used; i++)
                {
                    if (dictionary.hashes[i] >= 0) array[index++] = dictionary.keys[i];
                }
            }
            void ICollection.CopyTo(Array array, int index)
            {
                CheckTarget(array, index, Count);
                for (int i = 0; i < dictionary.used; i++)
                {
                    if (dictionary.hashes[i] >= 0) array.SetValue(dictionary.keys[i], index++);
                }
            }
            public Enumerator GetEnumerator()
            {
                return new Enumerator(dictionary);
            }
            IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator()
            {
                return new Enumerator(dictionary);
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return new Enumerator(dictionary);
            }

            /// <summary>Walks through the keys.</summary>
            public struct Enumerator : IEnumerator<TKey>, IEnumerator
            {
                private readonly Dictionary<TKey, TValue> dictionary;
                private readonly int version;
                private int index;
                private TKey current;

                internal Enumerator(Dictionary<TKey, TValue> dictionary)
                {
                    this.dictionary = dictionary;
                    version = dictionary.version;
                    index = 0;
                    current = default(TKey);
                }
                public TKey Current
                {
                    get { return current; }
                }
                object IEnumerator.Current
                {
                    get
                    {
                        if (index == 0 || index == dictionary.used + 1) throw new InvalidOperationException(NotRunning);
                        return current;
                    }
                }
                public bool MoveNext()
                {
                    if (version != dictionary.version) throw new InvalidOperationException(Modified);
                    index = dictionary.NextUsed(index);
                    if (index < dictionary.used)
                    {
                        current = dictionary.keys[index];
                        index++;
                        return true;
                    }
                    index = dictionary.used + 1;
                    current = default(TKey);
                    return false;
                }
                void IEnumerator.Reset()
                {
                    if (version != dictionary.version) throw new InvalidOperationException(Modified);
                    index = 0;
                    current = default(TKey);
                }
                public void Dispose()
                {
                }
            }
        }

        /// <summary>The values of a dictionary.</summary>
        public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
        {
            private readonly Dictionary<TKey, TValue> dictionary;

            public ValueCollection(Dictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null) throw new ArgumentNullException("dictionary");
                this.dictionary = dictionary;
            }
            public int Count
            {
                get { return dictionary.Count; }
            }
            bool ICollection<TValue>.IsReadOnly
            {
                get { return true; }
            }
            bool ICollection.IsSynchronized
            {
                get { return false; }
            }
            object ICollection.SyncRoot
            {
                get { return dictionary; }
            }
            void ICollection<TValue>.Add(TValue item)
            {
                throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");
            }
            void ICollection<TValue>.Clear()
            {
                throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");
            }
            bool ICollection<TValue>.Remove(TValue item)
            {
                throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");
            }
            bool ICollection<TValue>.Contains(TValue item)
            {
                return dictionary.ContainsValue(item);
            }
            public void CopyTo(TValue[] array, int index)
            {
                CheckTarget(array, index, Count);
                for (int i = 0; i < dictionary.used; i++)
                {
                    if (dictionary.hashes[i] >= 0) array[index++] = dictionary.values[i];
                }
            }
            void ICollection.CopyTo(Array array, int index)
            {
                CheckTarget(array, index, Count);
                for (int i = 0; i < dictionary.used; i++)
                {
                    if (dictionary.hashes[i] >= 0) array.SetValue(dictionary.values[i], index++);
                }
            }
            public Enumerator GetEnumerator()
            {
                return new Enumerator(dictionary);
            }
            IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator()
            {
                return new Enumerator(dictionary);
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return new Enumerator(dictionary);
            }

            /// <summary>Walks through the values.</summary>
            public struct Enumerator : IEnumerator<TValue>, IEnumerator
            {
                private readonly Dictionary<TKey, TValue> dictionary;
                private readonly int version;
                private int index;
                private TValue current;

                internal Enumerator(Dictionary<TKey, TValue> dictionary)
                {
                    this.dictionary = dictionary;
                    version = dictionary.version;
                    index = 0;
                    current = default(TValue);
                }
                public TValue Current
                {
                    get { return current; }
                }
                object IEnumerator.Current
                {
                    get
                    {
                        if (index == 0 || index == dictionary.used + 1) throw new InvalidOperationException(NotRunning);
                        return current;
                    }
                }
                public bool MoveNext()
                {
                    if (version != dictionary.version) throw new InvalidOperationException(Modified);
                    index = dictionary.NextUsed(index);
                    if (index < dictionary.used)
                    {
                        current = dictionary.values[index];
                        index++;
                        return true;
                    }
                    index = dictionary.used + 1;
                    current = default(TValue);
                    return false;
                }
                void IEnumerator.Reset()
                {
                    if (version != dictionary.version) throw new InvalidOperationException(Modified);
                    index = 0;
                    current = default(TValue);
                }
                public void Dispose()
                {
                }
            }
        }
    }
}
