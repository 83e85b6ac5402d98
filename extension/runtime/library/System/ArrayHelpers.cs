using System.Collections;
using System.Collections.Generic;

namespace System
{
    /// <summary>What `T[]` does as IList&lt;T&gt; and the interfaces below; the engine calls these with the array first.</summary>
    internal static class ArrayHelpers<T>
    {
        public static IEnumerator<T> GetEnumerator(T[] self)
        {
            return new Enumerator(self);
        }
        public static int get_Count(T[] self)
        {
            return self.Length;
        }
        public static bool get_IsReadOnly(T[] self)
        {
            return true;
        }
        public static T get_Item(T[] self, int index)
        {
            if ((uint)index >= (uint)self.Length) throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
            return self[index];
        }
        public static void set_Item(T[] self, int index, T value)
        {
            if ((uint)index >= (uint)self.Length) throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
            self[index] = value;
        }
        public static bool Contains(T[] self, T item)
        {
            return Array.IndexOf(self, item) >= 0;
        }
        public static int IndexOf(T[] self, T item)
        {
            return Array.IndexOf(self, item);
        }
        public static void CopyTo(T[] self, T[] array, int arrayIndex)
        {
            Array.Copy(self, 0, array, arrayIndex, self.Length);
        }
        public static void Add(T[] self, T item)
        {
            throw new NotSupportedException("Collection was of a fixed size.");
        }
        public static void Clear(T[] self)
        {
            throw new NotSupportedException("Collection is read-only.");
        }
        public static bool Remove(T[] self, T item)
        {
            throw new NotSupportedException("Collection was of a fixed size.");
        }
        public static void Insert(T[] self, int index, T item)
        {
            throw new NotSupportedException("Collection was of a fixed size.");
        }
        public static void RemoveAt(T[] self, int index)
        {
            throw new NotSupportedException("Collection was of a fixed size.");
        }

        private sealed class Enumerator : IEnumerator<T>
        {
            private readonly T[] array;
            private int index = -1;

            internal Enumerator(T[] array)
            {
                this.array = array;
            }
            public T Current
            {
                get
                {
                    if (index < 0) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (index >= array.Length) throw new InvalidOperationException("Enumeration already finished.");
                    return array[index];
                }
            }
            object IEnumerator.Current
            {
                get { return Current; }
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
            public void Dispose()
            {
            }
        }
    }
}
