import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('each parameter is given once, by its name or its place', () => {
  checkBinding(`
    static class Tools { public static void Extend(this uint x, int y) { } }
    class Program {
      delegate void D(int a);
      static void Two(int a, int b) { }
      static void Generic<T, U>(T a) { }
      static void M(D d) {
        Two(b: 1, a: 2);
        Two(1, a: 2);
               ^^^^ CS1744: Named argument 'a' specifies a parameter for which a positional argument has already been given
        Two(a: 1, a: 2);
                  ^^^^ CS1740: Named argument 'a' cannot be specified multiple times
        d(b: 1);
          ^^^^ CS1746: The delegate 'Program.D' does not have a parameter named 'b'
        Two<int>(1, 2);
        ^^^^^^^^ CS0308: The non-generic method 'Program.Two(int, int)' cannot be used with type arguments
        Generic<int>(1);
        ^^^^^^^^^^^^ CS0305: Using the generic method 'Program.Generic<T, U>(T)' requires 2 type arguments
        5u.Extend();
           ^^^^^^ CS7036: There is no argument given that corresponds to the required parameter 'y' of 'Tools.Extend(uint, int)'
        5u.Extend(1, 2);
           ^^^^^^ CS1501: No overload for method 'Extend' takes 2 arguments
        5.Extend(1);
          ^^^^^^ CS1929: 'int' does not contain a definition for 'Extend' and the best extension method overload 'Tools.Extend(uint, int)' requires a receiver of type 'uint'
      }
    }
  `);
});

test('lambdas fit the delegate, or say what in them does not', () => {
  checkBinding(`
    using System;
    using System.Linq;
    class Program {
      delegate void Out(out int x);
      static void M(string[] all) {
        var a = all.Select(text => text.Lenght);
                                        ^^^^^^ CS1061: 'string' does not contain a definition for 'Lenght' and no accessible extension method 'Lenght' accepting a first argument of type 'string' could be found (are you missing a using directive or an assembly reference?)
        Func<int, int, int> b = (x, x) => 1;
                                    ^ CS0100: The parameter name 'x' is a duplicate
        Func<int, int, int> c = (int x, y) => 1;
                                        ^ CS0748: Inconsistent lambda parameter usage; parameter types must be all explicit or all implicit
        Out d = x => { };
                ^^^^^^^^ CS1676: Parameter 1 must be declared with the 'out' keyword
        Out e = delegate { };
                ^^^^^^^^^^^^ CS1688: Cannot convert anonymous method block without a parameter list to delegate type 'Program.Out' because it has one or more out parameters
        var f = M is Action;
                ^ CS0837: The first operand of an 'is' or 'as' operator may not be a lambda expression, anonymous method, or method group.
      }
    }
  `);
});

test('types that a lambda names exist, and what it says it returns is what the delegate does', () => {
  checkBinding(`
    using System;
    class Program {
      void M() {
        Func<int, int> f = (Missing x) => 1;
                            ^^^^^^^ CS0246: The type or namespace name 'Missing' could not be found (are you missing a using directive or an assembly reference?)
        object o = (void x) => 1;
                    ^^^^ CS1536: Invalid parameter type 'void'
        Func<string> g = object () => "";
                         ^^^^^^^^^^^^^^^ CS8934: Cannot convert lambda expression to type 'System.Func<string>' because the return type does not match the delegate return type
        Func<string> h = string () => "";
      }
    }
  `);
});
