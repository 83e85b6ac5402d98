// Fixes in half-typed code: what its author means nobody knows, so at least the parser must not complain more than before.
import { noteRead, type Read } from '../../base/reads';
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
    const parsed = code.parsedFile(project, path);
    if (!parsed) continue;
    const { tree, file } = parsed;
    const own = edits.filter(edit => edit.file.path === path);
    const member = new SoundMember(tree, own);
    if (member.isCurrent) {
      noteRead(member);
      return true;
    }
    const { text } = file;
    const isNoWorse = member.isNoWorse;
    if (isNoWorse !== undefined) return isNoWorse;
    const after = parseCSharp(applyEdits(text, own), { symbols: project.defines });
    return after.diagnostics.length <= tree.diagnostics.length;
  }
  return true;
}

/**
 * A fix that harms nothing. In a file without syntax errors the rules know what they do. Otherwise it helps that most fixes
 * stay inside of one member, and most members have no error while somebody types in another: no need to parse all.
 */
class SoundMember implements Read {
  private readonly member: Node | undefined;
  private readonly before: string;
  private readonly after: string;

  constructor(
    private readonly tree: SyntaxTree,
    edits: Edits,
  ) {
    const [first] = edits;
    const member = first && memberAround(tree.root, first.span);
    this.member = member && edits.every(({ span }) => isInside(member, span)) ? member : undefined;
    const { start, end } = this.member ?? { start: 0, end: 0 };
    this.before = tree.text.slice(start, end);
    const moved = edits.map(({ span, newText }) => ({
      span: { start: span.start - start, end: span.end - start },
      newText,
    }));
    this.after = this.member ? applyEdits(this.before, moved) : '';
  }

  get isCurrent(): boolean {
    const { diagnostics, edits, text } = this.tree;
    if (diagnostics.length === 0) return true;
    const { member, before, after } = this;
    if (!member || edits.some(({ replaced }) => replaced.has(member))) return false;
    if (diagnostics.some(({ start, end }) => start <= member.end && member.start <= end)) return false;
    if (text.slice(member.start, member.end) !== before) return false;
    // Where braces are missing, the indentation decides what belongs together.
    const isInDoubt = diagnostics.some(({ code }) => braces.has(code)) && !this.isWellIndented;
    return !isInDoubt && errorsAlone(member, after) === 0;
  }

  /** Neither as it is nor with the edits does the member mislead guesses about the braces of others. */
  private get isWellIndented(): boolean {
    const start = this.member?.start ?? 0;
    const column = start - (this.tree.text.lastIndexOf('\n', start - 1) + 1);
    return [this.before, this.after].every(text => isWellIndented(' '.repeat(column) + text));
  }

  /** Where the errors are in the member itself; undefined when it cannot be judged alone. */
  get isNoWorse(): boolean | undefined {
    const { member, before, after } = this;
    const { diagnostics } = this.tree;
    if (!member || diagnostics.some(({ code }) => braces.has(code))) return undefined;
    const errors = diagnostics.filter(({ start, end }) => member.start <= start && end <= member.end).length;
    return errorsAlone(member, before) === errors ? errorsAlone(member, after) <= errors : undefined;
  }
}

const known = new WeakMap<Node, Map<string, number>>();

/** In: the text that a member shall have. Remembered, as many files are broken for many keystrokes. */
function errorsAlone(member: Node, text: string): number {
  const answers = known.get(member) ?? new Map<string, number>();
  known.set(member, answers);
  const earlier = answers.get(text);
  if (earlier !== undefined) return earlier;
  // What a directive leaves out depends on those above.
  const errors = /^\s*#/m.test(text)
    ? Number.POSITIVE_INFINITY
    : parseCSharp(`class Member { ${text} }`).diagnostics.length;
  answers.set(text, errors);
  return errors;
}

/** Each brace that begins a line stands below the line of the one that it closes, and nothing stands further left than the first line. */
function isWellIndented(text: string): boolean {
  const open: number[] = [];
  let leftmost: number | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const column = line.search(/\S/);
    if (column < 0) continue;
    leftmost ??= column;
    if (column < leftmost || (line[column] === '}' && open.at(-1) !== column)) return false;
    for (const brace of line.match(/[{}]/g) ?? [])
      if (brace === '{') open.push(column);
      else if (open.pop() === undefined) return false;
  }
  // On one line with others, a brace could be taken for somebody else's.
  return open.length === 0 && (!text.includes('{') || /\n[ \t]*\}\s*$/.test(text));
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
