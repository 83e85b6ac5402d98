namespace System
{
    /// <summary>A window on an array, or on a text, that only reads.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.readonlyspan-1"/>
    public readonly ref struct ReadOnlySpan<T>
    {
        private readonly T[] array;
        private readonly int start;
        private readonly int length;

        /// <summary>The whole array; null gives an empty span.</summary>
        public ReadOnlySpan(T[] array)
        {
            this.array = array;
            start = 0;
            length = array == null ? 0 : array.Length;
        }
        /// <exception cref="ArgumentOutOfRangeException">The part does not lie in the array.</exception>
        public ReadOnlySpan(T[] array, int start, int length)
        {
            SpanHelpers.CheckRange(start, length, array == null ? 0 : array.Length);
            this.array = array;
            this.start = start;
            this.length = length;
        }
        public static ReadOnlySpan<T> Empty
        {
            get { return default(ReadOnlySpan<T>); }
        }
        public int Length
        {
            get { return length; }
        }
        public bool IsEmpty
        {
            get { return length == 0; }
        }
        /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
        public ref readonly T this[int index]
        {
            get
            {
                if (index < 0 || index >= length) throw new IndexOutOfRangeException();
                return ref array[start + index];
            }
        }
        public static implicit operator ReadOnlySpan<T>(T[] array)
        {
            return new ReadOnlySpan<T>(array);
        }
        public static implicit operator ReadOnlySpan<T>(ArraySegment<T> segment)
        {
            return new ReadOnlySpan<T>(segment.Array, segment.Offset, segment.Count);
        }
        /// <summary>Both show the same memory.</summary>
        public static bool operator ==(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        {
            return left.length == right.length && (left.length == 0 || left.array == right.array && left.start == right.start);
        }
        public static bool operator !=(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        {
            return !(left == right);
        }
        public ReadOnlySpan<T> Slice(int start)
        {
            SpanHelpers.CheckRange(start, 0, length);
            return new ReadOnlySpan<T>(array, this.start + start, length - start);
        }
        public ReadOnlySpan<T> Slice(int start, int length)
        {
            SpanHelpers.CheckRange(start, length, this.length);
            return new ReadOnlySpan<T>(array, this.start + start, length);
        }
        public T[] ToArray()
        {
            var copy = new T[length];
            if (length > 0) Array.Copy(array, start, copy, 0, length);
            return copy;
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
            return "System.ReadOnlySpan<" + typeof(T).Name + ">[" + length + "]";
        }
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        /// <summary>Walks through a span.</summary>
        public ref struct Enumerator
        {
            private readonly ReadOnlySpan<T> span;
            private int index;

            internal Enumerator(ReadOnlySpan<T> span)
            {
                this.span = span;
                index = -1;
            }
            public ref readonly T Current
            {
                get { return ref span[index]; }
            }
            public bool MoveNext()
            {
                return ++index < span.length;
            }
        }
    }
}
