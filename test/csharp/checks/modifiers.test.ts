import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('modifiers that mean nothing there, twice, or against each other', () => {
  checkBinding(`
    private class Hidden { }
                  ^^^^^^ CS1527: Elements defined in a namespace cannot be explicitly declared as private, protected, protected internal, or private protected
    abstract sealed class Both { }
                          ^^^^ CS0418: 'Both': an abstract type cannot be sealed or static
    sealed class Last { public virtual void M() { } }
                                            ^ CS0549: 'Last.M()' is a new virtual member in sealed type 'Last'
    partial public class Misplaced { }
    ^^^^^^^ CS0267: The 'partial' modifier can only appear immediately before 'class', 'record', 'struct', 'interface', or a method or property return type
    class Program {
      public public int A;
             ^^^^^^ CS1004: Duplicate 'public' modifier
      public private int B;
             ^^^^^^^ CS0107: More than one protection modifier
      virtual int C;
      ^^^^^^^ CS0106: The modifier 'virtual' is not valid for this item
      protected internal int D;
      public abstract void E();
                           ^ CS0513: 'Program.E()' is abstract but it is contained in non-abstract type 'Program'
      static override void F() { }
                           ^ CS0112: A static member 'Program.F()' cannot be marked as 'override'
      virtual void G() { }
                   ^ CS0621: 'Program.G()': virtual or abstract members cannot be private
      public static Program(int x) { }
                    ^^^^^^^ CS0515: 'Program.Program()': access modifiers are not allowed on static constructors
                    ^^^^^^^ CS0132: 'Program.Program()': a static constructor must be parameterless
      static Program operator +(Program a, Program b) { return a; }
                              ^ CS0558: User-defined operator 'Program.operator +' must be declared static and public
      volatile readonly int H;
                            ^ CS0678: 'Program.H': a field cannot be both volatile and readonly
      protected int Get { get; public set; }
                                      ^^^ CS0273: The accessibility modifier of the 'Program.Get.set' accessor must be more restrictive than the property or indexer 'Program.Get'
      public int Set { private get { return 1; } internal set { } }
                 ^^^ CS0274: Cannot specify accessibility modifiers for both accessors of the property or indexer 'Program.Set'
    }
    static class Tools {
      void M() { }
           ^ CS0708: 'Tools.M()': cannot declare instance members in a static class
      protected static int N;
                           ^ CS1057: 'Tools.N': static classes cannot contain protected members
      const int Fine = 1;
    }
    struct Value {
      protected int A;
                    ^ CS0666: 'Value.A': new protected member declared in struct
      public virtual void M() { }
             ^^^^^^^ CS0106: The modifier 'virtual' is not valid for this item
    }
  `);
});
