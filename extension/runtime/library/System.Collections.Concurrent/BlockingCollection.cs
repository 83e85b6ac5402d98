using System.Collections.Generic;
using System.Threading;

namespace System.Collections.Concurrent
{
    /// <summary>Producers wait while it is full, consumers while it is empty.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.concurrent.blockingcollection-1"/>
    public class BlockingCollection<T> : IEnumerable<T>, ICollection, IDisposable
    {
        private readonly object sync = new object();
        private readonly IProducerConsumerCollection<T> items;
        private readonly int bound;
        private bool completed;
        private bool disposed;

        public BlockingCollection() : this(new ConcurrentQueue<T>(), -1, true)
        {
        }
        public BlockingCollection(int boundedCapacity) : this(new ConcurrentQueue<T>(), boundedCapacity)
        {
        }
        public BlockingCollection(IProducerConsumerCollection<T> collection) : this(collection, -1, true)
        {
        }
        public BlockingCollection(IProducerConsumerCollection<T> collection, int boundedCapacity) : this(collection, boundedCapacity, true)
        {
            if (boundedCapacity < 1) throw new ArgumentOutOfRangeException("boundedCapacity", boundedCapacity, "The boundedCapacity argument must be positive.");
        }
        private BlockingCollection(IProducerConsumerCollection<T> collection, int bound, bool own)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            items = collection;
            this.bound = bound;
        }
        private void CheckDisposed()
        {
            if (disposed) throw new ObjectDisposedException("BlockingCollection", "The collection has been disposed.");
        }
        public int BoundedCapacity
        {
            get { return bound; }
        }
        public int Count
        {
            get
            {
                CheckDisposed();
                return items.Count;
            }
        }
        public bool IsAddingCompleted
        {
            get
            {
                CheckDisposed();
                return completed;
            }
        }
        public bool IsCompleted
        {
            get
            {
                CheckDisposed();
                return completed && items.Count == 0;
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
        public void Add(T item)
        {
            TryAdd(item, Timeout.Infinite, default(CancellationToken));
        }
        public void Add(T item, CancellationToken cancellationToken)
        {
            TryAdd(item, Timeout.Infinite, cancellationToken);
        }
        public bool TryAdd(T item)
        {
            return TryAdd(item, 0, default(CancellationToken));
        }
        public bool TryAdd(T item, int millisecondsTimeout)
        {
            return TryAdd(item, millisecondsTimeout, default(CancellationToken));
        }
        public bool TryAdd(T item, TimeSpan timeout)
        {
            return TryAdd(item, WaitHandle.Milliseconds(timeout), default(CancellationToken));
        }
        public bool TryAdd(T item, int millisecondsTimeout, CancellationToken cancellationToken)
        {
            CheckDisposed();
            cancellationToken.ThrowIfCancellationRequested();
            CancellationTokenRegistration canceling = cancellationToken.RegisterQuietly(Wake);
            try
            {
                lock (sync)
                {
                    Deadline deadline = new Deadline(millisecondsTimeout);
                    for (;;)
                    {
                        if (completed) throw new InvalidOperationException("The collection has been marked as complete with regards to additions.");
                        if (bound < 0 || items.Count < bound) break;
                        if (!Monitor.Wait(sync, deadline.Left) && items.Count >= bound) return false;
                        cancellationToken.ThrowIfCancellationRequested();
                    }
                    if (!items.TryAdd(item)) throw new InvalidOperationException("The underlying collection didn't accept the item.");
                    Monitor.PulseAll(sync);
                    return true;
                }
            }
            finally
            {
                canceling.Forget();
            }
        }
        public T Take()
        {
            return Take(default(CancellationToken));
        }
        public T Take(CancellationToken cancellationToken)
        {
            T item;
            if (!TryTake(out item, Timeout.Infinite, cancellationToken)) throw new InvalidOperationException("The collection argument is empty and has been marked as complete with regards to additions.");
            return item;
        }
        public bool TryTake(out T item)
        {
            return TryTake(out item, 0, default(CancellationToken));
        }
        public bool TryTake(out T item, int millisecondsTimeout)
        {
            return TryTake(out item, millisecondsTimeout, default(CancellationToken));
        }
        public bool TryTake(out T item, TimeSpan timeout)
        {
            return TryTake(out item, WaitHandle.Milliseconds(timeout), default(CancellationToken));
        }
        public bool TryTake(out T item, int millisecondsTimeout, CancellationToken cancellationToken)
        {
            CheckDisposed();
            cancellationToken.ThrowIfCancellationRequested();
            CancellationTokenRegistration canceling = cancellationToken.RegisterQuietly(Wake);
            try
            {
                lock (sync)
                {
                    Deadline deadline = new Deadline(millisecondsTimeout);
                    for (;;)
                    {
                        if (items.TryTake(out item))
                        {
                            Monitor.PulseAll(sync);
                            return true;
                        }
                        if (completed) return false;
                        if (!Monitor.Wait(sync, deadline.Left) && items.Count == 0) return false;
                        cancellationToken.ThrowIfCancellationRequested();
                    }
                }
            }
            finally
            {
                canceling.Forget();
            }
        }
        private void Wake()
        {
            lock (sync)
            {
                Monitor.PulseAll(sync);
            }
        }
        public void CompleteAdding()
        {
            CheckDisposed();
            completed = true;
            Wake();
        }
        public IEnumerable<T> GetConsumingEnumerable()
        {
            return GetConsumingEnumerable(default(CancellationToken));
        }
        public IEnumerable<T> GetConsumingEnumerable(CancellationToken cancellationToken)
        {
            T item;
            while (TryTake(out item, Timeout.Infinite, cancellationToken)) yield return item;
        }
        public T[] ToArray()
        {
            CheckDisposed();
            return items.ToArray();
        }
        public void CopyTo(T[] array, int index)
        {
            items.CopyTo(array, index);
        }
        void ICollection.CopyTo(Array array, int index)
        {
            items.CopyTo(array, index);
        }
        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            CheckDisposed();
            return items.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return items.GetEnumerator();
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            disposed = true;
        }
    }
}
