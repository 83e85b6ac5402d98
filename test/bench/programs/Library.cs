// What apps do all day with the library: queries, dictionaries, text, 64-bit arithmetic, arrays of structs.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

static class Queries
{
    public static int Run(int n)
    {
        var numbers = Enumerable.Range(0, n).Select(i => (i * 7919) % 10007).ToList();
        var groups = numbers.Where(x => x % 3 != 0).GroupBy(x => x % 10).Select(g => g.Key * g.Count()).Sum();
        var top = numbers.OrderByDescending(x => x).ThenBy(x => x % 7).Take(100).Sum();
        return groups + top + numbers.Select((x, i) => x ^ i).Aggregate(0, (a, b) => unchecked(a * 31 + b));
    }
}

static class Dictionaries
{
    public static int Run(int n)
    {
        var byNumber = new Dictionary<int, int>();
        for (var i = 0; i < n; i++)
        {
            int count;
            byNumber.TryGetValue(i % 5003, out count);
            byNumber[i % 5003] = count + i % 7;
        }
        var byName = new Dictionary<string, int>();
        for (var i = 0; i < n / 4; i++)
        {
            var name = "key" + i % 1009;
            if (byName.ContainsKey(name)) byName[name]++;
            else byName.Add(name, 1);
        }
        var sum = 0;
        foreach (var pair in byNumber) sum = unchecked(sum * 17 + pair.Key ^ pair.Value);
        foreach (var pair in byName) sum += pair.Value * pair.Key.Length;
        return sum;
    }
}

static class Texts
{
    public static int Run(int n)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < n; i++)
        {
            builder.AppendFormat(CultureInfo.InvariantCulture, "{0:D5}|{1,8:F2}|{2:X}", i, i / 7.0, i * 31);
            builder.Append(i % 2 == 0 ? " even" : " odd").Append(';');
        }
        var sum = 0;
        foreach (var part in builder.ToString().Split(';')) sum += part.Trim().Length;
        return sum;
    }
}

static class Longs
{
    public static int Run(int n)
    {
        ulong hash = 14695981039346656037;
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            unchecked
            {
                hash = (hash ^ (ulong)(i & 255)) * 1099511628211;
                sum += (long)(hash >> 33) - i;
            }
        }
        return (int)(sum % 1000003);
    }
}

struct Vector3
{
    public double X, Y, Z;
    public Vector3(double x, double y, double z)
    {
        X = x;
        Y = y;
        Z = z;
    }
    public static Vector3 operator +(Vector3 a, Vector3 b)
    {
        return new Vector3(a.X + b.X, a.Y + b.Y, a.Z + b.Z);
    }
    public double Dot(Vector3 other)
    {
        return X * other.X + Y * other.Y + Z * other.Z;
    }
}

static class Structs
{
    public static int Run(int n)
    {
        var points = new Vector3[1000];
        for (var i = 0; i < points.Length; i++) points[i] = new Vector3(i, i * 0.5, 1);
        var step = new Vector3(0.25, -0.5, 1);
        var sum = 0.0;
        for (var round = 0; round < n; round++)
        {
            for (var i = 0; i < points.Length; i++)
            {
                points[i] = points[i] + step;
                points[i].Z *= 0.5;
                sum += points[i].Dot(step);
            }
        }
        return (int)(sum % 1000003);
    }
}
