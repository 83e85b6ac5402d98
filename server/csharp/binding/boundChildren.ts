// What a bound node is made of.
import type { BoundBody, BoundExpression, BoundStatement } from './bound';

export type BoundNode = BoundExpression | BoundStatement;

/** Leads out of the code: to the text it was made from. */
const outside = new Set(['syntax', 'tree']);

/**
 * The nodes directly below, in the order of their evaluation, those of lambdas and local functions too. Symbols and types are objects
 * of classes and are passed over; patterns and clauses, which are plain objects like the nodes, are looked through.
 */
export function boundChildren(node: BoundNode | BoundBody): BoundNode[] {
  const found: BoundNode[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) collect(each);
    else if (isPlainObject(value)) {
      if ('syntax' in value && 'kind' in value) found.push(value as unknown as BoundNode);
      else collectMembers(value);
    }
  };
  const collectMembers = (value: object): void => {
    // Own properties only, as these objects are plain; without a list of entries for each of very many nodes.
    for (const key in value) if (!outside.has(key)) collect(value[key as keyof typeof value]);
  };
  collectMembers(node);
  return found;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
