// What makes a span: `stackalloc`, UTF-8 literals. All of them are made of arrays.
import type { NamedType, TypeSymbol } from '../../symbols/symbols';
import { arrayOf, construct, isError, isString } from '../../symbols/types';
import type { ArrayInitializer, Expression, StackAllocExpression } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { isTyped } from '../operands';
import { convert } from '../resolution/convert';
import { bindArrayInitializer, bindImplicitArrayCreation } from './arrays';
import { bindConverted, bindType } from './expressions';

export const spanNames: ReadonlySet<string> = new Set(['System.Span`1', 'System.ReadOnlySpan`1']);

/** The spans that a value of the type converts to by itself, better ones first. */
export function spansOf(b: BodyBinder, type: TypeSymbol): NamedType[] {
  const made = (name: string, element: TypeSymbol) => {
    const span = named(b, name, element);
    return span ? [span] : [];
  };
  if (isString(type)) return made('System.ReadOnlySpan`1', b.compilation.special('char'));
  if (type.kind === 'array' && type.rank === 1)
    return [...made('System.ReadOnlySpan`1', type.element), ...made('System.Span`1', type.element)];
  const [element] = type.kind === 'named' && type.metadataName === 'System.Span`1' ? type.typeArguments : [];
  return element ? made('System.ReadOnlySpan`1', element) : [];
}

/** Pointers are not supported, so that `stackalloc` always makes a span; its memory is an array like any other. */
export function bindStackAlloc(b: BodyBinder, node: StackAllocExpression): BoundExpression {
  const array = stackArray(b, node);
  const span = array.type.kind === 'array' ? named(b, 'System.Span`1', array.type.element) : undefined;
  return span ? convert(b, array, span, node) : b.bad(node, array);
}

function stackArray(b: BodyBinder, node: StackAllocExpression): BoundExpression {
  if (!node.type) {
    const initializer: ArrayInitializer = node.initializer ?? { ...node, kind: 'ArrayInitializer', elements: [] };
    const made = bindImplicitArrayCreation(b, { ...node, kind: 'ImplicitArrayCreation', initializer, rank: 1 });
    return isTyped(made) ? made : b.bad(node);
  }
  const element = bindType(b, node.type);
  if (isError(element)) return b.bad(node);
  const type = arrayOf(element);
  if (node.initializer) return bindArrayInitializer(b, node.initializer, type);
  const size = node.size ? bindConverted(b, node.size, b.compilation.special('int')) : b.int(0, node);
  return { kind: 'newArray', type, syntax: node, sizes: [size] };
}

/** `"text"u8`: a ReadOnlySpan<byte>. */
export function bindUtf8Literal(b: BodyBinder, text: string, node: Expression): BoundExpression {
  const byte = b.compilation.special('byte');
  const span = named(b, 'System.ReadOnlySpan`1', byte);
  const elements = [...new TextEncoder().encode(text)].map(value => b.literal(value, byte, node));
  const array: BoundExpression = {
    kind: 'newArray',
    type: arrayOf(byte),
    syntax: node,
    sizes: [b.int(elements.length, node)],
    elements,
  };
  return span ? convert(b, array, span, node) : b.bad(node);
}

function named(b: BodyBinder, metadataName: string, element: TypeSymbol): NamedType | undefined {
  const definition = b.compilation.typeByMetadataName(metadataName);
  return definition && construct(definition, [element]);
}
