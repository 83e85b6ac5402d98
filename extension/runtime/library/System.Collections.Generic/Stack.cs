using System;
using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>Last in, first out.</summary>
    public class Stack<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
    {
        private T[] items;
        private int size;
        private int version;

        public Stack()
        {
            items = new T[4];
        }
        public Stack(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
            items = new T[capacity < 4 ? 4 : capacity];
        }
        public Stack(IEnumerable<T> collection) : this()
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T item in collection) Push(item);
        }
        public int Count
        {
            get { return size; }
        }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { return this; }
        }
        public void Push(T item)
        {
            if (size == items.Length) Array.Resize(ref items, size * 2);
            items[size++] = item;
            version++;
        }
        public T Pop()
        {
            if (size == 0) throw new InvalidOperationException("Stack empty.");
            version++;
            T item = items[--size];
            items[size] = default(T);
            return item;
        }
        public bool TryPop(out T result)
        {
            bool any = size > 0;
            result = any ? Pop() : default(T);
            return any;
        }
        public T Peek()
        {
            if (size == 0) throw new InvalidOperationException("Stack empty.");
            return items[size - 1];
        }
        public bool TryPeek(out T result)
        {
            result = size > 0 ? items[size - 1] : default(T);
            return size > 0;
        }
        public void Clear()
        {
            Array.Clear(items, 0, size);
            size = 0;
            version++;
        }
        public bool Contains(T item)
        {
            return size > 0 && Array.LastIndexOf(items, item, size - 1, size) >= 0;
        }
        public void CopyTo(T[] array, int arrayIndex)
        {
            Array.Copy(ToArray(), 0, array, arrayIndex, size);
        }
        void ICollection.CopyTo(Array array, int index)
        {
            Array.Copy(ToArray(), 0, array, index, size);
        }
        public T[] ToArray()
        {
            T[] result = new T[size];
            for (int i = 0; i < size; i++) result[i] = items[size - 1 - i];
            return result;
        }
        public void TrimExcess()
        {
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

        /// <summary>Walks through a stack from its top.</summary>
        public struct Enumerator : IEnumerator<T>, IEnumerator
        {
            private readonly Stack<T> stack;
            private readonly int version;
            /// <summary>-2 before the first, -1 behind the last.</summary>
            private int index;

            internal Enumerator(Stack<T> stack)
            {
                this.stack = stack;
                version = stack.version;
                index = -2;
            }
            public T Current
            {
                get
                {
                    if (index == -2) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (index == -1) throw new InvalidOperationException("Enumeration already finished.");
                    return stack.items[index];
                }
            }
            object IEnumerator.Current
            {
                get { return Current; }
            }
            public bool MoveNext()
            {
                if (version != stack.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                if (index == -2) index = stack.size - 1;
                else if (index >= 0) index--;
                return index >= 0;
            }
            void IEnumerator.Reset()
            {
                index = -2;
            }
            public void Dispose()
            {
                index = -1;
            }
        }
    }
}
