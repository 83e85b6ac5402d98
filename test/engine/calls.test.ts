// Which member a call means, and with which arguments that nobody wrote.
import { checkProgram } from './check';

checkProgram(
  'names and default values of parameters are those of the override nearest to the static type',
  `
  class A {
    public virtual void M(int x = 1, string y = "a") => Console.WriteLine("A" + x + y);
    public virtual int this[int i = 5] => i;
  }
  class B : A {
    public override void M(int y = 2, string x = "b") { Console.WriteLine("B" + y + x); base.M(); }
    public override int this[int j = 6] => j + 100;
  }
  abstract class C { public abstract void F(params int[] x); }
  class D : C { public override void F(int[] x = null) => Console.WriteLine(x.Length); }
  class Program {
    static void Generic<T>(T it) where T : B => it.M(y: 8);
    static void Main() {
      A a = new B(); a.M(); a.M(x: 9);
      new B().M(y: 3); new B().M(x: "q"); Generic(new B());
      Console.WriteLine(new B()[j: 1] + a[i: 1]);
      new D().F();
    }
  }
  `,
  `
  B1a
  A1a
  B9a
  A1a
  B3b
  A1a
  B2q
  A1a
  B8b
  A1a
  202
  0
  `,
);

checkProgram(
  'what cannot be called does not hide what can',
  `
  class Base {
    public virtual void Method() => Console.WriteLine("Base.Method");
    public static void Static() => Console.WriteLine("Base.Static");
    public enum Kind { First }
  }
  class Derived : Base {
    public new int Method { get; set; }
    public new class Static { }
    public new const int Kind = 7;
  }
  class Program {
    int Named() => 1;
    class Inner { string Named = "field"; public void Run() { new Derived().Method(); Derived.Static(); Console.WriteLine(Derived.Kind + Named); } }
    static void Main() => new Inner().Run();
  }
  `,
  `
  Base.Method
  Base.Static
  7field
  `,
);

checkProgram(
  'a base constructor that is called unasked does not know from where',
  `
  class Base {
    public Base([CallerLineNumber] int line = -1, [CallerMemberName] string member = "nobody") => Console.WriteLine((line > 0) + " " + member);
  }
  class Implied : Base { }
  class Unwritten : Base { public Unwritten() { } }
  class Written : Base { public Written() : base() { } }
  class Program { static void Main() { new Implied(); new Unwritten(); new Written(); } }
  `,
  `
  False nobody
  False nobody
  True .ctor
  `,
);

checkProgram(
  'a default value of a local function speaks of its own type parameter',
  `
  class Program {
    static void Main() {
      T Given<T>(string name, T value = default(T)) => value;
      Console.WriteLine(Given<int>("") + Given("", 5));
    }
  }
  `,
  '5',
);

checkProgram(
  'attributes tell what optional parameters without a default get',
  `
  using System.Runtime.InteropServices;
  class P {
    static void Money([Optional, DecimalConstant(1, 1, 0, 0, low: 25)] decimal m) => Console.Write(m + " ");
    static void When([Optional, DateTimeConstant(200)] DateTime t) => Console.Write(t.Ticks + " ");
    static void Any<T>([Optional, DecimalConstant(0, 0, 0, 0, 7)] T x) => Console.Write((x == null ? "null" : x.ToString()) + " ");
    static void Com([IUnknownConstant, Optional] object x) => Console.Write(x.GetType().Name + " ");
    static void Nothing([Optional] object x, [Optional] int i) => Console.WriteLine(x.GetType().Name + i);
    static void Main() { Money(); When(); Any<object>(); Any<int>(); Any<string>(); Com(); Nothing(); }
  }
  `,
  '-2.5 200 7 7 null UnknownWrapper Missing0',
);
