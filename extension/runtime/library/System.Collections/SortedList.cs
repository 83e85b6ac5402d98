namespace System.Collections
{
    /// <summary>Objects by key, in the order of the keys.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.sortedlist"/>
    public class SortedList : IDictionary, ICloneable
    {
        private readonly System.Collections.Generic.SortedList<object, object> items;

        public SortedList() : this((IComparer)null)
        {
        }
        public SortedList(int initialCapacity) : this((IComparer)null)
        {
        }
        public SortedList(IComparer comparer)
        {
            items = new System.Collections.Generic.SortedList<object, object>(new Order(comparer));
        }
        public SortedList(IDictionary d) : this(d, null)
        {
        }
        public SortedList(IDictionary d, IComparer comparer) : this(comparer)
        {
            if (d == null) throw new ArgumentNullException("d", "Dictionary cannot be null.");
            foreach (DictionaryEntry entry in d) items.Add(entry.Key, entry.Value);
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
            get { return ((IDictionary)items).Keys; }
        }
        public virtual ICollection Values
        {
            get { return ((IDictionary)items).Values; }
        }
        public virtual object this[object key]
        {
            get
            {
                object value;
                items.TryGetValue(key, out value);
                return value;
            }
            set { items[key] = value; }
        }
        public virtual void Add(object key, object value)
        {
            items.Add(key, value);
        }
        public virtual void Clear()
        {
            items.Clear();
        }
        public virtual object Clone()
        {
            return new SortedList(this);
        }
        public virtual bool Contains(object key)
        {
            return items.ContainsKey(key);
        }
        public virtual bool ContainsKey(object key)
        {
            return items.ContainsKey(key);
        }
        public virtual bool ContainsValue(object value)
        {
            return items.ContainsValue(value);
        }
        public virtual void CopyTo(Array array, int arrayIndex)
        {
            foreach (DictionaryEntry entry in this) array.SetValue(entry, arrayIndex++);
        }
        public virtual object GetByIndex(int index)
        {
            return items.Values[index];
        }
        public virtual object GetKey(int index)
        {
            return items.Keys[index];
        }
        public virtual IDictionaryEnumerator GetEnumerator()
        {
            return ((IDictionary)items).GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        public virtual int IndexOfKey(object key)
        {
            return items.IndexOfKey(key);
        }
        public virtual int IndexOfValue(object value)
        {
            return items.IndexOfValue(value);
        }
        public virtual void Remove(object key)
        {
            items.Remove(key);
        }
        public virtual void RemoveAt(int index)
        {
            items.RemoveAt(index);
        }
        public virtual void SetByIndex(int index, object value)
        {
            items[items.Keys[index]] = value;
        }

        private sealed class Order : System.Collections.Generic.IComparer<object>
        {
            private readonly IComparer comparer;

            internal Order(IComparer comparer)
            {
                this.comparer = comparer ?? Comparer.Default;
            }
            public int Compare(object x, object y)
            {
                return comparer.Compare(x, y);
            }
        }
    }
}
