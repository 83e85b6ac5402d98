using System;
using System.Collections;
using System.Collections.ObjectModel;

namespace System.Collections.Generic
{
    /// <summary>A list that grows.</summary>
    public class List<T> : IList<T>, IList, IReadOnlyList<T>
    {
        private const string IndexMessage = "Index was out of range. Must be non-negative and less than the size of the collection.";
        private const string RangeMessage = "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.";
        private static readonly T[] none = new T[0];
        private T[] items;
        private int size;
        private int version;

        public List()
        {
            items = none;
        }
        public List(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
            items = capacity == 0 ? none : new T[capacity];
        }
        public List(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            items = none;
            AddRange(collection);
            version = 0;
        }
        public int Count
        {
            get { return size; }
        }
        public int Capacity
        {
            get { return items.Length; }
            set
            {
                if (value < size) throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                if (value == items.Length) return;
                T[] larger = new T[value];
                if (size > 0) Array.Copy(items, 0, larger, 0, size);
                items = larger;
            }
        }
        public T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)size) throw new ArgumentOutOfRangeException("index", IndexMessage);
                return items[index];
            }
            set
            {
                if ((uint)index >= (uint)size) throw new ArgumentOutOfRangeException("index", IndexMessage);
                items[index] = value;
                version++;
            }
        }
        bool ICollection<T>.IsReadOnly
        {
            get { return false; }
        }
        bool IList.IsReadOnly
        {
            get { return false; }
        }
        bool IList.IsFixedSize
        {
            get { return false; }
        }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { return this; }
        }
        object IList.this[int index]
        {
            get { return this[index]; }
            set { this[index] = Checked(value); }
        }
        private static T Checked(object value)
        {
            if (value is T) return (T)value;
            if (value == null && default(T) == null) return default(T);
            if (value == null) throw new ArgumentNullException("item");
            throw new ArgumentException("The value \"" + value + "\" is not of type \"" + typeof(T) + "\" and cannot be used in this generic collection.", "value");
        }
        public void Add(T item)
        {
            if (size == items.Length) Grow(size + 1);
            items[size++] = item;
            version++;
        }
        int IList.Add(object value)
        {
            Add(Checked(value));
            return size - 1;
        }
        private void Grow(int needed)
        {
            int capacity = items.Length == 0 ? 4 : items.Length * 2;
            Capacity = capacity < needed ? needed : capacity;
        }
        public void AddRange(IEnumerable<T> collection)
        {
            InsertRange(size, collection);
        }
        public ReadOnlyCollection<T> AsReadOnly()
        {
            return new ReadOnlyCollection<T>(this);
        }
        public int BinarySearch(T item)
        {
            return BinarySearch(0, size, item, null);
        }
        public int BinarySearch(T item, IComparer<T> comparer)
        {
            return BinarySearch(0, size, item, comparer);
        }
        public int BinarySearch(int index, int count, T item, IComparer<T> comparer)
        {
            CheckPart(index, count);
            return ArraySort<T>.BinarySearch(items, index, count, item, comparer);
        }
        private void CheckPart(int index, int count)
        {
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (size - index < count) throw new ArgumentException(RangeMessage);
        }
        public void Clear()
        {
            if (size > 0) Array.Clear(items, 0, size);
            size = 0;
            version++;
        }
        public bool Contains(T item)
        {
            return IndexOf(item) >= 0;
        }
        bool IList.Contains(object value)
        {
            return Fits(value) && Contains((T)value);
        }
        private static bool Fits(object value)
        {
            return value is T || (value == null && default(T) == null);
        }
        public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
        {
            if (converter == null) throw new ArgumentNullException("converter");
            List<TOutput> result = new List<TOutput>(size);
            for (int i = 0; i < size; i++) result.Add(converter(items[i]));
            return result;
        }
        public void CopyTo(T[] array)
        {
            CopyTo(array, 0);
        }
        public void CopyTo(T[] array, int arrayIndex)
        {
            Array.Copy(items, 0, array, arrayIndex, size);
        }
        public void CopyTo(int index, T[] array, int arrayIndex, int count)
        {
            if (size - index < count) throw new ArgumentException(RangeMessage);
            Array.Copy(items, index, array, arrayIndex, count);
        }
        void ICollection.CopyTo(Array array, int arrayIndex)
        {
            if (array != null && array.Rank != 1) throw new ArgumentException("Only single dimensional arrays are supported for the requested action.");
            Array.Copy(items, 0, array, arrayIndex, size);
        }
        public bool Exists(Predicate<T> match)
        {
            return FindIndex(match) != -1;
        }
        public T Find(Predicate<T> match)
        {
            int index = FindIndex(match);
            return index < 0 ? default(T) : items[index];
        }
        public List<T> FindAll(Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
            List<T> result = new List<T>();
            for (int i = 0; i < size; i++)
            {
                if (match(items[i])) result.Add(items[i]);
            }
            return result;
        }
        public int FindIndex(Predicate<T> match)
        {
            return FindIndex(0, size, match);
        }
        public int FindIndex(int startIndex, Predicate<T> match)
        {
            return FindIndex(startIndex, size - startIndex, match);
        }
        public int FindIndex(int startIndex, int count, Predicate<T> match)
        {
            if ((uint)startIndex > (uint)size) throw new ArgumentOutOfRangeException("startIndex", IndexMessage);
            if (count < 0 || startIndex > size - count) throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
            if (match == null) throw new ArgumentNullException("match");
            int end = startIndex + count;
            for (int i = startIndex; i < end; i++)
            {
                if (match(items[i])) return i;
            }
            return -1;
        }
        public T FindLast(Predicate<T> match)
        {
            int index = FindLastIndex(match);
            return index < 0 ? default(T) : items[index];
        }
        public int FindLastIndex(Predicate<T> match)
        {
            return FindLastIndex(size - 1, size, match);
        }
        public int FindLastIndex(int startIndex, Predicate<T> match)
        {
            return FindLastIndex(startIndex, startIndex + 1, match);
        }
        public int FindLastIndex(int startIndex, int count, Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
            // In an empty list only -1 stands before the first item.
            if (size == 0 ? startIndex != -1 : (uint)startIndex >= (uint)size) throw new ArgumentOutOfRangeException("startIndex", IndexMessage);
            if (count < 0 || startIndex - count + 1 < 0) throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (match(items[i])) return i;
            }
            return -1;
        }
        public void ForEach(Action<T> action)
        {
            if (action == null) throw new ArgumentNullException("action");
            int start = version;
            for (int i = 0; i < size && version == start; i++) action(items[i]);
            if (version != start) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
        }
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
        }
        public List<T> GetRange(int index, int count)
        {
            CheckPart(index, count);
            List<T> result = new List<T>(count);
            Array.Copy(items, index, result.items, 0, count);
            result.size = count;
            return result;
        }
        public int IndexOf(T item)
        {
            return Array.IndexOf(items, item, 0, size);
        }
        public int IndexOf(T item, int index)
        {
            if (index > size) throw new ArgumentOutOfRangeException("index", IndexMessage);
            return Array.IndexOf(items, item, index, size - index);
        }
        public int IndexOf(T item, int index, int count)
        {
            if (index > size) throw new ArgumentOutOfRangeException("index", IndexMessage);
            if (count < 0 || index > size - count) throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
            return Array.IndexOf(items, item, index, count);
        }
        int IList.IndexOf(object value)
        {
            return Fits(value) ? IndexOf((T)value) : -1;
        }
        public int LastIndexOf(T item)
        {
            return size == 0 ? -1 : Array.LastIndexOf(items, item, size - 1, size);
        }
        public int LastIndexOf(T item, int index)
        {
            if (index >= size) throw new ArgumentOutOfRangeException("index", IndexMessage);
            return LastIndexOf(item, index, index + 1);
        }
        public int LastIndexOf(T item, int index, int count)
        {
            if (size != 0 && index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (size != 0 && count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (size == 0) return -1;
            if (index >= size) throw new ArgumentOutOfRangeException("index", "Larger than collection size.");
            if (count > index + 1) throw new ArgumentOutOfRangeException("count", "Larger than collection size.");
            return Array.LastIndexOf(items, item, index, count);
        }
        public void Insert(int index, T item)
        {
            if ((uint)index > (uint)size) throw new ArgumentOutOfRangeException("index", "Index must be within the bounds of the List.");
            if (size == items.Length) Grow(size + 1);
            if (index < size) Array.Copy(items, index, items, index + 1, size - index);
            items[index] = item;
            size++;
            version++;
        }
        void IList.Insert(int index, object value)
        {
            Insert(index, Checked(value));
        }
        public void InsertRange(int index, IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            if ((uint)index > (uint)size) throw new ArgumentOutOfRangeException("index", IndexMessage);
            ICollection<T> known = collection as ICollection<T>;
            if (known != null)
            {
                int count = known.Count;
                if (count > 0)
                {
                    T[] added = new T[count];
                    known.CopyTo(added, 0);
                    if (size + count > items.Length) Grow(size + count);
                    if (index < size) Array.Copy(items, index, items, index + count, size - index);
                    Array.Copy(added, 0, items, index, count);
                    size += count;
                }
            }
            else
            {
                foreach (T item in collection) Insert(index++, item);
            }
            version++;
        }
        public bool Remove(T item)
        {
            int index = IndexOf(item);
            if (index < 0) return false;
            RemoveAt(index);
            return true;
        }
        void IList.Remove(object value)
        {
            if (Fits(value)) Remove((T)value);
        }
        public int RemoveAll(Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
            int kept = 0;
            while (kept < size && !match(items[kept])) kept++;
            if (kept >= size) return 0;
            int current = kept + 1;
            while (current < size)
            {
                while (current < size && match(items[current])) current++;
                if (current < size) items[kept++] = items[current++];
            }
            int removed = size - kept;
            Array.Clear(items, kept, removed);
            size = kept;
            version++;
            return removed;
        }
        public void RemoveAt(int index)
        {
            if ((uint)index >= (uint)size) throw new ArgumentOutOfRangeException("index", IndexMessage);
            size--;
            if (index < size) Array.Copy(items, index + 1, items, index, size - index);
            items[size] = default(T);
            version++;
        }
        public void RemoveRange(int index, int count)
        {
            CheckPart(index, count);
            if (count == 0) return;
            size -= count;
            if (index < size) Array.Copy(items, index + count, items, index, size - index);
            Array.Clear(items, size, count);
            version++;
        }
        public void Reverse()
        {
            Reverse(0, size);
        }
        public void Reverse(int index, int count)
        {
            CheckPart(index, count);
            Array.Reverse(items, index, count);
            version++;
        }
        public void Sort()
        {
            Sort(0, size, null);
        }
        public void Sort(IComparer<T> comparer)
        {
            Sort(0, size, comparer);
        }
        public void Sort(int index, int count, IComparer<T> comparer)
        {
            CheckPart(index, count);
            ArraySort<T>.Sort(items, index, count, comparer);
            version++;
        }
        public void Sort(Comparison<T> comparison)
        {
            if (comparison == null) throw new ArgumentNullException("comparison");
            ArraySort<T>.Sort(items, 0, size, Comparer<T>.Create(comparison));
            version++;
        }
        public T[] ToArray()
        {
            T[] result = new T[size];
            Array.Copy(items, 0, result, 0, size);
            return result;
        }
        public void TrimExcess()
        {
            if (size < (int)(items.Length * 0.9)) Capacity = size;
        }
        public bool TrueForAll(Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
            for (int i = 0; i < size; i++)
            {
                if (!match(items[i])) return false;
            }
            return true;
        }

        /// <summary>Walks through a list.</summary>
        public struct Enumerator : IEnumerator<T>, IEnumerator
        {
            private readonly List<T> list;
            private readonly int version;
            private int index;
            private T current;

            internal Enumerator(List<T> list)
            {
                this.list = list;
                version = list.version;
                index = 0;
                current = default(T);
            }
            public T Current
            {
                get { return current; }
            }
            object IEnumerator.Current
            {
                get
                {
                    if (index == 0 || index == list.size + 1) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                    return current;
                }
            }
            public bool MoveNext()
            {
                if (version == list.version && index < list.size)
                {
                    current = list.items[index];
                    index++;
                    return true;
                }
                if (version != list.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                index = list.size + 1;
                current = default(T);
                return false;
            }
            void IEnumerator.Reset()
            {
                if (version != list.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                index = 0;
                current = default(T);
            }
            public void Dispose()
            {
            }
        }
    }
}
