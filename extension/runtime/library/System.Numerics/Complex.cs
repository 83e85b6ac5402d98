using System.Globalization;

namespace System.Numerics
{
    /// <summary>A complex number.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.numerics.complex"/>
    public readonly struct Complex : IEquatable<Complex>, IFormattable
    {
        public static readonly Complex Zero = new Complex(0, 0);
        public static readonly Complex One = new Complex(1, 0);
        public static readonly Complex ImaginaryOne = new Complex(0, 1);
        private readonly double real;
        private readonly double imaginary;

        public Complex(double real, double imaginary)
        {
            this.real = real;
            this.imaginary = imaginary;
        }
        public double Real
        {
            get { return real; }
        }
        public double Imaginary
        {
            get { return imaginary; }
        }
        public double Magnitude
        {
            get { return Abs(this); }
        }
        public double Phase
        {
            get { return Math.Atan2(imaginary, real); }
        }
        public static Complex FromPolarCoordinates(double magnitude, double phase)
        {
            return new Complex(magnitude * Math.Cos(phase), magnitude * Math.Sin(phase));
        }
        public static double Abs(Complex value)
        {
            double a = Math.Abs(value.real);
            double b = Math.Abs(value.imaginary);
            if (double.IsInfinity(a) || double.IsInfinity(b)) return double.PositiveInfinity;
            if (a < b) return Abs(new Complex(b, a));
            return b == 0 ? a : a * Math.Sqrt(1 + b / a * (b / a));
        }
        public static Complex Conjugate(Complex value)
        {
            return new Complex(value.real, -value.imaginary);
        }
        public static Complex Negate(Complex value)
        {
            return -value;
        }
        public static Complex Reciprocal(Complex value)
        {
            return value == Zero ? Zero : One / value;
        }
        public static Complex Sqrt(Complex value)
        {
            return FromPolarCoordinates(Math.Sqrt(value.Magnitude), value.Phase / 2);
        }
        public static Complex Exp(Complex value)
        {
            return FromPolarCoordinates(Math.Exp(value.real), value.imaginary);
        }
        public static Complex Log(Complex value)
        {
            return new Complex(Math.Log(Abs(value)), value.Phase);
        }
        public static Complex Pow(Complex value, Complex power)
        {
            if (power == Zero) return One;
            return value == Zero ? Zero : Exp(power * Log(value));
        }
        public static Complex Pow(Complex value, double power)
        {
            return Pow(value, new Complex(power, 0));
        }
        public static Complex operator +(Complex left, Complex right)
        {
            return new Complex(left.real + right.real, left.imaginary + right.imaginary);
        }
        public static Complex operator -(Complex left, Complex right)
        {
            return new Complex(left.real - right.real, left.imaginary - right.imaginary);
        }
        public static Complex operator *(Complex left, Complex right)
        {
            return new Complex(left.real * right.real - left.imaginary * right.imaginary, left.imaginary * right.real + left.real * right.imaginary);
        }
        public static Complex operator /(Complex left, Complex right)
        {
            double a = left.real, b = left.imaginary, c = right.real, d = right.imaginary;
            if (Math.Abs(d) < Math.Abs(c))
            {
                double ratio = d / c;
                return new Complex((a + b * ratio) / (c + d * ratio), (b - a * ratio) / (c + d * ratio));
            }
            double other = c / d;
            return new Complex((b + a * other) / (d + c * other), (-a + b * other) / (d + c * other));
        }
        public static Complex operator -(Complex value)
        {
            return new Complex(-value.real, -value.imaginary);
        }
        public static bool operator ==(Complex left, Complex right)
        {
            return left.real == right.real && left.imaginary == right.imaginary;
        }
        public static bool operator !=(Complex left, Complex right)
        {
            return !(left == right);
        }
        public static implicit operator Complex(int value)
        {
            return new Complex(value, 0);
        }
        public static implicit operator Complex(double value)
        {
            return new Complex(value, 0);
        }
        public static explicit operator Complex(BigInteger value)
        {
            return new Complex((double)value, 0);
        }
        public bool Equals(Complex value)
        {
            return real.Equals(value.real) && imaginary.Equals(value.imaginary);
        }
        public override bool Equals(object obj)
        {
            return obj is Complex && Equals((Complex)obj);
        }
        public override int GetHashCode()
        {
            return real.GetHashCode() % 99999997 ^ imaginary.GetHashCode();
        }
        public override string ToString()
        {
            return ToString(null, null);
        }
        public string ToString(string format)
        {
            return ToString(format, null);
        }
        public string ToString(IFormatProvider provider)
        {
            return ToString(null, provider);
        }
        public string ToString(string format, IFormatProvider provider)
        {
            string first = real.ToString(format, provider), second = imaginary.ToString(format, provider);
            return RuntimeFlavor.IsCurrent ? "<" + first + "; " + second + ">" : "(" + first + ", " + second + ")";
        }
    }
}
