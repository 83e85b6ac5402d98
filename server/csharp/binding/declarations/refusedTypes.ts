// Types that cannot stand where they are written: as elements, type arguments and parts of tuples.
import type { TypeSymbol } from '../../symbols/symbols';
import { displayType, isVoid } from '../../symbols/types';
import type { TypeSyntax } from '../../syntax/nodes';
import type { Compilation } from '../compilation';
import { complain, type TypeScope } from './resolveTypes';

/** Elements of arrays are neither nothing nor what has no objects. */
export function refuseElement(
  compilation: Compilation,
  scope: TypeScope,
  element: TypeSymbol,
  syntax: TypeSyntax,
): void {
  refuseVoid(compilation, scope, element, syntax);
  if (element.kind !== 'named') return;
  const shown = displayType(element);
  if (element.isStatic)
    complain(compilation, scope, 'CS0719', `'${shown}': array elements cannot be of static type`, syntax);
  if (element.definition.isRefStruct)
    complain(compilation, scope, 'CS0611', `Array elements cannot be of type '${shown}'`, syntax);
}

export function refuseVoid(compilation: Compilation, scope: TypeScope, type: TypeSymbol, syntax: TypeSyntax): void {
  if (isVoid(type)) complain(compilation, scope, 'CS1547', "Keyword 'void' cannot be used in this context", syntax);
}

/** `ItemN` is the name of the N-th element, and the members of all tuples are taken. */
export function refuseTupleNames(
  compilation: Compilation,
  scope: TypeScope,
  syntax: TypeSyntax & { kind: 'TupleType' },
): void {
  const seen = new Set<string>();
  for (const [i, { name }] of syntax.elements.entries()) {
    if (!name) continue;
    const [, position] = /^Item([1-9]\d*)$/.exec(name.name) ?? [];
    if (seen.has(name.name)) complain(compilation, scope, 'CS8127', 'Tuple element names must be unique.', name);
    else if (position && Number(position) !== i + 1)
      complain(
        compilation,
        scope,
        'CS8125',
        `Tuple element name '${name.name}' is only allowed at position ${position}.`,
        name,
      );
    else if (tupleMembers.has(name.name))
      complain(compilation, scope, 'CS8126', `Tuple element name '${name.name}' is disallowed at any position.`, name);
    seen.add(name.name);
  }
}

const tupleMembers: ReadonlySet<string> = new Set([
  'CompareTo',
  'Deconstruct',
  'Equals',
  'GetHashCode',
  'Rest',
  'ToString',
]);
