using System.Collections.Generic;
using System.Threading;

namespace System.Collections.Concurrent
{
    /// <summary>Items in no particular order, for several threads at the same time; a thread gets its own latest back first.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.concurrent.concurrentbag-1"/>
    public class ConcurrentBag<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
    {
        private readonly List<Part> parts = new List<Part>();

        /// <summary>What one thread has added.</summary>
        private sealed class Part
        {
            internal readonly Thread Owner;
            internal readonly List<T> Items = new List<T>();

            internal Part(Thread owner)
            {
                Owner = owner;
            }
        }

        public ConcurrentBag()
        {
        }
        public ConcurrentBag(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T item in collection) Add(item);
        }
        public int Count
        {
            get
            {
                lock (parts)
                {
                    int count = 0;
                    for (int i = 0; i < parts.Count; i++) count += parts[i].Items.Count;
                    return count;
                }
            }
        }
        public bool IsEmpty
        {
            get { return Count == 0; }
        }
        private Part Own()
        {
            Thread thread = Thread.CurrentThread;
            for (int i = 0; i < parts.Count; i++)
            {
                if (parts[i].Owner == thread) return parts[i];
            }
            return null;
        }
        public void Add(T item)
        {
            lock (parts)
            {
                Part own = Own();
                if (own == null)
                {
                    own = new Part(Thread.CurrentThread);
                    parts.Add(own);
                }
                own.Items.Add(item);
            }
        }
        private bool Get(bool remove, out T result)
        {
            lock (parts)
            {
                Part own = Own();
                if (own != null && own.Items.Count > 0)
                {
                    int last = own.Items.Count - 1;
                    result = own.Items[last];
                    if (remove) own.Items.RemoveAt(last);
                    return true;
                }
                for (int i = 0; i < parts.Count; i++)
                {
                    List<T> items = parts[i].Items;
                    if (items.Count == 0) continue;
                    result = items[0];
                    if (remove) items.RemoveAt(0);
                    return true;
                }
                result = default(T);
                return false;
            }
        }
        public bool TryTake(out T result)
        {
            return Get(true, out result);
        }
        public bool TryPeek(out T result)
        {
            return Get(false, out result);
        }
        public void Clear()
        {
            lock (parts)
            {
                parts.Clear();
            }
        }
        bool IProducerConsumerCollection<T>.TryAdd(T item)
        {
            Add(item);
            return true;
        }
        public T[] ToArray()
        {
            lock (parts)
            {
                List<T> all = new List<T>();
                for (int i = 0; i < parts.Count; i++)
                {
                    List<T> items = parts[i].Items;
                    for (int k = items.Count - 1; k >= 0; k--) all.Add(items[k]);
                }
                return all.ToArray();
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
