using System.Collections.Generic;

namespace System.Collections.ObjectModel
{
    /// <summary>A dictionary that shows another one and does not let it be changed.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlydictionary-2"/>
    public class ReadOnlyDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    {
        private readonly IDictionary<TKey, TValue> dictionary;

        public ReadOnlyDictionary(IDictionary<TKey, TValue> dictionary)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            this.dictionary = dictionary;
        }
        private static Exception ReadOnly()
        {
            return new NotSupportedException("Collection is read-only.");
        }
        protected IDictionary<TKey, TValue> Dictionary
        {
            get { return dictionary; }
        }
        public int Count
        {
            get { return dictionary.Count; }
        }
        public TValue this[TKey key]
        {
            get { return dictionary[key]; }
        }
        public KeyCollection Keys
        {
            get { return new KeyCollection(dictionary.Keys); }
        }
        public ValueCollection Values
        {
            get { return new ValueCollection(dictionary.Values); }
        }
        public bool ContainsKey(TKey key)
        {
            return dictionary.ContainsKey(key);
        }
        public bool TryGetValue(TKey key, out TValue value)
        {
            return dictionary.TryGetValue(key, out value);
        }
        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            return dictionary.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return dictionary.GetEnumerator();
        }
        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys
        {
            get { return dictionary.Keys; }
        }
        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values
        {
            get { return dictionary.Values; }
        }
        ICollection<TKey> IDictionary<TKey, TValue>.Keys
        {
            get { return Keys; }
        }
        ICollection<TValue> IDictionary<TKey, TValue>.Values
        {
            get { return Values; }
        }
        TValue IDictionary<TKey, TValue>.this[TKey key]
        {
            get { return dictionary[key]; }
            set { throw ReadOnly(); }
        }
        void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
        {
            throw ReadOnly();
        }
        bool IDictionary<TKey, TValue>.Remove(TKey key)
        {
            throw ReadOnly();
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly
        {
            get { return true; }
        }
        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            throw ReadOnly();
        }
        void ICollection<KeyValuePair<TKey, TValue>>.Clear()
        {
            throw ReadOnly();
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            return dictionary.Contains(item);
        }
        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
        {
            dictionary.CopyTo(array, arrayIndex);
        }
        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            throw ReadOnly();
        }

        /// <summary>The keys.</summary>
        public sealed class KeyCollection : ReadOnlyPart<TKey>
        {
            internal KeyCollection(ICollection<TKey> all) : base(all)
            {
            }
        }
        /// <summary>The values.</summary>
        public sealed class ValueCollection : ReadOnlyPart<TValue>
        {
            internal ValueCollection(ICollection<TValue> all) : base(all)
            {
            }
        }
        /// <summary>Keys or values, not to be changed.</summary>
        public abstract class ReadOnlyPart<T> : ICollection<T>, IReadOnlyCollection<T>
        {
            private readonly ICollection<T> all;

            internal ReadOnlyPart(ICollection<T> all)
            {
                this.all = all;
            }
            public int Count
            {
                get { return all.Count; }
            }
            bool ICollection<T>.IsReadOnly
            {
                get { return true; }
            }
            void ICollection<T>.Add(T item)
            {
                throw ReadOnly();
            }
            void ICollection<T>.Clear()
            {
                throw ReadOnly();
            }
            bool ICollection<T>.Remove(T item)
            {
                throw ReadOnly();
            }
            public bool Contains(T item)
            {
                return all.Contains(item);
            }
            public void CopyTo(T[] array, int arrayIndex)
            {
                all.CopyTo(array, arrayIndex);
            }
            public IEnumerator<T> GetEnumerator()
            {
                return all.GetEnumerator();
            }
            IEnumerator IEnumerable.GetEnumerator()
            {
                return all.GetEnumerator();
            }
        }
    }
}
