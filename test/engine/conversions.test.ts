// What converts to what, where the rule is easily forgotten.
import { checkProgram, checkStatements } from './check';

checkStatements(
  'an enum of the library is its number; what a constant replaces need not be assigned; a whole zero has no sign',
  `
  TypeCode code = 0; Console.WriteLine((code as int?).HasValue);
  string never; const string always = "x"; Console.WriteLine(always ?? never);
  Console.WriteLine(decimal.GetBits(-decimal.Zero)[3] + " " + decimal.GetBits(-0.0m)[3]);
  `,
  `
  False
  x
  0 -2147418112
  `,
);

checkProgram(
  'operators of the user lead to no interface; compound assignments cast back by way of them',
  `
  class Source {
    public static implicit operator (byte, Source)(Source from) => (1, from);
    public static implicit operator (byte c, byte d)(Source from) => (2, 3);
  }
  struct Wrapped<T> where T : struct {
    public T? Value;
    public static implicit operator T?(Wrapped<T> wrapped) => wrapped.Value;
    public static implicit operator Wrapped<T>(T value) => new Wrapped<T> { Value = value };
  }
  class Boxes<T, U> where T : struct, U where U : class { public static U Box(T? value) => value; }
  [Flags] enum Flags { A = 1, B = 2 }
  class Program {
    static void Main() {
      (long, IComparable)? pair = new Source(); Console.WriteLine(pair);
      Wrapped<Flags> flags = Flags.A; flags |= Flags.B; Console.WriteLine(flags.Value);
      Console.WriteLine(Boxes<int, IComparable>.Box(5).CompareTo(5));
    }
  }
  `,
  `
  (2, 3)
  A, B
  0
  `,
);

checkProgram(
  'arrays, strings and spans are what they convert to as spans, for extension methods that nothing else fits',
  `
  static class Extensions {
    public static string Read<T>(this ReadOnlySpan<T> span) => "read " + span.Length;
    public static string Write(this Span<int> span) { span[0] = 7; return "write"; }
    public static string Both(this int[] array) => "array";
    public static string Both(this ReadOnlySpan<int> span) => "span";
  }
  class Program {
    static void Main() {
      int[] numbers = { 1, 2 }; Span<int> span = numbers;
      Console.WriteLine(numbers.Write() + numbers[0] + " " + numbers.Read() + " " + "abc".Read() + " " + span.Read() + " " + numbers.Both());
      Console.WriteLine(numbers.IndexOf(2) + " " + numbers.Contains(2));
    }
  }
  `,
  `
  write7 read 2 read 3 read 2 array
  1 True
  `,
);

checkProgram(
  'indexers differ by in; local functions of a switch are known in all its sections; both parts of a partial method have attributes',
  `
  class Marked : Attribute { }
  partial class Program {
    int this[in int place] => 1;
    int this[int place] => 2;
    [Marked] partial void Half([Marked] int given);
    partial void Half(int given) { }
    static string Find(object value) {
      switch (value) {
        case int _: return Say("number");
        default: return Say("thing");
        case string _: string Say(string what) => what + "!"; return Say("text");
      }
    }
    static void Main() {
      int at = 0; Console.WriteLine(new Program()[in at] + new Program()[at]);
      Console.WriteLine(Find(1) + Find("") + Find(null));
      var half = ((Action<int>)new Program().Half).Method;
      Console.WriteLine(half.GetCustomAttributes(false).Length + " " + half.GetParameters()[0].GetCustomAttributes(false)[0]);
    }
  }
  `,
  `
  3
  number!text!thing!
  1 Marked
  `,
);
