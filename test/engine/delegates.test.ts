// Delegates over delegates, and delegates that are called with arrays of arguments.
import { checkProgram } from './check';

checkProgram(
  'a delegate made of a delegate has that one as its target, and its Invoke as method',
  `
  class Program {
    delegate int Count(int x);
    delegate int Other(int x);
    int One(int x) { Console.Write("one "); return x + 1; }
    int Two(int x) { Console.Write("two "); return x + 2; }
    static void Main() {
      var program = new Program();
      Count inner = program.One;
      Count outer = new Count(inner);
      Console.WriteLine(outer == inner);
      Console.WriteLine(outer == new Count(inner));
      Console.WriteLine(outer == inner.Invoke);
      Console.WriteLine((outer.Target == (object)inner) + " " + outer.Method + " " + outer.Method.DeclaringType.Name);
      inner += program.Two;
      Other both = new Other(inner);
      Console.WriteLine(both.GetInvocationList().Length + " " + both(3));
      Console.WriteLine(both.Method.Invoke(both.Target, new object[] { 5 }));
      Console.WriteLine(outer(3));
      Count sum = new Count(inner) + program.One;
      sum -= inner;
      Console.WriteLine(sum.GetInvocationList().Length);
      sum -= new Count(inner);
      Console.WriteLine(sum.GetInvocationList().Length);
    }
  }
  `,
  `
  False
  True
  True
  True Int32 Invoke(Int32) Count
  one two 1 5
  one two 7
  one 4
  2
  1
  `,
);

checkProgram(
  'there is no delegate of a null delegate',
  `
  class Program {
    static void Main() {
      Action none = null;
      try { new Action(none)(); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
      try { Action made = none.Invoke; } catch (ArgumentException e) { Console.WriteLine(e.Message); }
    }
  }
  `,
  `
  Delegate to an instance method cannot have null 'this'.
  Delegate to an instance method cannot have null 'this'.
  `,
);

checkProgram(
  'DynamicInvoke gives back what by-reference parameters hold in the end',
  `
  class Program {
    delegate void Change(ref string text, out int length);
    static void Double(ref string text, out int length) { text += text; length = text.Length; }
    static void Main() {
      Change change = Double;
      object[] args = { "ab", null };
      change.DynamicInvoke(args);
      Console.WriteLine(args[0] + " " + args[1]);
    }
  }
  `,
  'abab 4',
);
