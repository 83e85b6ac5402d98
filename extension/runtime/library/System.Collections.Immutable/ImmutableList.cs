using System.Collections.Generic;
using System.Linq;

namespace System.Collections.Immutable
{
    /// <summary>Makes lists that never change.</summary>
    public static class ImmutableList
    {
        public static ImmutableList<T> Create<T>()
        {
            return ImmutableList<T>.Empty;
        }
        public static ImmutableList<T> Create<T>(T item)
        {
            return ImmutableList<T>.Empty.Add(item);
        }
        public static ImmutableList<T> Create<T>(params T[] items)
        {
            return CreateRange(items);
        }
        public static ImmutableList<T> CreateRange<T>(IEnumerable<T> items)
        {
            return ImmutableList<T>.Empty.AddRange(items);
        }
        public static ImmutableList<T>.Builder CreateBuilder<T>()
        {
            return ImmutableList<T>.Empty.ToBuilder();
        }
        public static ImmutableList<TSource> ToImmutableList<TSource>(this IEnumerable<TSource> source)
        {
            return source as ImmutableList<TSource> ?? CreateRange(source);
        }
        public static ImmutableList<TSource> ToImmutableList<TSource>(this ImmutableList<TSource>.Builder builder)
        {
            return builder.ToImmutable();
        }
    }

    /// <summary>A list that never changes: what would change it gives another one.</summary>
    public sealed class ImmutableList<T> : IImmutableList<T>, IList<T>
    {
        public static readonly ImmutableList<T> Empty = new ImmutableList<T>(new List<T>());
        private readonly List<T> items;

        private ImmutableList(List<T> items)
        {
            this.items = items;
        }
        private static ImmutableList<T> Of(List<T> items)
        {
            return items.Count == 0 ? Empty : new ImmutableList<T>(items);
        }
        private ImmutableList<T> Changed(Action<List<T>> change)
        {
            List<T> copy = new List<T>(items);
            change(copy);
            return Of(copy);
        }
        public int Count
        {
            get { return items.Count; }
        }
        public bool IsEmpty
        {
            get { return items.Count == 0; }
        }
        public T this[int index]
        {
            get { return items[index]; }
        }
        public ImmutableList<T> Clear()
        {
            return Empty;
        }
        public ImmutableList<T> Add(T value)
        {
            return Changed(list => list.Add(value));
        }
        public ImmutableList<T> AddRange(IEnumerable<T> items)
        {
            if (items == null) throw new ArgumentNullException("items");
            return Changed(list => list.AddRange(items));
        }
        public ImmutableList<T> Insert(int index, T item)
        {
            return Changed(list => list.Insert(index, item));
        }
        public ImmutableList<T> InsertRange(int index, IEnumerable<T> items)
        {
            return Changed(list => list.InsertRange(index, items));
        }
        public ImmutableList<T> Remove(T value)
        {
            int index = items.IndexOf(value);
            return index < 0 ? this : RemoveAt(index);
        }
        public ImmutableList<T> RemoveAt(int index)
        {
            if (index < 0 || index >= items.Count) throw new ArgumentOutOfRangeException("index");
            return Changed(list => list.RemoveAt(index));
        }
        public ImmutableList<T> RemoveRange(int index, int count)
        {
            return Changed(list => list.RemoveRange(index, count));
        }
        public ImmutableList<T> RemoveAll(Predicate<T> match)
        {
            return Changed(list => list.RemoveAll(match));
        }
        public ImmutableList<T> SetItem(int index, T value)
        {
            return Changed(list => list[index] = value);
        }
        public ImmutableList<T> Replace(T oldValue, T newValue)
        {
            int index = items.IndexOf(oldValue);
            if (index < 0) throw new ArgumentException("Cannot find the old value", "oldValue");
            return SetItem(index, newValue);
        }
        public ImmutableList<T> Reverse()
        {
            return Changed(list => list.Reverse());
        }
        public ImmutableList<T> Sort()
        {
            return Changed(list => list.Sort());
        }
        public ImmutableList<T> Sort(Comparison<T> comparison)
        {
            return Changed(list => list.Sort(comparison));
        }
        public ImmutableList<T> Sort(IComparer<T> comparer)
        {
            return Changed(list => list.Sort(comparer));
        }
        public bool Contains(T value)
        {
            return items.Contains(value);
        }
        public int IndexOf(T value)
        {
            return items.IndexOf(value);
        }
        public bool Exists(Predicate<T> match)
        {
            return items.Exists(match);
        }
        public T Find(Predicate<T> match)
        {
            return items.Find(match);
        }
        public int FindIndex(Predicate<T> match)
        {
            return items.FindIndex(match);
        }
        public ImmutableList<T> FindAll(Predicate<T> match)
        {
            return Of(items.FindAll(match));
        }
        public void ForEach(Action<T> action)
        {
            items.ForEach(action);
        }
        public ImmutableList<TOutput> ConvertAll<TOutput>(Func<T, TOutput> converter)
        {
            return ImmutableList.CreateRange(items.Select(converter));
        }
        public void CopyTo(T[] array, int arrayIndex)
        {
            items.CopyTo(array, arrayIndex);
        }
        public Builder ToBuilder()
        {
            return new Builder(items);
        }
        public IEnumerator<T> GetEnumerator()
        {
            return items.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return items.GetEnumerator();
        }
        IImmutableList<T> IImmutableList<T>.Clear()
        {
            return Clear();
        }
        IImmutableList<T> IImmutableList<T>.Add(T value)
        {
            return Add(value);
        }
        IImmutableList<T> IImmutableList<T>.AddRange(IEnumerable<T> items)
        {
            return AddRange(items);
        }
        IImmutableList<T> IImmutableList<T>.Insert(int index, T element)
        {
            return Insert(index, element);
        }
        IImmutableList<T> IImmutableList<T>.RemoveAt(int index)
        {
            return RemoveAt(index);
        }
        IImmutableList<T> IImmutableList<T>.SetItem(int index, T value)
        {
            return SetItem(index, value);
        }
        T IList<T>.this[int index]
        {
            get { return items[index]; }
            set { throw new NotSupportedException(); }
        }
        void IList<T>.Insert(int index, T item)
        {
            throw new NotSupportedException();
        }
        void IList<T>.RemoveAt(int index)
        {
            throw new NotSupportedException();
        }
        bool ICollection<T>.IsReadOnly
        {
            get { return true; }
        }
        void ICollection<T>.Add(T item)
        {
            throw new NotSupportedException();
        }
        void ICollection<T>.Clear()
        {
            throw new NotSupportedException();
        }
        bool ICollection<T>.Remove(T item)
        {
            throw new NotSupportedException();
        }

        /// <summary>A list that changes until it is asked for one that does not.</summary>
        public sealed class Builder : Collections.ObjectModel.Collection<T>
        {
            internal Builder(List<T> items) : base(new List<T>(items))
            {
            }
            public void AddRange(IEnumerable<T> items)
            {
                foreach (T item in items) Add(item);
            }
            public ImmutableList<T> ToImmutable()
            {
                return Of(new List<T>(this));
            }
        }
    }
}
