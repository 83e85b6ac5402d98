// Fixes in half-typed code: what its author means nobody knows, so at least the parser must not complain more than before.
import { noteRead, type Read, withoutReads } from '../../base/reads';
import { applyEdits, type Span } from '../../base/text';
import type { Node, SyntaxTree } from '../../csharp/syntax/nodes';
import { parseCSharp } from '../../csharp/syntax/parser';
import { forEachChild } from '../../csharp/syntax/walk';
import type { AppCode } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import type { Edits, TextFile } from './rule';

/** In files without syntax errors the rules know what they do. */
export function keepsParsing(edits: Edits, app: App, code: AppCode): boolean {
  const files = new Set(edits.flatMap(({ file }) => (/\.cs$/i.test(file.path) ? [file] : [])));
  return [...files].every(file => parsesNoWorse(file, edits, app, code));
}

function parsesNoWorse({ path }: TextFile, edits: Edits, app: App, code: AppCode): boolean {
  for (const project of app.projects) {
    const parsed = withoutReads(() => code.parsed(project).find(({ file }) => file.path === path));
    if (!parsed) continue;
    const before = parsed.tree.diagnostics.length;
    if (before === 0) {
      noteRead(new Soundness(parsed.tree));
      return true;
    }
    const own = edits.filter(({ file }) => file.path === path);
    const { text } = parsed.file;
    if (isSoundMember(parsed.tree, own)) return true;
    const after = parseCSharp(applyEdits(text, own), { symbols: project.defines });
    return after.diagnostics.length <= before;
  }
  return true;
}

/** Of a file without syntax errors. */
class Soundness implements Read {
  constructor(private readonly tree: SyntaxTree) {}

  get isCurrent(): boolean {
    return this.tree.diagnostics.length === 0;
  }
}

/** Most fixes stay inside of one member, and most members have no error while somebody types in another: no need to parse all. */
function isSoundMember(tree: SyntaxTree, edits: Edits): boolean {
  const [first] = edits;
  const member = first && memberAround(tree.root, first.span);
  if (!member || !edits.every(({ span }) => isInside(member, span))) return false;
  if (tree.diagnostics.some(({ start, end }) => start <= member.end && member.start <= end)) return false;
  // Where braces are missing, the indentation decides what belongs together, and a fix changes it.
  if (tree.diagnostics.some(({ code }) => braces.has(code))) return false;
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - member.start, end: span.end - member.start },
    newText,
  }));
  const text = applyEdits(tree.text.slice(member.start, member.end), moved);
  // What a directive leaves out depends on those above.
  return !/^\s*#/m.test(text) && parseCSharp(`class Member { ${text} }`).diagnostics.length === 0;
}

/** `}` or `{` expected; a `}` too many. */
const braces: ReadonlySet<string> = new Set(['CS1513', 'CS1514', 'CS1022']);

const members: ReadonlySet<Node['kind']> = new Set([
  'MethodDeclaration',
  'PropertyDeclaration',
  'ConstructorDeclaration',
]);

function memberAround(node: Node, span: Span): Node | undefined {
  if (members.has(node.kind)) return node;
  let inner: Node | undefined;
  forEachChild(node, child => {
    if (isInside(child, span)) inner = child;
  });
  return inner && memberAround(inner, span);
}

function isInside(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}
