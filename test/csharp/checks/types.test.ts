import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('type arguments keep the constraints, in declarations and in bodies', () => {
  checkBinding(`
    class Ref<T> where T : class { }
    class Val<T> where T : struct { }
    class New<T> where T : new() { }
    class Cmp<T> where T : System.IDisposable { }
    class NoDefault { public NoDefault(int x) { } }
    class Uses<T, D> where D : class, System.IDisposable {
      Ref<int> a;
      ^^^^^^^^ CS0452: The type 'int' must be a reference type in order to use it as parameter 'T' in the generic type or method 'Ref<T>'
      Ref<T> b;
      ^^^^^^ CS0452: The type 'T' must be a reference type in order to use it as parameter 'T' in the generic type or method 'Ref<T>'
      Val<int?> c;
      ^^^^^^^^^ CS0453: The type 'int?' must be a non-nullable value type in order to use it as parameter 'T' in the generic type or method 'Val<T>'
      New<NoDefault> d;
      ^^^^^^^^^^^^^^ CS0310: 'NoDefault' must be a non-abstract type with a public parameterless constructor in order to use it as parameter 'T' in the generic type or method 'New<T>'
      Cmp<string> e;
      ^^^^^^^^^^^ CS0311: The type 'string' cannot be used as type parameter 'T' in the generic type or method 'Cmp<T>'. There is no implicit reference conversion from 'string' to 'System.IDisposable'.
      Cmp<int> f;
      ^^^^^^^^ CS0315: The type 'int' cannot be used as type parameter 'T' in the generic type or method 'Cmp<T>'. There is no boxing conversion from 'int' to 'System.IDisposable'.
      Cmp<T> g;
      ^^^^^^ CS0314: The type 'T' cannot be used as type parameter 'T' in the generic type or method 'Cmp<T>'. There is no boxing conversion or type parameter conversion from 'T' to 'System.IDisposable'.
      Ref<D> fine; Cmp<D> too; New<int> zero; Val<System.DateTime> time; Ref<T[]> array;
      void M() { object o = new Ref<long>(); Take<string>(null); }
                                ^^^^^^^^^ CS0452: The type 'long' must be a reference type in order to use it as parameter 'T' in the generic type or method 'Ref<T>'
                                             ^^^^^^^^^^^^ CS0453: The type 'string' must be a non-nullable value type in order to use it as parameter 'V' in the generic type or method 'Uses<T, D>.Take<V>(V[])'
      void Take<V>(V[] v) where V : struct { }
    }
  `);
});

test('static classes and void stand where they may', () => {
  checkBinding(`
    static class Tools { }
    class Program {
      Tools a;
      ^^^^^ CS0723: Cannot declare a variable of static type 'Tools'
      Tools M(Tools t) { return null; }
      ^^^^^ CS0722: 'Tools': static types cannot be used as return types
              ^^^^^ CS0721: 'Tools': static types cannot be used as parameters
      System.Action<Tools> c;
      ^^^^^^^^^^^^^^^^^^^^ CS0718: 'Tools': static types cannot be used as type arguments
      void b;
      ^^^^ CS0670: Field cannot have void type
    }
  `);
});

test('what is shown is at least as accessible as what shows it', () => {
  checkBinding(`
    class Hidden { }
    public class Shown : Hidden {
                 ^^^^^ CS0060: Inconsistent accessibility: base class 'Hidden' is less accessible than class 'Shown'
      public Hidden M(Hidden h) { return h; }
                    ^ CS0050: Inconsistent accessibility: return type 'Hidden' is less accessible than method 'Shown.M(Hidden)'
                    ^ CS0051: Inconsistent accessibility: parameter type 'Hidden' is less accessible than method 'Shown.M(Hidden)'
      protected Hidden F;
                       ^ CS0052: Inconsistent accessibility: field type 'Hidden' is less accessible than field 'Shown.F'
      public System.Collections.Generic.List<Hidden> P { get; set; }
                                                     ^ CS0053: Inconsistent accessibility: property type 'System.Collections.Generic.List<Hidden>' is less accessible than property 'Shown.P'
      internal Hidden Fine;
      private class Own { public Own Self; }
      Own own;
      protected class ForDerived { }
      protected ForDerived G;
      internal ForDerived H;
                          ^ CS0052: Inconsistent accessibility: field type 'Shown.ForDerived' is less accessible than field 'Shown.H'
    }
    class Closed { public Hidden Inside; }
    interface IHidden { }
    public interface IShown : IHidden { }
                     ^^^^^^ CS0061: Inconsistent accessibility: base interface 'IHidden' is less accessible than interface 'IShown'
    public delegate Hidden Make();
                           ^^^^ CS0058: Inconsistent accessibility: return type 'Hidden' is less accessible than delegate 'Make'
  `);
});

test('variant type parameters come out or go in', () => {
  checkBinding(`
    interface IOut<out T> {
      T Get();
      void Set(T value);
                 ^^^^^ CS1961: Invalid variance: The type parameter 'T' must be contravariantly valid on 'IOut<T>.Set(T)'. 'T' is covariant.
      System.Action<T> Wrong();
                       ^^^^^ CS1961: Invalid variance: The type parameter 'T' must be contravariantly valid on 'IOut<T>.Wrong()'. 'T' is covariant.
      System.Action<System.Action<T>> Twice(System.Action<T> take);
      T Both { get; set; }
        ^^^^ CS1961: Invalid variance: The type parameter 'T' must be invariantly valid on 'IOut<T>.Both'. 'T' is covariant.
    }
    delegate T Give<in T>();
               ^^^^ CS1961: Invalid variance: The type parameter 'T' must be covariantly valid on 'Give<T>'. 'T' is contravariant.
    class No<out T> { }
          ^^ CS1960: Invalid variance modifier. Only interface and delegate type parameters can be specified as variant.
  `);
});

test('constraints do not contradict each other', () => {
  checkBinding(`
    using System;
    interface I { } interface I<T> { } class A { } class B { }
    class Twice<T> where T : I, I { }
                                ^ CS0405: Duplicate constraint 'I' for type parameter 'T'
    class Late<T> where T : I, A { }
          ^^^^ CS0406: The class type constraint 'A' must come before any other constraints
    class Both<T> where T : class, A { }
          ^^^^ CS0450: 'A': cannot specify both a constraint class and the 'class' or 'struct' constraint
    class Odd<T, U> where T : A, U where U : B { }
          ^^^ CS0455: Type parameter 'T' inherits conflicting constraints 'B' and 'A'
    class Value<T, U> where T : U where U : struct { }
                                ^ CS0456: Type parameter 'U' has the 'struct' constraint so 'U' cannot be used as a constraint
    class Vector<T> where T : string[] { }
                              ^^^^^^^^ CS0706: Invalid constraint type. A type used as a constraint must be an interface, a non-sealed class or a type parameter.
    class Late2<T> where T : I<dynamic> { }
                             ^^^^^^^^^^ CS1968: Constraint cannot be a dynamic type 'I<dynamic>'
    class Dynamic : I<dynamic> { }
                    ^^^^^^^^^^ CS1966: 'Dynamic': cannot implement a dynamic interface 'I<dynamic>'
    class Itself<T> : T { }
                      ^ CS0689: Cannot derive from 'T' because it is a type parameter
    class Program {
      delegate void D<T>() where T : EventArgs;
      D<int> x;
      ^^^^^^ CS0315: The type 'int' cannot be used as type parameter 'T' in the generic type or method 'Program.D<T>'. There is no boxing conversion from 'int' to 'System.EventArgs'.
      void M<T>(int T) { }
                    ^ CS0412: 'T': a parameter, local variable, or local function cannot have the same name as a method type parameter
    }
  `);
});

test('types stand where there can be objects of them', () => {
  checkBinding(`
    using System;
    static class Tools { }
    ref struct Stacked { }
    class Box<T> { }
    class Program<T> {
      T.Inner inner;
        ^^^^^ CS0704: Cannot do non-virtual member lookup in 'T' because it is a type parameter
      (int Item2, int b) a;
           ^^^^^ CS8125: Tuple element name 'Item2' is only allowed at position 2.
      (int x, int x) b;
                  ^ CS8127: Tuple element names must be unique.
      (int Rest, int y) c;
           ^^^^ CS8126: Tuple element name 'Rest' is disallowed at any position.
      void M(object o) {
        var a = new Tools[3];
                    ^^^^^ CS0719: 'Tools': array elements cannot be of static type
        var b = new Stacked[3];
                    ^^^^^^^ CS0611: Array elements cannot be of type 'Stacked'
        Box<void> c;
            ^^^^ CS1547: Keyword 'void' cannot be used in this context
        Box<Stacked> d;
        ^^^^^^^^^^^^ CS9244: The type 'Stacked' may not be a ref struct or a type parameter allowing ref structs in order to use it as parameter 'T' in the generic type or method 'Box<T>'
        object e = new Stacked();
                   ^^^^^^^^^^^^^ CS0029: Cannot implicitly convert type 'Stacked' to 'object'
        global::Nothing f;
                ^^^^^^^ CS0400: The type or namespace name 'Nothing' could not be found in the global namespace (are you missing an assembly reference?)
        global::Box g;
                ^^^ CS0305: Using the generic type 'Box<T>' requires 1 type arguments
      }
    }
  `);
});

test('a using of nothing is told of where nothing else is written', () => {
  checkBinding(`
    using System.Sockets;
                 ^^^^^^^ CS0234: The type or namespace name 'Sockets' does not exist in the namespace 'System'
    enum Kind { One }
  `);
});

test('an override may have constraints that nobody could write', () => {
  checkBinding(`
    using System;
    abstract class A<T> { public virtual void M<U>() where U : IComparable<T>, T { } }
    class C : A<string> { public override void M<U>() { } }
  `);
});

test('protected types are shown to derived classes only', () => {
  checkBinding(`
    public class A {
      protected class Kept { public class Inner { } }
      protected Kept fine;
      public class B {
        Kept fine;
        protected class C {
          public Kept shown;
                      ^^^^^ CS0052: Inconsistent accessibility: field type 'A.Kept' is less accessible than field 'A.B.C.shown'
        }
        protected class D : Kept.Inner { }
                        ^ CS0060: Inconsistent accessibility: base class 'A.Kept.Inner' is less accessible than class 'A.B.D'
      }
      public class E : A { protected Kept fine; }
    }
  `);
});

test('nullable enumerations are no enumerations, what is inherited keeps to the interface', () => {
  checkBinding(`
    enum Color { }
    class Of<T> where T : System.Enum { }
    interface IMaker { void Make<T>(); }
    class Maker { public void Make<T>() where T : class { } }
    class Narrow : Maker, IMaker { }
          ^^^^^^ CS0425: The constraints for type parameter 'T' of method 'Maker.Make<T>()' must match the constraints for type parameter 'T' of interface method 'IMaker.Make<T>()'. Consider using an explicit interface implementation instead.
    class Program {
      Of<Color> fine;
      Of<Color?> wrong;
      ^^^^^^^^^^ CS0312: The type 'Color?' cannot be used as type parameter 'T' in the generic type or method 'Of<T>'. The nullable type does not satisfy the constraint of 'System.Enum'.
    }
  `);
});
