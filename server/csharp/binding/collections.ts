// Collection expressions `[a, b, ..c]`: arrays, lists and what else has Add.
import type { NamedType, TypeSymbol } from '../symbols/symbols';
import type { BodyBinder } from './bodyBinder';
import type { BoundExpression } from './bound';
import { bindConverted, unsupported } from './expressions';
import type { CollectionOperand } from './operands';

/** The element type of a collection that a collection expression can make; undefined for other types. */
export function collectionElementType(b: BodyBinder, type: TypeSymbol): TypeSymbol | undefined {
  if (type.kind === 'array' && type.rank === 1) return type.element;
  if (type.kind !== 'named') return undefined;
  const all: readonly NamedType[] = [type, ...b.compilation.allInterfacesOf(type)];
  return all.find(entry => entry.metadataName === 'System.Collections.Generic.IEnumerable`1')?.typeArguments[0];
}

export function bindCollection(b: BodyBinder, operand: CollectionOperand, to: TypeSymbol): BoundExpression {
  const { syntax } = operand;
  if (to.kind !== 'array' || syntax.elements.some(element => element.spread))
    return unsupported(b, syntax, 'Collection expressions other than plain arrays');
  const elements = syntax.elements.map(element => bindConverted(b, element.expression, to.element));
  return { kind: 'newArray', type: to, syntax, sizes: [b.int(elements.length, syntax)], elements };
}
