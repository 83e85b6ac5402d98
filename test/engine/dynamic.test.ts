// Values of type dynamic: bound when they are used, by what they are then.
import { checkProgram, checkStatements } from './check';

checkProgram(
  'members, calls, elements and operators are found when they run',
  `
  class Account {
    public int Count = 1;
    public string Name { get; set; } = "p";
    public int Next(int x) => x + 1;
    public string Next(string s) => s + "!";
    public int this[int i] { get => i * Count; set => Count = value; }
    public T Same<T>(T t) => t;
    public string Sum(params int[] all) => "sum" + all.Length;
    public static string Kind(object o) => "object";
    public static string Kind(int i) => "int";
    public static string Kind(string s) => "string";
  }
  struct Vector {
    public int X;
    public Vector(int x) { X = x; }
    public static Vector operator +(Vector a, Vector b) => new Vector(a.X + b.X);
    public override string ToString() => "V" + X;
  }
  class Named { public readonly string How; public Named(int i) { How = "int"; } public Named(string s) { How = "string"; } }
  class Holder<T> { public string Take(T t) => typeof(T).Name; public string Give(dynamic d) => Take(d); public static T To(dynamic d) => d; }
  class Program {
    static dynamic Add(dynamic a, dynamic b) => a + b;
    static string Kind(dynamic d) => Account.Kind(d);
    static IEnumerable<dynamic> Some() { yield return 1; yield return "two"; yield return 3.5; }
    static void Main() {
      dynamic d = new Account(); Console.WriteLine(d.Count + d.Next(1) + d.Next("x") + d.Name + d.Sum() + d.Sum(1, 2) + d.Same("s"));
      d.Count = 7; d.Count += 3; d.Count++; ++d.Count; Console.WriteLine(d.Count + " " + d.Count-- + " " + d[3]); d[0] = 2; d.Name += "q"; Console.WriteLine(d.Count + d.Name);
      Console.WriteLine(Add(1, 2) + " " + Add("a", 2) + " " + Add(1.5, 2) + " " + Add(new Vector(1), new Vector(2)) + " " + Add('a', 1) + " " + Add(1m, 2));
      Console.WriteLine(Kind(1) + Kind("s") + Kind(2.5) + Kind(null) + new Named((dynamic)1).How + new Named((dynamic)"s").How);
      foreach (var x in Some()) Console.Write(x + ":" + x.GetType().Name + " ");
      Console.WriteLine(new Holder<int>().Give(3) + Holder<long>.To(3));
      dynamic list = new List<int> { 3, 1, 2 }; list.Add(9); list.Sort(); foreach (var x in list) Console.Write(x * 2 + " "); Console.WriteLine(list.Count + " " + list[0]);
      dynamic square = (Func<int, int>)(x => x * x), all = new[] { 1, 2, 3 }; all[1] += 10; Console.WriteLine(square(5) + " " + all[1] + " " + all.Length);
      dynamic yes = true, n = 5; if (yes && !(n > 7)) Console.WriteLine(-n + ~n + " " + (n == 5) + " " + (n is int) + " " + (n != null));
      int number = n; long wide = n; int? maybe = n; Console.WriteLine(number + wide + maybe);
    }
  }`,
  `
  3x!psum0sum2s
  12 12 33
  2pq
  3 a2 3.5 V3 98 3
  intstringobjectstringintstring
  1:Int32 two:String 3.5:Double Int323
  2 4 6 18 4 1
  25 12 3
  -11 True True True
  15
  `,
);

checkProgram(
  'objects that answer for their members themselves',
  `
  class Recorder : System.Dynamic.DynamicObject {
    Dictionary<string, object> values = new Dictionary<string, object>();
    public string Real => "real";
    public override bool TryGetMember(System.Dynamic.GetMemberBinder binder, out object result) => values.TryGetValue(binder.Name, out result);
    public override bool TrySetMember(System.Dynamic.SetMemberBinder binder, object value) { values[binder.Name] = value; return true; }
    public override bool TryInvokeMember(System.Dynamic.InvokeMemberBinder binder, object[] args, out object result) { result = binder.Name + args.Length; return binder.Name != "No"; }
    public override bool TryGetIndex(System.Dynamic.GetIndexBinder binder, object[] indexes, out object result) { result = "at" + indexes[0]; return true; }
  }
  class Program {
    static void Main() {
      dynamic e = new System.Dynamic.ExpandoObject(); e.Name = "n"; e.Age = 3; e.Age++; e.Greet = (Func<string, string>)(who => "hi " + who + e.Name);
      Console.WriteLine(e.Name + e.Age + e.Greet("x")); foreach (var pair in (IDictionary<string, object>)e) Console.Write(pair.Key + " ");
      ((IDictionary<string, object>)e).Remove("Age"); try { Console.WriteLine(e.Age); } catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException x) { Console.WriteLine(x.Message); }
      dynamic r = new Recorder(); r.X = 5; Console.WriteLine(r.X + r.Real + r.Call(1, 2) + r[7]);
      try { r.No(); } catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException x) { Console.WriteLine(x.Message); }
    }
  }`,
  `
  n4hi xn
  Name Age Greet 'System.Dynamic.ExpandoObject' does not contain a definition for 'Age'
  5realCall2at7
  'Recorder' does not contain a definition for 'No'
  `,
);

checkStatements(
  'what cannot be done is told when it is tried',
  `
  Try(() => { dynamic d = 1; d.Nope(); }); Try(() => { dynamic d = null; d.Foo(); }); Try(() => { int i = (dynamic)"text"; }); Try(() => { var x = (dynamic)1 - "a"; });
  `,
  `
  'int' does not contain a definition for 'Nope'
  Cannot perform runtime binding on a null reference
  Cannot implicitly convert type 'string' to 'int'
  Operator '-' cannot be applied to operands of type 'int' and 'string'
  `,
  'static void Try(Action act) { try { act(); } catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e) { Console.WriteLine(e.Message); } }',
);

checkProgram(
  'a dynamic object answers for operators and conversions that its type does not have',
  `
  class Answering : System.Dynamic.DynamicObject {
    public static string operator *(Answering a, int n) => "own " + n;
    public override bool TryBinaryOperation(System.Dynamic.BinaryOperationBinder binder, object arg, out object result) { result = binder.Operation + " " + arg; return arg is int; }
    public override bool TryUnaryOperation(System.Dynamic.UnaryOperationBinder binder, out object result) { result = binder.Operation.ToString(); return true; }
    public override bool TryConvert(System.Dynamic.ConvertBinder binder, out object result) { result = binder.Type == typeof(int) ? (object)42 : "text " + binder.Explicit; return true; }
  }
  class Program { static void Main() {
    dynamic d = new Answering(); int i = d; string s = (string)d; Console.WriteLine(i + " " + s);
    Console.WriteLine(d + 3); Console.WriteLine(d * 3); Console.WriteLine(-d); Console.WriteLine(~d); d.GetHashCode();
    try { Console.WriteLine(d - "x"); } catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e) { Console.WriteLine(e.Message); }
    d += 1; Console.WriteLine(d);
  } }
  `,
  `
  42 text True
  Add 3
  own 3
  Negate
  OnesComplement
  Operator '-' cannot be applied to operands of type 'Answering' and 'System.String'
  AddAssign 1
  `,
);

checkStatements(
  'object and dynamic are one type wherever they stand inside of others',
  `
  object[] objects = { 1, "ab" }; IEnumerable<dynamic> seen = objects; IList<dynamic> list = objects; List<dynamic> same = new List<object>(objects); IEnumerable<dynamic> texts = new[] { "abc" };
  Console.WriteLine(list[1].Length + " " + same[0] + " " + texts.First().Length + " " + seen.Count());
  `,
  `
  2 1 3 2
  `,
);

checkProgram(
  'a dynamic value is awaited as what it is',
  `
  class Soon {
    public Waiter GetAwaiter() => new Waiter();
    public struct Waiter : INotifyCompletion {
      public bool IsCompleted => false;
      public void OnCompleted(Action next) { Console.Write("later "); next(); }
      public string GetResult() => "soon";
    }
  }
  class P {
    static async Task<dynamic> Give(dynamic value) { await Task.Delay(1); return value; }
    static async Task Run() {
      dynamic number = Task.FromResult(41), nothing = Task.Delay(1), own = new Soon();
      Console.Write(await number + 1 + " ");
      await nothing;
      Console.Write(await own + " " + await await Give(Give("nested")) + " ");
      try { await Give(1).Result; } catch (Exception e) { Console.Write(e.Message); }
    }
    static void Main() => Run().Wait();
  }
  `,
  "42 later soon nested 'int' does not contain a definition for 'GetAwaiter'",
);

checkStatements(
  'at run time dynamic in a type is object',
  `
  object list = new List<dynamic> { 1 };
  Console.Write((list is List<object>) + " " + (typeof(Dictionary<dynamic, int[]>) == typeof(Dictionary<object, int[]>)) + " ");
  switch (list) { case List<object> own: Console.Write(own.Count); break; }
  int captured = 3;
  void Local(int x) => Console.Write(" " + (x + captured));
  dynamic d = 4;
  Local(d);
  `,
  'True True 1 7',
);

checkProgram(
  'variables come back from calls that are bound when they run',
  `
  class C {
    public string Swap(ref int a, ref int b) { int held = a; a = b; b = held; return "int"; }
    public string Swap(ref string a, ref string b) { string held = a; a = b; b = held; return "string"; }
    public bool Try(object text, out int number) { number = text == null ? -1 : 7; return text != null; }
    public static void Set(ref object o, dynamic to) { o = to; }
  }
  class P {
    static int calls;
    static int At(int i) { calls++; return i; }
    static void Main() {
      dynamic c = new C(), text = "7";
      int x = 1, y = 2; string s = "s", t = "t";
      Console.Write(c.Swap(ref x, ref y) + x + y + " " + c.Swap(ref s, ref t) + s + t + " ");
      int[] items = { 3, 4 };
      c.Swap(ref items[At(0)], ref items[At(1)]);
      Console.Write(items[0] + " " + items[1] + " " + calls + " ");
      Console.Write(c.Try(text, out int number) + " " + number + " ");
      dynamic a = 5, b = 6;
      c.Swap(ref a, ref b);
      object o = null;
      C.Set(ref o, text);
      Console.Write(a + " " + b + " " + o);
    }
  }
  `,
  'int21 stringts 4 3 2 True 7 6 5 7',
);

checkProgram(
  'events of dynamic objects get handlers, and what an operator gives goes back into a smaller type',
  `
  class C {
    public event Action @event { add { Console.Write("add "); } remove { Console.Write("remove "); } }
    public event Action Plain;
    public Action Field;
    public byte Small = 250;
    public string Fire() { Plain?.Invoke(); Field?.Invoke(); return "."; }
  }
  class P {
    static void Main() {
      dynamic d = new C(), handler = (Action)(() => Console.Write("late "));
      Action a = () => Console.Write("called ");
      d.@event += a; d.@event -= handler;
      d.Plain += a; d.Plain += handler; d.Field += a;
      Console.Write(d.Fire());
      d.Plain -= a; d.Field -= a; d.Small += 5;
      Console.Write(d.Fire() + d.Small);
    }
  }
  `,
  'add remove called late called .late .255',
);

checkProgram(
  'members of a dynamic struct change the struct in its box',
  `
  struct S { public int A; public int P { get; set; } public int Inc() => ++A; }
  class P {
    static void Main() {
      dynamic x = new S();
      object same = x;
      S copy = x;
      x.A = 5; x.P = 6; x.A += 2; x.P++; x.Inc();
      Console.WriteLine(x.A + " " + x.P + " " + ((S)same).A + " " + copy.A);
      dynamic pair = ValueTuple.Create(1, 2);
      (pair.Item1, pair.Item2) = (pair.Item2, pair.Item1);
      Console.WriteLine(pair);
    }
  }
  `,
  `
  8 7 8 0
  (2, 1)
  `,
);

checkProgram(
  'what is dynamic decides by its own operators whether && and || go on',
  `
  struct S {
    readonly bool on; readonly string text;
    public S(bool on, string text) { this.on = on; this.text = text; }
    public static S operator &(S a, S b) => new S(a.on & b.on, "(" + a.text + "&" + b.text + ")");
    public static S operator |(S a, S b) => new S(a.on | b.on, "(" + a.text + "|" + b.text + ")");
    public static bool operator true(S s) => s.on;
    public static bool operator false(S s) => !s.on;
    public override string ToString() => text;
  }
  class Both { public static implicit operator bool(Both b) { Console.Write("bool "); return true; } public static implicit operator int(Both b) => 1; }
  class P {
    static void Main() {
      dynamic t = new S(true, "t"), f = new S(false, "f");
      Console.WriteLine((f && t) + " " + (t && f) + " " + (t && t || f) + " " + ((f || f) && t) + " " + (new S(true, "s") && t));
      if (t && f) Console.WriteLine("never"); else Console.WriteLine(f ? "never" : "else");
      dynamic one = new Both();
      bool b = one || one;
      Console.WriteLine(b && (dynamic)true && !(dynamic)false);
    }
  }
  `,
  `
  f (t&f) (t&t) (f|f) (s&t)
  else
  bool bool True
  `,
);

checkProgram(
  'object and dynamic are one type for those who override, implement and choose between overloads',
  `
  interface I { dynamic Give(); object Take(dynamic[] all); }
  abstract class A { public virtual object Make() => 1; public abstract string Sum(params object[] all); public virtual KeyValuePair<T, object> Pair<T>(T t) => default; }
  class B : A, I {
    public override dynamic Make() => "made";
    public override string Sum(dynamic[] all) => "sum" + all.Length;
    public override KeyValuePair<U, dynamic> Pair<U>(U u) => new KeyValuePair<U, dynamic>(u, "second");
    public object Give() => "given";
    public object Take(object[] all) => all.Length;
  }
  class Base<T> { } class Derived<T> : Base<T> { }
  class P {
    static string Of(Func<object> f) => "object"; static string Of(Func<string> f) => "string";
    static string Of(int i, dynamic d) => "int"; static string Of(double i, object o) => "double";
    static string One(string s, object o) => "one"; static string One(string s, params object[] all) => all == null ? "null" : "many";
    static void Out(out dynamic d) { d = "out"; }
    static void Main() {
      var b = new B(); I i = b;
      Console.WriteLine(b.Make().Length + b.Sum(1, 2) + b.Pair(1).Value.Length + i.Give().Length + i.Take(new object[3]));
      Derived<object> derived = new Derived<dynamic>(); Base<dynamic> up = derived; derived = (Derived<object>)up;
      Console.WriteLine(Of(() => (dynamic)1) + " " + Of(0, 0) + " " + One("x", (dynamic)null) + " " + (derived == up));
      dynamic d = "chosen"; object o = null;
      var either = true ? d : 2; var first = o ?? d; var all = new[] { d, 1, o };
      Console.WriteLine(either.Length + " " + first.Length + " " + all[0].Length);
      object got; Out(out got); Console.WriteLine(got);
    }
  }
  `,
  `
  4sum2653
  object int null True
  6 6 6
  out
  `,
);

checkProgram(
  'a struct is changed by its method also where the arguments are dynamic',
  `
  interface ISet { void Set(int x); }
  struct S : ISet { public int X; public void Set(int x) { X = x; } public int Add(int x) => X += x; }
  class P {
    static readonly S Fixed = new S();
    static S[] all = new S[2];
    static int asked;
    static int At() => asked++;
    static void Generic<T>(ref T t) where T : struct, ISet { t.Set((dynamic)9); }
    static void Main() {
      dynamic five = 5; var s = new S(); s.Set(five); s.Add(five);
      all[At()].Set(five); Fixed.Set(five);
      Console.WriteLine(s.X + " " + all[0].X + " " + asked + " " + Fixed.X);
      Generic(ref s); Console.WriteLine(s.X);
    }
  }
  `,
  `
  10 5 1 0
  9
  `,
);

checkProgram(
  'an object of a class that the code may not name is one of its base class; what using gets must be disposable before its body runs',
  `
  class Seen { public string Name => "seen"; }
  class Owner { class Hidden : Seen { public void Foo() { } } public static dynamic Give() => new Hidden(); }
  class P {
    static void Main() {
      dynamic d = Owner.Give(); Console.WriteLine(d.Name);
      try { d.Foo(); } catch (Exception e) { Console.WriteLine(e.Message); }
      try { using (dynamic one = 1) Console.WriteLine("never"); } catch (Exception e) { Console.WriteLine(e.Message); }
    }
  }
  `,
  `
  seen
  'Seen' does not contain a definition for 'Foo'
  Cannot implicitly convert type 'int' to 'System.IDisposable'
  `,
);

checkProgram(
  'optional dynamic parameters have their defaults',
  `
  class P {
    static object Missing([System.Runtime.InteropServices.Optional] dynamic d) => d;
    static object One([System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(1)] dynamic d) => d;
    static void Main() { Console.WriteLine((Missing() == System.Reflection.Missing.Value) + " " + ((int)One() + 1)); }
  }
  `,
  'True 2',
);
