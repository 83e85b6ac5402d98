using System.Globalization;

namespace System
{
    /// <summary>One UTF-16 code unit.</summary>
    public struct Char : IComparable, IConvertible, IComparable<char>, IEquatable<char>
    {
        public const char MaxValue = '\uFFFF';
        public const char MinValue = '\0';

        public extern int CompareTo(object value);
        public extern int CompareTo(char value);
        public override extern bool Equals(object obj);
        public extern bool Equals(char obj);
        public override extern int GetHashCode();
        public override extern string ToString();
        public extern string ToString(IFormatProvider provider);
        public static extern string ToString(char c);
        public static extern char Parse(string s);
        public static extern bool TryParse(string s, out char result);
        public static extern string ConvertFromUtf32(int utf32);
        public static extern int ConvertToUtf32(char highSurrogate, char lowSurrogate);
        public static extern int ConvertToUtf32(string s, int index);
        public static extern double GetNumericValue(char c);
        public static extern double GetNumericValue(string s, int index);
        public static extern UnicodeCategory GetUnicodeCategory(char c);
        public static extern UnicodeCategory GetUnicodeCategory(string s, int index);
        public static extern bool IsControl(char c);
        public static extern bool IsControl(string s, int index);
        public static extern bool IsDigit(char c);
        public static extern bool IsDigit(string s, int index);
        public static extern bool IsHighSurrogate(char c);
        public static extern bool IsHighSurrogate(string s, int index);
        public static extern bool IsLetter(char c);
        public static extern bool IsLetter(string s, int index);
        public static extern bool IsLetterOrDigit(char c);
        public static extern bool IsLetterOrDigit(string s, int index);
        public static extern bool IsLower(char c);
        public static extern bool IsLower(string s, int index);
        public static extern bool IsLowSurrogate(char c);
        public static extern bool IsLowSurrogate(string s, int index);
        public static extern bool IsNumber(char c);
        public static extern bool IsNumber(string s, int index);
        public static extern bool IsPunctuation(char c);
        public static extern bool IsPunctuation(string s, int index);
        public static extern bool IsSeparator(char c);
        public static extern bool IsSeparator(string s, int index);
        public static extern bool IsSurrogate(char c);
        public static extern bool IsSurrogate(string s, int index);
        public static extern bool IsSymbol(char c);
        public static extern bool IsSymbol(string s, int index);
        public static extern bool IsUpper(char c);
        public static extern bool IsUpper(string s, int index);
        public static extern bool IsWhiteSpace(char c);
        public static extern bool IsWhiteSpace(string s, int index);
        public static extern bool IsSurrogatePair(char highSurrogate, char lowSurrogate);
        public static extern bool IsSurrogatePair(string s, int index);
        public static extern char ToLower(char c);
        public static extern char ToLower(char c, CultureInfo culture);
        public static extern char ToLowerInvariant(char c);
        public static extern char ToUpper(char c);
        public static extern char ToUpper(char c, CultureInfo culture);
        public static extern char ToUpperInvariant(char c);
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
