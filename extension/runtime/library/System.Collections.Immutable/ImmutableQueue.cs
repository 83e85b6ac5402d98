using System.Collections.Generic;

namespace System.Collections.Immutable
{
    /// <summary>Makes queues that never change.</summary>
    public static class ImmutableQueue
    {
        public static ImmutableQueue<T> Create<T>()
        {
            return ImmutableQueue<T>.Empty;
        }
        public static ImmutableQueue<T> Create<T>(T item)
        {
            return ImmutableQueue<T>.Empty.Enqueue(item);
        }
        public static ImmutableQueue<T> Create<T>(params T[] items)
        {
            return CreateRange(items);
        }
        public static ImmutableQueue<T> CreateRange<T>(IEnumerable<T> items)
        {
            ImmutableQueue<T> made = ImmutableQueue<T>.Empty;
            foreach (T item in items) made = made.Enqueue(item);
            return made;
        }
    }

    /// <summary>A queue that never changes.</summary>
    public sealed class ImmutableQueue<T> : IEnumerable<T>
    {
        public static readonly ImmutableQueue<T> Empty = new ImmutableQueue<T>(new List<T>());
        /// <summary>The next to come out is first.</summary>
        private readonly List<T> items;

        private ImmutableQueue(List<T> items)
        {
            this.items = items;
        }
        public bool IsEmpty
        {
            get { return items.Count == 0; }
        }
        public ImmutableQueue<T> Clear()
        {
            return Empty;
        }
        public T Peek()
        {
            if (IsEmpty) throw new InvalidOperationException("This operation does not apply to an empty instance.");
            return items[0];
        }
        public ImmutableQueue<T> Enqueue(T value)
        {
            List<T> copy = new List<T>(items);
            copy.Insert(items.Count, value);
            return new ImmutableQueue<T>(copy);
        }
        public ImmutableQueue<T> Dequeue()
        {
            if (IsEmpty) throw new InvalidOperationException("This operation does not apply to an empty instance.");
            return items.Count == 1 ? Empty : new ImmutableQueue<T>(items.GetRange(1, items.Count - 1));
        }
        public ImmutableQueue<T> Dequeue(out T value)
        {
            value = Peek();
            return Dequeue();
        }
        public IEnumerator<T> GetEnumerator()
        {
            return items.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return items.GetEnumerator();
        }
    }
}
