using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>The elements of a lookup that share a key; read only for programs.</summary>
    internal sealed class Grouping<TKey, TElement> : IGrouping<TKey, TElement>, IList<TElement>
    {
        private const string ReadOnlyMessage = "Collection is read-only.";
        internal readonly int hash;
        internal Grouping<TKey, TElement> nextInBucket;
        private readonly TKey key;
        private readonly List<TElement> items = new List<TElement>();

        internal Grouping(TKey key, int hash)
        {
            this.key = key;
            this.hash = hash;
        }
        public TKey Key
        {
            get { return key; }
        }
        public int Count
        {
            get { return items.Count; }
        }
        public bool IsReadOnly
        {
            get { return true; }
        }
        public TElement this[int index]
        {
            get { return items[index]; }
        }
        TElement IList<TElement>.this[int index]
        {
            get { return items[index]; }
            set { throw new NotSupportedException(ReadOnlyMessage); }
        }
        internal void Append(TElement element)
        {
            items.Add(element);
        }
        public IEnumerator<TElement> GetEnumerator()
        {
            for (int i = 0; i < items.Count; i++) yield return items[i];
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        public bool Contains(TElement item)
        {
            return items.Contains(item);
        }
        public void CopyTo(TElement[] array, int arrayIndex)
        {
            items.CopyTo(array, arrayIndex);
        }
        public int IndexOf(TElement item)
        {
            return items.IndexOf(item);
        }
        void ICollection<TElement>.Add(TElement item)
        {
            throw new NotSupportedException(ReadOnlyMessage);
        }
        void ICollection<TElement>.Clear()
        {
            throw new NotSupportedException(ReadOnlyMessage);
        }
        bool ICollection<TElement>.Remove(TElement item)
        {
            throw new NotSupportedException(ReadOnlyMessage);
        }
        void IList<TElement>.Insert(int index, TElement item)
        {
            throw new NotSupportedException(ReadOnlyMessage);
        }
        void IList<TElement>.RemoveAt(int index)
        {
            throw new NotSupportedException(ReadOnlyMessage);
        }
    }
}
