import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('types, members, parameters and type parameters that share a name', () => {
  checkBinding(`
    class Twice { }
    class Twice { }
          ^^^^^ CS0101: The namespace '<global namespace>' already contains a definition for 'Twice'
    class Twice<T> { }
    partial class Part { }
    class Part { }
          ^^^^ CS0260: Missing partial modifier on declaration of type 'Part'; another partial declaration of this type exists
    class Program<T, T> {
          ^^^^^^^ CS0692: Duplicate type parameter 'T'
      int a;
      void a() { }
           ^ CS0102: The type 'Program<T, T>' already contains a definition for 'a'
      void M(int x, string x) { }
                           ^ CS0100: The parameter name 'x' is a duplicate
      void N(int x) { }
      int N(int y) { return y; }
          ^ CS0111: Type 'Program<T, T>' already defines a member called 'N' with the same parameter types
      void N<U>(int y) { }
      void O(ref int x) { }
      void O(out int x) { x = 1; }
           ^ CS0663: 'Program<T, T>' cannot define an overloaded method that differs only on parameter modifiers 'out' and 'ref'
      void O(int x) { }
      int P { get { return 1; } }
              ^^^ CS0082: Type 'Program<T, T>' already reserves a member called 'get_P' with the same parameter types
      int get_P() { return 1; }
      int Program { get; set; }
          ^^^^^^^ CS0542: 'Program': member names cannot be the same as their enclosing type
      class Inner { }
      enum Inner { }
           ^^^^^ CS0102: The type 'Program<T, T>' already contains a definition for 'Inner'
    }
    enum Color { Red, Blue, Red }
                            ^^^ CS0102: The type 'Color' already contains a definition for 'Red'
  `);
});

test('the parts of a partial type agree', () => {
  checkBinding(`
    partial class A { }
                  ^ CS0261: Partial declarations of 'A' must be all classes, all record classes, all structs, all record structs, or all interfaces
    partial struct A { }
    public partial class B { }
                         ^ CS0262: Partial declarations of 'B' have conflicting accessibility modifiers
    internal partial class B { }
    partial class C<T> { }
                  ^ CS0264: Partial declarations of 'C<T>' must have the same type parameter names in the same order
    partial class C<U> { }
    partial class D<T> where T : class { }
                  ^ CS0265: Partial declarations of 'D<T>' have inconsistent constraints for type parameter 'T'
    partial class D<T> where T : class, new() { }
    partial class E<T> where T : class { }
    partial class E<T> { }
  `);
});
