import test from 'node:test';
import { checkBinding } from '../../harness/binding';

test('type names: ambiguous ones, those with another number of type parameters, members that are no types', () => {
  checkBinding(`
    using One;
    using Two;
    namespace One { class Same { } class Generic<T> { } class Plain { } }
    namespace Two { class Same { } }
    class Program {
      Same a;
      ^^^^ CS0104: 'Same' is an ambiguous reference between 'One.Same' and 'Two.Same'
      Generic b;
      ^^^^^^^ CS0305: Using the generic type 'One.Generic<T>' requires 1 type arguments
      Plain<int> c;
      ^^^^^^^^^^ CS0308: The non-generic type 'One.Plain' cannot be used with type arguments
      d e;
      ^ CS0118: 'd' is a field but is used like a type
      int d;
      int P { get; set; }
      void M<T>(T t) {
        object o = default(void);
                           ^^^^ CS1547: Keyword 'void' cannot be used in this context
        t = null;
            ^^^^ CS0403: Cannot convert null to type parameter 'T' because it could be a non-nullable value type. Consider using 'default(T)' instead.
        float f = 1.5;
                  ^^^ CS0664: Literal of type double cannot be implicitly converted to type 'float'; use an 'F' suffix to create a literal of this type
        o = get_P();
            ^^^^^ CS0571: 'Program.get_P': cannot explicitly call operator or accessor
        System.Action<int> a = () => { };
                               ^^^^^^^^^ CS1593: Delegate 'System.Action<int>' does not take 0 arguments
        System.Func<int> g = Text;
                             ^^^^ CS0407: 'string Program.Text()' has the wrong return type
        1++;
        ^ CS1059: The operand of an increment or decrement operator must be a variable, property or indexer
      }
      static string Text() { return ""; }
      const object Boxed = 1;
                           ^ CS0134: 'Program.Boxed' is of type 'object'. A const field of a reference type other than string can only be initialized with null.
    }
  `);
});

test('what a base class leaves open cannot be called; arguments of base(…) have no object', () => {
  checkBinding(`
    using System;
    abstract class A {
      public A(Action a) { }
      public abstract int M();
      public abstract int P { get; }
    }
    class B : A {
      B() : base(() => N()) { }
                       ^ CS0120: An object reference is required for the non-static field, method, or property 'B.N()'
      void N() { }
      public override int M() { return base.M() + base.P; }
                                       ^^^^^^^^ CS0205: Cannot call an abstract base member: 'A.M()'
                                                  ^^^^^^ CS0205: Cannot call an abstract base member: 'A.P'
      public override int P { get { return 1; } }
    }
    class C : B { C() : base() { } public override int M() { return base.M() + base.P; } }
                        ^^^^ CS0122: 'B.B' is inaccessible due to its protection level
  `);
});

test('two interfaces that promise the same name leave it open which one is meant', () => {
  checkBinding(`
    interface IOne { int Count { get; } }
    interface ITwo { int Count { get; } }
    interface IBoth : IOne, ITwo { }
    interface INearer : IOne, ITwo { new int Count { get; } }
    class Program {
      int M(IBoth both, INearer nearer) { return both.Count + nearer.Count + ((IOne)both).Count; }
                                                      ^^^^^ CS0229: Ambiguity between 'IOne.Count' and 'ITwo.Count'
    }
  `);
});

test('an unknown type brings no further errors: bases, out variables, branches, lambdas, using, conversions', () => {
  checkBinding(`
    class Program : Base {
                    ^^^^ CS0246: The type or namespace name 'Base' could not be found (are you missing a using directive or an assembly reference?)
      Program() : base(false) { }
      bool Out(Service s) {
               ^^^^^^^ CS0246: The type or namespace name 'Service' could not be found (are you missing a using directive or an assembly reference?)
        System.Enum.TryParse(s.Text, out Kind kind);
        if (int.TryParse(s.Text, out var number) && number > 1) return s.TryGet(1, out var found) && found.Any;
        return Take(new Pair(s.Text, out var last)) && last;
      }
      enum Kind { None }
      class Pair { public Pair(string text, out bool last) { last = true; } }
      bool Take(Pair pair) { return pair != null; }
      void Rest(Service s) {
                ^^^^^^^ CS0246: The type or namespace name 'Service' could not be found (are you missing a using directive or an assembly reference?)
        uint seconds = s.Timer != null ? s.Timer.Value : 0;
        System.Threading.Tasks.Task.Factory.StartNew(() => { using (s.Lock()) { return s.Get(); } });
        using (new Program()) { System.IDisposable given = new Program(); }
      }
    }
  `);
});

test('aliases, types inside of used types and attributes that could be something else', () => {
  checkBinding(`
    using One;
    using Two;
    using static Outer;
    using Text = System.Text;
    using Hidden = Outer.Secret;
                   ^^^^^^^^^^^^ CS0122: 'Outer.Secret' is inaccessible due to its protection level
    namespace One { class MarkAttribute : System.Attribute { } class Inner { } class classAttribute : System.Attribute { } }
    namespace Two { class MarkAttribute : System.Attribute { } }
    class Outer { public class Inner { } class Secret { } }
    class Text { }
    class Twin : System.Attribute { }
    class TwinAttribute : System.Attribute { }
    [Mark]
     ^^^^ CS0104: 'MarkAttribute' is an ambiguous reference between 'One.MarkAttribute' and 'Two.MarkAttribute'
    [Twin]
     ^^^^ CS1614: 'Twin' is ambiguous between 'Twin' and 'TwinAttribute'. Either use '@Twin' or explicitly include the 'Attribute' suffix.
    class Program {
      [@Twin, TwinAttribute, One.Mark] Text a;
                                       ^^^^ CS0576: Namespace '<global namespace>' contains a definition conflicting with alias 'Text'
      Inner b;
      ^^^^^ CS0104: 'Inner' is an ambiguous reference between 'One.Inner' and 'Outer.Inner'
      [@class] int c;
       ^^^^^^ CS0246: The type or namespace name '@class' could not be found (are you missing a using directive or an assembly reference?)
    }
  `);
});

test('what .NET got later than an app its types is not what the app means', () => {
  checkBinding(`
    using System;
    using System.Xml;
    using Windows.Data.Xml.Dom;
    using Newtonsoft.Json;
    using Mine;
    namespace Mine { public class Index { public int Place; } public class Guid { } }
    class Program {
      int M(Index index, XmlDocument document, Formatting formatting) {
        document.LoadXml("<a/>");
        formatting = Formatting.Indented;
        ^^^^^^^^^^ is Newtonsoft.Json.Formatting
        return index.Place;
      }
      Guid id;
      ^^^^ CS0104: 'Guid' is an ambiguous reference between 'System.Guid' and 'Mine.Guid'
    }
  `);
});
