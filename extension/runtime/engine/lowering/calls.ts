// Calls of methods, accessors, constructors, delegates and local functions.
import type { BoundArgument, BoundExpression } from '../../../../server/csharp/binding/bound';
import type { MethodSymbol, ParameterSymbol, TypeSymbol } from '../../../../server/csharp/symbols/symbols';
import { isVoid } from '../../../../server/csharp/symbols/types';
import type { Variable } from '../layout';
import type { MethodEntry } from '../methods';
import type { EngineType } from '../runtimeTypes';
import { boxed } from './conversions';
import { isLent, leavesReceiver, plainCreation } from './copies';
import { choose, expression, type Operand, operands, storedValue } from './expressions';
import { type Lowering, restoreText } from './lowering';
import { cellWith, referenceTo, textNode } from './lvalues';
import { type CallTarget, needsInit, resolveTarget, targetSuspends, triggersInitializer } from './targets';
import { byValue, childrenOf } from './tree';

const identifier = /^[\w$]+$/;

/** What is handed to `parameter`: a value, or a reference. Operators and conversions give values to `in` parameters too. */
export function argumentOperand(
  ctx: Lowering,
  argument: BoundArgument,
  parameter?: ParameterSymbol,
  lent = false,
  awaits = false,
): Operand {
  const isReference = argument.refKind !== 'none' || (parameter !== undefined && parameter.refKind !== 'none');
  return {
    node: argument.expression,
    get: () => {
      // A reference that a call gives does not outlive an await: what is only read is kept as the value it has.
      if (argument.refKind === 'in' && awaits && isOfCall(argument.expression))
        return cellWith(ctx, storedValue(ctx, argument.expression));
      if (argument.refKind !== 'none') return referenceTo(ctx, argument.expression);
      const value = lent ? expression(ctx, argument.expression) : storedValue(ctx, argument.expression);
      return isReference ? cellWith(ctx, value) : value;
    },
    isReference,
  };
}

function isOfCall(node: BoundExpression): boolean {
  if (node.kind === 'field') return node.receiver !== undefined && isOfCall(node.receiver);
  return node.kind === 'call';
}

function awaitsIn(node: object): boolean {
  return ('kind' in node && node.kind === 'await') || childrenOf(node).some(awaitsIn);
}

/** Makes sure that the static constructor has run. */
export function initialize(ctx: Lowering, type: EngineType, asMember: boolean, node: object) {
  if (needsInit(ctx, type, asMember)) runInitializer(ctx, type, node);
}

export function runInitializer(ctx: Lowering, type: EngineType, node: object) {
  const name = ctx.typeName(type);
  const pc = ctx.layout.pc(node, `init ${type.id}`);
  ctx.layout.point(pc).resultSlot = -1;
  ctx.hasCalls = true;
  ctx.label(pc);
  ctx.code(`if(!${name}.initialized){${ctx.helper('initialize')}(${name});if(S.s!==0){pc=${pc};break D;}}`);
}

/** Text of the call's value; '' for a void call that had to be emitted. */
export function call(
  ctx: Lowering,
  node: object,
  method: MethodSymbol,
  receiver: BoundExpression | undefined,
  args: readonly BoundArgument[],
  virtual: boolean,
  returnType: TypeSymbol,
): string {
  const receiverType = receiver && receiver.kind !== 'typeReference' ? ctx.typeOf(receiver) : undefined;
  if (receiver && receiverType?.isNullable && nullableMethods.has(method.name) && !method.isStatic) {
    return callOnNullable(ctx, node, method, receiver, receiverType, args, returnType);
  }
  if (receiver?.kind === 'this' && ctx.entry.declaringType.isValueType && receiverType && !receiverType.isValueType) {
    // base.M() in a struct: the base sees a box.
    const own = ctx.entry.declaringType;
    const box = { ...textNode(receiver, boxed(ctx, own, expression(ctx, receiver), receiver)), type: receiver.type };
    return call(ctx, node, method, box as BoundExpression, args, false, returnType);
  }
  const target = resolveTarget(ctx, method, receiverType, virtual);
  const needsReceiver = receiver !== undefined && !method.isStatic && receiver.kind !== 'typeReference';
  const list: Operand[] = [];
  if (needsReceiver)
    list.push({
      node: receiver,
      get: () => receiverText(ctx, receiver, receiverType),
      isReference: receiverType?.isValueType ?? false,
    });
  const others = [...(needsReceiver ? [receiver] : []), ...args.map(argument => argument.expression)];
  args.forEach((argument, i) => {
    const isLentHere = isLent(ctx, target, argument, i, others);
    const awaits = argument.refKind === 'in' && args.slice(i + 1).some(({ expression: later }) => awaitsIn(later));
    list.push(argumentOperand(ctx, argument, method.parameters[i], isLentHere, awaits));
  });
  const texts = operands(ctx, list);
  if (target.kind === 'method' && triggersInitializer(ctx, method)) {
    const type = ctx.type(method.containingType);
    if (needsInit(ctx, type, true)) {
      keep(ctx, texts, list);
      initialize(ctx, type, true, node);
    }
  }
  const text = callText(ctx, target, texts, receiverType, receiver, method);
  return finishCall(ctx, node, text, targetSuspends(target), returnType, method.returnRefKind === 'ref');
}

/** Methods of structs work on variables in place, and on copies of what is no variable. */
function receiverText(ctx: Lowering, receiver: BoundExpression, type: EngineType | undefined): string {
  if (!type?.isCopied || type.isNullable) return expression(ctx, receiver);
  switch (receiver.kind) {
    case 'local':
    case 'parameter':
    case 'field':
    case 'arrayAccess':
    case 'this':
    case 'call':
      return expression(ctx, receiver);
    case 'conditional':
      return receiver.isRef ? expression(ctx, receiver) : storedValue(ctx, receiver);
    default:
      return (receiver.kind as string) === 'js' ? expression(ctx, receiver) : storedValue(ctx, receiver);
  }
}

const nullableMethods: ReadonlySet<string> = new Set(['ToString', 'Equals', 'GetHashCode']);

function callOnNullable(
  ctx: Lowering,
  node: object,
  method: MethodSymbol,
  receiver: BoundExpression,
  type: EngineType,
  args: readonly BoundArgument[],
  returnType: TypeSymbol,
): string {
  const inner = type.underlying as EngineType;
  const [value = '', ...rest] = operands(ctx, [
    { node: receiver, get: () => expression(ctx, receiver), isReference: false },
    ...args.map(argument => argumentOperand(ctx, argument)),
  ]);
  const root = ctx.engine.members.objectMethod(method.name);
  const entry = ctx.engine.dispatch.resolve(inner, ctx.engine.dispatch.slotOf(root, ctx.engine.types.object, []));
  const target: CallTarget = { kind: 'method', entry, box: entry.declaringType === inner ? undefined : inner };
  const suspending = targetSuspends(target);
  const empty = method.name === 'ToString' ? '""' : method.name === 'Equals' ? `${rest[0]}===null` : '0';
  const held = hold(ctx, value, 'any', suspending);
  return choose(
    ctx,
    node,
    `${held.first}===null`,
    () => empty,
    () =>
      finishCall(
        ctx,
        node,
        callText(ctx, target, [held.again, ...rest], inner, undefined, root),
        suspending,
        returnType,
        false,
      ),
    suspending,
    ctx.type(returnType),
  );
}

/** Puts operands into temporaries before something is emitted that could change them. */
function keep(ctx: Lowering, texts: string[], list: readonly Operand[]) {
  list.forEach((operand, i) => {
    const text = texts[i] ?? '';
    if (/^(?:-?\d+n?|"[^"]*"|self|env)$/.test(text)) return;
    const type = operand.isReference ? undefined : ctx.typeOf(operand.node);
    const temporary = type ? ctx.temporaryFor(type) : ctx.temporary('any');
    ctx.code(`${temporary.name}=${text};`);
    texts[i] = temporary.name;
  });
}

/**
 * For a text that is used more than once: `first` evaluates it, `again` is its value. With `emit` the evaluation is a statement of its
 * own, which only expressions with points inside may do: all others must stay one JavaScript expression.
 */
export function hold(
  ctx: Lowering,
  text: string,
  kind: Variable['kind'],
  emit: boolean,
): { first: string; again: string } {
  if (identifier.test(text)) return { first: text, again: text };
  const { name } = ctx.temporary(kind);
  if (!emit) return { first: `(${name}=${text})`, again: name };
  ctx.code(`${name}=${text};`);
  return { first: name, again: name };
}

export function callText(
  ctx: Lowering,
  target: CallTarget,
  texts: readonly string[],
  receiverType: EngineType | undefined,
  receiver: BoundExpression | undefined,
  method: MethodSymbol,
): string {
  switch (target.kind) {
    case 'intrinsic':
      return target.intrinsic.text(ctx, texts, receiverType);
    case 'method': {
      const instance = !target.entry.definition.isStatic && receiverType !== undefined;
      let all = texts;
      if (instance && target.box) all = [boxed(ctx, target.box, texts[0] ?? '', receiver), ...texts.slice(1)];
      else if (instance && !receiverType.isValueType && !isNotNull(receiver)) {
        all = [`(${texts[0]}??${ctx.helper('nullReference')}())`, ...texts.slice(1)];
      } else if (instance && receiver && isReadOnlyStruct(ctx, receiver, target.entry))
        all = [`${texts[0]}.$clone()`, ...texts.slice(1)];
      return directCall(ctx, target.entry, all);
    }
    case 'slot': {
      const [first = 'null', ...rest] = texts;
      const { first: evaluated, again } = hold(ctx, first, 'any', false);
      const table = mayBeString(ctx, target.receiver)
        ? `(typeof ${evaluated}==="string"?${ctx.constant(ctx.engine.types.roots.strings, 'STR')}:${again})`
        : evaluated;
      return `${table}.${target.slot.name}(${[again, ...rest].join(',')})`;
    }
    case 'delegate': {
      const [first = 'null', ...rest] = texts;
      const { first: evaluated, again } = hold(ctx, first, 'any', false);
      return `${evaluated}.m.f(${[`${again}.t`, ...rest].join(',')})`;
    }
    case 'localFunction':
      return `${codeText(ctx, target.entry)}(${[ctx.engine.environmentText(ctx, target.entry, method), ...texts].join(',')})`;
  }
}

export function directCall(ctx: Lowering, entry: MethodEntry, all: readonly string[]): string {
  ctx.engine.bindNative(entry);
  if (!entry.native) return `${codeText(ctx, entry)}(${all.join(',')})`;
  const runtime = ctx.constant(ctx.engine.runtime, 'rt');
  const generic = ctx.engine.nativeTypeArguments(entry);
  const args = generic ? [runtime, ctx.constant(generic, 'A'), ...all] : [runtime, ...all];
  return `${ctx.constant(entry.native, 'N')}(${args.join(',')})`;
}

function codeText(ctx: Lowering, entry: MethodEntry): string {
  const name = ctx.constant(entry, 'm');
  return `(${name}.c??${name}.link())`;
}

function isNotNull(receiver: BoundExpression | undefined): boolean {
  if (!receiver) return true;
  return (
    receiver.kind === 'this' || receiver.kind === 'new' || receiver.kind === 'literal' || receiver.kind === 'typeof'
  );
}

/** A method called on a struct that nobody may change works on a copy when it could change itself. */
function isReadOnlyStruct(ctx: Lowering, receiver: BoundExpression, entry: MethodEntry): boolean {
  if (!entry.declaringType.isCopied || entry.definition.isReadOnly) return false;
  // The variable of a foreach or using may change itself; its fields may not.
  const isFixed = receiver.kind === 'local' ? receiver.local.isReadOnlyRef : isReadOnlyPlace(ctx, receiver);
  return isFixed && !leavesReceiver(entry);
}

function isReadOnlyPlace(ctx: Lowering, node: BoundExpression): boolean {
  switch (node.kind) {
    case 'local':
      return node.local.isReadOnly || node.local.isReadOnlyRef;
    case 'parameter':
      return node.parameter.refKind === 'in';
    case 'field': {
      const { field, receiver } = node;
      const kind = field.isStatic ? 'staticConstructor' : 'constructor';
      const isBeingMade =
        (ctx.method.methodKind === kind || (field.isStatic && ctx.entry.isTypeInitializer)) &&
        ctx.entry.declaringType === ctx.type(field.containingType);
      if (field.isReadOnly && !isBeingMade) return true;
      return receiver !== undefined && ctx.typeOf(receiver).isValueType && isReadOnlyPlace(ctx, receiver);
    }
    case 'call':
      return node.method.returnsReadOnly;
    case 'property':
      return node.property.returnsReadOnly;
    case 'conditional':
      return node.isRef === true && (isReadOnlyPlace(ctx, node.whenTrue) || isReadOnlyPlace(ctx, node.whenFalse));
    default:
      return false;
  }
}

function mayBeString(ctx: Lowering, type: EngineType): boolean {
  return type.special === 'object' || (type.kind === 'interface' && type.isAssignableFrom(ctx.engine.types.string));
}

/** Emits a call that may suspend, with its point, and gives the text of its value. */
export function finishCall(
  ctx: Lowering,
  node: object,
  text: string,
  suspending: boolean,
  returnType: TypeSymbol,
  isReference: boolean,
): string {
  const type = ctx.type(returnType);
  if (!suspending) return isReference ? `${text}.v` : text;
  const pc = ctx.layout.pc(node, 'call');
  if (isVoid(returnType)) {
    ctx.code(`${text};`);
    ctx.suspensionTest(pc, undefined);
    return '';
  }
  const result = isReference ? ctx.temporary('any') : ctx.temporaryFor(type);
  ctx.code(`${result.name}=${restoreText(result.kind, text)};`);
  ctx.suspensionTest(pc, result);
  return isReference ? `${result.name}.v` : result.name;
}

/** `new C(…)`. */
export function creation(ctx: Lowering, node: BoundExpression & { kind: 'new' }): string {
  const type = ctx.typeOf(node);
  const list = node.arguments.map(argument => argumentOperand(ctx, argument));
  const texts = operands(ctx, list);
  if (needsInit(ctx, type, true)) {
    keep(ctx, texts, list);
    initialize(ctx, type, true, node);
  }
  return construct(ctx, node, type, node.constructorSymbol, texts);
}

export function construct(
  ctx: Lowering,
  node: object,
  type: EngineType,
  constructorSymbol: MethodSymbol,
  texts: readonly string[],
): string {
  const { engine } = ctx;
  const entry = engine.methodIn(ctx.entry, constructorSymbol);
  engine.bindNative(entry);
  const isRaw = type.special === 'string' || (type.isValueType && type.representation !== 'struct');
  if (isRaw) {
    const target = resolveTarget(ctx, constructorSymbol, undefined, false);
    if (target.kind === 'intrinsic') return target.intrinsic.text(ctx, ['null', ...texts], type);
    if (!entry.native && type.representation !== 'reference' && texts.length === 0) return ctx.defaultText(type);
    return directCall(ctx, entry, ['null', ...texts]);
  }
  const whole = plainCreation(ctx, type, entry, texts);
  if (whole) return whole;
  const made = type.isValueType ? ctx.defaultText(type) : `new ${ctx.constant(type.cls, 'C')}()`;
  if (engine.members.isEmptyConstructor(entry)) {
    if (texts.every(text => identifier.test(text))) return made;
  }
  const result = ctx.temporary('any');
  if (!entry.maySuspend)
    return `(${result.name}=${made},${directCall(ctx, entry, [result.name, ...texts])},${result.name})`;
  ctx.code(`${result.name}=${made};`);
  ctx.code(`${directCall(ctx, entry, [result.name, ...texts])};`);
  ctx.suspensionTest(ctx.layout.pc(node, 'construct'), undefined);
  return result.name;
}

/** A call that lowering makes up: receiver and arguments are given as bound expressions. */
export function simpleCall(
  ctx: Lowering,
  node: object,
  method: MethodSymbol,
  receiver: BoundExpression | undefined,
  args: readonly BoundExpression[],
  virtual: boolean,
): string {
  return call(ctx, node, method, receiver, byValue(...args), virtual, method.returnType);
}

/** Something done with dynamic values: the engine finds out what when it runs. */
export function lateBound(ctx: Lowering, node: BoundExpression & { kind: 'dynamic' }): string {
  const texts = operands(
    ctx,
    node.operands.map(operand => ({ node: operand, get: () => storedValue(ctx, operand), isReference: false })),
  );
  const text = `${ctx.helper('late')}(${ctx.constant(node, 'site')},M,[${texts.join(',')}])`;
  return finishCall(ctx, node, text, true, ctx.engine.program.special('object'), false);
}
