using System.Collections.Generic;
using System.Linq;

namespace System.Collections.Immutable
{
    /// <summary>Makes sorted sets that never change.</summary>
    public static class ImmutableSortedSet
    {
        public static ImmutableSortedSet<T> Create<T>()
        {
            return ImmutableSortedSet<T>.Empty;
        }
        public static ImmutableSortedSet<T> Create<T>(IComparer<T> comparer)
        {
            return ImmutableSortedSet<T>.Empty.WithComparer(comparer);
        }
        public static ImmutableSortedSet<T> Create<T>(T item)
        {
            return ImmutableSortedSet<T>.Empty.Add(item);
        }
        public static ImmutableSortedSet<T> Create<T>(params T[] items)
        {
            return CreateRange(items);
        }
        public static ImmutableSortedSet<T> CreateRange<T>(IEnumerable<T> items)
        {
            return ImmutableSortedSet<T>.Empty.Union(items);
        }
        public static ImmutableSortedSet<TSource> ToImmutableSortedSet<TSource>(this IEnumerable<TSource> source)
        {
            return source as ImmutableSortedSet<TSource> ?? CreateRange(source);
        }
        public static ImmutableSortedSet<TSource> ToImmutableSortedSet<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer)
        {
            return Create(comparer).Union(source);
        }
    }

    /// <summary>A sorted set that never changes: what would change it gives another one.</summary>
    public sealed class ImmutableSortedSet<T> : IImmutableSet<T>, IReadOnlyList<T>
    {
        public static readonly ImmutableSortedSet<T> Empty = new ImmutableSortedSet<T>(new List<T>(), Comparer<T>.Default);
        private readonly List<T> items;
        private readonly IComparer<T> comparer;

        private ImmutableSortedSet(List<T> items, IComparer<T> comparer)
        {
            this.items = items;
            this.comparer = comparer;
        }
        public int Count
        {
            get { return items.Count; }
        }
        public bool IsEmpty
        {
            get { return items.Count == 0; }
        }
        public T Min
        {
            get { return items.FirstOrDefault(); }
        }
        public T Max
        {
            get { return items.LastOrDefault(); }
        }
        public IComparer<T> KeyComparer
        {
            get { return comparer; }
        }
        public T this[int index]
        {
            get { return items[index]; }
        }
        public bool Contains(T value)
        {
            return IndexOf(value) >= 0;
        }
        public int IndexOf(T item)
        {
            return items.BinarySearch(item, comparer);
        }
        private ImmutableSortedSet<T> Of(IEnumerable<T> kept)
        {
            return new ImmutableSortedSet<T>(new List<T>(kept), comparer);
        }
        public ImmutableSortedSet<T> Clear()
        {
            return Empty.WithComparer(comparer);
        }
        public ImmutableSortedSet<T> Add(T value)
        {
            int at = IndexOf(value);
            if (at >= 0) return this;
            List<T> copy = new List<T>(items);
            copy.Insert(~at, value);
            return new ImmutableSortedSet<T>(copy, comparer);
        }
        public ImmutableSortedSet<T> Remove(T value)
        {
            int at = IndexOf(value);
            if (at < 0) return this;
            List<T> copy = new List<T>(items);
            copy.RemoveAt(at);
            return new ImmutableSortedSet<T>(copy, comparer);
        }
        public ImmutableSortedSet<T> Union(IEnumerable<T> other)
        {
            SortedSet<T> all = new SortedSet<T>(items, comparer);
            all.UnionWith(other);
            return Of(all);
        }
        public ImmutableSortedSet<T> Except(IEnumerable<T> other)
        {
            SortedSet<T> all = new SortedSet<T>(items, comparer);
            all.ExceptWith(other);
            return Of(all);
        }
        public ImmutableSortedSet<T> Intersect(IEnumerable<T> other)
        {
            SortedSet<T> wanted = new SortedSet<T>(other, comparer);
            return Of(items.Where(wanted.Contains));
        }
        public ImmutableSortedSet<T> WithComparer(IComparer<T> comparer)
        {
            IComparer<T> wanted = comparer ?? Comparer<T>.Default;
            return new ImmutableSortedSet<T>(new List<T>(new SortedSet<T>(items, wanted)), wanted);
        }
        public bool SetEquals(IEnumerable<T> other)
        {
            return new SortedSet<T>(items, comparer).SetEquals(other);
        }
        public bool IsSubsetOf(IEnumerable<T> other)
        {
            return new SortedSet<T>(items, comparer).IsSubsetOf(other);
        }
        public bool IsSupersetOf(IEnumerable<T> other)
        {
            return other.All(Contains);
        }
        public bool Overlaps(IEnumerable<T> other)
        {
            return other.Any(Contains);
        }
        public IEnumerable<T> Reverse()
        {
            for (int i = items.Count - 1; i >= 0; i--) yield return items[i];
        }
        public IEnumerator<T> GetEnumerator()
        {
            return items.GetEnumerator();
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
