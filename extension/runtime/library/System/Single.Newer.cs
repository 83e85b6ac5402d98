using System.Globalization;

namespace System
{
    public partial struct Single
    {
        public static float Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider provider = null)
        {
            return Parse(s.ToString(), style, provider);
        }
        public static float Parse(ReadOnlySpan<char> s, IFormatProvider provider)
        {
            return Parse(s.ToString(), provider);
        }
        public static bool TryParse(ReadOnlySpan<char> s, out float result)
        {
            return TryParse(s.ToString(), out result);
        }
        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider, out float result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }
        public static bool TryParse(string s, IFormatProvider provider, out float result)
        {
            return TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);
        }
        public static bool IsFinite(float f)
        {
            return !IsNaN(f) && !IsInfinity(f);
        }
        public static bool IsNegative(float f)
        {
            return f < 0 || f == 0 && 1 / f < 0;
        }
        public static bool IsInteger(float value)
        {
            return IsFinite(value) && value == (float)Math.Truncate(value);
        }
    }
}
