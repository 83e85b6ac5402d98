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

test('before the first wait the caller is on the stack itself', () => {
  const session = new DebugSession(source.replace('await Task.Delay(10);', ''));
  session.breakAt('@inner');
  assert.equal(session.start(), 'breakpoint @inner');
  assert.deepEqual(session.stack(), ['Program.Inner(Int32 start)', 'Program.Middle(String name)', 'Program.Main()']);
});
