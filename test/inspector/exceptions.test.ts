// Stops at exceptions: where they come into code of the user, before anything has handled them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type ExceptionFilters, everyException } from '../../extension/runtime/adapter/debugTarget';
import { DebugSession } from './debug';

const all = { thrown: everyException };
const uncaught = { uncaught: everyException };

function started(source: string, filters: ExceptionFilters): DebugSession {
  const session = new DebugSession(source);
  session.inspector.setExceptionFilters(filters);
  return session;
}

const caughtFurtherOut = `
using System;
class Program {
  static int Parse(string text) {
    int length = text.Length;
    try {
      return int.Parse(text) + length; // @parse
    } finally {
      Console.WriteLine("finally");
    }
  }
  static int Deep(int depth) => depth == 0 ? Parse("no number") : Deep(depth - 1); // @deep
  static void Main() {
    try {
      Deep(2); // @call
    } catch (FormatException problem) {
      Console.WriteLine(problem.StackTrace); // @catch
    }
    Console.WriteLine("end"); // @end
  }
}
`;

test('all exceptions: the frames are whole, and what happens afterwards is as without a stop', () => {
  const session = started(caughtFurtherOut, all);
  assert.equal(session.start(), 'exception @parse');
  assert.deepEqual(session.stack(), [
    'Program.Parse(String text)',
    'Program.Deep(Int32 depth)',
    'Program.Deep(Int32 depth)',
    'Program.Deep(Int32 depth)',
    'Program.Main()',
  ]);
  assert.equal(session.evaluate('text.Length + length'), '18');
  assert.equal(session.ports.stdout, '');
  assert.deepEqual(session.exception, {
    typeName: 'System.FormatException',
    message: 'Input string was not in a correct format.',
    stackTrace: session.exception?.stackTrace,
    isUncaught: false,
  });
  assert.match(session.exception?.stackTrace ?? '', /at Program\.Parse.*:line 7\n.*\n.*\n.*\n.*Main\(\).*:line 15$/);
  assert.equal(session.go('continue'), 'end 0');
  assert.equal(session.ports.stdout, output(caughtFurtherOut));
});

test('exceptions that somebody catches are no uncaught ones', () => {
  assert.equal(started(caughtFurtherOut, uncaught).start(), 'end 0');
});

test('uncaught: it stops before the process ends', () => {
  const session = started(
    `
class Program {
  class Node { public Node next; public int value; }
  static void Main() {
    try {
      var node = new Node { value = 3 };
      node.next.value = 4; // @null
    } catch (System.FormatException) { // @other
    } finally {
      System.Console.WriteLine("finally");
    }
  }
}
`,
    uncaught,
  );
  assert.equal(session.start(), 'exception @null');
  assert.equal(session.exception?.typeName, 'System.NullReferenceException');
  assert.equal(session.exception?.isUncaught, true);
  assert.equal(session.evaluate('node.value'), '3');
  assert.equal(session.go('continue'), 'end 5');
});

test('async: what a Task throws goes on in whoever awaits it, and stops at the throw when nothing there catches it', () => {
  const source = `
using System;
using System.Threading.Tasks;
class Program {
  static async Task Fails() {
    await Task.Delay(10);
    throw new InvalidOperationException("late"); // @throw
  }
  static async void Fire() {
    await Fails(); // @await
  }
  static async Task Main() {
    try { await Fails(); } // @caught
    catch (InvalidOperationException) { Console.WriteLine("caught"); }
    Fire();
    await Task.Delay(100);
  }
}
`;
  const session = started(source, uncaught);
  assert.equal(session.start(), 'exception @throw');
  assert.equal(session.ports.stdout, 'caught\n');
  assert.equal(session.exception?.isUncaught, true);
  assert.equal(session.go('continue'), 'end 5');
  const every = started(source, all);
  assert.equal(every.start(), 'exception @throw');
  assert.equal(every.go('continue'), 'exception @throw');
});

test('async: before anybody waits, the caller gets it if it awaits the call; a Task that is kept counts as caught', () => {
  const source = (use: string) => `
using System;
using System.Threading.Tasks;
class Program {
  static async Task<int> Fails() { throw new InvalidOperationException("at once"); } // @throw
  static async Task<int> Middle() => await Fails() + 1;
  static async void Fire() { ${use} }
  static void Main() { Fire(); }
}
`;
  const stopOf = (use: string) => started(source(use), uncaught).start();
  assert.equal(stopOf('await Middle();'), 'exception @throw');
  assert.equal(stopOf('try { await Middle(); } catch (InvalidOperationException) { }'), 'end 0');
  assert.equal(stopOf('try { await Middle(); } catch (FormatException) { }'), 'exception @throw');
  assert.equal(stopOf('var kept = Middle(); await Task.WhenAny(kept);'), 'end 0');
});

test('each exception is told once: thrown again it is no news', () => {
  const session = started(
    `
using System;
class Program {
  static void Main() {
    try {
      try { throw new Exception("a"); } // @first
      catch (Exception) { throw; } // @again
    } catch (Exception) {
      try { throw new Exception("b"); } // @second
      catch (Exception) { }
    }
  }
}
`,
    all,
  );
  assert.equal(session.start(), 'exception @first');
  assert.equal(session.go('continue'), 'exception @second');
  assert.equal(session.go('continue'), 'end 0');
});

test('with another next statement the exception is forgotten', () => {
  const session = started(caughtFurtherOut.replace('"no number"', 'null'), all);
  assert.equal(session.start(), 'exception 5');
  assert.equal(session.exception?.typeName, 'System.NullReferenceException');
  const guarded = started(
    `
class Program {
  static void Main() {
    int[] none = null;
    int length = none.Length; // @length
    System.Console.WriteLine("went on " + length); // @next
  }
}
`,
    uncaught,
  );
  assert.equal(guarded.start(), 'exception @length');
  assert.equal(guarded.jump('@next'), 'target @next');
  assert.equal(guarded.go('continue'), 'end 0');
  assert.equal(guarded.ports.stdout, 'went on 0\n');
});

test('steps end at an exception, and conditions of breakpoints that throw do not count', () => {
  const session = started(caughtFurtherOut, all);
  session.breakAt('@call');
  assert.equal(session.start(), 'breakpoint @call');
  assert.equal(session.evaluate('int.TryParse("x", out var n)'), 'false');
  assert.equal(session.go('next'), 'exception @parse');
  assert.equal(session.go('next'), 'step 9');
});

/** What the program writes when nobody watches. */
function output(source: string): string {
  const session = new DebugSession(source);
  assert.equal(session.start(), 'end 0');
  return session.ports.stdout;
}

test('only some types stop, with what is derived from them, or all but some', () => {
  const source = `
using System;
using System.Threading.Tasks;
class Program {
  static void Try(Exception problem) {
    try {
      throw problem; // @throw
    } catch (Exception) {
    }
  }
  static void Main() {
    Try(new FormatException("a"));
    Try(new TaskCanceledException("b"));
    Try(new ArgumentNullException("c"));
    Try(new OperationCanceledException("d"));
  }
}
`;
  const stops = (names: string[], areLeftOut: boolean) => {
    const session = started(source, { thrown: { names, areLeftOut } });
    const found: (string | undefined)[] = [];
    for (let stop = session.start(); stop !== 'end 0'; stop = session.go('continue'))
      found.push(session.exception?.typeName.replace('System.', ''));
    return found.join(' ');
  };
  assert.equal(
    stops(['OperationCanceledException'], false),
    'Threading.Tasks.TaskCanceledException OperationCanceledException',
  );
  assert.equal(stops(['System.OperationCanceledException', 'ArgumentException'], true), 'FormatException');
  assert.equal(stops(['System.Exception'], true), '');
});
