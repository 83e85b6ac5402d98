using System.Collections;
using System.Collections.Generic;

namespace System.Text.RegularExpressions
{
    /// <summary>Everything that one pair of parentheses has found, in order.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capturecollection"/>
    public class CaptureCollection : IList<Capture>, IReadOnlyList<Capture>, IList
    {
        private readonly Capture[] items;

        internal CaptureCollection(Capture[] items)
        {
            this.items = items;
        }
        public int Count
        {
            get { return items.Length; }
        }
        public bool IsReadOnly
        {
            get { return true; }
        }
        public bool IsSynchronized
        {
            get { return false; }
        }
        public object SyncRoot
        {
            get { return this; }
        }
        public Capture this[int i]
        {
            get
            {
                if (i < 0 || i >= items.Length) throw new ArgumentOutOfRangeException("i");
                return items[i];
            }
        }
        public void CopyTo(Array array, int arrayIndex)
        {
            Array.Copy(items, 0, array, arrayIndex, items.Length);
        }
        public void CopyTo(Capture[] array, int arrayIndex)
        {
            Array.Copy(items, 0, array, arrayIndex, items.Length);
        }
        public IEnumerator GetEnumerator()
        {
            return items.GetEnumerator();
        }
        IEnumerator<Capture> IEnumerable<Capture>.GetEnumerator()
        {
            return ((IEnumerable<Capture>)items).GetEnumerator();
        }
        Capture IList<Capture>.this[int index]
        {
            get { return this[index]; }
            set { throw ReadOnly(); }
        }
        object IList.this[int index]
        {
            get { return this[index]; }
            set { throw ReadOnly(); }
        }
        bool IList.IsFixedSize
        {
            get { return true; }
        }
        private static Exception ReadOnly()
        {
            return new NotSupportedException("Collection is read-only.");
        }
        int IList<Capture>.IndexOf(Capture item)
        {
            return Array.IndexOf(items, item);
        }
        bool ICollection<Capture>.Contains(Capture item)
        {
            return Array.IndexOf(items, item) >= 0;
        }
        int IList.IndexOf(object value)
        {
            return Array.IndexOf(items, value as Capture);
        }
        bool IList.Contains(object value)
        {
            return Array.IndexOf(items, value as Capture) >= 0;
        }
        void IList<Capture>.Insert(int index, Capture item)
        {
            throw ReadOnly();
        }
        void IList<Capture>.RemoveAt(int index)
        {
            throw ReadOnly();
        }
        void ICollection<Capture>.Add(Capture item)
        {
            throw ReadOnly();
        }
        void ICollection<Capture>.Clear()
        {
            throw ReadOnly();
        }
        bool ICollection<Capture>.Remove(Capture item)
        {
            throw ReadOnly();
        }
        int IList.Add(object value)
        {
            throw ReadOnly();
        }
        void IList.Clear()
        {
            throw ReadOnly();
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
