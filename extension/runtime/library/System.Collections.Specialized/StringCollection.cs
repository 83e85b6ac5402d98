using System.Collections.Generic;

namespace System.Collections.Specialized
{
    /// <summary>A list of strings.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.stringcollection"/>
    public class StringCollection : IList
    {
        private readonly List<string> items = new List<string>();

        public int Count
        {
            get { return items.Count; }
        }
        public bool IsReadOnly
        {
            get { return false; }
        }
        public bool IsSynchronized
        {
            get { return false; }
        }
        public object SyncRoot
        {
            get { return this; }
        }
        bool IList.IsFixedSize
        {
            get { return false; }
        }
        public string this[int index]
        {
            get { return items[index]; }
            set { items[index] = value; }
        }
        object IList.this[int index]
        {
            get { return items[index]; }
            set { items[index] = (string)value; }
        }
        public int Add(string value)
        {
            items.Add(value);
            return items.Count - 1;
        }
        int IList.Add(object value)
        {
            return Add((string)value);
        }
        public void AddRange(string[] value)
        {
            items.AddRange(value);
        }
        public void Clear()
        {
            items.Clear();
        }
        public bool Contains(string value)
        {
            return items.Contains(value);
        }
        bool IList.Contains(object value)
        {
            return items.Contains((string)value);
        }
        public void CopyTo(string[] array, int index)
        {
            items.CopyTo(array, index);
        }
        void ICollection.CopyTo(Array array, int index)
        {
            ((ICollection)items).CopyTo(array, index);
        }
        public StringEnumerator GetEnumerator()
        {
            return new StringEnumerator(items);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return items.GetEnumerator();
        }
        public int IndexOf(string value)
        {
            return items.IndexOf(value);
        }
        int IList.IndexOf(object value)
        {
            return items.IndexOf((string)value);
        }
        public void Insert(int index, string value)
        {
            items.Insert(index, value);
        }
        void IList.Insert(int index, object value)
        {
            items.Insert(index, (string)value);
        }
        public void Remove(string value)
        {
            items.Remove(value);
        }
        void IList.Remove(object value)
        {
            items.Remove((string)value);
        }
        public void RemoveAt(int index)
        {
            items.RemoveAt(index);
        }
    }
}
