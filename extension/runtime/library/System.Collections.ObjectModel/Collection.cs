using System.Collections.Generic;

namespace System.Collections.ObjectModel
{
    /// <summary>A list whose changes a derived class can watch.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.collection-1"/>
    public class Collection<T> : IList<T>, IList, IReadOnlyList<T>
    {
        private readonly IList<T> items;

        public Collection()
        {
            items = new List<T>();
        }
        public Collection(IList<T> list)
        {
            if (list == null) throw new ArgumentNullException("list");
            items = list;
        }
        protected IList<T> Items
        {
            get { return items; }
        }
        public int Count
        {
            get { return items.Count; }
        }
        public T this[int index]
        {
            get { return items[index]; }
            set
            {
                CheckWritable();
                if (index < 0 || index >= items.Count) throw new ArgumentOutOfRangeException("index", IndexMessage);
                SetItem(index, value);
            }
        }
        private const string IndexMessage = "Index was out of range. Must be non-negative and less than the size of the collection.";
        private void CheckWritable()
        {
            if (items.IsReadOnly) throw new NotSupportedException("Collection is read-only.");
        }
        public void Add(T item)
        {
            CheckWritable();
            InsertItem(items.Count, item);
        }
        public void Clear()
        {
            CheckWritable();
            ClearItems();
        }
        public bool Contains(T item)
        {
            return items.Contains(item);
        }
        public void CopyTo(T[] array, int index)
        {
            items.CopyTo(array, index);
        }
        public IEnumerator<T> GetEnumerator()
        {
            return items.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return items.GetEnumerator();
        }
        public int IndexOf(T item)
        {
            return items.IndexOf(item);
        }
        public void Insert(int index, T item)
        {
            CheckWritable();
            if (index < 0 || index > items.Count) throw new ArgumentOutOfRangeException("index", "Index must be within the bounds of the List.");
            InsertItem(index, item);
        }
        public bool Remove(T item)
        {
            CheckWritable();
            int index = items.IndexOf(item);
            if (index < 0) return false;
            RemoveItem(index);
            return true;
        }
        public void RemoveAt(int index)
        {
            CheckWritable();
            if (index < 0 || index >= items.Count) throw new ArgumentOutOfRangeException("index", IndexMessage);
            RemoveItem(index);
        }
        protected virtual void ClearItems()
        {
            items.Clear();
        }
        protected virtual void InsertItem(int index, T item)
        {
            items.Insert(index, item);
        }
        protected virtual void RemoveItem(int index)
        {
            items.RemoveAt(index);
        }
        protected virtual void SetItem(int index, T item)
        {
            items[index] = item;
        }
        bool ICollection<T>.IsReadOnly
        {
            get { return items.IsReadOnly; }
        }
        bool IList.IsReadOnly
        {
            get { return items.IsReadOnly; }
        }
        bool IList.IsFixedSize
        {
            get { return items.IsReadOnly; }
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
            for (int i = 0; i < items.Count; i++) array.SetValue(items[i], index + i);
        }
        object IList.this[int index]
        {
            get { return items[index]; }
            set { this[index] = Checked(value); }
        }
        private static bool Fits(object value)
        {
            return value is T || (value == null && default(T) == null);
        }
        private static T Checked(object value)
        {
            if (!Fits(value)) throw new ArgumentException("The value \"" + value + "\" is not of type \"" + typeof(T) + "\" and cannot be used in this generic collection.", "value");
            return (T)value;
        }
        int IList.Add(object value)
        {
            Add(Checked(value));
            return items.Count - 1;
        }
        bool IList.Contains(object value)
        {
            return Fits(value) && items.Contains((T)value);
        }
        int IList.IndexOf(object value)
        {
            return Fits(value) ? items.IndexOf((T)value) : -1;
        }
        void IList.Insert(int index, object value)
        {
            Insert(index, Checked(value));
        }
        void IList.Remove(object value)
        {
            if (Fits(value)) Remove((T)value);
        }
    }
}
