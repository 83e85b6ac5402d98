using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
class P {
    static void Try(Action a) { try { a(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); } }
    static void Main() {
        var list = ImmutableList.Create(3, 1, 2); var more = list.Add(5).Insert(0, 9).Remove(1);
        Console.WriteLine(string.Join(",", list) + " " + string.Join(",", more) + " " + string.Join(",", more.Sort()) + " " + list.IndexOf(2) + list.Contains(7) + list.SetItem(0, 8)[0] + more.Count + ImmutableList<int>.Empty.IsEmpty);
        var b = list.ToBuilder(); b.Add(7); b.RemoveAt(0); Console.WriteLine(string.Join(",", b.ToImmutable()) + " " + string.Join(",", new[] { 1, 2 }.ToImmutableList().AddRange(list)));
        Try(() => list.RemoveAt(10)); Try(() => ((IList<int>)list).Add(1)); Try(() => list.Replace(77, 1));
        var array = ImmutableArray.Create("a", "b"); Console.WriteLine(string.Join(",", array.Add("c")) + array.Length + array[1] + default(ImmutableArray<int>).IsDefault + array.IndexOf("b") + string.Join(",", array.SetItem(0, "z").Insert(1, "y")) + (array == array.ToImmutableArray()));
        var ab = ImmutableArray.CreateBuilder<int>(); ab.Add(1); ab.AddRange(2, 3); Console.WriteLine(string.Join(",", ab.ToImmutable()));
        var d = ImmutableDictionary<int, string>.Empty.Add(5, "five").Add(1, "one").SetItem(3, "three"); Console.WriteLine(string.Join(",", d.Select(p => p.Key + p.Value)) + d.ContainsKey(3) + d[1] + d.Remove(1).Count + d.Count + d.GetValueOrDefault(99, "none"));
        Try(() => d.Add(5, "other")); Console.WriteLine(d.Add(5, "five").Count); Try(() => Console.WriteLine(d[42]));
        var db = d.ToBuilder(); db[7] = "seven"; db.Remove(5); Console.WriteLine(string.Join(",", db.ToImmutable().Keys) + " " + string.Join(",", d.Keys)); 
        Console.WriteLine(new[] { "x", "yy" }.ToImmutableDictionary(s => s.Length, s => s)[2] + ImmutableDictionary.Create<string, int>(StringComparer.OrdinalIgnoreCase).Add("A", 1)["a"]);
        var ci = new Dictionary<string, int> { { "A", 1 } }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase); IDictionary<string, int> plain = ci;
        Console.WriteLine(ci["a"] + " " + plain["a"] + plain.IsReadOnly + string.Join(",", plain.Keys) + plain.Count); Try(() => plain.Add("b", 2)); Try(() => plain["a"] = 2);
        var set = ImmutableHashSet.Create(3, 1, 2, 3); Console.WriteLine(string.Join(",", set) + " " + set.Contains(2) + set.Add(2).Count + string.Join(",", set.Union(new[] { 9, 1 }).Except(new[] { 3 })) + set.SetEquals(new[] { 1, 2, 3 }) + string.Join(",", set.Intersect(new[] { 1, 9 })));
        var q = ImmutableQueue<int>.Empty.Enqueue(1).Enqueue(2); int first; Console.WriteLine(string.Join(",", q) + q.Peek() + string.Join(",", q.Dequeue(out first)) + first); var s2 = ImmutableStack.Create(1, 2); Console.WriteLine(string.Join(",", s2) + s2.Peek() + string.Join(",", s2.Pop().Push(7))); Try(() => ImmutableStack<int>.Empty.Pop());
    }
}
