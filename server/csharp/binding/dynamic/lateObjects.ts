import { arrayOf, dynamicType, isError, isVoid } from '../../symbols/types';
import type { Expression } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { implicitConversion } from '../resolution/conversions';
import { byValue, convert } from '../resolution/convert';
import { seenAs } from './dynamic';

/** Objects that answer for their members themselves: `System.Dynamic.ILateBound` of the library. */
const lateBound = 'System.Dynamic.ILateBound';
/** Those that are asked about their members before anybody looks at their type. */
const lateNames = 'System.Dynamic.ILateNames';
/** Those that are asked about operators and conversions before anybody looks at their type. */
const lateValue = 'System.Dynamic.ILateValue';
/** Those that are asked about operators and conversions that their type does not have. */
const lateOperators = 'System.Dynamic.ILateOperators';

/** What the object says to a late-bound operation; undefined when it is none that is asked. */
export function lateBoundCall(
  b: BodyBinder,
  receiver: BoundExpression,
  name: string,
  args: readonly BoundExpression[],
  syntax: Expression,
  contractName = lateBound,
): BoundExpression | undefined {
  const contract = b.compilation.typeByMetadataName(contractName);
  if (!contract || receiver.type.kind === 'null') return undefined;
  if (!implicitConversion(b.compilation, receiver.type, contract, false)) return undefined;
  const method = b.compilation.membersNamed(contract, name)[0];
  if (method?.kind !== 'method') return undefined;
  const call: BoundExpression = {
    kind: 'call',
    type: method.returnType,
    syntax,
    receiver: convert(b, receiver, contract, syntax),
    method,
    arguments: args.map((argument, i) =>
      byValue(convert(b, argument, method.parameters[i]?.type ?? argument.type, syntax)),
    ),
    virtual: true,
  };
  return isVoid(method.returnType) ? call : seenAs(call, dynamicType);
}

/** The same for objects that are asked first about their members; undefined for all others. */
export function lateNamesCall(
  b: BodyBinder,
  receiver: BoundExpression,
  name: string,
  args: readonly BoundExpression[],
  syntax: Expression,
): BoundExpression | undefined {
  return lateBoundCall(b, receiver, name, args, syntax, lateNames);
}

/** The same for objects that are asked first about operators and conversions; undefined for all others. */
export function lateValueCall(
  b: BodyBinder,
  receiver: BoundExpression,
  name: string,
  args: readonly BoundExpression[],
  syntax: Expression,
): BoundExpression | undefined {
  return lateBoundCall(b, receiver, name, args, syntax, lateValue);
}

/** An operator or a conversion: the type's own, or else what the object says. */
export function orLateOperator(
  b: BodyBinder,
  bind: () => BoundExpression,
  receiver: BoundExpression,
  name: 'OperateWith' | 'Operate' | 'ConvertTo',
  args: readonly BoundExpression[],
  syntax: Expression,
): BoundExpression {
  return orLateBound(b, bind, () => lateBoundCall(b, receiver, name, args, syntax, lateOperators));
}

/** What the type itself has comes first; what it has not is asked of the object. */
export function orLateBound(
  b: BodyBinder,
  bind: () => BoundExpression,
  otherwise: () => BoundExpression | undefined,
): BoundExpression {
  const { result, diagnostics } = b.speculate(bind);
  if (diagnostics.length === 0 && !isError(result.type)) return result;
  const own = otherwise();
  if (own) return own;
  b.replay(diagnostics);
  return result;
}

/** `new object[] { … }` */
export function objectArray(b: BodyBinder, values: readonly BoundExpression[], syntax: Expression): BoundExpression {
  const object = b.compilation.special('object');
  return {
    kind: 'newArray',
    type: arrayOf(object),
    syntax,
    sizes: [b.int(values.length, syntax)],
    elements: values.map(value => convert(b, value, object, syntax)),
  };
}
