// What OrderBy sorts without comparing, and sequences that are their own first enumerator.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

static class Program
{
    static void Main()
    {
        Orders();
        ManyNumbers();
        Sequences();
    }

    static void Orders()
    {
        var numbers = new[] { 5, int.MinValue, -1, int.MaxValue, 0, 5, -1, 1 };
        Show("int", numbers.OrderBy(x => x));
        Show("descending", numbers.OrderByDescending(x => x));
        Show("uint", new uint[] { 3, uint.MaxValue, 0, 2147483648 }.OrderByDescending(x => x));
        Show("char", "hello World".OrderBy(c => c));
        Show("sbyte", new sbyte[] { 3, -128, 127, -1 }.OrderBy(x => x));
        Show("stable", new[] { "b1", "a1", "b2", "a2", "c1" }.OrderByDescending(s => s[0]));
        Show("then", new[] { "b2", "a1", "b1", "a3", "a2" }.OrderBy(s => (int)s[0]).ThenByDescending(s => (short)s[1]));
        Show("then compared", new[] { "bb", "a", "ab", "b", "c" }.OrderBy(s => s.Length).ThenBy(s => s));
        Show("compared first", new[] { "bb", "a", "ab", "b", "c" }.OrderBy(s => s, StringComparer.Ordinal).ThenBy(s => s.Length));
        Show("three", Enumerable.Range(0, 12).OrderBy(x => x % 2).ThenByDescending(x => x % 3).ThenBy(x => -x));
    }

    static void ManyNumbers()
    {
        var many = Enumerable.Range(0, 5000).Select(i => (i * 7919 + 13) % 10007 * (i % 2 == 0 ? 1 : -400000)).ToList();
        var sorted = many.ToList();
        sorted.Sort();
        Console.WriteLine(many.OrderBy(x => x).SequenceEqual(sorted));
        sorted.Reverse();
        Console.WriteLine(many.OrderByDescending(x => x).SequenceEqual(sorted));
        Show("places", many.Select((x, i) => new { x, i }).OrderBy(pair => pair.x % 3).Where((pair, k) => k % 700 == 0).Select(pair => pair.i));
    }

    static void Sequences()
    {
        var asked = 0;
        var query = new[] { 1, 2, 3 }.Select(x => { asked++; return x * 10; });
        using (var one = query.GetEnumerator())
        using (var other = query.GetEnumerator())
        {
            one.MoveNext();
            one.MoveNext();
            other.MoveNext();
            Console.WriteLine(one.Current + " " + other.Current + " " + ReferenceEquals(one, query) + " " + ReferenceEquals(other, query));
        }
        Console.WriteLine(asked + " " + query.Sum() + " " + query.Sum());

        // An exception of the selector does not end the sequence.
        var quotients = new[] { 1, 0, 2 }.Select(x => 10 / x).GetEnumerator();
        quotients.MoveNext();
        Console.WriteLine(quotients.Current);
        try { quotients.MoveNext(); }
        catch (DivideByZeroException) { Console.WriteLine("zero"); }
        Console.WriteLine(quotients.MoveNext() + " " + quotients.Current + " " + quotients.MoveNext() + " " + quotients.Current + " " + quotients.MoveNext());

        var disposed = new[] { 1, 2 }.Where(x => x > 1).GetEnumerator();
        disposed.Dispose();
        Console.WriteLine(disposed.Current + " " + disposed.MoveNext());
        try { ((IEnumerator)disposed).Reset(); }
        catch (NotSupportedException) { Console.WriteLine("no reset"); }
        var unused = (IEnumerator<int>)new[] { 1 }.Select(x => x);
        Console.WriteLine(unused.MoveNext());

        var range = Enumerable.Range(3, 2);
        Show("ranges", range.Concat(range).Concat(Enumerable.Range(int.MaxValue, 1)).Concat(Enumerable.Range(1, 0)));
        var log = new List<string>();
        foreach (var x in Traced(log).Where(x => x < 3).Select((x, i) => x + i))
        {
            log.Add("got " + x);
            if (x == 3) break;
        }
        Show("log", log);
    }

    static IEnumerable<int> Traced(List<string> log)
    {
        try
        {
            for (var i = 1; ; i++)
            {
                log.Add("give " + i);
                yield return i;
            }
        }
        finally { log.Add("end"); }
    }

    static void Show<T>(string name, IEnumerable<T> items)
    {
        Console.WriteLine(name + ": " + string.Join(" ", items));
    }
}
