import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('properties are read and written by accessors that are there and to be seen', () => {
  checkBinding(`
    class A {
      public int WriteOnly { set { } }
      public int Own { private get; set; }
      public int Kept { get; private set; }
      public virtual int Both { get; set; }
    }
    class B : A { public override int Both { set { } } }
    class Program {
      int M(A a, B b) {
        a.Own = a.WriteOnly;
                ^^^^^^^^^^^ CS0154: The property or indexer 'A.WriteOnly' cannot be used in this context because it lacks the get accessor
        a.Own += 1;
        ^^^^^ CS0271: The property or indexer 'A.Own' cannot be used in this context because the get accessor is inaccessible
        a.Kept = 1;
        ^^^^^^ CS0272: The property or indexer 'A.Kept' cannot be used in this context because the set accessor is inaccessible
        return b.Both + a.Kept;
      }
    }
  `);
});

test('members of structs are written only inside of variables, readonly things only where they begin', () => {
  checkBinding(`
    struct S { public int X; public int P { get; set; } }
    class Program {
      S field;
      readonly S fixedField;
      static readonly int number;
      S Property { get; set; }
      S Make() { return field; }
      static void Take(ref int x) { }
      void M(S[] array, System.Collections.Generic.List<S> list) {
        field.X = array[0].X = 1;
        array[0].P = 2;
        Property.X = 1;
        ^^^^^^^^^^ CS1612: Cannot modify the return value of 'Program.Property' because it is not a variable
        list[0].P = 1;
        ^^^^^^^^^ CS1612: Cannot modify the return value of 'System.Collections.Generic.List<S>.this[]' because it is not a variable
        Make().X++;
        ^^^^^^^^ CS1612: Cannot modify the return value of 'Program.Make()' because it is not a variable
        foreach (var each in array) each.X = 1;
                                    ^^^^^^ CS1654: Cannot modify members of 'each' because it is a 'foreach iteration variable' or 'using variable'
        fixedField.X = 1;
        ^^^^^^^^^^^^ CS1648: Members of readonly field 'Program.fixedField' cannot be modified (except in a constructor or a variable initializer)
        Take(ref number);
                 ^^^^^^ CS0199: A static readonly field cannot be used as a ref or out value (except in a static constructor)
        Take(ref array[0].X);
      }
      Program() { fixedField.X = 1; }
      static Program() { Take(ref number); }
    }
  `);
});

test('events are only added to and removed from, outside of their class', () => {
  checkBinding(`
    using System;
    class A {
      public event Action Changed;
      public event Action Custom { add { } remove { } }
      void M() { Changed(); Custom(); }
                            ^^^^^^ CS0079: The event 'A.Custom' can only appear on the left hand side of += or -=
    }
    abstract class Base { public abstract event Action Done; }
    class Derived : Base { public override event Action Done; void M() { Done(); } }
    class B {
      void M(A a) { a.Changed += null; a.Changed = null; }
                                       ^^^^^^^^^ CS0070: The event 'A.Changed' can only appear on the left hand side of += or -= (except when used from within the type 'A')
    }
  `);
});

test('boxes, delegates of async lambdas and expression trees give what they can', () => {
  checkBinding(`
    using System;
    using System.Linq.Expressions;
    using System.Threading.Tasks;
    struct S { public int f; }
    class B { protected int M() { return 1; } }
    class C : B {
      delegate ref int Ref();
      static int x;
      void U(object o) {
        ((S)o).f = 1;
        ^^^^^^^^ CS0445: Cannot modify the result of an unboxing conversion
      }
      void T() {
        Func<bool> a = async () => { await Task.Yield(); };
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CS4010: Cannot convert async lambda expression to delegate type 'System.Func<bool>'. An async lambda expression may return void, Task or Task<T>, none of which are convertible to 'System.Func<bool>'.
        Expression<Func<int>> e = () => base.M();
                                        ^^^^ CS0831: An expression tree may not contain a base access
        Ref r = () => x;
                      ^ CS8150: By-value returns may only be used in methods that return by value
      }
    }
  `);
});

test('readonly things are given to no reference, casts and the properties of other classes are not assigned to', () => {
  checkBinding(`
    using System;
    class A {
      public int X { get; }
      public virtual int Y { get; }
    }
    class B : A {
      static readonly int fixedOne = 1;
      string name;
      public override int Y { get; }
      B() {
        base.X = 1;
        ^^^^^^ CS0200: Property or indexer 'A.X' cannot be assigned to -- it is read only
        Y = 2;
        (string)name = "";
        ^^^^^^^^^^^^ CS0131: The left-hand side of an assignment must be a variable, property or indexer
      }
      void M() {
        ref int r = ref fixedOne;
                        ^^^^^^^^ CS0199: A static readonly field cannot be used as a ref or out value (except in a static constructor)
        ref readonly int s = ref fixedOne;
      }
    }
  `);
});

test('values of type parameters that are structs are copied like structs', () => {
  checkBinding(`
    interface ISized { int Size { get; set; } }
    class Holder<T> where T : struct, ISized {
      static readonly T one;
      T other;
      T Made { get; set; }
      void M() {
        one.Size = 1;
        ^^^^^^^^ CS1650: Fields of static readonly field 'Holder<T>.one' cannot be assigned to (except in a static constructor or a variable initializer)
        other.Size = 1;
        Made.Size = 1;
        ^^^^^^^^^ CS1612: Cannot modify the return value of 'Holder<T>.Made' because it is not a variable
      }
    }
  `);
});
