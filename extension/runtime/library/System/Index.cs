namespace System
{
    /// <summary>A place counted from the start or from the end.</summary>
    public struct Index : IEquatable<Index>
    {
        private readonly int value;

        public Index(int value, bool fromEnd = false)
        {
            if (value < 0) throw new ArgumentOutOfRangeException("value", "Non-negative number required.");
            this.value = fromEnd ? ~value : value;
        }
        public static Index Start
        {
            get { return new Index(0); }
        }
        public static Index End
        {
            get { return new Index(0, true); }
        }
        public int Value
        {
            get { return value < 0 ? ~value : value; }
        }
        public bool IsFromEnd
        {
            get { return value < 0; }
        }
        public static Index FromStart(int value)
        {
            return new Index(value);
        }
        public static Index FromEnd(int value)
        {
            return new Index(value, true);
        }
        public int GetOffset(int length)
        {
            return IsFromEnd ? length - Value : value;
        }
        public bool Equals(Index other)
        {
            return value == other.value;
        }
        public override bool Equals(object value)
        {
            return value is Index && Equals((Index)value);
        }
        public override int GetHashCode()
        {
            return value;
        }
        public override string ToString()
        {
            return IsFromEnd ? "^" + Value : Value.ToString();
        }
        public static implicit operator Index(int value)
        {
            return new Index(value);
        }
    }
}
