// One thing that the code does with a tracked object, and what had happened before on the way there.
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import type { Frame } from '../code/values';
import type { Event, History } from './history';
import type { TrackedObject, Value } from './tracked';

export interface ObjectUse {
  readonly event: Event;
  readonly object: TrackedObject;
  /** The call, `new`, assignment, subscription or await. */
  readonly node: BoundExpression;
  /** Where it is written. */
  readonly syntax: Node;
  /** The method that it stands in, lambdas included. */
  readonly frame: Frame;
  /** Of the object, until here. */
  readonly before: History;
  /** Of another object, until here. */
  historyOf(object: TrackedObject): History;
  /** All that has happened to whichever object until here: equal for uses that nobody could tell apart. */
  past(): string;
  /** What an expression of the same code holds here; undefined for what is not followed. */
  valueOf(expression: BoundExpression): Value | undefined;
}

/** Of an assignment: what is assigned. */
export function writtenValue({ node }: ObjectUse): BoundExpression {
  return node.kind === 'assignment' ? node.value : node;
}

/** One way through a method, from its start, with nothing known, to where it ends without an exception. */
export interface TraceEnd {
  readonly frame: Frame;
  historyOf(object: TrackedObject): History;
}
