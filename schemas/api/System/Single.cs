using System.Globalization;

namespace System
{
    /// <summary>A 32-bit floating-point number.</summary>
    public partial struct Single : IComparable, IFormattable, IConvertible, IComparable<float>, IEquatable<float>
    {
        public const float MinValue = (float)-3.40282346638528859e+38;
        public const float MaxValue = (float)3.40282346638528859e+38;
        public const float Epsilon = (float)1.4e-45;
        public const float PositiveInfinity = (float)1.0 / (float)0.0;
        public const float NegativeInfinity = (float)-1.0 / (float)0.0;
        public const float NaN = (float)0.0 / (float)0.0;

        public extern int CompareTo(object value);
        public extern int CompareTo(float value);
        public override extern bool Equals(object obj);
        public extern bool Equals(float obj);
        public override extern int GetHashCode();
        public override extern string ToString();
        public extern string ToString(string format);
        public extern string ToString(IFormatProvider provider);
        public extern string ToString(string format, IFormatProvider provider);
        public static extern float Parse(string s);
        public static extern float Parse(string s, NumberStyles style);
        public static extern float Parse(string s, IFormatProvider provider);
        public static extern float Parse(string s, NumberStyles style, IFormatProvider provider);
        public static extern bool TryParse(string s, out float result);
        public static extern bool TryParse(string s, NumberStyles style, IFormatProvider provider, out float result);
        public static extern bool IsNaN(float value);
        public static extern bool IsInfinity(float value);
        public static extern bool IsPositiveInfinity(float value);
        public static extern bool IsNegativeInfinity(float value);
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
