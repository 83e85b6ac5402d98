namespace System
{
    /// <summary>Converts one basic type into another, with a check of the range.</summary>
    public static partial class Convert
    {
        public static readonly object DBNull = System.DBNull.Value;

        public static extern bool ToBoolean(bool value);
        public static extern bool ToBoolean(char value);
        public static extern bool ToBoolean(sbyte value);
        public static extern bool ToBoolean(byte value);
        public static extern bool ToBoolean(short value);
        public static extern bool ToBoolean(ushort value);
        public static extern bool ToBoolean(int value);
        public static extern bool ToBoolean(uint value);
        public static extern bool ToBoolean(long value);
        public static extern bool ToBoolean(ulong value);
        public static extern bool ToBoolean(float value);
        public static extern bool ToBoolean(double value);
        public static extern bool ToBoolean(decimal value);
        public static extern bool ToBoolean(string value);
        public static extern char ToChar(char value);
        public static extern char ToChar(sbyte value);
        public static extern char ToChar(byte value);
        public static extern char ToChar(short value);
        public static extern char ToChar(ushort value);
        public static extern char ToChar(int value);
        public static extern char ToChar(uint value);
        public static extern char ToChar(long value);
        public static extern char ToChar(ulong value);
        public static extern char ToChar(float value);
        public static extern char ToChar(double value);
        public static extern char ToChar(decimal value);
        public static extern char ToChar(string value);
        public static extern sbyte ToSByte(bool value);
        public static extern sbyte ToSByte(char value);
        public static extern sbyte ToSByte(sbyte value);
        public static extern sbyte ToSByte(byte value);
        public static extern sbyte ToSByte(short value);
        public static extern sbyte ToSByte(ushort value);
        public static extern sbyte ToSByte(int value);
        public static extern sbyte ToSByte(uint value);
        public static extern sbyte ToSByte(long value);
        public static extern sbyte ToSByte(ulong value);
        public static extern sbyte ToSByte(float value);
        public static extern sbyte ToSByte(double value);
        public static extern sbyte ToSByte(decimal value);
        public static extern sbyte ToSByte(string value);
        public static extern byte ToByte(bool value);
        public static extern byte ToByte(char value);
        public static extern byte ToByte(sbyte value);
        public static extern byte ToByte(byte value);
        public static extern byte ToByte(short value);
        public static extern byte ToByte(ushort value);
        public static extern byte ToByte(int value);
        public static extern byte ToByte(uint value);
        public static extern byte ToByte(long value);
        public static extern byte ToByte(ulong value);
        public static extern byte ToByte(float value);
        public static extern byte ToByte(double value);
        public static extern byte ToByte(decimal value);
        public static extern byte ToByte(string value);
        public static extern short ToInt16(bool value);
        public static extern short ToInt16(char value);
        public static extern short ToInt16(sbyte value);
        public static extern short ToInt16(byte value);
        public static extern short ToInt16(short value);
        public static extern short ToInt16(ushort value);
        public static extern short ToInt16(int value);
        public static extern short ToInt16(uint value);
        public static extern short ToInt16(long value);
        public static extern short ToInt16(ulong value);
        public static extern short ToInt16(float value);
        public static extern short ToInt16(double value);
        public static extern short ToInt16(decimal value);
        public static extern short ToInt16(string value);
        public static extern ushort ToUInt16(bool value);
        public static extern ushort ToUInt16(char value);
        public static extern ushort ToUInt16(sbyte value);
        public static extern ushort ToUInt16(byte value);
        public static extern ushort ToUInt16(short value);
        public static extern ushort ToUInt16(ushort value);
        public static extern ushort ToUInt16(int value);
        public static extern ushort ToUInt16(uint value);
        public static extern ushort ToUInt16(long value);
        public static extern ushort ToUInt16(ulong value);
        public static extern ushort ToUInt16(float value);
        public static extern ushort ToUInt16(double value);
        public static extern ushort ToUInt16(decimal value);
        public static extern ushort ToUInt16(string value);
        public static extern int ToInt32(bool value);
        public static extern int ToInt32(char value);
        public static extern int ToInt32(sbyte value);
        public static extern int ToInt32(byte value);
        public static extern int ToInt32(short value);
        public static extern int ToInt32(ushort value);
        public static extern int ToInt32(int value);
        public static extern int ToInt32(uint value);
        public static extern int ToInt32(long value);
        public static extern int ToInt32(ulong value);
        public static extern int ToInt32(float value);
        public static extern int ToInt32(double value);
        public static extern int ToInt32(decimal value);
        public static extern int ToInt32(string value);
        public static extern uint ToUInt32(bool value);
        public static extern uint ToUInt32(char value);
        public static extern uint ToUInt32(sbyte value);
        public static extern uint ToUInt32(byte value);
        public static extern uint ToUInt32(short value);
        public static extern uint ToUInt32(ushort value);
        public static extern uint ToUInt32(int value);
        public static extern uint ToUInt32(uint value);
        public static extern uint ToUInt32(long value);
        public static extern uint ToUInt32(ulong value);
        public static extern uint ToUInt32(float value);
        public static extern uint ToUInt32(double value);
        public static extern uint ToUInt32(decimal value);
        public static extern uint ToUInt32(string value);
        public static extern long ToInt64(bool value);
        public static extern long ToInt64(char value);
        public static extern long ToInt64(sbyte value);
        public static extern long ToInt64(byte value);
        public static extern long ToInt64(short value);
        public static extern long ToInt64(ushort value);
        public static extern long ToInt64(int value);
        public static extern long ToInt64(uint value);
        public static extern long ToInt64(long value);
        public static extern long ToInt64(ulong value);
        public static extern long ToInt64(float value);
        public static extern long ToInt64(double value);
        public static extern long ToInt64(decimal value);
        public static extern long ToInt64(string value);
        public static extern ulong ToUInt64(bool value);
        public static extern ulong ToUInt64(char value);
        public static extern ulong ToUInt64(sbyte value);
        public static extern ulong ToUInt64(byte value);
        public static extern ulong ToUInt64(short value);
        public static extern ulong ToUInt64(ushort value);
        public static extern ulong ToUInt64(int value);
        public static extern ulong ToUInt64(uint value);
        public static extern ulong ToUInt64(long value);
        public static extern ulong ToUInt64(ulong value);
        public static extern ulong ToUInt64(float value);
        public static extern ulong ToUInt64(double value);
        public static extern ulong ToUInt64(decimal value);
        public static extern ulong ToUInt64(string value);
        public static extern float ToSingle(bool value);
        public static extern float ToSingle(char value);
        public static extern float ToSingle(sbyte value);
        public static extern float ToSingle(byte value);
        public static extern float ToSingle(short value);
        public static extern float ToSingle(ushort value);
        public static extern float ToSingle(int value);
        public static extern float ToSingle(uint value);
        public static extern float ToSingle(long value);
        public static extern float ToSingle(ulong value);
        public static extern float ToSingle(float value);
        public static extern float ToSingle(double value);
        public static extern float ToSingle(decimal value);
        public static extern float ToSingle(string value);
        public static extern double ToDouble(bool value);
        public static extern double ToDouble(char value);
        public static extern double ToDouble(sbyte value);
        public static extern double ToDouble(byte value);
        public static extern double ToDouble(short value);
        public static extern double ToDouble(ushort value);
        public static extern double ToDouble(int value);
        public static extern double ToDouble(uint value);
        public static extern double ToDouble(long value);
        public static extern double ToDouble(ulong value);
        public static extern double ToDouble(float value);
        public static extern double ToDouble(double value);
        public static extern double ToDouble(decimal value);
        public static extern double ToDouble(string value);
        public static extern decimal ToDecimal(bool value);
        public static extern decimal ToDecimal(char value);
        public static extern decimal ToDecimal(sbyte value);
        public static extern decimal ToDecimal(byte value);
        public static extern decimal ToDecimal(short value);
        public static extern decimal ToDecimal(ushort value);
        public static extern decimal ToDecimal(int value);
        public static extern decimal ToDecimal(uint value);
        public static extern decimal ToDecimal(long value);
        public static extern decimal ToDecimal(ulong value);
        public static extern decimal ToDecimal(float value);
        public static extern decimal ToDecimal(double value);
        public static extern decimal ToDecimal(decimal value);
        public static extern decimal ToDecimal(string value);
        public static DateTime ToDateTime(DateTime value)
        {
            return value;
        }
        public static DateTime ToDateTime(string value)
        {
            return value == null ? new DateTime(0) : DateTime.Parse(value);
        }
        public static extern bool ToBoolean(string value, IFormatProvider provider);
        public static bool ToBoolean(object value)
        {
            return value == null ? false : ((IConvertible)value).ToBoolean(null);
        }
        public static bool ToBoolean(object value, IFormatProvider provider)
        {
            return value == null ? false : ((IConvertible)value).ToBoolean(provider);
        }
        public static extern char ToChar(string value, IFormatProvider provider);
        public static char ToChar(object value)
        {
            return value == null ? '\0' : ((IConvertible)value).ToChar(null);
        }
        public static char ToChar(object value, IFormatProvider provider)
        {
            return value == null ? '\0' : ((IConvertible)value).ToChar(provider);
        }
        public static extern sbyte ToSByte(string value, IFormatProvider provider);
        public static sbyte ToSByte(object value)
        {
            return value == null ? (sbyte)0 : ((IConvertible)value).ToSByte(null);
        }
        public static sbyte ToSByte(object value, IFormatProvider provider)
        {
            return value == null ? (sbyte)0 : ((IConvertible)value).ToSByte(provider);
        }
        public static extern byte ToByte(string value, IFormatProvider provider);
        public static byte ToByte(object value)
        {
            return value == null ? (byte)0 : ((IConvertible)value).ToByte(null);
        }
        public static byte ToByte(object value, IFormatProvider provider)
        {
            return value == null ? (byte)0 : ((IConvertible)value).ToByte(provider);
        }
        public static extern short ToInt16(string value, IFormatProvider provider);
        public static short ToInt16(object value)
        {
            return value == null ? (short)0 : ((IConvertible)value).ToInt16(null);
        }
        public static short ToInt16(object value, IFormatProvider provider)
        {
            return value == null ? (short)0 : ((IConvertible)value).ToInt16(provider);
        }
        public static extern ushort ToUInt16(string value, IFormatProvider provider);
        public static ushort ToUInt16(object value)
        {
            return value == null ? (ushort)0 : ((IConvertible)value).ToUInt16(null);
        }
        public static ushort ToUInt16(object value, IFormatProvider provider)
        {
            return value == null ? (ushort)0 : ((IConvertible)value).ToUInt16(provider);
        }
        public static extern int ToInt32(string value, IFormatProvider provider);
        public static int ToInt32(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToInt32(null);
        }
        public static int ToInt32(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToInt32(provider);
        }
        public static extern uint ToUInt32(string value, IFormatProvider provider);
        public static uint ToUInt32(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToUInt32(null);
        }
        public static uint ToUInt32(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToUInt32(provider);
        }
        public static extern long ToInt64(string value, IFormatProvider provider);
        public static long ToInt64(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToInt64(null);
        }
        public static long ToInt64(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToInt64(provider);
        }
        public static extern ulong ToUInt64(string value, IFormatProvider provider);
        public static ulong ToUInt64(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToUInt64(null);
        }
        public static ulong ToUInt64(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToUInt64(provider);
        }
        public static extern float ToSingle(string value, IFormatProvider provider);
        public static float ToSingle(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToSingle(null);
        }
        public static float ToSingle(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToSingle(provider);
        }
        public static extern double ToDouble(string value, IFormatProvider provider);
        public static double ToDouble(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToDouble(null);
        }
        public static double ToDouble(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToDouble(provider);
        }
        public static extern decimal ToDecimal(string value, IFormatProvider provider);
        public static decimal ToDecimal(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToDecimal(null);
        }
        public static decimal ToDecimal(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToDecimal(provider);
        }
        public static DateTime ToDateTime(string value, IFormatProvider provider)
        {
            return value == null ? new DateTime(0) : DateTime.Parse(value, provider);
        }
        public static DateTime ToDateTime(object value)
        {
            return value == null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(null);
        }
        public static DateTime ToDateTime(object value, IFormatProvider provider)
        {
            return value == null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(provider);
        }
        public static extern sbyte ToSByte(string value, int fromBase);
        public static extern byte ToByte(string value, int fromBase);
        public static extern short ToInt16(string value, int fromBase);
        public static extern ushort ToUInt16(string value, int fromBase);
        public static extern int ToInt32(string value, int fromBase);
        public static extern uint ToUInt32(string value, int fromBase);
        public static extern long ToInt64(string value, int fromBase);
        public static extern ulong ToUInt64(string value, int fromBase);
        public static string ToString(bool value)
        {
            return value.ToString();
        }
        public static string ToString(bool value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(char value)
        {
            return value.ToString();
        }
        public static string ToString(char value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(sbyte value)
        {
            return value.ToString();
        }
        public static string ToString(sbyte value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(byte value)
        {
            return value.ToString();
        }
        public static string ToString(byte value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(short value)
        {
            return value.ToString();
        }
        public static string ToString(short value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(ushort value)
        {
            return value.ToString();
        }
        public static string ToString(ushort value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(int value)
        {
            return value.ToString();
        }
        public static string ToString(int value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(uint value)
        {
            return value.ToString();
        }
        public static string ToString(uint value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(long value)
        {
            return value.ToString();
        }
        public static string ToString(long value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(ulong value)
        {
            return value.ToString();
        }
        public static string ToString(ulong value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(float value)
        {
            return value.ToString();
        }
        public static string ToString(float value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(double value)
        {
            return value.ToString();
        }
        public static string ToString(double value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(decimal value)
        {
            return value.ToString();
        }
        public static string ToString(decimal value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static string ToString(DateTime value)
        {
            return value.ToString();
        }
        public static string ToString(DateTime value, IFormatProvider provider)
        {
            return value.ToString(provider);
        }
        public static extern string ToString(byte value, int toBase);
        public static extern string ToString(short value, int toBase);
        public static extern string ToString(int value, int toBase);
        public static extern string ToString(long value, int toBase);
        public static string ToString(string value)
        {
            return value;
        }
        public static string ToString(object value)
        {
            return ToString(value, null);
        }
        public static string ToString(object value, IFormatProvider provider)
        {
            IConvertible convertible = value as IConvertible;
            if (convertible != null) return convertible.ToString(provider);
            IFormattable formattable = value as IFormattable;
            if (formattable != null) return formattable.ToString(null, provider);
            return value == null ? string.Empty : value.ToString();
        }
        public static TypeCode GetTypeCode(object value)
        {
            if (value == null) return TypeCode.Empty;
            IConvertible convertible = value as IConvertible;
            return convertible == null ? TypeCode.Object : convertible.GetTypeCode();
        }
        public static bool IsDBNull(object value)
        {
            return value == (object)System.DBNull.Value;
        }
        public static object ChangeType(object value, Type conversionType)
        {
            return ChangeType(value, conversionType, null);
        }
        public static object ChangeType(object value, TypeCode typeCode)
        {
            return ChangeType(value, typeCode, null);
        }
        public static object ChangeType(object value, TypeCode typeCode, IFormatProvider provider)
        {
            if (value == null && (typeCode == TypeCode.Empty || typeCode == TypeCode.String || typeCode == TypeCode.Object)) return null;
            if (typeCode == TypeCode.Empty) throw new InvalidCastException("Object cannot be cast to Empty.");
            if (typeCode == TypeCode.DBNull) throw new InvalidCastException("Object cannot be cast to DBNull.");
            return ChangeType(value, TypeOf(typeCode), provider);
        }
        public static object ChangeType(object value, Type conversionType, IFormatProvider provider)
        {
            if (conversionType == null) throw new ArgumentNullException("conversionType");
            if (value == null)
            {
                if (conversionType.IsValueType) throw new InvalidCastException("Null object cannot be converted to a value type.");
                return null;
            }
            IConvertible convertible = value as IConvertible;
            if (convertible == null)
            {
                if (value.GetType() == conversionType) return value;
                throw new InvalidCastException("Object must implement IConvertible.");
            }
            switch (Type.GetTypeCode(conversionType))
            {
                case TypeCode.Boolean:
                    if (!conversionType.IsEnum) return convertible.ToBoolean(provider);
                    break;
                case TypeCode.Char:
                    if (!conversionType.IsEnum) return convertible.ToChar(provider);
                    break;
                case TypeCode.SByte:
                    if (!conversionType.IsEnum) return convertible.ToSByte(provider);
                    break;
                case TypeCode.Byte:
                    if (!conversionType.IsEnum) return convertible.ToByte(provider);
                    break;
                case TypeCode.Int16:
                    if (!conversionType.IsEnum) return convertible.ToInt16(provider);
                    break;
                case TypeCode.UInt16:
                    if (!conversionType.IsEnum) return convertible.ToUInt16(provider);
                    break;
                case TypeCode.Int32:
                    if (!conversionType.IsEnum) return convertible.ToInt32(provider);
                    break;
                case TypeCode.UInt32:
                    if (!conversionType.IsEnum) return convertible.ToUInt32(provider);
                    break;
                case TypeCode.Int64:
                    if (!conversionType.IsEnum) return convertible.ToInt64(provider);
                    break;
                case TypeCode.UInt64:
                    if (!conversionType.IsEnum) return convertible.ToUInt64(provider);
                    break;
                case TypeCode.Single:
                    if (!conversionType.IsEnum) return convertible.ToSingle(provider);
                    break;
                case TypeCode.Double:
                    if (!conversionType.IsEnum) return convertible.ToDouble(provider);
                    break;
                case TypeCode.Decimal:
                    if (!conversionType.IsEnum) return convertible.ToDecimal(provider);
                    break;
                case TypeCode.DateTime:
                    if (!conversionType.IsEnum) return convertible.ToDateTime(provider);
                    break;
                case TypeCode.String:
                    if (!conversionType.IsEnum) return convertible.ToString(provider);
                    break;
            }
            if (conversionType == typeof(object)) return value;
            return convertible.ToType(conversionType, provider);
        }
        private static Type TypeOf(TypeCode typeCode)
        {
            switch (typeCode)
            {
                case TypeCode.Boolean: return typeof(bool);
                case TypeCode.Char: return typeof(char);
                case TypeCode.SByte: return typeof(sbyte);
                case TypeCode.Byte: return typeof(byte);
                case TypeCode.Int16: return typeof(short);
                case TypeCode.UInt16: return typeof(ushort);
                case TypeCode.Int32: return typeof(int);
                case TypeCode.UInt32: return typeof(uint);
                case TypeCode.Int64: return typeof(long);
                case TypeCode.UInt64: return typeof(ulong);
                case TypeCode.Single: return typeof(float);
                case TypeCode.Double: return typeof(double);
                case TypeCode.Decimal: return typeof(decimal);
                case TypeCode.DateTime: return typeof(DateTime);
                case TypeCode.String: return typeof(string);
                default: return typeof(object);
            }
        }
        public static string ToBase64String(byte[] inArray)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            return Encode(inArray, 0, inArray.Length, false);
        }
        public static string ToBase64String(byte[] inArray, Base64FormattingOptions options)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            return Encode(inArray, 0, inArray.Length, options == Base64FormattingOptions.InsertLineBreaks);
        }
        public static string ToBase64String(byte[] inArray, int offset, int length)
        {
            return ToBase64String(inArray, offset, length, Base64FormattingOptions.None);
        }
        public static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset", "Value must be positive.");
            if (offset > inArray.Length - length) throw new ArgumentOutOfRangeException("offset", "Offset and length must refer to a position in the string.");
            return Encode(inArray, offset, length, options == Base64FormattingOptions.InsertLineBreaks);
        }
        public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut)
        {
            return ToBase64CharArray(inArray, offsetIn, length, outArray, offsetOut, Base64FormattingOptions.None);
        }
        public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            if (outArray == null) throw new ArgumentNullException("outArray");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (offsetIn < 0) throw new ArgumentOutOfRangeException("offsetIn", "Value must be positive.");
            if (offsetOut < 0) throw new ArgumentOutOfRangeException("offsetOut", "Value must be positive.");
            if (offsetIn > inArray.Length - length) throw new ArgumentOutOfRangeException("offsetIn", "Offset and length must refer to a position in the string.");
            string text = Encode(inArray, offsetIn, length, options == Base64FormattingOptions.InsertLineBreaks);
            if (offsetOut > outArray.Length - text.Length) throw new ArgumentOutOfRangeException("offsetOut", "Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.");
            text.CopyTo(0, outArray, offsetOut, text.Length);
            return text.Length;
        }
        public static byte[] FromBase64CharArray(char[] inArray, int offset, int length)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset", "Value must be positive.");
            if (offset > inArray.Length - length) throw new ArgumentOutOfRangeException("offset", "Offset and length must refer to a position in the string.");
            return FromBase64String(new string(inArray, offset, length));
        }
        private static extern string Encode(byte[] bytes, int offset, int length, bool lines);
        public static extern byte[] FromBase64String(string s);
    }
}
