// Delegates over delegates, and delegates that are called on a pool thread.
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

checkProgram(
  'BeginInvoke calls on a pool thread, EndInvoke waits and gives back what came of it',
  `
  class Program {
    delegate int Work(int x, ref string text, out double half);
    delegate T Same<T>(T value);
    static int Slow(int x, ref string text, out double half) {
      Thread.Sleep(20);
      text += Thread.CurrentThread.IsThreadPoolThread;
      half = x / 2.0;
      return x * 2;
    }
    static void Main() {
      Work work = Slow;
      string text = "pool ";
      double half = 1;
      IAsyncResult result = work.BeginInvoke(3, ref text, out half, null, "state");
      Console.WriteLine(result.AsyncState + " " + result.IsCompleted + " " + result.CompletedSynchronously + " " + text + half);
      Console.WriteLine(work.EndInvoke(ref text, out half, result) + " " + text + " " + half + " " + result.IsCompleted);

      var ended = new ManualResetEvent(false);
      Func<int, int> next = x => x + 1;
      next.BeginInvoke(7, r => { Console.WriteLine(next.EndInvoke(r) + " " + r.AsyncState); ended.Set(); }, "called back");
      ended.WaitOne();

      Same<DateTime> same = x => x.AddDays(1);
      Console.WriteLine(same.EndInvoke(same.BeginInvoke(new DateTime(2000, 1, 1), null, null)).Day);
      Console.WriteLine(Task.Factory.FromAsync(next.BeginInvoke, next.EndInvoke, 8, null).Result);
    }
  }
  `,
  `
  state False False pool 1
  6 pool True 1.5 True
  8 called back
  2
  9
  `,
);

checkProgram(
  'what a call on a pool thread threw comes out of EndInvoke, which wants the right operation, and once',
  `
  class Program {
    static void Try(Action action) {
      try { action(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }
    static void Main() {
      Func<int, int> fail = x => throw new TimeoutException("no " + x);
      IAsyncResult result = fail.BeginInvoke(4, null, null);
      result.AsyncWaitHandle.WaitOne();
      Func<int, int> other = x => x;
      Try(() => other.EndInvoke(result));
      Try(() => fail.EndInvoke(result));
      Try(() => fail.EndInvoke(result));
      Try(() => fail.EndInvoke(null));
      Try(() => (fail + other).BeginInvoke(1, null, null));
      Action none = null;
      Try(() => none.BeginInvoke(null, null));
    }
  }
  `,
  `
  InvalidOperationException: The IAsyncResult object provided does not match this delegate.
  TimeoutException: no 4
  InvalidOperationException: EndInvoke can only be called once for each asynchronous operation.
  RemotingException: Async result object is null or of an unexpected type.
  ArgumentException: The delegate must have only one target.
  NullReferenceException: Object reference not set to an instance of an object.
  `,
);
