using System;
using System.Collections.Generic;
using System.Linq;

class Person
{
    public string Name;
    public int Age;
    public string City;
}

class Program
{
    static void Show<T>(string title, IEnumerable<T> items)
    {
        Console.WriteLine(title + ": " + string.Join(", ", items));
    }
    static void Try(string title, Action action)
    {
        try
        {
            action();
            Console.WriteLine(title + ": nothing thrown");
        }
        catch (Exception e)
        {
            Console.WriteLine(title + ": " + e.GetType().Name + ": " + e.Message.Replace("\r\n", " | "));
        }
    }
    static void Main()
    {
        int[] numbers = { 5, 3, 8, 1, 9, 2 };
        List<Person> people = new List<Person>
        {
            new Person { Name = "Ada", Age = 36, City = "London" },
            new Person { Name = "Alan", Age = 41, City = "London" },
            new Person { Name = "Grace", Age = 85, City = "New York" },
            new Person { Name = "Edsger", Age = 72, City = null },
            new Person { Name = "Linus", Age = 41, City = "Helsinki" },
        };
        Show("where", numbers.Where(n => n > 2));
        Show("where index", numbers.Where((n, i) => i % 2 == 0));
        Show("select", numbers.Select(n => n * n));
        Show("select index", numbers.Select((n, i) => i + ":" + n));
        Show("many", people.SelectMany(p => p.Name.Take(2)));
        Show("many pairs", new[] { 1, 2 }.SelectMany(a => "xy", (a, b) => a + b.ToString()));
        Show("order", numbers.OrderBy(n => n));
        Show("order desc", numbers.OrderByDescending(n => n));
        Show("then", people.OrderBy(p => p.Age).ThenByDescending(p => p.Name).Select(p => p.Name));
        Show("query", from p in people where p.Age > 40 orderby p.City, p.Name descending select p.Name);
        foreach (var g in people.GroupBy(p => p.City)) Show("group " + (g.Key ?? "null"), g.Select(p => p.Name));
        Show("group result", people.GroupBy(p => p.Age > 50, p => p.Age, (old, all) => old + "=" + all.Sum()));
        Show("join", people.Join(new[] { "London", "Helsinki" }, p => p.City, c => c, (p, c) => p.Name + "@" + c));
        Show("group join", new[] { "London", "Rome" }.GroupJoin(people, c => c, p => p.City, (c, ps) => c + ps.Count()));
        Show("left join", from c in new[] { "London", "Rome" } join p in people on c equals p.City into ps from q in ps.DefaultIfEmpty() select c + "/" + (q == null ? "-" : q.Name));
        Show("distinct", new[] { 1, 2, 1, 3, 2 }.Distinct());
        Show("union", new[] { 1, 2 }.Union(new[] { 2, 3 }));
        Show("except", numbers.Except(new[] { 8, 9 }));
        Show("intersect", numbers.Intersect(new[] { 9, 1, 7, 9 }));
        Show("concat", new[] { 1 }.Concat(new[] { 2 }).Append(3).Prepend(0));
        Show("zip", numbers.Zip("abc", (n, c) => n + "" + c));
        Show("parts", numbers.Skip(1).Take(3));
        Show("while", numbers.SkipWhile(n => n > 1).TakeWhile(n => n != 2));
        Show("last two", numbers.TakeLast(2).Concat(numbers.SkipLast(4)));
        Show("reverse", numbers.Reverse());
        Show("range", Enumerable.Range(3, 4).Concat(Enumerable.Repeat(7, 2)));
        Show("of type", new object[] { 1, "a", 2L, "b", null }.OfType<string>());
        Show("cast", new object[] { 1, 2 }.Cast<int>());
        Show("empty", Enumerable.Empty<int>().DefaultIfEmpty(42));
        Show("set", numbers.Concat(numbers).ToHashSet());
        Console.WriteLine(numbers.Sum() + " " + numbers.Average() + " " + numbers.Min() + " " + numbers.Max() + " " + numbers.Count() + " " + numbers.LongCount(n => n > 2));
        Console.WriteLine(people.Sum(p => (long)p.Age) + " " + people.Average(p => p.Age) + " " + people.Max(p => p.Name) + " " + people.Min(p => p.Name.Length));
        Console.WriteLine(new double[] { 1.5, double.NaN, -2 }.Min() + " " + new double[] { double.NaN, 1.5 }.Max() + " " + new decimal[] { 1.10m, 2.25m }.Sum() + " " + new float[] { 0.1f, 0.2f }.Average());
        Console.WriteLine(new int?[] { null, 4, null, 6 }.Sum() + " " + new int?[] { null, 4, 6 }.Average() + " [" + new int?[] { null }.Max() + "] [" + new string[0].Max() + "]");
        Console.WriteLine(numbers.First() + " " + numbers.First(n => n > 5) + " " + numbers.Last() + " " + numbers.Last(n => n > 5) + " " + numbers.FirstOrDefault(n => n > 50) + " " + numbers.Single(n => n == 8) + " " + numbers.ElementAt(2) + " " + numbers.ElementAtOrDefault(20));
        Console.WriteLine(numbers.Any() + " " + numbers.Any(n => n > 8) + " " + numbers.All(n => n > 1) + " " + numbers.Contains(9) + " " + numbers.SequenceEqual(numbers.ToList()));
        Console.WriteLine(numbers.Aggregate((a, b) => a * b) + " " + numbers.Aggregate("", (s, n) => s + n) + " " + numbers.Aggregate(0, (s, n) => s + n, s => "sum " + s));
        Dictionary<string, int> ages = people.ToDictionary(p => p.Name, p => p.Age);
        Console.WriteLine(ages["Grace"] + " " + ages.Where(e => e.Value > 50).Select(e => e.Key).First());
        ILookup<int, string> byAge = people.ToLookup(p => p.Age, p => p.Name);
        Console.WriteLine(string.Join("+", byAge[41]) + " " + byAge[1].Count() + " " + byAge.Contains(72) + " " + byAge.Count);
        int asked = 0;
        IEnumerable<int> lazy = numbers.Select(n => { asked++; return n; });
        Console.Write(asked + " ");
        lazy.Take(2).ToArray();
        Console.WriteLine(asked);
        Try("first", () => new int[0].First());
        Try("first match", () => numbers.First(n => n > 50));
        Try("single", () => numbers.Single());
        Try("single match", () => numbers.SingleOrDefault(n => n > 2));
        Try("max", () => new int[0].Max());
        Try("average", () => new int[0].Average());
        Try("null source", () => ((IEnumerable<int>)null).Where(n => true));
        Try("null predicate", () => numbers.Where((Func<int, bool>)null));
        Try("element", () => numbers.Where(n => true).ElementAt(9));
        Try("twice", () => people.ToDictionary(p => p.Age));
        Try("cast", () => new object[] { "a" }.Cast<int>().ToList());
        Try("overflow", () => new[] { int.MaxValue, 1 }.Sum());
        Try("range", () => Enumerable.Range(1, -1));
    }
}
