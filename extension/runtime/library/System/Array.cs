using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System
{
    /// <summary>Base of all arrays, and helpers for them.</summary>
    public abstract class Array : ICloneable, IList, IStructuralComparable, IStructuralEquatable
    {
        public extern int Length { get; }
        public extern long LongLength { get; }
        public extern int Rank { get; }
        public bool IsFixedSize
        {
            get { return true; }
        }
        public bool IsReadOnly
        {
            get { return false; }
        }
        public bool IsSynchronized
        {
            get { return false; }
        }
        public object SyncRoot
        {
            get { return this; }
        }
        int ICollection.Count
        {
            get { return Length; }
        }
        object IList.this[int index]
        {
            get { return GetValue(index); }
            set { SetValue(value, index); }
        }
        int IList.Add(object value)
        {
            throw new NotSupportedException("Collection was of a fixed size.");
        }
        bool IList.Contains(object value)
        {
            return IndexOf(this, value) >= GetLowerBound(0);
        }
        void IList.Clear()
        {
            Clear(this, GetLowerBound(0), Length);
        }
        int IList.IndexOf(object value)
        {
            return IndexOf(this, value);
        }
        void IList.Insert(int index, object value)
        {
            throw new NotSupportedException("Collection was of a fixed size.");
        }
        void IList.Remove(object value)
        {
            throw new NotSupportedException("Collection was of a fixed size.");
        }
        void IList.RemoveAt(int index)
        {
            throw new NotSupportedException("Collection was of a fixed size.");
        }
        public extern int GetLength(int dimension);
        public extern long GetLongLength(int dimension);
        public extern int GetLowerBound(int dimension);
        public extern int GetUpperBound(int dimension);
        public extern object GetValue(int index);
        public extern object GetValue(int index1, int index2);
        public extern object GetValue(int index1, int index2, int index3);
        public extern object GetValue(params int[] indices);
        public extern void SetValue(object value, int index);
        public extern void SetValue(object value, int index1, int index2);
        public extern void SetValue(object value, int index1, int index2, int index3);
        public extern void SetValue(object value, params int[] indices);
        public extern object Clone();
        public void CopyTo(Array array, int index)
        {
            if (array != null && array.Rank != 1) throw new ArgumentException("Only single dimension arrays are supported here.");
            Copy(this, GetLowerBound(0), array, index, Length);
        }
        public void CopyTo(Array array, long index)
        {
            CopyTo(array, (int)index);
        }
        public void Initialize()
        {
        }
        public IEnumerator GetEnumerator()
        {
            return new ArrayEnumerator(this);
        }
        public static extern Array CreateInstance(Type elementType, int length);
        public static extern Array CreateInstance(Type elementType, int length1, int length2);
        public static Array CreateInstance(Type elementType, int length1, int length2, int length3)
        {
            return CreateInstance(elementType, new[] { length1, length2, length3 });
        }
        public static extern Array CreateInstance(Type elementType, params int[] lengths);
        public static Array CreateInstance(Type elementType, int[] lengths, int[] lowerBounds)
        {
            if (lowerBounds == null) throw new ArgumentNullException("lowerBounds");
            if (lengths != null && lengths.Length != lowerBounds.Length) throw new ArgumentException("The number of lengths and lowerBounds must match.");
            foreach (int bound in lowerBounds)
            {
                if (bound != 0) throw new PlatformNotSupportedException("Arrays whose first index is not 0 are not supported here.");
            }
            return CreateInstance(elementType, lengths);
        }
        public static void Copy(Array sourceArray, Array destinationArray, int length)
        {
            if (sourceArray == null) throw new ArgumentNullException("sourceArray");
            if (destinationArray == null) throw new ArgumentNullException("destinationArray");
            Copy(sourceArray, 0, destinationArray, 0, length);
        }
        public static extern void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length);
        public static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
        {
            Copy(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
        }
        public static extern void Clear(Array array, int index, int length);
        public static void Resize<T>(ref T[] array, int newSize)
        {
            if (newSize < 0) throw new ArgumentOutOfRangeException("newSize", "Non-negative number required.");
            if (array == null)
            {
                array = new T[newSize];
                return;
            }
            if (array.Length == newSize) return;
            T[] result = new T[newSize];
            Copy(array, 0, result, 0, array.Length > newSize ? newSize : array.Length);
            array = result;
        }
        public static T[] Empty<T>()
        {
            return EmptyArray<T>.Value;
        }
        public static void Fill<T>(T[] array, T value)
        {
            if (array == null) throw new ArgumentNullException("array");
            for (int i = 0; i < array.Length; i++) array[i] = value;
        }
        public static ReadOnlyCollection<T> AsReadOnly<T>(T[] array)
        {
            if (array == null) throw new ArgumentNullException("array");
            return new ReadOnlyCollection<T>(array);
        }

        public static int IndexOf(Array array, object value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return IndexOf(array, value, array.GetLowerBound(0), array.Length);
        }
        public static int IndexOf(Array array, object value, int startIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            return IndexOf(array, value, startIndex, array.Length - startIndex);
        }
        public static int IndexOf(Array array, object value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Rank != 1) throw new RankException("Only single dimension arrays are supported here.");
            CheckRange(array.Length, startIndex, count);
            for (int i = startIndex; i < startIndex + count; i++)
            {
                if (object.Equals(array.GetValue(i), value)) return i;
            }
            return -1;
        }
        public static int IndexOf<T>(T[] array, T value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return IndexOf(array, value, 0, array.Length);
        }
        public static int IndexOf<T>(T[] array, T value, int startIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            return IndexOf(array, value, startIndex, array.Length - startIndex);
        }
        public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            CheckRange(array.Length, startIndex, count);
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            int end = startIndex + count;
            for (int i = startIndex; i < end; i++)
            {
                if (comparer.Equals(array[i], value)) return i;
            }
            return -1;
        }
        private static void CheckRange(int length, int startIndex, int count)
        {
            if (startIndex < 0 || startIndex > length) throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (count < 0 || count > length - startIndex) throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
        }
        public static int LastIndexOf(Array array, object value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return LastIndexOf(array, value, array.Length - 1, array.Length);
        }
        public static int LastIndexOf(Array array, object value, int startIndex)
        {
            return LastIndexOf(array, value, startIndex, startIndex + 1);
        }
        public static int LastIndexOf(Array array, object value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Length == 0) return -1;
            CheckLast(array.Length, startIndex, count);
            if (array.Rank != 1) throw new RankException("Only single dimension arrays are supported here.");
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (object.Equals(array.GetValue(i), value)) return i;
            }
            return -1;
        }
        /// <summary>The part ends at startIndex.</summary>
        private static void CheckLast(int length, int startIndex, int count)
        {
            if (startIndex < 0 || startIndex >= length) throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (count < 0 || startIndex - count + 1 < 0) throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
        }
        public static int LastIndexOf<T>(T[] array, T value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return array.Length == 0 ? -1 : LastIndexOf(array, value, array.Length - 1, array.Length);
        }
        public static int LastIndexOf<T>(T[] array, T value, int startIndex)
        {
            return LastIndexOf(array, value, startIndex, startIndex + 1);
        }
        public static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Length == 0) return -1;
            CheckLast(array.Length, startIndex, count);
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (comparer.Equals(array[i], value)) return i;
            }
            return -1;
        }
        public static void Reverse(Array array)
        {
            if (array == null) throw new ArgumentNullException("array");
            Reverse(array, 0, array.Length);
        }
        public static extern void Reverse(Array array, int index, int length);

        public static bool Exists<T>(T[] array, Predicate<T> match)
        {
            return FindIndex(array, match) != -1;
        }
        public static bool TrueForAll<T>(T[] array, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (match == null) throw new ArgumentNullException("match");
            for (int i = 0; i < array.Length; i++)
            {
                if (!match(array[i])) return false;
            }
            return true;
        }
        public static T Find<T>(T[] array, Predicate<T> match)
        {
            int index = FindIndex(array, match);
            return index < 0 ? default(T) : array[index];
        }
        public static T FindLast<T>(T[] array, Predicate<T> match)
        {
            int index = FindLastIndex(array, match);
            return index < 0 ? default(T) : array[index];
        }
        public static T[] FindAll<T>(T[] array, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (match == null) throw new ArgumentNullException("match");
            List<T> found = new List<T>();
            for (int i = 0; i < array.Length; i++)
            {
                if (match(array[i])) found.Add(array[i]);
            }
            return found.ToArray();
        }
        public static int FindIndex<T>(T[] array, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            return FindIndex(array, 0, array.Length, match);
        }
        public static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            return FindIndex(array, startIndex, array.Length - startIndex, match);
        }
        public static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            CheckRange(array.Length, startIndex, count);
            if (match == null) throw new ArgumentNullException("match");
            for (int i = startIndex; i < startIndex + count; i++)
            {
                if (match(array[i])) return i;
            }
            return -1;
        }
        public static int FindLastIndex<T>(T[] array, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            return FindLastIndex(array, array.Length - 1, array.Length, match);
        }
        public static int FindLastIndex<T>(T[] array, int startIndex, Predicate<T> match)
        {
            return FindLastIndex(array, startIndex, startIndex + 1, match);
        }
        public static int FindLastIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (match == null) throw new ArgumentNullException("match");
            // In an empty array only -1 stands before the first item.
            if (array.Length > 0) CheckLast(array.Length, startIndex, count);
            else if (startIndex != -1) throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (match(array[i])) return i;
            }
            return -1;
        }
        public static void ForEach<T>(T[] array, Action<T> action)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (action == null) throw new ArgumentNullException("action");
            for (int i = 0; i < array.Length; i++) action(array[i]);
        }
        public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (converter == null) throw new ArgumentNullException("converter");
            TOutput[] result = new TOutput[array.Length];
            for (int i = 0; i < array.Length; i++) result[i] = converter(array[i]);
            return result;
        }

        public static int BinarySearch(Array array, object value)
        {
            return BinarySearch(array, value, null);
        }
        public static int BinarySearch(Array array, object value, IComparer comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            return BinarySearch(array, 0, array.Length, value, comparer);
        }
        public static int BinarySearch(Array array, int index, int length, object value)
        {
            return BinarySearch(array, index, length, value, null);
        }
        public static int BinarySearch(Array array, int index, int length, object value, IComparer comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Rank != 1) throw new RankException("Only single dimension arrays are supported here.");
            CheckPart(array.Length, index, length);
            if (comparer == null) comparer = Comparer.Default;
            int low = index;
            int high = index + length - 1;
            try
            {
                while (low <= high)
                {
                    int middle = low + ((high - low) >> 1);
                    int order = comparer.Compare(array.GetValue(middle), value);
                    if (order == 0) return middle;
                    if (order < 0) low = middle + 1;
                    else high = middle - 1;
                }
            }
            catch (Exception error)
            {
                throw new InvalidOperationException("Failed to compare two elements in the array.", error);
            }
            return ~low;
        }
        public static int BinarySearch<T>(T[] array, T value)
        {
            return BinarySearch(array, value, null);
        }
        public static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            return ArraySort<T>.BinarySearch(array, 0, array.Length, value, comparer);
        }
        public static int BinarySearch<T>(T[] array, int index, int length, T value)
        {
            return BinarySearch(array, index, length, value, null);
        }
        public static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T> comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            CheckPart(array.Length, index, length);
            return ArraySort<T>.BinarySearch(array, index, length, value, comparer);
        }
        private static void CheckPart(int size, int index, int length)
        {
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
            if (size - index < length) throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }

        public static void Sort(Array array)
        {
            Sort(array, (IComparer)null);
        }
        public static void Sort(Array array, IComparer comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            Sort(array, 0, array.Length, comparer);
        }
        public static void Sort(Array array, int index, int length)
        {
            Sort(array, index, length, null);
        }
        public static void Sort(Array array, int index, int length, IComparer comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Rank != 1) throw new RankException("Only single dimension arrays are supported here.");
            CheckPart(array.Length, index, length);
            object[] values = new object[length];
            Copy(array, index, values, 0, length);
            ArraySort<object>.Sort(values, 0, length, new ObjectComparer(comparer ?? Comparer.Default));
            Copy(values, 0, array, index, length);
        }
        public static void Sort(Array keys, Array items)
        {
            Sort(keys, items, null);
        }
        public static void Sort(Array keys, Array items, IComparer comparer)
        {
            if (keys == null) throw new ArgumentNullException("keys");
            Sort(keys, items, 0, keys.Length, comparer);
        }
        public static void Sort(Array keys, Array items, int index, int length)
        {
            Sort(keys, items, index, length, null);
        }
        public static void Sort(Array keys, Array items, int index, int length, IComparer comparer)
        {
            if (keys == null) throw new ArgumentNullException("keys");
            if (items == null)
            {
                Sort(keys, index, length, comparer);
                return;
            }
            if (keys.Rank != 1 || items.Rank != 1) throw new RankException("Only single dimension arrays are supported here.");
            CheckPart(Math.Min(keys.Length, items.Length), index, length);
            object[] keyValues = new object[length];
            object[] itemValues = new object[length];
            Copy(keys, index, keyValues, 0, length);
            Copy(items, index, itemValues, 0, length);
            Sort(keyValues, itemValues, new ObjectComparer(comparer ?? Comparer.Default));
            Copy(keyValues, 0, keys, index, length);
            Copy(itemValues, 0, items, index, length);
        }
        public static void Sort<T>(T[] array)
        {
            if (array == null) throw new ArgumentNullException("array");
            ArraySort<T>.Sort(array, 0, array.Length, null);
        }
        public static void Sort<T>(T[] array, IComparer<T> comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            ArraySort<T>.Sort(array, 0, array.Length, comparer);
        }
        public static void Sort<T>(T[] array, Comparison<T> comparison)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (comparison == null) throw new ArgumentNullException("comparison");
            ArraySort<T>.Sort(array, 0, array.Length, Comparer<T>.Create(comparison));
        }
        public static void Sort<T>(T[] array, int index, int length)
        {
            Sort(array, index, length, (IComparer<T>)null);
        }
        public static void Sort<T>(T[] array, int index, int length, IComparer<T> comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            CheckPart(array.Length, index, length);
            ArraySort<T>.Sort(array, index, length, comparer);
        }
        public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items)
        {
            Sort(keys, items, (IComparer<TKey>)null);
        }
        public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, IComparer<TKey> comparer)
        {
            if (keys == null) throw new ArgumentNullException("keys");
            Sort(keys, items, 0, keys.Length, comparer);
        }
        public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length)
        {
            Sort(keys, items, index, length, null);
        }
        public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length, IComparer<TKey> comparer)
        {
            if (keys == null) throw new ArgumentNullException("keys");
            if (items == null)
            {
                Sort(keys, index, length, comparer);
                return;
            }
            CheckPart(Math.Min(keys.Length, items.Length), index, length);
            ArraySort<TKey>.SortPairs(keys, items, index, length, comparer);
        }

        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Array array = other as Array;
            if (array == null || Length != array.Length) throw new ArgumentException("Object is not a array with the same number of elements as the array to compare it to.", "other");
            for (int i = 0; i < Length; i++)
            {
                int order = comparer.Compare(GetValue(i), array.GetValue(i));
                if (order != 0) return order;
            }
            return 0;
        }
        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Array array = other as Array;
            if (array == null || array.Length != Length) return false;
            if (ReferenceEquals(this, other)) return true;
            for (int i = 0; i < Length; i++)
            {
                if (!comparer.Equals(GetValue(i), array.GetValue(i))) return false;
            }
            return true;
        }
        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            if (comparer == null) throw new ArgumentNullException("comparer");
            int hash = 0;
            for (int i = Length >= 8 ? Length - 8 : 0; i < Length; i++) hash = ((hash << 5) + hash) ^ comparer.GetHashCode(GetValue(i));
            return hash;
        }

        private static class EmptyArray<T>
        {
            internal static readonly T[] Value = new T[0];
        }

        private sealed class ObjectComparer : IComparer<object>
        {
            private readonly IComparer comparer;

            internal ObjectComparer(IComparer comparer)
            {
                this.comparer = comparer;
            }
            public int Compare(object x, object y)
            {
                return comparer.Compare(x, y);
            }
        }

        private sealed class ArrayEnumerator : IEnumerator, ICloneable
        {
            private readonly Array array;
            private int index = -1;

            internal ArrayEnumerator(Array array)
            {
                this.array = array;
            }
            public object Current
            {
                get
                {
                    if (index < 0) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (index >= array.Length) throw new InvalidOperationException("Enumeration already finished.");
                    return ElementAt(array, index);
                }
            }
            public bool MoveNext()
            {
                if (index < array.Length) index++;
                return index < array.Length;
            }
            public void Reset()
            {
                index = -1;
            }
            public object Clone()
            {
                return MemberwiseClone();
            }
        }
        /// <summary>The element at a place counted through all dimensions, boxed.</summary>
        private static extern object ElementAt(Array array, int index);
    }
}
