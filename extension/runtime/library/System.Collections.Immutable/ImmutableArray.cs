using System.Collections.Generic;
using System.Linq;

namespace System.Collections.Immutable
{
    /// <summary>Makes arrays that never change.</summary>
    public static class ImmutableArray
    {
        public static ImmutableArray<T> Create<T>()
        {
            return ImmutableArray<T>.Empty;
        }
        public static ImmutableArray<T> Create<T>(T item)
        {
            return new ImmutableArray<T>(new[] { item });
        }
        public static ImmutableArray<T> Create<T>(params T[] items)
        {
            return CreateRange(items);
        }
        public static ImmutableArray<T> CreateRange<T>(IEnumerable<T> items)
        {
            return new ImmutableArray<T>(items.ToArray());
        }
        public static ImmutableArray<T>.Builder CreateBuilder<T>()
        {
            return new ImmutableArray<T>.Builder();
        }
        public static ImmutableArray<T>.Builder CreateBuilder<T>(int initialCapacity)
        {
            return new ImmutableArray<T>.Builder();
        }
        public static ImmutableArray<TSource> ToImmutableArray<TSource>(this IEnumerable<TSource> items)
        {
            return items is ImmutableArray<TSource> ? (ImmutableArray<TSource>)items : CreateRange(items);
        }
    }

    /// <summary>An array that never changes. The default has no array at all, and most of its members fail.</summary>
    public struct ImmutableArray<T> : IReadOnlyList<T>, IList<T>, IEquatable<ImmutableArray<T>>, IImmutableList<T>
    {
        public static readonly ImmutableArray<T> Empty = new ImmutableArray<T>(new T[0]);
        internal readonly T[] array;

        internal ImmutableArray(T[] array)
        {
            this.array = array;
        }
        public bool IsDefault
        {
            get { return array == null; }
        }
        public bool IsEmpty
        {
            get { return array.Length == 0; }
        }
        public bool IsDefaultOrEmpty
        {
            get { return array == null || array.Length == 0; }
        }
        public int Length
        {
            get { return array.Length; }
        }
        int IReadOnlyCollection<T>.Count
        {
            get { return Items.Length; }
        }
        int ICollection<T>.Count
        {
            get { return Items.Length; }
        }
        public T this[int index]
        {
            get { return array[index]; }
        }
        private T[] Items
        {
            get
            {
                if (array == null) throw new InvalidOperationException("This operation cannot be performed on a default instance of ImmutableArray<T>.  Consider initializing the array, or checking the ImmutableArray<T>.IsDefault property.");
                return array;
            }
        }
        private ImmutableArray<T> Changed(Action<List<T>> change)
        {
            List<T> copy = new List<T>(array);
            change(copy);
            return new ImmutableArray<T>(copy.ToArray());
        }
        public ImmutableArray<T> Add(T item)
        {
            return Changed(list => list.Add(item));
        }
        public ImmutableArray<T> AddRange(IEnumerable<T> items)
        {
            return Changed(list => list.AddRange(items));
        }
        public ImmutableArray<T> Insert(int index, T item)
        {
            return Changed(list => list.Insert(index, item));
        }
        public ImmutableArray<T> InsertRange(int index, IEnumerable<T> items)
        {
            return Changed(list => list.InsertRange(index, items));
        }
        public ImmutableArray<T> Remove(T item)
        {
            return Changed(list => list.Remove(item));
        }
        public ImmutableArray<T> RemoveAt(int index)
        {
            return Changed(list => list.RemoveAt(index));
        }
        public ImmutableArray<T> RemoveAll(Predicate<T> match)
        {
            return Changed(list => list.RemoveAll(match));
        }
        public ImmutableArray<T> SetItem(int index, T item)
        {
            return Changed(list => list[index] = item);
        }
        public ImmutableArray<T> Replace(T oldValue, T newValue)
        {
            int index = IndexOf(oldValue);
            if (index < 0) throw new ArgumentException("Cannot find the old value", "oldValue");
            return SetItem(index, newValue);
        }
        public ImmutableArray<T> Clear()
        {
            return Empty;
        }
        public ImmutableArray<T> Sort()
        {
            return Changed(list => list.Sort());
        }
        public ImmutableArray<T> Sort(Comparison<T> comparison)
        {
            return Changed(list => list.Sort(comparison));
        }
        public bool Contains(T item)
        {
            return IndexOf(item) >= 0;
        }
        public int IndexOf(T item)
        {
            return Array.IndexOf(array, item);
        }
        public void CopyTo(T[] destination)
        {
            array.CopyTo(destination, 0);
        }
        public void CopyTo(T[] destination, int destinationIndex)
        {
            array.CopyTo(destination, destinationIndex);
        }
        public Builder ToBuilder()
        {
            Builder builder = new Builder();
            builder.AddRange(array);
            return builder;
        }
        public IEnumerator<T> GetEnumerator()
        {
            return ((IEnumerable<T>)Items).GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return Items.GetEnumerator();
        }
        public bool Equals(ImmutableArray<T> other)
        {
            return array == other.array;
        }
        public override bool Equals(object obj)
        {
            return obj is ImmutableArray<T> && Equals((ImmutableArray<T>)obj);
        }
        public override int GetHashCode()
        {
            return array == null ? 0 : array.GetHashCode();
        }
        public static bool operator ==(ImmutableArray<T> left, ImmutableArray<T> right)
        {
            return left.array == right.array;
        }
        public static bool operator !=(ImmutableArray<T> left, ImmutableArray<T> right)
        {
            return left.array != right.array;
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
            get { return array[index]; }
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

        /// <summary>An array that grows until it is asked for one that does not.</summary>
        public sealed class Builder : Collections.ObjectModel.Collection<T>
        {
            internal Builder() : base(new List<T>())
            {
            }
            public void AddRange(IEnumerable<T> items)
            {
                foreach (T item in items) Add(item);
            }
            public void AddRange(params T[] items)
            {
                foreach (T item in items) Add(item);
            }
            public ImmutableArray<T> ToImmutable()
            {
                return new ImmutableArray<T>(this.ToArray());
            }
            public ImmutableArray<T> MoveToImmutable()
            {
                ImmutableArray<T> made = ToImmutable();
                Clear();
                return made;
            }
        }
    }
}
