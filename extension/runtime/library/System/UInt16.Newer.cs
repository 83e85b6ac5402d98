using System.Globalization;

namespace System
{
    public partial struct UInt16
    {
        public static ushort Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider provider = null)
        {
            return Parse(s.ToString(), style, provider);
        }
        public static ushort Parse(ReadOnlySpan<char> s, IFormatProvider provider)
        {
            return Parse(s.ToString(), provider);
        }
        public static bool TryParse(ReadOnlySpan<char> s, out ushort result)
        {
            return TryParse(s.ToString(), out result);
        }
        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out ushort result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }
        public static bool TryParse(string s, IFormatProvider provider, out ushort result)
        {
            return TryParse(s, NumberStyles.Integer, provider, out result);
        }
        public static bool IsEvenInteger(ushort value)
        {
            return (value & 1) == 0;
        }
        public static bool IsOddInteger(ushort value)
        {
            return (value & 1) != 0;
        }
    }
}
