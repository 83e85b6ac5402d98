import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('readonly structs do not change, ref structs stay where they are, initializers need a constructor', () => {
  checkBinding(`
    using System;
    ref struct Stacked { }
    readonly struct Fixed {
      readonly int a;
      int b;
          ^ CS8340: Instance fields of readonly structs must be readonly.
      int C { get; }
      int D { get; set; }
          ^ CS8341: Auto-implemented instance properties in readonly structs must be readonly.
      event Action E;
                   ^ CS8342: 'Fixed.E': field-like events are not allowed in readonly structs.
    }
    class Holder {
      Stacked field;
              ^^^^^ CS8345: Field or auto-implemented property cannot be of type 'Stacked' unless it is an instance member of a ref struct.
    }
    struct Begun { int x = 1; }
           ^^^^^ CS8983: A 'struct' with field initializers must include an explicitly declared constructor.
    enum Small : byte {
      Last = 255,
      Beyond,
      ^^^^^^ CS0543: 'Small.Beyond': the enumerator value is too large to fit in its type 'byte'
      value__ = 1
      ^^^^^^^ CS0076: The enumerator name 'value__' is reserved and cannot be used
    }
  `);
});

test('members that are not what they say', () => {
  checkBinding(`
    using System.Threading.Tasks;
    abstract class Base {
      public abstract int Plain();
    }
    abstract class Hidden {
      public abstract int P { get; private set; }
                                           ^^^ CS0442: 'Hidden.P.set': abstract properties cannot have private accessors
    }
    class Program : Base {
      var a = 1;
      ^^^ CS0825: The contextual keyword 'var' may only appear within a local variable declaration or in script code
      int field;
      public override ref int Plain() { return ref field; }
                              ^^^^^ CS8148: 'Program.Plain()' must not return by reference to match overridden member 'Base.Plain()'
      ref int Auto { get; }
              ^^^^ CS8145: 'Program.Auto': auto-implemented properties cannot return by reference
      async object Odd() { await Task.Yield(); }
                   ^^^ CS1983: The return type of an async method must be void, Task, Task<T>, a task-like type, IAsyncEnumerable<T>, or IAsyncEnumerator<T>
      async Task Referring(ref int x) { await Task.Yield(); }
                           ^^^^^^^^^ CS1988: Async methods cannot have ref, in or out parameters
      virtual public void Empty();
                          ^^^^^ CS0501: 'Program.Empty' must declare a body because it is not marked abstract, extern, or partial
      static void M(object o, int number) {
        number<int>();
        ^^^^^^^^^^^ CS0307: The variable 'number' cannot be used with type arguments
        base.ToString();
        ^^^^ CS1511: Keyword 'base' is not available in a static method
        foreach (var x in null) { }
                          ^^^^ CS0186: Use of null is not valid in this context
        foreach (var x in M) { }
                          ^ CS0446: Foreach cannot operate on a 'method group'. Did you intend to invoke the 'method group'?
        switch (number) { case 1: return; case 2: number++; }
                                          ^^^^^^^ CS8070: Control cannot fall out of switch from final case label ('case 2:')
      }
    }
  `);
});

test('what structs cannot be made of here is said before the run', () => {
  checkBinding(`
    using System.Runtime.CompilerServices; using System.Runtime.InteropServices;
    ref struct Refers { ref int V; }
                        ^^^^^^^ BGT0001: Fields that are references are not supported
    [InlineArray(4)] struct Four { int first; }
                            ^^^^ BGT0001: Inline arrays are not supported
    [StructLayout(LayoutKind.Explicit)] struct Union {
      [FieldOffset(0)] int whole;
      [FieldOffset(2)] short half;
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ BGT0001: Fields that overlap are not supported
      [FieldOffset(4)] long beside;
    }
    class Starts {
      [ModuleInitializer] internal static void Begin() { }
       ^^^^^^^^^^^^^^^^^ BGT0001: Module initializers are not supported
    }
  `);
});
