import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('using directives name what they can use, aliases once', () => {
  checkBinding(`
    extern alias Nobody;
                 ^^^^^^ CS0430: The extern alias 'Nobody' was not specified in a /reference option
    using System.Console;
          ^^^^^^^^^^^^^^ CS0138: A 'using namespace' directive can only be applied to namespaces; 'System.Console' is a type not a namespace. Consider a 'using static' directive instead
    using static System;
                 ^^^^^^ CS7007: A 'using static' directive can only be applied to types; 'System' is a namespace not a type. Consider a 'using namespace' directive instead
    using S = System;
    using S = System.IO;
          ^ CS1537: The using alias 'S' appeared previously in this namespace
    class C { }
  `);
});

test('constants have values of their own and end somewhere', () => {
  checkBinding(`
    struct S { }
    enum E { A = B, B = C, C = A }
             ^ CS0110: The evaluation of the constant value for 'E.A' involves a circular definition
    class C<T> {
      const S s = new S();
              ^ CS0283: The type 'S' cannot be declared const
      const T t = default;
              ^ CS0283: The type 'T' cannot be declared const
      const bool[] list = { true };
                   ^^^^ CS0134: 'list' is of type 'bool[]'. A const field of a reference type other than string can only be initialized with null.
      const System.DayOfWeek day = System.DayOfWeek.Monday;
      const decimal price = 1.5m;
    }
  `);
});

test('names of parameters, operators and primary constructors leave room for what C# adds', () => {
  checkBinding(`
    class C {
      int this[int value] { set { } }
               ^^^^^^^^^ CS0316: The parameter name 'value' conflicts with an automatically-generated parameter name
      int this[ref string key] { set { } }
               ^^^^^^^^^^^^^^ CS0631: ref and out are not valid in this context
      public static C operator *(C a, C b, C c) { return a; }
                               ^ CS1534: Overloaded binary operator '*' takes two parameters
      public static implicit operator string() { return ""; }
                    ^^^^^^^^ CS1535: Overloaded unary operator 'implicit' takes one parameter
    }
    class Point(int x) {
      public int X => x;
      public Point() { }
             ^^^^^ CS8862: A constructor declared in a type with parameter list must have 'this' constructor initializer.
    }
    partial class Part(int a) { }
                  ^^^^ CS8863: Only a single partial type declaration may have a parameter list
    partial class Part(int b) { }
  `);
});

test('what code cannot mean is refused', () => {
  checkBinding(`
    using System.Linq;
    enum E : byte { A }
    readonly struct R { void Reset() { this = new R(); } }
                                       ^^^^ CS1604: Cannot assign to 'this' because it is read-only
    class Outer { class Hidden { public static void M() { } } }
    class C {
      static void Take(ref byte given) { }
      static int One() => 1;
      void M(uint number, int[] list, int taken) {
        Outer.Hidden.M();
              ^^^^^^ CS0122: 'Outer.Hidden' is inaccessible due to its protection level
        switch (number) { case E.A: break; }
                               ^^^ CS0266: Cannot implicitly convert type 'E' to 'uint'. An explicit conversion exists (are you missing a cast?)
        byte small = 1; Take(ref (byte)small);
                                 ^^^^^^^^^^^ CS1510: A ref or out value must be an assignable variable
        list[index: 0] = 1;
             ^^^^^^^^ CS1742: An array access may not have a named argument specifier
        var type = typeof(dynamic);
                   ^^^^^^^^^^^^^^^ CS1962: The typeof operator cannot be used on the dynamic type
        var sum = 1 + default;
                  ^^^^^^^^^^^ CS8310: Operator '+' cannot be applied to operand 'default'
        var text = $"{1,One()}";
                        ^^^^^ CS0150: A constant value is expected
        var query = from taken in list select taken;
                         ^^^^^ CS1931: The range variable 'taken' conflicts with a previous declaration of 'taken'
        var nothing = null is object found;
                      ^^^^ CS8117: Invalid operand for pattern match; value required, but found '<null>'.
      }
      void D() { _ = Quiet(); }
                 ^^^^^^^^^^^ CS8209: A value of type 'void' may not be assigned.
      void Quiet() { }
    }
  `);
});
