// System.Numerics: whole numbers of any size, complex ones, bits.
using System;
using System.Globalization;
using System.Numerics;

static class Program
{
    static void Main()
    {
        BigInteger big = BigInteger.Pow(2, 100), negative = -big - 1;
        Console.WriteLine(big + " " + negative + " " + big * negative + " " + big / 97 + " " + negative % 97 + " " + (negative >> 90) + " " + (big << 3));
        Console.WriteLine((big & 0xFFFF) + " " + (negative & 0xFFFF) + " " + (negative | 1) + " " + (negative ^ big) + " " + ~big);
        Console.WriteLine(BigInteger.ModPow(3, 1000, 1000007) + " " + BigInteger.GreatestCommonDivisor(big, 1000000) + " " + BigInteger.DivRem(-7, 2, out var rest) + " " + rest);
        Console.WriteLine((big > long.MaxValue) + " " + (big == BigInteger.Parse("1267650600228229401496703205376")) + " " + big.CompareTo(negative) + " " + negative.Sign + " " + big.IsEven + " " + big.IsPowerOfTwo);
        Console.WriteLine(big.ToString("X") + " " + new BigInteger(-255).ToString("x") + " " + new BigInteger(1234567).ToString("N0", CultureInfo.InvariantCulture) + " " + new BigInteger(5).ToString("D4") + " " + BigInteger.Parse("ff", NumberStyles.HexNumber));
        Console.WriteLine((long)(big >> 60) + " " + (double)big + " " + (decimal)(big >> 10) + " " + new BigInteger(1e20) + " " + (BigInteger)12.9m + " " + BitConverter.ToString(new BigInteger(-300).ToByteArray()) + " " + new BigInteger(new byte[] { 0, 1 }));
        try { Console.WriteLine((int)big); } catch (OverflowException e) { Console.WriteLine(e.Message); }
        try { Console.WriteLine(big / BigInteger.Zero); } catch (DivideByZeroException) { Console.WriteLine("divided by zero"); }
        try { Console.WriteLine(BigInteger.Parse("1x")); } catch (FormatException) { Console.WriteLine("no number"); }
        BigInteger factorial = 1; for (int i = 2; i <= 30; i++) factorial *= i;
        Console.WriteLine(factorial + " " + BigInteger.Log10(factorial).ToString("F6", CultureInfo.InvariantCulture) + " " + new BigInteger[2][1]);
        Complex c = new Complex(1, 2) * new Complex(3, 4); Console.WriteLine(c + " " + c / new Complex(3, 4) + " " + new Complex(3, 4).Magnitude + " " + (Complex.ImaginaryOne * Complex.ImaginaryOne == -1));
    }
}
