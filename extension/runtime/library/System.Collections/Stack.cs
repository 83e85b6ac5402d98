namespace System.Collections
{
    /// <summary>Objects, last in, first out.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.stack"/>
    public class Stack : ICollection, ICloneable
    {
        private readonly System.Collections.Generic.Stack<object> items = new System.Collections.Generic.Stack<object>();

        public Stack()
        {
        }
        public Stack(int initialCapacity)
        {
        }
        public Stack(ICollection col)
        {
            if (col == null) throw new ArgumentNullException("col");
            foreach (object item in col) items.Push(item);
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
        public static Stack Synchronized(Stack stack)
        {
            return stack;
        }
        public virtual void Clear()
        {
            items.Clear();
        }
        public virtual object Clone()
        {
            Stack copy = new Stack();
            object[] all = items.ToArray();
            for (int i = all.Length - 1; i >= 0; i--) copy.items.Push(all[i]);
            return copy;
        }
        public virtual bool Contains(object obj)
        {
            return items.Contains(obj);
        }
        public virtual void CopyTo(Array array, int index)
        {
            ((ICollection)items).CopyTo(array, index);
        }
        public virtual IEnumerator GetEnumerator()
        {
            return items.GetEnumerator();
        }
        public virtual object Peek()
        {
            return items.Peek();
        }
        public virtual object Pop()
        {
            return items.Pop();
        }
        public virtual void Push(object obj)
        {
            items.Push(obj);
        }
        public virtual object[] ToArray()
        {
            return items.ToArray();
        }
    }
}
