// Variables that are handed on: ref, in, out, ref returns and ref locals.
import { checkProgram, checkStatements } from './check';

checkProgram(
  'in parameters take variables, values, constants and converted values; operators, indexers and delegates too',
  `
  struct Money {
    public int Cents;
    public Money(in int cents) { Cents = cents; }
    public static Money operator +(in Money a, in Money b) => new Money(a.Cents + b.Cents);
    public static implicit operator int(in Money m) => m.Cents;
    public int this[in int i] { get => Cents + i; set => Cents = value + i; }
  }
  static class MoneyExtensions { public static int Twice(this in Money m) => m.Cents * 2; }
  delegate int Mix(in int a, ref int b);
  class Program {
    static int Same(in int a) => a;
    static long Wide(in long a) => a;
    static string Seen(in int a, Action change) { var before = a; change(); return before + "," + a; }
    static int Add(in int a, ref int b) { b += a; return b; }
    static void Main() {
      int x = 4, sum = 1;
      Console.WriteLine(Same(5) + " " + Same(x) + " " + Same(in x) + " " + Same(x + 1) + " " + Wide(x));
      Console.WriteLine(Seen(x, () => x = 7) + " " + Seen(x + 0, () => x = 8));
      var m = new Money(2) + new Money(x); m[3] = 10;
      Console.WriteLine(m.Cents + " " + m[x] + " " + (int)m + " " + m.Twice() + " " + new Money(1).Twice());
      Mix mix = Add; Console.WriteLine(mix(2, ref sum) + mix(in sum, ref sum) + " " + sum);
    }
  }`,
  `
  5 4 4 5 4
  4,7 7,7
  13 21 13 26 2
  9 6
  `,
);

checkProgram(
  'extension methods by reference change the variable they are called on',
  `
  struct Counter { public int N; }
  static class CounterExtensions {
    public static void Up(this ref Counter c, int by = 1) => c.N += by;
    public static ref Counter Self(this ref Counter c) => ref c;
  }
  class Program {
    static Counter shared;
    static void Main() {
      var c = new Counter(); c.Up(); c.Up(5); c.Self().N += 10; Console.WriteLine(c.N);
      var all = new Counter[2]; all[1].Up(3); shared.Up(4); Console.WriteLine(all[1].N + " " + shared.N);
    }
  }`,
  `
  16
  3 4
  `,
);

checkStatements(
  'a conditional can choose a variable',
  `
  int a = 1, b = 2; var all = new[] { 5, 6 };
  ref int larger = ref (a > b ? ref a : ref b); larger = 10;
  (a < b ? ref all[0] : ref all[1])++;
  Console.WriteLine(a + " " + b + " " + all[0] + " " + all[1] + " " + (a > b ? ref a : ref b));
  `,
  '1 10 6 6 10',
);

checkProgram(
  'lambdas return references where their delegate does',
  `
  delegate ref int At(int i);
  delegate ref T Get<T>();
  class P {
    static int[] all = { 1, 2, 3 };
    static void Set<T>(Get<T> place, T value) => place() = value;
    static void Main() {
      At one = i => ref all[i], two = i => { return ref all[i]; }, three = delegate(int i) { return ref all[i]; };
      one(0) = 7; two(1)++; three(2) += 5;
      Console.WriteLine(string.Join(" ", all));
      Set(() => ref all[0], 9);
      ref dynamic any = ref new object[] { 1 }[0];
      any = "x";
      Console.WriteLine(all[0] + any);
    }
  }
  `,
  `
  7 3 8
  9x
  `,
);

checkProgram(
  'the variable of a struct stays the same one when it gets another value',
  `
  struct S { public int F; public S(int f) { F = f; }
    public void Show(Holder holder) { holder.Own = new S(F + 1); Console.Write(F + " "); } }
  readonly struct R { public readonly int F; public R(int f) { F = f; } }
  class Holder { public S Own; public static S Shared; public R Fixed; }
  class P {
    static void Main() {
      var s = new S(1); ref int x = ref s.F; s = new S(2); Console.Write(x + " ");
      ref S r = ref s; r = new S(3); Console.Write(x + " ");
      ref int shared = ref Holder.Shared.F; Holder.Shared = new S(4); Console.Write(shared + " ");
      var holder = new Holder(); ref int own = ref holder.Own.F; holder.Own = new S(5); Console.Write(own + " ");
      var all = new S[2]; ref int item = ref all[1].F; all[1] = s; s.F = 6; Console.WriteLine(item);
      holder.Own.Show(holder);
      ref readonly int never = ref holder.Fixed.F; holder.Fixed = new R(7); Console.Write(never + " ");
      Look(s.F, ref s);
      Later(second: s.F, first: Change(ref s));
      Later(second: At(all, 1).F, first: Change(ref all[1]));
      At(all, 1).Two(b: Change(ref all[1]), a: 2);
    }
    static void Look(in int f, ref S s) { s = new S(8); Console.WriteLine(f); }
    static int Change(ref S s) { s = new S(9); return 0; }
    static void Later(int first, in int second) => Console.WriteLine(second);
    static ref S At(S[] all, int i) => ref all[i];
  }
  static class More { public static void Two(this in S s, int a, int b) => Console.WriteLine(s.F + a + b); }
  `,
  `
  2 3 4 5 3
  6 7 8
  9
  9
  11
  `,
);

checkProgram(
  'the library knows nothing of the types of the sources, whatever their names are',
  `
  namespace System { struct Int32 { } class Random { public int Next() => 4; } class DateTime { public int Year = 1; } class ArgumentNullException : Exception { } }
  namespace System.Collections.Generic { class Dictionary<K, V> { public int Count = 77; } }
  class List<T> { public int Count = 9; }
  class StringBuilder { }
  class CultureInfo { }
  namespace Text { class Encoding { } }
  class P {
    static void Main() {
      int number = 5; object boxed = number;
      Console.WriteLine(boxed.GetType() + " " + new System.Random().Next() + new List<int>().Count + new System.Collections.Generic.Dictionary<int, int>().Count + new System.DateTime().Year);
      Console.WriteLine(string.Join(",", new[] { 3, 1, 2 }.Where(n => n > 1).ToList()) + " " + DateTimeOffset.MinValue.Year + " " + string.Format("{0:N2}", 5.5) + " " + Task.Run(() => 6).Result);
      try { string.Join(",", (string[])null); } catch (Exception e) { Console.WriteLine(e.GetType() + " " + (e is System.ArgumentNullException)); }
    }
  }
  `,
  `
  System.Int32 49771
  3,2 1 5.50 6
  System.ArgumentNullException False
  `,
);
