import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('private members, and protected ones on objects of another class', () => {
  checkBinding(`
    class A {
      private int hidden;
      protected int N;
      protected A(int n) { }
      public A() { }
      protected int this[int i] { get { return i; } }
    }
    class B : A {
      B() : base(1) { }
      int Own(B b) { return N + this.N + base.N + b.N + b[1] + base[1]; }
      int Other(A a) { return a.N; }
                                ^ CS1540: Cannot access protected member 'A.N' via a qualifier of type 'A'; the qualifier must be of type 'B' (or derived from it)
      int Indexed(A a) { return a[1]; }
                                ^^^^ CS1540: Cannot access protected member 'A.this[]' via a qualifier of type 'A'; the qualifier must be of type 'B' (or derived from it)
      A Make() { return new A(1); }
                            ^ CS0122: 'A.A' is inaccessible due to its protection level
      int Base() { return hidden; }
                          ^^^^^^ CS0122: 'A.hidden' is inaccessible due to its protection level
      class Nested { int Of(B b) { return b.N; } }
    }
    class C {
      int Of(A a) { return a.N; }
                             ^ CS0122: 'A.N' is inaccessible due to its protection level
    }
  `);
});
