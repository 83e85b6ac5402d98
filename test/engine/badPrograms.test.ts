// Programs that never end, grow without end or are too large: bounded, with a clear answer.
import assert from 'node:assert/strict';
import test from 'node:test';
import { runProgram } from './run';

function run(body: string, members = '', fuel = 40_000_000) {
  return runProgram(
    `using System; using System.Collections.Generic; using System.Text; class Program { ${members} static void Main() { ${body} } }`,
    { fuel },
  );
}

test('an endless loop runs out of fuel', () => {
  assert.deepEqual(run('while (true) { }'), { stdout: '', stderr: 'out of fuel', exitCode: 124 });
});

test('endless recursion ends the program, as on Windows', () => {
  for (const members of [
    'static int Deep(int n) { return Deep(n + 1) + 1; }',
    'static int Deep(int n) { try { return Deep(n + 1); } catch (Exception) { return Deep(n + 1); } finally { n++; } }',
    'static int Deep(int n) { Func<int> f = () => Deep(n + 1); return f(); }',
  ])
    assert.deepEqual(run('Deep(0);', members, 2_000_000_000), { stdout: '', stderr: 'Stack overflow.\n', exitCode: 5 });
});

test('a property that asks itself ends the program', () => {
  assert.equal(
    run('Console.WriteLine(Same);', 'static int Same { get { return Same; } }', 2_000_000_000).stderr,
    'Stack overflow.\n',
  );
});

test('arrays larger than there can be are refused', () => {
  const tries = [
    'new int[int.MaxValue]',
    'new long[2000000000]',
    'new byte[1 << 30, 1 << 30]',
    "new string('x', int.MaxValue)",
  ];
  for (const made of tries) {
    const { stdout } = run(
      `try { var all = ${made}; Console.WriteLine("made"); } catch (OutOfMemoryException) { Console.WriteLine("refused"); }`,
    );
    assert.equal(stdout, 'refused\n', made);
  }
});

test('texts and lists that grow without end meet a limit', () => {
  assert.match(
    run(
      'try { var s = "xxxxxxxxxxxxxxxx"; while (true) s += s; } catch (OutOfMemoryException) { Console.WriteLine("refused"); }',
    ).stdout,
    /refused/,
  );
  assert.match(
    run(
      'try { var s = new StringBuilder("xxxxxxxxxxxxxxxx"); while (true) s.Append(s.ToString()); } catch (OutOfMemoryException) { Console.WriteLine("refused"); }',
    ).stdout,
    /refused/,
  );
});

test('generic types that contain larger ones of themselves are made only as far as they are used', () => {
  const types = 'class Grow<T> { public Grow<Grow<T>> Next; public int Count; }';
  assert.equal(
    runProgram(`${types} class P { static void Main() { System.Console.WriteLine(new Grow<int>().Count); } }`).stdout,
    '0\n',
  );
});

test('a method that calls itself with ever larger types ends', () => {
  const { exitCode, stderr } = run(
    'Grow<int>(0);',
    'static void Grow<T>(int n) { Grow<List<T>>(n + 1); }',
    2_000_000_000,
  );
  assert.notEqual(exitCode, 0);
  assert.match(stderr, /Stack overflow|too deep/);
});

test('ten thousand lines in one method', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `x = (x * 31 + ${i}) % 1000003;`).join('\n');
  assert.equal(run(`int x = 1;\n${lines}\nConsole.WriteLine(x > 0);`).stdout, 'True\n');
});

test('ten thousand cases, locals and lambdas', () => {
  const cases = Array.from({ length: 10_000 }, (_, i) => `case ${i}: return ${i * 2};`).join('\n');
  assert.equal(
    run('Console.WriteLine(Of(9999));', `static int Of(int n) { switch (n) { ${cases} default: return -1; } }`).stdout,
    '19998\n',
  );
  const locals = Array.from({ length: 3_000 }, (_, i) => `int v${i} = ${i}; sum += v${i};`).join('\n');
  assert.equal(run(`int sum = 0; ${locals} Console.WriteLine(sum);`).stdout, '4498500\n');
  const lambdas = Array.from({ length: 1_000 }, (_, i) => `all.Add(() => ${i} + n);`).join('\n');
  assert.equal(
    run(`int n = 1; var all = new List<Func<int>>(); ${lambdas} Console.WriteLine(all[999]());`).stdout,
    '1000\n',
  );
});

test('half a program is refused with a place', () => {
  const whole =
    'using System; class Program { static void Main() { for (int i = 0; i < 3; i++) { Console.WriteLine($"{i}: {new[] { 1, 2 }[0]}"); } } }';
  for (let length = 1; length < whole.length; length++) {
    const { exitCode } = runProgram(whole.slice(0, length));
    assert.equal(exitCode, 3, whole.slice(0, length));
  }
});

test('a using that names an alias which is nowhere is refused', () => {
  const { stderr, exitCode } = runProgram(
    'extern alias other; using other::System; class P { static void Main() { other::System.GC.Collect(); } }',
  );
  assert.equal(exitCode, 3);
  assert.match(stderr, /CS0432: Alias 'other' not found/);
});

test('a Main that returns a task of the program itself is refused', () => {
  const source =
    'namespace System.Threading.Tasks { class Task { } } class P { static System.Threading.Tasks.Task Main() => null; }';
  const { stderr, exitCode } = runProgram(source);
  assert.equal(exitCode, 4);
  assert.match(stderr, /a task of a class that the program declares itself/);
});

test('an async method whose result nobody makes is refused', () => {
  const source =
    'class Own { } class P { static async Own F() { await System.Threading.Tasks.Task.Yield(); } static void Main() { } }';
  const { stderr, exitCode } = runProgram(source);
  assert.equal(exitCode, 3);
  assert.match(stderr, /CS1983: The return type of an async method/);
});
