// Assignments to what is bound when it runs: members and elements of dynamic values.
import type { LocalSymbol } from '../../symbols/symbols';
import { dynamicType, isDelegate } from '../../symbols/types';
import type { AssignmentExpression, Expression, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundBinaryOperator, BoundDynamic, BoundExpression, LateBind } from '../bound';
import { bindEventAssignment } from '../expressions/assignments';
import { bindOperand } from '../expressions/expressions';
import { bindBinary, bindIncrementValue } from '../expressions/operators';
import { isTyped } from '../operands';
import { convertExplicitly } from '../resolution/convert';
import { late, seenAs } from './dynamic';

/** `target = value`, where the target is late-bound and can be assigned to; undefined when it cannot. */
export function lateAssignment(
  b: BodyBinder,
  target: BoundDynamic,
  value: BoundExpression,
  syntax: Expression,
): BoundDynamic | undefined {
  const { set } = target.site;
  if (!set) return undefined;
  const own = target.types.length;
  const added = late(b, syntax, [value], (_, [only]) => only ?? value);
  return {
    ...target,
    syntax,
    operands: [...target.operands, ...added.operands],
    types: [...target.types, ...added.types],
    site: {
      ...target.site,
      // A constant value is not among the operands that are evaluated.
      get: (inner, given) => set(inner, given.length > own ? given : [...given, value]),
      set: undefined,
    },
  };
}

/** The same target twice, for `x.y op= z`: what it is made of is evaluated once. */
export function heldTarget(
  b: BodyBinder,
  target: BoundDynamic,
  syntax: Node,
): { readonly target: BoundDynamic; readonly temps: LocalSymbol[]; readonly effects: BoundExpression[] } {
  const temps = target.operands.map(operand => b.temporary(operand.type));
  const effects = target.operands.map((value, i): BoundExpression => {
    const temp = temps[i] as LocalSymbol;
    return { kind: 'assignment', type: temp.type, syntax, target: b.local(temp, syntax), value, ref: false };
  });
  return { target: { ...target, operands: temps.map(temp => b.local(temp, syntax)) }, temps, effects };
}

/** `d.X op= y`: what `d` is and what `X` was are found out once. */
export function lateCompound(
  b: BodyBinder,
  target: BoundDynamic,
  node: AssignmentExpression,
  right: Expression,
): BoundExpression {
  const binary = node.operator.text.slice(0, -1) as BoundBinaryOperator;
  const held = heldTarget(b, target, node);
  const handler = bindOperand(b, right);
  const value = bindBinary(b, binary, held.target, handler, node);
  if (!isTyped(handler) || !mayBeEvent(node, handler)) return lateStore(b, held, value, value, node);
  return {
    kind: 'sequence',
    type: dynamicType,
    syntax: node,
    locals: held.temps,
    effects: held.effects,
    value: eventOr(
      b,
      held.target,
      handler,
      node,
      lateStore(b, { ...held, temps: [], effects: [] }, value, value, node),
    ),
    origin: 'other',
  };
}

/** `d.X += handler`, where only a delegate can be meant. */
function mayBeEvent({ left, operator }: AssignmentExpression, { type }: BoundExpression): boolean {
  const isHandler = isDelegate(type) || type.kind === 'dynamic' || type.kind === 'null';
  return left.kind === 'MemberAccess' && (operator.text === '+=' || operator.text === '-=') && isHandler;
}

/** What X is is found out when it runs: an event gets the handler, anything else is read and stored. */
function eventOr(
  b: BodyBinder,
  target: BoundDynamic,
  handler: BoundExpression,
  syntax: AssignmentExpression,
  otherwise: BoundExpression,
): BoundExpression {
  const { site } = target;
  const member: LateBind = (inner, given) => {
    inner.bindingEventTarget = true;
    const found = site.get(inner, given);
    inner.bindingEventTarget = false;
    return found;
  };
  const bool = b.compilation.special('bool');
  const isEvent: BoundDynamic = {
    ...target,
    site: {
      ...site,
      get: (inner, given) => inner.literal(member(inner, given).kind === 'event', bool, syntax),
      set: undefined,
    },
  };
  const own = target.operands.length;
  const given = late(b, syntax, [handler], (_, [only]) => only ?? handler);
  const added: BoundDynamic = {
    ...target,
    operands: [...target.operands, ...given.operands],
    types: [...target.types, ...given.types],
    site: {
      ...site,
      get: (inner, all) => {
        const event = member(inner, all.slice(0, own));
        if (event.kind !== 'event') return inner.bad(syntax);
        return bindEventAssignment(inner, event, syntax.operator.text === '+=', syntax, all[own] ?? handler);
      },
      set: undefined,
    },
  };
  const condition = convertExplicitly(b, seenAs(isEvent, b.compilation.special('object')), bool, syntax);
  return { kind: 'conditional', type: dynamicType, syntax, condition, whenTrue: added, whenFalse: otherwise };
}

export function lateIncrement(
  b: BodyBinder,
  target: BoundDynamic,
  operator: '++' | '--',
  prefix: boolean,
  node: Expression,
): BoundExpression {
  const held = heldTarget(b, target, node);
  const before = b.temporary(target.type);
  const read = b.local(before, node);
  const keep: BoundExpression = {
    kind: 'assignment',
    type: before.type,
    syntax: node,
    target: read,
    value: held.target,
    ref: false,
  };
  const value = bindIncrementValue(b, operator, read, node);
  const temps = [...held.temps, before];
  return lateStore(b, { ...held, temps, effects: [...held.effects, keep] }, value, prefix ? undefined : read, node);
}

/** What an operator gives goes back into a smaller type. */
function narrowing(store: BoundDynamic): BoundDynamic {
  const get: LateBind = (inner, given) => {
    inner.storesCompound = true;
    const result = store.site.get(inner, given);
    inner.storesCompound = false;
    return result;
  };
  return { ...store, site: { ...store.site, get } };
}

/** Stores `value`; the whole is `result`, or what the assignment gives. */
function lateStore(
  b: BodyBinder,
  held: ReturnType<typeof heldTarget>,
  value: BoundExpression,
  result: BoundExpression | undefined,
  node: Expression,
): BoundExpression {
  const stored = lateAssignment(b, held.target, value, node);
  const store = stored && narrowing(stored);
  if (!store) {
    b.error('CS0131', 'The left-hand side of an assignment must be a variable, property or indexer', node);
    return b.bad(node);
  }
  const isRead = result !== undefined && result !== value;
  return {
    kind: 'sequence',
    type: store.type,
    syntax: node,
    locals: held.temps,
    effects: isRead ? [...held.effects, store] : held.effects,
    value: isRead ? result : store,
    origin: 'other',
  };
}
