// Carries the symbols of a file over to its next version when only the inside of one body, or a comment, has been edited.
import type {
  EventSymbol,
  FieldSymbol,
  MemberSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
} from '../symbols/symbols';
import type { Node, SyntaxTree } from '../syntax/nodes';
import { forEachChild } from '../syntax/walk';
import { accessorsOf } from './compilation';

export interface TreeChange {
  readonly before: SyntaxTree;
  readonly after: SyntaxTree;
}

/** A file before and after an edit that leaves all its declarations as they are: they only move. */
export class MovedDeclarations {
  private constructor(
    readonly change: TreeChange,
    private readonly edit: Edit,
    private readonly moved: ReadonlyMap<Node, Node>,
  ) {}

  /** Undefined when the edit may have changed a declaration. */
  static between(change: TreeChange): MovedDeclarations | undefined {
    const edit = editBetween(change.before.text, change.after.text);
    const pairing = new Pairing(edit);
    const isSame = pairing.pair(change.before.root, change.after.root) && pairing.isInside;
    return isSame ? new MovedDeclarations(change, edit, pairing.moved) : undefined;
  }

  get nodes(): ReadonlyMap<Node, Node> {
    return this.moved;
  }

  /** A place outside of what was edited. */
  span({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
    return { start: movedStart(this.edit, start), end: movedEnd(this.edit, end) };
  }

  /** Does the place lie in the text that is no longer there? */
  isLost({ start, end }: { readonly start: number; readonly end: number }): boolean {
    return start < this.edit.oldEnd && end > this.edit.start;
  }

  /** Only of types that are not generic: the members of constructed types are copies that know their places by themselves. */
  applyTo(type: NamedType): void {
    type.locations = type.locations.map(({ tree, node }) =>
      tree === this.change.before ? { tree: this.change.after, node: this.nodeFor(node) } : { tree, node },
    );
    for (const member of type.declaredMembers) this.applyToMember(member);
  }

  private applyToMember(member: MemberSymbol): void {
    if (member.kind === 'named') return;
    this.move(member);
    if (member.kind === 'property') for (const parameter of member.parameters) this.move(parameter);
    for (const method of accessorsOf(member)) {
      // What its body says of it is found out again when that is bound.
      if (method.location?.tree === this.change.before) method.isIterator = false;
      for (const each of [method, ...method.constructions.values()]) {
        if (each !== member) this.move(each);
        for (const parameter of each.parameters) this.move(parameter);
      }
    }
  }

  private move(symbol: MethodSymbol | FieldSymbol | PropertySymbol | EventSymbol | ParameterSymbol): void {
    if (symbol.location?.tree !== this.change.before) return;
    symbol.location = { tree: this.change.after, ...this.span(symbol.location) };
    if (symbol.kind === 'parameter') {
      symbol.captured = false;
      if (symbol.defaultSyntax) symbol.defaultSyntax = this.nodeFor(symbol.defaultSyntax);
    } else if (symbol.node) symbol.node = this.nodeFor(symbol.node);
  }

  private nodeFor<T extends Node>(node: T): T {
    return (this.moved.get(node) as T | undefined) ?? node;
  }
}

/** What stands between `start` and the end has been replaced. */
interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

function editBetween(before: string, after: string): Edit {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

function movedStart({ start, oldEnd, newEnd }: Edit, position: number): number {
  return position < start || (position === start && position < oldEnd) ? position : position + newEnd - oldEnd;
}

function movedEnd({ start, oldEnd, newEnd }: Edit, position: number): number {
  return position <= start ? position : position + newEnd - oldEnd;
}

const containers: ReadonlySet<Node['kind']> = new Set([
  'CompilationUnit',
  'NamespaceDeclaration',
  'TypeDeclaration',
  'EnumDeclaration',
]);

class Pairing {
  readonly moved = new Map<Node, Node>();
  /** The edit lies in a body, or between two declarations. */
  isInside = false;

  constructor(private readonly edit: Edit) {}

  /** The same declarations in the same places, apart from the edit? */
  pair(before: Node, after: Node): boolean {
    const { edit } = this;
    if (before.kind !== after.kind || before.kind === 'GlobalStatement') return false;
    if (before.kind !== 'CompilationUnit' && after.start !== movedStart(edit, before.start)) return false;
    if (after.end !== movedEnd(edit, before.end)) return false;
    this.moved.set(before, after);
    const [mine, theirs] = [childrenOf(before), childrenOf(after)];
    if (mine.length !== theirs.length) return false;
    if (containers.has(before.kind)) this.isInside ||= this.isBetween(before, mine);
    for (const [i, child] of mine.entries()) {
      const other = theirs[i];
      if (!other) return false;
      if (isBody(before, child)) {
        if (!this.pairBodies(child, other)) return false;
      } else if (!this.pair(child, other)) return false;
    }
    return true;
  }

  private pairBodies(before: Node, after: Node): boolean {
    const { start, oldEnd, newEnd } = this.edit;
    const isBlock = before.kind === 'Block';
    const isEdited = isBlock
      ? before.start < start && oldEnd < before.end
      : before.start <= start && oldEnd <= before.end;
    if (!isEdited) return this.isMoved(before, after);
    this.isInside = true;
    return after.start === before.start && after.end === before.end + newEnd - oldEnd;
  }

  private isMoved(before: Node, after: Node): boolean {
    return after.start === movedStart(this.edit, before.start) && after.end === movedEnd(this.edit, before.end);
  }

  /** Behind the first member of a type or namespace, before its closing brace, and in no member. */
  private isBetween(before: Node, children: readonly Node[]): boolean {
    const { start, oldEnd } = this.edit;
    if (oldEnd >= before.end) return false;
    const isBehind = (child: Node) =>
      child.end < start && (child.kind.endsWith('Declaration') || child.kind === 'EnumMember');
    return children.some(isBehind) && children.every(child => child.end < start || oldEnd < child.start);
  }
}

function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  forEachChild(node, child => found.push(child));
  return found;
}

/** Code that no declaration depends on. The values of constants are more than that. */
function isBody(parent: Node, child: Node): boolean {
  if ('body' in parent && parent.body === child) return true;
  if ('expressionBody' in parent && parent.expressionBody === child) return true;
  return parent.kind === 'PropertyDeclaration' && parent.initializer === child;
}
