namespace System
{
    public static partial class Math
    {
        public const double Tau = 6.2831853071795862;

        public static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right)
        {
            sbyte quotient = (sbyte)(left / right);
            return (quotient, (sbyte)(left - quotient * right));
        }
        public static (byte Quotient, byte Remainder) DivRem(byte left, byte right)
        {
            byte quotient = (byte)(left / right);
            return (quotient, (byte)(left - quotient * right));
        }
        public static (short Quotient, short Remainder) DivRem(short left, short right)
        {
            short quotient = (short)(left / right);
            return (quotient, (short)(left - quotient * right));
        }
        public static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right)
        {
            ushort quotient = (ushort)(left / right);
            return (quotient, (ushort)(left - quotient * right));
        }
        public static (int Quotient, int Remainder) DivRem(int left, int right)
        {
            int quotient = (int)(left / right);
            return (quotient, (int)(left - quotient * right));
        }
        public static (uint Quotient, uint Remainder) DivRem(uint left, uint right)
        {
            uint quotient = (uint)(left / right);
            return (quotient, (uint)(left - quotient * right));
        }
        public static (long Quotient, long Remainder) DivRem(long left, long right)
        {
            long quotient = (long)(left / right);
            return (quotient, (long)(left - quotient * right));
        }
        public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right)
        {
            ulong quotient = (ulong)(left / right);
            return (quotient, (ulong)(left - quotient * right));
        }
        public static double Log2(double x)
        {
            double rounded = Round(Log(x, 2));
            return Pow(2, rounded) == x ? rounded : Log(x, 2);
        }
        public static int ILogB(double x)
        {
            if (x == 0) return int.MinValue;
            if (double.IsNaN(x) || double.IsInfinity(x)) return int.MaxValue;
            x = Abs(x);
            int exponent = (int)Floor(Log(x, 2));
            while (ScaleB(1, exponent + 1) <= x) exponent++;
            while (ScaleB(1, exponent) > x) exponent--;
            return exponent;
        }
        public static double ScaleB(double x, int n)
        {
            for (; n > 1023; n -= 1023) x *= Pow(2, 1023);
            for (; n < -1022; n += 1022) x *= Pow(2, -1022);
            return x * Pow(2, n);
        }
        public static double CopySign(double x, double y)
        {
            return double.IsNegative(x) == double.IsNegative(y) ? x : -x;
        }
        public static double BitIncrement(double x)
        {
            if (double.IsNaN(x) || x == double.PositiveInfinity) return x;
            if (x == 0) return double.Epsilon;
            long bits = BitConverter.DoubleToInt64Bits(x);
            return BitConverter.Int64BitsToDouble(x > 0 ? bits + 1 : bits - 1);
        }
        public static double BitDecrement(double x)
        {
            return -BitIncrement(-x);
        }
        public static (double Sin, double Cos) SinCos(double x)
        {
            return (Sin(x), Cos(x));
        }
        public static double MaxMagnitude(double x, double y)
        {
            return Abs(x) > Abs(y) || double.IsNaN(x) ? x : Abs(x) == Abs(y) ? Max(x, y) : y;
        }
        public static double MinMagnitude(double x, double y)
        {
            return Abs(x) < Abs(y) || double.IsNaN(x) ? x : Abs(x) == Abs(y) ? Min(x, y) : y;
        }
        public static ulong BigMul(ulong a, ulong b, out ulong low)
        {
            ulong lows = (a & uint.MaxValue) * (b & uint.MaxValue);
            ulong crossed = (a >> 32) * (b & uint.MaxValue) + (lows >> 32);
            ulong others = (a & uint.MaxValue) * (b >> 32) + (crossed & uint.MaxValue);
            low = unchecked(a * b);
            return (a >> 32) * (b >> 32) + (crossed >> 32) + (others >> 32);
        }
    }
}
