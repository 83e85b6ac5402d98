// Interpolated strings become String.Format (or plain concatenation of constants).

import type { MethodSymbol, TypeSymbol } from '../symbols/symbols';
import { arrayOf, isString } from '../symbols/types';
import type { InterpolatedString } from '../syntax/nodes';
import type { BodyBinder } from './bodyBinder';
import type { BoundExpression } from './bound';
import { byValue, convert } from './convert';
import { bindOperand, unsupported } from './expressions';
import type { InterpolatedOperand } from './operands';

export function bindInterpolatedString(b: BodyBinder, node: InterpolatedString): BoundExpression {
  const string = b.compilation.special('string');
  const object = b.compilation.special('object');
  const values: BoundExpression[] = [];
  let format = '';
  let constant: string | undefined = '';
  for (const part of node.parts) {
    if (part.kind === 'InterpolatedText') {
      format += part.text.replaceAll('{', '{{').replaceAll('}', '}}');
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
    format += `{${values.length}${alignment === undefined ? '' : `,${String(alignment)}`}${part.format === undefined ? '' : `:${part.format}`}}`;
    values.push(value);
  }
  if (constant !== undefined) return b.string(constant, node);
  const method = b.compilation
    .membersNamed(string, 'Format')
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' &&
        member.parameters.length === 2 &&
        member.parameters[1]?.isParams === true &&
        isString(member.parameters[0]?.type ?? object),
    );
  if (!method) return b.bad(node, ...values);
  const array: BoundExpression = {
    kind: 'newArray',
    type: arrayOf(object),
    syntax: node,
    sizes: [b.int(values.length, node)],
    elements: values,
  };
  return {
    kind: 'call',
    type: string,
    syntax: node,
    receiver: undefined,
    method,
    arguments: [byValue(b.string(format, node)), byValue(array)],
    virtual: false,
  };
}

export function interpolatedAsFormattable(
  b: BodyBinder,
  operand: InterpolatedOperand,
  _to: TypeSymbol,
): BoundExpression {
  return unsupported(b, operand.syntax, 'Interpolated strings as FormattableString');
}
