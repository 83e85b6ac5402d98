// Nodes seen from outside of the grammar: what stands in them, whether two are the same code, and where they go in an edit.
import type { Span } from '../../base/text';
import { movedEnd, movedStart, type TextChange } from '../../base/textChange';
import type { Node, SyntaxTree } from './nodes';
import { forEachChild } from './walk';

/** Their members stand in a list, each on its own. */
export type Container = Extract<Node, { members: readonly Node[] }>;

export function isContainer(node: Node): node is Container {
  return 'members' in node && node.kind !== 'EnumDeclaration';
}

export function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  forEachChild(node, child => found.push(child));
  return found;
}

/** Code that no declaration depends on. The values of constants are more than that. */
export function isBody(parent: Node, child: Node): boolean {
  if ('body' in parent && parent.body === child) return true;
  if ('expressionBody' in parent && parent.expressionBody === child) return true;
  return parent.kind === 'PropertyDeclaration' && parent.initializer === child;
}

/** Nothing but white space and comments. */
export function isBlank({ text, trivia }: Pick<SyntaxTree, 'text' | 'trivia'>, { start, end }: Span): boolean {
  let at = start;
  for (const { kind, start: from, end: to } of trivia) {
    if (to <= at) continue;
    if (from >= end) break;
    if (kind !== 'comment' || text.slice(at, Math.max(at, from)).trim() !== '') return false;
    at = to;
  }
  return text.slice(at, Math.max(at, end)).trim() === '';
}

// ---- nodes as plain data ----------------------------------------------------------------------------------------------

export function isPlaced(before: Span, after: Span, change: TextChange): boolean {
  return after.start === movedStart(change, before.start) && after.end === movedEnd(change, before.end);
}

/** The same nodes and words in the same places, apart from the edit. */
export function isSameCode(before: unknown, after: unknown, change: TextChange): boolean {
  if (before === after) return true;
  if (!isObject(before) || !isObject(after)) return false;
  if (Array.isArray(before)) {
    if (!Array.isArray(after) || before.length !== after.length) return false;
    for (let i = 0; i < before.length; i++) if (!isSameCode(before[i], after[i], change)) return false;
    return true;
  }
  if ('start' in before && !isPlaced(before as unknown as Span, after as unknown as Span, change)) return false;
  for (const key in before)
    if (key !== 'start' && key !== 'end' && !isSameCode(before[key], after[key], change)) return false;
  for (const key in after) if (!(key in before)) return false;
  return true;
}

export function move(value: unknown, change: TextChange): void {
  if (!isObject(value)) return;
  if (Array.isArray(value)) {
    for (const each of value) move(each, change);
    return;
  }
  if ('start' in value) {
    const { start, end } = value as unknown as Span;
    if (end < change.start) return;
    Object.assign(value, { start: movedStart(change, start), end: movedEnd(change, end) });
  }
  for (const key in value) move(value[key], change);
}

/** An identifier or a keyword: it has a place, and is no node. */
export function isWord(value: unknown): value is object {
  return isObject(value) && 'start' in value && !('kind' in value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
