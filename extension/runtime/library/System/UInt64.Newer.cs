using System.Globalization;

namespace System
{
    public partial struct UInt64
    {
        public static ulong Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        {
            return Parse(s.ToString(), style, provider);
        }
        public static ulong Parse(ReadOnlySpan<char> s, IFormatProvider provider)
        {
            return Parse(s.ToString(), provider);
        }
        public static bool TryParse(ReadOnlySpan<char> s, out ulong result)
        {
            return TryParse(s.ToString(), out result);
        }
        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out ulong result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }
        public static bool TryParse(string s, IFormatProvider provider, out ulong result)
        {
            return TryParse(s, NumberStyles.Integer, provider, out result);
        }
        public static bool IsEvenInteger(ulong value)
        {
            return (value & 1) == 0;
        }
        public static bool IsOddInteger(ulong value)
        {
            return (value & 1) != 0;
        }
    }
}
