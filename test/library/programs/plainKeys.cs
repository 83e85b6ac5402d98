using System; using System.Linq; using System.Collections.Generic;
enum Size { Small, Large = 5, Middle = 3 }
class P { static void Main() {
 var xs = new[] { 5, -3, 9, 5, int.MinValue, int.MaxValue, 0, -3 };
 Console.WriteLine(string.Join(" ", xs.OrderBy(x => x)) + " | " + string.Join(" ", xs.OrderByDescending(x => x).ThenBy(x => x % 2)));
 var words = new[] { "pear", "fig", "apple", "kiwi", "date" };
 Console.WriteLine(string.Join(" ", words.OrderBy(w => w.Length).ThenByDescending(w => w[0])) + " | " + string.Join(" ", words.OrderBy(w => w)));
 Console.WriteLine(string.Join(" ", new uint[] { 3000000000, 1, 2 }.OrderBy(x => x)) + " " + string.Join(" ", new[] { true, false }.OrderBy(x => x)) + " " + string.Join(" ", new[] { Size.Large, Size.Small, Size.Middle }.OrderBy(x => x)));
 Console.WriteLine(string.Join(" ", xs.OrderBy(x => x, Comparer<int>.Create((l, r) => r.CompareTo(l)))) + " " + string.Join(" ", new int?[] { 2, null, 1 }.OrderBy(x => x).Select(x => x.HasValue ? x.ToString() : "null")));
 var d = new Dictionary<char, int>(); foreach (var c in "abracadabra") { int n; d.TryGetValue(c, out n); d[c] = n + 1; } d.Remove('b'); d['z'] = 7; Console.WriteLine(string.Join(" ", d.Select(p => p.Key + "" + p.Value)) + " " + d.ContainsKey('b') + " " + d.Count);
 var e = new Dictionary<Size, string> { { Size.Large, "L" }, { Size.Small, "S" } }; Console.WriteLine(e[Size.Large] + e.ContainsKey(Size.Middle)); try { e.Add(Size.Small, "x"); } catch (ArgumentException x) { Console.WriteLine(x.GetType().Name); } try { Console.WriteLine(e[Size.Middle]); } catch (KeyNotFoundException x) { Console.WriteLine(x.GetType().Name); }
 var s = new HashSet<string> { "a", null, "b", "a" }; Console.WriteLine(s.Count + " " + s.Contains(null) + s.Remove(null) + s.Remove("q") + " " + string.Join(",", s)); s.Clear(); s.Add("c"); Console.WriteLine(s.Count + string.Join(",", s));
 var i = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { { "A", 1 } }; Console.WriteLine(i.ContainsKey("a")); try { i[null] = 3; } catch (ArgumentNullException x) { Console.WriteLine(x.ParamName); }
 var b = new Dictionary<bool, int> { { true, 1 } }; b.Clear(); b[false] = 2; b[true] = 3; foreach (var k in b.Keys.ToList()) b.Remove(k); b[true] = 9; Console.WriteLine(b.Count + " " + b[true]);
 foreach (var g in new[] { "x", null, "y", "x", null }.GroupBy(w => w)) Console.Write((g.Key ?? "null") + g.Count() + " "); Console.WriteLine();
 var big = new Dictionary<int, int>(); for (var k = 0; k < 1000; k++) big[k * 7919 % 1009] = k; for (var k = 0; k < 1000; k += 3) big.Remove(k); for (var k = 2000; k < 2100; k++) big.Add(k, k); long sum = 0; foreach (var p in big) sum = sum * 31 % 1000003 + p.Key ^ p.Value; Console.WriteLine(big.Count + " " + sum);
}}
