namespace System.Collections
{
    /// <summary>Objects, first in, first out.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.queue"/>
    public class Queue : ICollection, ICloneable
    {
        private readonly System.Collections.Generic.Queue<object> items = new System.Collections.Generic.Queue<object>();

        public Queue()
        {
        }
        public Queue(int capacity)
        {
        }
        public Queue(ICollection col)
        {
            if (col == null) throw new ArgumentNullException("col");
            foreach (object item in col) items.Enqueue(item);
        }
        public virtual int Count
        {
            get { return items.Count; }
        }
        public virtual bool IsSynchronized
        {
            get { return false; }
        }
        public virtual object SyncRoot
        {
            get { return this; }
        }
        public static Queue Synchronized(Queue queue)
        {
            return queue;
        }
        public virtual void Clear()
        {
            items.Clear();
        }
        public virtual object Clone()
        {
            return new Queue(this);
        }
        public virtual bool Contains(object obj)
        {
            return items.Contains(obj);
        }
        public virtual void CopyTo(Array array, int index)
        {
            ((ICollection)items).CopyTo(array, index);
        }
        public virtual object Dequeue()
        {
            return items.Dequeue();
        }
        public virtual void Enqueue(object obj)
        {
            items.Enqueue(obj);
        }
        public virtual IEnumerator GetEnumerator()
        {
            return items.GetEnumerator();
        }
        public virtual object Peek()
        {
            return items.Peek();
        }
        public virtual object[] ToArray()
        {
            return items.ToArray();
        }
        public virtual void TrimToSize()
        {
        }
    }
}
