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
  const [breakpoint] = session.inspector.setBreakpoints('program.cs', [{ line: 1 }]);
  assert.equal(breakpoint?.verified, false);
  const [other] = session.inspector.setBreakpoints('other.cs', [{ line: 1 }]);
  assert.equal(other?.message, 'This file is not part of the app.');
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
  assert.throws(() => session.evaluate('nothing'), /The name 'nothing' does not exist in the current context/);
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
  assert.equal(
    session.set('n', '3000000000'),
    "Cannot implicitly convert type 'uint' to 'int'. An explicit conversion exists (are you missing a cast?)",
  );
  assert.equal(session.set('n', '"text"'), "Cannot implicitly convert type 'string' to 'int'");
  assert.equal(session.set('n', 'null'), "Cannot convert null to 'int' because it is a non-nullable value type");
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

test('a condition decides where a breakpoint stops, a hit count when', () => {
  const session = new DebugSession(program);
  session.breakWhen('@loop', { condition: 'n > 1 && list.Contains(7)' });
  assert.equal(session.start(), 'breakpoint @loop');
  assert.equal(session.evaluate('n'), '2');
  session.breakWhen('@loop', { hitCondition: '>= 1' });
  assert.equal(session.go('continue'), 'breakpoint @loop');
  assert.equal(session.evaluate('n'), '3');
  assert.equal(session.go('continue'), 'end 22');

  const counted = new DebugSession(program);
  counted.breakWhen('@loop', { hitCondition: '% 3' });
  assert.equal(counted.start(), 'breakpoint @loop');
  assert.equal(counted.evaluate('n'), '3');
  assert.equal(
    counted.breakWhen('@loop', { hitCondition: 'often' }),
    '"often" is no hit count: write a number, or one behind ==, >, >=, <, <= or %.',
  );
});

test('a condition that cannot be evaluated stops and says why', () => {
  const session = new DebugSession(program);
  session.breakWhen('@loop', { condition: 'n + 1' });
  assert.equal(session.start(), 'breakpoint @loop');
  assert.deepEqual(session.messages, [
    "@loop The condition \"n + 1\" of a breakpoint cannot be evaluated: Cannot implicitly convert type 'int' to 'bool'",
  ]);
});

test('a logpoint writes and goes on; a step that goes by is not lost', () => {
  const session = new DebugSession(program);
  session.breakWhen('@loop', { logMessage: 'n is {n}, total {total:D3}, {oops}' });
  assert.equal(session.start(), 'end 22');
  assert.deepEqual(session.messages.slice(0, 2), [
    "@loop n is 1, total 003, {The name 'oops' does not exist in the current context}",
    "@loop n is 2, total 004, {The name 'oops' does not exist in the current context}",
  ]);

  const stepping = new DebugSession(program);
  stepping.breakAt('@call');
  stepping.start();
  stepping.breakWhen('@twice', { logMessage: 'twice {n}' });
  assert.equal(stepping.go('next'), 'step @total');
  assert.deepEqual(stepping.messages, ['@twice twice 1']);
});

test('names for the debug console', () => {
  const session = new DebugSession(program);
  session.breakAt('@add');
  session.start();
  assert.equal(session.completions('po'), 'Point point');
  assert.equal(session.completions('point.N'), 'Name Next');
  assert.equal(session.completions('1 + point.Next.'), 'Equals GetHashCode GetType Name Next ToString X');
  assert.equal(session.completions('Color.G'), 'Green');
  assert.equal(session.completions('list[0].Comp'), 'CompareTo');
  assert.equal(session.completions('Tw'), 'Twice');
});

test('a breakpoint that is set on the way leaves virtual calls alone, on text and on objects as well', () => {
  const session = new DebugSession(`
using System;
class Program {
  static string Text(object value) {
    return value.ToString(); // @text
  }
  static void Main() {
    var all = new object[] { "a", new object(), 7, 'c', new[] { 1 } };
    foreach (var each in all) Console.Write(Text(each) + " ");
    Console.Write("| "); // @between
    foreach (var each in all) Console.Write(Text(each) + " ");
  }
}
`);
  session.breakAt('@between');
  assert.equal(session.start(), 'breakpoint @between');
  session.breakAt('@text');
  assert.equal(session.go('continue'), 'breakpoint @text');
  session.breakAt();
  assert.equal(session.go('continue'), 'end 0');
  assert.equal(session.ports.stdout, 'a System.Object 7 c System.Int32[] | a System.Object 7 c System.Int32[] ');
});
