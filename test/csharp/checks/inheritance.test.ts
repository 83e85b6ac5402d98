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
