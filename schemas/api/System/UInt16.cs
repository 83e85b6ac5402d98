using System.Globalization;

namespace System
{
    /// <summary>A 16-bit unsigned integer.</summary>
    public partial struct UInt16 : IComparable, IFormattable, IConvertible, IComparable<ushort>, IEquatable<ushort>
    {
        public const ushort MaxValue = 65535;
        public const ushort MinValue = 0;

        public extern int CompareTo(object value);
        public extern int CompareTo(ushort value);
        public override extern bool Equals(object obj);
        public extern bool Equals(ushort obj);
        public override extern int GetHashCode();
        public override extern string ToString();
        public extern string ToString(string format);
        public extern string ToString(IFormatProvider provider);
        public extern string ToString(string format, IFormatProvider provider);
        public static extern ushort Parse(string s);
        public static extern ushort Parse(string s, NumberStyles style);
        public static extern ushort Parse(string s, IFormatProvider provider);
        public static extern ushort Parse(string s, NumberStyles style, IFormatProvider provider);
        public static extern bool TryParse(string s, out ushort result);
        public static extern bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ushort result);
        public extern TypeCode GetTypeCode();
        extern bool IConvertible.ToBoolean(IFormatProvider provider);
        extern char IConvertible.ToChar(IFormatProvider provider);
        extern sbyte IConvertible.ToSByte(IFormatProvider provider);
        extern byte IConvertible.ToByte(IFormatProvider provider);
        extern short IConvertible.ToInt16(IFormatProvider provider);
        extern ushort IConvertible.ToUInt16(IFormatProvider provider);
        extern int IConvertible.ToInt32(IFormatProvider provider);
        extern uint IConvertible.ToUInt32(IFormatProvider provider);
        extern long IConvertible.ToInt64(IFormatProvider provider);
        extern ulong IConvertible.ToUInt64(IFormatProvider provider);
        extern float IConvertible.ToSingle(IFormatProvider provider);
        extern double IConvertible.ToDouble(IFormatProvider provider);
        extern decimal IConvertible.ToDecimal(IFormatProvider provider);
        extern DateTime IConvertible.ToDateTime(IFormatProvider provider);
        extern string IConvertible.ToString(IFormatProvider provider);
        extern object IConvertible.ToType(Type conversionType, IFormatProvider provider);
    }
}
