// Readers and writers that close the stream of their socket, and how to let go of it first.
import type { Node, SyntaxTree } from '../../../csharp/syntax/nodes';
import type { ReportedFix } from '../../engine/rule';
import { insertAfter, insertBefore, statementAround } from '../code/codeEdits';
import { nodesAround } from '../code/syntaxNodes';
import type { ObjectUse } from '../traces/objectUse';
import type { Traces } from '../traces/traces';
import type { TrackedObject } from '../traces/tracked';
import { nameOf } from './lateUses';
import { streamHoldersOf } from './lentSockets';

export interface Closing {
  readonly socket: TrackedObject;
  /** The reader or writer is disposed. */
  readonly use: ObjectUse;
}

/** All readers and writers over streams of such sockets that close the stream, each socket by the types that it is used in. */
export function closings(traces: Traces, type: RegExp): readonly Closing[] {
  return traces.select(`closings of ${type}`, ({ uses }, now) => {
    const over = uses(/^to Data(Reader|Writer) (In|Out)putStream$/, type);
    return [...new Set(over.map(({ object }) => object))].flatMap(socket =>
      streamHoldersOf(now, socket).flatMap(holder => closingUses(now, holder).map(use => ({ socket, use }))),
    );
  });
}

/** Where a reader or writer is disposed while it still has its stream; not where other code had it and may have detached it. */
function closingUses(traces: Traces, holder: TrackedObject): readonly ObjectUse[] {
  return traces
    .usesOf(holder, 'Dispose')
    .filter(({ before }) => !before.possible.some(event => /^(Detach|to \S+$)/.test(event)));
}

/** `reader.DetachStream();` before `Dispose()`, or as the last statement of the `using`. */
export function detachFix(use: ObjectUse): ReportedFix[] {
  const { file, body } = use.frame;
  const { syntax } = use.node;
  if (!syntax || !body.tree) return [];
  const title = (name: string) => `Call ${name}.DetachStream() first`;
  const statement = statementAround(body.tree, syntax);
  if (statement?.kind === 'ExpressionStatement') {
    const name = nameOf(use);
    return [{ title: title(name), safe: false, edits: insertBefore(file, statement, `${name}.DetachStream();`) }];
  }
  const using = innermostUsing(body.tree, syntax);
  const name = using?.declaration?.declarators.find(({ initializer }) => initializer && contains(initializer, syntax))
    ?.name.name;
  const block = using?.body.kind === 'Block' ? using.body : undefined;
  const last = block?.statements.at(-1);
  if (name === undefined || !last || /^(Return|Throw|Break|Continue)Statement$/.test(last.kind)) return [];
  return [{ title: title(name), safe: false, edits: insertAfter(file, last, `${name}.DetachStream();`) }];
}

function innermostUsing(tree: SyntaxTree, syntax: Node) {
  return nodesAround(tree, syntax).findLast(
    (node): node is Node & { readonly kind: 'UsingStatement' } => node.kind === 'UsingStatement',
  );
}

function contains(outer: { readonly start: number; readonly end: number }, { start, end }: Node): boolean {
  return outer.start <= start && end <= outer.end;
}
