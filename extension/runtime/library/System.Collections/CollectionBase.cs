namespace System.Collections
{
    /// <summary>Base of typed lists of the time before generics.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.collectionbase"/>
    public abstract class CollectionBase : IList
    {
        private readonly ArrayList list;

        protected CollectionBase()
        {
            list = new ArrayList();
        }
        protected CollectionBase(int capacity)
        {
            list = new ArrayList(capacity);
        }
        protected ArrayList InnerList
        {
            get { return list; }
        }
        protected IList List
        {
            get { return this; }
        }
        public int Capacity
        {
            get { return list.Capacity; }
            set { list.Capacity = value; }
        }
        public int Count
        {
            get { return list.Count; }
        }
        bool IList.IsFixedSize
        {
            get { return false; }
        }
        bool IList.IsReadOnly
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
        object IList.this[int index]
        {
            get { return list[index]; }
            set
            {
                OnValidate(value);
                object before = list[index];
                OnSet(index, before, value);
                list[index] = value;
                OnSetComplete(index, before, value);
            }
        }
        int IList.Add(object value)
        {
            OnValidate(value);
            OnInsert(list.Count, value);
            int index = list.Add(value);
            OnInsertComplete(index, value);
            return index;
        }
        public void Clear()
        {
            OnClear();
            list.Clear();
            OnClearComplete();
        }
        bool IList.Contains(object value)
        {
            return list.Contains(value);
        }
        void ICollection.CopyTo(Array array, int index)
        {
            list.CopyTo(array, index);
        }
        public IEnumerator GetEnumerator()
        {
            return list.GetEnumerator();
        }
        int IList.IndexOf(object value)
        {
            return list.IndexOf(value);
        }
        void IList.Insert(int index, object value)
        {
            OnValidate(value);
            OnInsert(index, value);
            list.Insert(index, value);
            OnInsertComplete(index, value);
        }
        void IList.Remove(object value)
        {
            OnValidate(value);
            int index = list.IndexOf(value);
            if (index < 0) throw new ArgumentException("Cannot remove the specified item because it was not found in the specified Collection.");
            RemoveAt(index);
        }
        public void RemoveAt(int index)
        {
            object value = list[index];
            OnValidate(value);
            OnRemove(index, value);
            list.RemoveAt(index);
            OnRemoveComplete(index, value);
        }
        protected virtual void OnClear()
        {
        }
        protected virtual void OnClearComplete()
        {
        }
        protected virtual void OnInsert(int index, object value)
        {
        }
        protected virtual void OnInsertComplete(int index, object value)
        {
        }
        protected virtual void OnRemove(int index, object value)
        {
        }
        protected virtual void OnRemoveComplete(int index, object value)
        {
        }
        protected virtual void OnSet(int index, object oldValue, object newValue)
        {
        }
        protected virtual void OnSetComplete(int index, object oldValue, object newValue)
        {
        }
        protected virtual void OnValidate(object value)
        {
            if (value == null) throw new ArgumentNullException("value");
        }
    }
}
