using System.Collections;
using System.Collections.Generic;

namespace System
{
    /// <summary>A part of an array.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.arraysegment-1"/>
    public struct ArraySegment<T> : IList<T>, IReadOnlyList<T>
    {
        private readonly T[] array;
        private readonly int offset;
        private readonly int count;

        public ArraySegment(T[] array)
        {
            if (array == null) throw new ArgumentNullException("array");
            this.array = array;
            offset = 0;
            count = array.Length;
        }
        public ArraySegment(T[] array, int offset, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (array.Length - offset < count) throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
            this.array = array;
            this.offset = offset;
            this.count = count;
        }
        public static ArraySegment<T> Empty
        {
            get { return new ArraySegment<T>(new T[0]); }
        }
        public T[] Array
        {
            get { return array; }
        }
        public int Offset
        {
            get { return offset; }
        }
        public int Count
        {
            get { return count; }
        }
        bool ICollection<T>.IsReadOnly
        {
            get { return true; }
        }
        private void Check()
        {
            if (array == null) throw new InvalidOperationException("The underlying array is null.");
        }
        public T this[int index]
        {
            get
            {
                Check();
                if (index < 0 || index >= count) throw new ArgumentOutOfRangeException("index");
                return array[offset + index];
            }
            set
            {
                Check();
                if (index < 0 || index >= count) throw new ArgumentOutOfRangeException("index");
                array[offset + index] = value;
            }
        }
        public ArraySegment<T> Slice(int index)
        {
            Check();
            return new ArraySegment<T>(array, offset + index, count - index);
        }
        public ArraySegment<T> Slice(int index, int count)
        {
            Check();
            if (index > this.count || count > this.count - index) throw new ArgumentOutOfRangeException("index");
            return new ArraySegment<T>(array, offset + index, count);
        }
        public T[] ToArray()
        {
            T[] copy = new T[count];
            CopyTo(copy, 0);
            return copy;
        }
        public void CopyTo(T[] destination)
        {
            CopyTo(destination, 0);
        }
        public void CopyTo(T[] destination, int destinationIndex)
        {
            Check();
            System.Array.Copy(array, offset, destination, destinationIndex, count);
        }
        int IList<T>.IndexOf(T item)
        {
            Check();
            int index = System.Array.IndexOf(array, item, offset, count);
            return index < 0 ? -1 : index - offset;
        }
        bool ICollection<T>.Contains(T item)
        {
            Check();
            return System.Array.IndexOf(array, item, offset, count) >= 0;
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
        void IList<T>.Insert(int index, T item)
        {
            throw new NotSupportedException();
        }
        void IList<T>.RemoveAt(int index)
        {
            throw new NotSupportedException();
        }
        public IEnumerator<T> GetEnumerator()
        {
            Check();
            for (int i = 0; i < count; i++) yield return array[offset + i];
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        public bool Equals(ArraySegment<T> obj)
        {
            return obj.array == array && obj.offset == offset && obj.count == count;
        }
        public override bool Equals(object obj)
        {
            return obj is ArraySegment<T> && Equals((ArraySegment<T>)obj);
        }
        public override int GetHashCode()
        {
            return array == null ? 0 : array.GetHashCode() ^ offset ^ count;
        }
        public static bool operator ==(ArraySegment<T> a, ArraySegment<T> b)
        {
            return a.Equals(b);
        }
        public static bool operator !=(ArraySegment<T> a, ArraySegment<T> b)
        {
            return !a.Equals(b);
        }
        public static implicit operator ArraySegment<T>(T[] array)
        {
            return array == null ? default(ArraySegment<T>) : new ArraySegment<T>(array);
        }
    }
}
