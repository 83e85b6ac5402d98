// Tuples: names, deconstruction, comparison.
import { checkProgram, checkStatements } from './check';

checkStatements(
  'names of elements survive inference',
  `
  Console.WriteLine(new[] { 3, 4 }.Select((x, i) => (x, i)).Where(t => t.i > 0).First().x);
  var people = new List<(string Name, int Age)> { ("a", 1), ("b", 2) };
  Console.WriteLine(people.First().Name + people.Select(p => (p.Age, Doubled: p.Age * 2)).Last().Doubled);
  `,
  `
  4
  a4
  `,
);

checkStatements(
  'tuples are compared element by element, each operand once',
  `
  int n = 1; (int a, string b) named = (1, "x"); (long, string)? none = null;
  Console.WriteLine((n, "x") == named); Console.WriteLine((1, 2) == (1, 2L)); Console.WriteLine((1, (2, 3)) != (1, (2, 4)));
  Console.WriteLine((Next(), Next()) == (1, 5)); Console.WriteLine(calls); Console.WriteLine(named != (1, null)); Console.WriteLine(none == null);
  `,
  `
  True
  True
  True
  False
  2
  True
  True
  `,
  'static int calls; static int Next() => ++calls;',
);

checkProgram(
  'extension methods deconstruct: generic ones, of base types, in loops and patterns',
  `
  static class Parts {
    public static void Deconstruct<K, V>(this KeyValuePair<K, V> pair, out K key, out V value) { key = pair.Key; value = pair.Value; }
    public static void Deconstruct(this DateTime day, out int year, out int month) { year = day.Year; month = day.Month; }
    public static void Deconstruct(this IEnumerable<int> all, out int first, out int count) { first = all.First(); count = all.Count(); }
  }
  class Program {
    static void Main() {
      foreach (var (name, age) in new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }) Console.Write(name + age + " ");
      var (year, _) = new DateTime(2020, 5, 1); var (first, count) = new List<int> { 7, 8 };
      Console.WriteLine(year + " " + first + " " + count);
      Console.WriteLine(new DateTime(2021, 6, 1) is (2021, var month) ? month : 0);
    }
  }`,
  `
  a1 b2 2020 7 2
  6
  `,
);

checkStatements(
  'a switch whose last case takes everything needs no return behind it',
  'Console.WriteLine(Of(5) + Of("s") + Of(null));',
  'int s other',
  `static string Of(object o) { switch (o) { case int i: return "int "; case string s: return s + " "; case var x: return x == null ? "other" : "?"; } }`,
);

checkProgram(
  'tuples of any length convert, infer and come apart element by element',
  `
  class P {
    static (long, string, int, int, int, int, int, object, double) Nine() => (1, "b", 3, 4, 5, 6, 7, "eight", 9);
    static T First<T>((T, T) pair) => pair.Item1;
    static R Call<T, R>((Func<T> make, Func<T, R> use) both) => both.use(both.make());
    static int Take((int, int, int, int, int, int, int, int) eight) => eight.Item8;
    static void Main() {
      var nine = Nine();
      Console.Write(nine + " " + First((1, 2.5)) + " " + Call((() => 4, x => "x" + x)) + " " + Take((1, 2, 3, 4, 5, 6, 7, 8)) + " ");
      (string s, byte b, var rest) = (null, 2, (3, 4));
      Console.Write((s == null) + " " + b + " " + rest + " ");
      object o; (int, string) pair;
      (o, pair) = ("text", (1, null));
      Console.Write(o + " " + pair);
    }
  }
  `,
  '(1, b, 3, 4, 5, 6, 7, eight, 9) 1 x4 8 True 2 (3, 4) text (1, )',
);

checkProgram(
  'the value of a deconstruction is the tuple of what has been assigned; members of dynamic values are assigned to',
  `
  class C { public void Deconstruct(out int a, out string b) { a = 1; b = "one"; } }
  class P {
    long f; int[] all = new int[2];
    int Prop { set { Console.Write("set" + value + " "); } }
    static P Make(out int i) { i = 42; return new P(); }
    static void Main() {
      int x, y; long l; string s;
      Console.WriteLine(((l, s) = new C()).GetType() + " " + (((l, s), x) = (new C(), 3)));
      (x, y) = (1, 2);
      (x, y) = (y, x + y);
      (Make(out var z).Prop, z) = (1, z);
      Console.WriteLine(x + " " + y + " " + z);
      dynamic d = new[] { "a", "b" };
      (d[0], d[1], z) = (d[1], d[0], 7);
      Func<(int, int)> g = () => (x, y) = (3, 4);
      Console.WriteLine(d[0] + d[1] + z + g() + x);
      var p = new P();
      (p.f, p.all[0], var n, (x, _)) = (7, 8, "n", (9, 10));
      Action q;
      (q, _) = (() => Console.WriteLine(p.f + p.all[0] + n + x), 1);
      q();
    }
  }
  `,
  `
  System.ValueTuple\`2[System.Int64,System.String] ((1, one), 3)
  set1 2 3 42
  ba7(3, 4)3
  15n9
  `,
);

checkStatements(
  'a dynamic tuple has no names, and keeps what is behind its seventh element in Rest',
  `
  dynamic tuple = (a: 1, 2, 3, 4, 5, 6, 7, 8, 9);
  Console.WriteLine(tuple.Item7 + " " + tuple.Rest);
  try { Console.WriteLine(tuple.a); } catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException) { Console.WriteLine("no a"); }
  try { Console.WriteLine(tuple.Item8); } catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException) { Console.WriteLine("no Item8"); }
  `,
  `
  7 (8, 9)
  no a
  no Item8
  `,
);

checkProgram(
  'a class that implements an interface again names the parts of its tuples as it likes',
  `
  interface I<T> { T M(); }
  class Base : I<(int a, int b)> { (int a, int b) I<(int a, int b)>.M() { return (1, 2); } }
  class Derived : Base, I<(int c, int d)> { public (int c, int d) M() { return (3, 4); } }
  class P {
    static T Of<T>(I<T> i) { return i.M(); }
    static void Main() { Base b = new Derived(); Console.WriteLine(Of(b).a + " " + Of(new Derived()).d); }
  }
  `,
  '3 4',
);
