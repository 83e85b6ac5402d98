// Set next statement: forwards, backwards, out of blocks; and why it is refused.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DebugSession } from './debug';

const program = `
using System;
using System.Collections.Generic;

struct Size { public int Width; }

class Program {
  static int Other() {
    return 1; // @other
  }
  static void Main() {
    int a = 1; // @a
    var size = new Size { Width = 5 }; // @size
    Func<int> captured = null; // @captured
    if (a > 5) {
      int shared = a + 1; // @shared
      captured = () => shared; // @lambda
      shared++; // @after
    }
    try {
      a = 10; // @try
      Console.WriteLine("tried"); // @tried
    } catch (Exception) {
      a = 20; // @catch
    }
    try {
      a++; // @guarded
    } finally {
      a += 100; // @finally
    }
    lock (captured ?? (object)"x") {
      a++; // @lock
    }
    foreach (int n in new[] { 1, 2 }) {
      a += n; // @foreach
    }
    Console.WriteLine(a + size.Width + (captured?.Invoke() ?? 0)); // @end
  }
}
`;

function stoppedAt(name: string): DebugSession {
  const session = new DebugSession(program);
  session.breakAt(name);
  assert.equal(session.start(), `breakpoint ${name}`);
  session.inspector.setBreakpoints('program.cs', []);
  return session;
}

test('code is left out, or run again', () => {
  const forwards = stoppedAt('@a');
  assert.equal(forwards.jump('@end'), 'target @end');
  // The struct was never made, but a variable of its type is never null.
  assert.equal(forwards.go('continue'), 'end 0');
  assert.equal(forwards.ports.stdout, '0\n');

  const backwards = stoppedAt('@end');
  assert.equal(backwards.evaluate('a'), '115');
  assert.equal(backwards.jump('@a'), 'target @a');
  assert.equal(backwards.go('next'), 'step @size');
  assert.equal(backwards.evaluate('a'), '1');
  assert.equal(backwards.go('continue'), 'end 0');
  assert.equal(backwards.ports.stdout, 'tried\ntried\n120\n');
});

test('into a block, also one whose variables lambdas share, and out of it', () => {
  const session = stoppedAt('@a');
  assert.equal(session.jump('@lambda'), 'target @lambda');
  assert.equal(session.go('next'), 'step @after');
  assert.equal(session.jump('@end'), 'target @end');
  assert.equal(session.go('continue'), 'end 0');
  assert.equal(session.ports.stdout, '0\n');

  const trying = stoppedAt('@tried');
  assert.equal(trying.jump('@try'), 'target @try');
  assert.equal(trying.jump('@captured'), 'target @captured');
  assert.equal(trying.go('continue'), 'end 0');
});

test('what cannot be is refused with the reason', () => {
  const no = 'The next statement cannot be set there:';
  const outside = stoppedAt('@a');
  assert.equal(outside.jump('@tried'), `${no} nothing can get into a try block from outside.`);
  assert.equal(outside.jump('@catch'), `${no} nothing can get into a catch block from outside.`);
  assert.equal(outside.jump('@finally'), `${no} nothing can get into a finally block from outside.`);
  assert.equal(outside.jump('@lock'), `${no} nothing can get into a lock from outside.`);
  assert.equal(outside.jump('@foreach'), `${no} nothing can get into a foreach loop from outside.`);
  assert.equal(
    outside.jump('@other'),
    `${no} the thread has stopped in Program.Main, and the statement stands in another method or function.`,
  );
  const guarded = stoppedAt('@guarded');
  assert.equal(guarded.jump('@end'), `${no} what has to be done at the end of a try block would be left out.`);
  const locked = stoppedAt('@lock');
  assert.equal(locked.jump('@a'), `${no} what has to be done at the end of a lock would be left out.`);
  assert.equal(locked.go('continue'), 'end 0');
});
