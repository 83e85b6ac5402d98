// What is evaluated when and how often, and which variable is meant.
import { checkProgram, checkStatements } from './check';

checkStatements(
  'leaving two blocks beside each other runs the finally block around both',
  `
  foreach (int last in new[] { 1, 2, 3 }) {
    foreach (int i in Numbers()) { Console.Write(i); if (i == last) break; }
    Console.Write(" "); Console.Write(Leave(last)); Console.Write(" ");
  }
  `,
  '1XZ LZ1 1X2YZ RZ2 1X2YZ3 Z3',
  `
  static IEnumerable<int> Numbers() {
    try {
      try { yield return 1; } finally { Console.Write('X'); }
      try { yield return 2; } finally { Console.Write('Y'); }
    } finally { Console.Write('Z'); }
    yield return 3;
  }
  static int Leave(int which) {
    try {
      try { if (which == 1) return 1; } finally { if (which == 1) Console.Write('L'); }
      try { if (which == 2) return 2; } finally { if (which == 2) Console.Write('R'); }
    } finally { Console.Write('Z'); }
    return 3;
  }
  `,
);

checkProgram(
  'what goes on after a call of a struct has come back has a copy of the struct',
  `
  struct S {
    public int X;
    public async void Later() { X = 1; await Task.Yield(); X = 2; }
    public IEnumerable<int> Two() { yield return X++; yield return X; }
  }
  class P {
    static void Main() {
      S s = new S { X = 7 };
      s.Later();
      foreach (int x in s.Two()) Console.Write(x + " ");
      Console.Write(s.X);
    }
  }
  `,
  '7 8 7',
);

checkProgram(
  'arguments are evaluated as they are written, behind what the call is made on',
  `
  class C {
    readonly int[] items = new int[20];
    public ref int this[int x, int y] { get { Console.Write("[" + x + y + "]"); return ref items[x]; } }
    public string Sum(int x, int y) => x + "+" + y;
    public void Set(ref int x, out int y) { x = 1; y = 2; }
    public int[] Items { get { Console.Write("I"); return items; } }
  }
  class P {
    static int next;
    static readonly C only = new C();
    static int N() { Console.Write("n"); return ++next; }
    static C Get() { Console.Write("g"); return only; }
    static void Main() {
      Console.Write(Get().Sum(y: N(), x: N()) + " ");
      Get()[y: N(), x: N()] = N();
      Get()[y: N(), x: N()]++;
      ref int place = ref Get()[y: 0, x: N()];
      only.Set(y: out Get().Items[N()], x: ref only.Items[0]);
      Console.Write(" " + only.Items[4] + only.Items[0]);
    }
  }
  `,
  'gnn2+1 gnn[43]ngnn[76]gn[80]gInIII 51',
);

checkProgram(
  'a nested initializer asks for its member each time, and evaluates indices once',
  `
  struct Point { public int X, Y; }
  class Box {
    public int X, Y;
    public Point Point;
    public dynamic Any = new List<int>();
    public Box Inner { get { Console.Write("i"); return inner ?? (inner = new Box()); } }
    Box inner;
    public Box this[int at] { get { Console.Write("[" + at + "]"); return Inner; } }
  }
  class P {
    static void Main() {
      int n = 1;
      var box = new Box { [n++] = { X = 1, Y = 2 }, [n++] = { }, Inner = { X = 3, Point = { X = 4, Y = 5 } }, Any = { 6, 7 } };
      Console.Write(" " + n + box.Inner.X + box.Inner.Y + box.Inner.Point.X + box.Inner.Point.Y + box.Any.Count);
    }
  }
  `,
  '[1]i[1]iiiiiiii 332452',
);

checkStatements(
  'variables of a condition are new in each round, as those of a loop body are',
  `
  var all = new List<Action>();
  int i = 0;
  do i++; while (Next(i, out int x) && Keep(all, () => Console.Write("d" + x)));
  for (i = 0; Next(i, out int y) && Keep(all, () => Console.Write("f" + y)); i += One(out int z) + Kept(all, () => Console.Write("i" + z)));
  foreach (var action in all) action();
  `,
  'd1d2f0i1f1i1f2i1',
  `
  static bool Next(int from, out int to) { to = from; return from < 3; }
  static bool Keep(List<Action> all, Action action) { all.Add(action); return true; }
  static int Kept(List<Action> all, Action action) { all.Add(action); return 0; }
  static int One(out int one) { one = 1; return 1; }
  `,
);

checkProgram(
  'variables declared in initializers of fields and of constructors, and in what is thrown',
  `
  class P {
    static int Set(int from, out int to) { to = from; return 1; }
    static int field = Set(5, out int five) + five;
    readonly int both;
    P(int one, int two) { both = one * 10 + two; }
    P() : this(Set(7, out var seven), seven) { both += seven * 100; }
    static Exception Fail(bool b, object o) { Console.Write(o); return new Exception(); }
    static int Given(out int x, int y) { x = y; return x; }
    static void Main() {
      Console.Write(field + " " + new P().both + " ");
      try { throw Fail("what" is var text, text); } catch { }
      Console.Write(Given(out int z, z = 4) + z);
    }
  }
  `,
  '6 717 what8',
);

checkStatements(
  'a constant case is a value of its type',
  `
  foreach (object o in new object[] { 1, (byte)1, (short)1, null, 2 }) {
    switch (o) {
      case 1 when Console.Out == null: Console.Write("never"); break;
      case 1: Console.Write("int "); break;
      case (byte)1: Console.Write("byte "); break;
      case (short)1: Console.Write("short "); break;
      default: Console.Write("other "); break;
    }
  }
  `,
  'int byte short other other',
);
