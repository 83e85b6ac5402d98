import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('partial methods are defined once, implemented once, and alike', () => {
  checkBinding(`
    using System;
    class Whole { partial void M() { } }
                               ^ CS0751: A partial member must be declared within a partial type
                               ^ CS0759: No defining declaration found for implementing declaration of partial method 'Whole.M()'
    static partial class Part {
      static partial void Fine(int x);
      static partial void Fine(int x) { }
      static partial void Later();
      static partial void Twice();
      static partial void Twice();
                          ^^^^^ CS0756: A partial member may not have multiple defining declarations
      static partial void Static();
      partial void Static() { }
                   ^^^^^^ CS0708: 'Part.Static()': cannot declare instance members in a static class
                   ^^^^^^ CS0763: Both partial member declarations must be static or neither may be static
      static partial void Extension(this string s);
      static partial void Extension(string s) { }
                          ^^^^^^^^^ CS0755: Both partial method declarations must be extension methods or neither may be an extension method
      static partial void Params(int[] all);
      static partial void Params(params int[] all) { }
                          ^^^^^^ CS0758: Both partial member declarations must use a params parameter or neither may use a params parameter
      static partial void Names((int a, int b) pair);
      static partial void Names((int c, int d) pair) { }
                          ^^^^^ CS8142: Both partial member declarations must use the same tuple element names.
      static partial void Generic<T>() where T : class;
      static partial void Generic<T>() { }
                          ^^^^^^^ CS0761: Partial method declarations of 'Part.Generic<T>()' have inconsistent constraints for type parameter 'T'
      public static partial void Open();
                                 ^^^^ CS8795: Partial method 'Part.Open()' must have an implementation part because it has accessibility modifiers.
      static partial int Returning();
                         ^^^^^^^^^ CS8796: Partial method 'Part.Returning()' must have accessibility modifiers because it has a non-void return type.
      static void Use() {
        Later();
        Action fine = Use;
        Action later = Later;
                       ^^^^^ CS0762: Cannot create delegate from method 'Part.Later()' because it is a partial method without an implementing declaration
      }
    }
  `);
});

test('no delegates of conditional methods, of members of nullable types, or of extensions of values', () => {
  checkBinding(`
    using System;
    static class Tools { public static void Extend(this int x) { } public static void Extend(this string x) { } }
    class Program {
      [System.Diagnostics.Conditional("DEBUG")] static void Log() { }
      static void M(int? x) {
        Action a = Log;
                   ^^^ CS1618: Cannot create delegate with 'Program.Log()' because it or a method it overrides has a Conditional attribute
        Func<int> b = x.GetValueOrDefault;
                      ^^^^^^^^^^^^^^^^^^^ CS1728: Cannot bind delegate to 'int?.GetValueOrDefault()' because it is a member of 'System.Nullable<T>'
        Action c = "".Extend;
      }
      static void N() {
        Action d = 5.Extend;
                   ^^^^^^^^ CS1113: Extension method 'Tools.Extend(int)' defined on value type 'int' cannot be used to create delegates
      }
    }
  `);
});
