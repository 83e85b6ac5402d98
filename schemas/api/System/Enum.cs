namespace System
{
    /// <summary>Base of all enums.</summary>
    public abstract partial class Enum : ValueType, IComparable, IFormattable, IConvertible
    {
        public extern int CompareTo(object target);
        public override extern bool Equals(object obj);
        public override extern int GetHashCode();
        public extern bool HasFlag(Enum flag);
        public override extern string ToString();
        public extern string ToString(string format);
        public extern string ToString(IFormatProvider provider);
        public extern string ToString(string format, IFormatProvider provider);
        public static extern string Format(Type enumType, object value, string format);
        public static extern string GetName(Type enumType, object value);
        public static extern string[] GetNames(Type enumType);
        public static extern Type GetUnderlyingType(Type enumType);
        public static extern Array GetValues(Type enumType);
        public static extern bool IsDefined(Type enumType, object value);
        public static extern object Parse(Type enumType, string value);
        public static extern object Parse(Type enumType, string value, bool ignoreCase);
        public static extern TEnum Parse<TEnum>(string value) where TEnum : struct;
        public static extern TEnum Parse<TEnum>(string value, bool ignoreCase) where TEnum : struct;
        public static extern bool TryParse<TEnum>(string value, out TEnum result) where TEnum : struct;
        public static extern bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result) where TEnum : struct;
        public static extern object ToObject(Type enumType, object value);
        public static extern object ToObject(Type enumType, int value);
        public static extern object ToObject(Type enumType, long value);
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
        extern object IConvertible.ToType(Type conversionType, IFormatProvider provider);
    }
}
