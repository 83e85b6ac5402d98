// What is no C#, or no C# that anybody writes: an answer in bounded time, and never a crash.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { analyseAtOnce } from '../../server/analysis/engine/runner';
import { rules } from '../../server/analysis/rules/index';
import { createPolicy } from '../../server/analysis/settings/policy';
import { diagnose } from '../../server/csharp/checks/diagnose';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { CodeCache } from '../../server/workspace/code';
import type { FileContent } from '../../server/workspace/files';
import { Workspace } from '../../server/workspace/workspace';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';
import { turnedOn } from '../harness/rules';

const policy = createPolicy(rules.map(turnedOn));

/** Everything that is asked of an app: all rules, and what binding says of every body. */
function analyse(files: Record<string, string | FileContent>) {
  const snapshot = new Workspace(memoryFiles(files), { folders: ['/'], files: [] }).snapshot();
  const code = new CodeCache(declarations);
  const findings = analyseAtOnce(snapshot, policy, code, ({ rule, error }) => {
    throw new Error(`the rule ${rule} failed`, { cause: error });
  });
  for (const app of snapshot.apps) for (const project of app.projects) diagnose(code.of(app).compilationOf(project));
  return { snapshot, findings };
}

/** The code of a background task with this statement in it. */
const taskWith = (
  statement: string,
) => `using System; using Windows.ApplicationModel.Background; using Windows.Networking.Sockets;
class T : IBackgroundTask { object a; int x; T b() { return this; } public void Run(IBackgroundTaskInstance i) { var d = i.GetDeferral(); var s = new StreamSocket(); ${statement} } }`;

const depth = 10_000;
const deep: Readonly<Record<string, string>> = {
  parentheses: `x = ${'('.repeat(depth)}x${')'.repeat(depth)};`,
  blocks: '{'.repeat(depth) + '}'.repeat(depth),
  'member accesses': `x = this${'.b()'.repeat(depth)}.x;`,
  additions: `x = x${' + x'.repeat(depth)};`,
  'joined texts': `var t = ""${' + "a"'.repeat(depth)};`,
  conditions: `x = ${'x > 1 ? 1 : '.repeat(depth)}2;`,
  coalescing: `a = ${'a ?? '.repeat(depth)}a;`,
  negations: `var c = ${'!'.repeat(depth)}true;`,
  casts: `x = ${'(int)'.repeat(depth)}x;`,
  lambdas: `Func<int> f = ${'() => '.repeat(depth)}1;`,
  'else if': `if (x > 0) { }${' else if (x > 1) { }'.repeat(depth)}`,
  ifs: `${'if (x > 0) '.repeat(depth)};`,
  'local functions': 'void f() { '.repeat(depth) + '}'.repeat(depth),
  'try statements': 'try { '.repeat(depth) + '} finally { }'.repeat(depth),
  'using statements': `${'using (s) '.repeat(depth)}{ }`,
  'object initializers': `a = ${'new T { a = '.repeat(depth)}1${' }'.repeat(depth)};`,
  arrays: `var z = ${'new[] { '.repeat(depth)}1${' }'.repeat(depth)};`,
  'interpolated strings': `var t = ${'$"{'.repeat(depth)}1${'}"'.repeat(depth)};`,
  'generic types': `object o = new ${'System.Collections.Generic.List<'.repeat(depth)}int${'>'.repeat(depth)}();`,
  'array ranks': `object o = default(int${'[]'.repeat(depth)});`,
  assignments: `${'x = '.repeat(depth)}1;`,
  statements: 'x = 1; '.repeat(depth),
  'logical ors': `var c = x == 1${' || x == 2'.repeat(depth)};`,
  'switch expressions': `x = ${'x switch { _ => '.repeat(depth)}1${' }'.repeat(depth)};`,
  patterns: `var c = x is ${'not '.repeat(depth)}1;`,
  'pattern alternatives': `var c = x is 1${' or 2'.repeat(depth)};`,
  awaits: `var c = ${'await '.repeat(depth)}a;`,
  indexers: `x = a${'[0]'.repeat(depth)};`,
  'null-conditional accesses': `x = a${'?.b()'.repeat(depth)};`,
  queries: `var q = ${'from y in '.repeat(depth)}a;`,
};

for (const [name, statement] of Object.entries(deep))
  test(`10,000 ${name}`, () => {
    const start = performance.now();
    analyse({ '/T.cs': taskWith(statement) });
    assert.ok(performance.now() - start < 30_000);
  });

test('10,000 nested classes and namespaces', () => {
  for (const open of ['class C { ', 'namespace N { ']) analyse({ '/T.cs': open.repeat(depth) + '}'.repeat(depth) });
});

test('10,000 unclosed brackets of each kind', () => {
  for (const open of ['(', '{', '[', '<', '/*', '"', '$"{', '#if A\n', 'class C {', 'void M() {'])
    analyse({ '/T.cs': taskWith(open.repeat(depth)) });
});

test('files that are no C#', () => {
  const bytes = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
  const texts = {
    empty: '',
    binary: bytes,
    'NUL characters': '\0'.repeat(10_000),
    'lone surrogates': '\uD800\uDC00\uDC00\uD800'.repeat(2000),
    xml: readFileSync('samples/chat-socket/Package.appxmanifest', 'utf8'),
    json: readFileSync('package.json', 'utf8'),
    'UTF-16 read as Latin': Buffer.from(taskWith('x = 1;'), 'utf16le').toString('latin1'),
  };
  for (const text of Object.values(texts)) analyse({ '/T.cs': text });
  const { snapshot } = analyse({
    '/A.cs': { kind: 'binary' },
    '/B.cs': { kind: 'unreadable', reason: 'EACCES' },
    '/C.cs': 'class C { }',
  });
  assert.deepEqual(snapshot.files, ['/C.cs']);
  assert.deepEqual(snapshot.unreadable, ['/A.cs', '/B.cs']);
});

test('a real file at every stage of being typed', () => {
  const text = readFileSync('samples/chat-socket/ChatTask/ChatTask.cs', 'utf8');
  const workspace = new Workspace(memoryFiles({ '/ChatTask.cs': text }), { folders: ['/'], files: [] });
  const code = new CodeCache(declarations);
  for (let end = 0; end <= text.length; end += 29) {
    workspace.setEditorText('/ChatTask.cs', text.slice(0, end));
    analyseAtOnce(workspace.snapshot(), policy, code, ({ rule, error }) => {
      throw new Error(`the rule ${rule} failed on the first ${end} characters`, { cause: error });
    });
  }
});

test('a generated file of 5 MB', () => {
  const method = (i: number) =>
    `    public static int Value${i}(int x)\n    {\n        return x + ${i} * 2; // ${'.'.repeat(60)}\n    }\n`;
  const methods: string[] = [];
  for (let size = 0; size < 5_000_000; size += methods.at(-1)?.length ?? 0) methods.push(method(methods.length));
  const start = performance.now();
  analyse({ '/Generated.cs': `class Generated\n{\n${methods.join('')}}\n`, '/T.cs': taskWith('Generated.Value1(2);') });
  assert.ok(performance.now() - start < 60_000);
});

test('a generated line of 5 MB', () => {
  analyse({ '/Generated.cs': `class Generated { byte[] data = { ${'0x7F, '.repeat(830_000)} }; }` });
});

test('projects that reference each other, themselves, and what is not there', () => {
  const project = (references: readonly string[], sources = '<Compile Include="*.cs" />') =>
    `<Project><PropertyGroup><OutputType>Library</OutputType></PropertyGroup><ItemGroup>${sources}${references
      .map(each => `<ProjectReference Include="${each}" />`)
      .join('')}</ItemGroup></Project>`;
  const { snapshot } = analyse({
    '/A/A.csproj': project(['..\\B\\B.csproj', 'A.csproj', '..\\Gone\\Gone.csproj']),
    '/A/A.cs': 'namespace A { class A : B.B { } }',
    '/B/B.csproj': project(['..\\C\\C.csproj']),
    '/B/B.cs': 'namespace B { public class B : C.C { } }',
    '/C/C.csproj': project(['..\\A\\A.csproj'], '<Compile Include="C.cs" /><Compile Include="Gone.cs" />'),
    '/C/C.cs': 'namespace C { public class C : A.A { } }',
  });
  assert.equal(snapshot.apps.length, 1);
});

test('files and names that differ only in letter case', () => {
  const { snapshot } = analyse({
    '/app/App.csproj':
      '<Project><ItemGroup><Compile Include="TASK.cs" /><Compile Include="Task.cs" /></ItemGroup></Project>',
    '/app/Task.cs': 'namespace N { class Task { } class task { } class TASK : task { } }',
    '/app/task.cs': 'namespace n { class Task : N.Task { int A; int a; void M() { a = A; } void m() { M(); } } }',
    '/App/Package.appxmanifest': '<Package />',
  });
  assert.ok(snapshot.files.includes('/app/Task.cs'));
});

test('declarations that lean on themselves', () => {
  for (const text of [
    'class A : B { } class B : A { }',
    'interface I : J { } interface J : I { }',
    'class A<T> : A<A<T>> { } class C : A<C> { }',
    'class A<T> : B<A<T>> { } class B<T> : A<B<T>> { A<int> a; void M() { a.N(); } }',
    'interface I<T> : I<I<T>> { } class C : I<C> { }',
    'interface I<T> : J<I<T>> { } interface J<T> : I<J<T>> { } class C : I<int> { }',
    'class C { void M<T, U>(T t) where T : U where U : T { t.N(); } }',
    'class A<T> where T : A<T>, T { T t; void M() { t.M(); } }',
    'struct S { S s; } class C { const int X = Y; const int Y = X; }',
    'using A = B; using B = A; class C : A { }',
    'enum E : E { A = B, B = A }',
    'class C { class C { class C { } C c; } C c; static C C; }',
    'delegate D D(D D); class C { D d; void M() { d = d(d)(d); } }',
    'partial class P : P.N { class N : P { } }',
  ])
    analyse({ '/T.cs': text });
});

test('the parser says where it gives up', () => {
  const { diagnostics } = parseCSharp(taskWith(deep.parentheses ?? ''));
  assert.deepEqual(
    diagnostics.map(({ code, message }) => `${code}: ${message}`),
    ['CS8078: An expression is too long or complex to compile'],
  );
});
