// The contract of bgtask exec: what comes out where, and which exit code.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { main } from '../../extension/cli/commandLine';
import { libraryReferences } from '../engine/run';

/** Runs `bgtask exec` on one file and gives back exit code, output and errors as one text. */
async function exec(source: string, ...options: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'exec-'));
  try {
    writeFileSync(join(folder, 'p.cs'), source);
    let text = '';
    const write = (part: string) => {
      text += part;
    };
    const output = { write, isTTY: false };
    const declarations = () => libraryReferences();
    const io = { stdout: output, stderr: output, cwd: folder, env: {}, declarations };
    const code = await main(['exec', 'p.cs', ...options], io as unknown as Parameters<typeof main>[1]);
    return `${text}exit ${code}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function check(name: string, source: string, expected: string, ...options: string[]): void {
  test(name, async () => {
    const found = await exec(source, ...options);
    const lines = (text: string) =>
      text
        .trim()
        .split('\n')
        .map(line => line.trim());
    assert.deepEqual(lines(found), lines(expected));
  });
}

check(
  'the exit code is what Main returns',
  'class P { static int Main() { System.Console.WriteLine("hello"); return 7; } }',
  'hello\nexit 7',
);

check(
  'an async Main is waited for',
  'using System.Threading.Tasks; class P { static async Task<int> Main() { await Task.Delay(1); return 3; } }',
  'exit 3',
);

check(
  'what does not compile is said by place, nothing runs',
  'class P {\n  static void Main() { System.Console.WriteLine("x"); int i = "text"; }\n}',
  "p.cs(2,63): error CS0029: Cannot implicitly convert type 'string' to 'int'\nexit 3",
);

check(
  'a syntax error too',
  'class P { static void Main() { int i = ; } }',
  "p.cs(1,40): error CS1525: Invalid expression term ';'\nexit 3",
);

check(
  'an exception that nobody catches comes with its trace',
  'class P {\n  static void Main() {\n    throw new System.Exception("bad");\n  }\n}',
  'Unhandled exception. System.Exception: bad\nat P.Main() in p.cs:line 3\nexit 5',
);

check(
  'a member without behaviour is found before anything runs',
  'class P {\n  static extern void Native();\n  static void Main() { System.Console.WriteLine("x"); if (1 > 2) Native(); }\n}',
  'p.cs(3,66): error BGT0201: P.Native() is not simulated.\nexit 4',
);

check(
  'an endless loop ends with the time',
  'class P { static void Main() { for (;;) { } } }',
  'bgtask: the time is up; the program was ended.\nexit 124',
  '--timeout',
  '1',
);

check(
  'waiting for ever is noticed',
  'using System.Threading; class P { static void Main() { new ManualResetEvent(false).WaitOne(); } }',
  'bgtask: the program waits for ever: no thread of it can go on.\nexit 124',
);

check(
  'another entry, a symbol and checked arithmetic',
  'namespace N { class P { static void Other() {\n#if EXTRA\nint i = int.MaxValue; try { i++; } catch (System.OverflowException) { System.Console.WriteLine("overflow"); }\n#endif\n} } }',
  'overflow\nexit 0',
  '--entry',
  'N.P.Other',
  '--define',
  'EXTRA',
  '--checked',
);

check(
  'no Main is the user’s mistake',
  'class P { }',
  'bgtask: The program has no static Main; --entry names another method to run.\nexit 2',
);

const severalMains =
  'class P { static void Main() { } } class Q { static int Main(string[] a) => 5; static void Main(int a) { } }';
check(
  'of several Mains somebody has to say which is meant',
  severalMains,
  'p.cs(1,57): error CS0017: Program has more than one entry point defined. --main names the class of the one that is meant.\nexit 3',
);
check('a class says which Main is meant', severalMains, 'exit 5', '--main', 'Q');

check(
  'Environment.Exit ends the program at once',
  'using System; class P { static void Main() { try { Environment.Exit(9); } finally { Console.WriteLine("never"); } } }',
  'exit 9',
);

check(
  'what the wanted version of C# does not have is refused',
  'using System;\nclass P { static int F(object o) => o switch { int i => i, _ => 0 };\nstatic void Main() { string s = null; s ??= "x"; Console.WriteLine(F(s)); } }',
  `p.cs(2,37): error CS8370: Feature 'recursive patterns' is not available in C# 7.3. Please use language version 8.0 or greater.
   p.cs(3,39): error CS8370: Feature 'coalescing assignment' is not available in C# 7.3. Please use language version 8.0 or greater.
   exit 3`,
  '--langversion',
  '7.3',
);

check(
  'and taken in the version that has it',
  'class P { static int Main() { string s = null; s ??= "x"; return s.Length; } }',
  'exit 1',
  '--langversion',
  '8.0',
);

check(
  'a version that does not exist is not guessed',
  'class P { static void Main() { } }',
  'bgtask: There is no version 7.9 of C# (--langversion); 7.3, 8.0 and latest are some.\nexit 2',
  '--langversion',
  '7.9',
);

check(
  'lines end as on this computer, whatever they end with in the program',
  'using System; class P { static void Main() { Console.Write("a" + Environment.NewLine + "b\\r\\nc" + Environment.NewLine.Length); } }',
  'a\nb\nc2exit 0',
);

check(
  'the program is told that an exception ends it, and that it ends',
  'using System; class P { static void Main() {\n  AppDomain.CurrentDomain.UnhandledException += (s, e) => Console.WriteLine("told of " + ((Exception)e.ExceptionObject).Message);\n  AppDomain.CurrentDomain.ProcessExit += (s, e) => Console.WriteLine("never");\n  throw new Exception("bad"); } }',
  'told of bad\nUnhandled exception. System.Exception: bad\nat P.Main() in p.cs:line 4\nexit 5',
);

check(
  'who sleeps wakes while others are busy',
  'using System; using System.Threading; class P { static void Main() { new Thread(() => { for (;;) ; }) { IsBackground = true }.Start(); Thread.Sleep(20); Console.Write("awake"); } }',
  'awakeexit 0',
);

check(
  'conditional attributes are there where their symbol is defined',
  '#define FULL\nusing System; using System.Diagnostics; [Conditional("FULL")] class A : Attribute { } [A] class P { static void Main() { Console.Write(Attribute.IsDefined(typeof(P), typeof(A))); } }',
  'Trueexit 0',
);

check(
  'who is told of an exception may end the program himself',
  'using System; using System.Threading.Tasks; class P { static async void Fail() { await Task.Yield(); throw new Exception("bad"); }\n  static async Task Main() { AppDomain.CurrentDomain.UnhandledException += (s, e) => { Console.WriteLine("told"); Environment.Exit(3); }; Fail(); await Task.Delay(1000); } }',
  'told\nexit 3',
);

check(
  'handlers of ProcessExit run behind Main',
  'using System; class P { static int Main() { AppDomain.CurrentDomain.ProcessExit += (s, e) => Console.WriteLine("ends"); Console.WriteLine("main"); return 7; } }',
  'main\nends\nexit 7',
);

check(
  'handlers of ProcessExit run in Environment.Exit, too, and may give another exit code',
  'using System; class P { static void Main() { AppDomain.CurrentDomain.ProcessExit += (s, e) => { Console.WriteLine("ends with " + Environment.ExitCode); Environment.ExitCode = 12; };\n  try { Environment.Exit(7); } finally { Console.WriteLine("never"); } } }',
  'ends with 7\nexit 12',
);

check(
  'what such a handler throws ends the program',
  'using System; class P { static void Main() { AppDomain.CurrentDomain.ProcessExit += (s, e) => { throw new Exception("late"); };\n  try { Environment.Exit(7); } catch (Exception) { Console.WriteLine("never"); } } }',
  'Unhandled exception. System.Exception: late\nat P.Main.lambda(Object s, EventArgs e) in p.cs:line 1\nat System.AppDomain.RaiseProcessExit()\nat System.Environment.Exit(Int32 exitCode)\nexit 5',
);

const finalizers = `using System; using System.Threading;
  class Base { public string Name; ~Base() { Console.WriteLine("base of " + Name); } }
  class Derived : Base { ~Derived() { Thread.Sleep(1); Console.WriteLine("derived " + Name); } }
  class Closed : IDisposable { public void Dispose() { GC.SuppressFinalize(this); } ~Closed() { Console.WriteLine("never"); } }
  class P { static Base kept = new Base { Name = "what is still there" };
    static int Main(string[] args) { new Derived { Name = "what is not" }; new Closed().Dispose(); Console.WriteLine("main"); END } }`;
const finalized = `main\nbase of what is still there\nderived what is not\nbase of what is not\n`;
check(
  'finalizers run when a program of .NET Framework ends',
  finalizers.replace('END', 'return 3;'),
  `${finalized}exit 3`,
);
check(
  'an exception in a finalizer ends the program',
  'using System; class C { ~C() { throw new InvalidOperationException("too late"); } } class P { static void Main() { new C(); Console.WriteLine("end"); } }',
  'end\nUnhandled exception. System.InvalidOperationException: too late\nat C.Finalize() in p.cs:line 1\nat System.GC.FinalizeAll()\nexit 5',
);
check('or ends itself', finalizers.replace('END', 'Environment.Exit(4); return 3;'), `${finalized}exit 4`);
check('in the current .NET they do not', finalizers.replace('END', 'return 3;'), 'main\nexit 3', '--runtime', 'net');

check(
  'what the library needs and is not simulated is said with the line that needs it',
  'using System.IO;\nclass P { static void Main() {\n  File.WriteAllText("a.txt", "x"); } }',
  'bgtask: p.cs(3): Windows.Storage.Sandbox.Kind(String path) is not simulated (M:Windows.Storage.Sandbox.Kind(System.String)).\nexit 4',
);
