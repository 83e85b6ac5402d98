// Places that can be assigned: read, written, and referred to by ref.
import type { BoundExpression } from '../../../../server/csharp/binding/bound';
import type { LocalSymbol, MemberSymbol, ParameterSymbol, TypeSymbol } from '../../../../server/csharp/symbols/symbols';
import { Cell, FieldRef, PartRef } from '../values';
import { call, hold, initialize } from './calls';
import { choose, expression, type Operand, operands, selfOf, sequenceEffects, storedValue } from './expressions';
import type { Lowering } from './lowering';
import { callSuspends, suspends } from './targets';
import { byValue } from './tree';

/** An assignable place whose receiver and indices have been evaluated. */
export interface Place {
  /** JavaScript that must run first, inside the same expression; '' for none. */
  readonly before: readonly string[];
  readonly read: () => string;
  /** Text that stores and gives the stored value; '' when it had to be emitted. `value` is used once. */
  readonly write: (value: string) => string;
  /** Like `write`, where nobody wants the value. */
  readonly store?: (value: string) => string;
  /** The value is taken apart: it may be somebody else's variable. */
  readonly isFilled?: boolean;
}

export function variableText(ctx: Lowering, symbol: LocalSymbol | ParameterSymbol): string {
  const alias = ctx.aliases.get(symbol as LocalSymbol);
  if (alias !== undefined) return alias;
  const variable = ctx.variableOf(symbol);
  return variable.cell || variable.reference ? `${variable.name}.v` : variable.name;
}

/** Evaluates what the target stands on. With `later` (what is evaluated before the store) operands are kept as long as needed. */
export function place(
  ctx: Lowering,
  target: BoundExpression,
  later: readonly BoundExpression[],
  twice: boolean,
): Place {
  const emit = suspends(ctx, target) || later.some(node => suspends(ctx, node));
  switch (target.kind) {
    case 'local':
    case 'parameter':
      return variablePlace(ctx, target);
    case 'this': {
      const self = selfOf(ctx);
      return { before: [], read: () => self, write: value => `${self}.$assign(${value})` };
    }
    case 'field':
      return fieldPlace(ctx, target, later, twice, emit);
    case 'arrayAccess':
      return elementPlace(ctx, target, later, emit);
    case 'property':
      return propertyPlace(ctx, target, later, twice, emit);
    case 'discard':
      return { before: [], read: () => 'null', write: value => value };
    case 'call':
    case 'conditional':
      return referredPlace(ctx, target, emit);
    case 'sequence':
      return sequencePlace(ctx, target, later, twice, emit);
    default:
      throw new Error(`Not assignable: ${target.kind}`);
  }
}

/**
 * Does a value go into the variable field by field? The object that stands for the variable of a struct stays the same then, for somebody
 * may hold it: a reference to one of its fields, or a method that runs on it.
 */
function isFilled(ctx: Lowering, target: BoundExpression): boolean {
  const type = ctx.typeOf(target);
  return type.isCopied && !type.isNullable;
}

/** `variable.$assign(value)`, where the value comes before the variable is looked at. */
function fill(ctx: Lowering, variable: string, value: string): string {
  if (!isCalling.test(value)) return `${variable}.$assign(${value})`;
  const { name } = ctx.temporary('any');
  return `(${name}=${value},${variable}.$assign(${name}))`;
}
const isCalling = /[\w$)\]]\(/;

/** Reads and writes what the text names. */
function storing(ctx: Lowering, target: BoundExpression, text: string): Omit<Place, 'before'> {
  const read = () => text;
  if (isFilled(ctx, target)) return { read, write: value => fill(ctx, text, value), isFilled: true };
  return { read, write: value => `${text}=${value}` };
}

/** Nobody holds the object of a variable that nobody shares. */
function variablePlace(ctx: Lowering, target: BoundExpression & { kind: 'local' | 'parameter' }): Place {
  const text = variableText(ctx, target.kind === 'local' ? target.local : target.parameter);
  if (text.endsWith('.v')) return { before: [], ...storing(ctx, target, text) };
  return { before: [], read: () => text, write: value => `${text}=${value}` };
}

/** What a reference leads to. */
function referredPlace(ctx: Lowering, target: BoundExpression, emit: boolean): Place {
  const held = hold(ctx, referenceTo(ctx, target), 'any', emit);
  const text = `${held.again}.v`;
  return {
    before: emit || held.first === held.again ? [] : [held.first],
    ...storing(ctx, target, text),
  };
}

/** Arguments of an indexer that were written in another order come first. */
function sequencePlace(
  ctx: Lowering,
  target: BoundExpression & { kind: 'sequence' },
  later: readonly BoundExpression[],
  twice: boolean,
  emit: boolean,
): Place {
  const before = sequenceEffects(ctx, target, emit);
  const where = place(ctx, target.value, later, twice);
  return { ...where, before: [...before, ...where.before] };
}

function fieldPlace(
  ctx: Lowering,
  target: BoundExpression & { kind: 'field' },
  later: readonly BoundExpression[],
  twice: boolean,
  emit: boolean,
): Place {
  const key = fieldKeyOf(ctx, target);
  if (!target.receiver || target.receiver.kind === 'typeReference') {
    return { before: [], ...storing(ctx, target, staticText(ctx, target)) };
  }
  const { receiver } = target;
  const [first = ''] = operands(
    ctx,
    [{ node: receiver, get: () => expression(ctx, receiver), isReference: true }],
    later,
  );
  if (!twice && !emit && !isFilled(ctx, target))
    return { before: [], read: () => `${first}.${key}`, write: value => `${first}.${key}=${value}` };
  const held = hold(ctx, first, 'any', emit);
  const before = emit || held.first === held.again ? [] : [held.first];
  return { before, ...storing(ctx, target, `${held.again}.${key}`) };
}

function elementPlace(
  ctx: Lowering,
  target: BoundExpression & { kind: 'arrayAccess' },
  later: readonly BoundExpression[],
  emit: boolean,
): Place {
  const type = ctx.typeOf(target.array);
  const element = ctx.typeOf(target);
  const texts = operands(
    ctx,
    [target.array, ...target.indices].map(node => ({ node, get: () => expression(ctx, node), isReference: false })),
    later,
  );
  const array = hold(ctx, texts[0] ?? '', 'any', emit);
  const before = array.first === array.again ? [] : [array.first];
  let index: string;
  if (target.indices.length === 1) {
    const held = hold(ctx, indexText(ctx, target.indices[0], texts[1] ?? '0'), 'int', emit);
    if (held.first !== held.again) before.push(held.first);
    index = held.again;
  } else {
    const indices = target.indices.map((inner, i) => indexText(ctx, inner, texts[i + 1] ?? '0'));
    const held = hold(ctx, `${ctx.helper('flatIndex')}(${array.again},[${indices.join(',')}])`, 'int', emit);
    if (held.first !== held.again) before.push(held.first);
    index = held.again;
  }
  const isBool = element.special === 'bool';
  const outside = `${ctx.helper('outside')}(${array.again})`;
  // A store of a reference into an array of something narrower must be refused.
  const checked = !element.isValueType && !element.isSealed && type.kind === 'array';
  const item = (value: string) => {
    if (checked) return `${ctx.helper('storable')}(${array.again},${value},${ctx.typeName(element)})`;
    if (!isBool) return value;
    return value === 'true' ? '1' : value === 'false' ? '0' : `(${value}?1:0)`;
  };
  const inside = `${index}>>>0<${array.again}.items.length`;
  const slot = `${array.again}.items[${index}]`;
  const store = (value: string) => {
    if (isFilled(ctx, target)) return fill(ctx, elementText(ctx, array.again, index, 'struct', false), value);
    // What the value does comes before the exception of the place that it was meant for.
    if (doesSomething(value)) return `(${array.again}!==null&&${inside}?${slot}=${item(value)}:(${value},${outside}))`;
    return `(${inside}?${slot}=${item(value)}:${outside})`;
  };
  return {
    before,
    read: () => elementText(ctx, array.again, index, element.representation, isBool),
    write: value => (isBool ? `(${store(value)}!==0)` : store(value)),
    store,
    isFilled: isFilled(ctx, target),
  };
}

/** Has it effects, or may it throw? Longer texts are not looked at: they would stand there twice. */
function doesSomething(text: string): boolean {
  return text.length <= 300 && (assigns.test(text) || calls(text));
}
const assigns = /\+\+|--|[^=!<>]=(?![=>])/;
function calls(text: string): boolean {
  return [...text.matchAll(/([\w$.]+)\(/g)].some(([, name = '']) => !/^(Math|BigInt|Number)\./.test(name));
}

/** An index that may throw does so before an array that is missing. */
export function indexFirst(ctx: Lowering, text: string): { first: string; again: string } {
  return calls(text) && !assigns.test(text) ? hold(ctx, text, 'int', false) : { first: text, again: text };
}

/** Reads an element; an index outside gives undefined in JavaScript, which becomes the exception. */
export function elementText(
  ctx: Lowering,
  array: string,
  index: string,
  representation: string,
  isBool: boolean,
): string {
  const outside = `${ctx.helper('outside')}(${array})`;
  const item = `${array}.items[${index}]`;
  if (isBool) return `((${item}??${outside})!==0)`;
  if (representation === 'reference') {
    const { name } = ctx.temporary('any');
    return `((${name}=${item})===undefined?${outside}:${name})`;
  }
  return `(${item}??${outside})`;
}

export function indexText(ctx: Lowering, node: BoundExpression | undefined, text: string): string {
  const special = node && ctx.typeOf(node).special;
  return special === 'long' || special === 'ulong' ? `Number(${text})` : text;
}

function propertyPlace(
  ctx: Lowering,
  target: BoundExpression & { kind: 'property' },
  later: readonly BoundExpression[],
  twice: boolean,
  emit: boolean,
): Place {
  const { property, receiver } = target;
  if (property.returnsRef) return referredPlace(ctx, target, emit);
  const field = autoField(ctx, target);
  if (field) return fieldPlace(ctx, field, later, twice, emit);
  const assigned = getOnlyField(ctx, target);
  if (assigned) {
    const where = fieldPlace(ctx, assigned, later, twice, emit);
    return property.isVirtual || property.isOverride ? { ...where, read: () => expression(ctx, target) } : where;
  }
  const isInstance = receiver !== undefined && receiver.kind !== 'typeReference' && !property.isStatic;
  const list: Operand[] = [];
  if (isInstance)
    list.push({ node: receiver, get: () => expression(ctx, receiver), isReference: ctx.typeOf(receiver).isValueType });
  for (const { expression: node } of target.arguments)
    list.push({ node, get: () => storedValue(ctx, node), isReference: false });
  const texts = operands(ctx, list, later);
  const before: string[] = [];
  const fixed = texts.map((text, i) => {
    const node = list[i]?.node;
    const held = hold(ctx, text, 'any', emit);
    if (held.first !== held.again) before.push(held.first);
    return { text: held.again, node };
  });
  const nodes = fixed.map(({ text, node }) => textNode(node as BoundExpression, text));
  const object = isInstance ? nodes.shift() : receiver;
  const indices = byValue(...nodes);
  return {
    before,
    read: () =>
      property.getter
        ? call(ctx, ctx.layout.derived(target, 'get'), property.getter, object, indices, target.virtual, property.type)
        : 'undefined',
    write: value => {
      const setter = property.setter;
      if (!setter) throw new Error(`${property.name} has no setter`);
      const suspending = callSuspends(ctx, setter, receiver, target.virtual);
      const held = hold(ctx, value, 'any', suspending);
      const argument = textNode(target, held.again);
      const text = call(
        ctx,
        target,
        setter,
        object,
        [...indices, ...byValue(argument)],
        target.virtual,
        setter.returnType,
      );
      if (suspending && text !== '') ctx.code(`${text};`);
      return suspending ? held.again : `(${held.first === held.again ? '' : `${held.first},`}${text},${held.again})`;
    },
  };
}

/** Something already evaluated, as an expression of the same type. */
export function textNode(like: { readonly type: TypeSymbol }, text: string): BoundExpression {
  return {
    kind: 'js',
    type: like.type,
    syntax: undefined,
    operands: [],
    suspending: false,
    text: () => text,
  } as unknown as BoundExpression;
}

/** A get-only auto property, assigned in a constructor: the constructor's own type declares the field, though the property may be an override. */
function getOnlyField(
  ctx: Lowering,
  target: BoundExpression & { kind: 'property' },
): (BoundExpression & { kind: 'field' }) | undefined {
  const { property, receiver } = target;
  if (property.setter) return undefined;
  const own = ownMember(ctx, property.name);
  const field = (own?.kind === 'property' ? own.backingField : undefined) ?? property.backingField;
  if (!field) return undefined;
  return {
    kind: 'field',
    type: target.type,
    syntax: target.syntax,
    receiver: property.isStatic ? undefined : receiver,
    field,
  };
}

/** What the type of the running code itself declares under that name. */
export function ownMember(ctx: Lowering, name: string): MemberSymbol | undefined {
  const type = ctx.entry.declaringType.named;
  return type && ctx.engine.program.membersNamed(type, name)[0];
}

/** An auto property that nobody can override is its field. */
export function autoField(
  ctx: Lowering,
  target: BoundExpression & { kind: 'property' },
): (BoundExpression & { kind: 'field' }) | undefined {
  const { property, receiver } = target;
  const field = property.backingField;
  const { getter, setter } = property.definition;
  if (!field || target.arguments.length > 0) return undefined;
  if (
    [getter, setter].some(
      accessor => accessor && accessor.synthesized !== 'autoGet' && accessor.synthesized !== 'autoSet',
    )
  )
    return undefined;
  const overridable = property.isVirtual || property.isAbstract || property.isOverride;
  if (overridable && target.virtual && !(receiver && ctx.typeOf(receiver).isSealed)) return undefined;
  return {
    kind: 'field',
    type: target.type,
    syntax: target.syntax,
    receiver: property.isStatic ? undefined : receiver,
    field,
  };
}

export function fieldKeyOf(ctx: Lowering, node: BoundExpression & { kind: 'field' }): string {
  return ctx.type(node.field.containingType).fieldOf(node.field.definition).key;
}

export function staticText(ctx: Lowering, node: BoundExpression & { kind: 'field' }): string {
  const type = ctx.type(node.field.containingType);
  initialize(ctx, type, false, node);
  if (ctx.engine.isThreadStatic(node.field))
    return `${ctx.helper('threadStatics')}(${ctx.typeName(type)}).${fieldKeyOf(ctx, node)}`;
  return `${ctx.constant(type.statics, 'statics')}.${fieldKeyOf(ctx, node)}`;
}

/** A Ref to a variable, for ref, out and in. */
export function referenceTo(ctx: Lowering, node: BoundExpression): string {
  switch (node.kind) {
    case 'ref':
      return referenceTo(ctx, node.operand);
    case 'local':
    case 'parameter': {
      const symbol = node.kind === 'local' ? node.local : node.parameter;
      if (ctx.aliases.has(symbol as LocalSymbol)) return cellWith(ctx, variableText(ctx, symbol));
      const variable = ctx.variableOf(symbol);
      return variable.cell || variable.reference ? variable.name : cellWith(ctx, variable.name);
    }
    case 'this':
      return `new ${ctx.constant(ctx.engine.support.SelfRef, 'SelfRef')}(${selfOf(ctx)})`;
    case 'field': {
      const Ref = ctx.constant(FieldRef, 'FieldRef');
      const key = JSON.stringify(fieldKeyOf(ctx, node));
      if (!node.receiver || node.receiver.kind === 'typeReference') {
        const text = staticText(ctx, node);
        return `new ${Ref}(${text.slice(0, text.lastIndexOf('.'))},${key})`;
      }
      const type = ctx.typeOf(node.receiver);
      // Another value of a struct that never changes is another object.
      if (type.isValueType && !type.isCopied && node.receiver.kind !== 'this')
        return `new ${ctx.constant(PartRef, 'PartRef')}(${referenceTo(ctx, node.receiver)},${key})`;
      return `new ${Ref}(${ctx.helper('notNull')}(${expression(ctx, node.receiver)}),${key})`;
    }
    case 'arrayAccess': {
      const texts = operands(
        ctx,
        [node.array, ...node.indices].map(inner => ({
          node: inner,
          get: () => expression(ctx, inner),
          isReference: false,
        })),
      );
      const [array = '', ...indices] = texts;
      const fixed = indices.map((text, i) => indexText(ctx, node.indices[i], text));
      return `${ctx.helper('elementRef')}(${array},[${fixed.join(',')}])`;
    }
    case 'call':
      if (node.method.returnRefKind === 'ref') {
        const text = expression(ctx, node);
        return text.endsWith('.v') ? text.slice(0, -2) : text;
      }
      return cellWith(ctx, storedValue(ctx, node));
    case 'property':
      if (node.property.returnsRef) {
        const text = expression(ctx, node);
        return text.endsWith('.v') ? text.slice(0, -2) : text;
      }
      return cellWith(ctx, storedValue(ctx, node));
    case 'conditional':
      if (!node.isRef) return cellWith(ctx, storedValue(ctx, node));
      return choose(
        ctx,
        node,
        expression(ctx, node.condition),
        () => referenceTo(ctx, node.whenTrue),
        () => referenceTo(ctx, node.whenFalse),
        suspends(ctx, node.whenTrue) || suspends(ctx, node.whenFalse),
        ctx.engine.types.object,
      );
    case 'sequence': {
      const before = sequenceEffects(ctx, node, suspends(ctx, node));
      return `(${[...before, referenceTo(ctx, node.value)].join(',')})`;
    }
    case 'discard':
      return cellWith(ctx, ctx.defaultText(ctx.typeOf(node)));
    default:
      return cellWith(ctx, storedValue(ctx, node));
  }
}

export function cellWith(ctx: Lowering, value: string): string {
  return `new ${ctx.constant(Cell, 'Cell')}(${value})`;
}
