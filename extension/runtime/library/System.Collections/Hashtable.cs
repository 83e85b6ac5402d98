using System.Collections.Generic;

namespace System.Collections
{
    /// <summary>Objects by key.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.hashtable"/>
    public class Hashtable : IDictionary, ICloneable
    {
        private readonly Dictionary<object, object> items;

        public Hashtable()
        {
            items = new Dictionary<object, object>();
        }
        public Hashtable(int capacity)
        {
            items = new Dictionary<object, object>(capacity);
        }
        public Hashtable(IEqualityComparer equalityComparer)
        {
            items = new Dictionary<object, object>(new Equality(equalityComparer));
        }
        public Hashtable(int capacity, IEqualityComparer equalityComparer) : this(equalityComparer)
        {
        }
        public Hashtable(IDictionary d) : this(d, null)
        {
        }
        public Hashtable(IDictionary d, IEqualityComparer equalityComparer) : this(equalityComparer)
        {
            if (d == null) throw new ArgumentNullException("d", "Dictionary cannot be null.");
            foreach (DictionaryEntry entry in d) Add(entry.Key, entry.Value);
        }
        public virtual int Count
        {
            get { return items.Count; }
        }
        public virtual bool IsFixedSize
        {
            get { return false; }
        }
        public virtual bool IsReadOnly
        {
            get { return false; }
        }
        public virtual bool IsSynchronized
        {
            get { return false; }
        }
        public virtual object SyncRoot
        {
            get { return this; }
        }
        public virtual ICollection Keys
        {
            get { return items.Keys; }
        }
        public virtual ICollection Values
        {
            get { return items.Values; }
        }
        public virtual object this[object key]
        {
            get
            {
                object value;
                items.TryGetValue(Needed(key), out value);
                return value;
            }
            set { items[Needed(key)] = value; }
        }
        private static object Needed(object key)
        {
            if (key == null) throw new ArgumentNullException("key", "Key cannot be null.");
            return key;
        }
        public static Hashtable Synchronized(Hashtable table)
        {
            return table;
        }
        public virtual void Add(object key, object value)
        {
            if (items.ContainsKey(Needed(key))) throw new ArgumentException("Item has already been added. Key in dictionary: '" + key + "'  Key being added: '" + key + "'");
            items.Add(key, value);
        }
        public virtual void Clear()
        {
            items.Clear();
        }
        public virtual object Clone()
        {
            return new Hashtable(this);
        }
        public virtual bool Contains(object key)
        {
            return ContainsKey(key);
        }
        public virtual bool ContainsKey(object key)
        {
            return items.ContainsKey(Needed(key));
        }
        public virtual bool ContainsValue(object value)
        {
            return items.ContainsValue(value);
        }
        public virtual void CopyTo(Array array, int arrayIndex)
        {
            if (array == null) throw new ArgumentNullException("array", "Array cannot be null.");
            foreach (DictionaryEntry entry in this) array.SetValue(entry, arrayIndex++);
        }
        public virtual IDictionaryEnumerator GetEnumerator()
        {
            return ((IDictionary)items).GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        public virtual void Remove(object key)
        {
            items.Remove(Needed(key));
        }

        private sealed class Equality : IEqualityComparer<object>
        {
            private readonly IEqualityComparer comparer;

            internal Equality(IEqualityComparer comparer)
            {
                this.comparer = comparer;
            }
            bool IEqualityComparer<object>.Equals(object x, object y)
            {
                return comparer == null ? x.Equals(y) : comparer.Equals(x, y);
            }
            int IEqualityComparer<object>.GetHashCode(object obj)
            {
                return comparer == null ? obj.GetHashCode() : comparer.GetHashCode(obj);
            }
        }
    }
}
