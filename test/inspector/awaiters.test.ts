// Frames of async methods that wait for what has stopped: they are on no thread, and are looked at like the others.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DebugSession } from './debug';

const source = `
using System;
using System.Threading.Tasks;
class Program {
  static async Task<int> Inner(int start) {
    await Task.Delay(10);
    return start * 2; // @inner
  }
  static async ValueTask<int> Middle(string name) {
    int begun = name.Length;
    int got = await Inner(begun); // @middle
    return got + begun;
  }
  static async Task Main() {
    Console.WriteLine(await Middle("abc")); // @main
  }
}
`;

function stopped(): DebugSession {
  const session = new DebugSession(source);
  session.breakAt('@inner');
  assert.equal(session.start(), 'breakpoint @inner');
  return session;
}

test('whoever awaits stands below what runs, the nearest first', () => {
  const { inspector, threadId } = stopped();
  const frames = inspector.frames(threadId).filter(({ isLibrary }) => !isLibrary);
  assert.deepEqual(
    frames.map(({ name, role }) => `${role} ${name}`),
    ['running Program.Inner(Int32 start)', 'awaiting Program.Middle(String name)', 'awaiting Program.Main()'],
  );
});

test('their variables are read and written', () => {
  const session = stopped();
  const middle = session.inspector.frames(session.threadId).find(({ name }) => name.startsWith('Program.Middle'));
  assert.equal(session.inspector.evaluate('name + begun', middle).value, '"abc3"');
  assert.equal(session.inspector.assign('begun', '100', middle).value, '100');
  assert.equal(session.go('continue'), 'end 0');
  assert.equal(session.ports.stdout, '106\n');
});

for (const kind of ['stepOut', 'next', 'stepIn'] as const)
  test(`a ${kind} from the end of an async method goes to the method that awaits it`, () => {
    const session = new DebugSession(source.replace('return got + begun;', 'return got + begun; // @got'));
    session.breakAt('@inner');
    assert.equal(session.start(), 'breakpoint @inner');
    assert.equal(session.go(kind), 'step @got');
    assert.equal(session.go(kind), 'end 0');
  });

test('whoever ended the wait has not called what goes on', () => {
  const session = new DebugSession(`
using System;
using System.Threading;
using System.Threading.Tasks;
class Program {
  static readonly TaskCompletionSource<int> answer = new TaskCompletionSource<int>();
  static async Task<int> Inner() {
    int got = await answer.Task; // @await
    return got + 1; // @inner
  }
  static void Answer() {
    Thread.Sleep(5);
    answer.SetResult(4);
    Console.WriteLine("answered"); // @answered
  }
  static async Task Main() {
    new Thread(Answer).Start();
    int sum = await Inner();
    Console.WriteLine(sum); // @sum
  }
}
`);
  session.breakAt('@inner');
  assert.equal(session.start(), 'breakpoint @inner');
  assert.equal(session.go('stepOut'), 'step @sum');
  assert.equal(session.go('continue'), 'end 0');
});

test('a step into an await with nothing to step into goes to what comes after the wait', () => {
  const session = new DebugSession(source.replace('await Task.Delay(10);', 'await Task.Delay(10); // @wait'));
  session.breakAt('@wait');
  assert.equal(session.start(), 'breakpoint @wait');
  assert.equal(session.go('stepIn'), 'step @inner');
});

test('before the first wait the caller is on the stack itself', () => {
  const session = new DebugSession(source.replace('await Task.Delay(10);', ''));
  session.breakAt('@inner');
  assert.equal(session.start(), 'breakpoint @inner');
  assert.deepEqual(session.stack(), ['Program.Inner(Int32 start)', 'Program.Middle(String name)', 'Program.Main()']);
});
