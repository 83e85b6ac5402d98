// The next version of a file while somebody types in it: members that the edit does not touch keep their nodes, which only move.
import { changeBetween, type TextChange } from '../../base/textChange';
import {
  type Container,
  childrenOf,
  isBlank,
  isBody,
  isContainer,
  isObject,
  isPlaced,
  isSameCode,
  isWord,
  move,
} from './movingNodes';
import type { ClassLikeDeclaration, CompilationUnit, Member, Node, SyntaxTree } from './nodes';

/** One version of a tree, and the next. */
export interface TreeEdit {
  readonly before: CompilationUnit;
  readonly after: CompilationUnit;
  readonly change: TextChange;
  /** The declarations around the edit and what stands in their heads: each node and word, and what has taken its place. */
  readonly replaced: ReadonlyMap<object, object>;
  /**
   * The types that have other members now. None: nothing but the inside of bodies, or comments, has changed. Undefined:
   * something else is declared, or other types are.
   */
  readonly members: readonly MemberChange[] | undefined;
}

/** What a type declares no more, and what it declares instead; all its other members are as they were. */
export interface MemberChange {
  /** In the later version. */
  readonly type: ClassLikeDeclaration;
  readonly removed: readonly Member[];
  readonly added: readonly Member[];
}

/** Whoever is further behind reads the tree anew. */
const mostEdits = 8;

/**
 * Moves a tree on to its next text. In: the same file parsed anew. Nodes of members that are as they were are taken over
 * from the earlier version; afterwards nobody may ask that version any more. A node that is kept means that its code is
 * the same, comments apart.
 */
export function moveOn(tree: SyntaxTree, fresh: SyntaxTree): void {
  const pairing = new Pairing(tree, fresh);
  const isKnown = pairing.pair(tree.root, fresh.root) && pairing.isInside;
  const { change, replaced } = pairing;
  for (const node of pairing.kept) move(node, change);
  const members = isKnown ? pairing.members : undefined;
  step(tree, { before: tree.root, after: fresh.root, change, replaced, members }, fresh);
}

/** One more step of a tree: its new text, and what that consists of. */
export function step(
  tree: SyntaxTree,
  edit: TreeEdit,
  { text, diagnostics, trivia }: Pick<SyntaxTree, 'text' | 'diagnostics' | 'trivia'>,
): void {
  const edits = [...tree.edits, edit].slice(-mostEdits);
  Object.assign(tree, { text, root: edit.after, diagnostics, trivia, edits });
}

class Pairing {
  readonly change: TextChange;
  replaced = new Map<object, object>();
  readonly members: MemberChange[] = [];
  /** Nodes of the earlier version that are used again. */
  readonly kept: Node[] = [];
  /** The edit lies in a body, or between two declarations. */
  isInside = false;
  private readonly isInComment: boolean;
  /** What a text means depends on nothing but itself, where it is right. */
  private readonly isPlain: boolean;

  constructor(
    private readonly before: SyntaxTree,
    private readonly after: SyntaxTree,
  ) {
    this.change = changeBetween(before.text, after.text);
    const { start, oldEnd, newEnd } = this.change;
    this.isPlain = [before, after].every(
      ({ trivia, diagnostics }) =>
        !trivia.some(({ kind }) => kind === 'directive') && !diagnostics.some(({ code }) => braces.has(code)),
    );
    this.isInComment = isBlank(before, { start, end: oldEnd }) && isBlank(after, { start, end: newEnd });
  }

  /** Takes over what it can. False when declarations may have changed. */
  pair(before: Node, after: Node): boolean {
    if (before.kind !== after.kind || before.kind === 'GlobalStatement') return false;
    const isSame = this.isSameHead(before, after);
    return isContainer(before) && isContainer(after) ? this.pairMembers(before, after) && isSame : isSame;
  }

  /** The same apart from bodies and members? */
  private isSameHead(before: Node, after: Node): boolean {
    if (before.kind !== after.kind || before.kind === 'GlobalStatement') return false;
    if (!isPlaced(before, after, this.change) && before.kind !== 'CompilationUnit') return false;
    this.replace(before, after);
    const [mine, theirs] = [childrenOf(before), childrenOf(after)];
    if (isContainer(before)) this.isInside ||= this.isBetween(before, mine);
    const heads = mine.filter(child => !membersOf(before).includes(child));
    const others = theirs.filter(child => !membersOf(after).includes(child));
    return (
      heads.length === others.length &&
      heads.every((child, i) => {
        const other = others[i];
        if (!other) return false;
        return isBody(before, child) ? this.isSameBody(child, other) : this.isSameHead(child, other);
      })
    );
  }

  /** Also the node's own words, which symbols point at. */
  private replace(before: Node, after: Node): void {
    this.replaced.set(before, after);
    const others: Readonly<Record<string, unknown>> = { ...after };
    for (const [key, word] of Object.entries(before)) {
      const other = others[key];
      if (isWord(word) && isWord(other)) this.replaced.set(word, other);
    }
  }

  /** As it was, or with the edit inside of it. */
  private isSameBody(before: Node, after: Node): boolean {
    const { change } = this;
    const isBlock = before.kind === 'Block';
    const isEdited = isBlock
      ? before.start < change.start && change.oldEnd < before.end
      : before.start <= change.start && change.oldEnd <= before.end;
    if (!isEdited) return isSameCode(before, after, change);
    this.isInside = true;
    return after.start === before.start && after.end === before.end + change.newEnd - change.oldEnd;
  }

  private pairMembers(before: Container, after: Container): boolean {
    const [mine, theirs] = [before.members as readonly Node[], after.members as Node[]];
    const limit = Math.min(mine.length, theirs.length);
    let first = 0;
    while (first < limit && this.takeOver(mine, first, theirs, first)) first++;
    let last = 0;
    while (last < limit - first && this.takeOver(mine, mine.length - 1 - last, theirs, theirs.length - 1 - last))
      last++;
    const rest = mine.slice(first, mine.length - last);
    const otherRest = theirs.slice(first, theirs.length - last);
    if (after.kind === 'TypeDeclaration' && this.isAmongMembers(before)) return this.exchange(after, rest, otherRest);
    return (
      rest.length === otherRest.length &&
      rest.every((member, i) => {
        const other = otherRest[i];
        return other !== undefined && this.pair(member, other);
      })
    );
  }

  /** Where the head of a type is as it was, some of its members may be others. In: those that are not the same. */
  private exchange(type: ClassLikeDeclaration, before: readonly Node[], after: readonly Node[]): boolean {
    const isPaired = before.length === after.length;
    const kept = before.map((member, i) => isPaired && this.isEditedInside(member, after[i]));
    const removed = before.filter((_, i) => !kept[i]) as Member[];
    const added = after.filter((_, i) => !kept[i]) as Member[];
    if ([...removed, ...added].some(({ kind }) => declaresTypes.has(kind))) return false;
    if (removed.length + added.length > 0) this.members.push({ type, removed, added });
    this.isInside = true;
    return true;
  }

  /** The same member but for its body. */
  private isEditedInside(before: Node | undefined, after: Node | undefined): boolean {
    const { replaced } = this;
    this.replaced = new Map();
    this.isInside = false;
    const isSame = before !== undefined && after !== undefined && this.pair(before, after) && this.isInside;
    if (isSame) for (const [mine, theirs] of this.replaced) replaced.set(mine, theirs);
    this.replaced = replaced;
    return isSame;
  }

  /** Behind the opening brace of a type, and before its closing one. */
  private isAmongMembers(type: Node): boolean {
    const { start, oldEnd } = this.change;
    return bodyStart(this.before, type) < start && oldEnd < type.end;
  }

  /** The member as it was takes the place of the one that was parsed. */
  private takeOver(mine: readonly Node[], i: number, theirs: Node[], j: number): boolean {
    const [member, fresh] = [mine[i], theirs[j]];
    if (!member || !fresh || member.kind === 'GlobalStatement') return false;
    const { start, oldEnd } = this.change;
    const isBeside = member.end <= start || oldEnd <= member.start;
    const isOutside = isBeside && (this.isInComment || (member.end !== start && member.start !== oldEnd));
    if (!isOutside && !(this.isInComment && member.start < start && oldEnd < member.end)) return false;
    const isKnown = isOutside && this.isSameText(member, fresh);
    if (!isKnown && !isSameCode(member, fresh, this.change)) return false;
    theirs[j] = member;
    this.kept.push(member);
    if (!isOutside) this.isInside = true;
    return true;
  }

  /** Outside of the edit, and right, so that it can only have been parsed in the same way. */
  private isSameText(before: Node, after: Node): boolean {
    if (!this.isPlain || before.kind !== after.kind || !isPlaced(before, after, this.change)) return false;
    return !isWrong(this.before, before) && !isWrong(this.after, after);
  }

  /** Behind the first member of a type or namespace, before its closing brace, and in no member. */
  private isBetween(before: Node, children: readonly Node[]): boolean {
    const { start, oldEnd } = this.change;
    if (oldEnd >= before.end) return false;
    const isBehind = (child: Node) =>
      child.end < start && (child.kind.endsWith('Declaration') || child.kind === 'EnumMember');
    return children.some(isBehind) && children.every(child => child.end < start || oldEnd < child.start);
  }
}

const declaresTypes: ReadonlySet<Node['kind']> = new Set([
  'TypeDeclaration',
  'EnumDeclaration',
  'DelegateDeclaration',
  'ExtensionBlock',
]);

/** The place of the opening brace of a type, which is no node. */
function bodyStart({ text, trivia }: SyntaxTree, type: Node): number {
  let at = text.indexOf('{', headEnd({ ...type, end: type.start, members: [] }));
  for (const { start, end } of trivia) if (start <= at && at < end) at = text.indexOf('{', end);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Where the last of these nodes and words ends. */
function headEnd(value: unknown): number {
  if (!isObject(value)) return 0;
  const own = typeof value.end === 'number' ? value.end : 0;
  return Math.max(own, ...Object.values(value).map(headEnd));
}

/** Where one is missing or too many, the indentation of others decides what belongs together. */
export const braces: ReadonlySet<string> = new Set(['CS1513', 'CS1514', 'CS1022']);

/** The parser has something to say about it. */
function isWrong({ diagnostics }: SyntaxTree, { start, end }: Node): boolean {
  return diagnostics.some(each => each.start <= end && start <= each.end);
}

/** Of a container; else none. */
function membersOf(node: Node): readonly Node[] {
  return isContainer(node) ? node.members : [];
}
