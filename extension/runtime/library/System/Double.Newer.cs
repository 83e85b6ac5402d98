using System.Globalization;

namespace System
{
    public partial struct Double
    {
        public static double Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider provider = null)
        {
            return Parse(s.ToString(), style, provider);
        }
        public static double Parse(ReadOnlySpan<char> s, IFormatProvider provider)
        {
            return Parse(s.ToString(), provider);
        }
        public static bool TryParse(ReadOnlySpan<char> s, out double result)
        {
            return TryParse(s.ToString(), out result);
        }
        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out double result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }
        public static bool TryParse(string s, IFormatProvider provider, out double result)
        {
            return TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);
        }
        public static bool IsFinite(double f)
        {
            return !IsNaN(f) && !IsInfinity(f);
        }
        public static bool IsNegative(double f)
        {
            return f < 0 || f == 0 && 1 / f < 0;
        }
        public static bool IsInteger(double value)
        {
            return IsFinite(value) && value == (double)Math.Truncate(value);
        }
    }
}
