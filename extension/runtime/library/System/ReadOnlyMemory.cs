namespace System
{
    /// <summary>A part of an array, or a text, that only reads and may be kept.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.readonlymemory-1"/>
    public readonly struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
    {
        private readonly T[] array;
        private readonly int start;
        private readonly int length;

        public ReadOnlyMemory(T[] array)
        {
            this.array = array;
            start = 0;
            length = array == null ? 0 : array.Length;
        }
        /// <exception cref="ArgumentOutOfRangeException">The part does not lie in the array.</exception>
        public ReadOnlyMemory(T[] array, int start, int length)
        {
            SpanHelpers.CheckRange(start, length, array == null ? 0 : array.Length);
            this.array = array;
            this.start = start;
            this.length = length;
        }
        public static ReadOnlyMemory<T> Empty
        {
            get { return default(ReadOnlyMemory<T>); }
        }
        public int Length
        {
            get { return length; }
        }
        public bool IsEmpty
        {
            get { return length == 0; }
        }
        public ReadOnlySpan<T> Span
        {
            get { return new ReadOnlySpan<T>(array, start, length); }
        }
        public static implicit operator ReadOnlyMemory<T>(T[] array)
        {
            return new ReadOnlyMemory<T>(array);
        }
        public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment)
        {
            return new ReadOnlyMemory<T>(segment.Array, segment.Offset, segment.Count);
        }
        public ReadOnlyMemory<T> Slice(int start)
        {
            SpanHelpers.CheckRange(start, 0, length);
            return new ReadOnlyMemory<T>(array, this.start + start, length - start);
        }
        public ReadOnlyMemory<T> Slice(int start, int length)
        {
            SpanHelpers.CheckRange(start, length, this.length);
            return new ReadOnlyMemory<T>(array, this.start + start, length);
        }
        public T[] ToArray()
        {
            return Span.ToArray();
        }
        /// <exception cref="ArgumentException">The destination is shorter.</exception>
        public void CopyTo(Memory<T> destination)
        {
            Span.CopyTo(destination.Span);
        }
        public bool TryCopyTo(Memory<T> destination)
        {
            return Span.TryCopyTo(destination.Span);
        }
        /// <summary>Both show the same memory.</summary>
        public bool Equals(ReadOnlyMemory<T> other)
        {
            return Span == other.Span;
        }
        public override bool Equals(object obj)
        {
            return obj is ReadOnlyMemory<T> && Equals((ReadOnlyMemory<T>)obj);
        }
        public override int GetHashCode()
        {
            return array == null ? 0 : array.GetHashCode() * 31 + start * 17 + length;
        }
        public override string ToString()
        {
            if (typeof(T) == typeof(char)) return Span.ToString();
            return "System.ReadOnlyMemory<" + typeof(T).Name + ">[" + length + "]";
        }
    }
}
