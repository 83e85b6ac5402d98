using System;

namespace System.Collections.Generic
{
    /// <summary>Sorts and searches arrays as .NET does: introspective sort, so equal elements may change places in the same way.</summary>
    internal static class ArraySort<T>
    {
        private const int InsertionLimit = 16;

        internal static int BinarySearch(T[] array, int index, int length, T value, IComparer<T> comparer)
        {
            if (comparer == null) comparer = Comparer<T>.Default;
            int low = index;
            int high = index + length - 1;
            try
            {
                while (low <= high)
                {
                    int middle = low + ((high - low) >> 1);
                    int order = comparer.Compare(array[middle], value);
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
        internal static void Sort(T[] keys, int index, int length, IComparer<T> comparer)
        {
            if (length < 2) return;
            if (comparer == null || comparer == Comparer<T>.Default)
            {
                if (SortNumbers(keys, index, length)) return;
                comparer = Comparer<T>.Default;
            }
            new Run<T>(keys, null, comparer).Sort(index, length);
        }
        internal static void SortPairs<TValue>(T[] keys, TValue[] values, int index, int length, IComparer<T> comparer)
        {
            if (length < 2) return;
            new Run<TValue>(keys, values, comparer ?? Comparer<T>.Default).Sort(index, length);
        }
        /// <summary>Sorts arrays of numbers, of which equal ones cannot be told apart; false for other elements.</summary>
        private static extern bool SortNumbers(Array keys, int index, int length);

        /// <summary>One sort; a second array goes along when there is one.</summary>
        private sealed class Run<TValue>
        {
            private readonly T[] keys;
            private readonly TValue[] values;
            private readonly IComparer<T> comparer;

            internal Run(T[] keys, TValue[] values, IComparer<T> comparer)
            {
                this.keys = keys;
                this.values = values;
                this.comparer = comparer;
            }
            internal void Sort(int index, int length)
            {
                int depth = 0;
                for (int n = length; n >= 1; n /= 2) depth++;
                try
                {
                    Introspective(index, index + length - 1, 2 * depth);
                }
                catch (IndexOutOfRangeException)
                {
                    throw new ArgumentException("Unable to sort because the IComparer.Compare() method returns inconsistent results. Either a value does not compare equal to itself, or one value repeatedly compared to another value yields different results. IComparer: '" + comparer + "'.");
                }
                catch (Exception error)
                {
                    throw new InvalidOperationException("Failed to compare two elements in the array.", error);
                }
            }
            private void Introspective(int low, int high, int depth)
            {
                while (high > low)
                {
                    int size = high - low + 1;
                    if (size <= InsertionLimit)
                    {
                        if (size == 1) return;
                        if (size == 2)
                        {
                            SwapIfGreater(low, high);
                            return;
                        }
                        if (size == 3)
                        {
                            SwapIfGreater(low, high - 1);
                            SwapIfGreater(low, high);
                            SwapIfGreater(high - 1, high);
                            return;
                        }
                        Insertion(low, high);
                        return;
                    }
                    if (depth == 0)
                    {
                        HeapSort(low, high);
                        return;
                    }
                    depth--;
                    int pivot = Partition(low, high);
                    Introspective(pivot + 1, high, depth);
                    high = pivot - 1;
                }
            }
            private int Partition(int low, int high)
            {
                int middle = low + ((high - low) / 2);
                SwapIfGreater(low, middle);
                SwapIfGreater(low, high);
                SwapIfGreater(middle, high);
                T pivot = keys[middle];
                Swap(middle, high - 1);
                int left = low;
                int right = high - 1;
                while (left < right)
                {
                    while (comparer.Compare(keys[++left], pivot) < 0)
                    {
                    }
                    while (comparer.Compare(pivot, keys[--right]) < 0)
                    {
                    }
                    if (left >= right) break;
                    Swap(left, right);
                }
                Swap(left, high - 1);
                return left;
            }
            private void Insertion(int low, int high)
            {
                for (int i = low; i < high; i++)
                {
                    int j = i;
                    T key = keys[i + 1];
                    TValue value = values == null ? default(TValue) : values[i + 1];
                    while (j >= low && comparer.Compare(key, keys[j]) < 0)
                    {
                        keys[j + 1] = keys[j];
                        if (values != null) values[j + 1] = values[j];
                        j--;
                    }
                    keys[j + 1] = key;
                    if (values != null) values[j + 1] = value;
                }
            }
            private void HeapSort(int low, int high)
            {
                int count = high - low + 1;
                for (int i = count / 2; i >= 1; i--) DownHeap(i, count, low);
                for (int i = count; i > 1; i--)
                {
                    Swap(low, low + i - 1);
                    DownHeap(1, i - 1, low);
                }
            }
            private void DownHeap(int i, int count, int low)
            {
                T key = keys[low + i - 1];
                TValue value = values == null ? default(TValue) : values[low + i - 1];
                while (i <= count / 2)
                {
                    int child = 2 * i;
                    if (child < count && comparer.Compare(keys[low + child - 1], keys[low + child]) < 0) child++;
                    if (!(comparer.Compare(key, keys[low + child - 1]) < 0)) break;
                    keys[low + i - 1] = keys[low + child - 1];
                    if (values != null) values[low + i - 1] = values[low + child - 1];
                    i = child;
                }
                keys[low + i - 1] = key;
                if (values != null) values[low + i - 1] = value;
            }
            private void SwapIfGreater(int a, int b)
            {
                if (a != b && comparer.Compare(keys[a], keys[b]) > 0) Swap(a, b);
            }
            private void Swap(int a, int b)
            {
                if (a == b) return;
                T key = keys[a];
                keys[a] = keys[b];
                keys[b] = key;
                if (values == null) return;
                TValue value = values[a];
                values[a] = values[b];
                values[b] = value;
            }
        }
    }
}
