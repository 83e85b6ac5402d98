import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('a variable is assigned when every way to it assigns it', () => {
  checkBinding(`
    class Program {
      static int If(bool c) {
        int x;
        if (c) x = 1;
        return x;
               ^ CS0165: Use of unassigned local variable 'x'
      }
      static int Else(bool c) {
        int x;
        if (c) x = 1; else throw new System.Exception();
        return x;
      }
      static int While(int n) {
        int x;
        while (n-- > 0) x = n;
        return x;
               ^ CS0165: Use of unassigned local variable 'x'
      }
      static int Forever(int n) {
        int x;
        while (true) { x = n; if (n > 3) break; n++; }
        return x;
      }
      static int DoWhile(int n) {
        int x;
        do { if (n > 5) continue; x = n; } while (x < 3);
                                                  ^ CS0165: Use of unassigned local variable 'x'
        return 0;
      }
      static int For(int n) {
        int x, y;
        for (int i = 0; ; i++) { if (i == n) { x = i; break; } y = i; }
        return x + y;
                   ^ CS0165: Use of unassigned local variable 'y'
      }
      static int ForEach(int[] all) {
        int last;
        foreach (var each in all) last = each;
        return last;
               ^^^^ CS0165: Use of unassigned local variable 'last'
      }
      static int EachRound() {
        for (int i = 0; i < 3; i++) {
          int x;
          if (i > 0) i += x;
                          ^ CS0165: Use of unassigned local variable 'x'
          x = i;
        }
        return 0;
      }
    }
  `);
});

test('conditions say what is assigned when they are true, and when they are false', () => {
  checkBinding(`
    class Program {
      static bool Get(out int x) { x = 1; return true; }
      static int And(bool c) {
        int x;
        if (c && Get(out x)) return x;
        return x;
               ^ CS0165: Use of unassigned local variable 'x'
      }
      static int Or(bool c) {
        int x;
        if (c || Get(out x)) return 0;
        return x;
      }
      static int Not(bool c) {
        if (!(c && Get(out int x))) return x;
                                           ^ CS0165: Use of unassigned local variable 'x'
        return x;
      }
      static int Conditional(bool c) {
        int x;
        if (c ? Get(out x) : false) return x;
        return 0;
      }
      static int Constants() {
        int x;
        const bool on = true;
        if (on) x = 1;
        int y = x;
        if (false) return x;
        int z;
        return on || z > 0 ? y : 0;
      }
      static int Patterns(object o) {
        if (o is int i && i > 0) return i;
        if (!(o is string s)) return 1;
        return s.Length + (o is long n ? 1 : (int)n);
                                                  ^ CS0165: Use of unassigned local variable 'n'
      }
      static int NotNull(System.Collections.Generic.Dictionary<int, string> map) {
        if (map?.TryGetValue(1, out var text) == true) return text.Length;
        if (map?.TryGetValue(1, out var other) ?? false) return other.Length;
        if (map?.TryGetValue(1, out var third) != null) return third.Length;
        return map?.TryGetValue(1, out var fourth) == false ? fourth.Length : fourth.Length;
                                                                              ^^^^^^ CS0165: Use of unassigned local variable 'fourth'
      }
    }
  `);
});

test('switch, goto, and what lies behind a jump', () => {
  checkBinding(`
    class Program {
      static int Switch(int n) {
        int x;
        switch (n) {
          case 1: x = 1; break;
          case 2: goto case 1;
          case 3: return 3;
          default: x = 9; break;
        }
        return x;
      }
      static int WithoutDefault(int n) {
        int x;
        switch (n) { case 1: x = 1; break; }
        return x;
               ^ CS0165: Use of unassigned local variable 'x'
      }
      static int BothCases(bool c) {
        int x;
        switch (c) { case true: x = 1; break; case false: x = 2; break; }
        return x;
      }
      static int Arms(object o) {
        int x;
        int y = o switch { string s => x = s.Length, int i when (x = i) > 0 => x, _ => x = 0 };
        return x + y;
      }
      static int Back(int n) {
        int x;
        goto middle;
      again:
        n += x;
             ^ CS0165: Use of unassigned local variable 'x'
      middle:
        if (n < 10) goto again;
        x = n;
        return x;
      }
      static int Unreachable() {
        int x;
        return 1;
        return x;
      }
    }
  `);
});

test('try: what finally assigns is assigned behind it, what the block assigns only if nothing was thrown', () => {
  checkBinding(`
    class Program {
      static int Finally(int n) {
        int x, y;
        try { y = n / n; } finally { x = 1; }
        return x + y;
      }
      static int Catch(int n) {
        int x;
        try { x = 1 / n; } catch (System.Exception) { }
        return x;
               ^ CS0165: Use of unassigned local variable 'x'
      }
      static int Rethrown(int n) {
        int x;
        try { x = 1 / n; } catch (System.Exception) { throw; }
        return x;
      }
      static int InFinally(int n) {
        int x;
        try { x = 1 / n; } finally { System.Console.WriteLine(x); }
                                                              ^ CS0165: Use of unassigned local variable 'x'
        return 0;
      }
      static int Jumping(int n) {
        int x;
        while (true) {
          try { if (n > 0) break; } finally { x = 1; }
        }
        return x;
      }
      static void Out(int n, out int x) {
        try { if (n > 0) return; } finally { x = 1; }
      }
    }
  `);
});

test('out parameters are assigned when a method returns, and not read before', () => {
  checkBinding(`
    class Program {
      delegate void Taker(out int x);
      static void Forgets(out int x) { }
                  ^^^^^^^ CS0177: The out parameter 'x' must be assigned to before control leaves the current method
      static void Early(bool c, out int x) {
        if (c) return;
               ^^^^^^^ CS0177: The out parameter 'x' must be assigned to before control leaves the current method
        x = 1;
      }
      static void Reads(out int x) {
        x += 1;
        ^ CS0269: Use of unassigned out parameter 'x'
      }
      static void Throws(out int x) { throw new System.Exception(); }
      static void Lambda() {
        Taker good = (out int x) => { x = 1; };
        Taker bad = (out int x) => { };
                    ^^^^^^^^^^^^^^^^^^ CS0177: The out parameter 'x' must be assigned to before control leaves the current method
      }
    }
  `);
});

test('what a lambda uses is assigned before it; what it assigns is not so behind it', () => {
  checkBinding(`
    class Program {
      static int Main() {
        int x, y, z = 0;
        System.Action set = () => x = 1;
        System.Func<int> get = () => y;
                                     ^ CS0165: Use of unassigned local variable 'y'
        set();
        return z + x;
                   ^ CS0165: Use of unassigned local variable 'x'
      }
      static int Recursive(int n) {
        System.Func<int, int> f = null;
        f = k => k == 0 ? 0 : f(k - 1);
        return f(n);
      }
    }
  `);
});

test('local functions read and assign where they are called', () => {
  checkBinding(`
    class Program {
      static int Called() {
        int x, y, z;
        Set();
        int Get() { return y + Inner(); int Inner() => z; }
        void Set() { x = 1; }
        int early = Get();
                    ^^^^^ CS0165: Use of unassigned local variable 'y'
                    ^^^^^ CS0165: Use of unassigned local variable 'z'
        y = z = 2;
        return x + early + Get();
      }
      static int Converted() {
        int x;
        int Get() => x;
        System.Func<int> f = Get;
                             ^^^ CS0165: Use of unassigned local variable 'x'
        return f();
      }
      static int Later() {
        int x;
        async System.Threading.Tasks.Task Set() { await System.Threading.Tasks.Task.Yield(); x = 1; }
        System.Collections.Generic.IEnumerable<int> Some() { x = 1; yield return 1; }
        Set();
        Some();
        return x;
               ^ CS0165: Use of unassigned local variable 'x'
      }
      static int Mutual(int n) {
        int x;
        int Even(int k) { x = 1; return k == 0 ? 1 : Odd(k - 1); }
        int Odd(int k) => k == 0 ? 0 : Even(k - 1);
        return Even(n) + x;
      }
    }
  `);
});

test('structs may be assigned field by field', () => {
  checkBinding(`
    struct Point {
      public int X, Y;
      public Point Flipped() { return this; }
    }
    struct Line { public Point From, To; }
    struct Nothing { }
    class Program {
      static int Fields() {
        Point p;
        p.X = 1;
        int x = p.X + p.Y;
                      ^^^ CS0170: Use of possibly unassigned field 'Y'
        p.Y = 2;
        return p.Flipped().X;
      }
      static Point Half() {
        Point p;
        p.X = 1;
        return p;
               ^ CS0165: Use of unassigned local variable 'p'
      }
      static void Nested(out Line line) {
        line.From.X = line.From.Y = 1;
        line.To = line.From;
        Nothing nothing;
        System.Console.WriteLine(nothing);
        (int, int) pair;
        pair.Item1 = pair.Item2 = 1;
        System.Console.WriteLine(pair);
        System.DateTime time;
        System.Console.WriteLine(time.Year);
                                 ^^^^ CS0165: Use of unassigned local variable 'time'
      }
    }
  `);
});

test('the constructor of a struct assigns all of its fields before it uses them', () => {
  checkBinding(`
    struct Point {
      public int X;
      public int Y { get; }
      public Point(int x) {
             ^^^^^ CS0843: Auto-implemented property 'Point.Y' must be fully assigned before control is returned to the caller
        X = x;
      }
      public Point(string y) {
             ^^^^^ CS0171: Field 'Point.X' must be fully assigned before control is returned to the caller
        Y = y.Length;
      }
      public Point(int x, int y) { X = x; Y = y; Check(); }
      public Point(long both) : this((int)both) { Check(); }
      public Point(bool early) {
        Check();
        ^^^^^^^ CS0188: The 'this' object cannot be used before all of its fields have been assigned
        X = Y;
            ^ CS8079: Use of possibly unassigned auto-implemented property 'Y'
        Y = 1;
      }
      void Check() { }
    }
  `);
});

test('since C# 11 the fields of a struct begin as zeros', () => {
  checkBinding(
    `
    struct Point {
      public int X, Y;
      public Point(int x) { Check(); X = x; }
      void Check() { int n; Y = n; }
                                ^ CS0165: Use of unassigned local variable 'n'
    }
  `,
    { languageVersion: '11' },
  );
});

test('the fields of structs are assigned one by one, those of Windows by their properties', () => {
  checkBinding(`
    using Windows.UI;
    struct Pair { public int A, B; }
    class Program {
      static void Whole(out Color color, out Pair pair) { color.A = 1; color.R = 2; color.G = 3; color.B = 4; pair.A = 1; pair.B = 2; }
      static void Half(out Color color, out Pair pair) { color.A = 1; pair.A = 1; }
                  ^^^^ CS0177: The out parameter 'color' must be assigned to before control leaves the current method
                  ^^^^ CS0177: The out parameter 'pair' must be assigned to before control leaves the current method
      static Color Made() { Color color; color.A = 255; color.R = color.G = color.B = 0; return color; }
    }
  `);
});
