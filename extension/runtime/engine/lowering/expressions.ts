// Expressions to JavaScript text. What may suspend is emitted as statements with points; everything else stays one expression.
import type { BoundArrayElement, BoundExpression } from '../../../../server/csharp/binding/bound';
import { Decimal } from '../../../../server/csharp/symbols/decimal';
import type { ConstantValue, MethodSymbol } from '../../../../server/csharp/symbols/symbols';
import { memberIn } from '../../../../server/csharp/symbols/types';
import type { EngineType } from '../runtimeTypes';
import {
  assignment,
  coalescingAssignment,
  compoundAssignment,
  deconstruction,
  eventAssignment,
  increment,
} from './assignments';
import { awaitExpression } from './awaits';
import { call, construct, creation, hold, lateBound } from './calls';
import { changed, conversion } from './conversions';
import { delegateCreation, lambdaCreation } from './functions';
import type { Lowering } from './lowering';
import {
  autoField,
  elementText,
  fieldKeyOf,
  indexFirst,
  indexText,
  ownMember,
  referenceTo,
  staticText,
  variableText,
} from './lvalues';
import { binary, unary } from './operations';
import { patternTest, switchExpression } from './patterns';
import { suspends } from './targets';
import { type JsNode, writes } from './tree';

export interface Operand {
  readonly node: BoundExpression;
  readonly get: () => string;
  /** The text is a Ref or a place, not a value: it is kept in a plain temporary. */
  readonly isReference: boolean;
}

/**
 * Texts of operands in order. Those that come before one with a point inside (or before `later`, which the caller evaluates next) are
 * put into temporaries, unless nothing can change them.
 */
export function operands(ctx: Lowering, list: readonly Operand[], later: readonly BoundExpression[] = []): string[] {
  let last = later.some(node => suspends(ctx, node)) ? list.length : -1;
  if (last < 0) last = list.findLastIndex(operand => suspends(ctx, operand.node));
  return list.map((operand, i) => {
    const text = operand.get();
    if (i >= last || isStable(ctx, operand, [...list.slice(i + 1).map(entry => entry.node), ...later])) return text;
    const temporary = operand.isReference ? ctx.temporary('any') : ctx.temporaryFor(ctx.typeOf(operand.node));
    ctx.code(`${temporary.name}=${text};`);
    return temporary.name;
  });
}

function isStable(ctx: Lowering, operand: Operand, later: readonly BoundExpression[]): boolean {
  const { node } = operand;
  if (node.constant !== undefined) return true;
  // A struct can change without being assigned.
  if (!operand.isReference && ctx.typeOf(node).isCopied) return false;
  switch (node.kind) {
    case 'literal':
    case 'this':
    case 'typeof':
    case 'typeReference':
      return true;
    case 'local': {
      // Temporaries of the statement are written once.
      const alias = ctx.aliases.get(node.local);
      if (alias !== undefined) return /^\$[iulwdt]\d+$/.test(alias);
      return (
        !ctx.variableOf(node.local).cell &&
        !ctx.variableOf(node.local).reference &&
        !later.some(after => writes(after, node.local))
      );
    }
    case 'parameter':
      return (
        !ctx.variableOf(node.parameter).cell &&
        !ctx.variableOf(node.parameter).reference &&
        !later.some(after => writes(after, node.parameter))
      );
    default:
      return false;
  }
}

/** The value, copied where a struct would otherwise be shared. */
export function storedValue(ctx: Lowering, node: BoundExpression): string {
  const text = expression(ctx, node);
  const type = ctx.typeOf(node);
  if (!type.isCopied || !isPlace(ctx, node)) return text;
  return type.isNullable ? `${ctx.helper('copyNullable')}(${text})` : `${text}.$clone()`;
}

/** Reads a variable rather than making a value. */
function isPlace(ctx: Lowering, node: BoundExpression): boolean {
  switch (node.kind) {
    case 'local':
    case 'parameter':
    case 'field':
    case 'arrayAccess':
    case 'this':
    case 'assignment':
      return true;
    case 'call':
      return (
        node.method.returnRefKind === 'ref' || (node.receiver !== undefined && ctx.typeOf(node.receiver).isNullable)
      );
    case 'property':
      return (
        node.property.returnsRef ||
        node.property.backingField !== undefined ||
        (node.receiver !== undefined && ctx.typeOf(node.receiver).isNullable)
      );
    case 'conversion':
      return (
        !node.isInPlace &&
        (node.conversion === 'unboxing' ||
          node.conversion === 'unwrapNullable' ||
          node.conversion === 'cast' ||
          isPlace(ctx, node.operand))
      );
    case 'conditional':
      return isPlace(ctx, node.whenTrue) || isPlace(ctx, node.whenFalse);
    case 'coalesce':
    case 'conditionalAccess':
    case 'switchExpression':
    case 'sequence':
    case 'isPattern':
      return true;
    case 'await':
      return false;
    default:
      return (node.kind as string) === 'js';
  }
}

/** `this` as text; in lambdas it comes out of the environment. */
export function selfOf(ctx: Lowering): string {
  return ctx.selfText;
}

/** A partial method that nobody has written: its calls are left out, arguments and all (C# specification, "Partial methods"). */
function isLeftOpen({ definition: { node } }: MethodSymbol): boolean {
  return (
    node?.kind === 'MethodDeclaration' &&
    !node.body &&
    !node.expressionBody &&
    node.modifiers.some(word => word.text === 'partial')
  );
}

/** Evaluates for effect only. */
export function effect(ctx: Lowering, node: BoundExpression) {
  switch (node.kind) {
    case 'call':
      if (isLeftOpen(node.method)) return;
      break;
    case 'assignment':
      assignment(ctx, node, false);
      return;
    case 'compoundAssignment':
      compoundAssignment(ctx, node, false);
      return;
    case 'increment':
      increment(ctx, node, false);
      return;
    case 'deconstruction': {
      const text = deconstruction(ctx, node, false);
      if (text !== 'undefined') ctx.code(`${text};`);
      return;
    }
    case 'sequence':
      if (suspends(ctx, node)) {
        ctx.enterScope(node.locals);
        for (const inner of node.effects) effect(ctx, inner);
        effect(ctx, node.value);
        return;
      }
      break;
    case 'conditionalAccess':
      conditionalAccessEffect(ctx, node);
      return;
    case 'conditional':
      if (suspends(ctx, node)) {
        branch(
          ctx,
          node,
          () => expression(ctx, node.condition),
          () => effect(ctx, node.whenTrue),
          () => effect(ctx, node.whenFalse),
        );
        return;
      }
      break;
    case 'local':
    case 'parameter':
    case 'literal':
    case 'default':
    case 'this':
      return;
    default:
      break;
  }
  const text = expression(ctx, node);
  if (text !== '' && !/^[\w$]+$/.test(text)) ctx.code(`${text};`);
}

/** Code for both ways of a condition, with points. */
export function branch(
  ctx: Lowering,
  node: object,
  condition: () => string,
  whenTrue: () => void,
  whenFalse: (() => void) | undefined,
) {
  const otherwise = ctx.layout.pc(node, 'else');
  ctx.code(`if(!(${condition()})){${ctx.gotoText(otherwise)}}`);
  whenTrue();
  if (whenFalse) {
    const end = ctx.layout.pc(node, 'end');
    ctx.goto(end);
    ctx.label(otherwise);
    whenFalse();
    ctx.label(end);
  } else ctx.label(otherwise);
}

/** One of two values; `suspending` tells whether one of them has a point inside. */
export function choose(
  ctx: Lowering,
  node: object,
  condition: string,
  whenTrue: () => string,
  whenFalse: () => string,
  suspending: boolean,
  type: EngineType,
): string {
  if (!suspending) return `(${condition}?${whenTrue()}:${whenFalse()})`;
  const isVoid = type.kind === 'void';
  const result = isVoid ? undefined : ctx.temporaryFor(type);
  const store = (text: string) => {
    if (result) ctx.code(`${result.name}=${text};`);
    else if (text !== '') ctx.code(`${text};`);
  };
  branch(
    ctx,
    node,
    () => condition,
    () => store(whenTrue()),
    () => store(whenFalse()),
  );
  return result?.name ?? '';
}

export function expression(ctx: Lowering, node: BoundExpression): string {
  if (node.constant !== undefined) return constantText(ctx, node.constant.value, ctx.typeOf(node));
  switch (node.kind) {
    case 'literal':
      return 'null';
    case 'default':
      return ctx.defaultText(ctx.typeOf(node));
    case 'local':
      if (node.local.isConst && node.local.constant !== undefined)
        return constantText(ctx, node.local.constant, ctx.typeOf(node));
      return variableText(ctx, node.local);
    case 'parameter':
      return variableText(ctx, node.parameter);
    case 'this':
      return selfOf(ctx);
    case 'typeReference':
      return 'null';
    case 'field': {
      if (!node.receiver || node.receiver.kind === 'typeReference') return staticText(ctx, node);
      return `${expression(ctx, node.receiver)}.${fieldKeyOf(ctx, node)}`;
    }
    case 'property': {
      const field = autoField(ctx, node);
      if (field) return expression(ctx, field);
      const getter = node.property.getter;
      if (!getter) throw new Error(`${node.property.name} has no getter`);
      return call(ctx, ctx.layout.derived(node, 'get'), getter, node.receiver, node.arguments, node.virtual, node.type);
    }
    case 'event': {
      const own = ownMember(ctx, node.event.name);
      const backingField = node.event.backingField ?? (own?.kind === 'event' ? own.backingField : undefined);
      if (!backingField) throw new Error(`The event ${node.event.name} has no field to read`);
      return expression(ctx, { ...node, kind: 'field', field: backingField });
    }
    case 'arrayAccess':
      return arrayAccess(ctx, node);
    case 'arrayLength':
      return `${expression(ctx, node.array)}.items.length`;
    case 'call':
      return callExpression(ctx, node);
    case 'new':
      return ctx.typeOf(node).kind === 'delegate'
        ? expression(ctx, node.arguments[0]?.expression as BoundExpression)
        : creation(ctx, node);
    case 'newTypeParameter': {
      const type = ctx.typeOf(node);
      const made = ctx.engine.members.parameterlessConstructor(type);
      return made ? construct(ctx, node, type, made.definition, []) : ctx.defaultText(type);
    }
    case 'dynamic':
      return lateBound(ctx, node);
    case 'newArray':
      return arrayCreation(ctx, node);
    case 'newDelegate':
      return delegateCreation(ctx, node);
    case 'lambda':
      return lambdaCreation(ctx, node);
    case 'unary':
      return unary(ctx, node);
    case 'binary':
      return binary(ctx, node);
    case 'logical':
      return logical(ctx, node);
    case 'coalesce':
      return coalesce(ctx, node);
    case 'conditional': {
      if (node.isRef) return `${referenceTo(ctx, node)}.v`;
      const suspending = suspends(ctx, node.whenTrue) || suspends(ctx, node.whenFalse);
      return choose(
        ctx,
        node,
        expression(ctx, node.condition),
        () => storedValue(ctx, node.whenTrue),
        () => storedValue(ctx, node.whenFalse),
        suspending,
        ctx.typeOf(node),
      );
    }
    case 'assignment':
      return assignment(ctx, node, true);
    case 'compoundAssignment':
      return compoundAssignment(ctx, node, true);
    case 'increment':
      return increment(ctx, node, true);
    case 'coalescingAssignment':
      return coalescingAssignment(ctx, node);
    case 'eventAssignment':
      return eventAssignment(ctx, node);
    case 'deconstruction':
      return deconstruction(ctx, node, true);
    case 'conversion':
      return conversion(ctx, node);
    case 'is':
      return isText(ctx, node);
    case 'as':
      return asText(ctx, node);
    case 'isPattern':
      return patternTest(ctx, node);
    case 'switchExpression':
      return switchExpression(ctx, node);
    case 'typeof':
      return ctx.typeName(
        node.unbound
          ? ctx.engine.types.of(node.target.kind === 'named' ? node.target.definition : node.target)
          : ctx.type(node.target),
      );
    case 'memberInfo':
      return memberInfo(ctx, node);
    case 'await':
      return awaitExpression(ctx, node);
    case 'throwExpression':
      return `${ctx.helper('throwNow')}(${expression(ctx, node.operand)})`;
    case 'conditionalAccess':
      return conditionalAccess(ctx, node);
    case 'sequence':
      return sequence(ctx, node);
    case 'discard':
      return ctx.defaultText(ctx.typeOf(node));
    case 'ref':
      return referenceTo(ctx, node.operand);
    case 'bad':
      throw new Error(`Cannot be run: ${node.kind}`);
    default:
      return jsNode(ctx, node as unknown as JsNode);
  }
}

function jsNode(ctx: Lowering, node: JsNode): string {
  const texts = operands(
    ctx,
    node.operands.map(inner => ({ node: inner, get: () => storedValue(ctx, inner), isReference: false })),
  );
  const text = node.text(...texts);
  if (!node.suspending) return text;
  ctx.code(`${text};`);
  ctx.suspensionTest(ctx.layout.pc(node, 'call'), undefined);
  return '';
}

function callExpression(ctx: Lowering, node: BoundExpression & { kind: 'call' }): string {
  const { method, receiver } = node;
  if (method.methodKind === 'constructor' && receiver) {
    // base(…) or this(…)
    const entry = ctx.engine.methodIn(ctx.entry, method);
    const doesNothing = ctx.engine.members.isEmptyConstructor(entry) && node.arguments.length === 0;
    if (doesNothing && !ctx.engine.initializers.hasStaticConstructor(entry.declaringType)) return 'undefined';
  }
  return call(ctx, node, method, receiver, node.arguments, node.virtual, node.type);
}

export function constantText(ctx: Lowering, value: ConstantValue, type: EngineType): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'string':
      return JSON.stringify(value).replace(/[\u2028\u2029]/g, letter => `\\u${letter.charCodeAt(0).toString(16)}`);
    case 'bigint':
      return value < 0n ? `(${value}n)` : `${value}n`;
    case 'number': {
      const representation = type.isNullable ? type.underlying?.representation : type.representation;
      if (representation === 'bigint') return value < 0 ? `(${value}n)` : `${value}n`;
      if (Object.is(value, -0)) return '(-0)';
      return value < 0 || !Number.isFinite(value) ? `(${value})` : String(value);
    }
    default:
      // A whole zero is loaded from Decimal.Zero, which has no sign.
      return ctx.constant(isWholeZero(value) ? Decimal.zero : value, 'k');
  }
}

function isWholeZero(value: Extract<ConstantValue, object>): boolean {
  return value.mantissa === 0n && value.scale === 0;
}

function arrayAccess(ctx: Lowering, node: BoundExpression & { kind: 'arrayAccess' }): string {
  const element = ctx.typeOf(node);
  const texts = operands(
    ctx,
    [node.array, ...node.indices].map(inner => ({
      node: inner,
      get: () => expression(ctx, inner),
      isReference: false,
    })),
  );
  const array = hold(ctx, texts[0] ?? '', 'any', false);
  const isBool = element.special === 'bool';
  if (node.indices.length === 1) {
    const index = indexFirst(ctx, indexText(ctx, node.indices[0], texts[1] ?? '0'));
    const read = elementText(ctx, array.again, index.again, element.representation, isBool);
    const before = [array, index].filter(({ first, again }) => first !== again).map(({ first }) => first);
    return before.length === 0 ? read : `(${[...before, read].join(',')})`;
  }
  const indices = node.indices.map((inner, i) => indexText(ctx, inner, texts[i + 1] ?? '0'));
  const flat = hold(ctx, `${ctx.helper('flatIndex')}(${array.again},[${indices.join(',')}])`, 'int', false);
  const item = `${array.again}.items[${flat.again}]`;
  const before = array.first === array.again ? [flat.first] : [array.first, flat.first];
  return `(${before.join(',')},${isBool ? `${item}!==0` : item})`;
}

function arrayCreation(ctx: Lowering, node: BoundExpression & { kind: 'newArray' }): string {
  const type = ctx.typeOf(node);
  const name = ctx.typeName(type);
  const element = type.elementType as EngineType;
  if (!node.elements) {
    const texts = operands(
      ctx,
      node.sizes.map(size => ({ node: size, get: () => expression(ctx, size), isReference: false })),
    );
    const sizes = texts.map((text, i) => indexText(ctx, node.sizes[i], text));
    return type.rank === 1
      ? `${ctx.helper('newArray')}(${name},${sizes[0]})`
      : `${ctx.helper('newArrayOf')}(${name},[${sizes.join(',')}])`;
  }
  const flat = (node.elements as readonly BoundArrayElement[]).flatMap(entry => flatten(entry));
  const texts = operands(
    ctx,
    flat.map(entry => ({ node: entry, get: () => storedValue(ctx, entry), isReference: false })),
  );
  const sizes = node.sizes.map(size =>
    size.constant ? constantText(ctx, size.constant.value, ctx.engine.types.object) : expression(ctx, size),
  );
  const items = element.special === 'bool' ? texts.map(text => `${text}?1:0`) : texts;
  return `${ctx.helper('arrayOf')}(${name},[${items.join(',')}],[${sizes.join(',')}])`;
}

function flatten(entry: BoundArrayElement): BoundExpression[] {
  return Array.isArray(entry) ? (entry as readonly BoundArrayElement[]).flatMap(flatten) : [entry as BoundExpression];
}

function logical(ctx: Lowering, node: BoundExpression & { kind: 'logical' }): string {
  const { left, right, operator } = node;
  const l = expression(ctx, left);
  if (!suspends(ctx, right)) return `(${l}${operator}${expression(ctx, right)})`;
  const result = ctx.temporary('any');
  const end = ctx.layout.pc(node, 'end');
  ctx.code(`${result.name}=${l};if(${operator === '&&' ? '!' : ''}${result.name}){${ctx.gotoText(end)}}`);
  ctx.code(`${result.name}=${expression(ctx, right)};`);
  ctx.label(end);
  return result.name;
}

function coalesce(ctx: Lowering, node: BoundExpression & { kind: 'coalesce' }): string {
  const { left, leftTemp, whenNotNull, right } = node;
  const suspending = suspends(ctx, whenNotNull) || suspends(ctx, right);
  const text = storedValue(ctx, left);
  if (!suspending && whenNotNull.kind === 'local' && whenNotNull.local === leftTemp)
    return `(${text}??${storedValue(ctx, right)})`;
  const value = hold(ctx, text, 'any', suspending);
  ctx.aliases.set(leftTemp, value.again);
  return choose(
    ctx,
    node,
    `${value.first}!==null`,
    () => expression(ctx, whenNotNull),
    () => storedValue(ctx, right),
    suspending,
    ctx.typeOf(node),
  );
}

function conditionalAccess(ctx: Lowering, node: BoundExpression & { kind: 'conditionalAccess' }): string {
  const suspending = suspends(ctx, node.access);
  const value = hold(ctx, accessed(ctx, node.receiver), 'any', suspending);
  ctx.aliases.set(node.temp, value.again);
  const type = ctx.typeOf(node);
  return choose(
    ctx,
    node,
    `${value.first}===null`,
    () => (type.kind === 'void' ? 'undefined' : 'null'),
    () => expression(ctx, node.access),
    suspending,
    type,
  );
}

/** What is not null in a `T?` is a value of its own: the variable does not change with it. */
function accessed(ctx: Lowering, receiver: BoundExpression): string {
  return ctx.typeOf(receiver).isNullable ? storedValue(ctx, receiver) : expression(ctx, receiver);
}

function conditionalAccessEffect(ctx: Lowering, node: BoundExpression & { kind: 'conditionalAccess' }) {
  const suspending = suspends(ctx, node);
  const value = hold(ctx, accessed(ctx, node.receiver), 'any', suspending);
  ctx.aliases.set(node.temp, value.again);
  if (suspending)
    branch(
      ctx,
      node,
      () => `${value.first}!==null`,
      () => effect(ctx, node.access),
      undefined,
    );
  else {
    ctx.code(`if(${value.first}!==null){`);
    ctx.inlineDepth++;
    effect(ctx, node.access);
    ctx.inlineDepth--;
    ctx.code('}');
  }
}

function sequence(ctx: Lowering, node: BoundExpression & { kind: 'sequence' }): string {
  const isEmitted = suspends(ctx, node);
  const parts = sequenceEffects(ctx, node, isEmitted);
  const value = expression(ctx, node.value);
  if (isEmitted) return value;
  parts.push(value === '' ? 'undefined' : value);
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(',')})`;
}

/** What comes before the value: emitted, or as expressions to stand in front of it. */
export function sequenceEffects(
  ctx: Lowering,
  node: BoundExpression & { kind: 'sequence' },
  isEmitted: boolean,
): string[] {
  if (isEmitted) {
    ctx.enterScope(node.locals);
    for (const inner of node.effects) effect(ctx, inner);
    return [];
  }
  const parts: string[] = [];
  for (const local of node.locals) {
    const variable = ctx.variableOf(local);
    if (variable.cell)
      parts.push(
        `${variable.name}=new ${ctx.constant(ctx.engine.support.Cell, 'Cell')}(${ctx.defaultText(ctx.type(local.type))})`,
      );
  }
  for (const inner of node.effects) {
    const text = expression(ctx, inner);
    if (text !== '') parts.push(text);
  }
  return parts;
}

function memberInfo(ctx: Lowering, { member }: BoundExpression & { kind: 'memberInfo' }): string {
  const declaring = ctx.type(member.containingType);
  const symbol = declaring.named ? memberIn(declaring.named, member.definition) : member;
  const own = member.kind === 'method' ? member.typeArguments.map(type => ctx.typeName(ctx.type(type))) : [];
  return `${ctx.helper('memberInfo')}(${ctx.constant(symbol, 'member')},${ctx.typeName(declaring)},[${own.join(',')}])`;
}

function isText(ctx: Lowering, node: BoundExpression & { kind: 'is' }): string {
  const from = ctx.typeOf(node.operand);
  const to = ctx.type(node.target);
  return isTypeText(ctx, from, to, expression(ctx, node.operand));
}

/** Is a value of static type `from` a `to`? */
export function isTypeText(ctx: Lowering, from: EngineType, to: EngineType, text: string): string {
  const target = to.isNullable && to.underlying ? to.underlying : to;
  const source = from.isNullable && from.underlying ? from.underlying : from;
  if (from.isValueType) {
    if (!target.isAssignableFrom(source)) return `(${text},false)`;
    return from.isNullable ? `(${text}!==null)` : `(${text},true)`;
  }
  if (target.special === 'string') return `(typeof ${text}==="string")`;
  if (target.special === 'object') return `(${text}!==null)`;
  return `${ctx.helper('is')}(${text},${ctx.typeName(target)})`;
}

function asText(ctx: Lowering, node: BoundExpression & { kind: 'as' }): string {
  const from = ctx.typeOf(node.operand);
  const to = ctx.type(node.target);
  const text = expression(ctx, node.operand);
  const object = from.isValueType ? changed(ctx, from, ctx.engine.types.object, text, node.operand, false) : text;
  if (to.isNullable && to.underlying) return `${ctx.helper('asNullable')}(${object},${ctx.typeName(to.underlying)})`;
  if (to.isValueType) return `${ctx.helper('asNullable')}(${object},${ctx.typeName(to)})`;
  return `${ctx.helper('as')}(${object},${ctx.typeName(to)})`;
}
