namespace System
{
    /// <summary>An unsigned native pointer or handle.</summary>
    public partial struct UIntPtr : IEquatable<UIntPtr>, IComparable, IComparable<UIntPtr>, IFormattable
    {
        public static readonly UIntPtr Zero;
        private ulong value;

        public UIntPtr(uint value)
        {
            this.value = value;
        }
        public UIntPtr(ulong value)
        {
            this.value = value;
        }
        public static int Size
        {
            get { return 8; }
        }
        public uint ToUInt32()
        {
            return checked((uint)value);
        }
        public ulong ToUInt64()
        {
            return value;
        }
        public bool Equals(UIntPtr other)
        {
            return value == other.value;
        }
        public override bool Equals(object obj)
        {
            return obj is UIntPtr && ((UIntPtr)obj).value == value;
        }
        public override int GetHashCode()
        {
            return unchecked((int)value);
        }
        public override string ToString()
        {
            return value.ToString();
        }
        public static bool operator ==(UIntPtr value1, UIntPtr value2)
        {
            return value1.value == value2.value;
        }
        public static bool operator !=(UIntPtr value1, UIntPtr value2)
        {
            return value1.value != value2.value;
        }
        public static implicit operator UIntPtr(uint value)
        {
            return new UIntPtr(value);
        }
        public static explicit operator UIntPtr(ulong value)
        {
            return new UIntPtr(value);
        }
        public static explicit operator uint(UIntPtr value)
        {
            return value.ToUInt32();
        }
        public static implicit operator ulong(UIntPtr value)
        {
            return value.value;
        }
    }
}
