namespace System
{
    /// <summary>A window on an array that knows its length; here always on an array of the heap, `stackalloc` included.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.span-1"/>
    public readonly ref struct Span<T>
    {
        private readonly T[] array;
        private readonly int start;
        private readonly int length;

        /// <summary>The whole array; null gives an empty span.</summary>
        public Span(T[] array)
        {
            this.array = array;
            start = 0;
            length = array == null ? 0 : array.Length;
        }
        /// <exception cref="ArgumentOutOfRangeException">The part does not lie in the array.</exception>
        public Span(T[] array, int start, int length)
        {
            SpanHelpers.CheckRange(start, length, array == null ? 0 : array.Length);
            this.array = array;
            this.start = start;
            this.length = length;
        }
        public static Span<T> Empty
        {
            get { return default(Span<T>); }
        }
        public int Length
        {
            get { return length; }
        }
        public bool IsEmpty
        {
            get { return length == 0; }
        }
        internal T[] Items
        {
            get { return array; }
        }
        internal int Start
        {
            get { return start; }
        }
        /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
        public ref T this[int index]
        {
            get
            {
                if (index < 0 || index >= length) throw new IndexOutOfRangeException();
                return ref array[start + index];
            }
        }
        public static implicit operator Span<T>(T[] array)
        {
            return new Span<T>(array);
        }
        public static implicit operator Span<T>(ArraySegment<T> segment)
        {
            return new Span<T>(segment.Array, segment.Offset, segment.Count);
        }
        public static implicit operator ReadOnlySpan<T>(Span<T> span)
        {
            return new ReadOnlySpan<T>(span.array, span.start, span.length);
        }
        /// <summary>Both show the same memory.</summary>
        public static bool operator ==(Span<T> left, Span<T> right)
        {
            return left.length == right.length && (left.length == 0 || left.array == right.array && left.start == right.start);
        }
        public static bool operator !=(Span<T> left, Span<T> right)
        {
            return !(left == right);
        }
        public Span<T> Slice(int start)
        {
            SpanHelpers.CheckRange(start, 0, length);
            return new Span<T>(array, this.start + start, length - start);
        }
        public Span<T> Slice(int start, int length)
        {
            SpanHelpers.CheckRange(start, length, this.length);
            return new Span<T>(array, this.start + start, length);
        }
        public T[] ToArray()
        {
            var copy = new T[length];
            if (length > 0) Array.Copy(array, start, copy, 0, length);
            return copy;
        }
        public void Clear()
        {
            if (length > 0) Array.Clear(array, start, length);
        }
        public void Fill(T value)
        {
            for (var i = 0; i < length; i++) array[start + i] = value;
        }
        /// <exception cref="ArgumentException">The destination is shorter.</exception>
        public void CopyTo(Span<T> destination)
        {
            if (!TryCopyTo(destination)) throw new ArgumentException("Destination is too short.", "destination");
        }
        public bool TryCopyTo(Span<T> destination)
        {
            return SpanHelpers.TryCopy(array, start, length, destination);
        }
        public override bool Equals(object obj)
        {
            throw new NotSupportedException("Equals() on Span and ReadOnlySpan is not supported. Use operator== instead.");
        }
        public override int GetHashCode()
        {
            throw new NotSupportedException("GetHashCode() on Span and ReadOnlySpan is not supported.");
        }
        /// <summary>The text of a span of characters; else the name of the type and the length.</summary>
        public override string ToString()
        {
            var chars = (object)array as char[];
            if (typeof(T) == typeof(char)) return chars == null ? "" : new string(chars, start, length);
            return "System.Span<" + typeof(T).Name + ">[" + length + "]";
        }
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        /// <summary>Walks through a span.</summary>
        public ref struct Enumerator
        {
            private readonly Span<T> span;
            private int index;

            internal Enumerator(Span<T> span)
            {
                this.span = span;
                index = -1;
            }
            public ref T Current
            {
                get { return ref span[index]; }
            }
            public bool MoveNext()
            {
                return ++index < span.length;
            }
        }
    }

    internal static class SpanHelpers
    {
        internal static void CheckRange(int start, int length, int available)
        {
            if (start < 0 || start > available) throw new ArgumentOutOfRangeException("start");
            if (length < 0 || length > available - start) throw new ArgumentOutOfRangeException("length");
        }

        internal static bool TryCopy<T>(T[] array, int start, int length, Span<T> destination)
        {
            if (length > destination.Length) return false;
            if (length > 0) Array.Copy(array, start, destination.Items, destination.Start, length);
            return true;
        }
    }
}
