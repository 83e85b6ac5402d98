// What C# statements and expressions do.
import { checkProgram, checkStatements } from './check';

checkStatements(
  'integers wrap, divide and shift as on a processor',
  `
  int max = int.MaxValue; Console.WriteLine(max + 1);
  int root = 46341; Console.WriteLine(root * root);
  Console.WriteLine(-7 / 2 + " " + -7 % 2);
  int shift = 33; Console.WriteLine(1 << shift);
  uint u = 0; u--; Console.WriteLine(u);
  long big = long.MaxValue; Console.WriteLine(big + 1);
  byte b = 250; b += 10; Console.WriteLine(b);
  int wide = 200; double real = 4e9; Console.WriteLine((sbyte)wide + " " + (int)3.99 + " " + (int)-3.99 + " " + (int)real);
  `,
  `
  -2147483648
  -2147479015
  -3 -1
  2
  4294967295
  -9223372036854775808
  4
  -56 3 -3 -2147483648
  `,
);

checkStatements(
  'arithmetic that must throw does',
  `
  int zero = 0, min = int.MinValue;
  Try(() => 1 / zero); Try(() => 1 % zero); Try(() => min / -1 + zero);
  Try(() => checked(min - 1)); Try(() => checked((byte)(300 + zero))); Try(() => (int)(5L / zero));
  `,
  `
  DivideByZeroException
  DivideByZeroException
  OverflowException
  OverflowException
  OverflowException
  DivideByZeroException
  `,
  'static void Try(Func<int> f) { try { Console.WriteLine(f()); } catch (Exception e) { Console.WriteLine(e.GetType().Name); } }',
);

checkStatements(
  'structs are copied, in arrays, fields, foreach and boxes',
  `
  P a = new P { X = 1 }; P b = a; b.X = 2; Console.WriteLine(a.X + " " + b.X);
  P[] list = { a, b }; list[0].X = 7; Console.WriteLine(a.X + " " + list[0].X);
  foreach (P each in list) { P copy = each; copy.X = 0; } Console.WriteLine(list[1].X);
  object box = a; a.X = 9; Console.WriteLine(((P)box).X);
  Holder h = new Holder(); h.Field.X = 3; h.ReadOnly.Grow(); Console.WriteLine(h.Field.X + " " + h.ReadOnly.X);
  Change(a); Console.WriteLine(a.X); ChangeRef(ref a); Console.WriteLine(a.X);
  P? maybe = a; P taken = maybe.Value; taken.X = 1; Console.WriteLine(maybe.Value.X);
  `,
  `
  1 2
  1 7
  2
  1
  3 0
  9
  100
  100
  `,
  'static void Change(P p) { p.X = 50; } static void ChangeRef(ref P p) { p.X = 100; }',
  'struct P { public int X; public void Grow() { X++; } } class Holder { public P Field; public readonly P ReadOnly; }',
);

checkStatements(
  'captured variables are fresh in each round and shared by those who capture them',
  `
  var actions = new List<Action>();
  for (int i = 0; i < 2; i++) { int own = i; actions.Add(() => Console.WriteLine(own + " " + i)); }
  foreach (var word in new[] { "a", "b" }) actions.Add(() => Console.WriteLine(word));
  foreach (var action in actions) action();
  int count = 0; Action up = () => count++; up(); up(); Console.WriteLine(count);
  int Fact(int n) => n < 2 ? 1 : n * Fact(n - 1) + count - count; Console.WriteLine(Fact(5));
  `,
  `
  0 2
  1 2
  a
  b
  2
  120
  `,
);

checkStatements(
  'finally runs on every way out',
  `
  Console.WriteLine(Return()); Console.WriteLine(Loop());
  try { try { throw new InvalidOperationException("one"); } finally { Console.WriteLine("inner"); } }
  catch (InvalidOperationException e) { Console.WriteLine("caught " + e.Message); }
  try { try { throw new Exception("first"); } finally { Throw(); } } catch (Exception e) { Console.WriteLine(e.Message); }
  `,
  `
  finally
  1
  204
  inner
  caught one
  second
  `,
  `
  static int Return() { try { return 1; } finally { Console.WriteLine("finally"); } }
  static int Loop() { int r = 0; for (int i = 0; ; i++) { try { if (i == 0) continue; if (i == 2) break; r += 4; } finally { r += 100; } if (r > 1000) goto done; } done: return r - 100; }
  static void Throw() { throw new Exception("second"); }
  `,
);

checkStatements(
  'filters are asked before finally blocks run, outermost last',
  `
  int n = 5;
  try { Middle(); }
  catch (Exception e) when (Ask("main " + n++, e.Message == "x")) { Console.WriteLine("caught " + n); }
  `,
  `
  ask middle
  ask main 5
  finally inner
  finally middle
  caught 6
  `,
  `
  static bool Ask(string who, bool answer) { Console.WriteLine("ask " + who); return answer; }
  static void Inner() { try { throw new Exception("x"); } finally { Console.WriteLine("finally inner"); } }
  static void Middle() { try { Inner(); } catch (Exception) when (Ask("middle", false)) { } finally { Console.WriteLine("finally middle"); } }
  `,
);

checkStatements(
  'iterators wait at yield, run their finally blocks when left, and start anew',
  `
  foreach (int i in Count()) { Console.WriteLine(i); if (i == 1) break; }
  var again = Count(); Console.WriteLine(again.Sum() + again.Sum());
  `,
  `
  0
  1
  end
  end
  end
  6
  `,
  'static IEnumerable<int> Count() { try { for (int i = 0; i < 3; i++) yield return i; } finally { Console.WriteLine("end"); } }',
);

checkStatements(
  'generic code knows its type arguments',
  `
  Console.WriteLine(new Box<int>(4).Show() + new Box<string>("x").Show() + Box<int>.Made + Box<string>.Made);
  int a = 1, b = 2; Swap(ref a, ref b); Console.WriteLine(a + " " + b);
  Console.WriteLine(Name<Dictionary<string, int[]>>() + " " + Max(3, 7) + " " + Max("b", "a"));
  Console.WriteLine(Make<Box<int>>() is Box<int>);
  `,
  `
  Int32:4String:x11
  2 1
  Dictionary\`2 7 b
  True
  `,
  `
  static void Swap<T>(ref T a, ref T b) { T t = a; a = b; b = t; }
  static string Name<T>() { return typeof(T).Name; }
  static T Max<T>(T a, T b) where T : IComparable<T> { return a.CompareTo(b) > 0 ? a : b; }
  static T Make<T>() where T : new() { return new T(); }
  `,
  `
  class Box<T> {
    public static int Made; readonly T value;
    public Box() { } public Box(T value) { this.value = value; Made++; }
    public string Show() { return typeof(T).Name + ":" + value; }
  }
  `,
);

checkStatements(
  'virtual, interface, explicit and base calls find their method',
  `
  A a = new B(); Console.WriteLine(a.Name() + " " + ((I)a).Name() + " " + a.Plain() + " " + ((B)a).Plain());
  object[] all = { 1, "text", 'c', 2.5, new B(), new int[2] }; foreach (object o in all) Console.WriteLine(o);
  IEnumerable<object> covariant = new List<string> { "v" }; foreach (object o in covariant) Console.WriteLine(o);
  IList<int> list = new[] { 5, 6 }; Console.WriteLine(list.Count + list[1] + list.IndexOf(6));
  `,
  `
  B over A I of A A B
  1
  text
  c
  2.5
  to string
  System.Int32[]
  v
  9
  `,
  '',
  `
  interface I { string Name(); }
  class A : I { public virtual string Name() { return "A"; } string I.Name() { return "I of A"; } public string Plain() { return "A"; } }
  class B : A { public override string Name() { return "B over " + base.Name(); } public new string Plain() { return "B"; } public override string ToString() { return "to string"; } }
  `,
);

checkStatements(
  'switch by number, text, enum, pattern',
  `
  foreach (object o in new object[] { 3, -3, "hi", Color.Green, null, 2.5 }) Console.WriteLine(Describe(o));
  Console.WriteLine(ByText("a") + ByText("b") + ByText(null) + ByText("z"));
  Console.WriteLine(ByColor(Color.Red) + ByColor(Color.Blue));
  `,
  `
  big
  small
  text 2
  Green
  nothing
  Double
  AA0?
  warmcold
  `,
  `
  static string Describe(object o) {
    switch (o) { case null: return "nothing"; case int n when n > 0: return "big"; case int _: return "small"; case string s: return "text " + s.Length; case Color c: return c.ToString(); default: return o.GetType().Name; }
  }
  static string ByText(string s) { switch (s) { case "a": return "A"; case "b": goto case "a"; case null: return "0"; default: return "?"; } }
  static string ByColor(Color c) => c switch { Color.Red => "warm", Color.Green or Color.Blue => "cold", _ => "none" };
  `,
  'enum Color { Red, Green, Blue }',
);

checkStatements(
  'null is met where C# meets it',
  `
  string s = null; int[] a = null; Node node = null; int? n = null;
  Try(() => s.Length); Try(() => a[0]); Try(() => node.Value); Try(() => node.Get()); Try(() => n.Value);
  Console.WriteLine((s?.Length ?? -1) + " " + (node?.Next?.Value).HasValue + " " + (n ?? 4) + " " + (n + 1 == null));
  object o = "text"; Try(() => (int)o); Try(() => new int[1][new Random().Next(2, 3)]);
  `,
  `
  NullReferenceException
  NullReferenceException
  NullReferenceException
  NullReferenceException
  InvalidOperationException
  -1 False 4 True
  InvalidCastException
  IndexOutOfRangeException
  `,
  'static void Try(Func<int> f) { try { Console.WriteLine(f()); } catch (Exception e) { Console.WriteLine(e.GetType().Name); } }',
  'class Node { public int Value; public Node Next; public int Get() { return Value; } }',
);

checkStatements(
  'delegates combine, compare and stop at an exception',
  `
  Action<string> both = First; both += Second; both("x"); both -= First; both("y"); Console.WriteLine(both == Second);
  Func<int> last = () => 1; last += () => 2; Console.WriteLine(last());
  Changed += (s, e) => Console.WriteLine("changed"); Changed?.Invoke(null, EventArgs.Empty);
  Action failing = () => throw new Exception("stop"); failing += () => Console.WriteLine("never");
  try { failing(); } catch (Exception e) { Console.WriteLine(e.Message); }
  `,
  `
  first x
  second x
  second y
  True
  2
  changed
  stop
  `,
  'static event EventHandler Changed; static void First(string s) { Console.WriteLine("first " + s); } static void Second(string s) { Console.WriteLine("second " + s); }',
);

checkStatements(
  'static constructors run once, before the first use',
  `
  Console.WriteLine("start"); Console.WriteLine(Lazy.Value); Console.WriteLine(Lazy.Value);
  for (int i = 0; i < 2; i++) { try { Console.WriteLine(Bad.Value); } catch (TypeInitializationException e) { Console.WriteLine(e.InnerException.Message); } }
  `,
  `
  start
  initialized
  7
  7
  no
  no
  `,
  '',
  'class Lazy { public static int Value; static Lazy() { Console.WriteLine("initialized"); Value = 7; } } class Bad { public static int Value; static Bad() { throw new Exception("no"); } }',
);

checkStatements(
  'operands are evaluated in order, also around calls that wait',
  `
  int i = 1; Console.WriteLine(i + Next(ref i) * i + i++);
  int[] a = { 0, 0, 0 }; int k = 0; a[k++] = k + Next(ref k); Console.WriteLine(a[0] + " " + k);
  k = 1; k += Next(ref k) + k; Console.WriteLine(k);
  Console.WriteLine(Show("a") + (Show("b") == "b" ? Show("c") : Show("d")) + (Show("e") ?? Show("f")));
  `,
  `
  23
  2 11
  13
  a
  b
  c
  e
  ace
  `,
  'static int Next(ref int n) { n += 10; return n == 11 ? 1 : n; } static string Show(string s) { Console.WriteLine(s); return s; }',
);

checkProgram(
  'an exception that nobody catches ends the program with its trace',
  `
class Program {
  static void Inner(int depth) { throw new InvalidOperationException("broken"); }
  static void Main() {
    try { Inner(1); } catch (ArgumentException) { }
  }
}
`,
  `
  Unhandled exception. System.InvalidOperationException: broken
  at Program.Inner(Int32 depth) in program.cs:line 4
  at Program.Main() in program.cs:line 6
  `,
);

checkProgram(
  'recursion may be deeper than the stack of JavaScript',
  `
class Program {
  static int Down(int n) { return n == 0 ? 0 : 1 + Down(n - 1); }
  static void Main() { Console.WriteLine(Down(30000)); }
}
`,
  '30000',
);

checkProgram(
  'recursion without end is a stack overflow',
  `
class Program {
  static int Down(int n) { return 1 + Down(n + 1); }
  static void Main() { Console.WriteLine(Down(0)); }
}
`,
  'Stack overflow.',
);

checkStatements(
  'floating-point constants become other numbers as C# says, not as a processor would',
  `
  const decimal tenth = (decimal)0.1f; float f = 0.1f; Console.WriteLine(tenth + " " + (decimal)f + " " + (decimal)(1.0 / 3) + " " + (decimal)1e20 + " " + (decimal)1e-30);
  Console.WriteLine(unchecked((int)1e20) + " " + unchecked((byte)300.5) + " " + unchecked((byte)300));
  `,
  `
  0.1 0.1 0.333333333333333 100000000000000000000 0
  0 44 44
  `,
);

checkStatements(
  'lengths of time that are no time of day begin with days; letters change their case as in the culture',
  `
  Console.WriteLine(TimeSpan.Parse("25:00:00") + " " + TimeSpan.Parse("23:59:59") + " " + System.Globalization.CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper("i"));
  Console.WriteLine(Array.CreateInstance(typeof(int), 1, 2, 3).Rank + " " + Array.CreateInstance(typeof(string), new[] { 2 }, new[] { 0 }).Length);
  `,
  `
  25.00:00:00 23:59:59 İ
  3 2
  `,
);

checkProgram(
  'loops in loops go on where they were suspended',
  `
  class Program {
    static int Find(int[][] rows, int wanted) {
      int looked = 0;
      foreach (int[] row in rows) {
        int column = 0;
        while (true) {
          if (column == row.Length) break;
          looked++;
          switch (row[column]) {
            case 0: column++; continue;
            case 9: return -looked;
          }
          if (row[column] == wanted) return looked * 100 + column;
          for (int skipped = 0; skipped < 3; skipped++) { if (skipped == row[column] % 3) break; looked += skipped; }
          column++;
        }
      }
      return looked;
    }
    static long Sum(int n) {
      long sum = 0;
      for (int i = 0; i < n; i++) {
        int j = i;
        do {
          for (int k = j; k < n; k += 2) { if ((k & 3) == 1) continue; sum += i * j - k; }
          j += 3;
        } while (j < n);
        if (sum < -100000) break;
      }
      return sum;
    }
    static int Throws(int n) {
      int caught = 0;
      for (int i = 0; i < n; i++) {
        try { for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) { if (i * j == k + 2) throw new InvalidOperationException(i + "," + j + "," + k); } }
        catch (InvalidOperationException error) { caught += error.Message.Length; }
      }
      return caught;
    }
    static void Main() {
      int[][] rows = { new[] { 1, 0, 2, 3 }, new int[0], new[] { 4, 5, 6, 9 } };
      Console.WriteLine(Find(rows, 6) + " " + Find(rows, 7) + " " + Find(rows, 2) + " " + Sum(23) + " " + Throws(7));
    }
  }
  `,
  '902 -10 302 20967 30',
);
