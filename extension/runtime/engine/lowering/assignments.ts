// Assignments of every kind.
import type { BoundExpression } from '../../../../server/csharp/binding/bound';
import { call, hold } from './calls';
import { choose, effect, expression, storedValue } from './expressions';
import type { Lowering } from './lowering';
import { type Place, place, referenceTo } from './lvalues';
import { suspends } from './targets';
import { byValue } from './tree';

function joined(target: Place, text: string): string {
  const parts = [...target.before, ...(text === '' ? [] : [text])];
  return parts.length === 1 ? `(${parts[0]})` : `(${parts.join(',')})`;
}

/** Emits a text or gives it back as a value. */
function result(ctx: Lowering, text: string, used: boolean): string {
  if (used) return text;
  if (text !== '' && text !== '()' && !/^[\w$]+$/.test(text)) ctx.code(`${stripped(text)};`);
  return '';
}

/** `(a=b)` as a statement needs no parentheses; only taken off when they belong together. */
function stripped(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === '"') return text;
    if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0 && i < text.length - 1) return text;
  }
  const inner = text.slice(1, -1);
  return inner.startsWith('{') || inner.startsWith('function') ? text : inner;
}

export function assignment(ctx: Lowering, node: BoundExpression & { kind: 'assignment' }, used: boolean): string {
  const { target, value } = node;
  if (node.ref) {
    const variable = target.kind === 'local' ? ctx.variableOf(target.local) : undefined;
    if (!variable) throw new Error('Only ref locals can be made to refer to something else');
    return result(ctx, `(${variable.name}=${referenceTo(ctx, value)})`, used);
  }
  if (target.kind === 'discard') return result(ctx, expression(ctx, value), used);
  const where = place(ctx, target, [value], false);
  const stored = where.isFilled ? expression(ctx, value) : storedValue(ctx, value);
  const text = (used ? where.write : (where.store ?? where.write))(stored);
  return result(ctx, joined(where, text), used);
}

export function compoundAssignment(
  ctx: Lowering,
  node: BoundExpression & { kind: 'compoundAssignment' },
  used: boolean,
): string {
  const where = place(ctx, node.target, [node.value], true);
  const suspending = suspends(ctx, node.value) || suspends(ctx, node.target);
  let before = where.before;
  if (suspending) {
    for (const text of before) ctx.code(`${text};`);
    before = [];
    const current = ctx.temporaryFor(ctx.typeOf(node.target));
    ctx.code(`${current.name}=${where.read()};`);
    ctx.aliases.set(node.targetTemp, current.name);
  } else ctx.aliases.set(node.targetTemp, where.read());
  const text = where.write(storedValue(ctx, node.value));
  return result(ctx, joined({ ...where, before }, text), used);
}

export function increment(ctx: Lowering, node: BoundExpression & { kind: 'increment' }, used: boolean): string {
  const where = place(ctx, node.target, [node.value], true);
  const suspending = suspends(ctx, node.value) || suspends(ctx, node.target);
  if (!used || node.prefix) {
    let before = where.before;
    if (suspending) {
      for (const text of before) ctx.code(`${text};`);
      before = [];
      ctx.aliases.set(node.targetTemp, hold(ctx, where.read(), 'any', true).again);
    } else ctx.aliases.set(node.targetTemp, where.read());
    return result(ctx, joined({ ...where, before }, where.write(expression(ctx, node.value))), used);
  }
  const old = ctx.temporaryFor(ctx.typeOf(node.target));
  ctx.aliases.set(node.targetTemp, old.name);
  if (suspending) {
    for (const text of where.before) ctx.code(`${text};`);
    ctx.code(`${old.name}=${where.read()};`);
    const text = where.write(expression(ctx, node.value));
    if (text !== '') ctx.code(`${text};`);
    return old.name;
  }
  const start = where.before.map(text => `${text},`).join('');
  return `(${start}${old.name}=${where.read()},${where.write(expression(ctx, node.value))},${old.name})`;
}

export function coalescingAssignment(ctx: Lowering, node: BoundExpression & { kind: 'coalescingAssignment' }): string {
  const suspending = suspends(ctx, node);
  const where = place(ctx, node.target, [node.value], true);
  if (suspending) for (const text of where.before) ctx.code(`${text};`);
  const start = suspending ? '' : where.before.map(text => `${text},`).join('');
  const current = hold(ctx, where.read(), 'any', suspending);
  return choose(
    ctx,
    node,
    `(${start}${current.first})!==null`,
    () => current.again,
    () => `(${where.write(storedValue(ctx, node.value))})`,
    suspending,
    ctx.typeOf(node),
  );
}

export function eventAssignment(ctx: Lowering, node: BoundExpression & { kind: 'eventAssignment' }): string {
  const { target } = node;
  const accessor = node.add ? target.event.adder : target.event.remover;
  const viaBase = target.receiver?.kind === 'this' && ctx.typeOf(target.receiver) !== ctx.entry.declaringType;
  const virtual = node.virtual && !viaBase;
  return call(ctx, node, accessor, target.receiver, byValue(node.handler), virtual, accessor.returnType);
}

export function deconstruction(
  ctx: Lowering,
  node: BoundExpression & { kind: 'deconstruction' },
  used: boolean,
): string {
  const emit = suspends(ctx, node);
  const places = node.assignments.map(entry =>
    entry.kind !== 'assignment' || entry.target.kind === 'discard'
      ? undefined
      : place(ctx, entry.target, node.prepare, false),
  );
  const parts: string[] = [];
  const put = (text: string) => {
    if (text === '') return;
    if (emit) ctx.code(`${text};`);
    else parts.push(text);
  };
  const run = (inner: BoundExpression) => {
    if (emit) effect(ctx, inner);
    else put(expression(ctx, inner));
  };
  for (const where of places) for (const text of where?.before ?? []) put(text);
  if (emit) ctx.enterScope(node.temps);
  else {
    for (const local of node.temps) {
      const variable = ctx.variableOf(local);
      if (variable.cell)
        parts.push(
          `${variable.name}=new ${ctx.constant(ctx.engine.support.Cell, 'Cell')}(${ctx.defaultText(ctx.type(local.type))})`,
        );
    }
  }
  for (const inner of node.prepare) run(inner);
  node.assignments.forEach((entry, i) => {
    const where = places[i];
    if (where && entry.kind === 'assignment') put(where.write(storedValue(ctx, entry.value)));
    else if (entry.kind !== 'assignment') run(entry);
  });
  const value = used && node.result ? expression(ctx, node.result) : 'undefined';
  return emit ? value : `(${[...parts, value].join(',')})`;
}
