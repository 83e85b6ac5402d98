using System;
using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>Elements that know their neighbours.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.generic.linkedlist-1"/>
    public class LinkedList<T> : ICollection<T>, ICollection, IReadOnlyCollection<T>
    {
        private const string Empty = "The LinkedList is empty.";
        private LinkedListNode<T> first;
        private LinkedListNode<T> last;
        private int count;
        private int version;

        public LinkedList()
        {
        }
        public LinkedList(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T item in collection) AddLast(item);
        }
        public int Count
        {
            get { return count; }
        }
        public LinkedListNode<T> First
        {
            get { return first; }
        }
        public LinkedListNode<T> Last
        {
            get { return last; }
        }
        bool ICollection<T>.IsReadOnly
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
        void ICollection<T>.Add(T value)
        {
            AddLast(value);
        }
        private static void CheckNew(LinkedListNode<T> node)
        {
            if (node == null) throw new ArgumentNullException("node");
            if (node.list != null) throw new InvalidOperationException("The LinkedList node already belongs to a LinkedList.");
        }
        private void CheckOwn(LinkedListNode<T> node)
        {
            if (node == null) throw new ArgumentNullException("node");
            if (node.list != this) throw new InvalidOperationException("The LinkedList node does not belong to current LinkedList.");
        }
        /// <summary>Null: at the start or end.</summary>
        private void Insert(LinkedListNode<T> before, LinkedListNode<T> node, LinkedListNode<T> after)
        {
            node.list = this;
            node.previous = before;
            node.next = after;
            if (before == null) first = node;
            else before.next = node;
            if (after == null) last = node;
            else after.previous = node;
            count++;
            version++;
        }
        public LinkedListNode<T> AddFirst(T value)
        {
            LinkedListNode<T> node = new LinkedListNode<T>(value);
            Insert(null, node, first);
            return node;
        }
        public void AddFirst(LinkedListNode<T> node)
        {
            CheckNew(node);
            Insert(null, node, first);
        }
        public LinkedListNode<T> AddLast(T value)
        {
            LinkedListNode<T> node = new LinkedListNode<T>(value);
            Insert(last, node, null);
            return node;
        }
        public void AddLast(LinkedListNode<T> node)
        {
            CheckNew(node);
            Insert(last, node, null);
        }
        public LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value)
        {
            CheckOwn(node);
            LinkedListNode<T> added = new LinkedListNode<T>(value);
            Insert(node, added, node.next);
            return added;
        }
        public void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode)
        {
            CheckOwn(node);
            CheckNew(newNode);
            Insert(node, newNode, node.next);
        }
        public LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value)
        {
            CheckOwn(node);
            LinkedListNode<T> added = new LinkedListNode<T>(value);
            Insert(node.previous, added, node);
            return added;
        }
        public void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode)
        {
            CheckOwn(node);
            CheckNew(newNode);
            Insert(node.previous, newNode, node);
        }
        public void Remove(LinkedListNode<T> node)
        {
            CheckOwn(node);
            if (node.previous == null) first = node.next;
            else node.previous.next = node.next;
            if (node.next == null) last = node.previous;
            else node.next.previous = node.previous;
            node.list = null;
            node.next = null;
            node.previous = null;
            count--;
            version++;
        }
        public bool Remove(T value)
        {
            LinkedListNode<T> node = Find(value);
            if (node == null) return false;
            Remove(node);
            return true;
        }
        public void RemoveFirst()
        {
            if (first == null) throw new InvalidOperationException(Empty);
            Remove(first);
        }
        public void RemoveLast()
        {
            if (last == null) throw new InvalidOperationException(Empty);
            Remove(last);
        }
        public void Clear()
        {
            while (first != null) Remove(first);
            version++;
        }
        public LinkedListNode<T> Find(T value)
        {
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            for (LinkedListNode<T> node = first; node != null; node = node.next)
            {
                if (comparer.Equals(node.Value, value)) return node;
            }
            return null;
        }
        public LinkedListNode<T> FindLast(T value)
        {
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            for (LinkedListNode<T> node = last; node != null; node = node.previous)
            {
                if (comparer.Equals(node.Value, value)) return node;
            }
            return null;
        }
        public bool Contains(T value)
        {
            return Find(value) != null;
        }
        private void CheckTarget(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (array.Length - index < count) throw new ArgumentException("Insufficient space in the target location to copy the information.");
        }
        public void CopyTo(T[] array, int index)
        {
            CheckTarget(array, index);
            for (LinkedListNode<T> node = first; node != null; node = node.next) array[index++] = node.Value;
        }
        void ICollection.CopyTo(Array array, int index)
        {
            CheckTarget(array, index);
            for (LinkedListNode<T> node = first; node != null; node = node.next) array.SetValue(node.Value, index++);
        }
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
        }

        /// <summary>Walks through a linked list from its first element.</summary>
        public struct Enumerator : IEnumerator<T>, IEnumerator
        {
            private readonly LinkedList<T> list;
            private readonly int version;
            private LinkedListNode<T> node;
            /// <summary>0 before the first element, 1 within, 2 behind the last.</summary>
            private int phase;

            internal Enumerator(LinkedList<T> list)
            {
                this.list = list;
                version = list.version;
                node = null;
                phase = 0;
            }
            public T Current
            {
                get { return node == null ? default(T) : node.Value; }
            }
            object IEnumerator.Current
            {
                get
                {
                    if (phase != 1) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                    return Current;
                }
            }
            public bool MoveNext()
            {
                if (version != list.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                if (phase == 2) return false;
                node = phase == 0 ? list.first : node.next;
                phase = node == null ? 2 : 1;
                return node != null;
            }
            void IEnumerator.Reset()
            {
                node = null;
                phase = 0;
            }
            public void Dispose()
            {
            }
        }
    }
}
