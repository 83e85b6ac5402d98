using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

class Program
{
    static void Show<T>(string title, IEnumerable<T> items)
    {
        Console.WriteLine(title + ": " + string.Join(" ", items));
    }
    static void Try(string title, Action action)
    {
        try
        {
            action();
            Console.WriteLine(title + ": nothing thrown");
        }
        catch (AggregateException e)
        {
            Console.WriteLine(title + ": " + e.GetType().Name + " of " + string.Join(", ", e.InnerExceptions.Select(inner => inner.GetType().Name).Distinct()));
        }
        catch (Exception e)
        {
            Console.WriteLine(title + ": " + e.GetType().Name + ": " + e.Message.Replace("\r\n", " | "));
        }
    }
    static IEnumerable<int> Broken()
    {
        yield return 1;
        throw new InvalidOperationException("broken");
    }
    static IEnumerable<int> Endless()
    {
        for (int i = 1; ; i++) yield return i;
    }
    static readonly IEnumerable<int> numbers = Enumerable.Range(1, 20);

    static void Main()
    {
        Results();
        Ways();
        Faults();
        Threads();
    }
    static void Results()
    {
        ParallelQuery<int> query = numbers.AsParallel().AsOrdered();
        Show("squares", query.Where(x => x % 2 == 0).Select(x => x * x));
        Show("flat", query.SelectMany(x => Enumerable.Repeat(x, 2)).Take(5));
        Show("rest", query.Skip(15).Reverse());
        Show("while", query.TakeWhile(x => x < 4).Concat(query.SkipWhile(x => x < 19)));
        Show("pairs", query.Zip(query, (a, b) => a + b).Take(3));
        Show("indexed", ParallelEnumerable.Range(3, 4).AsOrdered().Select((x, i) => x * i));
        Show("sorted", query.OrderByDescending(x => x % 5).ThenBy(x => x));
        Show("groups", from x in query group x by x % 3 into g orderby g.Key select g.Key + "=" + g.Sum());
        Show("joined", (from x in query join y in new[] { 2, 4, 6 }.AsParallel() on x equals y select x * y).OrderBy(x => x));
        Show("counts", query.GroupJoin(new[] { 1, 1 }.AsParallel(), x => x, y => y, (x, g) => g.Count()).OrderByDescending(x => x).Take(2));
        Show("sets", query.Concat(query).Distinct().Except(new[] { 1, 2 }.AsParallel()).Take(2));
        Show("typed", new ArrayList { 1, "a", 2 }.AsParallel().OfType<int>().OrderBy(x => x));
        Show("endless", Endless().AsParallel().AsOrdered().Select(x => x * 2).Take(3));
        Console.WriteLine(query.Sum() + " " + query.Count(x => x > 3) + " " + query.Max() + " " + query.Min(x => -x) + " " + query.Average());
        Console.WriteLine(query.Any(x => x == 7) + " " + query.All(x => x > 0) + " " + query.Contains(4) + " " + query.SequenceEqual(query));
        Console.WriteLine(query.First(x => x > 8) + " " + query.ElementAt(3) + " " + query.Last() + " " + query.SingleOrDefault(x => x > 20));
        Console.WriteLine(query.ToDictionary(x => x)[7] + " " + query.ToLookup(x => x % 2)[0].Count() + " " + query.ToList().Count);
        Console.WriteLine(query.Aggregate((a, b) => a + b) + " " + query.Aggregate(0, (a, x) => a + x, (a, b) => a + b, x => x * 2));
        Show("own lists", query.Aggregate(() => new List<int>(), (list, x) => { list.Add(x); return list; }, (a, b) => { a.AddRange(b); return a; }, list => list).OrderBy(x => x).Take(2));
        int sum = 0;
        query.ForAll(x => Interlocked.Add(ref sum, x));
        Console.WriteLine(sum);
    }
    static void Ways()
    {
        ParallelQuery<int> query = numbers.AsParallel();
        Show("told", query.AsOrdered().WithDegreeOfParallelism(4).WithMergeOptions(ParallelMergeOptions.FullyBuffered).WithExecutionMode(ParallelExecutionMode.ForceParallelism).Select(x => x + 1).AsSequential().Take(2));
        Try("told twice", () => query.WithDegreeOfParallelism(2).WithDegreeOfParallelism(3));
        Try("degree", () => query.WithDegreeOfParallelism(0));
        Try("ordered too late", () => query.Where(x => true).AsOrdered());
#pragma warning disable 618
        Try("second", () => query.Concat(numbers));
    }
    static void Faults()
    {
        ParallelQuery<int> query = numbers.AsParallel();
        Try("selector", () => query.Select(x => { if (x == 5) throw new FormatException(); return x; }).ToArray());
        Try("predicate", () => { foreach (int x in query.Where(x => 10 / (x - 3) > 100)) { } });
        Try("action", () => query.ForAll(x => { throw new TimeoutException(); }));
        Try("key", () => query.OrderBy<int, int>(x => { throw new TimeoutException(); }).ToList());
        Try("inside", () => query.Select<int, int>(x => { throw new TimeoutException(); }).OrderBy(x => x).Select(x => x).ToList());
        Try("source", () => Broken().AsParallel().Select(x => x).ToArray());
        Try("doubled key", () => query.ToDictionary(x => x % 3));
        Try("sum", () => new[] { int.MaxValue, 1 }.AsParallel().Sum());
        Try("first", () => query.First(x => x > 100));
        Try("single", () => query.Single());
        Try("no average", () => new int[0].AsParallel().Average());
        Try("none to fold", () => new int[0].AsParallel().Aggregate((a, b) => a));
        Try("null source", () => ((IEnumerable<int>)null).AsParallel());
        Try("null selector", () => query.Select((Func<int, int>)null));
        var canceled = new CancellationTokenSource();
        Try("canceled", () => query.WithCancellation(canceled.Token).Select(x => { if (x == 3) canceled.Cancel(); Thread.Sleep(1); return x; }).ToArray());
        Try("canceled before", () => query.WithCancellation(canceled.Token).ToArray());
    }
    static void Threads()
    {
        int[] ids = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(x => { Thread.Sleep(50); return Thread.CurrentThread.ManagedThreadId; }).ToArray();
        Console.WriteLine("several threads: " + (ids.Distinct().Count() > 1));
    }
}
