// What C# has learned since 7.3, as far as apps use it.
import { checkProgram, checkStatements } from './check';

checkStatements(
  'places from the end and ranges, of arrays, strings and whatever has a count',
  `
  int[] a = { 1, 2, 3, 4, 5 }; var list = new List<int>(a); Index second = ^2; Range middle = 1..^1;
  Console.WriteLine(a[^1] + " " + a[second] + " " + list[^5] + " " + "hello"[^1]);
  Console.WriteLine(string.Join(",", a[middle]) + " " + string.Join(",", a[..2]) + " " + string.Join(",", a[3..]) + " " + "hello"[1..3] + " " + a[..].Length);
  a[^1] = 9; a[^2] += 10; list[^1]++; Console.WriteLine(a[4] + " " + a[3] + " " + list[4]);
  Console.WriteLine(middle + " " + second + " " + (..));
  Console.WriteLine(Next()[^1] + " " + calls);
  try { Console.WriteLine(a[^0]); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.GetType().Name); }
  try { Console.WriteLine("ab"[2..1]); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.GetType().Name); }
  `,
  `
  5 4 1 o
  2,3,4 1,2 4,5 el 5
  9 14 6
  1..^1 ^2 0..^0
  3 1
  IndexOutOfRangeException
  ArgumentOutOfRangeException
  `,
  'static int calls; static int[] Next() { calls++; return new[] { 1, 2, 3 }; }',
);

checkStatements(
  'list patterns test the count first, then the elements',
  `
  foreach (var a in new[] { new int[0], new[] { 5 }, new[] { 1, 2, 3 }, new[] { 2, 2 }, new[] { 4, 5, 6, 7 } }) Console.WriteLine(Of(a));
  Console.WriteLine(Text("abc") + " " + Text("a") + " " + Text("xyc") + " " + (new List<string> { "q", "r" } is [var first, _] ? first : "none"));
  object o = new[] { 1, 2 }; Console.WriteLine(o is int[] and [1, ..] and [.., 2]);
  int[] none = null; Console.WriteLine(none is []);
  `,
  `
  empty
  one 5
  rest 2
  many
  4 to 7 around 2
  a..c short other q
  True
  False
  `,
  `
  static string Of(int[] a) => a switch {
    [] => "empty", [var x] => "one " + x, [1, .. var rest] => "rest " + rest.Length,
    [> 3, .. { Length: 2 } inner, var last] => a[0] + " to " + last + " around " + inner.Length, [_, _, ..] => "many" };
  static string Text(string s) => s switch { ['a', .., 'c'] => "a..c", [_] => "short", _ => "other" };
  `,
);

checkStatements(
  'relational and combined patterns on objects',
  `
  foreach (var o in new object[] { 7, 3, 1, "abcd", 2.5, null }) Console.WriteLine(Of(o));
  object n = 7; if (n is int i and > 5 and < 10) Console.WriteLine(i);
  `,
  `
  big
  middle
  int
  text
  else
  else
  7
  `,
  `static string Of(object o) => o switch { int n when n > 5 => "big", int and > 2 => "middle", > 0 => "int", string { Length: > 3 } => "text", _ => "else" };`,
);

checkStatements(
  'collection expressions make arrays, lists, sets and what interfaces ask for, and spread others',
  `
  int[] a = [1, 2]; List<int> list = [0, .. a, 3]; int[] all = [.. list, .. Enumerable.Range(4, 2)];
  IEnumerable<string> words = ["x", "y"]; HashSet<int> set = [1, 1, 2]; IReadOnlyList<int> none = [];
  Console.WriteLine(string.Join(",", list) + " " + string.Join(",", all) + " " + string.Concat(words) + " " + set.Count + " " + none.Count);
  Console.WriteLine(Sum([1, 2, 3]));
  `,
  `
  0,1,2,3 0,1,2,3,4,5 xy 2 0
  6
  `,
  'static int Sum(IEnumerable<int> all) => all.Sum();',
);

checkProgram(
  'records compare by value, copy with changes, print and take themselves apart',
  `
  record Person(string Name, int Age) { public string Tag { get; init; } = "none"; public int Twice => Age * 2; }
  sealed record Student(string Name, int Age, int Id) : Person(Name, Age);
  record struct Pair<T>(T Left, T Right);
  readonly record struct Fixed(int X);
  record Empty;
  record Loud(string Text) { public string Text { get; } = Text.ToUpper(); public override string ToString() => "Loud " + Text; }
  class Program {
    static void Main() {
      var p = new Person("Ann", 3); var q = p with { Age = 4, Tag = "t" };
      Console.WriteLine(p + " " + q);
      Console.WriteLine((p == q) + " " + (p == q with { Age = 3, Tag = "none" }) + " " + p.Equals((object)new Person("Ann", 3)) + " " + (p.GetHashCode() == new Person("Ann", 3).GetHashCode()));
      var (name, age) = q; Console.WriteLine(name + " " + age);
      Person s = new Student("Bob", 1, 7); Console.WriteLine(s + " " + (s == new Person("Bob", 1)) + " " + (s with { Age = 9 }));
      var pair = new Pair<int>(1, 2); var other = pair; other.Left = 5; Console.WriteLine(pair + " " + other + " " + (pair == new Pair<int>(1, 2)) + " " + new Fixed(3));
      Console.WriteLine(new Empty() + " " + (new Empty() == new Empty()) + " " + new Loud("hi"));
      Console.WriteLine(new { A = 1, B = "b" } with { A = 2 });
      var set = new HashSet<Person> { p, new Person("Ann", 3), s }; Console.WriteLine(set.Count);
      Console.WriteLine(p is { Name: "Ann", Age: > 2 } and (_, 3));
    }
  }
  `,
  `
  Person { Name = Ann, Age = 3, Tag = none, Twice = 6 } Person { Name = Ann, Age = 4, Tag = t, Twice = 8 }
  False True True True
  Ann 4
  Student { Name = Bob, Age = 1, Tag = none, Twice = 2, Id = 7 } False Student { Name = Bob, Age = 9, Tag = none, Twice = 18, Id = 7 }
  Pair { Left = 1, Right = 2 } Pair { Left = 5, Right = 2 } True Fixed { X = 3 }
  Empty { } True Loud HI
  { A = 2, B = b }
  2
  True
  `,
);

checkProgram(
  'primary constructors give their parameters to initializers, bases and members',
  `
  class Base(string name) { public string Name => name; }
  class Counter(string name, int start) : Base(name + "!") {
    private readonly int doubled = start * 2;
    public Func<int> Later { get; } = () => start + 100;
    public int Next() => start++;
    public int Doubled => doubled;
    public Counter(string name) : this(name, 40) { }
  }
  struct Point(int x, int y) { public readonly int X = x; public int Sum => X + y; }
  class Program {
    static void Main() {
      var c = new Counter("c", 5); c.Next();
      Console.WriteLine(c.Name + " " + c.Next() + " " + c.Doubled + " " + c.Later() + " " + new Counter("d").Next());
      Console.WriteLine(new Point(1, 2).Sum + " " + new Point().Sum);
    }
  }
  `,
  `
  c! 6 10 105 40
  3 0
  `,
);

checkStatements(
  'a pattern of positions takes any tuple apart, a text is compared with a span',
  `
  foreach (object o in new object[] { (1, "x"), Tuple.Create(2, "y"), (1, 2, 3), "no", null }) Console.WriteLine(Of(o));
  ReadOnlySpan<char> span = "abc"; Console.WriteLine((span is "abc") + " " + (span[1..] is "abc") + " " + (span switch { "x" => 1, "abc" => 2, _ => 3 }));
  `,
  `
  pair 1x
  pair 2y
  three 6
  other
  other
  True False 2
  `,
  'static string Of(object o) => o switch { (int a, string b) => "pair " + a + b, (int a, int b, int c) => "three " + (a + b + c), _ => "other" };',
);

checkStatements(
  'params takes its arguments into any collection; of two the span is better',
  `
  Console.WriteLine(Sum() + " " + Sum(1, 2, 3) + " " + List("a", "b") + " " + All(1, "x") + " " + Own(3, 4) + " " + Which(1));
  `,
  `
  0 6 List1:2 2 7 span
  `,
  `static int Sum(params ReadOnlySpan<int> all) { int sum = 0; foreach (int each in all) sum += each; return sum; }
  static string List<T>(params List<T> all) => all.GetType().Name.Replace("\`", "") + ":" + all.Count;
  static int All(params IEnumerable<object> all) => all.Count();
  static int Own(params HashSet<int> all) => all.Sum();
  static string Which(params int[] all) => "array"; static string Which(params ReadOnlySpan<int> all) => "span";`,
);

checkStatements(
  'what is discarded is stored nowhere',
  `
  var stack = new Stack<int>(); stack.Push(1);
  Console.WriteLine(stack.TryPop(out _) + " " + int.TryParse("x", out int _)); _ = stack.Count; (_, int kept) = (1, 2); Console.WriteLine(kept);
  `,
  `
  True False
  2
  `,
);

checkStatements(
  'type arguments are found in collection expressions; nint computes',
  `
  Console.WriteLine(First([3, 4]) + Same(["a"], ["b", "c"])); nint n = 5; nuint u = 6; n <<= 2; n++;
  Console.WriteLine(n + " " + (n * 2 - 1) + " " + (n > 20) + " " + (int)u + " " + nint.Size + " " + typeof(nint).Name + " " + (long)-n);
  `,
  `
  6
  21 41 True 6 8 IntPtr -21
  `,
  'static T First<T>(IEnumerable<T> all) => all.First(); static int Same<T>(T[] one, List<T> other) => one.Length + other.Count;',
);

checkProgram(
  'a record shows what is public of its parameters',
  `
  record Account(string Name, int Secret) { int Secret { get; } = Secret; public int Shown => Secret + 1; }
  class Program { static void Main() => Console.WriteLine(new Account("a", 1)); }
  `,
  `
  Account { Name = a, Shown = 2 }
  `,
);

checkProgram(
  'whoever has a Dispose or DisposeAsync is used: ref structs, and what is awaited',
  `
  ref struct Scope { public void Dispose() => Console.WriteLine("scope"); }
  class Pattern { public async ValueTask DisposeAsync() { await Task.Yield(); Console.WriteLine("pattern"); } }
  class Program { static void Sync() { using var scope = new Scope(); using (new Scope()) Console.WriteLine("in"); } static async Task Main() { Sync(); await using var pattern = new Pattern(); } }
  `,
  `
  in
  scope
  scope
  pattern
  `,
);

checkProgram(
  'an override returns something more derived, and whoever calls it on the derived class sees that',
  `
  abstract class Shape { public virtual Shape Copy() => this; public abstract Shape Inner { get; } public virtual IEnumerable<object> All<T>(T t) => new object[] { t }; public abstract object this[int i] { get; } }
  class Circle : Shape {
    public override Circle Copy() => new Circle { Radius = Radius + 1 };
    public override Circle Inner => new Circle { Radius = Radius - 1 };
    public override List<object> All<U>(U u) => new List<object> { u, u };
    public override string this[int i] => "r" + i;
    public int Radius;
  }
  class Round : Circle { public override Round Copy() => new Round { Radius = 100 + base.Copy().Radius }; public string Hi() => "hi" + Radius; }
  record Base(int N) { public virtual Base Next => new Base(N + 1); }
  record Derived(int N, string S) : Base(N) { public override Derived Next => this with { S = S + "!" }; }
  class P {
    static int RadiusOf<T>(T shape) where T : Circle => shape.Copy().Radius;
    static void Main() {
      var c = new Circle { Radius = 5 };
      Shape s = c;
      Console.WriteLine(c.Copy().Copy().Radius + " " + c.Inner.Radius + " " + c.All(1).Count + " " + c[2].Length + " " + s.Copy().GetType().Name);
      Console.WriteLine(new Round { Radius = 1 }.Copy().Hi() + " " + RadiusOf(new Round()) + " " + new Derived(1, "a").Next.Next.S);
    }
  }
  `,
  `
  7 4 2 2 Circle
  hi102 101 a!!
  `,
);

checkProgram(
  'lambdas and method groups have a type of their own, with defaults, params and the return type that is written',
  `
  class P {
    static int Twice(int x, int times = 2) => x * times;
    static string Of(Func<int> f) => "func"; static string Of(Delegate d) => "delegate";
    static void Main() {
      var add = (int x, int y = 10) => x + y; var sum = (params int[] all) => all.Length;
      var either = object (bool b) => b ? 1 : "two"; var none = int? () => null; var twice = Twice;
      Console.WriteLine(add(1) + " " + add(1, 2) + " " + sum(1, 2, 3) + sum() + " " + either(false) + " " + (none() == null) + " " + twice(4) + twice(4, 3));
      Delegate d = () => 5; object o = (int x) => x; Func<int, int, int> plain = add;
      Console.WriteLine(d.DynamicInvoke() + " " + ((Func<int, int>)o)(6) + " " + plain(1, 1) + " " + Of(() => 1) + " " + Of(() => { }));
    }
  }
  `,
  `
  11 3 30 two True 812
  5 6 2 func delegate
  `,
);

checkProgram(
  'where arithmetic is checked, the operators and conversions written for that are meant',
  `
  struct N {
    public int V; public N(int v) { V = v; }
    public static N operator checked +(N a, N b) => new N(100 + a.V + b.V); public static N operator +(N a, N b) => new N(a.V + b.V);
    public static N operator checked ++(N a) => new N(a.V + 50); public static N operator ++(N a) => new N(a.V + 1);
    public static N operator *(N a, N b) => new N(a.V * b.V);
    public static explicit operator checked byte(N n) => 1; public static explicit operator byte(N n) => 2;
  }
  class P {
    static void Main() {
      N a = new N(1); N? maybe = a;
      Console.WriteLine(checked(a + a).V + " " + (a + a).V + " " + checked(a * a).V + " " + checked((byte)a) + (byte)a + " " + checked(maybe + maybe).Value.V);
      checked { a++; } a++; Console.WriteLine(a.V);
    }
  }
  `,
  `
  102 2 1 12 102
  52
  `,
);

checkProgram(
  'a record keeps the text that its base has sealed; ref readonly parameters take variables and values',
  `
  record A(int X) { public sealed override string ToString() => "A!" + X; } record B(int X, int Y) : A(X); record C(int X) : B(X, 1);
  class P {
    static int Read(ref readonly int x) => x + 1;
    static void Main() { int n = 1; Console.WriteLine(new B(1, 2) + " " + new C(3) + " " + Read(ref n) + Read(in n) + Read(n)); }
  }
  `,
  'A!1 A!3 222',
);

checkProgram(
  'an interface says anew what a member of its base interface does; the most derived one is meant',
  `
  interface I { int M() => 1; int N() => M() * 10; string P { get; } }
  interface J : I { int I.M() => 7; string I.P => "J"; }
  interface K : J { int I.M() => 8; }
  class X : J { } class Y : K, I { } class Z : J { int I.M() => 9; } struct S : J { }
  class P {
    static string All(I i) => i.M() + " " + i.N() + i.P;
    static void Main() { Console.WriteLine(All(new X()) + ", " + All(new Y()) + ", " + All(new Z()) + ", " + All(new S())); }
  }
  `,
  '7 70J, 8 80J, 9 90J, 7 70J',
);

checkProgram(
  'collection expressions make dictionaries while they are empty, and collections that never change',
  `
  class P {
    static readonly Dictionary<string, int> counts = [];
    static void Main() {
      counts["a"] = 1;
      System.Collections.Immutable.ImmutableArray<int> array = [1, 2, 3];
      System.Collections.Immutable.ImmutableList<string> list = ["a", .. new[] { "b" }];
      SortedSet<int> sorted = [3, 1]; System.Collections.ArrayList any = [1, "x"];
      Console.WriteLine(counts.Count + " " + array.Length + " " + list.Count + list[1] + " " + sorted.Min + any.Count);
    }
  }
  `,
  '1 3 2b 12',
);
