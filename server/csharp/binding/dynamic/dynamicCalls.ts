// Calls and element accesses that are bound when they run.
import type { LocalSymbol } from '../../symbols/symbols';
import { dynamicType, isDelegate, isError, isNullable, isObject, isValueType } from '../../symbols/types';
import type { Expression, Invocation } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundDynamic, BoundExpression } from '../bound';
import { assignTo, checkAssignable } from '../expressions/assignments';
import { bindArguments, callGroup, elementOf, invokeDelegate } from '../expressions/calls';
import { bindMemberOf } from '../expressions/members';
import { reportDynamicSource } from '../expressions/queryCalls';
import { isTyped, isVariable, type MethodGroup, type Operand, standsAlone } from '../operands';
import { convert, convertExplicitly, delegateInvokeOf, settle } from '../resolution/convert';
import type { ArgumentOperand } from '../resolution/overloads';
import { isDynamic, late, seenAs } from './dynamic';
import { lateBoundCall, objectArray, orLateBound } from './lateObjects';
import { Variables } from './lateVariables';

/** `d.M(…)` and `d(…)`. */
export function lateInvocation(b: BodyBinder, callee: BoundExpression, node: Invocation): BoundExpression {
  const { expression } = node;
  if (expression.kind === 'MemberAccess' && reportDynamicSource(b, expression.name)) return b.bad(node);
  const args = bindArguments(b, node.arguments);
  const isMember = expression.kind === 'MemberAccess' || expression.kind === 'MemberBinding';
  if (isMember && callee.kind === 'dynamic' && callee.syntax === expression) {
    const { name } = expression;
    const [held] = callee.operands;
    if (!held) return b.bad(node);
    return lateCall(b, node, seenAs(held, callee.types[0] ?? dynamicType), args, (inner, target, given) => {
      if (!target) return inner.bad(node);
      return orLateBound(
        inner,
        () => {
          const member = bindMemberOf(inner, target, name, expression);
          return member.kind === 'methodGroup'
            ? callGroup(inner, member, given, node)
            : callValue(inner, settle(inner, member), given, node);
        },
        () => {
          const values = objectArray(inner, valuesOf(inner, given), node);
          return lateBoundCall(inner, target, 'InvokeMember', [inner.string(name.identifier.name, name), values], node);
        },
      );
    });
  }
  return lateCall(b, node, callee, args, (inner, target, given) =>
    target ? callValue(inner, target, given, node) : inner.bad(node),
  );
}

/** Calls a delegate, or what will turn out to be one. */
function callValue(
  b: BodyBinder,
  callee: BoundExpression,
  args: readonly ArgumentOperand[],
  node: Invocation,
): BoundExpression {
  if (isError(callee.type)) return b.bad(node, callee);
  if (isDynamic(callee) || isObject(callee.type))
    return lateCall(b, node, seenAs(callee, dynamicType), args, (inner, target, given) =>
      target ? callValue(inner, target, given, node) : inner.bad(node),
    );
  const invoke = isDelegate(callee.type) ? delegateInvokeOf(b, callee.type) : undefined;
  if (invoke) return invokeDelegate(b, callee, invoke, args, node);
  const asked = lateBoundCall(b, callee, 'Invoke', [objectArray(b, valuesOf(b, args), node)], node);
  if (asked) return asked;
  b.error('CS1955', 'Non-invocable member cannot be used like a method', node.expression);
  return b.bad(node, callee);
}

function valuesOf(b: BodyBinder, args: readonly ArgumentOperand[]): BoundExpression[] {
  return args.map(({ operand }) => settle(b, operand));
}

/** What an instance method is called on; undefined for static ones. */
export function lateReceiver(b: BodyBinder, group: MethodGroup, node: Expression): BoundExpression | undefined {
  const { receiver } = group;
  if (receiver?.kind === 'typeReference' || group.methods.every(method => method.isStatic)) return undefined;
  if (receiver?.kind === 'this') b.useThis();
  if (group.viaBase) {
    b.error(
      'CS1971',
      `The call to method '${group.name}' needs to be dynamically dispatched, but cannot be because it is part of a base access expression. Consider casting the dynamic arguments or eliminating the base access.`,
      node,
    );
    return undefined;
  }
  return receiver;
}

/** A call with dynamic arguments, or on a dynamic value: resolved by what the values are. */
export function lateCall(
  b: BodyBinder,
  node: Expression,
  receiver: BoundExpression | undefined,
  args: readonly ArgumentOperand[],
  bind: (b: BodyBinder, receiver: BoundExpression | undefined, args: readonly ArgumentOperand[]) => Operand,
): BoundExpression {
  const values: BoundExpression[] = [];
  for (const { operand, syntax } of args) {
    if (!isTyped(operand) && (operand.kind === 'unboundLambda' || operand.kind === 'methodGroup')) {
      b.error(
        operand.kind === 'unboundLambda' ? 'CS1977' : 'CS1976',
        operand.kind === 'unboundLambda'
          ? 'Cannot use a lambda expression as an argument to a dynamically dispatched operation without first casting it to a delegate or expression tree type.'
          : 'Cannot use a method group as an argument to a dynamically dispatched operation. Did you intend to invoke the method?',
        syntax,
      );
      return b.bad(node);
    }
    values.push(settle(b, operand));
  }
  const held = receiver ? [receiver] : [];
  const variables = new Variables(b, args, values, node);
  const called = late(b, node, [...held, ...variables.values], (inner, operands) => {
    const given = receiver ? operands.slice(1) : operands;
    return variables.around(inner, given, taken => {
      const named = args.map(
        (argument, i): ArgumentOperand => ({ ...argument, operand: taken[i] ?? argument.operand }),
      );
      return bind(inner, receiver && operands[0], named);
    });
  });
  const changing = receiver && changingStruct(b, receiver, called, node);
  return variables.written(changing ?? called);
}

/** The call may change the struct that it is made on: it is made on a box, and the variable gets what is in there then. */
function changingStruct(
  b: BodyBinder,
  receiver: BoundExpression,
  called: BoundDynamic,
  node: Expression,
): BoundExpression | undefined {
  const isStruct = isValueType(receiver.type) && !isNullable(receiver.type) && isVariable(receiver);
  if (!isStruct || b.speculate(() => checkAssignable(b, receiver, node)).diagnostics.length > 0) return undefined;
  const object = b.compilation.special('object');
  const locals: LocalSymbol[] = [];
  const effects: BoundExpression[] = [];
  const keep = (value: BoundExpression, ref: boolean): BoundExpression => {
    const temp = b.temporary(value.type);
    if (ref) temp.refKind = 'ref';
    locals.push(temp);
    const target = b.local(temp, node);
    effects.push({ kind: 'assignment', type: temp.type, syntax: node, target, value, ref });
    return target;
  };
  const variable = standsAlone(receiver) ? receiver : keep(receiver, true);
  const box = keep(convert(b, variable, object, node), false);
  const result = keep({ ...called, operands: [box, ...called.operands.slice(1)] }, false);
  const value = convertExplicitly(b, box, receiver.type, node);
  effects.push({ kind: 'assignment', type: receiver.type, syntax: node, target: variable, value, ref: false });
  return { kind: 'sequence', type: called.type, syntax: node, locals, effects, value: result, origin: 'other' };
}

/** `d[…]` and `x[d]`. */
export function lateElement(
  b: BodyBinder,
  receiver: BoundExpression,
  args: readonly ArgumentOperand[],
  node: Expression,
): BoundExpression {
  const element = (inner: BodyBinder, held: BoundExpression, given: readonly BoundExpression[]) =>
    elementOf(
      inner,
      held,
      args.map((argument, i): ArgumentOperand => ({ ...argument, operand: given[i] ?? argument.operand })),
      node,
    );
  const values = args.map(({ operand }) => settle(b, operand));
  return late(
    b,
    node,
    [receiver, ...values],
    (inner, [held, ...given]) =>
      held
        ? orLateBound(
            inner,
            () => settle(inner, element(inner, held, given)),
            () => lateBoundCall(inner, held, 'GetIndex', [objectArray(inner, given, node)], node),
          )
        : inner.bad(node),
    (inner, [held, ...given]) => {
      const value = given[args.length];
      if (!held || !value) return inner.bad(node);
      const indices = given.slice(0, args.length);
      return orLateBound(
        inner,
        () => assignTo(inner, settle(inner, element(inner, held, indices)), value, node),
        () => lateBoundCall(inner, held, 'SetIndex', [objectArray(inner, indices, node), value], node),
      );
    },
  );
}
