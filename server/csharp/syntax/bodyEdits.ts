// The next version of a file while somebody types in the body of one member: only that is parsed, and all else moves.
import type { Span } from '../../base/text';
import { changeBetween, movedEnd, movedSpan, type TextChange } from '../../base/textChange';
import { endOfBody } from './bodyFinder';
import { braces, step } from './edits';
import { MemberBlock, parseBody } from './memberBodies';
import { childrenOf, isBlank, isBody, isSameCode, move } from './movingNodes';
import type { CompilationUnit, Node, SyntaxTree } from './nodes';

/**
 * Moves a tree on to its next text, as `moveOn` does. False, and nothing has been done, when the edit may concern more
 * than one body that braces tell apart. What the tree leaves for later has to be finished.
 */
export function moveOnInBody(tree: SyntaxTree, text: string): boolean {
  const change = changeBetween(tree.text, text);
  const place = placeOf(tree, change);
  if (!place) return false;
  const { body, around } = place;
  const end = movedEnd(change, body.end);
  if (endOfBody(text, body.start) !== end) return false;

  const parsed = parseBody(body.placeIn(text, end));
  const fresh = new MemberBlock(body.placeIn(text, end), parsed);
  const before = { start: body.start, end: body.end };
  const trivia = spliced(tree.trivia, before, parsed.trivia, change);
  const diagnostics = spliced(tree.diagnostics, before, parsed.diagnostics, change);
  const next = { text, trivia, diagnostics };
  const isInComment =
    isBlank(tree, { start: change.start, end: change.oldEnd }) &&
    isBlank(next, { start: change.start, end: change.newEnd });
  const [file, outermost] = around;
  // The code is the same: all keep their nodes but the file itself.
  const isSame = isInComment && outermost && isSameCode(body, fresh, change);
  const replaced = new Map<object, object>();
  const after = isSame
    ? replace([file], outermost, outermost, change, replaced)
    : replace(around, body, fresh, change, replaced);
  step(tree, { before: file, after, change, replaced, members: [] }, next);
  return true;
}

interface Place {
  readonly body: MemberBlock;
  /** What it stands in, the whole file first. */
  readonly around: Around;
}

type Around = readonly [CompilationUnit, ...Node[]];

/** The body that an edit lies in, between its braces. */
function placeOf({ root, diagnostics }: SyntaxTree, { start, oldEnd }: TextChange): Place | undefined {
  // Where braces are missing, the indentation of others decides what belongs together.
  if (diagnostics.some(({ code }) => braces.has(code))) return undefined;
  const around: [CompilationUnit, ...Node[]] = [root];
  for (let parent: Node = root; ; ) {
    const inner: Node | undefined = childrenOf(parent).find(child => child.start < start && oldEnd < child.end);
    if (!inner) return undefined;
    if (inner instanceof MemberBlock) return isBody(parent, inner) ? { body: inner, around } : undefined;
    around.push(inner);
    parent = inner;
  }
}

/** Notes and problems of the whole file, with those of one body made anew. */
function spliced<T extends Span>(all: readonly T[], body: Span, fresh: readonly T[], change: TextChange): T[] {
  const before = all.filter(({ end }) => end <= body.start);
  const after = all.filter(({ start }) => start >= body.end);
  return [...before, ...fresh, ...after.map(each => ({ ...each, ...movedSpan(change, each) }))];
}

/**
 * Copies of these nodes, each of which stands in the one before, with `after` in the place of `before`. All that stands
 * beside moves.
 */
function replace(
  [file, ...around]: Around,
  before: Node,
  after: Node,
  change: TextChange,
  replaced: Map<object, object>,
): CompilationUnit {
  if (before === after) move(before, change);
  let [inner, outer] = [before, after];
  const copy = <T extends Node>(node: T): T => {
    const other = withOther(node, inner, outer, change);
    replaced.set(node, other);
    [inner, outer] = [node, other];
    return other;
  };
  for (const node of around.reverse()) copy(node);
  return copy(file);
}

function withOther<T extends Node>(node: T, before: Node, after: Node, change: TextChange): T {
  const other = (value: unknown): unknown => {
    if (value === before) return after;
    if (Array.isArray(value)) return value.map(other);
    move(value, change);
    return value;
  };
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, other(value)]));
  return { ...copy, start: node.start, end: movedEnd(change, node.end) } as unknown as T;
}
