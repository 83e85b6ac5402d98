using System.Collections.Generic;

namespace System.Collections.Specialized
{
    /// <summary>Objects by key or by place.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.ordereddictionary"/>
    public class OrderedDictionary : IDictionary, IOrderedDictionary
    {
        private readonly List<object> keys = new List<object>();
        private readonly Hashtable items;

        public OrderedDictionary() : this(null)
        {
        }
        public OrderedDictionary(int capacity) : this(null)
        {
        }
        public OrderedDictionary(IEqualityComparer comparer)
        {
            items = new Hashtable(comparer);
        }
        public int Count
        {
            get { return keys.Count; }
        }
        public bool IsReadOnly
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
        public ICollection Keys
        {
            get { return new List<object>(keys); }
        }
        public ICollection Values
        {
            get
            {
                List<object> values = new List<object>();
                foreach (object key in keys) values.Add(items[key]);
                return values;
            }
        }
        public object this[int index]
        {
            get { return items[keys[index]]; }
            set { items[keys[index]] = value; }
        }
        public object this[object key]
        {
            get { return items[key]; }
            set
            {
                if (items.ContainsKey(key)) items[key] = value;
                else Add(key, value);
            }
        }
        public void Add(object key, object value)
        {
            items.Add(key, value);
            keys.Add(key);
        }
        public void Clear()
        {
            items.Clear();
            keys.Clear();
        }
        public bool Contains(object key)
        {
            return items.Contains(key);
        }
        public void CopyTo(Array array, int index)
        {
            for (int i = 0; i < keys.Count; i++) array.SetValue(new DictionaryEntry(keys[i], items[keys[i]]), index + i);
        }
        public void Insert(int index, object key, object value)
        {
            if (index < 0 || index > keys.Count) throw new ArgumentOutOfRangeException("index");
            items.Add(key, value);
            keys.Insert(index, key);
        }
        private int IndexOf(object key)
        {
            int index = keys.IndexOf(key);
            // The comparer may take another key for the same.
            for (int i = 0; index < 0 && i < keys.Count; i++)
            {
                object value = items[key];
                if (items.ContainsKey(key) && ReferenceEquals(items[keys[i]], value)) index = i;
            }
            return index;
        }
        public void Remove(object key)
        {
            if (!items.ContainsKey(key)) return;
            int index = IndexOf(key);
            if (index >= 0) keys.RemoveAt(index);
            items.Remove(key);
        }
        public void RemoveAt(int index)
        {
            items.Remove(keys[index]);
            keys.RemoveAt(index);
        }
        public virtual IDictionaryEnumerator GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
        }

        private sealed class Enumerator : IDictionaryEnumerator
        {
            private readonly OrderedDictionary owner;
            private int index = -1;

            internal Enumerator(OrderedDictionary owner)
            {
                this.owner = owner;
            }
            public DictionaryEntry Entry
            {
                get { return new DictionaryEntry(Key, Value); }
            }
            public object Key
            {
                get { return owner.keys[index]; }
            }
            public object Value
            {
                get { return owner.items[owner.keys[index]]; }
            }
            public object Current
            {
                get { return Entry; }
            }
            public bool MoveNext()
            {
                return ++index < owner.keys.Count;
            }
            public void Reset()
            {
                index = -1;
            }
        }
    }
}
