// Bodies of members are parsed apart from the rest: at once or when asked for, the tree is the same.
import assert from 'node:assert/strict';
import test from 'node:test';
import { MemberBlock } from '../../../server/csharp/syntax/memberBodies';
import type { Node } from '../../../server/csharp/syntax/nodes';
import { finishTree, parseCSharp, skimCSharp } from '../../../server/csharp/syntax/parser';
import { printTree } from '../../../server/csharp/syntax/print';
import { forEachChild } from '../../../server/csharp/syntax/walk';
import { mutate, randomNumbers } from '../../fuzz/mutations';
import { declarations } from '../../harness/declarations';

const left = (member: string) => memberBlocks(skimCSharp(`class C\n{\n    ${member}\n    int last;\n}\n`).root).length;

test('bodies of methods, constructors, operators and accessors are left for later', () => {
  assert.equal(left('void M(int a = 5) { if (a > 0) { a--; } }'), 1);
  assert.equal(left('void M<T>(T a) where T : class, new() { }'), 1);
  assert.equal(left('C() : base(1) { } ~C() { } public static C operator +(C a, C b) { return a; }'), 3);
  assert.equal(left('int P { get { return 1; } private set { } } int this[int i] { get { return i; } }'), 3);
  assert.equal(left('event E F { add { } remove { } } [A(1)] (int, int) T { get { return (1, 2); } }'), 3);
  assert.equal(left('struct S { void M() { } } record R(int X) { void M() { } } interface I { void M() { } }'), 3);
});

test('what stands in a body does not mislead', () => {
  assert.equal(left(`void M() { F('}', '\\'', "}\\"}", @"}""}\\"); /* } */ // }\n }`), 1);
  assert.equal(left('void M() { F($"{{{a[0]}}} {F("}")} {c:0.00}"); }'), 1);
});

test('what takes more than counting braces is parsed at once', () => {
  assert.equal(left('void M() {\n#if X\n}\n#endif\n }'), 0);
  assert.equal(left('void M() { F("""}"""); }'), 0);
  assert.equal(left('void M() { F($@"{a}"); }'), 0);
  assert.equal(left('System.Action a = () => { };'), 0);
  assert.equal(left('void M() { }\n}'), 0);
});

test('whoever goes through the fields of a body has its statements', () => {
  const [body] = memberBlocks(skimCSharp('class C { void M() { F(); } }').root);
  assert.deepEqual(Object.keys(body ?? {}), Object.keys(parseBlock('{ F(); }')));
  assert.equal(body?.statements.length, 1);
});

test('a mistake in one body costs no other member', () => {
  const tree = parseCSharp('class C\n{\n    void A() { F(new D { x y }); }\n    void B() { }\n}\n');
  const [type] = tree.root.members;
  assert.deepEqual(type?.kind === 'TypeDeclaration' && type.members.map(each => each.kind), [
    'MethodDeclaration',
    'MethodDeclaration',
  ]);
  assert.ok(tree.diagnostics.length > 0);
});

test('later is the same as at once', () => {
  const random = randomNumbers(3);
  for (const text of declarations().files.values()) {
    assertSame(text);
    if (text.length < 20_000 && random() < 0.3) assertSame(mutate(text, random));
  }
});

function parseBlock(text: string): Node {
  const [statement] = parseCSharp(text).root.members;
  assert.ok(statement?.kind === 'GlobalStatement');
  return statement.statement;
}

function assertSame(text: string): void {
  const atOnce = parseCSharp(text);
  const later = skimCSharp(text);
  assert.deepEqual(later.diagnostics, atOnce.diagnostics, text);
  assert.deepEqual(later.trivia, atOnce.trivia, text);
  finishTree(later);
  assert.equal(printTree(later.root), printTree(atOnce.root), text);
}

function memberBlocks(node: Node): MemberBlock[] {
  const found: MemberBlock[] = [];
  const visit = (each: Node) => {
    if (each instanceof MemberBlock) found.push(each);
    else forEachChild(each, visit);
  };
  visit(node);
  return found;
}
