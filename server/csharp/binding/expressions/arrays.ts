// Arrays: `new` with sizes, with initializers, and with types inferred from these.

import type { TypeSymbol } from '../../symbols/symbols';
import { arrayOf, isError, isVoid } from '../../symbols/types';
import type { ArrayCreation, ArrayInitializer, Expression, ImplicitArrayCreation } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundArrayElement, BoundExpression } from '../bound';
import { isTyped, type Operand } from '../operands';
import { convert } from '../resolution/convert';
import { bestCommonType } from '../resolution/inference';
import { bindConverted, bindOperand, bindType } from './expressions';

export function bindArrayCreation(b: BodyBinder, node: ArrayCreation): Operand {
  const type = bindType(b, node.type);
  if (type.kind !== 'array') return b.bad(node);
  if (isError(type.element)) return b.bad(node);
  const candidates = (['int', 'uint', 'long', 'ulong'] as const).map(name => b.compilation.special(name));
  const sizes = node.sizes.map(size => {
    const operand = bindOperand(b, size);
    const fit =
      candidates.find(candidate => b.speculate(() => convert(b, operand, candidate)).diagnostics.length === 0) ??
      b.compilation.special('int');
    return convert(b, operand, fit, size);
  });
  if (!node.initializer) {
    for (const { constant, syntax } of sizes)
      if (syntax && constant && constant.value !== null && Number(constant.value) < 0)
        b.error('CS0248', 'Cannot create an array with a negative size', syntax);
    return { kind: 'newArray', type, syntax: node, sizes };
  }
  const given = sizes.map(size => sizeOf(b, size));
  checkShape(b, node.initializer, type.rank, given);
  const elements = arrayElements(b, node.initializer, type.element, type.rank);
  return {
    kind: 'newArray',
    type,
    syntax: node,
    sizes: sizes.length > 0 ? sizes : lengths(b, node.initializer, type.rank),
    elements,
  };
}

/** `int[] a = { 1, 2 };` */
export function bindArrayInitializer(b: BodyBinder, node: ArrayInitializer, type: TypeSymbol): BoundExpression {
  if (type.kind !== 'array') {
    b.error(
      'CS0622',
      'Can only use array initializer expressions to assign to array types. Try using a new expression instead.',
      node,
    );
    return b.bad(node);
  }
  checkShape(b, node, type.rank, []);
  return {
    kind: 'newArray',
    type,
    syntax: node,
    sizes: lengths(b, node, type.rank),
    elements: arrayElements(b, node, type.element, type.rank),
  };
}

/** The size of an array with an initializer, which has to be known. */
function sizeOf(b: BodyBinder, size: BoundExpression): number | undefined {
  const value = size.constant?.value;
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  if (!isError(size.type) && size.syntax) b.error('CS0150', 'A constant value is expected', size.syntax);
  return undefined;
}

/** All initializers of one rank are as long as was said, or as the first one is. */
function checkShape(b: BodyBinder, node: ArrayInitializer, rank: number, given: (number | undefined)[]): void {
  const [length = node.elements.length, ...inner] = given;
  given[0] = length;
  if (node.elements.length !== length)
    b.error('CS0847', `An array initializer of length '${length}' is expected`, node);
  for (const entry of node.elements) {
    if (entry.kind === 'ArrayInitializer' && rank === 1)
      b.error(
        'CS0623',
        'Array initializers can only be used in a variable or field initializer. Try using a new expression instead.',
        entry,
      );
    else if (entry.kind === 'ArrayInitializer') {
      checkShape(b, entry, rank - 1, inner);
      given.splice(1, inner.length, ...inner);
    } else if (rank > 1) b.error('CS0846', 'A nested array initializer is expected', entry);
  }
}

function lengths(b: BodyBinder, node: ArrayInitializer, rank: number): BoundExpression[] {
  const own = b.int(node.elements.length, node);
  const [first] = node.elements;
  return rank === 1
    ? [own]
    : [
        own,
        ...(first?.kind === 'ArrayInitializer'
          ? lengths(b, first, rank - 1)
          : Array.from({ length: rank - 1 }, () => b.int(0, node))),
      ];
}

function arrayElements(b: BodyBinder, node: ArrayInitializer, element: TypeSymbol, rank: number): BoundArrayElement[] {
  return node.elements.map(entry => {
    if (entry.kind !== 'ArrayInitializer') return bindConverted(b, entry, element);
    return rank > 1 ? arrayElements(b, entry, element, rank - 1) : b.bad(entry);
  });
}

export function bindImplicitArrayCreation(b: BodyBinder, node: ImplicitArrayCreation): Operand {
  checkShape(b, node.initializer, node.rank, []);
  const flat = flatten(node.initializer);
  const operands = flat.map(element => bindOperand(b, element));
  const element = bestCommonType(b, operands);
  if (!element || isVoid(element)) {
    if (!operands.some(operand => isTyped(operand) && isError(operand.type)))
      b.error('CS0826', 'No best type found for implicitly-typed array', node);
    return b.bad(node);
  }
  const converted = operands.map((operand, i) => convert(b, operand, element, flat[i] ?? node));
  let next = 0;
  const shape = (initializer: ArrayInitializer): BoundArrayElement[] =>
    initializer.elements.map(entry =>
      entry.kind === 'ArrayInitializer' ? shape(entry) : (converted[next++] ?? b.bad(entry)),
    );
  return {
    kind: 'newArray',
    type: arrayOf(element, node.rank),
    syntax: node,
    sizes: lengths(b, node.initializer, node.rank),
    elements: shape(node.initializer),
  };
}

function flatten(node: ArrayInitializer): Expression[] {
  return node.elements.flatMap(element => (element.kind === 'ArrayInitializer' ? flatten(element) : [element]));
}
