// What is bound when it runs: everything that is done with a value of type dynamic (C# specification, 12.3).
import type { TypeSymbol } from '../../symbols/symbols';
import { dynamicType, isVoid } from '../../symbols/types';
import type { Expression, SyntaxTree } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundDynamic, BoundExpression, LateBind } from '../bound';
import type { TypeScope } from '../declarations/resolveTypes';
import { isTyped, type Operand } from '../operands';
import { convert, convertExplicitly } from '../resolution/convert';
import { lateValueCall, orLateOperator } from './lateObjects';

export function isDynamic(operand: Operand): boolean {
  return isTyped(operand) && operand.type.kind === 'dynamic';
}

/** The same value, seen as one of another reference type; nothing happens when it runs. */
export function seenAs(value: BoundExpression, type: TypeSymbol): BoundExpression {
  return {
    kind: 'conversion',
    type,
    syntax: value.syntax,
    operand: value,
    conversion: 'reference',
    explicit: true,
    checked: false,
  };
}

/**
 * An expression whose meaning `get` tells once the types of the operands are known; `set` tells what an assignment to it means, with
 * the value as last operand. Constants and types stay what they are; other operands are evaluated first, in order.
 */
export function late(
  b: BodyBinder,
  syntax: Expression,
  operands: readonly BoundExpression[],
  get: LateBind,
  set?: LateBind,
): BoundDynamic {
  const evaluated = operands.filter(operand => !isFixed(operand));
  const whole =
    (bind: LateBind): LateBind =>
    (inner, given) => {
      const rest = [...given];
      const all = operands.map(operand => (isFixed(operand) ? operand : (rest.shift() ?? operand)));
      return bind(inner, [...all, ...rest]);
    };
  const object = b.compilation.special('object');
  return {
    kind: 'dynamic',
    type: dynamicType,
    syntax,
    operands: evaluated.map(operand => convert(b, operand, object, syntax)),
    types: evaluated.map(operand => (isDynamic(operand) ? undefined : operand.type)),
    site: {
      get: whole(get),
      set: set && whole(set),
      tree: b.tree,
      typeScope: b.typeScope,
      containingType: b.containingType,
      checked: b.checked,
    },
  };
}

function isFixed(operand: BoundExpression): boolean {
  return (operand.constant !== undefined && !isDynamic(operand)) || operand.kind === 'typeReference';
}

/** Where the code of a late-bound expression stands. */
export interface LateContext {
  readonly tree: SyntaxTree;
  readonly typeScope: TypeScope;
  readonly containingType: BodyBinder['containingType'];
  readonly checked: boolean;
}

/** A dynamic value becomes one of a known type when it is known what it is. */
export function lateConversion(
  b: BodyBinder,
  value: BoundExpression,
  to: TypeSymbol,
  explicit: boolean,
  syntax: Expression,
): BoundExpression {
  const converted = late(b, syntax, [value], (inner, [operand]) => {
    if (!operand) return inner.bad(syntax);
    const target = inner.known(to);
    const own = () =>
      explicit ? convertExplicitly(inner, operand, target, syntax) : convert(inner, operand, target, syntax);
    if (isVoid(target) || target === operand.type) return own();
    const wanted: BoundExpression = {
      kind: 'typeof',
      type: b.compilation.constructed('System.Type') ?? operand.type,
      syntax,
      target,
      unbound: false,
    };
    const said = lateValueCall(inner, operand, 'ConvertTo', [wanted], syntax);
    if (said) return said;
    const isExplicit = inner.literal(explicit, inner.compilation.special('bool'), syntax);
    return orLateOperator(inner, own, operand, 'ConvertTo', [wanted, isExplicit], syntax);
  });
  // What comes back is a `to` already, in a box.
  const object = seenAs(converted, b.compilation.special('object'));
  return isVoid(to) ? object : convertExplicitly(b, object, to, syntax);
}
