// Every construct of C#, and the mistakes people make while typing, against the trees that were looked at and accepted.
// The sources are golden/<topic>.txt, the trees golden/<topic>.tree; UPDATE=1 accepts what the parser says now.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import type { Node, SyntaxTree } from '../../../server/csharp/syntax/nodes';
import { parseCSharp } from '../../../server/csharp/syntax/parser';
import { printTree } from '../../../server/csharp/syntax/print';
import { nodeAt } from '../../../server/csharp/syntax/walk';
import { brokenInvariant } from './invariants';

const folder = 'test/csharp/syntax/golden';

test('expressions', () => {
  checkGolden('expressions', lines(), source => inside('class C { async void M() { x = ', source, '; } }'));
});

test('statements', () => {
  checkGolden('statements', lines(), source => inside('class C { async void M() { ', source, ' } }'));
});

test('members', () => {
  checkGolden('members', lines(), source => inside('class C { ', source, ' }'));
});

test('files', () => {
  checkGolden('files', sections(), whole);
});

test('mistakes', () => {
  checkGolden('errors', sections(), whole);
});

test('the symbols of the project decide which branch is C#', () => {
  const source = '#if DEBUG\nclass A { }\n#else\nclass B { }\n#endif';
  assert.match(printTree(parseCSharp(source, { symbols: ['DEBUG'] }).root), /class A/);
  assert.match(printTree(parseCSharp(source).root), /class B/);
});

test('a file given up for its depth says so once and ends', () => {
  for (const text of ['(', 'x => ', '{', '[', 'a<', '$"{', '- ', 'if (x) ', 'a is not ', 'new A { B = ', 'a ? ']) {
    const tree = parseCSharp(`class C { void M() { x = ${text.repeat(5000)}`);
    assert.equal(brokenInvariant(tree), undefined, text);
    assert.ok(tree.diagnostics.filter(diagnostic => diagnostic.code === 'CS8078').length <= 1, text);
  }
});

test('a thousand else-ifs are no depth', () => {
  const source = `class C { void M() { ${'if (a) { } else '.repeat(1000)} { } } }`;
  assert.deepEqual(parseCSharp(source).diagnostics, []);
});

test('nodeAt gives the path to the innermost node', () => {
  const check = (marked: string, expected: string) => {
    const offset = marked.indexOf('$0');
    const tree = parseCSharp(marked.replace('$0', ''));
    const path = nodeAt(tree, offset).map(node => node.kind);
    assert.equal(path.slice(-3).join(' '), expected);
  };
  check('class C { void M() { a.$0b(); } }', 'Invocation MemberAccess IdentifierName');
  check('class C { void M() { a.b$0(); } }', 'Invocation MemberAccess IdentifierName');
  check('class C { void M() { F(a,$0 b); } }', 'Block ExpressionStatement Invocation');
  check('class C { void M() { foo.$0 } }', 'Block ExpressionStatement MemberAccess');
  check('class C { $0 }', 'CompilationUnit TypeDeclaration');
});

/** A source and what stands before and after it in the file. */
interface Snippet {
  readonly tree: SyntaxTree;
  readonly node: Node;
}

function checkGolden(name: string, split: (text: string) => string[], parse: (source: string) => Snippet): void {
  const sources = split(fs.readFileSync(`${folder}/${name}.txt`, 'utf8'));
  const actual = sources.map(source => `${source}\n${dump(parse(source))}`).join('\n\n');
  const file = `${folder}/${name}.tree`;
  if (process.env['UPDATE']) fs.writeFileSync(file, `${actual}\n`);
  assert.equal(`${actual}\n`, fs.readFileSync(file, 'utf8'));
}

function dump({ tree, node }: Snippet): string {
  assert.equal(brokenInvariant(tree), undefined, tree.text);
  const diagnostics = tree.diagnostics.map(({ code, message, start, end }) => {
    const before = tree.text.slice(0, start).split('\n');
    return `! ${code} ${before.length}:${(before.at(-1) ?? '').length + 1} ${JSON.stringify(tree.text.slice(start, end))} ${message}`;
  });
  return [printTree(node), ...diagnostics].map(line => `  ${line.replaceAll('\n', '\n  ')}`).join('\n');
}

/** The outermost node that begins where the source does. */
function inside(before: string, source: string, after: string): Snippet {
  const tree = parseCSharp(before + source + after);
  const path = nodeAt(tree, before.length);
  const node = path.find(candidate => candidate.start === before.length) ?? tree.root;
  return { tree, node };
}

function whole(source: string): Snippet {
  const tree = parseCSharp(source);
  return { tree, node: tree.root };
}

function lines(): (text: string) => string[] {
  return text => text.split('\n').filter(line => line !== '' && !line.startsWith('// '));
}

function sections(): (text: string) => string[] {
  return text => text.split('\n====\n');
}
