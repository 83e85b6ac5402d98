import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('arrays are as long as they say', () => {
  checkBinding(`
    class Program {
      static void M(int n) {
        var a = new int[2] { 1, 2 };
        var b = new int[2] { 1 };
                           ^^^^^ CS0847: An array initializer of length '2' is expected
        var c = new int[n] { 1 };
                        ^ CS0150: A constant value is expected
        var d = new int[-1];
                        ^^ CS0248: Cannot create an array with a negative size
        int[,] e = { { 1, 2 }, { 3 } };
                               ^^^^^ CS0847: An array initializer of length '2' is expected
        int[,] f = { 1 };
                     ^ CS0846: A nested array initializer is expected
        int[] g = { 1, { 2 } };
                       ^^^^^ CS0623: Array initializers can only be used in a variable or field initializer. Try using a new expression instead.
        int[,,] h = { { { 1 }, { 2 } }, { { 3 }, { 4 } } };
      }
    }
  `);
});

test('initializers set members of the new object, or add to it', () => {
  checkBinding(`
    using System;
    using System.Collections.Generic;
    struct Point { public int X; }
    class Thing {
      public int Count; public static int All; public Point Place { get; set; } public int[] Numbers = new int[1];
      public void Method() { } public class Inner { }
    }
    class Program {
      static void M<T>() where T : new() {
        var a = new Thing { Count = 1, Count = 2 };
                                       ^^^^^ CS1912: Duplicate initialization of member 'Count'
        var b = new Thing { Missing = 1 };
                            ^^^^^^^ CS0117: 'Thing' does not contain a definition for 'Missing'
        var c = new Thing { All = 1 };
                            ^^^ CS1914: Static field or property 'All' cannot be assigned in an object initializer
        var d = new Thing { Method = null };
                            ^^^^^^ CS1913: Member 'Method' cannot be initialized. It is not a field or property.
        var e = new Thing { Place = { X = 1 } };
                            ^^^^^ CS1918: Members of property 'Place' of type 'Point' cannot be assigned with an object initializer because it is of a value type
        var f = new Thing { 1, 2 };
                          ^^^^^^^^ CS1922: Cannot initialize type 'Thing' with a collection initializer because it does not implement 'System.Collections.IEnumerable'
        var g = new List<int> { 1, { } };
                              ^^^^^^^^^^ CS1920: Element initializer cannot be empty
        var h = new Action(() => { }) { };
                                      ^^^ CS1958: Object and collection initializer expressions may not be applied to a delegate creation expression
        var i = new T(1);
                ^^^^^^^^ CS0417: 'T': cannot provide arguments when creating an instance of a variable type
        var j = new Action(5);
                           ^ CS0149: Method name expected
      }
    }
  `);
});

test('anonymous objects have names and types of their own', () => {
  checkBinding(`
    class Program {
      static void M(int x) {
        var a = new { x, Y = 1 };
        var b = new { x, x = 1 };
                         ^ CS0833: An anonymous type cannot have multiple properties with the same name
        var c = new { x + 1 };
                      ^^^^^ CS0746: Invalid anonymous type member declarator. Anonymous type members must be declared with a member assignment, simple name or member access.
        var d = new { Z = y => 1 };
                          ^^^^^^ CS0828: Cannot assign 'lambda expression' to anonymous type property
        var e = new { Z = (1, M(1)) };
                              ^^^^ CS8210: A tuple may not contain a value of type 'void'.
      }
    }
  `);
});
