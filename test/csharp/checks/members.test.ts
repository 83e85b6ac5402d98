import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('user-defined operators come in pairs and take their own type', () => {
  checkBinding(`
    class Money {
      public static bool operator ==(Money a, Money b) { return true; }
                                  ^^ CS0216: The operator 'Money.op_Equality(Money, Money)' requires a matching operator '!=' to also be defined
      public static int operator +(int a, int b) { return a; }
                                 ^ CS0563: One of the parameters of a binary operator must be the containing type
      public static Money operator -(int a) { return null; }
                                   ^ CS0562: The parameter of a unary operator must be the containing type
      public static int operator ++(Money a) { return 1; }
                                 ^^ CS0448: The return type for ++ or -- operator must match the parameter type or be derived from the parameter type
      public static implicit operator int(string a) { return 1; }
                    ^^^^^^^^ CS0556: User-defined conversion must convert to or from the enclosing type
      public static explicit operator object(Money a) { return a; }
                    ^^^^^^^^ CS0553: 'Money.explicit operator object(Money)': user-defined conversions to or from a base type are not allowed
      public static Money operator *(Money a, decimal b) { return a; }
      public static implicit operator Money(int a) { return null; }
    }
  `);
});

test('accessors, events, constructors and fields that a type cannot have', () => {
  checkBinding(`
    interface IThing {
      int field;
          ^^^^^ CS0525: Interfaces cannot contain instance fields
    }
    struct Node {
      public Node Next;
                  ^^^^ CS0523: Struct member 'Node.Next' of type 'Node' causes a cycle in the struct layout
      public Node[] Fine;
    }
    class Program {
      int A { }
          ^ CS0548: 'Program.A': property or indexer must have at least one accessor
      int B { get { return 1; } set; }
                                ^^^ CS0501: 'Program.B.set' must declare a body because it is not marked abstract, extern, or partial
      event System.Action C { add { } }
                          ^ CS0065: 'Program.C': event property must have both add and remove accessors
      event int D;
                ^ CS0066: 'Program.D': event must be of a delegate type
      Program() : this(1) { }
      ^^^^^^^ CS0768: Constructor 'Program.Program()' cannot call itself through another constructor
      Program(int x) : this() { }
      ^^^^^^^ CS0768: Constructor 'Program.Program(int)' cannot call itself through another constructor
      ~Other() { }
       ^^^^^ CS0574: Name of destructor must match name of type
      volatile long e;
                    ^ CS0677: 'Program.e': a volatile field cannot be of the type 'long'
    }
    interface IBox<T> { }
    class Boxes<T> : IBox<T>, IBox<int> { }
          ^^^^^ CS0695: 'Boxes<T>' cannot implement both 'IBox<T>' and 'IBox<int>' because they may unify for some type parameter substitutions
  `);
});

test('parameters in their order, with values that they can have', () => {
  checkBinding(`
    static class Tools {
      static void A(params int[] all, int last) { }
                    ^^^^^^^^^^^^^^^^ CS0231: A params parameter must be the last parameter in a parameter list
      static void B(int x = 1, int y) { }
                               ^^^^^ CS1737: Optional parameters must appear after all required parameters
      static void C(int x = "") { }
                        ^ CS1750: A value of type 'string' cannot be used as a default parameter because there are no standard conversions to type 'int'
      static void D(string s = Text()) { }
                               ^^^^^^ CS1736: Default parameter value for 's' must be a compile-time constant
      static string Text() { return ""; }
      static void E(int x, this string s) { }
                           ^^^^ CS1100: Method has a parameter modifier 'this' which is not on the first parameter
      static void F(params int all) { }
                    ^^^^^^^^^^^^^^ CS0225: The params parameter must have a valid collection type
      static void G(object o = null, System.DateTime d = default(System.DateTime), int? n = 1, params int[] rest) { }
    }
    class Program {
      static void Extend(this string s) { }
                  ^^^^^^ CS1106: Extension method must be defined in a non-generic static class
    }
  `);
});

test('constraints that mean nothing, or not what the interface says', () => {
  checkBinding(`
    interface IMake { T Make<T>() where T : new(); }
    class Maker : IMake {
      public T Make<T>() { return default(T); }
               ^^^^ CS0425: The constraints for type parameter 'T' of method 'Maker.Make<T>()' must match the constraints for type parameter 'T' of interface method 'IMake.Make<T>()'. Consider using an explicit interface implementation instead.
    }
    class Explicit : IMake { T IMake.Make<T>() { return new T(); } }
    class A<T> where U : class { }
                     ^ CS0699: 'A' does not define type parameter 'U'
    class B<T> where T : string { }
                         ^^^^^^ CS0701: 'string' is not a valid constraint. A type used as a constraint must be an interface, a non-sealed class or a type parameter.
    class C<T> where T : new(), System.IDisposable { }
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CS0401: The new() constraint must be the last constraint specified
  `);
});

test('overrides keep the names of tuples, explicit implementations their params, accessors and modifiers stand once', () => {
  checkBinding(`
    class A { public virtual (int a, int b) M((int, string s) x) { throw null; } public virtual (int, int) P { get; } }
    class B : A { public override (int a, int b) M((int, string s) x) { throw null; } public override (int, int) P { get; } }
    class C : A { public override (int a, int c) M((int, string s) x) { throw null; } public override (int, int z) P { get; } }
                                                 ^ CS8139: 'C.M((int, string s))': cannot change tuple element names when overriding inherited member 'A.M((int, string s))'
                                                                                                                   ^ CS8139: 'C.P': cannot change tuple element names when overriding inherited member 'A.P'
    interface I { void M(int[] all); }
    class D : I { void I.M(params int[] all) { } public int Two { get { return 1; } get { return 2; } } void R(ref ref int i) { } }
                         ^ CS0466: 'D.I.M(params int[])' should not have a params parameter since 'I.M(int[])' does not
                                                                                    ^^^ CS1007: Property accessor already defined
                                                                                                                   ^^^ CS1107: A parameter can only have one 'ref' modifier
    class Outer { protected interface J { } public class In : J { } }
    class E : Outer.J { }
              ^^^^^^^ CS0122: 'Outer.J' is inaccessible due to its protection level
  `);
});

test('init and required say when a property is set, static functions take nothing along', () => {
  checkBinding(`
    namespace System.Runtime.CompilerServices { static class IsExternalInit { } class SetsRequiredMembersAttribute : System.Attribute { } }
    class Base { public int Early { get; init; } public required string Name { get; set; } }
    class Point : Base {
      public int X { get { return Early; } init { Early = value; } }
      public Point() { X = 1; this.X = 2; base.Early = 3; }
      [System.Runtime.CompilerServices.SetsRequiredMembers]
      public Point(string name) { Name = name; }
      public void Move(Point other) {
        X = 4;
        ^ CS8852: Init-only property or indexer 'Point.X' can only be assigned in an object initializer, or on 'this' or 'base' in an instance constructor or an 'init' accessor.
        other.Early = 5;
        ^^^^^^^^^^^ CS8852: Init-only property or indexer 'Base.Early' can only be assigned in an object initializer, or on 'this' or 'base' in an instance constructor or an 'init' accessor.
        other = new Point("name") { X = 6, Early = 7 };
        other = new Point { X = 8 };
                    ^^^^^ CS9035: Required member 'Base.Name' must be set in the object initializer or attribute constructor.
        other = new Point { Name = "all" };
        other = new();
                ^^^^^ CS9035: Required member 'Base.Name' must be set in the object initializer or attribute constructor.
      }
    }
    record Pair(int A, int B) { public Pair Next() => this with { A = B }; }
    static class Tools { }
    enum Text : string { }
                ^^^^^^ CS1008: Type byte, sbyte, short, ushort, int, uint, long, or ulong expected
    class Program {
      int field;
      void M(int given) {
        const int fixed_ = 1;
        System.Collections.Generic.List<Tools> list = null;
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CS0718: 'Tools': static types cannot be used as type arguments
        static int Local() => given;
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CS8421: A static local function cannot contain a reference to 'given'.
        System.Func<int> lambda = static () => field;
                                  ^^^^^^^^^^^^^^^^^^ CS8821: A static anonymous function cannot contain a reference to 'this' or 'base'.
        lambda = static () => fixed_ + nameof(given).Length;
        lambda = static () => { int own = 1; System.Func<int> inner = () => own; return inner(); };
        Local();
      }
    }
  `);
});
