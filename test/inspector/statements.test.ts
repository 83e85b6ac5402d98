// Statements are counted exactly, a run can be led to any of them, and stops change nothing of a run.
import assert from 'node:assert/strict';
import test from 'node:test';
import { StatementCounter } from '../../extension/runtime/engine/statementCounter';
import { DebugSession } from './debug';

const program = `
using System;
using System.Threading;
using System.Threading.Tasks;

class Program {
  static int Work(int n) {
    int sum = 0; // @sum
    for (int i = 0; i < n; i++) { // @test
      sum += i; // @add
    }
    return sum; // @return
  }

  static async Task<int> Later() {
    await Task.Delay(10); // @await
    return Work(2); // @later
  }

  static void Main() {
    int first = Work(3); // @first
    int second = Later().Result; // @second
    Console.WriteLine(first + second); // @end
  }
}
`;

/** Where a fresh run of the program is before that statement. */
function at(statement: number): string {
  const counter = new StatementCounter();
  counter.target = statement;
  return new DebugSession(program, { counter }).start();
}

test('each statement has its number, the same in every run', () => {
  const counter = new StatementCounter();
  const session = new DebugSession(program, { counter });
  session.inspector.stopOnEntry();
  const stops: { readonly statement: number; readonly place: string }[] = [];
  for (let stop = session.start(); !stop.startsWith('end'); stop = session.go('stepIn'))
    stops.push({ statement: counter.count, place: stop.replace(/^\w+/, 'target') });
  assert.deepEqual(
    stops.slice(0, 5).map(({ statement, place }) => `${statement} ${place}`),
    ['1 target @first', '2 target @sum', '3 target @test', '4 target @test', '5 target @add'],
  );
  for (const { statement, place } of stops) assert.equal(at(statement), place, String(statement));
});

test('a run can be led to any statement', () => {
  const whole = new StatementCounter();
  assert.equal(new DebugSession(program, { counter: whole }).start(), 'end 0');
  assert.equal(at(1), 'target @first');
  assert.equal(at(2), 'target @sum');
  assert.equal(at(whole.count), 'target @end');
  assert.equal(at(whole.count + 1), 'end 0');
  const counter = new StatementCounter();
  counter.target = 5;
  const session = new DebugSession(program, { counter });
  assert.equal(session.start(), 'target @add');
  assert.deepEqual(session.variables('locals'), ['sum = 0', 'i = 0']);
  counter.target = 8;
  assert.equal(session.go('continue'), 'target @add');
  assert.equal(counter.count, 8);
  assert.equal(session.go('continue'), 'end 0');
  assert.equal(counter.count, whole.count);
});

const threads = `
using System;
using System.Threading;

class Program {
  static string order = "";
  static void Note(string name) { order += name; }
  static void Spin(string name) {
    for (int i = 0; i < 40; i++) {
      Note(name); // @spin
    }
  }
  static void Main() {
    var other = new Thread(() => Spin("b"));
    other.Start();
    Spin("a");
    other.Join();
    Console.WriteLine(order + Guid.NewGuid());
  }
}
`;

test('stops, conditions and evaluations do not change which thread runs when', () => {
  const run = (drive: (session: DebugSession) => string, isCounted = false) => {
    const counter = isCounted ? new StatementCounter() : undefined;
    const session = new DebugSession(threads, { quantum: 11, ...(counter ? { counter } : {}) });
    assert.equal(drive(session), 'end 0');
    return session.ports.stdout;
  };
  const undisturbed = run(session => session.start());
  assert.match(undisturbed, /a+b+a+b+/);
  const onTheWay = (kind: 'continue' | 'next' | 'stepIn', name: string) => (session: DebugSession) => {
    session.breakAt(name);
    let stop = session.start();
    while (!stop.startsWith('end')) {
      session.said('order.Length + i');
      stop = session.go(kind);
    }
    return stop;
  };
  assert.equal(run(onTheWay('continue', '@spin')), undisturbed);
  assert.equal(run(onTheWay('stepIn', '@spin')), undisturbed);
  assert.equal(run(onTheWay('continue', '@spin'), true), undisturbed);
  const passing = (session: DebugSession) => {
    session.breakWhen('@spin', { condition: 'i == 100' });
    return session.start();
  };
  assert.equal(run(passing), undisturbed);
});

const begun = `
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Early {
  public static readonly List<string> Names = new List<string> { "x" };
  public static int Count = Next();
  static int Next() {
    return Names.Count; // @next
  }
}

class Late {
  public static int Loads;
  static Late() {
    Loads = ++Early.Count; // @late
  }
}

class Generic<T> {
  public static int Made;
  public int Id = ++Made;
}

class Program {
  static int calls;
  [ThreadStatic] static int mine;

  static int Fail(string text) {
    calls++;
    try {
      return int.Parse(text);
    }
    catch (FormatException error) when (error.Message.Length > 0) {
      return -calls; // @caught
    }
  }

  static IEnumerable<int> Numbers() {
    for (int i = 0; i < 3; i++) yield return new Generic<string>().Id + i;
  }

  static async Task<int> Later(int n) {
    await Task.Delay(n);
    lock (Early.Names) Early.Names.Add("y" + n);
    return Late.Loads + mine++;
  }

  static void Main() {
    Console.WriteLine(Fail("a") + Fail("2"));
    Console.WriteLine(string.Join(",", Numbers().Select(n => n * Late.Loads)));
    var all = Task.WhenAll(Later(20), Later(10)).Result;
    Console.WriteLine(all.Sum() + " " + string.Join(",", Early.Names) + " " + new object().GetHashCode());
    Console.WriteLine(new Random(4).Next() + " " + Guid.NewGuid() + " " + Thread.CurrentThread.ManagedThreadId);
    Console.WriteLine($"{calls} {Generic<string>.Made} {mine}");
  }
}
`;

test('begun again with what has been compiled, a program is the same at every statement', () => {
  const counter = new StatementCounter();
  const session = new DebugSession(begun, { counter });
  const record = () => {
    const passed: string[] = [];
    session.inspector.passBy({
      everyStatement: true,
      passed: ({ threadId, depth }) =>
        passed.push(
          `${counter.count} ${threadId} ${depth} ${session.inspector.frames(threadId)[0]?.range?.start.line}`,
        ),
    });
    assert.equal(session.start(), 'end 0');
    return { passed, said: session.ports.stdout };
  };
  const first = record();
  assert.equal(first.passed.length, counter.count);
  assert.match(first.said, /^1\n2,6,10\n5 x,y10,y20 \d+\n\d+ \S+ 1\n2 3 0\n$/);
  for (let i = 0; i < 3; i++) {
    counter.restart();
    session.again();
    assert.deepEqual(record(), first);
  }
  // In the middle of it, with breakpoints and a step under way.
  counter.restart();
  session.again();
  session.breakAt('@late');
  assert.equal(session.start(), 'breakpoint @late');
  session.go('stepIn');
  counter.restart();
  session.again();
  assert.deepEqual(record(), first);
});
