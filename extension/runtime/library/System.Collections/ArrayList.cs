using System.Collections.Generic;

namespace System.Collections
{
    /// <summary>A list of objects that grows.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.arraylist"/>
    public class ArrayList : IList, ICloneable
    {
        private readonly List<object> items;

        public ArrayList()
        {
            items = new List<object>();
        }
        public ArrayList(int capacity)
        {
            items = new List<object>(capacity);
        }
        public ArrayList(ICollection c) : this()
        {
            if (c == null) throw new ArgumentNullException("c", "Collection cannot be null.");
            AddRange(c);
        }
        public virtual int Capacity
        {
            get { return items.Capacity; }
            set { items.Capacity = value; }
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
        public virtual object this[int index]
        {
            get { return items[index]; }
            set { items[index] = value; }
        }
        public static ArrayList Adapter(IList list)
        {
            return new ArrayList(list);
        }
        public static ArrayList Synchronized(ArrayList list)
        {
            return list;
        }
        public static ArrayList Repeat(object value, int count)
        {
            ArrayList list = new ArrayList(count);
            for (int i = 0; i < count; i++) list.Add(value);
            return list;
        }
        public virtual int Add(object value)
        {
            items.Add(value);
            return items.Count - 1;
        }
        public virtual void AddRange(ICollection c)
        {
            InsertRange(items.Count, c);
        }
        public virtual int BinarySearch(object value)
        {
            return BinarySearch(value, null);
        }
        public virtual int BinarySearch(object value, IComparer comparer)
        {
            return items.BinarySearch(value, new Order(comparer));
        }
        public virtual void Clear()
        {
            items.Clear();
        }
        public virtual object Clone()
        {
            return new ArrayList(this);
        }
        public virtual bool Contains(object item)
        {
            return items.Contains(item);
        }
        public virtual void CopyTo(Array array)
        {
            CopyTo(array, 0);
        }
        public virtual void CopyTo(Array array, int arrayIndex)
        {
            CopyTo(0, array, arrayIndex, items.Count);
        }
        public virtual void CopyTo(int index, Array array, int arrayIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            for (int i = 0; i < count; i++) array.SetValue(items[index + i], arrayIndex + i);
        }
        public virtual IEnumerator GetEnumerator()
        {
            return items.GetEnumerator();
        }
        public virtual ArrayList GetRange(int index, int count)
        {
            return new ArrayList(items.GetRange(index, count));
        }
        public virtual int IndexOf(object value)
        {
            return items.IndexOf(value);
        }
        public virtual int IndexOf(object value, int startIndex)
        {
            return items.IndexOf(value, startIndex);
        }
        public virtual void Insert(int index, object value)
        {
            items.Insert(index, value);
        }
        public virtual void InsertRange(int index, ICollection c)
        {
            if (c == null) throw new ArgumentNullException("c", "Collection cannot be null.");
            object[] added = new object[c.Count];
            c.CopyTo(added, 0);
            items.InsertRange(index, added);
        }
        public virtual int LastIndexOf(object value)
        {
            return items.LastIndexOf(value);
        }
        public virtual void Remove(object obj)
        {
            items.Remove(obj);
        }
        public virtual void RemoveAt(int index)
        {
            items.RemoveAt(index);
        }
        public virtual void RemoveRange(int index, int count)
        {
            items.RemoveRange(index, count);
        }
        public virtual void Reverse()
        {
            items.Reverse();
        }
        public virtual void Reverse(int index, int count)
        {
            items.Reverse(index, count);
        }
        public virtual void Sort()
        {
            Sort(null);
        }
        public virtual void Sort(IComparer comparer)
        {
            items.Sort(new Order(comparer));
        }
        public virtual void Sort(int index, int count, IComparer comparer)
        {
            items.Sort(index, count, new Order(comparer));
        }
        public virtual object[] ToArray()
        {
            return items.ToArray();
        }
        public virtual Array ToArray(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            Array array = Array.CreateInstance(type, items.Count);
            CopyTo(array, 0);
            return array;
        }
        public virtual void TrimToSize()
        {
            items.TrimExcess();
        }

        private sealed class Order : IComparer<object>
        {
            private readonly IComparer comparer;

            internal Order(IComparer comparer)
            {
                this.comparer = comparer ?? System.Collections.Comparer.Default;
            }
            public int Compare(object x, object y)
            {
                return comparer.Compare(x, y);
            }
        }
    }
}
