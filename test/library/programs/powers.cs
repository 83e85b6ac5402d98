using System;
using System.Globalization;

class Program
{
    static string Text(double value) { return value.ToString("R", CultureInfo.InvariantCulture); }

    static void Main()
    {
        for (int exponent = -30; exponent <= 30; exponent++) Console.Write(Text(Math.Pow(10, exponent)) + " ");
        Console.WriteLine();
        foreach (double x in new[] { 1.05, 1.1, 3, 40, 0.5, 974.09, 1e-310 })
        {
            Console.Write(Text(x) + ": log " + Text(Math.Log(x)) + " powers");
            foreach (double y in new[] { 2, 3, 10, 23, 365, 1 / 3.0, 0.5, -0.5, 2.5, 9.3245167095793953, -1, -7 }) Console.Write(" " + Text(Math.Pow(x, y)));
            Console.WriteLine();
        }
        foreach (double x in new[] { 0, 1, -1, -2.5, double.NegativeInfinity, double.NaN, double.MaxValue, double.Epsilon })
        {
            Console.Write(Text(x) + ": log " + Text(Math.Log(x)) + " powers");
            foreach (double y in new[] { 0, 1, 2, 3, -3, 0.5, double.PositiveInfinity, double.NegativeInfinity, 1e300, -1e300 }) Console.Write(" " + Text(Math.Pow(x, y)));
            Console.WriteLine();
        }
    }
}
