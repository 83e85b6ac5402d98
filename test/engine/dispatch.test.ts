// Virtual calls reach the override of the receiver, whatever was called before.
import assert from 'node:assert/strict';
import test from 'node:test';
import { runProgram } from './run';

function check(source: string, expected: string) {
  const outcome = runProgram(`using System; ${source}`);
  assert.equal(outcome.stderr, '');
  assert.equal(outcome.stdout.replaceAll('\r\n', '\n').trim(), expected);
}

test('an override is found after its base has been called on the base class', () => {
  check(
    `class A { public virtual string F() { return "A"; } public string G() { return F(); } }
     class B<T> : A { public override string F() { return "B"; } }
     class C : B<int> { }
     class D : C { public override string F() { return "D"; } }
     class P { static void Main() {
       Console.WriteLine(new A().G() + new B<int>().G() + new C().G() + new D().G() + new B<string>().G() + new A().G());
     } }`,
    'ABBDBA',
  );
});

test('an override is found after its base has been called on another subclass', () => {
  check(
    `abstract class A { public virtual string F() { return "A"; } public override string ToString() { return F(); } }
     class B : A { }
     class C : B { public override string F() { return "C"; } }
     class P { static void Main() { A b = new B(); Console.WriteLine("" + b + new C() + b + new C()); } }`,
    'ACAC',
  );
});

test('an interface that is named again is done by what fits as it is declared, whatever the type arguments are', () => {
  check(
    `interface I<T> { string M(T x); }
     class Base<T> : I<T> { public string M(T x) => "Base"; }
     class D<U, V> : Base<int>, I<U> { public new string M(int x) => "int"; public string M(U x) => "U"; public string M(V x) => "V"; }
     class E : D<int, string>, I<string> { public new string M(string x) => "E"; }
     class P { static void Main() { Console.WriteLine(((I<int>)new D<string, int>()).M(1) + ((I<int>)new E()).M(1) + ((I<string>)new E()).M("")); } }`,
    'BaseUE',
  );
});

test('overloads that differ by ref and out only are one to the runtime: the nearest is overridden', () => {
  check(
    `class Ref1 { public virtual void M(ref int x) { x = 1; } }
     class Out1 : Ref1 { public virtual void M(out int x) { x = 2; } }
     class Ref2 : Out1 { public override void M(ref int x) { x = 3; } }
     class P { static void Main() {
       int x = 0;
       Ref1 r = new Ref2(); r.M(ref x); Console.Write(x);
       Out1 o = new Ref2(); o.M(out x); Console.Write(x);
       new Ref2().M(ref x); Console.Write(x);
     } }`,
    '131',
  );
});

test('an override stays that of what its declaration names, whatever the type arguments are', () => {
  check(
    `abstract class Root { public abstract string Do(object x); }
     abstract class A<T> : Root { public override string Do(object x) => "object"; protected abstract string Do(T x); public string Call(T x) => Do(x); }
     abstract class B<T> : A<T> { protected override string Do(T x) => "T"; }
     class C : B<object> { }
     class P { static void Main() { var c = new C(); Root r = c; Console.WriteLine(r.Do(null) + c.Call(null)); } }`,
    'objectT',
  );
});

test('methods of an interface that type arguments make alike are told apart by what they return', () => {
  check(
    `interface I<T, U> { void M(int x); void M(ref int x); int N(T a); long N(U a); }
    class C : I<int, int> {
      void I<int, int>.M(ref int x) => Console.Write("ref ");
      void I<int, int>.M(int x) => Console.Write("value ");
      long I<int, int>.N(int a) { Console.WriteLine("long"); return 1; }
      int I<int, int>.N(int a) { Console.Write("int "); return 1; }
      static void Main() { I<int, int> c = new C(); int x = 1; c.M(x); c.M(ref x); Both<int, int>(c); }
      static void Both<T, U>(I<T, U> c) { c.N(default(T)); c.N(default(U)); }
    }`,
    'value ref int long',
  );
});
