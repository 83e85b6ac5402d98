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

test('conversions, dynamic calls and references that nobody can make', () => {
  checkBinding(`
    using System;
    class A { public static implicit operator sbyte(A a) => 1; public static implicit operator byte(A a) => 2; }
    class B { public static explicit operator B(int i) => null; public static implicit operator B(int i) => null; }
                                                                              ^^^^^^^^ CS0557: Duplicate user-defined conversion in type 'B'
    class Op { public static implicit operator Op(byte b) => null; public bool op_Implicit; }
                                                                               ^^^^^^^^^^^ CS0102: The type 'Op' already contains a definition for 'op_Implicit'
    struct Foo { public static bool operator ==(int i, Foo f) => true; public static bool operator !=(int i, Foo f) => true; }
    interface I { object P { get; set; } void M(); }
    interface J : I { void I.M(); }
                             ^ CS0501: 'J.M' must declare a body because it is not marked abstract, extern, or partial
    class Base : I { public object P { get; set; } public void M() { } }
    class Derived : Base, I { public new object P { get { return null; } } }
          ^^^^^^^ CS0535: 'Derived' does not implement interface member 'I.set_P(object)'
    static class S { public static int P { get; protected set; } }
                                                          ^^^ CS1057: 'S.P.set': static classes cannot contain protected members
    class C {
      static int P { get; set; }
      void Same(dynamic d) { }
      void Same(object o) { }
           ^^^^ CS0111: Type 'C' already defines a member called 'Same' with the same parameter types
      static void Take(int i, string s) { }
      void M<T>(dynamic d, Foo foo) {
        int i = new A();
                ^^^^^^^ CS0457: Ambiguous user defined conversions 'A.implicit operator sbyte(A)' and 'A.implicit operator byte(A)' when converting from 'A' to 'int'
        Take(d);
        ^^^^ CS7036: There is no argument given that corresponds to the required parameter 's' of 'C.Take(int, string)'
        Take(d, 1);
                ^ CS1503: Argument 2: cannot convert from 'int' to 'string'
        Action<int> one = x => { }; one(d, true);
                                    ^^^^^^^^^^^^ CS1593: Delegate 'System.Action<int>' does not take 2 arguments
        ref int r = ref P;
                    ^^^^^ CS0206: A non ref-returning property or indexer may not be used as an out or ref value
        const int? c = null;
                   ^ CS0283: The type 'int?' cannot be declared const
        var t = new (int, int)();
                    ^^^^^^^^^^ CS8181: 'new' cannot be used with tuple type. Use a tuple literal expression instead.
        var q = from T in "a" select T;
                     ^ CS1948: The range variable 'T' cannot have the same name as a method type parameter
        if (foo == null) return;
            ^^^^^^^^^^^ CS0019: Operator '==' cannot be applied to operands of type 'Foo' and '<null>'
        System.Linq.Expressions.Expression<Action> e = () => Optional(s: 1), f = () => Optional(), g = () => Console.WriteLine((1, 2));
                                                             ^^^^^^^^^^^^^^ CS0853: An expression tree may not contain a named argument specification
                                                                                       ^^^^^^^^^^ CS0854: An expression tree may not contain a call or invocation that uses optional arguments
                                                                                                                               ^^^^^^ CS8143: An expression tree may not contain a tuple literal.
      }
      static void Optional(int s = 0) { }
      C(int i) { }
      extern C() : this(1);
             ^ CS8091: 'C.C()' cannot be extern and have a constructor initializer
    }
  `);
});

test('parameters that cannot be extended, left out or named so', () => {
  checkBinding(`
    using System;
    static class S { static void F(ref this string s) { } static void G(ref this int i) { } }
                                 ^ CS8337: The first parameter of a 'ref' extension method 'F' must be a value type or a generic type constrained to struct.
    class C {
      void M(DateTime? d = new DateTime(), int? i = new int()) { }
                           ^^^^^^^^^^^^^^ CS1770: A value of type 'System.DateTime' cannot be used as default parameter for nullable parameter 'd' because 'System.DateTime' is not a simple type
      async void A() { int await = 1; }
                           ^^^^^ CS4003: 'await' cannot be used as an identifier within an async method or lambda expression
    }
  `);
});

test('no value of a dynamic argument could make it right', () => {
  checkBinding(`
    class Base { public virtual int this[int i] { get { return i; } } }
    class Program : Base {
      int this[short id, string name] { set { } }
      static void Value<T>(T t) where T : struct { }
      static void Left([System.Runtime.InteropServices.DefaultParameterValue(null)] string s) { }
      static event System.Action Raised { add { } remove { } }
      void M(Program program, dynamic d) {
        object o = base[d];
                   ^^^^^^^ CS1972: The indexer access needs to be dynamically dispatched, but cannot be because it is part of a base access expression. Consider casting the dynamic arguments or eliminating the base access.
        program[d, d, d] = 1;
        ^^^^^^^^^^^^^^^^ CS1501: No overload for method 'this' takes 3 arguments
        Value<dynamic>(d);
        ^^^^^^^^^^^^^^ CS0453: The type 'dynamic' must be a non-nullable value type in order to use it as parameter 'T' in the generic type or method 'Program.Value<T>(T)'
        Left();
        ^^^^ CS7036: There is no argument given that corresponds to the required parameter 's' of 'Program.Left(string)'
        Raised *= null;
        ^^^^^^^^^^^^^^ CS0019: Operator '*' cannot be applied to operands of type 'System.Action' and '<null>'
        byte b = unchecked((byte)1000m);
                           ^^^^^^^^^^^ CS0031: Constant value '1000M' cannot be converted to a 'byte'
      }
    }
  `);
});
