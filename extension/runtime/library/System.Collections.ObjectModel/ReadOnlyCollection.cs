using System.Collections.Generic;

namespace System.Collections.ObjectModel
{
    /// <summary>A list that shows another list and does not let it be changed.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1"/>
    public class ReadOnlyCollection<T> : IList<T>, IList, IReadOnlyList<T>
    {
        private readonly IList<T> list;

        public ReadOnlyCollection(IList<T> list)
        {
            if (list == null) throw new ArgumentNullException("list");
            this.list = list;
        }
        private static Exception ReadOnly()
        {
            return new NotSupportedException("Collection is read-only.");
        }
        private static bool Fits(object value)
        {
            return value is T || (value == null && default(T) == null);
        }
        protected IList<T> Items
        {
            get { return list; }
        }
        public int Count
        {
            get { return list.Count; }
        }
        public T this[int index]
        {
            get { return list[index]; }
        }
        public bool Contains(T value)
        {
            return list.Contains(value);
        }
        public void CopyTo(T[] array, int index)
        {
            list.CopyTo(array, index);
        }
        public IEnumerator<T> GetEnumerator()
        {
            return list.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return list.GetEnumerator();
        }
        public int IndexOf(T value)
        {
            return list.IndexOf(value);
        }
        T IList<T>.this[int index]
        {
            get { return list[index]; }
            set { throw ReadOnly(); }
        }
        void IList<T>.Insert(int index, T item)
        {
            throw ReadOnly();
        }
        void IList<T>.RemoveAt(int index)
        {
            throw ReadOnly();
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
            for (int i = 0; i < list.Count; i++) array.SetValue(list[i], index + i);
        }
        bool IList.IsReadOnly
        {
            get { return true; }
        }
        bool IList.IsFixedSize
        {
            get { return true; }
        }
        object IList.this[int index]
        {
            get { return list[index]; }
            set { throw ReadOnly(); }
        }
        int IList.Add(object value)
        {
            throw ReadOnly();
        }
        void IList.Clear()
        {
            throw ReadOnly();
        }
        bool IList.Contains(object value)
        {
            return Fits(value) && list.Contains((T)value);
        }
        int IList.IndexOf(object value)
        {
            return Fits(value) ? list.IndexOf((T)value) : -1;
        }
        void IList.Insert(int index, object value)
        {
            throw ReadOnly();
        }
        void IList.Remove(object value)
        {
            throw ReadOnly();
        }
        void IList.RemoveAt(int index)
        {
            throw ReadOnly();
        }
    }
}
