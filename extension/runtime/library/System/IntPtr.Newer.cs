namespace System
{
    /// <remarks>As `nint` of C# computes.</remarks>
    public partial struct IntPtr
    {
        public static IntPtr MaxValue
        {
            get { return new IntPtr(long.MaxValue); }
        }
        public static IntPtr MinValue
        {
            get { return new IntPtr(long.MinValue); }
        }
        public static IntPtr Parse(string s)
        {
            return new IntPtr(long.Parse(s));
        }
        public static bool TryParse(string s, out IntPtr result)
        {
            long value;
            bool success = long.TryParse(s, out value);
            result = new IntPtr(value);
            return success;
        }
        public int CompareTo(IntPtr other)
        {
            return value.CompareTo(other.value);
        }
        public int CompareTo(object obj)
        {
            if (obj == null) return 1;
            if (!(obj is IntPtr)) throw new ArgumentException("Object must be of type IntPtr.");
            return CompareTo((IntPtr)obj);
        }
        public string ToString(string format)
        {
            return value.ToString(format);
        }
        public string ToString(string format, IFormatProvider provider)
        {
            return value.ToString(format, provider);
        }
        public static IntPtr operator +(IntPtr left, IntPtr right)
        {
            return new IntPtr(left.value + right.value);
        }
        public static IntPtr operator -(IntPtr left, IntPtr right)
        {
            return new IntPtr(left.value - right.value);
        }
        public static IntPtr operator *(IntPtr left, IntPtr right)
        {
            return new IntPtr(left.value * right.value);
        }
        public static IntPtr operator /(IntPtr left, IntPtr right)
        {
            return new IntPtr(left.value / right.value);
        }
        public static IntPtr operator %(IntPtr left, IntPtr right)
        {
            return new IntPtr(left.value % right.value);
        }
        public static IntPtr operator &(IntPtr left, IntPtr right)
        {
            return new IntPtr(left.value & right.value);
        }
        public static IntPtr operator |(IntPtr left, IntPtr right)
        {
            return new IntPtr(left.value | right.value);
        }
        public static IntPtr operator ^(IntPtr left, IntPtr right)
        {
            return new IntPtr(left.value ^ right.value);
        }
        public static IntPtr operator <<(IntPtr value, int shift)
        {
            return new IntPtr(value.value << shift);
        }
        public static IntPtr operator >>(IntPtr value, int shift)
        {
            return new IntPtr(value.value >> shift);
        }
        public static bool operator <(IntPtr left, IntPtr right)
        {
            return left.value < right.value;
        }
        public static bool operator >(IntPtr left, IntPtr right)
        {
            return left.value > right.value;
        }
        public static bool operator <=(IntPtr left, IntPtr right)
        {
            return left.value <= right.value;
        }
        public static bool operator >=(IntPtr left, IntPtr right)
        {
            return left.value >= right.value;
        }
        public static IntPtr operator +(IntPtr value)
        {
            return value;
        }
        public static IntPtr operator -(IntPtr value)
        {
            return new IntPtr(-value.value);
        }
        public static IntPtr operator ~(IntPtr value)
        {
            return new IntPtr(~value.value);
        }
        public static IntPtr operator ++(IntPtr value)
        {
            return new IntPtr(value.value + 1);
        }
        public static IntPtr operator --(IntPtr value)
        {
            return new IntPtr(value.value - 1);
        }
        public static explicit operator IntPtr(double value)
        {
            return new IntPtr((long)value);
        }
        public static explicit operator ulong(IntPtr value)
        {
            return (ulong)value.value;
        }
        public static explicit operator IntPtr(ulong value)
        {
            return new IntPtr((long)value);
        }
        public static explicit operator uint(IntPtr value)
        {
            return (uint)value.value;
        }
        public static explicit operator IntPtr(uint value)
        {
            return new IntPtr((long)value);
        }
    }
}
