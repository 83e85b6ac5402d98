namespace System
{
    /// <summary>Functions of real numbers in single precision.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.mathf"/>
    public static class MathF
    {
        public const float E = 2.71828183f;
        public const float PI = 3.14159265f;
        public const float Tau = 6.283185307f;

        public static float Abs(float x)
        {
            return (float)Math.Abs((double)x);
        }
        public static float Acos(float x)
        {
            return (float)Math.Acos((double)x);
        }
        public static float Acosh(float x)
        {
            return (float)Math.Acosh((double)x);
        }
        public static float Asin(float x)
        {
            return (float)Math.Asin((double)x);
        }
        public static float Asinh(float x)
        {
            return (float)Math.Asinh((double)x);
        }
        public static float Atan(float x)
        {
            return (float)Math.Atan((double)x);
        }
        public static float Atanh(float x)
        {
            return (float)Math.Atanh((double)x);
        }
        public static float Cbrt(float x)
        {
            return (float)Math.Cbrt((double)x);
        }
        public static float Ceiling(float x)
        {
            return (float)Math.Ceiling((double)x);
        }
        public static float Cos(float x)
        {
            return (float)Math.Cos((double)x);
        }
        public static float Cosh(float x)
        {
            return (float)Math.Cosh((double)x);
        }
        public static float Exp(float x)
        {
            return (float)Math.Exp((double)x);
        }
        public static float Floor(float x)
        {
            return (float)Math.Floor((double)x);
        }
        public static float Log(float x)
        {
            return (float)Math.Log((double)x);
        }
        public static float Log10(float x)
        {
            return (float)Math.Log10((double)x);
        }
        public static float Log2(float x)
        {
            return (float)Math.Log2((double)x);
        }
        public static float Round(float x)
        {
            return (float)Math.Round((double)x);
        }
        public static float Sin(float x)
        {
            return (float)Math.Sin((double)x);
        }
        public static float Sinh(float x)
        {
            return (float)Math.Sinh((double)x);
        }
        public static float Sqrt(float x)
        {
            return (float)Math.Sqrt((double)x);
        }
        public static float Tan(float x)
        {
            return (float)Math.Tan((double)x);
        }
        public static float Tanh(float x)
        {
            return (float)Math.Tanh((double)x);
        }
        public static float Truncate(float x)
        {
            return (float)Math.Truncate((double)x);
        }
        public static float Atan2(float y, float x)
        {
            return (float)Math.Atan2(y, x);
        }
        public static float Pow(float x, float y)
        {
            return (float)Math.Pow(x, y);
        }
        public static float Log(float x, float y)
        {
            return (float)Math.Log(x, y);
        }
        public static float IEEERemainder(float x, float y)
        {
            return (float)Math.IEEERemainder(x, y);
        }
        public static float Max(float x, float y)
        {
            return Math.Max(x, y);
        }
        public static float Min(float x, float y)
        {
            return Math.Min(x, y);
        }
        public static int Sign(float x)
        {
            return Math.Sign(x);
        }
        public static float Round(float x, int digits)
        {
            return (float)Math.Round((double)x, digits);
        }
        public static float Round(float x, MidpointRounding mode)
        {
            return (float)Math.Round((double)x, mode);
        }
        public static float Round(float x, int digits, MidpointRounding mode)
        {
            return (float)Math.Round((double)x, digits, mode);
        }
        public static float CopySign(float x, float y)
        {
            return (float)Math.CopySign(x, y);
        }
    }
}
