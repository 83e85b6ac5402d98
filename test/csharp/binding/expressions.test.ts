import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('numeric promotion, constants and literals', () => {
  checkBinding(`
    class Program {
      const int Week = 7 * 24;
      static void Main() {
        byte b = 1; uint u = 2; long l = 3;
        var sum = b + b;
                  ^^^^^ is int
        var mixed = u + -1;
                    ^^^^^^ is long
        var wide = l * u;
                   ^^^^^ is long
        var text = "a" + 1;
                   ^^^^^^^ is string
        var hours = Week;
                    ^^^^ = 168
        byte small = 255;
                     ^^^ is int
        byte large = 256;
                     ^^^ CS0031: Constant value '256' cannot be converted to a 'byte'
        int lossy = l;
                    ^ CS0266: Cannot implicitly convert type 'long' to 'int'. An explicit conversion exists (are you missing a cast?)
        int zero = 1 / 0;
                   ^^^^^ CS0020: Division by constant zero
      }
    }
  `);
});

test('overloads: exact before wider, params last, generic after plain, named and optional arguments', () => {
  checkBinding(`
    class Program {
      static void M(int x) { }
      static void M(long x) { }
      static void M(params object[] all) { }
      static void G<T>(T x) { }
      static void G(string x) { }
      static void N(int a, string b = "b", bool c = false) { }
      static void Main() {
        M(1);
        ^^^^ calls Program.M(int)
        M(1u);
        ^^^^^ calls Program.M(long)
        M("x", 2);
        ^^^^^^^^^ calls Program.M(params object[])
        G("x");
        ^^^^^^ calls Program.G(string)
        G(1);
        ^^^^ calls Program.G<int>(int)
        N(c: true, a: 1);
        ^^^^^^^^^^^^^^^^ calls Program.N(int, string, bool)
        N(d: 1);
          ^^^^ CS1739: The best overload for 'N' does not have a parameter named 'd'
        N("x");
          ^^^ CS1503: Argument 1: cannot convert from 'string' to 'int'
      }
    }
  `);
});

test('lambdas infer type arguments through their bodies', () => {
  checkBinding(`
    using System;
    class Program {
      static R Apply<T, R>(T value, Func<T, R> f) { return f(value); }
      static void Main() {
        var length = Apply("text", s => s.Length);
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ calls Program.Apply<string, int>(string, System.Func<string, int>)
        Func<int, int> twice = x => x * 2;
                                    ^^^^^ is int
        Action act = () => 5;
                           ^ CS0201: Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement
      }
    }
  `);
});

test('members are looked up through bases, interfaces, extension methods and type names of the same name', () => {
  checkBinding(`
    using System;
    using Ext;
    namespace Ext { static class More { public static int Twice(this int x) { return 2 * x; } } }
    enum Color { Red, Green }
    class Base { protected int field; public virtual string Name { get { return ""; } } }
    class Derived : Base, IDisposable {
      Color Color { get { return Color.Red; } }
                                 ^^^^^^^^^ is Color
      public override string Name { get { return base.Name + field.Twice(); } }
                                                             ^^^^^^^^^^^^^ calls Ext.More.Twice(int)
      public void Dispose() { missing(); }
                              ^^^^^^^ CS0103: The name 'missing' does not exist in the current context
      static void Main() { new Derived().field = 1; }
    }
    class Other { void M(Base b) { b.field = 1; b.Nothing(); } }
                                     ^^^^^ CS0122: 'Base.field' is inaccessible due to its protection level
                                                  ^^^^^^^ CS1061: 'Base' does not contain a definition for 'Nothing' and no accessible extension method…
  `);
});

test('statements: what cannot be awaited, returned, left or converted is said where it stands', () => {
  checkBinding(`
    using System.Threading.Tasks;
    class Program {
      static void NotAsync(Task t) {
        await t;
        ^^^^^ CS4033: The 'await' operator can only be used within an async method…
      }
      static int NoReturn(bool b) {
                 ^^^^^^^^ CS0161: 'Program.NoReturn': not all code paths return a value
        if (b) return 1;
      }
      static async Task<int> Fine() { await Task.Delay(1); return 1; }
      static void Main() {
        break;
        ^^^^^^ CS0139: No enclosing loop out of which to break or continue
        string s = 5;
                   ^ CS0029: Cannot implicitly convert type 'int' to 'string'
        Missing m = null;
        ^^^^^^^ CS0246: The type or namespace name 'Missing' could not be found (are you missing a using directive or an assembly reference?)
      }
    }
  `);
});

test('internal types of the library do not stand in the way of the program', () => {
  checkBinding(`
    using System.Threading;
    using Mine;
    namespace Mine { public class Deadline { public int Left = 3; } }
    class Program {
      static int Main() { return new Deadline().Left; }
                                 ^^^^^^^^^^^^^^^^^^^ is int
    }
  `);
});

test('values that user-defined conversions bring to an operator, also lifted', () => {
  checkBinding(`
    struct Money {
      public static implicit operator decimal(Money m) { return 1m; }
      public static implicit operator Money(int cents) { return new Money(); }
    }
    class Program {
      static void Main() {
        Money a = 5; Money? none = null;
        var less = a < 3m;
                   ^^^^^^ is bool
        var unknown = none + a;
                      ^^^^^^^^ is decimal?
        var nothing = a == null;
                      ^^^^^^^^^ is bool
      }
    }
  `);
});
