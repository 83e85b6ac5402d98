// Walking through C# as it is written.
import type { Span } from '../../../base/text';
import type { Node, SyntaxTree } from '../../../csharp/syntax/nodes';
import { forEachChild } from '../../../csharp/syntax/walk';

const below = { all: new WeakMap<Node, readonly Node[]>(), own: new WeakMap<Node, readonly Node[]>() };

/** The node itself and all below it, in the order of the text. */
export function syntaxNodes(node: Node): readonly Node[] {
  return remembered(below.all, node, () => collect(node, true, [node]));
}

/** The nodes that the place stands in, the outermost first. */
export function nodesAround({ root }: SyntaxTree, { start, end }: Span): readonly Node[] {
  const around: Node[] = [];
  for (let node: Node | undefined = root; node; ) {
    around.push(node);
    let inner: Node | undefined;
    forEachChild(node, child => {
      if (child.start <= start && end <= child.end) inner = child;
    });
    node = inner;
  }
  return around;
}

/** All below it; does not enter lambdas and local functions: their code runs at another time. */
export function syntaxNodesOutsideFunctions(node: Node): readonly Node[] {
  return remembered(below.own, node, () => collect(node, false, []));
}

/** Looks for something in syntax, member by member: the nodes of members last while somebody types elsewhere in the file. */
export class SyntaxSearch<T> {
  private readonly known = new WeakMap<Node, readonly T[]>();

  /** In: what one node has of it, which must not be a place. */
  constructor(private readonly find: (node: Node) => readonly T[]) {}

  in(node: Node): readonly T[] {
    const known = this.known.get(node);
    if (known) return known;
    const isContainer = 'members' in node && node.kind !== 'EnumDeclaration';
    const found = isContainer ? this.below(node) : syntaxNodes(node).flatMap(this.find);
    this.known.set(node, found);
    return found;
  }

  private below(container: Node): readonly T[] {
    const found: T[] = [...this.find(container)];
    forEachChild(container, child => found.push(...this.in(child)));
    return found;
  }
}

/** Whole files and members are walked by many rules, and at every keystroke; their parts seldom twice. */
function remembered(known: WeakMap<Node, readonly Node[]>, node: Node, find: () => readonly Node[]): readonly Node[] {
  if (node.kind !== 'CompilationUnit' && !node.kind.endsWith('Declaration')) return find();
  const found = known.get(node) ?? find();
  known.set(node, found);
  return found;
}

function collect(parent: Node, nestedFunctions: boolean, found: Node[]): readonly Node[] {
  forEachChild(parent, child => {
    found.push(child);
    if (nestedFunctions || !functions.has(child.kind)) collect(child, nestedFunctions, found);
  });
  return found;
}

const functions: ReadonlySet<Node['kind']> = new Set(['Lambda', 'AnonymousMethod', 'LocalFunction']);
