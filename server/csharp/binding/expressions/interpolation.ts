// Interpolated strings become String.Format (or plain concatenation of constants).

import type { MethodSymbol, NamedType, TypeSymbol } from '../../symbols/symbols';
import { arrayOf, isString, sameType } from '../../symbols/types';
import type { InterpolatedString, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import type { InterpolatedOperand } from '../operands';
import { byValue, convert } from '../resolution/convert';
import { bindOperand, unsupported } from './expressions';

export function bindInterpolatedString(b: BodyBinder, node: InterpolatedString): BoundExpression {
  const parts = partsOf(b, node);
  if (parts.constant !== undefined) return b.string(parts.constant, node);
  const text = b.compilation.special('string');
  const few = formatOfFew(b, text, parts.values.length);
  if (few) return call(few, [b.string(parts.format, node), ...parts.values], node);
  const method = methodNamed(b, text, 'Format');
  return method ? formatCall(b, method, parts, node) : b.bad(node, ...parts.values);
}

/** All that stands in it is constant text. */
export function isConstantText(b: BodyBinder, { syntax }: InterpolatedOperand): boolean {
  return b.speculate(() => partsOf(b, syntax)).result.constant !== undefined;
}

/** Up to three values have overloads of their own. */
function formatOfFew(b: BodyBinder, text: NamedType, count: number): MethodSymbol | undefined {
  const object = b.compilation.special('object');
  return b.compilation
    .membersNamed(text, 'Format')
    .find(
      (member): member is MethodSymbol =>
        count > 0 &&
        member.kind === 'method' &&
        member.parameters.length === count + 1 &&
        member.parameters.every(({ type }, i) => sameType(type, i === 0 ? text : object)),
    );
}

function call(method: MethodSymbol, args: readonly BoundExpression[], syntax: Node): BoundExpression {
  const { returnType: type } = method;
  return { kind: 'call', type, syntax, receiver: undefined, method, arguments: args.map(byValue), virtual: false };
}

function partsOf(b: BodyBinder, node: InterpolatedString): Parts {
  const object = b.compilation.special('object');
  const values: BoundExpression[] = [];
  let format = '';
  let constant: string | undefined = '';
  for (const part of node.parts) {
    if (part.kind === 'InterpolatedText') {
      format += escaped(part.text);
      if (constant !== undefined) constant += part.text;
      continue;
    }
    const operand = bindOperand(b, part.expression);
    const value = convert(b, operand, object, part.expression);
    const text =
      'constant' in operand && operand.constant && 'type' in operand && operand.type && isString(operand.type)
        ? operand.constant.value
        : undefined;
    constant =
      constant !== undefined && typeof text === 'string' && !part.alignment && part.format === undefined
        ? constant + text
        : undefined;
    const alignment = part.alignment
      ? convert(b, bindOperand(b, part.alignment), b.compilation.special('int')).constant?.value
      : undefined;
    if (part.alignment && alignment === undefined) b.error('CS0150', 'A constant value is expected', part.alignment);
    format += `{${values.length}${alignment === undefined ? '' : `,${String(alignment)}`}${part.format === undefined ? '' : `:${escaped(part.format)}`}}`;
    values.push(value);
  }
  return { format, values, constant };
}

function escaped(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}');
}

/** The one that takes a format and `params object[]`. */
function methodNamed(b: BodyBinder, type: NamedType, name: string): MethodSymbol | undefined {
  return b.compilation
    .membersNamed(type, name)
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' &&
        member.parameters.length === 2 &&
        member.parameters[0] !== undefined &&
        isString(member.parameters[0].type) &&
        member.parameters[1]?.type.kind === 'array',
    );
}

function formatCall(b: BodyBinder, method: MethodSymbol, { format, values }: Parts, node: Node): BoundExpression {
  const array: BoundExpression = {
    kind: 'newArray',
    type: arrayOf(b.compilation.special('object')),
    syntax: node,
    sizes: [b.int(values.length, node)],
    elements: values,
  };
  return call(method, [b.string(format, node), array], node);
}

/** An interpolated string that keeps its parts: a FormattableString, or an IFormattable. */
export function interpolatedAsFormattable(
  b: BodyBinder,
  operand: InterpolatedOperand,
  to: TypeSymbol,
): BoundExpression {
  const factory = b.compilation.typeByMetadataName('System.Runtime.CompilerServices.FormattableStringFactory');
  const method = factory && methodNamed(b, factory, 'Create');
  if (!method) return unsupported(b, operand.syntax, 'Interpolated strings as FormattableString');
  const made = formatCall(b, method, partsOf(b, operand.syntax), operand.syntax);
  return convert(b, made, to, operand.syntax);
}

interface Parts {
  /** The format string of `String.Format`. */
  readonly format: string;
  /** The values to put in, as objects. */
  readonly values: readonly BoundExpression[];
  /** The whole text, where all of it is constant strings. */
  readonly constant: string | undefined;
}
