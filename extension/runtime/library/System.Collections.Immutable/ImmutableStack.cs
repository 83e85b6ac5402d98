using System.Collections.Generic;

namespace System.Collections.Immutable
{
    /// <summary>Makes stacks that never change.</summary>
    public static class ImmutableStack
    {
        public static ImmutableStack<T> Create<T>()
        {
            return ImmutableStack<T>.Empty;
        }
        public static ImmutableStack<T> Create<T>(T item)
        {
            return ImmutableStack<T>.Empty.Push(item);
        }
        public static ImmutableStack<T> Create<T>(params T[] items)
        {
            return CreateRange(items);
        }
        public static ImmutableStack<T> CreateRange<T>(IEnumerable<T> items)
        {
            ImmutableStack<T> made = ImmutableStack<T>.Empty;
            foreach (T item in items) made = made.Push(item);
            return made;
        }
    }

    /// <summary>A stack that never changes.</summary>
    public sealed class ImmutableStack<T> : IEnumerable<T>
    {
        public static readonly ImmutableStack<T> Empty = new ImmutableStack<T>(new List<T>());
        /// <summary>The next to come out is first.</summary>
        private readonly List<T> items;

        private ImmutableStack(List<T> items)
        {
            this.items = items;
        }
        public bool IsEmpty
        {
            get { return items.Count == 0; }
        }
        public ImmutableStack<T> Clear()
        {
            return Empty;
        }
        public T Peek()
        {
            if (IsEmpty) throw new InvalidOperationException("This operation does not apply to an empty instance.");
            return items[0];
        }
        public ImmutableStack<T> Push(T value)
        {
            List<T> copy = new List<T>(items);
            copy.Insert(0, value);
            return new ImmutableStack<T>(copy);
        }
        public ImmutableStack<T> Pop()
        {
            if (IsEmpty) throw new InvalidOperationException("This operation does not apply to an empty instance.");
            return items.Count == 1 ? Empty : new ImmutableStack<T>(items.GetRange(1, items.Count - 1));
        }
        public ImmutableStack<T> Pop(out T value)
        {
            value = Peek();
            return Pop();
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
