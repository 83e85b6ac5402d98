namespace System
{
    /// <summary>A native pointer or handle.</summary>
    public partial struct IntPtr : IEquatable<IntPtr>, IComparable, IComparable<IntPtr>, IFormattable
    {
        public static readonly IntPtr Zero;
        private long value;

        public IntPtr(int value)
        {
            this.value = value;
        }
        public IntPtr(long value)
        {
            this.value = value;
        }
        public static int Size
        {
            get { return 8; }
        }
        public int ToInt32()
        {
            return checked((int)value);
        }
        public long ToInt64()
        {
            return value;
        }
        public bool Equals(IntPtr other)
        {
            return value == other.value;
        }
        public override bool Equals(object obj)
        {
            return obj is IntPtr && ((IntPtr)obj).value == value;
        }
        public override int GetHashCode()
        {
            return unchecked((int)value);
        }
        public override string ToString()
        {
            return value.ToString();
        }
        public static IntPtr Add(IntPtr pointer, int offset)
        {
            return new IntPtr(pointer.value + offset);
        }
        public static bool operator ==(IntPtr value1, IntPtr value2)
        {
            return value1.value == value2.value;
        }
        public static bool operator !=(IntPtr value1, IntPtr value2)
        {
            return value1.value != value2.value;
        }
        public static IntPtr operator +(IntPtr pointer, int offset)
        {
            return new IntPtr(pointer.value + offset);
        }
        public static IntPtr operator -(IntPtr pointer, int offset)
        {
            return new IntPtr(pointer.value - offset);
        }
        public static implicit operator IntPtr(int value)
        {
            return new IntPtr(value);
        }
        public static explicit operator IntPtr(long value)
        {
            return new IntPtr(value);
        }
        public static explicit operator int(IntPtr value)
        {
            return value.ToInt32();
        }
        public static implicit operator long(IntPtr value)
        {
            return value.value;
        }
    }
}
