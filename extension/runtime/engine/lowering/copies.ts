// Where a struct need not be copied, because nobody could tell: arguments that are only looked at, locals that end, plain constructors.
import type {
  BoundArgument,
  BoundBlock,
  BoundBody,
  BoundExpression,
  BoundStatement,
} from '../../../../server/csharp/binding/bound';
import type { LocalSymbol, MethodSymbol, ParameterSymbol } from '../../../../server/csharp/symbols/symbols';
import type { MethodEntry } from '../methods';
import type { EngineType } from '../runtimeTypes';
import { Lowering } from './lowering';
import { autoField } from './lvalues';
import { type CallTarget, resolveTarget } from './targets';
import { type BoundNode, walk } from './tree';

/** What running a quiet method or evaluating an expression may change. */
interface Effects {
  /** Fields of objects, elements of arrays, statics. */
  outside: boolean;
  /** Variables at hand. */
  readonly own: Set<ParameterSymbol | LocalSymbol | 'this'>;
}

const known = new WeakMap<MethodEntry, Effects | null>();

/** null: it may change anything. */
function effectsOf(entry: MethodEntry): Effects | null {
  let found = known.get(entry);
  if (found === undefined) {
    // Whoever calls itself is not looked through.
    known.set(entry, null);
    found = findEffects(entry);
    known.set(entry, found);
  }
  return found;
}

function findEffects(entry: MethodEntry): Effects | null {
  entry.engine.bindNative(entry);
  if (entry.native || !entry.isQuiet) return null;
  const { body } = entry;
  if (!body) return entry.definition.synthesized === 'autoGet' ? { outside: false, own: new Set() } : null;
  const ctx = new Lowering(entry.engine, entry, body, false);
  const effects: Effects = { outside: false, own: new Set() };
  let isKnown = true;
  walk(body.block, node => {
    isKnown &&= note(ctx, node, effects);
    return isKnown;
  });
  return isKnown ? effects : null;
}

/** False: what the node does is not known. */
function note(ctx: Lowering, node: BoundNode, effects: Effects): boolean {
  switch (node.kind) {
    case 'assignment':
      if (node.ref) return false;
      changes(ctx, node.target, effects);
      return true;
    case 'compoundAssignment':
    case 'increment':
    case 'coalescingAssignment':
      changes(ctx, node.target, effects);
      return true;
    case 'deconstruction':
    case 'eventAssignment':
    case 'lambda':
    case 'newDelegate':
    case 'dynamic':
    case 'ref':
    case 'await':
      return false;
    case 'call':
      if (node.arguments.some(argument => argument.refKind !== 'none')) return false;
      return calls(ctx, node.method, node.receiver, node.virtual, effects);
    case 'new':
      return calls(ctx, node.constructorSymbol, undefined, false, effects);
    case 'newTypeParameter':
      return false;
    case 'property': {
      if (autoField(ctx, node)) return true;
      const { getter } = node.property;
      return getter !== undefined && calls(ctx, getter, node.receiver, node.virtual, effects);
    }
    case 'unary':
    case 'conversion':
      return !node.method || calls(ctx, node.method, undefined, false, effects);
    case 'binary':
      return !node.use.method || calls(ctx, node.use.method, undefined, false, effects);
    default:
      return true;
  }
}

function calls(
  ctx: Lowering,
  method: MethodSymbol,
  receiver: BoundExpression | undefined,
  virtual: boolean,
  effects: Effects,
): boolean {
  const type = receiver && receiver.kind !== 'typeReference' ? ctx.typeOf(receiver) : undefined;
  const target = resolveTarget(ctx, method, type, virtual);
  if (target.kind === 'intrinsic') return true;
  const inner = target.kind === 'method' ? effectsOf(target.entry) : null;
  if (!inner) return false;
  effects.outside ||= inner.outside;
  // A constructor changes what it makes; `base(…)` what its caller makes.
  if (receiver && inner.own.has('this')) changes(ctx, receiver, effects);
  return true;
}

/** The place, or the variable that it is part of, gets another value. */
function changes(ctx: Lowering, target: BoundExpression, effects: Effects) {
  switch (target.kind) {
    case 'discard':
      return;
    case 'local':
      if (ctx.variableOf(target.local).reference) effects.outside = true;
      effects.own.add(target.local);
      return;
    case 'parameter':
      if (target.parameter.refKind === 'none') effects.own.add(target.parameter);
      else effects.outside = true;
      return;
    case 'this':
      effects.own.add('this');
      return;
    case 'field': {
      const { receiver } = target;
      if (!receiver || receiver.kind === 'typeReference') effects.outside = true;
      else if (ctx.typeOf(receiver).isValueType) changes(ctx, receiver, effects);
      else if (receiver.kind !== 'this' || ctx.method.methodKind !== 'constructor') effects.outside = true;
      return;
    }
    case 'property': {
      const field = autoField(ctx, target);
      if (field) changes(ctx, field, effects);
      else markAll(target, effects);
      return;
    }
    default:
      markAll(target, effects);
  }
}

/** Some accessor or element: everything that the expression mentions may be changed. */
function markAll(target: BoundExpression, effects: Effects) {
  effects.outside = true;
  walk(target, node => {
    if (node.kind === 'local') effects.own.add(node.local);
    if (node.kind === 'parameter') effects.own.add(node.parameter);
    if (node.kind === 'this') effects.own.add('this');
    return true;
  });
}

// ---- arguments --------------------------------------------------------------------------------------------------------

/**
 * May the callee look at the caller's own struct instead of a copy? It must leave it alone, whoever else could change it must not be
 * called on the way, and the other operands must have no effects.
 */
export function isLent(
  ctx: Lowering,
  target: CallTarget,
  argument: BoundArgument,
  index: number,
  others: readonly BoundExpression[],
): boolean {
  const type = ctx.typeOf(argument.expression);
  if (target.kind !== 'method' || !type.isCopied || type.isNullable) return false;
  const parameter = target.entry.definition.parameters[index];
  if (!parameter || argument.refKind !== 'none' || parameter.refKind !== 'none') return false;
  if (plainAssignments(target.entry)) return false;
  const effects = effectsOf(target.entry);
  if (!effects || effects.own.has(parameter)) return false;
  const root = rootOf(ctx, argument.expression);
  if (root === undefined || (root === 'elsewhere' && effects.outside)) return false;
  return others.every(other => other === argument.expression || isInert(ctx, other));
}

/** A method called on a readonly field: does it leave its receiver as it is? */
export function leavesReceiver(entry: MethodEntry): boolean {
  const effects = effectsOf(entry);
  return effects !== null && !effects.own.has('this');
}

/** Whose variable a place is part of; undefined: it is no place, or one of a kind that is not followed. */
function rootOf(ctx: Lowering, node: BoundExpression): 'own' | 'elsewhere' | undefined {
  switch (node.kind) {
    case 'local':
    case 'parameter': {
      const symbol = node.kind === 'local' ? node.local : node.parameter;
      if (node.kind === 'local' && ctx.aliases.has(node.local)) return undefined;
      const variable = ctx.variableOf(symbol);
      return variable.cell || variable.reference ? 'elsewhere' : 'own';
    }
    case 'this':
    case 'arrayAccess':
      return 'elsewhere';
    case 'field':
      if (!node.receiver || !ctx.typeOf(node.receiver).isValueType) return 'elsewhere';
      return rootOf(ctx, node.receiver);
    default:
      return undefined;
  }
}

const inertKinds: ReadonlySet<string> = new Set([
  'literal',
  'default',
  'local',
  'parameter',
  'this',
  'field',
  'arrayAccess',
  'arrayLength',
  'typeReference',
  'typeof',
  'memberInfo',
  'unary',
  'binary',
  'conversion',
  'logical',
  'conditional',
  'call',
  'new',
  'property',
]);

/** Evaluating it changes nothing. */
function isInert(ctx: Lowering, expression: BoundExpression): boolean {
  const effects: Effects = { outside: false, own: new Set() };
  let inert = true;
  walk(expression, node => {
    inert &&= inertKinds.has(node.kind) && note(ctx, node, effects);
    return inert;
  });
  return inert && !effects.outside && effects.own.size === 0;
}

// ---- locals -------------------------------------------------------------------------------------------------------------

/** A local of this method alone, which ends when its value is returned. */
export function endsHere(ctx: Lowering, node: BoundExpression): boolean {
  if (node.kind !== 'local' || ctx.finallys.length > 0 || ctx.aliases.has(node.local)) return false;
  const variable = ctx.variableOf(node.local);
  return !variable.cell && !variable.reference && !ctx.outer.has(node.local);
}

// ---- constructors -------------------------------------------------------------------------------------------------------

/** What a constructor that does nothing else puts into which field, in its own order; undefined: it does more. */
interface PlainAssignment {
  readonly key: string;
  readonly parameter: number;
}
const plain = new WeakMap<MethodEntry, readonly PlainAssignment[] | null>();

export function plainAssignments(entry: MethodEntry): readonly PlainAssignment[] | undefined {
  let found = plain.get(entry);
  if (found === undefined) {
    found = findPlain(entry) ?? null;
    plain.set(entry, found);
  }
  return found ?? undefined;
}

function findPlain(entry: MethodEntry): readonly PlainAssignment[] | undefined {
  const type = entry.declaringType;
  if (entry.definition.methodKind !== 'constructor' || type.representation !== 'struct' || type.fields.length === 0)
    return undefined;
  entry.engine.bindNative(entry);
  const { body } = entry;
  if (entry.native || !body || !entry.isQuiet) return undefined;
  const ctx = new Lowering(entry.engine, entry, body, false);
  const found: PlainAssignment[] = [];
  for (const statement of flat(body.block)) {
    if (statement.kind !== 'expression' || statement.expression.kind !== 'assignment') return undefined;
    const made = plainAssignment(ctx, statement.expression, body);
    if (!made || found.some(({ key, parameter }) => key === made.key || parameter === made.parameter)) return undefined;
    found.push(made);
  }
  return found;
}

function flat(block: BoundBlock): BoundStatement[] {
  return block.statements.flatMap(statement => (statement.kind === 'block' ? flat(statement) : [statement]));
}

function plainAssignment(
  ctx: Lowering,
  { target, value, ref }: BoundExpression & { kind: 'assignment' },
  body: BoundBody,
): PlainAssignment | undefined {
  const field = target.kind === 'property' ? autoField(ctx, target) : target;
  if (ref || field?.kind !== 'field' || field.receiver?.kind !== 'this' || value.kind !== 'parameter') return undefined;
  const parameter = body.method.parameters.indexOf(value.parameter);
  if (parameter < 0 || value.parameter.refKind !== 'none' || ctx.variableOf(value.parameter).cell) return undefined;
  if (ctx.typeOf(field) !== ctx.typeOf(value)) return undefined;
  return { key: ctx.type(field.field.containingType).fieldOf(field.field.definition).key, parameter };
}

const settled = /^(?:\(?-?\d[\d.e+-]*n?\)?|"[^"]*"|true|false|null|self|env|[\w$]+)$/;

/** `new C(…)` of a struct with a plain constructor: all fields at once. undefined: its operands would change their order. */
export function plainCreation(
  ctx: Lowering,
  type: EngineType,
  entry: MethodEntry,
  texts: readonly string[],
): string | undefined {
  const assignments = plainAssignments(entry);
  if (!assignments) return undefined;
  const order = type.fields
    .map(field => assignments.find(({ key }) => key === field.key)?.parameter)
    .filter(index => index !== undefined);
  const moved = order.length < texts.length || order.some((index, i) => index !== i);
  if (moved && !texts.every(text => settled.test(text))) return undefined;
  const values = type.fields.map(field => {
    const index = assignments.find(({ key }) => key === field.key)?.parameter;
    return index === undefined ? ctx.defaultText(field.type as EngineType) : texts[index];
  });
  return `new ${ctx.constant(type.cls, 'C')}(${values.join(',')})`;
}
