using System.Collections.Generic;

namespace System.Collections.Concurrent
{
    /// <summary>First in, first out, for several threads at the same time.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.concurrent.concurrentqueue-1"/>
    public class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
    {
        private readonly Queue<T> items;

        public ConcurrentQueue()
        {
            items = new Queue<T>();
        }
        public ConcurrentQueue(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            items = new Queue<T>(collection);
        }
        public int Count
        {
            get { return items.Count; }
        }
        public bool IsEmpty
        {
            get { return items.Count == 0; }
        }
        public void Enqueue(T item)
        {
            lock (items)
            {
                items.Enqueue(item);
            }
        }
        public bool TryDequeue(out T result)
        {
            lock (items)
            {
                if (items.Count == 0)
                {
                    result = default(T);
                    return false;
                }
                result = items.Dequeue();
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
        bool IProducerConsumerCollection<T>.TryAdd(T item)
        {
            Enqueue(item);
            return true;
        }
        bool IProducerConsumerCollection<T>.TryTake(out T item)
        {
            return TryDequeue(out item);
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
