// Which declarations keep their nodes when a text is edited: `=` kept as they are, `~` kept but for their body or members,
// `+` there now, `-` no longer there.
import assert from 'node:assert/strict';
import test from 'node:test';
import { syntaxNodes } from '../../../server/analysis/models/code/syntaxNodes';
import { moveOnInBody } from '../../../server/csharp/syntax/bodyEdits';
import { moveOn } from '../../../server/csharp/syntax/edits';
import type { Node, SyntaxTree } from '../../../server/csharp/syntax/nodes';
import { parseCSharp } from '../../../server/csharp/syntax/parser';
import { versionsOf } from './versions';

test('in a body, only the member around is another one', () => {
  check(
    `class Chat
    {
      int count;
      void Send() { count[-+=-]{+ -= +}1; }
      class Inner { void Stop() { } }
    }`,
    '~Chat =count ~Send =Inner =Stop',
  );
  check('class Chat { int Count { get { return [-1-]{+2+}; } } int Next => Count; }', '~Chat ~Count =Next');
  check('class Chat { int Count { get; } = [-1-]{+20+}; }', '~Chat ~Count');
  check('class Chat { int Next => [-1-]{+Count + 1+}; int Count; }', '~Chat ~Next =Count');
  check('class Chat { class Inner { void Stop() { {+return;+} } } void Send() { } }', '~Chat ~Inner ~Stop =Send');
});

test('comments and blanks change no member', () => {
  check('class Chat { void Send() { /* [-now-]{+later+} */ } int count; }', '=Chat =Send =count');
  check('class Chat { int count; {+// How often.\n+} void Send() { } }', '=Chat =count =Send');
  check('class Chat { int count;{+\n+}\n void Send() { } }', '=Chat =count =Send');
  check('class Chat { {+/* first */+} int count; }', '=Chat =count');
});

test('members come, go and change their heads', () => {
  check('class Chat { int count; {+string name;+} void Send() { } }', '~Chat =count +name =Send');
  check('class Chat { {+string name;+} }', '~Chat +name');
  check('class Chat { int count; [-string name; bool isOpen;-] void Send() { } }', '~Chat =count =Send -name -isOpen');
  check('class Chat { void [-Send-]{+Post+}() { } int count; }', '~Chat +Post =count -Send');
  check('class Chat { void Send({+int times+}) { } int count; }', '~Chat +Send =count -Send');
  check('class Chat { int count = [-1-]{+2+}; void Send() { } }', '~Chat +count =Send -count');
  check('class Chat { [Obsolete]{+ [A]+} void Send() { } int count; }', '~Chat +Send =count -Send');
  check('class Chat { /* { */ void [-Send-]{+Post+}() { } }', '~Chat +Post -Send');
  check('class Chat { class Inner { int [-a-]{+b+}; int c; } int count; }', '~Chat ~Inner +b =c =count -a');
});

test('while somebody types a member, those around stay', () => {
  const rest = '\n  int count;\n  void Send() { }\n}';
  check(`class Chat\n{\n  {+p+}${rest}`, '~Chat +? =count =Send');
  check(`class Chat\n{\n  void Stop{+(+}${rest}`, '~Chat +Stop =Send -Stop -count');
  check(`class Chat\n{\n  void Stop() {+{+}${rest}`, '~Chat +Stop =count =Send -Stop');
});

test('what is declared besides members makes all of it new', () => {
  const all = 'everything';
  check('class [-Chat-]{+Talk+} { int count; }', all);
  check('class Chat{+ : Base+} { int count; }', all);
  check('{+using System;+} class Chat { int count; }', all);
  check('class Chat { int count; {+class Inner { }+} }', all);
  check('class Chat { int count; [-enum Kind { One }-] }', all);
  check('class Chat { enum Kind { One, {+Two,+} } }', all);
  check('class Chat { int count; } {+class Other { }+}', all);
  check('class [-A { int a-]{+B { int b+}; }', all);
  check('namespace [-One-]{+Two+} { class Chat { int count; } }', all);
  check('class Chat { delegate void Done({+int code+}); }', all);
});

test('in a body that braces tell apart, only that is parsed again', () => {
  const parsed = (text: string) => {
    const { before, after } = versionsOf(text);
    return moveOnInBody(parseCSharp(before), after) ? 'the body' : 'the file';
  };
  assert.equal(parsed('class Chat { void Send() { {+i+} } }'), 'the body');
  assert.equal(parsed('class Chat { void Send() { [-F(1);-] } }'), 'the body');
  assert.equal(parsed('class Chat { void Send() { /* [-now-]{+later+} */ } }'), 'the body');
  assert.equal(parsed('class Chat { int Count { get { return {+1+}; } } }'), 'the body');
  assert.equal(parsed('class Chat { void Send() { F(x => { {+i+} }); } }'), 'the body');
  assert.equal(parsed('class Chat { void Send() {+{+}{ } }'), 'the file');
  assert.equal(parsed('class Chat { void Send() { {+}+} } }'), 'the file');
  assert.equal(parsed('class Chat { void Send() { if (a) {+{+} } }'), 'the file');
  assert.equal(parsed('class Chat { void Send() { F({+"+}); } }'), 'the file');
  assert.equal(parsed('class Chat { void Send() { {+/*+} } }'), 'the file');
  assert.equal(parsed('class Chat { void Send() {\n{+#if A+}\n } }'), 'the file');
  assert.equal(parsed('class Chat { void Send() { {+public+} } }'), 'the file');
  assert.equal(parsed('class Chat { void Send()[- -]{+  +}{ } }'), 'the file');
  assert.equal(parsed('class Chat { int Next => {+1 ++} 2; }'), 'the file');
  assert.equal(parsed('class Chat { Action a = () => { {+F();+} }; }'), 'the file');
  assert.equal(parsed('class Chat { void Send() { {+F();+} }'), 'the file');
});

/** Also where only a body is parsed again. */
function check(text: string, expected: string): void {
  const { before, after } = versionsOf(text);
  const whole = parseCSharp(before);
  const inBody = parseCSharp(before);
  assert.equal(
    edited(whole, after, () => moveOn(whole, parseCSharp(after))),
    expected,
    text,
  );
  const isInBody = edited(inBody, after, () => moveOnInBody(inBody, after));
  if (inBody.edits.length > 0) assert.equal(isInBody, expected, text);
}

function edited(tree: SyntaxTree, after: string, move: () => void): string {
  const earlier = declarationsIn(tree.root);
  move();
  const [edit] = tree.edits;
  if (edit) assertSame(tree, parseCSharp(after));
  if (!edit?.members) return 'everything';
  const later = declarationsIn(tree.root);
  const movedOn = new Set(edit.replaced.values());
  const added = new Set<Node>(edit.members.flatMap(each => each.added));
  const removed = new Set<Node>(edit.members.flatMap(each => each.removed));
  const state = (node: Node) => (earlier.includes(node) ? '=' : added.has(node) ? '+' : movedOn.has(node) ? '~' : '?');
  return [
    ...later.map(node => state(node) + nameOf(node)),
    ...earlier.filter(node => removed.has(node)).map(node => `-${nameOf(node)}`),
  ].join(' ');
}

function assertSame(tree: SyntaxTree, fresh: SyntaxTree): void {
  assert.equal(tree.text, fresh.text);
  assert.deepEqual(plain(tree.root), plain(fresh.root), `the tree of ${fresh.text}`);
  assert.deepEqual(tree.trivia, fresh.trivia, `the comments of ${fresh.text}`);
  assert.deepEqual(tree.diagnostics, fresh.diagnostics, `the mistakes of ${fresh.text}`);
}

function plain(node: Node): unknown {
  return JSON.parse(JSON.stringify(node));
}

function declarationsIn(root: Node): Node[] {
  const isDeclaration = ({ kind }: Node) => kind.endsWith('Declaration') || kind === 'IncompleteMember';
  return [...syntaxNodes(root)].filter(
    node => isDeclaration(node) && node.kind !== 'NamespaceDeclaration' && node.kind !== 'LocalDeclaration',
  );
}

function nameOf(node: Node): string {
  if ('declarators' in node) return node.declarators.map(({ name }) => name.name).join();
  return 'name' in node && typeof node.name === 'object' && 'name' in node.name ? String(node.name.name) : '?';
}
