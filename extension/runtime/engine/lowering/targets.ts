// Which code a call reaches, and whether it may suspend the thread that calls.
import type { BoundExpression } from '../../../../server/csharp/binding/bound';
import type { MethodSymbol } from '../../../../server/csharp/symbols/symbols';
import type { MethodEntry } from '../methods';
import type { EngineType } from '../runtimeTypes';
import type { Slot } from '../slots';
import { type Intrinsic, intrinsicFor } from './intrinsics';
import type { Lowering } from './lowering';
import { childrenOf } from './tree';

export type CallTarget =
  | { readonly kind: 'intrinsic'; readonly intrinsic: Intrinsic }
  | {
      readonly kind: 'method';
      readonly entry: MethodEntry /** The receiver must be boxed first. */;
      readonly box: EngineType | undefined;
    }
  /** Found at run time in the receiver's table. */
  | { readonly kind: 'slot'; readonly slot: Slot; readonly receiver: EngineType; readonly isQuiet: boolean }
  | { readonly kind: 'delegate' }
  | { readonly kind: 'localFunction'; readonly entry: MethodEntry };

export function resolveTarget(
  ctx: Lowering,
  method: MethodSymbol,
  receiver: EngineType | undefined,
  virtual: boolean,
): CallTarget {
  const { engine } = ctx;
  if (method.methodKind === 'delegateInvoke') return { kind: 'delegate' };
  if (method.methodKind === 'localFunction')
    return { kind: 'localFunction', entry: engine.localFunction(ctx.entry, method) };
  const intrinsic = intrinsicFor(method);
  if (intrinsic) return { kind: 'intrinsic', intrinsic };
  const declaring = ctx.type(method.containingType);
  if (method.isStatic || !receiver || method.methodKind === 'constructor') {
    return { kind: 'method', entry: engine.methodIn(ctx.entry, method), box: undefined };
  }
  // Members of T on a T? (Dispose of a struct in `using`): the value is held raw, so it is a T already.
  if (receiver.isNullable && receiver.underlying && declaring !== receiver)
    return resolveTarget(ctx, method, receiver.underlying, virtual);
  const dispatches = method.isVirtual || method.isAbstract || method.isOverride || declaring.kind === 'interface';
  if (receiver.isValueType && !(receiver.isNullable && declaring === receiver)) {
    if (declaring === receiver) return { kind: 'method', entry: engine.methodIn(ctx.entry, method), box: undefined };
    const entry = dispatches
      ? engine.dispatch.resolve(receiver, engine.dispatch.slotFor(ctx.entry, method))
      : engine.methodIn(ctx.entry, method);
    return { kind: 'method', entry, box: entry.declaringType === receiver ? undefined : receiver };
  }
  if (!virtual && dispatches && declaring.kind !== 'interface') {
    // base.M(): what the base class makes of it.
    return {
      kind: 'method',
      entry: engine.dispatch.resolve(receiver, engine.dispatch.slotFor(ctx.entry, method)),
      box: undefined,
    };
  }
  if (!virtual || !dispatches) {
    return { kind: 'method', entry: engine.methodIn(ctx.entry, method), box: undefined };
  }
  const slot = engine.dispatch.slotFor(ctx.entry, method);
  const fixed =
    receiver.special === 'string' || (receiver.kind === 'class' && receiver.isSealed) || receiver.kind === 'array';
  if (fixed) return { kind: 'method', entry: engine.dispatch.resolve(receiver, slot), box: undefined };
  return { kind: 'slot', slot, receiver, isQuiet: engine.quietness.isQuietSlot(slot) };
}

export function targetSuspends(target: CallTarget): boolean {
  switch (target.kind) {
    case 'intrinsic':
      return false;
    case 'method':
      return target.entry.maySuspend;
    case 'slot':
      return !target.isQuiet;
    case 'delegate':
    case 'localFunction':
      return true;
  }
}

const answers = new WeakMap<MethodEntry, WeakMap<object, boolean>>();

/** Does evaluating the expression or statement need a point inside? */
export function suspends(ctx: Lowering, node: object): boolean {
  let known = answers.get(ctx.entry);
  if (!known) {
    known = new WeakMap();
    answers.set(ctx.entry, known);
  }
  let answer = known.get(node);
  if (answer === undefined) {
    answer =
      !isConstant(node) &&
      (suspendsHere(ctx, node as BoundExpression) || childrenOf(node).some(child => suspends(ctx, child)));
    known.set(node, answer);
  }
  return answer;
}

function isConstant(node: object): boolean {
  return 'constant' in node && node.constant !== undefined;
}

export function callSuspends(
  ctx: Lowering,
  method: MethodSymbol,
  receiver: BoundExpression | undefined,
  virtual: boolean,
): boolean {
  if (triggersInitializer(ctx, method) && needsInit(ctx, ctx.type(method.containingType), true)) return true;
  return targetSuspends(resolveTarget(ctx, method, receiver && ctx.typeOf(receiver), virtual));
}

function suspendsHere(ctx: Lowering, node: BoundExpression): boolean {
  const { engine } = ctx;
  switch (node.kind) {
    case 'call':
      return callSuspends(ctx, node.method, node.receiver, node.virtual);
    case 'new':
      return needsInit(ctx, ctx.typeOf(node), true) || engine.methodIn(ctx.entry, node.constructorSymbol).maySuspend;
    case 'newTypeParameter': {
      const made = engine.members.parameterlessConstructor(ctx.typeOf(node));
      return made !== undefined && (needsInit(ctx, ctx.typeOf(node), true) || made.maySuspend);
    }
    case 'property':
      return [node.property.getter, node.property.setter].some(
        accessor => accessor !== undefined && callSuspends(ctx, accessor, node.receiver, node.virtual),
      );
    case 'field':
      return node.receiver === undefined && needsInit(ctx, ctx.type(node.field.containingType), false);
    case 'await':
    case 'dynamic':
    case 'eventAssignment':
      return true;
    case 'unary':
    case 'conversion':
      return node.method !== undefined && callSuspends(ctx, node.method, undefined, false);
    case 'binary':
      return node.use.method !== undefined && callSuspends(ctx, node.use.method, undefined, false);
    default:
      return 'suspending' in node && node['suspending'] === true;
  }
}

/** A static method or, through `base(…)`, a constructor of a base: its type has its static constructor run before. */
export function triggersInitializer(ctx: Lowering, method: MethodSymbol): boolean {
  return (
    method.isStatic ||
    (method.methodKind === 'constructor' && method.containingType.definition !== ctx.method.containingType.definition)
  );
}

/** Must code make sure that the type's initializer has run? `asMember`: a static method or constructor is called, not a field used. */
export function needsInit(ctx: Lowering, type: EngineType, asMember: boolean): boolean {
  const { engine } = ctx;
  if (ctx.entry.isTypeInitializer && ctx.entry.declaringType === type) return false;
  if (engine.initializers.initialize(type) && !engine.initializers.mayRunAgain(type)) return false;
  if (asMember && !engine.initializers.hasStaticConstructor(type)) return false;
  if (!engine.initializers.hasStaticConstructor(type)) return true;
  // Whoever runs a method of the type has triggered its static constructor already.
  for (let entry: MethodEntry | undefined = ctx.entry; entry; entry = entry.owner) {
    if (entry.declaringType === type) return false;
  }
  return true;
}
