// Where execution can stop in a source file: the statements of its methods, as the engine's debug code knows them.
import { LineIndex, type Range } from '../../../server/base/text';
import type { BoundBody, BoundStatement } from '../../../server/csharp/binding/bound';
import { accessorsOf, type Compilation } from '../../../server/csharp/binding/compilation';
import type { Node, SyntaxTree } from '../../../server/csharp/syntax/nodes';
import { walkAll } from '../engine/lowering/closures';
import { stopNodesOf } from '../engine/lowering/stops';

export interface StopPlace {
  readonly node: Node;
  /** 0-based. */
  readonly range: Range;
}

/** The places of one file, in order. */
export class FilePlaces {
  readonly lines: LineIndex;
  readonly places: readonly StopPlace[];
  /** Line spans of the methods, so that a breakpoint does not slip into the next method. */
  private readonly methods: readonly { readonly first: number; readonly last: number }[];

  constructor(program: Compilation, tree: SyntaxTree) {
    this.lines = new LineIndex(tree.text);
    const nodes = new Set<Node>();
    const methods: { first: number; last: number }[] = [];
    const add = (body: BoundBody | undefined) => {
      if (!body || body.tree !== tree) return;
      walkAll(body, node => {
        for (const stop of stopNodesOf(node as BoundStatement)) nodes.add(stop);
      });
      const { node } = body.method;
      if (node)
        methods.push({ first: this.lines.positionAt(node.start).line, last: this.lines.positionAt(node.end).line });
    };
    for (const type of program.sourceTypes) {
      if (!type.locations.some(location => location.tree === tree)) continue;
      add(program.typeInitializerOf(type));
      for (const member of program.membersOf(type)) {
        for (const method of accessorsOf(member))
          if (method.methodKind !== 'staticConstructor') add(program.bodyOf(method));
      }
    }
    this.methods = methods;
    this.places = [...nodes]
      .map(node => ({ node, range: this.lines.rangeOf(node) }))
      .sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
  }

  /** The first statement on that line, or the next one in the same method. */
  at(line: number): StopPlace | undefined {
    const sameLine = this.places.find(place => place.range.start.line === line);
    if (sameLine) return sameLine;
    const inside = this.methods
      .filter(method => method.first <= line && line <= method.last)
      .sort((a, b) => a.last - a.first - (b.last - b.first))[0];
    const inStatement = this.places.findLast(place => place.range.start.line < line && place.range.end.line >= line);
    const next = this.places.find(
      place => place.range.start.line > line && (inside === undefined || place.range.start.line <= inside.last),
    );
    return inside ? (next ?? inStatement) : inStatement;
  }
}
