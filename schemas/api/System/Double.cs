using System.Globalization;

namespace System
{
    /// <summary>A 64-bit floating-point number.</summary>
    public partial struct Double : IComparable, IFormattable, IConvertible, IComparable<double>, IEquatable<double>
    {
        public const double MinValue = -1.7976931348623157E+308;
        public const double MaxValue = 1.7976931348623157E+308;
        public const double Epsilon = 4.9406564584124654E-324;
        public const double NegativeInfinity = (double)-1.0 / (double)0.0;
        public const double PositiveInfinity = (double)1.0 / (double)0.0;
        public const double NaN = (double)0.0 / (double)0.0;

        public extern int CompareTo(object value);
        public extern int CompareTo(double value);
        public override extern bool Equals(object obj);
        public extern bool Equals(double obj);
        public override extern int GetHashCode();
        public override extern string ToString();
        public extern string ToString(string format);
        public extern string ToString(IFormatProvider provider);
        public extern string ToString(string format, IFormatProvider provider);
        public static extern double Parse(string s);
        public static extern double Parse(string s, NumberStyles style);
        public static extern double Parse(string s, IFormatProvider provider);
        public static extern double Parse(string s, NumberStyles style, IFormatProvider provider);
        public static extern bool TryParse(string s, out double result);
        public static extern bool TryParse(string s, NumberStyles style, IFormatProvider provider, out double result);
        public static extern bool IsNaN(double value);
        public static extern bool IsInfinity(double value);
        public static extern bool IsPositiveInfinity(double value);
        public static extern bool IsNegativeInfinity(double value);
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
