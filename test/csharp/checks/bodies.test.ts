import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('iterators stop where they can go on, and return nothing else', () => {
  checkBinding(`
    using System;
    using System.Collections.Generic;
    class Program {
      IEnumerable<int> Fine() {
        try { yield return 1; } finally { }
        try { yield break; } catch { yield break; }
      }
      IEnumerable<int> Wrong(ref int a) {
        try { yield return 1; } catch (Exception) { yield return 2; } finally { yield return 3; }
              ^^^^^^^^^^^^^^^ CS1626: Cannot yield a value in the body of a try block with a catch clause
              ^^^^^^^^^^^^^^^ CS1623: Iterators cannot have ref, in or out parameters
                                                    ^^^^^^^^^^^^^^^ CS1631: Cannot yield a value in the body of a catch clause
                                                    ^^^^^^^^^^^^^^^ CS1623: Iterators cannot have ref, in or out parameters
                                                                                ^^^^^^^^^^^^^^^ CS1625: Cannot yield in the body of a finally clause
                                                                                ^^^^^^^^^^^^^^^ CS1623: Iterators cannot have ref, in or out parameters
      }
      IEnumerable<int> Both(bool none) {
        if (none) return new int[0];
                  ^^^^^^^^^^^^^^^^^^ CS1622: Cannot return a value from an iterator. Use the yield return statement to return a value, or yield break to end the iteration.
        Func<int> three = () => { return 3; };
        yield return three();
      }
      Program() { yield break; }
                  ^^^^^^^^^^^^ CS1624: The body of '.ctor' cannot be an iterator block because 'void' is not an iterator interface type
      IEnumerable<int> InLambda() {
        Action a = () => { yield break; };
                           ^^^^^^^^^^^^ CS1621: The yield statement cannot be used inside an anonymous method or lambda expression
        return null;
      }
    }
  `);
});

test('async code waits for what can be waited for, where it may', () => {
  checkBinding(`
    using System;
    using System.Threading.Tasks;
    class Awaiter { public bool IsCompleted { get { return true; } } public void GetResult() { } }
    class Silent { public Awaiter GetAwaiter() { return null; } }
    class Nothing { public void GetAwaiter() { } }
    class Half { public string GetAwaiter() { return ""; } }
    class Program {
      async Task M() {
        lock (this) { await Task.Yield(); }
                      ^^^^^^^^^^^^^^^^^^ CS1996: Cannot await in the body of a lock statement
        try { } catch when (await Is()) { }
                            ^^^^^^^^^^ CS7094: Cannot await in the filter expression of a catch clause
      }
      async Task<bool> Is() { await Task.Yield(); return true; }
      async Task Wrong() {
        await Console.Out.WriteLineAsync("");
        await new Silent();
        ^^^^^^^^^^^^^^^^^^ CS4027: 'Awaiter' does not implement 'System.Runtime.CompilerServices.INotifyCompletion'
        await new Nothing();
        ^^^^^^^^^^^^^^^^^^^ CS1986: 'await' requires that the type 'Nothing' have a suitable 'GetAwaiter' method
        await new Half();
        ^^^^^^^^^^^^^^^^ CS4011: 'await' requires that the return type 'string' of 'Half.GetAwaiter()' have suitable 'IsCompleted', 'OnCompleted', and 'GetResult' members
        await Void();
        ^^^^^^^^^^^^ CS4008: Cannot await 'void'
      }
      async void Void() { await Task.Yield(); }
    }
  `);
});

test('lambdas take along nothing that may be gone', () => {
  checkBinding(`
    using System;
    struct Point {
      int x;
      void M() {
        Action a = () => x++;
                         ^ CS1673: Anonymous methods, lambda expressions, query expressions, and local functions inside structs cannot access instance members of 'this'. Consider copying 'this' to a local variable outside and using the local instead.
        var copy = this;
        Action b = () => copy.x++;
      }
    }
    class Program {
      delegate void Taker(ref int x);
      void M(ref int number, int[] all) {
        Action a = () => number++;
                         ^^^^^^ CS1628: Cannot use ref, out, or in parameter 'number' inside an anonymous method, lambda expression, query expression, or local function
        Taker own = (ref int x) => x++;
        ref int first = ref all[0];
        Action b = () => { ref int inner = ref all[0]; inner = first; };
                                                               ^^^^^ CS8175: Cannot use ref local 'first' inside an anonymous method, lambda expression, or query expression
      }
    }
  `);
});

test('references lead to variables that outlive them', () => {
  checkBinding(`
    class Program {
      int field; readonly int fixedField; static readonly int staticField; int Property { get; set; }
      ref int ByRef(ref int given, int[] all, int value) {
        ref int a = field;
                    ^^^^^ CS8172: Cannot initialize by-reference variable 'a' with a value
        int b = ref field;
                ^^^^^^^^^ CS8171: Cannot initialize by-value variable 'b' with a reference
        ref long c = ref field;
                     ^^^^^^^^^ CS8173: The expression must be of type 'long' because it is being assigned by reference
        ref int d = ref value;
        if (value == 1) return ref field;
        if (value == 2) return ref all[0];
        if (value == 3) return ref given;
        if (value == 4) return ref value;
                                   ^^^^^ CS8166: Cannot return parameter 'value' by reference because it is not a ref parameter
        if (value == 5) return ref fixedField;
                                   ^^^^^^^^^^ CS8160: A readonly field cannot be returned by writable reference
        if (value == 6) return ref staticField;
                                   ^^^^^^^^^^^ CS8161: A static readonly field cannot be returned by writable reference
        if (value == 7) return ref b;
                                   ^ CS8168: Cannot return local 'b' by reference because it is not a ref local
        if (value == 8) return ref d;
                                   ^ CS8157: Cannot return 'd' by reference because it was initialized to a value that cannot be returned by reference
        if (value == 9) return ref Property;
                                   ^^^^^^^^ CS8156: An expression cannot be used in this context because it may not be passed or returned by reference
        return value;
               ^^^^^ CS8150: By-value returns may only be used in methods that return by value
      }
      int ByValue() { return ref field; }
                             ^^^^^^^^^ CS8149: By-reference returns may only be used in methods that return by reference
      ref long Other() { return ref field; }
                                    ^^^^^ CS8151: The return expression must be of type 'long' because this method returns by reference
    }
    struct Point {
      int x;
      ref int X() { return ref x; }
                               ^ CS8170: Struct members cannot return 'this' or other instance members by reference
    }
  `);
});

test('nameof names what is there', () => {
  checkBinding(`
    using System;
    using System.Collections.Generic;
    static class Tools { public static void Extend(this string text) { } }
    class Program {
      int instance; string Name { get; set; }
      void Generic<T>() { }
      [Obsolete(nameof(given))]
      static void M(string given) {
        var a = nameof(instance) + nameof(Program.Name.Length) + nameof(given) + nameof(System.Collections) + nameof(List<int>) + nameof(Generic);
        var b = nameof(missing);
                       ^^^^^^^ CS0103: The name 'missing' does not exist in the current context
        var c = nameof(Console.WriteLin);
                               ^^^^^^^^ CS0117: 'System.Console' does not contain a definition for 'WriteLin'
        var d = nameof(given.ToString());
                       ^^^^^^^^^^^^^^^^ CS8081: Expression does not have a name.
        var e = nameof(given.ToString().Length);
                       ^^^^^^^^^^^^^^^^ CS8082: Sub-expression cannot be used in an argument to nameof.
        var f = nameof(global::System);
                       ^^^^^^^^^^^^^^ CS8083: An alias-qualified name is not an expression.
        var g = nameof(given.Extend);
                       ^^^^^^^^^^^^ CS8093: Extension method groups are not allowed as an argument to nameof.
        var h = nameof(Generic<int>);
                       ^^^^^^^^^^^^ CS8084: Type parameters are not allowed on a method group as an argument to nameof.
      }
    }
  `);
});
