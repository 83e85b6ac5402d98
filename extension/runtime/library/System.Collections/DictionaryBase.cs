namespace System.Collections
{
    /// <summary>Base of typed dictionaries of the time before generics.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.dictionarybase"/>
    public abstract class DictionaryBase : IDictionary
    {
        private readonly Hashtable table = new Hashtable();

        protected Hashtable InnerHashtable
        {
            get { return table; }
        }
        protected IDictionary Dictionary
        {
            get { return this; }
        }
        public int Count
        {
            get { return table.Count; }
        }
        bool IDictionary.IsFixedSize
        {
            get { return false; }
        }
        bool IDictionary.IsReadOnly
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
        ICollection IDictionary.Keys
        {
            get { return table.Keys; }
        }
        ICollection IDictionary.Values
        {
            get { return table.Values; }
        }
        object IDictionary.this[object key]
        {
            get
            {
                object value = table[key];
                OnGet(key, value);
                return value;
            }
            set
            {
                OnValidate(key, value);
                object before = table[key];
                OnSet(key, before, value);
                table[key] = value;
                OnSetComplete(key, before, value);
            }
        }
        void IDictionary.Add(object key, object value)
        {
            OnValidate(key, value);
            OnInsert(key, value);
            table.Add(key, value);
            OnInsertComplete(key, value);
        }
        public void Clear()
        {
            OnClear();
            table.Clear();
            OnClearComplete();
        }
        bool IDictionary.Contains(object key)
        {
            return table.Contains(key);
        }
        public void CopyTo(Array array, int index)
        {
            table.CopyTo(array, index);
        }
        public IDictionaryEnumerator GetEnumerator()
        {
            return table.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return table.GetEnumerator();
        }
        void IDictionary.Remove(object key)
        {
            if (!table.Contains(key)) return;
            object value = table[key];
            OnValidate(key, value);
            OnRemove(key, value);
            table.Remove(key);
            OnRemoveComplete(key, value);
        }
        protected virtual void OnClear()
        {
        }
        protected virtual void OnClearComplete()
        {
        }
        protected virtual object OnGet(object key, object currentValue)
        {
            return currentValue;
        }
        protected virtual void OnInsert(object key, object value)
        {
        }
        protected virtual void OnInsertComplete(object key, object value)
        {
        }
        protected virtual void OnRemove(object key, object value)
        {
        }
        protected virtual void OnRemoveComplete(object key, object value)
        {
        }
        protected virtual void OnSet(object key, object oldValue, object newValue)
        {
        }
        protected virtual void OnSetComplete(object key, object oldValue, object newValue)
        {
        }
        protected virtual void OnValidate(object key, object value)
        {
        }
    }
}
