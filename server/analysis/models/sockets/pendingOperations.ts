// Operations of sockets, readers and writers that are begun and not waited for.
import type { BoundBody } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { ReportedFix } from '../../engine/rule';
import { parentsIn } from '../code/boundNodes';
import { statementAround } from '../code/codeEdits';
import type { Event, History } from '../traces/history';
import type { ObjectUse } from '../traces/objectUse';
import { lambdaAround } from './lateUses';

/** Only hands the operation on. */
const handsOn = /^(AsTask|ConfigureAwait)$/;

/** The call stands alone as a statement: whatever it gives is dropped. */
export function isDropped(use: ObjectUse): boolean {
  return consumerOf(use)?.kind === 'expression';
}

/** What the operation that the call gives is used for. */
export function consumerOf({ node, frame }: ObjectUse): BoundNode | undefined {
  const parents = parentsIn(frame.body);
  let parent: BoundNode | BoundBody | undefined = parents.get(node);
  while (parent && 'kind' in parent) {
    const isPassing =
      /^(conversion|conditionalAccess)$/.test(parent.kind) ||
      (parent.kind === 'call' && handsOn.test(parent.method.name));
    if (!isPassing) return parent;
    parent = parents.get(parent);
  }
  return undefined;
}

/** Begun on every path, and on none is it known to be over. */
export function isPending(history: History, operation: Event): boolean {
  return history.always(operation) && !mayBeOver(history, operation);
}

/** Begun on some path, and not waited for on every path. */
export function mayBePending(history: History, operation: Event): boolean {
  return history.sometimes(operation) && !history.always(`await ${operation}`);
}

function mayBeOver(history: History, operation: Event): boolean {
  return ['await #', '#.Completed =', '#.ContinueWith'].some(event => history.sometimes(event.replace('#', operation)));
}

/** Do both run one after the other? Code of a lambda runs later, when much may have happened. */
export function runsInOneGo(use: ObjectUse, earlier: readonly ObjectUse[]): boolean {
  return earlier.every(each => each.frame.body === use.frame.body && lambdaAround(each) === lambdaAround(use));
}

/** `await ` before the statement, where the code around it is async. */
export function awaitFix(use: ObjectUse): ReportedFix[] {
  const { frame, syntax } = use;
  const statement = frame.body.tree && statementAround(frame.body.tree, syntax);
  if (!isDropped(use) || statement?.kind !== 'ExpressionStatement' || !isInAsync(use)) return [];
  const { start } = statement;
  const operation = use.event.slice(use.event.lastIndexOf('.') + 1);
  return [
    {
      title: `Await ${operation}`,
      safe: true,
      edits: [{ file: frame.file, span: { start, end: start }, newText: 'await ' }],
    },
  ];
}

export function isInAsync({ node, frame }: ObjectUse): boolean {
  const parents = parentsIn(frame.body);
  for (let at: BoundNode | BoundBody | undefined = node; at && 'kind' in at; at = parents.get(at))
    if (at.kind === 'lambda' || at.kind === 'localFunction') return at.body.method.isAsync;
  return frame.body.method.isAsync;
}
