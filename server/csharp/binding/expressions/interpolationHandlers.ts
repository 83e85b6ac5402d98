// Interpolated strings that go piece by piece to a handler (C# 10): it is made with the sizes of the string, and may say that it
// wants no pieces, or no more of them; what stands in the holes is only evaluated as long as it does.

import type { MethodSymbol, NamedType } from '../../symbols/symbols';
import { isSpecial } from '../../symbols/types';
import type { InterpolatedString, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import type { InterpolatedOperand, Operand } from '../operands';
import { type ArgumentOperand, completeArguments, resolveOverload } from '../resolution/overloads';
import { failed, makeCall, withTemps } from './calls';
import { bindOperand } from './expressions';
import { isAccessible, isInvocable, lookupMembers } from './members';

/** `passed`: other arguments of the call that the handler asks for (`[InterpolatedStringHandlerArgument]`). */
export function interpolatedAsHandler(
  b: BodyBinder,
  { syntax }: InterpolatedOperand,
  type: NamedType,
  passed: readonly BoundExpression[],
): BoundExpression {
  const bool = b.compilation.special('bool');
  const handler = b.temporary(type);
  const self = b.local(handler, syntax);
  const goesOn = b.temporary(bool);
  const made = construction(b, syntax, type, passed, b.local(goesOn, syntax));
  const appended = appendAll(b, syntax, self);
  const effects: BoundExpression[] = [
    { kind: 'assignment', type, syntax, target: self, value: made.value, ref: false },
    ...(made.mayStop
      ? [and(b, b.local(goesOn, syntax), all(b, appended, syntax), syntax)]
      : appended.some(isTest)
        ? [all(b, appended, syntax)]
        : appended),
  ];
  return { kind: 'sequence', type, syntax, locals: [handler, goesOn], effects, value: self, origin: 'interpolation' };
}

function construction(
  b: BodyBinder,
  syntax: InterpolatedString,
  type: NamedType,
  passed: readonly BoundExpression[],
  goesOn: BoundExpression,
): { value: BoundExpression; mayStop: boolean } {
  let length = 0;
  let holes = 0;
  for (const part of syntax.parts) {
    if (part.kind === 'InterpolatedText') length += part.text.length;
    else holes++;
  }
  const given = [b.int(length, syntax), b.int(holes, syntax), ...passed].map(operand => byValue(operand, syntax));
  const constructors = b.compilation
    .membersNamed(type, '.ctor')
    .filter((member): member is MethodSymbol => member.kind === 'method' && isAccessible(b, member, type));
  const stopping: ArgumentOperand[] = [...given, { ...byValue(goesOn, syntax), refKind: 'out' }];
  const withStop = resolveOverload(b, constructors, stopping, []);
  const mayStop = withStop.kind === 'found';
  const args = mayStop ? stopping : given;
  const resolution = mayStop ? withStop : resolveOverload(b, constructors, given, []);
  if (resolution.kind !== 'found')
    return { value: failed(b, resolution, given, syntax, type.name, syntax), mayStop: false };
  const constructorSymbol = resolution.best.member as MethodSymbol;
  b.use(constructorSymbol, syntax);
  const { arguments: complete, temps } = completeArguments(b, resolution.best, args, syntax);
  const value: BoundExpression = { kind: 'new', type, syntax, constructorSymbol, arguments: complete };
  return { value: withTemps(value, temps, syntax), mayStop };
}

function appendAll(b: BodyBinder, { parts }: InterpolatedString, self: BoundExpression): BoundExpression[] {
  return parts.map(part => {
    if (part.kind === 'InterpolatedText')
      return append(b, self, 'AppendLiteral', [byValue(b.string(part.text, part), part)], part);
    const args = [byValue(bindOperand(b, part.expression), part.expression)];
    if (part.alignment) args.push({ ...byValue(bindOperand(b, part.alignment), part.alignment), name: 'alignment' });
    if (part.format !== undefined) args.push({ ...byValue(b.string(part.format, part), part), name: 'format' });
    return append(b, self, 'AppendFormatted', args, part);
  });
}

function append(
  b: BodyBinder,
  self: BoundExpression,
  name: string,
  args: readonly ArgumentOperand[],
  part: InterpolatedString['parts'][number],
): BoundExpression {
  const { syntax } = self;
  const methods = lookupMembers(b, self.type, name).filter(
    (member): member is MethodSymbol => member.kind === 'method' && isInvocable(member),
  );
  const expression = part.kind === 'InterpolatedText' ? (syntax as InterpolatedString) : part.expression;
  const resolution = resolveOverload(b, methods, args, [], self.type);
  if (resolution.kind !== 'found') return failed(b, resolution, args, expression, name, expression);
  return makeCall(b, resolution.best, args, self, expression, false);
}

function byValue(operand: Operand, syntax: Node): ArgumentOperand {
  return { operand, refKind: 'none', name: undefined, syntax };
}

/** It says whether more is wanted. */
function isTest({ type }: BoundExpression): boolean {
  return isSpecial(type, 'bool');
}

/** True in the end, unless one of the tests fails. */
function all(b: BodyBinder, steps: readonly BoundExpression[], syntax: Node): BoundExpression {
  const bool = b.compilation.special('bool');
  const [first, ...others] = steps;
  if (!first) return b.literal(true, bool, syntax);
  const rest = all(b, others, syntax);
  if (isTest(first)) return others.length === 0 ? first : and(b, first, rest, syntax);
  return { kind: 'sequence', type: bool, syntax, locals: [], effects: [first], value: rest, origin: 'interpolation' };
}

function and(b: BodyBinder, left: BoundExpression, right: BoundExpression, syntax: Node): BoundExpression {
  return { kind: 'logical', operator: '&&', type: b.compilation.special('bool'), syntax, left, right };
}
