// Breakpoints, steps and variables, seen through the engine alone.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DebugSession } from './debug';

const program = `
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

enum Color { Red, Green }
class Point { public int X; public string Name { get; set; } public Point Next; }

class Program {
  static int total;

  static int Twice(int n) {
    int result = n * 2; // @twice
    return result; // @twiceReturn
  }

  static async Task<int> Later(int n) {
    int before = n; // @before
    await Task.Yield(); // @await
    int after = before + 1; // @after
    return after;
  }

  static int Main() {
    int a = 1; // @first
    int b = Twice(a); // @call
    total = a + b; // @total
    var point = new Point { X = 5, Name = "tip \\"x\\"", Next = new Point() };
    var list = new List<int> { 7, 8, 9 };
    var color = Color.Green;
    int[] numbers = { 1, 2, 3 };
    foreach (int n in numbers) {
      total += n; // @loop
    }
    Func<int, int> add = x => {
      int sum = x + b; // @lambda
      return sum;
    };
    int c = add(10); // @add
    int d = Later(c).Result; // @later
    return total + d; // @end
  }
}
`;

test('a breakpoint stops before its statement', () => {
  const session = new DebugSession(program);
  const [breakpoint] = session.breakAt('@total');
  assert.equal(breakpoint?.verified, true);
  assert.equal(session.start(), 'breakpoint @total');
  assert.deepEqual(session.variables('locals'), ['a = 1', 'b = 2']);
  assert.equal(session.go('continue'), 'end 22');
});

test('a breakpoint where nothing can stop says so', () => {
  const session = new DebugSession(program);
  const [breakpoint] = session.inspector.setBreakpoints('program.cs', [1]);
  assert.equal(breakpoint?.verified, false);
  const [other] = session.inspector.setBreakpoints('other.cs', [1]);
  assert.equal(other?.message, 'This file is not part of the program.');
});

test('steps over, into and out of calls', () => {
  const session = new DebugSession(program);
  session.breakAt('@first');
  assert.equal(session.start(), 'breakpoint @first');
  assert.equal(session.go('next'), 'step @call');
  assert.equal(session.go('stepIn'), 'step @twice');
  assert.deepEqual(session.stack(), ['Program.Twice(Int32 n)', 'Program.Main()']);
  assert.deepEqual(session.variables('arguments'), ['n = 1']);
  assert.equal(session.go('next'), 'step @twiceReturn');
  assert.equal(session.go('stepOut'), 'step @total');
});

test('a step over goes over a breakpoint-free call', () => {
  const session = new DebugSession(program);
  session.breakAt('@call');
  session.start();
  assert.equal(session.go('next'), 'step @total');
});

test('values look as in other C# debuggers', () => {
  const session = new DebugSession(program);
  session.breakAt('@add');
  session.start();
  assert.equal(session.evaluate('point'), '{Point}');
  assert.equal(session.evaluate('point.X'), '5');
  assert.equal(session.evaluate('point.Name'), '"tip \\"x\\""');
  assert.equal(session.evaluate('point.Next.Name'), 'null');
  assert.equal(session.evaluate('list'), 'Count = 3');
  assert.equal(session.evaluate('list[1]'), '8');
  assert.equal(session.evaluate('color'), 'Green');
  assert.equal(session.evaluate('numbers'), '{int[3]}');
  assert.equal(session.evaluate('numbers[2]'), '3');
  assert.equal(session.evaluate('Program.total'), '9');
  assert.deepEqual(
    session
      .variable('list')
      .children?.()
      .map(child => `${child.name} ${child.value}`),
    ['[0] 7', '[1] 8', '[2] 9'],
  );
  assert.throws(() => session.evaluate('nothing'), /The name nothing does not exist here/);
});

test('a lambda sees the variables it shares', () => {
  const session = new DebugSession(program);
  session.breakAt('@lambda');
  assert.equal(session.start(), 'breakpoint @lambda');
  assert.deepEqual(session.variables('locals'), ['b = 2']);
  assert.deepEqual(session.variables('arguments'), ['x = 10']);
});

test('a step over an await goes on behind it', () => {
  const session = new DebugSession(program);
  session.breakAt('@await');
  assert.equal(session.start(), 'breakpoint @await');
  assert.equal(session.go('next'), 'step @after');
  assert.deepEqual(session.variables('locals'), ['before = 12']);
});

test('a loop stops in every round until the breakpoint is gone', () => {
  const session = new DebugSession(program);
  session.breakAt('@loop');
  assert.equal(session.start(), 'breakpoint @loop');
  assert.deepEqual(session.variables('locals').at(-1), 'n = 1');
  assert.equal(session.go('continue'), 'breakpoint @loop');
  session.inspector.setBreakpoints('program.cs', []);
  assert.equal(session.go('continue'), 'end 22');
});

test('a pause stops at the next statement of the user', () => {
  const session = new DebugSession(program);
  session.inspector.pause(1);
  assert.equal(session.start(), 'pause @first');
});

test('without the debugger the program goes on at full speed', () => {
  const session = new DebugSession(program);
  session.breakAt('@twice');
  assert.equal(session.start(), 'breakpoint @twice');
  session.inspector.detach();
  assert.equal(session.toStop(), undefined);
  assert.equal(session.run.exitCode, 22);
});

test('variables can be given other values: locals, arguments, captured ones', () => {
  const session = new DebugSession(program);
  session.breakAt('@twiceReturn', '@loop', '@lambda');
  assert.equal(session.start(), 'breakpoint @twiceReturn');
  assert.equal(session.set('result', '-5'), '-5');
  assert.equal(session.set('n', 'result'), '-5');
  assert.equal(session.set('n', '3000000000'), '3000000000 does not fit into int.');
  assert.equal(session.set('n', '"text"'), 'A variable of type int cannot hold string.');
  assert.equal(session.set('n', 'null'), 'A variable of type int cannot hold null.');
  assert.equal(session.go('continue'), 'breakpoint @loop');
  assert.equal(session.set('b', '100'), '100');
  assert.equal(session.set('list', 'null'), 'null');
  assert.equal(session.set('color', 'Color.Red'), 'Red');
  assert.equal(session.go('continue'), 'breakpoint @loop');
  session.breakAt('@lambda');
  assert.equal(session.go('continue'), 'breakpoint @lambda');
  assert.equal(session.set('x', '1'), '1');
  assert.equal(session.set('b', '2'), '2');
  // total is 1 - 5 + 1 + 2 + 3, d is 1 + 2 + 1.
  assert.equal(session.go('continue'), 'end 6');
});
