// The calls that led to a place, as objects and as text; also where a thread has been pre-empted on its way.
import { checkProgram } from '../engine/check';

checkProgram(
  'frames tell methods, innermost first, with lines when they are asked for',
  `
using System.Diagnostics; using System.Reflection;
class Holder<T> {
  public void Show<U>(T t, U u) {
    foreach (var frame in new StackTrace(true).GetFrames())
      Console.WriteLine(frame.GetMethod().DeclaringType + ": " + frame.GetMethod() + " " + (frame.GetFileName() != null) + " " + frame.GetFileLineNumber());
  }
}
class Program {
  static int field = Init();
  static int Init() { Console.WriteLine(new StackFrame(1).GetMethod().Name); return 1; }
  static string Caller() { return new StackFrame(1).GetMethod().Name; }
  string Text { get { return Caller(); } }
  Program() { Console.WriteLine(MethodBase.GetCurrentMethod().Name + " " + Caller()); }
  static void Main() {
    new Holder<int>().Show(1, "x");
    Thread.Sleep(1);
    Console.WriteLine(Caller() + " " + new Program().Text);
    var plain = new StackFrame(0);
    Console.WriteLine((plain.GetFileName() == null) + " " + plain.GetFileLineNumber() + " " + plain.GetFileColumnNumber());
    Console.WriteLine(plain.GetMethod() == MethodBase.GetCurrentMethod());
    new List<int> { 1 }.ForEach(x => Console.WriteLine(new StackTrace().GetFrame(2).GetMethod().Name));
  }
}`,
  `
.cctor
Holder\`1[System.Int32]: Void Show[String](Int32, System.String) True 6
Program: Void Main() True 17
.ctor .ctor
Main get_Text
True 0 0
True
Main
`,
);

checkProgram(
  'an exception tells where it was thrown, and where it was thrown again',
  `
using System.Diagnostics;
class Program {
  static void Bad() { throw new InvalidOperationException("bad"); }
  static async Task Later() { await Task.Delay(1); Bad(); }
  static async Task Waiting() { await Later(); }
  static void Main() {
    try { Bad(); }
    catch (Exception e) {
      Console.WriteLine(e.TargetSite + " " + new StackTrace(e, true).GetFrame(1).GetFileLineNumber());
      Console.WriteLine(new StackTrace(e));
    }
    try { Waiting().GetAwaiter().GetResult(); }
    catch (Exception e) { Console.WriteLine(new StackTrace(e).GetFrame(0).GetMethod().Name); Console.WriteLine(new StackTrace(e).ToString().Contains("at Program.Bad()\\r\\n   at Program.Later()\\r\\n--- End of stack trace from previous location where exception was thrown ---\\r\\n")); }
    var quiet = new StackTrace(new Exception());
    Console.WriteLine(quiet.FrameCount + " " + (quiet.GetFrame(0) == null) + " " + (quiet.GetFrames() == null) + " " + (new Exception().TargetSite == null));
  }
}`,
  `
Void Bad() 9
   at Program.Bad()
   at Program.Main()

Bad
True
0 True True True
`,
);

checkProgram(
  'as text',
  `
using System.Diagnostics;
class Program {
  static string FileLess(string text) { return System.Text.RegularExpressions.Regex.Replace(text, @" in \\S+:line", " in FILE:line"); }
  static void Main() {
    Console.WriteLine(FileLess(Environment.StackTrace));
    Console.Write(new StackTrace());
    Console.Write(new StackFrame());
  }
}`,
  `
at System.Environment.GetStackTrace(Exception e, Boolean needFileInfo)
at System.Environment.get_StackTrace()
at Program.Main() in FILE:line 7
at Program.Main()
Main at offset <offset unknown> in file:line:column <filename unknown>:0:0
`,
);
