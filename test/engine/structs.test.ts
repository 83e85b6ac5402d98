// Structs that are handed over without a copy: nobody may be able to tell.
import { checkProgram } from './check';

const types = `
struct P {
  public int X, Y;
  public P(int x, int y) { X = x; Y = y; }
  public static P operator +(P a, P b) { return new P(a.X + b.X, a.Y + b.Y); }
  public int Sum() { return X + Y; }
  public int Grow() { return ++X; }
  public override string ToString() { return X + "/" + Y; }
}
struct Swapped { public readonly int First; public readonly P Second; public Swapped(P second, int first) { First = first; Second = second; } }
class Box { public P P; public readonly P Fixed = new P(1, 1); public static P Shared = new P(5, 5); public static P[] All = { new P(1, 2), new P(3, 4) }; }
`;

checkProgram(
  'a callee that changes what it was given changes a copy',
  `${types}
class Program {
  static int Field(P p) { p.X = 100; return p.X; }
  static int Whole(P p) { p = new P(7, 7); p.X++; return p.X; }
  static int Method(P p) { return p.Grow(); }
  static P Back(P p) { return p; }
  static Func<int> Later(P p) { return () => p.X; }
  static void Main() {
    var p = new P(1, 2); var box = new Box { P = p };
    Console.WriteLine(Field(p) + Whole(p) + Method(p) + " " + p);
    Console.WriteLine(Field(box.P) + Whole(Box.All[0]) + Method(Box.Shared) + " " + box.P + " " + Box.All[0] + " " + Box.Shared);
    var back = Back(p); back.X = 50; Console.WriteLine(p + " " + back);
    var kept = Later(p); p.X = 9; Console.WriteLine(kept() + " " + p);
    Console.WriteLine(box.Fixed.Grow() + box.Fixed.Grow() + " " + box.Fixed);
  }
}`,
  `
  110 1/2
  114 1/2 1/2 5/5
  1/2 50/2
  1 9/2
  4 1/1
  `,
);

checkProgram(
  'what changes a struct while a callee looks at it is not seen by the callee',
  `${types}
class Program {
  static int Set(int x) { Box.Shared.X = x; Box.All[0] = new P(x, x); return x; }
  static int Look(P p) { Box.Shared.X = 77; return p.X; }
  static int Deeper(P p) { Set(88); return p.X; }
  static int Element(P p) { Box.All[0].X = 99; return p.X; }
  static int Two(P p, int x) { return p.X * 1000 + x; }
  static void Main() {
    Console.WriteLine(Look(Box.Shared) + " " + Box.Shared);
    Console.WriteLine(Deeper(Box.Shared) + " " + Box.Shared);
    Console.WriteLine(Element(Box.All[0]) + " " + Box.All[0]);
    Console.WriteLine(Two(Box.Shared, Set(5)) + " " + Box.Shared);
    var p = new P(1, 1);
    Console.WriteLine(Two(p, p.X = 3) + " " + Two(p, p.Grow()) + " " + Two(p, (p = new P(8, 8)).X) + " " + p);
  }
}`,
  `
  5 77/5
  77 88/5
  88 99/88
  88005 5/5
  1003 3004 4008 8/8
  `,
);

checkProgram(
  'a local that is returned is the last of its kind',
  `${types}
class Program {
  static P kept;
  static P Plain() { var p = new P(1, 2); p.X = 3; return p; }
  static P Finally() { var p = new P(1, 2); try { return p; } finally { p.X = 50; } }
  static P Stored() { var p = new P(1, 2); kept = p; return p; }
  static P Captured() { var p = new P(1, 2); Action later = () => p.X++; later(); var q = p; later(); Console.Write(q + " "); return p; }
  static IEnumerable<P> All() { var p = new P(0, 0); for (var i = 0; i < 3; i++) { yield return p; p.X++; } }
  static async Task<P> Async() { var p = new P(4, 4); await Task.Yield(); p.Y++; return p; }
  static void Main() {
    var stored = Stored(); stored.X = 9;
    Console.WriteLine(Plain() + " " + Finally() + " " + kept + " " + Captured() + " " + string.Join(",", All()) + " " + Async().Result);
  }
}`,
  '2/2 3/2 1/2 1/2 3/2 0/0,1/0,2/0 4/5',
);

checkProgram(
  'plain constructors evaluate their operands in order, whatever the order of the fields',
  `${types}
class Program {
  static int n;
  static int Next() { Console.Write(++n + " "); return n; }
  static P NextP() { return new P(Next(), Next()); }
  static void Main() {
    var p = new P(Next(), Next()); Console.WriteLine(p);
    var s = new Swapped(NextP(), Next()); Console.WriteLine(s.First + " " + s.Second);
    var t = new Swapped(p, 6); p.X = 60; Console.WriteLine(t.First + " " + t.Second);
    var pair = new KeyValuePair<P, P>(p, p); p.X = 61; Console.WriteLine(pair.Key + " " + pair.Value + " " + p);
    Console.WriteLine(new P(1, 2) + new P(3, 4) + p);
  }
}`,
  `
  1 2 1/2
  3 4 5 5 3/4
  6 1/2
  60/2 60/2 61/2
  65/8
  `,
);

checkProgram(
  'what may not be changed is called on a copy, wherever it stands',
  `
  struct Inner { public int N; public int Up() => ++N; }
  struct Outer : IDisposable { public Inner In; public int Up() => ++In.N; public void Dispose() => Console.Write("d" + In.N + " "); }
  class Box {
    public readonly Outer Kept;
    public Box() { Kept.Up(); Kept.In.Up(); Console.Write(Kept.In.N + " "); }
  }
  class P {
    static void Look(in Outer o) { o.Up(); o.In.Up(); Console.Write(o.In.N + " "); }
    static void Main() {
      var box = new Box();
      box.Kept.Up(); box.Kept.In.Up();
      Console.Write(box.Kept.In.N + " ");
      foreach (var o in new Outer[1]) { o.In.Up(); Console.Write(o.In.N); o.Up(); Console.Write(o.In.N + " "); }
      using (var o = new Outer()) { o.In.Up(); o.Up(); Console.Write(o.In.N + " "); }
      Look(new Outer());
    }
  }
  `,
  '2 2 01 1 d1 0',
);

checkProgram(
  'what is referred to for reading only is copied before a method may change it',
  `
  struct S { public int X; public int Inc() => ++X; }
  class P {
    static S a, b;
    static ref readonly S Read => ref a;
    static ref readonly S Get(int i) => ref (i == 0 ? ref a : ref b);
    static bool Yes() { Console.Write("? "); return true; }
    static void Main() {
      ref readonly S r = ref a;
      Console.WriteLine(r.Inc() + " " + Read.Inc() + " " + Get(0).Inc() + " " + a.X);
      S own = new S();
      (Yes() ? ref own : ref b).Inc();
      (own.X == 0 ? ref own : ref r).Inc();
      (own.X == 1 ? ref own : ref b).X += 4;
      Console.WriteLine(own.X + " " + a.X + " " + b.X);
      ref int field = ref (Yes() ? ref a : ref b).X;
      field = 7;
      Console.WriteLine(a.X);
    }
  }
  `,
  `
  1 1 1 0
  ? 5 0 0
  ? 7
  `,
);

checkProgram(
  'null is asked of the variable that a conditional reference means',
  `
  interface ICount { int Next(); }
  struct Count : ICount { int n; public int Next() => ++n; }
  class P {
    static string Both<T>(ref T x, ref T y, bool first) where T : ICount => "" + (first ? ref x : ref y)?.Next() + (first ? ref x : ref y)?.Next();
    static void Main() { Count c = new Count(), d = new Count(); Console.WriteLine(Both(ref c, ref d, true) + c.Next() + d.Next()); }
  }
  `,
  '1231',
);

checkProgram(
  'the value of a T? is a copy, what a struct does behind an interface in foreach happens to the struct',
  `
  interface ICount { int Next(); }
  struct Count : ICount { public int N; public int Next() => ++N; }
  struct Items : System.Collections.IEnumerable {
    public int Walks;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() { Walks++; return new int[Walks].GetEnumerator(); }
  }
  class P {
    static async Task<int?> Later<T>(T?[] all) where T : struct, ICount { await Task.Yield(); return all[0]?.Next(); }
    static void Main() {
      Count? one = new Count();
      var all = new Count?[] { one };
      Console.WriteLine(one?.Next() + " " + one?.Next() + " " + all[0]?.Next() + " " + Later(all).Result + " " + all[0].Value.N);
      var items = new Items();
      int steps = 0;
      foreach (var item in items) steps++;
      foreach (var item in items) steps++;
      Console.WriteLine(items.Walks + " " + steps);
    }
  }
  `,
  `
  1 1 1 1 0
  2 3
  `,
);
