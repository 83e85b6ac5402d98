namespace System
{
    /// <remarks>As `nuint` of C# computes.</remarks>
    public partial struct UIntPtr
    {
        public static UIntPtr MaxValue
        {
            get { return new UIntPtr(ulong.MaxValue); }
        }
        public static UIntPtr MinValue
        {
            get { return new UIntPtr(ulong.MinValue); }
        }
        public static UIntPtr Parse(string s)
        {
            return new UIntPtr(ulong.Parse(s));
        }
        public static bool TryParse(string s, out UIntPtr result)
        {
            ulong value;
            bool success = ulong.TryParse(s, out value);
            result = new UIntPtr(value);
            return success;
        }
        public int CompareTo(UIntPtr other)
        {
            return value.CompareTo(other.value);
        }
        public int CompareTo(object obj)
        {
            if (obj == null) return 1;
            if (!(obj is UIntPtr)) throw new ArgumentException("Object must be of type UIntPtr.");
            return CompareTo((UIntPtr)obj);
        }
        public string ToString(string format)
        {
            return value.ToString(format);
        }
        public string ToString(string format, IFormatProvider provider)
        {
            return value.ToString(format, provider);
        }
        public static UIntPtr operator +(UIntPtr left, UIntPtr right)
        {
            return new UIntPtr(left.value + right.value);
        }
        public static UIntPtr operator -(UIntPtr left, UIntPtr right)
        {
            return new UIntPtr(left.value - right.value);
        }
        public static UIntPtr operator *(UIntPtr left, UIntPtr right)
        {
            return new UIntPtr(left.value * right.value);
        }
        public static UIntPtr operator /(UIntPtr left, UIntPtr right)
        {
            return new UIntPtr(left.value / right.value);
        }
        public static UIntPtr operator %(UIntPtr left, UIntPtr right)
        {
            return new UIntPtr(left.value % right.value);
        }
        public static UIntPtr operator &(UIntPtr left, UIntPtr right)
        {
            return new UIntPtr(left.value & right.value);
        }
        public static UIntPtr operator |(UIntPtr left, UIntPtr right)
        {
            return new UIntPtr(left.value | right.value);
        }
        public static UIntPtr operator ^(UIntPtr left, UIntPtr right)
        {
            return new UIntPtr(left.value ^ right.value);
        }
        public static UIntPtr operator <<(UIntPtr value, int shift)
        {
            return new UIntPtr(value.value << shift);
        }
        public static UIntPtr operator >>(UIntPtr value, int shift)
        {
            return new UIntPtr(value.value >> shift);
        }
        public static bool operator <(UIntPtr left, UIntPtr right)
        {
            return left.value < right.value;
        }
        public static bool operator >(UIntPtr left, UIntPtr right)
        {
            return left.value > right.value;
        }
        public static bool operator <=(UIntPtr left, UIntPtr right)
        {
            return left.value <= right.value;
        }
        public static bool operator >=(UIntPtr left, UIntPtr right)
        {
            return left.value >= right.value;
        }
        public static UIntPtr operator +(UIntPtr value)
        {
            return value;
        }
        public static UIntPtr operator ~(UIntPtr value)
        {
            return new UIntPtr(~value.value);
        }
        public static UIntPtr operator ++(UIntPtr value)
        {
            return new UIntPtr(value.value + 1);
        }
        public static UIntPtr operator --(UIntPtr value)
        {
            return new UIntPtr(value.value - 1);
        }
        public static explicit operator UIntPtr(double value)
        {
            return new UIntPtr((ulong)value);
        }
        public static explicit operator long(UIntPtr value)
        {
            return (long)value.value;
        }
        public static explicit operator UIntPtr(long value)
        {
            return new UIntPtr((ulong)value);
        }
        public static explicit operator int(UIntPtr value)
        {
            return (int)value.value;
        }
        public static explicit operator UIntPtr(int value)
        {
            return new UIntPtr((ulong)value);
        }
    }
}
