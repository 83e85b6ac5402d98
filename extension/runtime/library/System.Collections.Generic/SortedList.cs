namespace System.Collections.Generic
{
    /// <summary>Keys in order, with their values; two lists.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.generic.sortedlist-2"/>
    public class SortedList<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary
    {
        private readonly IComparer<TKey> comparer;
        private readonly List<TKey> keys;
        private readonly List<TValue> values;
        private int version;

        public SortedList() : this(0, null)
        {
        }
        public SortedList(int capacity) : this(capacity, null)
        {
        }
        public SortedList(IComparer<TKey> comparer) : this(0, comparer)
        {
        }
        public SortedList(int capacity, IComparer<TKey> comparer)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
            this.comparer = comparer ?? Comparer<TKey>.Default;
            keys = new List<TKey>(capacity);
            values = new List<TValue>(capacity);
        }
        public SortedList(IDictionary<TKey, TValue> dictionary) : this(dictionary, null)
        {
        }
        public SortedList(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer) : this(0, comparer)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            foreach (KeyValuePair<TKey, TValue> pair in dictionary) Add(pair.Key, pair.Value);
        }
        public int Capacity
        {
            get { return keys.Capacity; }
            set
            {
                keys.Capacity = value;
                values.Capacity = value;
            }
        }
        public IComparer<TKey> Comparer
        {
            get { return comparer; }
        }
        public int Count
        {
            get { return keys.Count; }
        }
        public IList<TKey> Keys
        {
            get { return new Part<TKey>(this, keys); }
        }
        public IList<TValue> Values
        {
            get { return new Part<TValue>(this, values); }
        }
        public TValue this[TKey key]
        {
            get
            {
                int index = IndexOfKey(key);
                if (index < 0) throw new KeyNotFoundException("The given key '" + key + "' was not present in the dictionary.");
                return values[index];
            }
            set
            {
                int index = Search(key);
                if (index >= 0) values[index] = value;
                else Insert(~index, key, value);
                version++;
            }
        }
        private int Search(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return keys.BinarySearch(key, comparer);
        }
        private void Insert(int index, TKey key, TValue value)
        {
            keys.Insert(index, key);
            values.Insert(index, value);
            version++;
        }
        public void Add(TKey key, TValue value)
        {
            int index = Search(key);
            if (index >= 0) throw new ArgumentException("An item with the same key has already been added. Key: " + key, "key");
            Insert(~index, key, value);
        }
        public void Clear()
        {
            keys.Clear();
            values.Clear();
            version++;
        }
        public bool ContainsKey(TKey key)
        {
            return IndexOfKey(key) >= 0;
        }
        public bool ContainsValue(TValue value)
        {
            return values.Contains(value);
        }
        public int IndexOfKey(TKey key)
        {
            int index = Search(key);
            return index < 0 ? -1 : index;
        }
        public int IndexOfValue(TValue value)
        {
            return values.IndexOf(value);
        }
        public bool Remove(TKey key)
        {
            int index = IndexOfKey(key);
            if (index < 0) return false;
            RemoveAt(index);
            return true;
        }
        public void RemoveAt(int index)
        {
            keys.RemoveAt(index);
            values.RemoveAt(index);
            version++;
        }
        public bool TryGetValue(TKey key, out TValue value)
        {
            int index = IndexOfKey(key);
            value = index < 0 ? default(TValue) : values[index];
            return index >= 0;
        }
        public void TrimExcess()
        {
            keys.TrimExcess();
            values.TrimExcess();
        }
        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            return new Enumerator(this, false);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this, false);
        }
        IDictionaryEnumerator IDictionary.GetEnumerator()
        {
            return new Enumerator(this, true);
        }
        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys
        {
            get { return Keys; }
        }
        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values
        {
            get { return Values; }
        }
        ICollection<TKey> IDictionary<TKey, TValue>.Keys
        {
            get { return Keys; }
        }
        ICollection<TValue> IDictionary<TKey, TValue>.Values
        {
            get { return Values; }
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly
        {
            get { return false; }
        }
        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            Add(item.Key, item.Value);
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            int index = IndexOfKey(item.Key);
            return index >= 0 && EqualityComparer<TValue>.Default.Equals(values[index], item.Value);
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            return ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(item) && Remove(item.Key);
        }
        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            for (int i = 0; i < keys.Count; i++) array[arrayIndex + i] = new KeyValuePair<TKey, TValue>(keys[i], values[i]);
        }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { return this; }
        }
        void ICollection.CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            for (int i = 0; i < keys.Count; i++) array.SetValue(new KeyValuePair<TKey, TValue>(keys[i], values[i]), index + i);
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
            get { return new Part<TKey>(this, keys); }
        }
        ICollection IDictionary.Values
        {
            get { return new Part<TValue>(this, values); }
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
            if (key == null) throw new ArgumentNullException("key");
            if (value == null && default(TValue) != null) throw new ArgumentNullException("value");
            if (!(key is TKey)) throw WrongType(key, typeof(TKey), "key");
            if (value != null && !(value is TValue)) throw WrongType(value, typeof(TValue), "value");
            Add((TKey)key, (TValue)value);
        }
        private static ArgumentException WrongType(object value, Type type, string parameter)
        {
            return new ArgumentException("The value \"" + value + "\" is not of type \"" + type + "\" and cannot be used in this generic collection.", parameter);
        }
        bool IDictionary.Contains(object key)
        {
            return key is TKey && ContainsKey((TKey)key);
        }
        void IDictionary.Remove(object key)
        {
            if (key is TKey) Remove((TKey)key);
        }

        private sealed class Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
        {
            private readonly SortedList<TKey, TValue> list;
            private readonly bool asEntries;
            private readonly int version;
            private int index = -1;

            internal Enumerator(SortedList<TKey, TValue> list, bool asEntries)
            {
                this.list = list;
                this.asEntries = asEntries;
                version = list.version;
            }
            public KeyValuePair<TKey, TValue> Current
            {
                get { return index < 0 || index >= list.Count ? default(KeyValuePair<TKey, TValue>) : new KeyValuePair<TKey, TValue>(list.keys[index], list.values[index]); }
            }
            object IEnumerator.Current
            {
                get { return asEntries ? (object)Entry : Current; }
            }
            public DictionaryEntry Entry
            {
                get { return new DictionaryEntry(list.keys[index], list.values[index]); }
            }
            public object Key
            {
                get { return list.keys[index]; }
            }
            public object Value
            {
                get { return list.values[index]; }
            }
            public bool MoveNext()
            {
                if (version != list.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                if (index >= list.Count) return false;
                return ++index < list.Count;
            }
            public void Reset()
            {
                index = -1;
            }
            public void Dispose()
            {
            }
        }

        /// <summary>The keys or the values, not to be changed.</summary>
        private sealed class Part<T> : IList<T>, ICollection
        {
            private readonly SortedList<TKey, TValue> owner;
            private readonly List<T> items;

            internal Part(SortedList<TKey, TValue> owner, List<T> items)
            {
                this.owner = owner;
                this.items = items;
            }
            private static Exception ReadOnly()
            {
                return new NotSupportedException("This operation is not supported on SortedList nested types because they require modifying the original SortedList.");
            }
            public int Count
            {
                get { return items.Count; }
            }
            public bool IsReadOnly
            {
                get { return true; }
            }
            public T this[int index]
            {
                get { return items[index]; }
                set { throw ReadOnly(); }
            }
            public int IndexOf(T item)
            {
                return items.IndexOf(item);
            }
            public bool Contains(T item)
            {
                return items.Contains(item);
            }
            public void CopyTo(T[] array, int arrayIndex)
            {
                items.CopyTo(array, arrayIndex);
            }
            public IEnumerator<T> GetEnumerator()
            {
                return items.GetEnumerator();
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return items.GetEnumerator();
            }
            public void Add(T item)
            {
                throw ReadOnly();
            }
            public void Clear()
            {
                throw ReadOnly();
            }
            public void Insert(int index, T item)
            {
                throw ReadOnly();
            }
            public bool Remove(T item)
            {
                throw ReadOnly();
            }
            public void RemoveAt(int index)
            {
                throw ReadOnly();
            }
            bool ICollection.IsSynchronized
            {
                get { return false; }
            }
            object ICollection.SyncRoot
            {
                get { return owner; }
            }
            void ICollection.CopyTo(Array array, int index)
            {
                ((ICollection)items).CopyTo(array, index);
            }
        }
    }
}
