namespace System
{
    /// <summary>A part of an array that may be kept.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.memory-1"/>
    public readonly struct Memory<T> : IEquatable<Memory<T>>
    {
        private readonly T[] array;
        private readonly int start;
        private readonly int length;

        public Memory(T[] array)
        {
            this.array = array;
            start = 0;
            length = array == null ? 0 : array.Length;
        }
        /// <exception cref="ArgumentOutOfRangeException">The part does not lie in the array.</exception>
        public Memory(T[] array, int start, int length)
        {
            SpanHelpers.CheckRange(start, length, array == null ? 0 : array.Length);
            this.array = array;
            this.start = start;
            this.length = length;
        }
        public static Memory<T> Empty
        {
            get { return default(Memory<T>); }
        }
        public int Length
        {
            get { return length; }
        }
        public bool IsEmpty
        {
            get { return length == 0; }
        }
        public Span<T> Span
        {
            get { return new Span<T>(array, start, length); }
        }
        public static implicit operator Memory<T>(T[] array)
        {
            return new Memory<T>(array);
        }
        public static implicit operator Memory<T>(ArraySegment<T> segment)
        {
            return new Memory<T>(segment.Array, segment.Offset, segment.Count);
        }
        public static implicit operator ReadOnlyMemory<T>(Memory<T> memory)
        {
            return new ReadOnlyMemory<T>(memory.array, memory.start, memory.length);
        }
        public Memory<T> Slice(int start)
        {
            SpanHelpers.CheckRange(start, 0, length);
            return new Memory<T>(array, this.start + start, length - start);
        }
        public Memory<T> Slice(int start, int length)
        {
            SpanHelpers.CheckRange(start, length, this.length);
            return new Memory<T>(array, this.start + start, length);
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
        public bool Equals(Memory<T> other)
        {
            return Span == other.Span;
        }
        public override bool Equals(object obj)
        {
            return obj is Memory<T> && Equals((Memory<T>)obj);
        }
        public override int GetHashCode()
        {
            return array == null ? 0 : array.GetHashCode() * 31 + start * 17 + length;
        }
        public override string ToString()
        {
            if (typeof(T) == typeof(char)) return Span.ToString();
            return "System.Memory<" + typeof(T).Name + ">[" + length + "]";
        }
    }
}
