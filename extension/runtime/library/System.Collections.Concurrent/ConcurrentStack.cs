using System.Collections.Generic;

namespace System.Collections.Concurrent
{
    /// <summary>Last in, first out, for several threads at the same time.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.concurrent.concurrentstack-1"/>
    public class ConcurrentStack<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
    {
        private readonly Stack<T> items;

        public ConcurrentStack()
        {
            items = new Stack<T>();
        }
        public ConcurrentStack(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            items = new Stack<T>(collection);
        }
        public int Count
        {
            get { return items.Count; }
        }
        public bool IsEmpty
        {
            get { return items.Count == 0; }
        }
        public void Push(T item)
        {
            lock (items)
            {
                items.Push(item);
            }
        }
        public bool TryPop(out T result)
        {
            lock (items)
            {
                if (items.Count == 0)
                {
                    result = default(T);
                    return false;
                }
                result = items.Pop();
                return true;
            }
        }
        public bool TryPeek(out T result)
        {
            lock (items)
            {
                result = items.Count == 0 ? default(T) : items.Peek();
                return items.Count > 0;
            }
        }
        public void Clear()
        {
            lock (items)
            {
                items.Clear();
            }
        }
        public void PushRange(T[] items)
        {
            if (items == null) throw new ArgumentNullException("items");
            PushRange(items, 0, items.Length);
        }
        public void PushRange(T[] items, int startIndex, int count)
        {
            CheckRange(items, startIndex, count);
            lock (this.items)
            {
                for (int i = 0; i < count; i++) this.items.Push(items[startIndex + i]);
            }
        }
        private static void CheckRange(T[] items, int startIndex, int count)
        {
            if (items == null) throw new ArgumentNullException("items");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "The count argument must be greater than or equal to zero.");
            if (startIndex < 0 || startIndex > items.Length || (startIndex == items.Length && count > 0)) throw new ArgumentOutOfRangeException("startIndex", "The startIndex argument must be greater than or equal to zero.");
            if (items.Length - count < startIndex) throw new ArgumentException("The sum of the startIndex and count arguments must be less than or equal to the collection's Count.");
        }
        public int TryPopRange(T[] items)
        {
            if (items == null) throw new ArgumentNullException("items");
            return TryPopRange(items, 0, items.Length);
        }
        public int TryPopRange(T[] items, int startIndex, int count)
        {
            CheckRange(items, startIndex, count);
            lock (this.items)
            {
                int number = 0;
                while (number < count && this.items.Count > 0) items[startIndex + number++] = this.items.Pop();
                return number;
            }
        }
        bool IProducerConsumerCollection<T>.TryAdd(T item)
        {
            Push(item);
            return true;
        }
        bool IProducerConsumerCollection<T>.TryTake(out T item)
        {
            return TryPop(out item);
        }
        public T[] ToArray()
        {
            lock (items)
            {
                return items.ToArray();
            }
        }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections."); }
        }
        void ICollection.CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            T[] all = ToArray();
            Array.Copy(all, 0, array, index, all.Length);
        }
        public void CopyTo(T[] array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0) throw new ArgumentOutOfRangeException("index");
            T[] all = ToArray();
            Array.Copy(all, 0, array, index, all.Length);
        }
        public IEnumerator<T> GetEnumerator()
        {
            return ((IEnumerable<T>)ToArray()).GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
