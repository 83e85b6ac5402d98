namespace System.Collections.Generic
{
    /// <summary>Keys in order, with their values; a tree.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.generic.sorteddictionary-2"/>
    public class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary
    {
        private readonly IComparer<TKey> comparer;
        private readonly SortedSet<KeyValuePair<TKey, TValue>> pairs;

        /// <summary>Pairs are in the order of their keys.</summary>
        private sealed class PairComparer : IComparer<KeyValuePair<TKey, TValue>>
        {
            private readonly IComparer<TKey> keys;

            internal PairComparer(IComparer<TKey> keys)
            {
                this.keys = keys;
            }
            public int Compare(KeyValuePair<TKey, TValue> x, KeyValuePair<TKey, TValue> y)
            {
                return keys.Compare(x.Key, y.Key);
            }
        }

        public SortedDictionary() : this((IComparer<TKey>)null)
        {
        }
        public SortedDictionary(IComparer<TKey> comparer)
        {
            this.comparer = comparer ?? Comparer<TKey>.Default;
            pairs = new SortedSet<KeyValuePair<TKey, TValue>>(new PairComparer(this.comparer));
        }
        public SortedDictionary(IDictionary<TKey, TValue> dictionary) : this(dictionary, null)
        {
        }
        public SortedDictionary(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer) : this(comparer)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            foreach (KeyValuePair<TKey, TValue> pair in dictionary) Add(pair.Key, pair.Value);
        }
        private static KeyValuePair<TKey, TValue> Probe(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return new KeyValuePair<TKey, TValue>(key, default(TValue));
        }
        public IComparer<TKey> Comparer
        {
            get { return comparer; }
        }
        public int Count
        {
            get { return pairs.Count; }
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
                if (key == null) throw new ArgumentNullException("key");
                KeyValuePair<TKey, TValue> pair = new KeyValuePair<TKey, TValue>(key, value);
                KeyValuePair<TKey, TValue> found;
                if (pairs.TryGetValue(pair, out found)) pairs.Replace(new KeyValuePair<TKey, TValue>(found.Key, value));
                else pairs.Add(pair);
            }
        }
        public KeyCollection Keys
        {
            get { return new KeyCollection(this); }
        }
        public ValueCollection Values
        {
            get { return new ValueCollection(this); }
        }
        public void Add(TKey key, TValue value)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (!pairs.Add(new KeyValuePair<TKey, TValue>(key, value))) throw new ArgumentException("An item with the same key has already been added. Key: " + key);
        }
        public void Clear()
        {
            pairs.Clear();
        }
        public bool ContainsKey(TKey key)
        {
            return pairs.Contains(Probe(key));
        }
        public bool ContainsValue(TValue value)
        {
            EqualityComparer<TValue> equality = EqualityComparer<TValue>.Default;
            foreach (KeyValuePair<TKey, TValue> pair in pairs)
            {
                if (equality.Equals(pair.Value, value)) return true;
            }
            return false;
        }
        public bool Remove(TKey key)
        {
            return pairs.Remove(Probe(key));
        }
        public bool TryGetValue(TKey key, out TValue value)
        {
            KeyValuePair<TKey, TValue> found;
            bool has = pairs.TryGetValue(Probe(key), out found);
            value = has ? found.Value : default(TValue);
            return has;
        }
        public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
        {
            pairs.CopyTo(array, index);
        }
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
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
            TValue value;
            return TryGetValue(item.Key, out value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            return ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(item) && Remove(item.Key);
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
            foreach (KeyValuePair<TKey, TValue> pair in pairs) array.SetValue(pair, index++);
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
            get { return Keys; }
        }
        ICollection IDictionary.Values
        {
            get { return Values; }
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

        /// <summary>Goes through the pairs in the order of their keys.</summary>
        public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
        {
            private SortedSet<KeyValuePair<TKey, TValue>>.Enumerator inner;
            private readonly bool givesEntries;

            internal Enumerator(SortedDictionary<TKey, TValue> dictionary, bool givesEntries = false)
            {
                this.givesEntries = givesEntries;
                inner = dictionary.pairs.GetEnumerator();
            }
            public KeyValuePair<TKey, TValue> Current
            {
                get { return inner.Current; }
            }
            object IEnumerator.Current
            {
                get { return givesEntries ? new DictionaryEntry(inner.Current.Key, inner.Current.Value) : (object)inner.Current; }
            }
            DictionaryEntry IDictionaryEnumerator.Entry
            {
                get { return new DictionaryEntry(inner.Current.Key, inner.Current.Value); }
            }
            object IDictionaryEnumerator.Key
            {
                get { return inner.Current.Key; }
            }
            object IDictionaryEnumerator.Value
            {
                get { return inner.Current.Value; }
            }
            public bool MoveNext()
            {
                return inner.MoveNext();
            }
            void IEnumerator.Reset()
            {
                ((IEnumerator)inner).Reset();
            }
            public void Dispose()
            {
            }
        }

        /// <summary>The keys, in order.</summary>
        public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
        {
            private readonly SortedDictionary<TKey, TValue> dictionary;

            public KeyCollection(SortedDictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null) throw new ArgumentNullException("dictionary");
                this.dictionary = dictionary;
            }
            public int Count
            {
                get { return dictionary.Count; }
            }
            public IEnumerator<TKey> GetEnumerator()
            {
                foreach (KeyValuePair<TKey, TValue> pair in dictionary.pairs) yield return pair.Key;
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return GetEnumerator();
            }
            public void CopyTo(TKey[] array, int index)
            {
                foreach (KeyValuePair<TKey, TValue> pair in dictionary.pairs) array[index++] = pair.Key;
            }
            bool ICollection<TKey>.IsReadOnly
            {
                get { return true; }
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
            bool ICollection.IsSynchronized
            {
                get { return false; }
            }
            object ICollection.SyncRoot
            {
                get { return dictionary; }
            }
            void ICollection.CopyTo(Array array, int index)
            {
                foreach (KeyValuePair<TKey, TValue> pair in dictionary.pairs) array.SetValue(pair.Key, index++);
            }
        }

        /// <summary>The values, in the order of their keys.</summary>
        public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
        {
            private readonly SortedDictionary<TKey, TValue> dictionary;

            public ValueCollection(SortedDictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null) throw new ArgumentNullException("dictionary");
                this.dictionary = dictionary;
            }
            public int Count
            {
                get { return dictionary.Count; }
            }
            public IEnumerator<TValue> GetEnumerator()
            {
                foreach (KeyValuePair<TKey, TValue> pair in dictionary.pairs) yield return pair.Value;
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return GetEnumerator();
            }
            public void CopyTo(TValue[] array, int index)
            {
                foreach (KeyValuePair<TKey, TValue> pair in dictionary.pairs) array[index++] = pair.Value;
            }
            bool ICollection<TValue>.IsReadOnly
            {
                get { return true; }
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
            bool ICollection.IsSynchronized
            {
                get { return false; }
            }
            object ICollection.SyncRoot
            {
                get { return dictionary; }
            }
            void ICollection.CopyTo(Array array, int index)
            {
                foreach (KeyValuePair<TKey, TValue> pair in dictionary.pairs) array.SetValue(pair.Value, index++);
            }
        }
    }
}
