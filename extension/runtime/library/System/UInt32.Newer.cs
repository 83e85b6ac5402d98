using System.Globalization;

namespace System
{
    public partial struct UInt32
    {
        public static uint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        {
            return Parse(s.ToString(), style, provider);
        }
        public static uint Parse(ReadOnlySpan<char> s, IFormatProvider provider)
        {
            return Parse(s.ToString(), provider);
        }
        public static bool TryParse(ReadOnlySpan<char> s, out uint result)
        {
            return TryParse(s.ToString(), out result);
        }
        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out uint result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }
        public static bool TryParse(string s, IFormatProvider provider, out uint result)
        {
            return TryParse(s, NumberStyles.Integer, provider, out result);
        }
        public static bool IsEvenInteger(uint value)
        {
            return (value & 1) == 0;
        }
        public static bool IsOddInteger(uint value)
        {
            return (value & 1) != 0;
        }
    }
}
