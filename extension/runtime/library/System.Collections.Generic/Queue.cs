using System;
using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>First in, first out.</summary>
    public class Queue<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
    {
        private T[] items;
        private int head;
        private int size;
        private int version;

        public Queue()
        {
            items = new T[4];
        }
        public Queue(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
            items = new T[capacity < 4 ? 4 : capacity];
        }
        public Queue(IEnumerable<T> collection) : this()
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T item in collection) Enqueue(item);
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
        private T At(int place)
        {
            return items[(head + place) % items.Length];
        }
        public void Enqueue(T item)
        {
            if (size == items.Length)
            {
                T[] larger = new T[size * 2];
                for (int i = 0; i < size; i++) larger[i] = At(i);
                items = larger;
                head = 0;
            }
            items[(head + size) % items.Length] = item;
            size++;
            version++;
        }
        public T Dequeue()
        {
            if (size == 0) throw new InvalidOperationException("Queue empty.");
            T item = items[head];
            items[head] = default(T);
            head = (head + 1) % items.Length;
            size--;
            version++;
            return item;
        }
        public bool TryDequeue(out T result)
        {
            bool any = size > 0;
            result = any ? Dequeue() : default(T);
            return any;
        }
        public T Peek()
        {
            if (size == 0) throw new InvalidOperationException("Queue empty.");
            return items[head];
        }
        public bool TryPeek(out T result)
        {
            result = size > 0 ? items[head] : default(T);
            return size > 0;
        }
        public void Clear()
        {
            Array.Clear(items, 0, items.Length);
            head = 0;
            size = 0;
            version++;
        }
        public bool Contains(T item)
        {
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            for (int i = 0; i < size; i++)
            {
                if (comparer.Equals(At(i), item)) return true;
            }
            return false;
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
            for (int i = 0; i < size; i++) result[i] = At(i);
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

        /// <summary>Walks through a queue from its head.</summary>
        public struct Enumerator : IEnumerator<T>, IEnumerator
        {
            private readonly Queue<T> queue;
            private readonly int version;
            /// <summary>-1 before the first, -2 behind the last.</summary>
            private int index;

            internal Enumerator(Queue<T> queue)
            {
                this.queue = queue;
                version = queue.version;
                index = -1;
            }
            public T Current
            {
                get
                {
                    if (index == -1) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (index == -2) throw new InvalidOperationException("Enumeration already finished.");
                    return queue.At(index);
                }
            }
            object IEnumerator.Current
            {
                get { return Current; }
            }
            public bool MoveNext()
            {
                if (version != queue.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                if (index == -2) return false;
                index++;
                if (index < queue.size) return true;
                index = -2;
                return false;
            }
            void IEnumerator.Reset()
            {
                index = -1;
            }
            public void Dispose()
            {
                index = -2;
            }
        }
    }
}
