using System.Globalization;

namespace System
{
    public partial struct Decimal
    {
        public static decimal Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Number, IFormatProvider provider = null)
        {
            return Parse(s.ToString(), style, provider);
        }
        public static decimal Parse(ReadOnlySpan<char> s, IFormatProvider provider)
        {
            return Parse(s.ToString(), provider);
        }
        public static bool TryParse(ReadOnlySpan<char> s, out decimal result)
        {
            return TryParse(s.ToString(), out result);
        }
        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out decimal result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }
        public static bool TryParse(string s, IFormatProvider provider, out decimal result)
        {
            return TryParse(s, NumberStyles.Number, provider, out result);
        }
    }
}
