namespace System
{
    public abstract partial class Enum
    {
        public static TEnum[] GetValues<TEnum>() where TEnum : struct
        {
            return (TEnum[])GetValues(typeof(TEnum));
        }
        public static string[] GetNames<TEnum>() where TEnum : struct
        {
            return GetNames(typeof(TEnum));
        }
        public static string GetName<TEnum>(TEnum value) where TEnum : struct
        {
            return GetName(typeof(TEnum), value);
        }
        public static bool IsDefined<TEnum>(TEnum value) where TEnum : struct
        {
            return IsDefined(typeof(TEnum), value);
        }
        public static object Parse(Type enumType, ReadOnlySpan<char> value)
        {
            return Parse(enumType, value.ToString());
        }
        public static TEnum Parse<TEnum>(ReadOnlySpan<char> value) where TEnum : struct
        {
            return Parse<TEnum>(value.ToString());
        }
        public static bool TryParse<TEnum>(ReadOnlySpan<char> value, out TEnum result) where TEnum : struct
        {
            return TryParse(value.ToString(), out result);
        }
        public static bool TryParse(Type enumType, string value, out object result)
        {
            return TryParse(enumType, value, false, out result);
        }
        public static bool TryParse(Type enumType, string value, bool ignoreCase, out object result)
        {
            result = null;
            try
            {
                if (value != null) result = Parse(enumType, value, ignoreCase);
            }
            catch (ArgumentException)
            {
            }
            catch (OverflowException)
            {
            }
            return result != null;
        }
    }
}
