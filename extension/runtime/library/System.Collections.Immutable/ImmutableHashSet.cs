using System.Collections.Generic;
using System.Linq;

namespace System.Collections.Immutable
{
    /// <summary>Makes sets that never change.</summary>
    public static class ImmutableHashSet
    {
        public static ImmutableHashSet<T> Create<T>()
        {
            return ImmutableHashSet<T>.Empty;
        }
        public static ImmutableHashSet<T> Create<T>(IEqualityComparer<T> equalityComparer)
        {
            return ImmutableHashSet<T>.Empty.WithComparer(equalityComparer);
        }
        public static ImmutableHashSet<T> Create<T>(T item)
        {
            return ImmutableHashSet<T>.Empty.Add(item);
        }
        public static ImmutableHashSet<T> Create<T>(params T[] items)
        {
            return CreateRange(items);
        }
        public static ImmutableHashSet<T> CreateRange<T>(IEnumerable<T> items)
        {
            return ImmutableHashSet<T>.Empty.Union(items);
        }
        public static ImmutableHashSet<TSource> ToImmutableHashSet<TSource>(this IEnumerable<TSource> source)
        {
            return source as ImmutableHashSet<TSource> ?? CreateRange(source);
        }
    }

    /// <summary>A set that never changes: what would change it gives another one.</summary>
    public sealed class ImmutableHashSet<T> : IImmutableSet<T>
    {
        public static readonly ImmutableHashSet<T> Empty = new ImmutableHashSet<T>(HashOrder<T, bool>.Empty);
        private readonly HashOrder<T, bool> order;

        private ImmutableHashSet(HashOrder<T, bool> order)
        {
            this.order = order;
        }
        public int Count
        {
            get { return order.Entries.Count; }
        }
        public bool IsEmpty
        {
            get { return Count == 0; }
        }
        public IEqualityComparer<T> KeyComparer
        {
            get { return order.Keys; }
        }
        public bool Contains(T item)
        {
            return order.IndexOf(item) >= 0;
        }
        private ImmutableHashSet<T> Changed(Action<HashOrder<T, bool>> change)
        {
            HashOrder<T, bool> copy = order.Copy();
            change(copy);
            return new ImmutableHashSet<T>(copy);
        }
        public ImmutableHashSet<T> Clear()
        {
            return IsEmpty ? this : Empty.WithComparer(order.Keys);
        }
        public ImmutableHashSet<T> Add(T item)
        {
            return Contains(item) ? this : Changed(copy => copy.Insert(item, true));
        }
        public ImmutableHashSet<T> Remove(T item)
        {
            int index = order.IndexOf(item);
            return index < 0 ? this : Changed(copy => copy.Entries.RemoveAt(index));
        }
        public ImmutableHashSet<T> Union(IEnumerable<T> other)
        {
            return Changed(copy =>
            {
                foreach (T item in other)
                {
                    if (copy.IndexOf(item) < 0) copy.Insert(item, true);
                }
            });
        }
        public ImmutableHashSet<T> Except(IEnumerable<T> other)
        {
            return Changed(copy =>
            {
                foreach (T item in other)
                {
                    int index = copy.IndexOf(item);
                    if (index >= 0) copy.Entries.RemoveAt(index);
                }
            });
        }
        public ImmutableHashSet<T> Intersect(IEnumerable<T> other)
        {
            HashSet<T> kept = new HashSet<T>(other, order.Keys);
            return Changed(copy => copy.Entries.RemoveAll(entry => !kept.Contains(entry.Key)));
        }
        public bool SetEquals(IEnumerable<T> other)
        {
            return new HashSet<T>(other, order.Keys).SetEquals(this);
        }
        public bool IsSubsetOf(IEnumerable<T> other)
        {
            return new HashSet<T>(this, order.Keys).IsSubsetOf(other);
        }
        public bool IsSupersetOf(IEnumerable<T> other)
        {
            return other.All(Contains);
        }
        public bool Overlaps(IEnumerable<T> other)
        {
            return other.Any(Contains);
        }
        public ImmutableHashSet<T> WithComparer(IEqualityComparer<T> equalityComparer)
        {
            return new ImmutableHashSet<T>(order.With(equalityComparer, null));
        }
        public IEnumerator<T> GetEnumerator()
        {
            return order.Entries.Select(entry => entry.Key).GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        IImmutableSet<T> IImmutableSet<T>.Clear()
        {
            return Clear();
        }
        IImmutableSet<T> IImmutableSet<T>.Add(T value)
        {
            return Add(value);
        }
        IImmutableSet<T> IImmutableSet<T>.Remove(T value)
        {
            return Remove(value);
        }
    }
}
