// Which names stand in a piece of code.
import type { Node } from './nodes';

const known = new WeakMap<Node, ReadonlySet<string>>();

/** All identifiers in it, declared or used; remembered by the node, which stands for the same code as long as it is there. */
export function namesIn(node: Node): ReadonlySet<string> {
  const names = known.get(node) ?? collect(node, new Set());
  known.set(node, names);
  return names;
}

function collect(value: unknown, names: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return names;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, names);
    return names;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields.name === 'string') names.add(fields.name);
  // What has not been parsed yet is not there before somebody asks.
  else if (fields.kind === 'Block') collect(fields.statements, names);
  else for (const key in fields) collect(fields[key], names);
  return names;
}
