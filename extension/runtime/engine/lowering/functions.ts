// Delegates: method groups and lambdas.
import type { BoundBody, BoundExpression } from '../../../../server/csharp/binding/bound';
import type { MethodSymbol } from '../../../../server/csharp/symbols/symbols';
import type { MethodEntry } from '../methods';
import { closureOf } from './closures';
import { boxed } from './conversions';
import { expression, selfOf } from './expressions';
import type { Lowering } from './lowering';
import { resolveTarget } from './targets';

export function lambdaCreation(ctx: Lowering, node: BoundExpression & { kind: 'lambda' }): string {
  const entry = ctx.engine.lambda(ctx.entry, node.method, node.body);
  return delegateText(ctx, ctx.typeName(ctx.typeOf(node)), environmentFor(ctx, node.body), entry);
}

export function delegateCreation(ctx: Lowering, node: BoundExpression & { kind: 'newDelegate' }): string {
  const type = ctx.typeName(ctx.typeOf(node));
  const { method, receiver } = node;
  if (method.methodKind === 'localFunction') {
    const entry = ctx.engine.localFunction(ctx.entry, method);
    return delegateText(ctx, type, environmentText(ctx, entry, method), entry);
  }
  if (method.methodKind === 'delegateInvoke' && receiver) {
    return `${ctx.helper('delegateOver')}(${type},${expression(ctx, receiver)})`;
  }
  if (method.isStatic || !receiver || receiver.kind === 'typeReference') {
    if (method.isExtensionMethod && receiver && receiver.kind !== 'typeReference') {
      const entry = ctx.engine.methodIn(ctx.entry, method);
      return `${ctx.helper('extensionDelegate')}(${type},${expression(ctx, receiver)},${ctx.constant(entry, 'm')})`;
    }
    return delegateText(ctx, type, 'null', ctx.engine.methodIn(ctx.entry, method));
  }
  const receiverType = ctx.typeOf(receiver);
  const text = receiverType.isValueType
    ? boxed(ctx, receiverType, expression(ctx, receiver), receiver)
    : expression(ctx, receiver);
  if (!node.virtual && !receiverType.isValueType) {
    const direct = resolveTarget(ctx, method, receiverType, false);
    if (direct.kind === 'method')
      return `${ctx.helper('instanceDelegate')}(${type},${text},${ctx.constant(direct.entry, 'm')})`;
  }
  const target = resolveTarget(ctx, method, ctx.engine.types.object, node.virtual);
  if (target.kind === 'slot')
    return `${ctx.helper('virtualDelegate')}(${type},${text},${ctx.constant(target.slot, 'slot')})`;
  const entry = ctx.engine.methodIn(ctx.entry, method);
  return `${ctx.helper('instanceDelegate')}(${type},${text},${ctx.constant(entry, 'm')})`;
}

function delegateText(ctx: Lowering, type: string, target: string, entry: MethodEntry): string {
  return `${ctx.helper('delegate')}(${type},${target},${ctx.constant(entry.invocable, 'm')})`;
}

/** The environment of a lambda made here: `this` and the cells it shares. */
function environmentFor(ctx: Lowering, body: BoundBody): string {
  const closure = closureOf(body);
  const cells = closure.variables.map(variable => ctx.variableOf(variable).name);
  return `[${[closure.usesThis ? selfOf(ctx) : 'null', ...cells].join(',')}]`;
}

/** The environment of a local function called here; inside the function itself its own. */
export function environmentText(ctx: Lowering, entry: MethodEntry, method: MethodSymbol): string {
  if (entry === ctx.entry || ctx.method === method.definition) return 'env';
  const body = entry.body;
  return body ? environmentFor(ctx, body) : 'null';
}

/** In a lambda or local function: names for what comes in through the environment. */
export function openEnvironment(ctx: Lowering, body: BoundBody) {
  const closure = closureOf(body);
  if (closure.usesThis) ctx.entryCode.push('const self=env[0];');
  closure.variables.forEach((symbol, i) => {
    const name = `${symbol.name.replace(/[^A-Za-z0-9_]/g, '_')}$$${i}`;
    ctx.outer.set(symbol, { name, slot: -1, kind: 'any', symbol, cell: true, reference: false });
    ctx.entryCode.push(`const ${name}=env[${i + 1}];`);
  });
}
