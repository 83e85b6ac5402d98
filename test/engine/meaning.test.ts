// Which of several meanings C# takes: overloads, conversions, operators and names.
import { checkProgram, checkStatements } from './check';

checkProgram(
  'of two overloads the one in its normal form wins, then the one with nothing left out',
  `
  class P {
    static string A(params int[] list) => "params"; static string A(int one = 4) => "optional";
    static string B(string s, params int[] list) => "params"; static string B(string s, int one = 4) => "optional";
    static string C(int i, sbyte s = 1) => "optional"; static string C<T>(T t) => "generic";
    static string D(params object[] list) => "params"; static string D(int i = 1, params object[] list) => "both";
    static string E<U>(double? v, Func<double?, U> f, int more = 0) => "optional";
    static string E<T, U>(T? v, Func<T, U> f) where T : struct => "exact";
    static string F(object o = null) => "object"; static string F(params object[] list) => "array";
    static void Main() {
      Console.WriteLine(A() + " " + B("b") + " " + C(5) + " " + D() + " " + E(default(double?), v => v / 100) + " " + F(null));
    }
  }
  `,
  'optional optional generic params exact array',
);

checkProgram(
  'operators reach their operands through conversions of the user, to nullable types too',
  `
  enum E : sbyte { V = 1 }
  struct S { public static implicit operator int?(S s) => 10000; public static implicit operator uint?(S s) => 7; }
  struct N { public static implicit operator E?(N n) => null; }
  struct B { public static implicit operator bool?(B b) => true; }
  class P {
    static void Main() {
      S s = new S(); N n = new N(); B? none = null; B? some = new B();
      Console.WriteLine((s >> 3) + " " + (s >> s) + " " + (s + 1));
      Console.WriteLine((E.V == n) + " " + (n > E.V) + " " + ((n & E.V) == null));
      bool? a = none, b = some;
      Console.WriteLine((a == null) + " " + b);
    }
  }
  `,
  `
  1250 0 10001
  False False True
  True True
  `,
);

checkStatements(
  'null is an operand of every operator that has a nullable form',
  `
  Console.WriteLine(((null & 1) == null) + " " + ((true & null) == null) + " " + ((false & null) == false) + " " + ((true | null) == true));
  `,
  'True True True True',
);

checkProgram(
  'a cast prefers the explicit operator that fits exactly',
  `
  class C {
    public static implicit operator int(C c) { Console.WriteLine("implicit"); return 1; }
    public static explicit operator double(C c) { Console.WriteLine("explicit"); return 2; }
  }
  class P { static void Main() { double d = (double)new C(); Console.WriteLine(d); d = new C(); Console.WriteLine(d); } }
  `,
  `
  explicit
  2
  implicit
  1
  `,
);

checkProgram(
  'switch takes the one type with constants that the value converts to',
  `
  struct S { public int V; public static implicit operator long(S? s) => s.HasValue ? s.Value.V : -1; }
  struct T { public static implicit operator int?(T t) => 3; }
  class P {
    static string Of(S? s) { switch (s) { case 5: return "five"; case -1: return "none"; default: return "other"; } }
    static void Main() {
      Console.WriteLine(Of(new S { V = 5 }) + " " + Of(null) + " " + Of(new S { V = 6 }));
      switch (new T()) { case 3: Console.WriteLine("three"); break; default: Console.WriteLine("?"); break; }
    }
  }
  `,
  `
  five none other
  three
  `,
);

checkProgram(
  'members of other enums are numbers inside an enum, and 0 is a constant of every enum',
  `
  class P {
    enum A : byte { a, b } enum B { x = A.b + 1, y = A.b << 3, z = C.last } enum C { first = 4, last }
    const B none = 0;
    static void Main() { Console.WriteLine((int)B.x + " " + (int)B.y + " " + (int)B.z + " " + none + " " + (5 - C.first)); }
  }
  `,
  '2 8 5 0 1',
);

checkProgram(
  'private types of base classes and fields that cannot be called hide nothing',
  `
  using System.Collections;
  namespace Far { public class Base { private class Part { } } }
  namespace Near {
    public class Part { public string Name => "near"; }
    public class Derived : Far.Base { public class Inner : Part { } }
  }
  struct Color { public static Color Clear = new Color(); }
  static class More { public static string Clear(this Color c) => "extension"; }
  class A { public IEnumerator GetEnumerator() => new[] { "a" }.GetEnumerator(); }
  class B : A { public IEnumerator GetEnumerator(int[] from = null) => throw new Exception(); }
  class P {
    static void Main() {
      Console.WriteLine(new Near.Derived.Inner().Name + " " + new Color().Clear());
      foreach (string s in new B()) Console.WriteLine(s);
    }
  }
  `,
  `
  near extension
  a
  `,
);

checkProgram(
  'an interpolated string keeps its parts as a FormattableString',
  `
  using System.Globalization;
  class P {
    static string Show(FormattableString s) => s.Format + " " + s.ArgumentCount + " " + s.ToString(CultureInfo.InvariantCulture);
    static void Main() { int n = 3; Console.WriteLine(Show($"{n} of {4.5}")); IFormattable f = $"{n:000}"; Console.WriteLine(f); }
  }
  `,
  `
  {0} of {1} 2 3 of 4.5
  003
  `,
);

checkProgram(
  'which overload a lambda, null or an out variable means',
  `
  delegate Func<int> Ints(); delegate Func<object> Objects();
  class Text : List<string> {
    public static implicit operator Text(string[] from) => new Text();
    public static implicit operator string[](Text from) => new string[0];
  }
  class P {
    static int A(Func<Func<Task<short>>> f) => 1; static int A(Func<Func<Task<int>>> f) => 2;
    static int B(Func<int> f) => 1; static int B(Func<uint> f) => 2;
    static int C(Action f) => 1; static int C(Func<int> f) => 2;
    static int D(string s, Action<string> a) => 1; static int D(object o, Action<object> a) => 2;
    static int E(Ints f, object o) => 1; static int E(Objects f, int i) => 2;
    static int F<T>(T a, T b) => 1; static int F<T>(IEnumerable<T> a, IEnumerable<T> b) => 2;
    static int G(out int i, string s) { i = 0; return 1; } static int G(out short i, object o) { i = 0; return 2; }
    static int H(out object o) { o = 0; return 1; } static int H(out int i) { i = 0; return 2; }
    static string I<T>(out T x, T y) { x = y; return typeof(T).Name; }
    static void Main() {
      byte small = 1;
      Console.WriteLine(A(() => async () => 0) + " " + B(null) + " " + C(null) + " " + D((string)null, q => { }) + " " + E(() => () => 1, 1));
      Console.WriteLine(F(new[] { "a" }, new Text()) + " " + G(out var x, null) + " " + H(out object _) + H(out int _) + " " + I(out int i, small));
    }
  }
  `,
  `
  2 1 2 1 2
  2 1 12 Int32
  `,
);

checkProgram(
  'constants: defaults, enums minus zero, small numbers, too many digits, and who calls',
  `
  enum Small : short { A, B }
  class P {
    const Small none = default(Small);
    const double zero = default;
    static string Type<T>(T value) => typeof(T).Name;
    static string Line([CallerLineNumber] decimal line = 0, [CallerMemberName] object name = null) => line + " " + name;
    static readonly string field = Line();
    static string Of(int? x = default(byte), int? y = (default), int z = 0) => x + "," + y + "," + z;
    static string Least([System.Runtime.InteropServices.Optional] int least) => "" + least;
    static void Main() {
      Console.WriteLine(none + " " + zero + " " + Type(0L - Small.B) + " " + Type(Small.B - 1) + " " + unchecked((short)65535.7) + " " + Of() + Least());
      Console.WriteLine(0.00000000000000000000000000305m + " " + 79228162514264337593543950335.4m + " " + field);
      Console.WriteLine(string
        .Concat(Line
          ()));
      switch (3) { case 3: Console.WriteLine("three"); break; case 4: Console.WriteLine("four"); }
    }
  }
  `,
  `
  A 0 Int16 Small -1 0,,00
  0.0000000000000000000000000030 79228162514264337593543950335 9 field
  17 Main
  three
  `,
);

checkProgram(
  'an enum and its number are two types, in whatever order a generic method meets them',
  `
  enum Small { A }
  class P {
    static string Type<T>() => typeof(T).Name;
    static string Type<T>(T value) => Type<T>();
    static void Main() { Console.WriteLine(Type(Small.A) + " " + Type(4) + " " + Type<Small[]>() + " " + Type<int[]>()); }
  }
  `,
  'Small Int32 Small[] Int32[]',
);

checkProgram(
  'enum minus what: a member, a number, null, or something that converts',
  `
  enum E : short { A }
  class Both {
    public static implicit operator short(Both b) { Console.Write("short "); return 0; }
    public static implicit operator E(Both b) { Console.Write("E "); return 0; }
  }
  class P {
    static string Type<T>(T value) => typeof(T).ToString();
    static void Main() {
      E x = 0; E? y = 0;
      const short same = 0; const byte other = 0;
      Console.WriteLine(Type(x - same) + " " + Type(x - other) + " " + Type(same - x) + " " + Type(y - null) + " " + Type(null - y));
      x -= new Both();
      Console.WriteLine(Type(x - new Both()));
    }
  }
  `,
  `
  E System.Int16 System.Int16 System.Nullable\`1[System.Int16] System.Nullable\`1[System.Int16]
  E E System.Int16
  `,
);

checkProgram(
  'the static constructor of a base runs when its constructor is called, behind the arguments',
  `
  class B { static B() { Console.Write("B.cctor "); } public B(int x) { } }
  class Plain { static Plain() { Console.Write("Plain.cctor "); } }
  class D : B { static D() { Console.Write("D.cctor "); } public D() : base(F()) { Console.Write("D "); } static int F() { Console.Write("F "); return 1; } }
  class E : Plain { static E() { Console.Write("E.cctor "); } }
  class P { static void Main() { new D(); new E(); new E(); } }
  `,
  'D.cctor F B.cctor D E.cctor Plain.cctor',
);

checkProgram(
  'attributes tell the member that they stand on as their caller',
  `
  [AttributeUsage(AttributeTargets.All)]
  class Name : Attribute { public string Text; public Name([CallerMemberName] string text = "none") { Text = text; } }
  interface I { string Own { get; } }
  [Name] class C : I {
    [Name] public int Field;
    [Name] public int Property { [Name] get; set; }
    [Name] public void Method([Name] int p) { }
    [Name] public event Action Event;
    string I.Own { get; } = Told();
    static string Told([CallerMemberName] string text = "none") => text;
  }
  class P {
    static string Of(System.Reflection.ICustomAttributeProvider member) => ((Name)member.GetCustomAttributes(typeof(Name), false)[0]).Text + " ";
    static void Main() {
      var t = typeof(C); var m = t.GetMethod("Method"); var p = t.GetProperty("Property");
      Console.WriteLine(Of(t) + Of(t.GetField("Field")) + Of(p) + Of(p.GetGetMethod()) + Of(m) + Of(m.GetParameters()[0]) + Of(t.GetEvent("Event")) + ((I)new C()).Own);
    }
  }
  `,
  'none none Property Property Method Method Event Own',
);

checkProgram(
  'a local function may take a constant of the function around as default',
  `
  class P { static void Main() { const int N = 2; string Twice(int n = N) => "" + n * 2; Console.WriteLine(Twice() + Twice(4)); } }
  `,
  '48',
);

checkProgram(
  'calls of conditional methods are left out with all that belongs to them, unless the file defines the symbol',
  `
  class Log {
    public static Log Make() { Console.Write("made "); return new Log(); }
    [System.Diagnostics.Conditional("NEVER"), System.Diagnostics.Conditional("NOT")] public void Say(int i) => Console.Write("said ");
    [System.Diagnostics.Conditional("NEVER")] public virtual void Over() => Console.Write("over ");
  }
  class Sub : Log { public override void Over() => Console.Write("sub "); }
  class P {
    static int calls;
    static void Main() {
      Log.Make().Say(calls++);
      Log.Make()?.Say(calls++);
      Action a = () => new Log().Say(calls++);
      a();
      new Sub().Over();
      Console.Write(calls);
    }
  }
  `,
  '0',
);

checkProgram(
  'values that are cast, operators for nullables, names out of place, calls in parentheses',
  `
  struct S {
    public int N;
    public int Inc() => ++N;
    public static int operator +(S s) => 1;
    public static int operator +(S? s) => s.HasValue ? 10 : -10;
  }
  class P {
    static string M(int a = 1, int b = 2, int c = 3) => "first";
    static string M(long c = 1, long b = 2) => "second";
    static string F(Action a, string s) => "action";
    static string F(Func<object> f, object o) => "function";
    static void Main() {
      S s = new S(); S? some = s, none = null;
      ((S)s).Inc();
      ICloneable c = "";
      Console.WriteLine(s.N + " " + +some + +none + +s + " " + M(c: 3, 2) + " " + F(() => (c.Clone()), null));
    }
  }
  `,
  '0 10-101 second function',
);

checkProgram(
  'tuples are cast element by element, operators that give nullables are lifted as they are, void is no object',
  `
  class C { public C() { Console.Write("C "); } public static explicit operator byte(C c) { Console.Write("to-byte "); return 1; } }
  struct Conv {
    public static implicit operator int(Conv c) => 1;
    public static implicit operator double?(Conv c) => 123.5;
  }
  class P {
    static void Main() {
      var (a, b) = ((byte, byte))(new C(), new C());
      Conv? some = new Conv(), none = null;
      double? d = some, e = none; int? i = some;
      Console.WriteLine(a + b + " " + d + " " + e + " " + i);
      if (Console.Error.Flush() is object) Console.WriteLine("never");
    }
  }
  `,
  'C to-byte C to-byte 2 123.5  1',
);

checkProgram(
  'interfaces of a type parameter hide what every object has, classes hide interfaces',
  `
  class B { public override string ToString() => "B"; public string M() => "B.M"; }
  interface I { string ToString(); string M(); }
  class D : B, I { string I.ToString() => "I"; string I.M() => "I.M"; }
  class P {
    static string Both<T>(T x) where T : B, I => x.ToString() + x.M();
    static string Only<T>(T x) where T : I => x.ToString() + x.M();
    static string Class<T>(T x) where T : B => x.ToString() + x.M();
    static void Main() { var d = new D(); Console.WriteLine(Both(d) + " " + Only(d) + " " + Class(d)); }
  }
  `,
  'IB.M II.M BB.M',
);

checkProgram(
  'indexers have no name in code, and the name that an attribute gives them in metadata',
  `
  class A {
    const string Name = "Cell";
    [IndexerName(Name)] public virtual int this[int i] { get => i; set => Console.Write(Caller() + " "); }
    public int Item => 42;
    static string Caller([CallerMemberName] string name = null) => name;
  }
  class B : A { public override int this[int i] => -i; }
  class P {
    static void Main() {
      A a = new B();
      a[1] = 2;
      Console.WriteLine(a[3] + " " + a.Item + " " + ((dynamic)a)[4]);
      Console.WriteLine(string.Join(" ", typeof(A).GetProperties().Select(p => p.Name)) + " " + typeof(B).GetMethod("get_Cell").DeclaringType);
      Console.WriteLine(typeof(A).GetProperty("Cell", new[] { typeof(int) }).GetValue(a, new object[] { 5 }));
    }
  }
  `,
  `
  Cell -3 42 -4
  Cell Item B
  -5
  `,
);

checkProgram(
  'casts of nullables through operators are lifted, or unwrap what is there',
  `
  struct A { public int V; public static explicit operator A(long l) => new A { V = (int)l }; public static explicit operator string(A a) => "A" + a.V; public static explicit operator int(A a) => a.V; }
  class P {
    static void Main() {
      int? i = 5, none = null;
      A? a = new A { V = 7 }, nothing = null;
      Console.WriteLine((IntPtr)i + " " + (IntPtr?)i + " " + ((IntPtr?)none == null) + " " + ((A?)i).Value.V + " " + ((A?)none == null));
      Console.WriteLine((string)a + " " + ((string)nothing == null) + " " + (long?)a + " " + (byte)a + " " + ((long?)nothing == null));
      try { Console.WriteLine((IntPtr)none); } catch (InvalidOperationException) { Console.WriteLine("no value"); }
    }
  }
  `,
  `
  5 5 True 5 True
  A7 True 7 7 True
  no value
  `,
);

checkProgram(
  'a partial method is called as it is announced',
  `
  partial class P {
    static partial void M(int first, [CallerMemberName] string caller = "?");
    static void Main() { M(first: 1); dynamic two = 2; M(first: two, caller: "x"); }
  }
  partial class P { static partial void M(int a, string b) { Console.Write(a + b + " "); } }
  `,
  '1Main 2x',
);

checkProgram(
  'constants of decimal are computed like decimals, with the sign of a zero',
  `
  class P {
    const decimal third = 1m / 3, product = -2m * 3, rest = -7m % 4, zero = -0.0m;
    static string Bits(decimal d) => decimal.GetBits(d)[3].ToString("x8");
    static void Main() {
      decimal none = zero, minus = -1;
      Console.WriteLine(third + " " + product + " " + rest + " " + Bits(zero) + " " + (zero == 0) + " " + zero);
      Console.WriteLine(Bits(none * minus) + " " + Bits(0 * minus) + " " + Bits(none + 0.0m) + " " + Bits(5m - 5) + " " + Bits(decimal.Round(-0.2m)));
      Console.WriteLine(1 / (double)none + " " + none.GetHashCode().Equals(0m.GetHashCode()) + " " + Bits(Math.Abs(none)));
    }
  }
  `,
  `
  0.3333333333333333333333333333 -6 -3 80010000 True 0.0
  00010000 80000000 80010000 00000000 80000000
  -Infinity True 00010000
  `,
);

checkProgram(
  'where arguments disagree the form without filled in parameters is meant; lambdas that are not sure give way; tuples of dynamic are less',
  `
  delegate ref int Ref(); delegate int Val();
  class A<T> { public T MoveNext() => default(T); public int Current => 1; }
  class E { public A<bool> GetEnumerator() => new A<bool>(); }
  interface I { string M(); }
  class B { public string M() => "B"; }
  class D : B, I { string I.M() => "I"; }
  class P {
    static int x;
    static string F(object a, object b, string c, object d = null) => "four";
    static string F(string a, object b, object c) => "three";
    static string G(Action<object> a, string b, Func<object> c) => "object";
    static string G(Action<string> a, object b, Func<ValueType> c) => "string";
    static string H((int, int) t) => "int"; static string H((dynamic, dynamic) t) => "dynamic";
    static string R(Ref r) => "ref"; static string R(Val v) => "val";
    static string W(Action<System.Collections.IEnumerable> a) => "enumerable"; static string W(Action<E> a) => "E";
    static string C<T1, T2, T3>(T2 t2, T3 t3) where T1 : I where T2 : B, T1 where T3 : B, I => t2.M() + t3.M();
    static void Main() {
      (byte, byte) t = (1, 2);
      Console.WriteLine(F("", null, null) + " " + G(q => {}, (string)null, () => { throw new Exception(); }) + " " + H(t) + " " + R(() => x) + R(() => ref x));
      Console.WriteLine(W(x => { foreach (var y in x) { } }) + " " + C<D, D, D>(new D(), new D()));
    }
  }
  `,
  `
  three object int valref
  enumerable BB
  `,
);

checkProgram(
  'a switch takes the conversion that need not be lifted; tuples of nothing known are converted; private classes are not inferred',
  `
  struct A { public static implicit operator int?(A a) => 0; public static implicit operator int(A? a) => 1;
    public static implicit operator A((int, string) t) => new A(); }
  interface J<T> { } interface I<T> : J<object> { }
  class Outer { class Hidden { } public class C : I<Hidden> { } }
  class G<T> { public enum E { One } }
  [AttributeUsage(AttributeTargets.All)] class Noted : Attribute { public Noted(int x) { Console.Write(x + " "); } }
  class Marked<[Noted(1)] T> { public void M<[Noted(2)] U>() { } }
  class B { B this[params int[] x] { get { Console.Write(x[0]); x[0] = 9; return new B(); } } int X, Y; 
    public static void Fill() { int x = 1; new B { [x++] = { X = 1, Y = 2 } }; Console.WriteLine(" " + x); } }
  class P {
    const string Own = nameof(Own);
    static string Goo<T>(I<T> x) => "I"; static string Goo<T>(J<T> x) => "J";
    static string E<T>(G<T>.E e) => typeof(T).Name;
    static void Main() {
      A? a = new A();
      switch (a) { case 1: Console.Write("lifted no more "); break; default: Console.Write("? "); break; }
      A? b = (1, null); var c = (A)(2, null);
      const bool never = 1 == null;
      Console.WriteLine(b.HasValue + " " + Goo(new Outer.C()) + " " + E(G<int>.E.One) + " " + never + " " + Own);
      typeof(Marked<>).GetGenericArguments()[0].GetCustomAttributes(false);
      typeof(Marked<>).GetMethod("M").GetGenericArguments()[0].GetCustomAttributes(false);
      B.Fill();
      const string nothing = null;
      switch (nothing) { case string s: ; case null: Console.WriteLine("null"); break; }
    }
  }
  `,
  `
  lifted no more True J Int32 False Own
  1 2 11 2
  null
  `,
);

checkProgram(
  'what a name cannot mean where it stands hides nothing: variables with type arguments, fields that are called, operators',
  `
  class op_Addition {
    public static string Text = "type";
    public class Adds { public string Of => op_Addition.Text; public static int operator +(Adds a, Adds b) => 3; }
  }
  class Box<T> { public static string Name = typeof(T).Name; }
  class Outer {
    static string F() => "outer F"; static string G<T>(int i) => "outer G" + typeof(T).Name;
    public class Inner { int F = 1; Func<int> G = () => 2; public string All() => F() + F + " " + G<long>(1) + G(); }
    public static string Method<T>(T Method, object Box) => Box<int>.Name + Method<T>(1);
    static string Method<T>(int i) => " method" + i;
  }
  interface ITexts { string this[string s] { get; } }
  class Numbers { public string this[byte b] => "byte" + b; }
  class Both : Numbers, ITexts { public string this[string s] => "text" + s; }
  class P {
    static string Elements<T>(T t) where T : Numbers, ITexts => t[1] + t["x"];
    static void Main() {
      Console.WriteLine(new op_Addition.Adds().Of + " " + new Outer.Inner().All() + " " + Outer.Method("s", null) + " " + Elements(new Both()));
    }
  }
  `,
  'type outer F1 outer GInt642 Int32 method1 byte1textx',
);

checkProgram(
  'null converts to a struct by its operator; lambdas of one place that share their variables are equal',
  `
  class C { }
  struct S { public string How; public static implicit operator S(C c) => new S { How = c == null ? "null" : "C" }; }
  class P {
    int i;
    Action Own => () => i++;
    static Action Nothing => () => { };
    static Action Of(int n) => () => Console.Write(n);
    static string How(S s) => s.How;
    static void Main() {
      S s = null; var p = new P();
      Action twice = null; int shared = 0;
      for (int k = 0; k < 2; k++) { Action add = () => shared++; twice += add; if (k == 1) Console.Write((twice - add == add) + " "); }
      Console.WriteLine(s.How + " " + How(null) + " " + (p.Own == p.Own) + " " + (p.Own == new P().Own) + " " + (Nothing == Nothing) + " " + (Of(1) == Of(1)));
    }
  }
  `,
  'True null null True False True False',
);

checkProgram(
  'constants: what is inverted stays in its enum, null stays null through casts, a constant chooses its section',
  `
  enum Small : byte { One = 1 } enum Short : short { One = 1 }
  class ToLong { public static implicit operator uint(ToLong m) => 6; public static implicit operator long(ToLong m) => 7; public static implicit operator ulong(ToLong m) => 8; }
  class Z { } class Related<X, Y> where Y : Z where X : Y { public static X As(Y y) => y as X; }
  class P {
    const object nothing = null; const string text = (string)nothing;
    static int Chosen() { switch (2) { case 1: break; case 2: goto case 3; case 3: return 5; default: break; } }
    static void Main() {
      var small = Small.One; small = ~small;
      Console.WriteLine((int)small + " " + (byte)~Small.One + " " + (short)~Short.One + " " + (text == null) + " " + -new ToLong() + " " + ~new ToLong() + " " + Chosen());
      IntPtr p = (IntPtr)Small.One; Console.WriteLine(p + " " + (Short)p + " " + (Related<Z, Z>.As(new Z()) != null) + " " + $"{200:{{X+Y}}}");
    }
  }
  `,
  `
  254 254 -2 True -7 4294967289 5
  1 One True {X+Y}
  `,
);

checkProgram(
  'an alias may be the name of a property of its type; a using looks past the usings beside it; nameof may be a method',
  `
  namespace Paint { public struct Color { public static Color Blue = new Color { N = 3 }; public static Color From(int i) => new Color { N = i }; public int N; } }
  namespace A { public static class A { public static string Foo(this int i) => "A" + i; } }
  namespace B {
    using A; using Base = Paint.Color;
    using static Names;
    class Pen { Base Base => Base.Blue; public int Sum => Base.N + Base.From(4).N; public string Text => 3.Foo() + nameof("x"); }
    class P { static void Main() { Console.WriteLine(new Pen().Sum + " " + new Pen().Text); } }
  }
  static class Names { public static string nameof(string s) => "called " + s; }
  `,
  '7 A3called x',
);

checkProgram(
  'a static field that cannot get its value fails where the type is first used, and there again',
  `
  class Bad { public static int V = int.Parse("x"); }
  class Good { public static int V = int.Parse("4"); }
  class P {
    static void Main() {
      Console.WriteLine("start");
      for (int i = 0; i < 2; i++)
        try { Console.WriteLine(Bad.V); } catch (TypeInitializationException e) { Console.WriteLine(e.TypeName + " " + e.InnerException.GetType().Name); }
      Console.WriteLine(Good.V);
    }
  }
  `,
  `
  start
  Bad FormatException
  Bad FormatException
  4
  `,
);

checkProgram(
  'what a type with type parameters is only the run tells: `as` and patterns ask it',
  `
  class X<T> { public string Ask() { var it = this as X<int>; var a = this as A; return (it != null) + " " + (a != null); } }
  class A : X<int> { }
  class B : X<string> { }
  class P {
    static int Length<T>(T[] items) => items is int[] numbers ? numbers.Length : -1;
    static string Name<T>(X<T> x) { switch (x) { case A a: return "A"; case X<string> s: return "string"; } return "other"; }
    static void Main() {
      Console.WriteLine(new X<int>().Ask() + " " + new X<long>().Ask() + " " + new A().Ask());
      Console.WriteLine(Length(new int[3]) + " " + Length(new string[2]) + " " + Name(new A()) + " " + Name(new B()) + " " + Name(new X<int>()));
    }
  }
  `,
  `
  True False False False True True
  3 -1 A string other
  `,
);

checkStatements(
  'the smallest number has no remainder by -1 that the processor could give',
  `
  long smallest = long.MinValue, minus = -1; int small = int.MinValue, one = -1; ulong many = ulong.MaxValue, most = ulong.MaxValue;
  foreach (Func<object> f in new Func<object>[] { () => smallest % minus, () => { var x = smallest; x %= minus; return x; }, () => small % one, () => (smallest + 1) % minus, () => many % most })
    try { Console.Write(f() + " "); } catch (OverflowException) { Console.Write("overflow "); }
  `,
  'overflow overflow overflow 0 0',
);

checkProgram(
  'an exception of a generic class is called by the name of its type, without assemblies',
  `
  class Failure<T> : Exception { }
  class P {
    static void Main() {
      var failure = new Failure<List<int[]>>();
      Console.WriteLine(failure.Message); Console.WriteLine(failure);
    }
  }
  `,
  `
  Exception of type 'Failure\`1[System.Collections.Generic.List\`1[System.Int32[]]]' was thrown.
  Failure\`1[System.Collections.Generic.List\`1[System.Int32[]]]: Exception of type 'Failure\`1[System.Collections.Generic.List\`1[System.Int32[]]]' was thrown.
  `,
);

checkProgram(
  'each time a captured exception goes on, its trace begins where it was captured; a task remembers its own so',
  `
  class P {
    static void Origin() { throw new Exception("it"); }
    static void First(System.Runtime.ExceptionServices.ExceptionDispatchInfo info) { info.Throw(); }
    static void Second(System.Runtime.ExceptionServices.ExceptionDispatchInfo info) { info.Throw(); }
    static async Task One(Task task) { await task; }
    static async Task Other(Task task) { await task; }
    static string Names(Exception e) => string.Join(" ", e.StackTrace.Split('\\n').Where(line => line.Contains("P.")).Select(line => line.Substring(line.IndexOf("P.") + 2).Split('(')[0]));
    static void Main() {
      System.Runtime.ExceptionServices.ExceptionDispatchInfo info = null;
      try { Origin(); } catch (Exception e) { info = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e); }
      try { First(info); } catch (Exception e) { Console.WriteLine(Names(e)); }
      try { Second(info); } catch (Exception e) { Console.WriteLine(Names(e)); }
      var task = Task.Run(() => Origin());
      try { One(task).Wait(); } catch (AggregateException e) { Console.WriteLine(Names(e.InnerException).Contains("One")); }
      try { Other(task).Wait(); } catch (AggregateException e) { Console.WriteLine(Names(e.InnerException).Contains("One") + " " + Names(e.InnerException).Contains("Other")); }
    }
  }
  `,
  `
  Origin Main First Main
  Origin Main Second Main
  True
  False True
  `,
);

checkProgram(
  'a generic method that calls itself with ever larger types ends when the program ends it',
  `
  struct Pair<A, B> { public readonly A First; public readonly B Second; public Pair(A first, B second) { First = first; Second = second; } }
  class P {
    static T Nest<T>(int depth, T value) => depth >= 0 ? Nest<Pair<T, T>>(depth - 1, new Pair<T, T>(value, value)).First : value;
    static void Main() { Console.WriteLine(Nest(6, 100)); }
  }
  `,
  '100',
);

checkStatements(
  'indices of arrays with several dimensions may be long',
  `
  var grid = new int[3, 4]; long i = 2; ulong j = 3; uint k = 1;
  grid[i, j] = 5; grid[i, j] += 2; grid[k, j]++; ref int cell = ref grid[i, k]; cell = 8;
  Console.WriteLine(grid[2, 3] + " " + grid[i, j] + " " + grid[1, 3] + " " + grid[2, 1]);
  try { grid[i, i + 2] = 1; } catch (IndexOutOfRangeException) { Console.WriteLine("outside"); }
  `,
  `
  7 7 1 8
  outside
  `,
);

checkProgram(
  'whatever holds delegates compares them as delegates; a struct may be filled while its value is made; struct methods start initializers',
  `
  class C { public void M() { } }
  struct V { public int X, Y; public V(int x, int y) { X = x; Y = y; } public override string ToString() => X + "," + Y; }
  struct S { public static int Count; static S() { Console.Write("static "); Count = 5; } public int Ask() => Count; }
  class P {
    static int Make(out V v) { v = new V(5, 6); return 1; }
    static void Main() {
      var c = new C(); Action a = c.M, b = c.M; Delegate d = a, e = b; MulticastDelegate m = a;
      Console.WriteLine((d == e) + " " + (d != e) + " " + (m == e) + " " + (d == b) + " " + (d == null) + " " + ((object)d == (object)e));
      V v = new V(v.X = 1, v.Y = 2), w = new V(Make(out w), w.Y); Console.WriteLine(v + " " + w);
      S s = default; Console.WriteLine(s.Ask());
    }
  }
  `,
  `
  True False True True False False
  1,2 1,6
  static 5
  `,
);

checkProgram(
  'a struct with a static constructor runs it before its first method, and who asks for one to run has it run once',
  `
  interface INamed { string Name { get; } }
  struct S { static S() { Console.Write("S "); } public int X; public void Change() { X++; } }
  struct Boxed : INamed { static Boxed() { Console.Write("Boxed "); } public string Name { get { return "name"; } } }
  struct Counted { static Counted() { Console.Write("Counted "); } public IEnumerable<int> Some() { yield return 1; } public async Task Wait() { await Task.Yield(); Console.WriteLine("waited"); } }
  class K { static K() { Console.Write("K " + (Thread.CurrentThread == P.First)); } }
  class L { static int a = Init(); static int Init() { Console.Write("L "); return 1; } }
  class Bad { static Bad() { throw new Exception("no"); } }
  class P {
    public static Thread First;
    static async Task Main() {
      var s = new S(); Console.Write(s.X + " "); s.Change(); s.Change(); Console.WriteLine(s.X);
      object o = new Boxed(); Console.WriteLine(((INamed)o).Name);
      foreach (int each in new Counted().Some()) Console.WriteLine(each);
      await new Counted().Wait();
      var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() => RuntimeHelpers.RunClassConstructor(typeof(K).TypeHandle))).ToList();
      First = threads[0];
      foreach (var each in threads) each.Start();
      foreach (var each in threads) each.Join();
      Console.WriteLine();
      RuntimeHelpers.RunClassConstructor(typeof(L).TypeHandle); RuntimeHelpers.RunClassConstructor(typeof(L).TypeHandle); Console.WriteLine();
      try { RuntimeHelpers.RunClassConstructor(typeof(Bad).TypeHandle); } catch (TypeInitializationException e) { Console.WriteLine(e.InnerException.Message); }
      try { RuntimeHelpers.RunClassConstructor(typeof(List<>).TypeHandle); } catch (ArgumentException) { Console.WriteLine("of nothing"); }
    }
  }
  `,
  `
  0 S 2
  Boxed name
  Counted 1
  waited
  K True
  L
  no
  of nothing
  `,
);

checkStatements(
  'no array is longer than an index can be',
  `
  uint big = 0x80000000; long long_ = 3000000000;
  try { Console.WriteLine(new int[big].Length); } catch (OverflowException) { Console.WriteLine("overflow"); }
  try { Console.WriteLine(new int[2, long_].Length); } catch (OverflowException) { Console.WriteLine("overflow"); }
  try { Console.WriteLine(new int[2, int.MaxValue].Length); } catch (OutOfMemoryException) { Console.WriteLine("memory"); }
  `,
  `
  overflow
  overflow
  memory
  `,
);

checkStatements(
  'NaN has the bits that it has in .NET',
  `
  Console.WriteLine(BitConverter.DoubleToInt64Bits(double.NaN) + " " + BitConverter.ToString(BitConverter.GetBytes(float.NaN)) + " " + double.NaN.GetHashCode());
  Console.WriteLine(typeof(List<>).MakeGenericType(typeof(Dictionary<,>).GetGenericArguments()[0].MakeArrayType()).ContainsGenericParameters + " " + typeof(List<int[]>).ContainsGenericParameters);
  try { new Thread(() => { }).Start(1); } catch (InvalidOperationException) { Console.WriteLine("no parameter"); }
  var mutex = new Mutex(); var thread = new Thread(() => mutex.WaitOne()); thread.Start(); thread.Join();
  try { mutex.WaitOne(); } catch (AbandonedMutexException e) { Console.WriteLine(e.MutexIndex + " " + (e.Mutex == null)); }
  `,
  `
  -2251799813685248 00-00-C0-FF -524288
  True False
  no parameter
  -1 True
  `,
);

checkProgram(
  'index and value come before the exception of the array that is missing or too short',
  `
  class P {
    static int zero, n;
    static int Fail() { throw new InvalidOperationException(); }
    static int Side() { return ++n; }
    static void Try(Action a) { try { a(); Console.Write("fine "); } catch (Exception e) { Console.Write(e.GetType().Name.Replace("Exception", " ")); } }
    static void Main() {
      int[] one = new int[1], none = null; byte[] bytes = new byte[1]; int[,] grid = null; int i = 0;
      Try(() => one[5] = Fail()); Try(() => one[5] = 1 / zero); Try(() => none[0] = Fail()); Try(() => none[0] = 1 / zero);
      Try(() => Console.Write(none[1 / zero])); Try(() => bytes[9] = checked((byte)(Side() + 300))); Try(() => one[5] += Side());
      Try(() => one[Side() + 5] = Side()); Try(() => none[Side()] = Side()); Try(() => Console.Write(grid[Side(), 1 / zero]));
      Console.Write(n + " ");
      Try(() => one[i++] = one[i++ + 9]); Try(() => none[i++] = i++); Console.Write(i);
    }
  }
  `,
  'InvalidOperation DivideByZero InvalidOperation DivideByZero DivideByZero Overflow IndexOutOfRange IndexOutOfRange NullReference DivideByZero 6 IndexOutOfRange NullReference 4',
);

checkStatements(
  'a delegate made of a delegate of its own type is another object',
  `
  int n = 0; Action a = () => n++; var b = new Action(a); b(); a();
  Console.WriteLine(ReferenceEquals(a, b) + " " + n);
  `,
  'False 2',
);

checkProgram(
  'what is not suppressed is finalized when the program ends, from the derived class to its base',
  `
  class Base {
    readonly string name;
    public Base(string name) { this.name = name; }
    ~Base() { Console.WriteLine("~Base " + name + " " + Caller()); }
    static string Caller([CallerMemberName] string member = "") => member;
  }
  class Derived : Base, IDisposable {
    public Derived(string name) : base(name) { }
    ~Derived() => Console.WriteLine("~Derived");
    public void Dispose() { GC.SuppressFinalize(this); }
  }
  class Of<T> : Derived { public Of() : base(typeof(T).Name) { } }
  class P {
    static object kept;
    static void Main() {
      new Base("first");
      using (new Derived("disposed")) { }
      kept = new Of<int>();
      var again = new Base("registered again"); GC.SuppressFinalize(again); GC.ReRegisterForFinalize(again);
      GC.SuppressFinalize("text"); GC.ReRegisterForFinalize("text");
      Console.WriteLine("end");
    }
  }
  `,
  `
  end
  ~Base first Finalize
  ~Derived
  ~Base Int32 Finalize
  ~Base registered again Finalize
  `,
);

checkProgram(
  'operators take lambdas and methods, as delegates and as expression trees',
  `
  class R {
    public static R operator +(R r, System.Linq.Expressions.Expression<Func<R, R>> e) { Console.WriteLine(e); return r; }
    public static R operator +(R r, R other) { return r; }
    public static R operator -(R r, Func<int, int> f) { Console.WriteLine(f(3)); return r; }
  }
  class P {
    static int Twice(int x) { return 2 * x; }
    static void Main() { var r = new R(); r = r + (c => c + (d => d + d)); r -= x => x + 1; r = r - Twice; }
  }
  `,
  `
  c => (c + d => (d + d))
  4
  6
  `,
);

checkProgram(
  'default literals take their type from where they stand, and null is a constant of every reference type',
  `
  class P {
    const object field = default(dynamic);
    static void Main() {
      int[] all = { 7, 8 }; const object a = default(dynamic), b = default(object); const string c = default;
      int n = checked(default); Console.WriteLine(all[default] + n + " " + (field == null && a == null && b == null && c == null));
    }
  }
  `,
  '7 True',
);

checkStatements(
  'the largest decimals can be written with exponents',
  'Console.WriteLine(7.9228162514264337593543950335E28M - 792281625142643375935439.50335E5M); Console.WriteLine(15E-1M + 0E999M);',
  '0\n1.5',
);

checkStatements(
  'nothing compared and calculated with nothing is nothing',
  'Console.WriteLine((null > null) + " " + (null <= null) + " " + (null * null == null) + " " + ((null << null) == null));',
  'False False True True',
);

checkProgram(
  'a type in between does not hide the method that is called, anonymous methods are no data, and protected members are seen through type parameters',
  `
  class Outer {
    static string Name(object x) { return "called with " + x; }
    class Inner {
      class Name { public const int Number = 3; }
      public static string Test() { return Name(Name.Number); }
    }
    public static string Test() { return Inner.Test(); }
  }
  class A { protected int P { get; set; } protected int this[int i] { get { return P + i; } set { P = value; } } }
  class B<T> : A where T : B<T> { public static int Of(T t) { t.P = 2; t[0] = t.P + 1; return t[1]; } }
  class C : B<C> { }
  [AttributeUsage(AttributeTargets.Class)] class NothingAttribute : Attribute { public NothingAttribute(object o = null) { } }
  [Nothing(default(NothingAttribute))] class P {
    static void Run(Action a) { Console.WriteLine("action"); }
    static void Run(System.Linq.Expressions.Expression<Action> a) { Console.WriteLine("data"); }
    static void Main() { Console.WriteLine(Outer.Test()); Run(delegate { }); Console.WriteLine(B<C>.Of(new C())); }
  }
  `,
  `
  called with 3
  action
  4
  `,
);
