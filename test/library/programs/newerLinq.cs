// What .NET 6 and later added to LINQ.
using System;
using System.Collections.Generic;
using System.Linq;

static class Program
{
    static string Text<T>(IEnumerable<T> items) => string.Join(" ", items);

    static void Main()
    {
        int[] n = { 5, 3, 8, 1 };
        Console.WriteLine(Text(n.Order()) + " | " + Text(n.OrderDescending()) + " | " + Text(n.Chunk(3).Select(c => c.Length)));
        Console.WriteLine(n.MinBy(x => -x) + " " + n.MaxBy(x => -x) + " " + new string[0].MinBy(s => s.Length) + "|" + n.Max(Comparer<int>.Create((a, b) => b - a)));
        Console.WriteLine(Text(n.DistinctBy(x => x % 2)) + " | " + Text(n.UnionBy(new[] { 2 }, x => x % 2)) + " | " + Text(n.ExceptBy(new[] { 1 }, x => x % 2)) + " | " + Text(n.IntersectBy(new[] { 0 }, x => x % 2)));
        Console.WriteLine(Text(n.Zip(n.Skip(1))) + " | " + Text(n.Zip(n.Skip(1), n.Skip(2))));
        Console.WriteLine(n.ElementAt(^1) + " " + n.ElementAtOrDefault(^9) + " " + n.FirstOrDefault(x => x > 100, -1) + " " + n.LastOrDefault(-2) + " " + n.SingleOrDefault(x => x == 8, 0));
        Console.WriteLine(Text(n.Take(1..3)) + " | " + Text(n.Take(^2..)) + " | " + Text(n.Take(..^3)) + " | " + n.TryGetNonEnumeratedCount(out int count) + count);
        Console.WriteLine(Text(n.Index().Select(each => each.Index + ":" + each.Item)) + " | " + Text(n.CountBy(x => x % 2)) + " | " + Text(n.AggregateBy(x => x % 2, 0, (sum, x) => sum + x)));
        Console.WriteLine(Text(n.LeftJoin(new[] { 3 }, x => x, y => y, (x, y) => x + "-" + y)) + " | " + Text(n.RightJoin(new[] { 3, 4 }, x => x, y => y, (x, y) => x + "-" + y)));
        Console.WriteLine(new[] { ("a", 1) }.ToDictionary()["a"] + new Dictionary<string, int> { ["b"] = 2 }.ToDictionary()["b"] + " " + n.Shuffle().Sum());
        try { n.Chunk(0); } catch (ArgumentOutOfRangeException) { Console.WriteLine("no chunk"); }
        try { new int[0].MinBy(x => x); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
