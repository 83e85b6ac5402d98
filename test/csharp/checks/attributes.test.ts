import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('attributes stand where their class allows it, once, with arguments that it takes', () => {
  checkBinding(`
    using System;
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    class OnceAttribute : Attribute {
      public OnceAttribute(string text) { }
      public int Number;
      public readonly int Fixed;
      OnceAttribute() { }
    }
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    class ManyAttribute : OnceAttribute { public ManyAttribute(Type type) : base("") { } }
    class PlainAttribute { }
    [Once("a"), Once("b")]
                ^^^^ CS0579: Duplicate 'Once' attribute
    [Many(typeof(int)), Many(null, Number = 1)]
    class Program {
      [Once("field")]
       ^^^^ CS0592: Attribute 'Once' is not valid on this declaration type. It is only valid on 'class, method' declarations.
      int a;
      [Once(1)] void M() { }
            ^ CS1503: Argument 1: cannot convert from 'int' to 'string'
      [Once] void N() { }
       ^^^^ CS0122: 'OnceAttribute.OnceAttribute' is inaccessible due to its protection level
      [Once("" + text)] void O() { }
            ^^^^^^^^^ CS0182: An attribute argument must be a constant expression, typeof expression or array creation expression of an attribute parameter type
      static string text;
      [Once(name, Fixed = 1)] void P() { }
                  ^^^^^ CS0617: 'Fixed' is not a valid named attribute argument. Named attribute arguments must be fields which are not readonly, static, or const, or read-write properties which are public and not static.
      const string name = "";
      [Plain] void Q() { }
       ^^^^^ CS0616: 'PlainAttribute' is not an attribute class
      [return: Once("")] int R() { return 1; }
               ^^^^ CS0592: Attribute 'Once' is not valid on this declaration type. It is only valid on 'class, method' declarations.
      [System.Runtime.NobodyKnows] void S() { }
    }
  `);
});

test('what is obsolete as an error is used by nobody who is not obsolete', () => {
  checkBinding(`
    using System;
    [Obsolete("Use New", true)] class Old { public static int X; public class Inner { } }
    class New : Old {
                ^^^ CS0619: 'Old' is obsolete: 'Use New'
      [Obsolete("", true)] void Gone() { Old old; }
      [Obsolete("Only a warning")] void Going() { }
      void M() {
        Gone();
        ^^^^^^ CS0619: 'New.Gone()' is obsolete: ''
        Going();
        int x = Old.X;
                ^^^ CS0619: 'Old' is obsolete: 'Use New'
        var kind = Kind.Dead;
                        ^^^^ CS0619: 'Kind.Dead' is obsolete: ''
      }
      [Obsolete] Old field = new Old();
    }
    enum Kind { [Obsolete("", true)] Dead, Alive }
  `);
});

test('conditional methods are called for their effect only', () => {
  checkBinding(`
    using System.Diagnostics;
    interface ILog { void Write(); }
    class Log : ILog {
      [Conditional("DEBUG")] public void Write() { }
                                         ^^^^^ CS0629: Conditional member 'Log.Write()' cannot implement interface member 'ILog.Write()' in type 'Log'
      [Conditional("DEBUG")] public int Count() { return 1; }
       ^^^^^^^^^^^ CS0578: The Conditional attribute is not valid on 'Log.Count()' because its return type is not void
      [Conditional("DEBUG")] public Log() { }
       ^^^^^^^^^^^ CS0592: Attribute 'Conditional' is not valid on this declaration type. It is only valid on 'class, method' declarations.
       ^^^^^^^^^^^ CS0577: The Conditional attribute is not valid on 'Log.Log()' because it is a constructor, destructor, operator, lambda expression, or explicit interface implementation
      [Conditional("not a word")] void M() { }
                   ^^^^^^^^^^^^ CS0633: The argument to the 'Conditional' attribute must be a valid identifier
      [Conditional("DEBUG"), Conditional("TRACE")] void Fine() { }
    }
  `);
});

test('attributes that nothing can declare are refused, those of other namespaces are left alone', () => {
  checkBinding(`
    using System;
    [Obsolte] class A { [missing.Attribute] int field; }
     ^^^^^^^ CS0246: The type or namespace name 'Obsolte' could not be found (are you missing a using directive or an assembly reference?)
                         ^^^^^^^^^^^^^^^^^ CS0246: The type or namespace name 'missing.Attribute' could not be found (are you missing a using directive or an assembly reference?)
    [Obsolete, Serializable, System.Runtime.Unknown] class B { }
    namespace Others { using System.Diagnostics; [DebuggerWhatever] class C { } }
  `);
});
