// What C# 14 brought: extension blocks, `field`, partial members of every kind, assignments behind `?.`.
import { checkProgram } from './check';

checkProgram(
  'extension blocks give methods, properties and operators to values and types',
  `
  public static class X {
    extension(string s) {
      public int Twice => s.Length * 2;
      public string Shout(int n = 1) => s.ToUpper() + new string('!', n);
      public static string Make(int n) => new string('x', n);
      public static string Default => "default";
    }
    extension<T>(IEnumerable<T> source) {
      public bool IsEmpty { get { foreach (var each in source) return false; return true; } }
      public IEnumerable<T> Every(int n) { int i = 0; foreach (var each in source) if (i++ % n == 0) yield return each; }
      public IEnumerable<U> To<U>(Func<T, U> f) => source.Select(f);
      public static IEnumerable<T> operator +(IEnumerable<T> a, IEnumerable<T> b) => a.Concat(b);
    }
    extension(ref int i) { public void Inc() { i++; } }
    extension(List<int> list) { public int Head { get => list[0]; set => list[0] = value; } }
    extension<T>(T[]) where T : struct { public static T[] Two(T a) => new[] { a, a }; }
  }
  class P {
    static async Task<string> Later(string s) { await Task.Yield(); return s.Shout(); }
    static void Main() {
      Console.WriteLine("ab".Twice + " " + "ab".Shout(2) + " " + string.Make(3) + " " + string.Default + " " + Later("c").Result);
      IEnumerable<int> one = new[] { 1 };
      Console.WriteLine(new int[0].IsEmpty + " " + string.Join(",", new[] { 1, 2, 3 }.Every(2).To(x => x + "a")) + " " + (one + one).Count());
      int i = 1; i.Inc();
      var list = new List<int> { 1, 2 };
      list.Head = 9; list.Head += i; list.Head++;
      Console.WriteLine(list.Head + " " + X.Shout("q") + " " + X.get_Twice("abc") + " " + int[].Two(4).Length);
    }
  }
  `,
  `
  4 AB!! xxx default C!
  True 1a,3a 2
  12 Q! 6 2
  `,
);

checkProgram(
  'field is what a property stores, unless something else has the name',
  `
  class A {
    public string Name { get; set => field = value ?? "none"; } = "first";
    public int Lazy => field == 0 ? field = 7 : field;
    public static int Count { get => ++field; }
    public Func<int> Late { get { return () => field == null ? 1 : 2; } }
  }
  class Old { int field = 4; public int Value { get { return field; } set { field = value; } } }
  class P {
    static void Main() {
      var a = new A();
      Console.Write(a.Name + " "); a.Name = null;
      Console.Write(a.Name + " " + a.Lazy + a.Lazy + " " + A.Count + A.Count + " " + a.Late() + " ");
      var old = new Old(); old.Value++;
      Console.Write(old.Value + " " + typeof(Old).GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance).Length);
    }
  }
  `,
  'first none 77 12 1 5 1',
);

checkProgram(
  'properties, indexers, events and constructors in two parts',
  `
  partial class Q {
    public partial int V { get; set; }
    public partial int this[int i] { get; }
    public partial event Action E;
    public partial Q(int x);
  }
  partial class Q {
    int v;
    public partial int V { get => v; set => v = value * 2; }
    public partial int this[int i] => i * 2;
    public partial event Action E { add { Console.Write("add "); } remove { } }
    public partial Q(int x) { v = x; }
  }
  class P { static void Main() { var q = new Q(3); Console.Write(q.V + " "); q.V = 4; q.E += null; Console.Write(q.V + q[2]); } }
  `,
  '3 add 12',
);

checkProgram(
  'an assignment behind ?. happens only where there is something to assign to',
  `
  class A {
    public int B; public A Next; public event Action Fired;
    public int this[int i] { get => B; set => B = value + i; }
    public void Fire() => Fired?.Invoke();
  }
  class P {
    static int calls;
    static int Value() { calls++; return 5; }
    static void Main() {
      A a = new A(), none = null;
      none?.B = Value(); none?.Next?.B = Value(); none?[Value()] += 1;
      a?.Next ??= new A();
      a?.Next?.B = Value();
      a?[1] = 8; a?.B += 2; a?.Fired += () => Console.Write("fired ");
      a?.Fire();
      int? given = a?.B = 3;
      Console.Write(calls + " " + a.B + " " + a.Next.B + " " + given);
    }
  }
  `,
  'fired 1 3 5 3',
);
