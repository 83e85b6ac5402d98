import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('bases that cannot be bases', () => {
  checkBinding(`
    sealed class Last { }
    static class Tools { }
    interface IOne { }
    class A : Last { }
              ^^^^ CS0509: 'A': cannot derive from sealed type 'Last'
    class B : Tools { }
              ^^^^^ CS0709: 'B': cannot derive from static class 'Tools'
    class C : System.Enum { }
              ^^^^^^^^^^^ CS0644: 'C' cannot derive from special class 'System.Enum'
    class D : IOne, A { }
                    ^ CS1722: Base class 'A' must come before any interfaces
    class E : A, B { }
                 ^ CS1721: Class 'E' cannot have multiple base classes: 'A' and 'B'
    class F : IOne, IOne { }
                    ^^^^ CS0528: 'IOne' is already listed in interface list
    static class G : A, IOne { }
                     ^ CS0713: Static class 'G' cannot derive from type 'A'. Static classes must derive from object.
                        ^^^^ CS0714: 'G': static classes cannot implement interfaces
  `);
});

test('overrides fit what they override', () => {
  checkBinding(`
    abstract class Base {
      public virtual int M(int x) { return x; }
      public int Plain() { return 1; }
      protected virtual void Guarded() { }
      public virtual object P { get { return null; } }
      public virtual object Q { get; set; }
      public abstract void Todo();
      public int Field;
    }
    class Derived : Base {
          ^^^^^^^ CS0534: 'Derived' does not implement inherited abstract member 'Base.Todo()'
      public override string M(int x) { return null; }
                             ^ CS0508: 'Derived.M(int)': return type must be 'int' to match overridden member 'Base.M(int)'
      public override int Plain() { return 2; }
                          ^^^^^ CS0506: 'Derived.Plain()': cannot override inherited member 'Base.Plain()' because it is not marked virtual, abstract, or override
      public override void Guarded() { }
                           ^^^^^^^ CS0507: 'Derived.Guarded()': cannot change access modifiers when overriding 'protected' inherited member 'Base.Guarded()'
      public override string P { get { return ""; } }
      public override string Q { get; set; }
                             ^ CS1715: 'Derived.Q': type must be 'object' to match overridden member 'Base.Q'
      public override int Field() { return 1; }
                          ^^^^^ CS0505: 'Derived.Field()': cannot override because 'Base.Field' is not a function
    }
    abstract class Between : Base {
      public sealed override int M(int x) { return x; }
      public override object P { get { return null; } set { } }
                                                      ^^^ CS0546: 'Between.P': cannot override because 'Base.P' does not have an overridable set accessor
      public new void Todo() { }
                      ^^^^ CS0533: 'Between.Todo()' hides inherited abstract member 'Base.Todo()'
    }
    abstract class Leaf : Between {
      public override int M(int x) { return x; }
                          ^ CS0239: 'Leaf.M(int)': cannot override inherited member 'Between.M(int)' because it is sealed
    }
  `);
});

test('classes do what their interfaces promise', () => {
  checkBinding(`
    interface IWork { void Do(); int Count { get; } void Take(ref int x); object Make(); }
    class Nothing : IWork {
          ^^^^^^^ CS0737: 'Nothing' does not implement interface member 'IWork.Do()'. 'Nothing.Do()' cannot implement an interface member because it is not public
          ^^^^^^^ CS0738: 'Nothing' does not implement interface member 'IWork.Make()'. 'Nothing.Make()' cannot implement it because it does not have the matching return type of 'object'
          ^^^^^^^ CS0736: 'Nothing' does not implement interface member 'IWork.get_Count()'. 'Nothing.get_Count()' cannot implement an interface member because it is static
          ^^^^^^^ CS0535: 'Nothing' does not implement interface member 'IWork.Take(ref int)'
      void Do() { }
      public static int Count { get { return 1; } }
      public string Make() { return ""; }
    }
    class Explicit : IWork {
      void IWork.Do() { }
      int IWork.Count { get { return 1; } set { } }
                                          ^^^ CS0550: 'Explicit.IWork.set_Count(int)' adds an accessor not found in interface member 'IWork.Count'
      void IWork.Take(ref int x) { }
      object IWork.Make() { return null; }
      void System.IDisposable.Dispose() { }
                              ^^^^^^^ CS0540: 'Explicit.System.IDisposable.Dispose()': containing type does not implement interface 'System.IDisposable'
    }
  `);
});

test('what base means has code, and extension methods do not belong to it', () => {
  checkBinding(`
    using System; using System.Collections;
    abstract class A { public abstract event Action Going; }
    class B : A {
      public override event Action Going {
        add { base.Going += value; }
              ^^^^^^^^^^ CS0205: Cannot call an abstract base member: 'A.Going'
        remove { }
      }
      void M() {
        base.More();
             ^^^^ CS0117: 'A' does not contain a definition for 'More'
        ((IList)base).Clear();
                ^^^^ CS0175: Use of keyword 'base' is not valid in this context
      }
    }
    static class Extensions { public static void More(this A a) { } }
    static class Fixed(int i) { }
                 ^^^^^ CS0710: Static classes cannot have instance constructors
    class Closed() : IDisposable() { public void Dispose() { } }
                     ^^^^^^^^^^^ CS8861: Unexpected argument list.
  `);
});

test('implementations and delegates agree in the names of tuples and in references', () => {
  checkBinding(`
    using System; using System.Collections.Generic;
    interface ITest<T> { T Test(); }
    class C : ITest<(int a, int b)> {
      public (int c, int d) Test() { return (1, 2); }
                            ^^^^ CS8141: The tuple element names in the signature of method 'C.Test()' must match the tuple element names of interface method 'ITest<(int a, int b)>.Test()' (including on the return type).
    }
    class D : ITest<(int a, int b)> { public (int, int) Test() { return (1, 2); } }
    static class E { public static void Late(this string s, dynamic d) { } }
    class P {
      void N<T>(T[,] grid, dynamic d) {
        var e = (IEnumerable<T>)grid;
                ^^^^^^^^^^^^^^^^^^^^ CS0030: Cannot convert type 'T[,]' to 'System.Collections.Generic.IEnumerable<T>'
        "x".Late(d);
            ^^^^ CS1973: 'string' has no applicable method named 'Late' but appears to have an extension method by that name. Extension methods cannot be dynamically dispatched. Consider casting the dynamic arguments or calling the extension method without the extension method syntax ('E.Late(string, dynamic)').
      }
    }
  `);
});

test('delegates are made of methods that return as they do, on objects that can be kept', () => {
  checkBinding(`
    using System;
    ref struct S { }
    class P {
      delegate ref int Refers();
      static int M() { return 1; }
      void N() {
        Refers r = new Refers(M);
                              ^ CS8189: Ref mismatch between 'P.M()' and delegate 'P.Refers'
        Func<string> f = new S().ToString;
                         ^^^^^^^^^^^^^^^^ CS0123: No overload for 'ToString' matches delegate 'System.Func<string>'
      }
    }
  `);
});

test('accessors that implement are public, and a program that is awaited gives a task', () => {
  checkBinding(`
    using System.Threading.Tasks;
    interface I { decimal Price { set; } }
    class C : I { public decimal Price { internal set { } get { return 0; } } }
          ^ CS0277: 'C' does not implement interface member 'I.set_Price(decimal)'. 'C.set_Price(decimal)' is not public.
    struct Point { public int X; }
    class P {
      public readonly Point Fixed = new Point(); public static readonly Point Shared = new Point();
      static void Take(ref int i) { }
      static void All(P p, Point[] points) {
        Take(ref p.Fixed.X);
                 ^^^^^^^^^ CS1649: Members of readonly field 'P.Fixed' cannot be used as a ref or out value (except in a constructor)
        Take(ref P.Shared.X);
                 ^^^^^^^^^^ CS1651: Fields of static readonly field 'P.Shared' cannot be used as a ref or out value (except in a static constructor)
        foreach (var point in points) Take(ref point.X);
                                               ^^^^^^^ CS1655: Cannot use fields of 'point' as a ref or out value because it is a 'foreach iteration variable' or 'using variable'
      }
      static async void Main() { await Task.Yield(); }
                        ^^^^ CS4009: A void or int returning entry point cannot be async
    }
  `);
});

test('no class needs itself, not by what stands in it', () => {
  checkBinding(`
    class Around : Around.Within { public class Within { } }
                   ^^^^^^^^^^^^^ CS0146: Circular base class dependency involving 'Around' and 'Within'
    class First : Second { public class Inner { } }
                  ^^^^^^ CS0146: Circular base class dependency involving 'First' and 'Second'
    class Second : First.Inner { }
    class Tree : Node<Tree.Leaf> { public class Leaf : Tree { } }
    class Node<T> { }
  `);
});

test('properties that store a value have all accessors, sealed ones seal what they see', () => {
  checkBinding(`
    class Base {
      public virtual int A { get; set; }
      public virtual int B { get; private set; }
      public virtual int C { private get; set; }
    }
    class Stores : Base {
      public override int A { get; }
                          ^ CS8080: Auto-implemented properties must override all accessors of the overridden property.
      public override int B { get; }
                          ^ CS8080: Auto-implemented properties must override all accessors of the overridden property.
    }
    class Seals : Base {
      public sealed override int A { get { return 1; } }
      public sealed override int B { get { return 1; } }
                                 ^ CS0546: 'Seals.B': cannot override because 'Base.B' does not have an overridable set accessor
      public sealed override int C { set { } }
                                 ^ CS0545: 'Seals.C': cannot override because 'Base.C' does not have an overridable get accessor
    }
  `);
});
