import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('operators that could be several are ambiguous', () => {
  checkBinding(`
    class Two {
      public static implicit operator int(Two x) { return 1; }
      public static implicit operator string(Two x) { return ""; }
    }
    class Real {
      public static implicit operator float(Real x) { return 1; }
      public static implicit operator decimal(Real x) { return 1; }
    }
    class A { public static A operator +(A a, B b) { return a; } }
    class B { public static A operator +(A a, B b) { return a; } }
    class Program {
      static void M(Two two, Real real, A a, B b, ulong big, int number) {
        object c = two + two;
                   ^^^^^^^^^ CS0034: Operator '+' is ambiguous on operands of type 'Two' and 'Two'
        object d = -real;
                   ^^^^^ CS0035: Operator is ambiguous on an operand of type 'Real'
        object e = a + b;
                   ^^^^^ CS0034: Operator '+' is ambiguous on operands of type 'A' and 'B'
        object f = big + number;
                   ^^^^^^^^^^^^ CS0034: Operator '+' is ambiguous on operands of type 'ulong' and 'int'
        object g = null + null;
                   ^^^^^^^^^^^ CS0034: Operator '+' is ambiguous on operands of type '<null>' and '<null>'
        object h = two - 1;
                   ^^^^^^^ is int
      }
    }
  `);
});

test('operators that are not there, or do not do for && and ||', () => {
  checkBinding(`
    using System;
    enum Small : byte { One }
    struct S {
      public static string operator >(S a, S b) { return ">"; }
      public static string operator <(S a, S b) { return "<"; }
    }
    class Half { public static Half operator &(Half a, Half b) { return a; } }
    class Odd {
      public static bool operator &(Odd a, Odd b) { return true; }
      public static bool operator true(Odd a) { return true; }
      public static bool operator false(Odd a) { return true; }
    }
    class Program {
      static void Main() { }
      static void M(int number, S s, S? maybe, Half half, Odd odd, Action action, dynamic late, object o) {
        var a = number + Small.One;
                ^^^^^^^^^^^^^^^^^^ CS0019: Operator '+' cannot be applied to operands of type 'int' and 'Small'
        var b = s > maybe;
                ^^^^^^^^^ CS0019: Operator '>' cannot be applied to operands of type 'S' and 'S?'
        var c = Main == null;
                ^^^^^^^^^^^^ CS0019: Operator '==' cannot be applied to operands of type 'method group' and '<null>'
        var d = action == Main;
        var e = null ?? true;
                ^^^^^^^^^^^^ CS0019: Operator '??' cannot be applied to operands of type '<null>' and 'bool'
        var f = half && half;
                ^^^^^^^^^^^^ CS0218: In order for 'Half.op_BitwiseAnd(Half, Half)' to be applicable as a short circuit operator, its declaring type 'Half' must define operator true and operator false
        var g = odd && odd;
                ^^^^^^^^^^ CS0217: In order to be applicable as a short circuit operator a user-defined logical operator ('Odd.op_BitwiseAnd(Odd, Odd)') must have the same return type and parameter types
        var h = o && late;
                ^ CS7083: Expression must be implicitly convertible to Boolean or its type 'object' must define operator 'false'.
      }
    }
  `);
});

test('what follows ?. can be nothing', () => {
  checkBinding(`
    using System;
    class Program {
      static void Main() { }
      static void M<T, V>(Func<T> make, V value, Program p) where V : struct {
        make?.Invoke();
        var a = make?.Invoke();
                     ^^^^^^^^^ CS8978: 'T' cannot be made nullable.
        var b = value?.ToString();
                ^^^^^^^^^^^^^^^^^ CS0023: Operator '?' cannot be applied to operand of type 'V'
        Action c = p?.ToString;
                     ^^^^^^^^^ CS8978: 'method group' cannot be made nullable.
      }
    }
  `);
});
