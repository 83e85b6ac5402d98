// Definite assignment in expressions, in the order in which their parts are evaluated (C# specification, "Definite assignment").
import type { BoundArgument, BoundArrayElement, BoundExpression } from '../binding/bound';
import type { MethodSymbol } from '../symbols/symbols';
import { readVariable, reportUnassigned } from './assignment';
import { branches, isCondition, isNeverNull } from './conditions';
import { type Flow, type State, unreachable } from './flow';
import { walkLambda } from './functions';
import { outcomeOf } from './patterns';
import { unreachableBit } from './slots';

/** Walks an expression whose value is taken. */
export function walkExpression(flow: Flow, expression: BoundExpression): void {
  if (expression.constant) return;
  flow.place = expression.syntax ?? flow.place;
  if (isCondition(expression)) {
    const { whenTrue, whenFalse } = branches(flow, expression);
    flow.state = whenTrue & whenFalse;
    return;
  }
  switch (expression.kind) {
    case 'local':
    case 'parameter':
    case 'this':
      readVariable(flow, expression);
      return;
    case 'field':
    case 'property':
      if (flow.slots.named(expression)) {
        readVariable(flow, expression);
        return;
      }
      walkTarget(flow, expression);
      return;
    case 'arrayAccess':
    case 'event':
      walkTarget(flow, expression);
      return;
    case 'arrayLength':
      walkExpression(flow, expression.array);
      return;
    case 'call':
      walkCall(flow, expression);
      return;
    case 'new':
      walkArguments(flow, expression.arguments);
      return;
    case 'newArray':
      for (const size of expression.sizes) walkExpression(flow, size);
      for (const element of expression.elements ?? []) walkElement(flow, element);
      return;
    case 'newDelegate':
      if (expression.receiver) walkExpression(flow, expression.receiver);
      useLocalFunction(flow, expression.method, expression);
      return;
    case 'lambda':
      walkLambda(flow, expression);
      return;
    case 'unary':
    case 'conversion':
    case 'is':
    case 'as':
    case 'ref':
      walkExpression(flow, expression.operand);
      return;
    case 'await':
      walkExpression(flow, expression.operand);
      flow.suspend();
      return;
    case 'throwExpression':
      walkExpression(flow, expression.operand);
      flow.stop();
      return;
    case 'binary':
      walkExpression(flow, expression.left);
      walkExpression(flow, expression.right);
      return;
    case 'assignment':
      walkTarget(flow, expression.target);
      // `ref` makes the variable stand for another one; without it that one is written.
      if (expression.target.kind === 'local' && expression.target.local.refKind === 'ref' && !expression.ref)
        readVariable(flow, expression.target);
      walkExpression(flow, expression.value);
      flow.assign(flow.slots.named(expression.target));
      return;
    case 'compoundAssignment':
    case 'increment':
      walkExpression(flow, expression.target);
      walkExpression(flow, expression.value);
      flow.assign(flow.slots.named(expression.target));
      return;
    case 'coalescingAssignment': {
      walkExpression(flow, expression.target);
      const before = flow.state;
      walkExpression(flow, expression.value);
      flow.join(before);
      return;
    }
    case 'eventAssignment':
      walkTarget(flow, expression.target);
      walkExpression(flow, expression.handler);
      return;
    case 'deconstruction':
      for (const each of expression.assignments) if (each.kind === 'assignment') walkTarget(flow, each.target);
      for (const each of expression.prepare) walkExpression(flow, each);
      for (const each of expression.assignments) {
        walkExpression(flow, each.kind === 'assignment' ? each.value : each);
        if (each.kind === 'assignment') flow.assign(flow.slots.named(each.target));
      }
      return;
    case 'coalesce': {
      const whenNotNull = walkNullable(flow, expression.left);
      const whenNull = isNeverNull(expression.left) ? unreachable : flow.state;
      flow.state = whenNotNull;
      walkExpression(flow, expression.whenNotNull);
      const left = flow.state;
      flow.state = whenNull;
      walkExpression(flow, expression.right);
      flow.join(left);
      return;
    }
    case 'conditionalAccess':
      walkNullable(flow, expression);
      return;
    case 'conditional': {
      const { whenTrue, whenFalse } = branches(flow, expression.condition);
      flow.state = whenTrue;
      walkExpression(flow, expression.whenTrue);
      const first = flow.state;
      flow.state = whenFalse;
      walkExpression(flow, expression.whenFalse);
      flow.join(first);
      return;
    }
    case 'switchExpression': {
      let after: State = unreachable;
      walkArms(flow, expression, result => {
        walkExpression(flow, result);
        after &= flow.state;
      });
      flow.state = after;
      return;
    }
    case 'sequence':
      for (const effect of expression.effects) walkExpression(flow, effect);
      walkExpression(flow, expression.value);
      return;
    case 'dynamic':
      for (const operand of expression.operands) walkExpression(flow, operand);
      return;
  }
}

/** Runs `take` for the result of each arm, from the state in which the arm is chosen. */
export function walkArms(
  flow: Flow,
  expression: BoundExpression & { kind: 'switchExpression' },
  take: (result: BoundExpression) => void,
): void {
  walkExpression(flow, expression.operand);
  const chosen = flow.state;
  for (const { pattern, when, result } of expression.arms) {
    flow.state = chosen | outcomeOf(flow, pattern).whenTrue;
    if (when) flow.state = branches(flow, when).whenTrue;
    take(result);
  }
}

/**
 * Walks an expression that may be null; gives the state for when it is not. What stands behind `?.` has then been evaluated.
 */
export function walkNullable(flow: Flow, expression: BoundExpression): State {
  if (expression.kind === 'conversion' && !expression.method) return walkNullable(flow, expression.operand);
  if (expression.kind !== 'conditionalAccess') {
    walkExpression(flow, expression);
    return flow.state;
  }
  const before = walkNullable(flow, expression.receiver);
  const whenNull = flow.state;
  flow.state = before;
  const whenNotNull = walkNullable(flow, expression.access);
  flow.join(whenNull);
  return whenNotNull;
}

/** Evaluates what a variable consists of, up to the variable itself. */
function walkTarget(flow: Flow, target: BoundExpression): void {
  switch (target.kind) {
    case 'local':
    case 'parameter':
    case 'this':
    case 'discard':
      return;
    case 'field':
    case 'event':
      if (target.receiver && !flow.slots.named(target)) walkExpression(flow, target.receiver);
      return;
    case 'property':
      if (target.receiver && !flow.slots.named(target)) walkExpression(flow, target.receiver);
      walkArguments(flow, target.arguments);
      return;
    case 'arrayAccess':
      walkExpression(flow, target.array);
      for (const index of target.indices) walkExpression(flow, index);
      return;
    default:
      walkExpression(flow, target);
  }
}

function walkCall(flow: Flow, call: BoundExpression & { kind: 'call' }): void {
  const { receiver, method } = call;
  // `base(…)` and `this(…)` come before there is anything to read.
  const isInitializer = method.methodKind === 'constructor' && receiver?.kind === 'this';
  if (receiver && !isInitializer) walkExpression(flow, receiver);
  walkArguments(flow, call.arguments);
  if (isInitializer) flow.assign(flow.slots.named(receiver));
  useLocalFunction(flow, method, call);
  const called = flow.localFunction(method);
  // One that never returns does not make what follows unreachable.
  if (called) flow.state |= called.writes & ~unreachableBit;
}

function walkArguments(flow: Flow, arguments_: readonly BoundArgument[]): void {
  for (const { expression, refKind } of arguments_) {
    if (refKind === 'out') walkTarget(flow, expression);
    else walkExpression(flow, expression);
  }
  for (const { expression, refKind } of arguments_) if (refKind !== 'none') flow.assign(flow.slots.named(expression));
}

function walkElement(flow: Flow, element: BoundArrayElement): void {
  if (isExpression(element)) walkExpression(flow, element);
  else for (const inner of element) walkElement(flow, inner);
}

function isExpression(element: BoundArrayElement): element is BoundExpression {
  return 'kind' in element;
}

/** Whatever the function reads of the variables around it has to be assigned where it is called or made a delegate. */
function useLocalFunction(flow: Flow, method: MethodSymbol, { syntax }: BoundExpression): void {
  for (const slot of flow.localFunction(method)?.reads ?? [])
    flow.require(slot, () => reportUnassigned(flow, slot, syntax ?? flow.place));
}
