using System.Globalization;

namespace System.Numerics
{
    /// <summary>A whole number of any size.</summary>
    /// <remarks>`value` holds it whole, however large; only the natives of this type compute with it.</remarks>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.numerics.biginteger"/>
    public readonly struct BigInteger : IFormattable, IComparable, IComparable<BigInteger>, IEquatable<BigInteger>
    {
        private readonly long value;

        private BigInteger(long value, bool whole)
        {
            this.value = value;
        }
        public BigInteger(int value)
        {
            this.value = value;
        }
        public BigInteger(uint value)
        {
            this.value = value;
        }
        public BigInteger(long value)
        {
            this.value = value;
        }
        public BigInteger(ulong value)
        {
            this.value = FromUInt64(value);
        }
        public BigInteger(double value)
        {
            if (double.IsNaN(value) || double.IsInfinity(value)) throw new OverflowException("BigInteger cannot represent " + (double.IsNaN(value) ? "NaN" : "infinity") + ".");
            this.value = FromDouble(value);
        }
        public BigInteger(decimal value)
        {
            this.value = Read(decimal.Truncate(value).ToString(CultureInfo.InvariantCulture), false);
        }
        public BigInteger(byte[] value)
        {
            if (value == null) throw new ArgumentNullException("value");
            this.value = FromBytes(value, false);
        }
        public BigInteger(ReadOnlySpan<byte> value, bool isUnsigned = false, bool isBigEndian = false)
        {
            byte[] bytes = value.ToArray();
            if (isBigEndian) Array.Reverse(bytes);
            this.value = FromBytes(bytes, isUnsigned);
        }

        private static extern long FromUInt64(ulong value);
        private static extern long FromDouble(double value);
        private static extern long FromBytes(byte[] value, bool isUnsigned);
        private static extern byte[] Bytes(long value, bool isUnsigned);
        private static extern long Read(string digits, bool isHexadecimal);
        private static extern double Real(long value);
        private static extern ulong Low(long value);
        private static extern int Order(long left, long right);
        private static extern int Hash(long value);
        private static extern string Text(long value, string format, IFormatProvider provider);
        private static extern int Bits(long value);
        private static extern long AddOf(long left, long right);
        private static extern long SubtractOf(long left, long right);
        private static extern long MultiplyOf(long left, long right);
        private static extern long DivideOf(long left, long right);
        private static extern long RemainderOf(long left, long right);
        private static extern long AndOf(long left, long right);
        private static extern long OrOf(long left, long right);
        private static extern long XorOf(long left, long right);
        private static extern long ShiftOf(long value, int shift);
        private static extern long PowerOf(long value, int exponent);
        private static extern long PowerModuloOf(long value, long exponent, long modulus);
        private static extern long DivisorOf(long left, long right);

        public static BigInteger Zero
        {
            get { return default(BigInteger); }
        }
        public static BigInteger One
        {
            get { return new BigInteger(1); }
        }
        public static BigInteger MinusOne
        {
            get { return new BigInteger(-1); }
        }
        public bool IsZero
        {
            get { return Sign == 0; }
        }
        public bool IsOne
        {
            get { return Order(value, 1) == 0; }
        }
        public bool IsEven
        {
            get { return (Low(value) & 1) == 0; }
        }
        public bool IsPowerOfTwo
        {
            get { return Sign > 0 && (this & this - One).IsZero; }
        }
        public int Sign
        {
            get { return Order(value, 0); }
        }

        public static BigInteger Add(BigInteger left, BigInteger right)
        {
            return left + right;
        }
        public static BigInteger Subtract(BigInteger left, BigInteger right)
        {
            return left - right;
        }
        public static BigInteger Multiply(BigInteger left, BigInteger right)
        {
            return left * right;
        }
        public static BigInteger Divide(BigInteger dividend, BigInteger divisor)
        {
            return dividend / divisor;
        }
        public static BigInteger Remainder(BigInteger dividend, BigInteger divisor)
        {
            return dividend % divisor;
        }
        public static BigInteger DivRem(BigInteger dividend, BigInteger divisor, out BigInteger remainder)
        {
            remainder = dividend % divisor;
            return dividend / divisor;
        }
        public static BigInteger Negate(BigInteger value)
        {
            return -value;
        }
        public static BigInteger Abs(BigInteger value)
        {
            return value.Sign < 0 ? -value : value;
        }
        public static BigInteger Max(BigInteger left, BigInteger right)
        {
            return left < right ? right : left;
        }
        public static BigInteger Min(BigInteger left, BigInteger right)
        {
            return left < right ? left : right;
        }
        public static int Compare(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right);
        }
        public static BigInteger Pow(BigInteger value, int exponent)
        {
            if (exponent < 0) throw new ArgumentOutOfRangeException("exponent", "The number must be greater than or equal to zero.");
            return new BigInteger(PowerOf(value.value, exponent), true);
        }
        public static BigInteger ModPow(BigInteger value, BigInteger exponent, BigInteger modulus)
        {
            if (exponent.Sign < 0) throw new ArgumentOutOfRangeException("exponent", "The number must be greater than or equal to zero.");
            if (modulus.IsZero) throw new DivideByZeroException();
            return new BigInteger(PowerModuloOf(value.value, exponent.value, modulus.value), true);
        }
        public static BigInteger GreatestCommonDivisor(BigInteger left, BigInteger right)
        {
            return new BigInteger(DivisorOf(left.value, right.value), true);
        }
        public static double Log(BigInteger value)
        {
            return Log(value, Math.E);
        }
        public static double Log10(BigInteger value)
        {
            return Log(value, 10);
        }
        public static double Log(BigInteger value, double baseValue)
        {
            if (value.Sign < 0) return double.NaN;
            int beyond = Math.Max(0, Bits(value.value) - 1000);
            return Math.Log((double)(value >> beyond), baseValue) + beyond * Math.Log(2, baseValue);
        }
        public long GetBitLength()
        {
            return Bits(Sign < 0 ? (-this - One).value : value);
        }

        public static BigInteger Parse(string value)
        {
            return Parse(value, NumberStyles.Integer, null);
        }
        public static BigInteger Parse(string value, NumberStyles style)
        {
            return Parse(value, style, null);
        }
        public static BigInteger Parse(string value, IFormatProvider provider)
        {
            return Parse(value, NumberStyles.Integer, provider);
        }
        public static BigInteger Parse(string value, NumberStyles style, IFormatProvider provider)
        {
            if (value == null) throw new ArgumentNullException("value");
            BigInteger result;
            if (!TryParse(value, style, provider, out result)) throw new FormatException("The value could not be parsed.");
            return result;
        }
        public static bool TryParse(string value, out BigInteger result)
        {
            return TryParse(value, NumberStyles.Integer, null, out result);
        }
        public static bool TryParse(string value, NumberStyles style, IFormatProvider provider, out BigInteger result)
        {
            result = Zero;
            if (value == null) return false;
            string text = value.Trim();
            if (style == NumberStyles.HexNumber || style == NumberStyles.AllowHexSpecifier)
            {
                if (text.Length == 0 || !AreDigits(text, true)) return false;
                result = new BigInteger(Read(text, true), true);
                return true;
            }
            NumberFormatInfo symbols = NumberFormatInfo.GetInstance(provider);
            bool isNegative = (style & NumberStyles.AllowLeadingSign) != 0 && text.StartsWith(symbols.NegativeSign, StringComparison.Ordinal);
            if (isNegative) text = text.Substring(symbols.NegativeSign.Length);
            else if ((style & NumberStyles.AllowLeadingSign) != 0 && text.StartsWith(symbols.PositiveSign, StringComparison.Ordinal)) text = text.Substring(symbols.PositiveSign.Length);
            if ((style & NumberStyles.AllowThousands) != 0) text = text.Replace(symbols.NumberGroupSeparator, "");
            if (text.Length == 0 || !AreDigits(text, false)) return false;
            result = new BigInteger(Read(text, false), true);
            if (isNegative) result = -result;
            return true;
        }
        private static bool AreDigits(string text, bool hexadecimal)
        {
            foreach (char c in text)
            {
                if (!(c >= '0' && c <= '9') && !(hexadecimal && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'))) return false;
            }
            return true;
        }
        public byte[] ToByteArray()
        {
            return Bytes(value, false);
        }
        public byte[] ToByteArray(bool isUnsigned, bool isBigEndian = false)
        {
            if (isUnsigned && Sign < 0) throw new OverflowException("Negative values do not have an unsigned representation.");
            byte[] bytes = Bytes(value, isUnsigned);
            if (isBigEndian) Array.Reverse(bytes);
            return bytes;
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
            return Text(value, format, provider);
        }
        public override int GetHashCode()
        {
            return Hash(value);
        }
        public override bool Equals(object obj)
        {
            return obj is BigInteger && Equals((BigInteger)obj);
        }
        public bool Equals(BigInteger other)
        {
            return Order(value, other.value) == 0;
        }
        public int CompareTo(BigInteger other)
        {
            return Order(value, other.value);
        }
        public int CompareTo(object obj)
        {
            if (obj == null) return 1;
            if (!(obj is BigInteger)) throw new ArgumentException("The parameter must be a BigInteger.", "obj");
            return CompareTo((BigInteger)obj);
        }

        public static BigInteger operator +(BigInteger left, BigInteger right)
        {
            return new BigInteger(AddOf(left.value, right.value), true);
        }
        public static BigInteger operator -(BigInteger left, BigInteger right)
        {
            return new BigInteger(SubtractOf(left.value, right.value), true);
        }
        public static BigInteger operator *(BigInteger left, BigInteger right)
        {
            return new BigInteger(MultiplyOf(left.value, right.value), true);
        }
        public static BigInteger operator /(BigInteger dividend, BigInteger divisor)
        {
            if (divisor.IsZero) throw new DivideByZeroException();
            return new BigInteger(DivideOf(dividend.value, divisor.value), true);
        }
        public static BigInteger operator %(BigInteger dividend, BigInteger divisor)
        {
            if (divisor.IsZero) throw new DivideByZeroException();
            return new BigInteger(RemainderOf(dividend.value, divisor.value), true);
        }
        public static BigInteger operator &(BigInteger left, BigInteger right)
        {
            return new BigInteger(AndOf(left.value, right.value), true);
        }
        public static BigInteger operator |(BigInteger left, BigInteger right)
        {
            return new BigInteger(OrOf(left.value, right.value), true);
        }
        public static BigInteger operator ^(BigInteger left, BigInteger right)
        {
            return new BigInteger(XorOf(left.value, right.value), true);
        }
        public static BigInteger operator <<(BigInteger value, int shift)
        {
            return new BigInteger(ShiftOf(value.value, shift), true);
        }
        public static BigInteger operator >>(BigInteger value, int shift)
        {
            return new BigInteger(ShiftOf(value.value, -shift), true);
        }
        public static BigInteger operator +(BigInteger value)
        {
            return value;
        }
        public static BigInteger operator -(BigInteger value)
        {
            return Zero - value;
        }
        public static BigInteger operator ~(BigInteger value)
        {
            return -value - One;
        }
        public static BigInteger operator ++(BigInteger value)
        {
            return value + One;
        }
        public static BigInteger operator --(BigInteger value)
        {
            return value - One;
        }
        public static bool operator ==(BigInteger left, BigInteger right)
        {
            return Order(left.value, right.value) == 0;
        }
        public static bool operator ==(BigInteger left, long right)
        {
            return Order(left.value, right) == 0;
        }
        public static bool operator ==(long left, BigInteger right)
        {
            return Order(left, right.value) == 0;
        }
        public static bool operator !=(BigInteger left, BigInteger right)
        {
            return Order(left.value, right.value) != 0;
        }
        public static bool operator !=(BigInteger left, long right)
        {
            return Order(left.value, right) != 0;
        }
        public static bool operator !=(long left, BigInteger right)
        {
            return Order(left, right.value) != 0;
        }
        public static bool operator <(BigInteger left, BigInteger right)
        {
            return Order(left.value, right.value) < 0;
        }
        public static bool operator <(BigInteger left, long right)
        {
            return Order(left.value, right) < 0;
        }
        public static bool operator <(long left, BigInteger right)
        {
            return Order(left, right.value) < 0;
        }
        public static bool operator >(BigInteger left, BigInteger right)
        {
            return Order(left.value, right.value) > 0;
        }
        public static bool operator >(BigInteger left, long right)
        {
            return Order(left.value, right) > 0;
        }
        public static bool operator >(long left, BigInteger right)
        {
            return Order(left, right.value) > 0;
        }
        public static bool operator <=(BigInteger left, BigInteger right)
        {
            return Order(left.value, right.value) <= 0;
        }
        public static bool operator <=(BigInteger left, long right)
        {
            return Order(left.value, right) <= 0;
        }
        public static bool operator <=(long left, BigInteger right)
        {
            return Order(left, right.value) <= 0;
        }
        public static bool operator >=(BigInteger left, BigInteger right)
        {
            return Order(left.value, right.value) >= 0;
        }
        public static bool operator >=(BigInteger left, long right)
        {
            return Order(left.value, right) >= 0;
        }
        public static bool operator >=(long left, BigInteger right)
        {
            return Order(left, right.value) >= 0;
        }
        public static implicit operator BigInteger(byte value)
        {
            return new BigInteger(value);
        }
        public static implicit operator BigInteger(sbyte value)
        {
            return new BigInteger(value);
        }
        public static implicit operator BigInteger(short value)
        {
            return new BigInteger(value);
        }
        public static implicit operator BigInteger(ushort value)
        {
            return new BigInteger(value);
        }
        public static implicit operator BigInteger(int value)
        {
            return new BigInteger(value);
        }
        public static implicit operator BigInteger(uint value)
        {
            return new BigInteger(value);
        }
        public static implicit operator BigInteger(long value)
        {
            return new BigInteger(value);
        }
        public static implicit operator BigInteger(ulong value)
        {
            return new BigInteger(value);
        }
        public static explicit operator BigInteger(float value)
        {
            return new BigInteger(value);
        }
        public static explicit operator BigInteger(double value)
        {
            return new BigInteger(value);
        }
        public static explicit operator BigInteger(decimal value)
        {
            return new BigInteger(value);
        }
        public static explicit operator byte(BigInteger value)
        {
            if (value < byte.MinValue || value > byte.MaxValue) throw new OverflowException("Value was either too large or too small for a Byte.");
            return unchecked((byte)Low(value.value));
        }
        public static explicit operator sbyte(BigInteger value)
        {
            if (value < sbyte.MinValue || value > sbyte.MaxValue) throw new OverflowException("Value was either too large or too small for a SByte.");
            return unchecked((sbyte)Low(value.value));
        }
        public static explicit operator short(BigInteger value)
        {
            if (value < short.MinValue || value > short.MaxValue) throw new OverflowException("Value was either too large or too small for an Int16.");
            return unchecked((short)Low(value.value));
        }
        public static explicit operator ushort(BigInteger value)
        {
            if (value < ushort.MinValue || value > ushort.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt16.");
            return unchecked((ushort)Low(value.value));
        }
        public static explicit operator int(BigInteger value)
        {
            if (value < int.MinValue || value > int.MaxValue) throw new OverflowException("Value was either too large or too small for an Int32.");
            return unchecked((int)Low(value.value));
        }
        public static explicit operator uint(BigInteger value)
        {
            if (value < uint.MinValue || value > uint.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt32.");
            return unchecked((uint)Low(value.value));
        }
        public static explicit operator long(BigInteger value)
        {
            if (value < long.MinValue || value > long.MaxValue) throw new OverflowException("Value was either too large or too small for an Int64.");
            return unchecked((long)Low(value.value));
        }
        public static explicit operator ulong(BigInteger value)
        {
            if (value < ulong.MinValue || value > (BigInteger)ulong.MaxValue) throw new OverflowException("Value was either too large or too small for a UInt64.");
            return unchecked((ulong)Low(value.value));
        }
        public static explicit operator double(BigInteger value)
        {
            return Real(value.value);
        }
        public static explicit operator float(BigInteger value)
        {
            return (float)Real(value.value);
        }
        public static explicit operator decimal(BigInteger value)
        {
            decimal result;
            if (!decimal.TryParse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.Integer, CultureInfo.InvariantCulture, out result)) throw new OverflowException("Value was either too large or too small for a Decimal.");
            return result;
        }
    }
}
