// A method's bound body to a JavaScript function: plain, async, iterator, or synthesized.
import type { BoundBody, BoundExpression } from '../../../../server/csharp/binding/bound';
import { constructMethod } from '../../../../server/csharp/symbols/types';
import type { Engine } from '../engine';
import type { AsyncBuilder } from '../members';
import type { CompiledCode, MethodEntry } from '../methods';
import { Cell } from '../values';
import { goOnWith } from './awaits';
import { call, directCall, runInitializer } from './calls';
import { openEnvironment } from './functions';
import { frameMark, Lowering, leaveMark } from './lowering';
import { textNode } from './lvalues';
import { markRefusals } from './refusals';
import { block } from './statements';
import { byValue } from './tree';

export function compileMethod(engine: Engine, entry: MethodEntry, debug: boolean): CompiledCode {
  const { body } = entry;
  const ctx = new Lowering(engine, entry, body, debug);
  if (!body) {
    synthesize(ctx);
    return ctx.finish();
  }
  if (body.hasErrors && !entry.owner) markRefusals(body, engine.problemsIn(entry));
  if (entry.owner) openEnvironment(ctx, body);
  ctx.usesFuel = !entry.isQuiet;
  const { method } = ctx;
  // Only the definition knows that it is an iterator, once its body has been bound.
  const isIterator = body.method.isIterator || method.isIterator;
  ctx.isAsyncIterator = isIterator && method.isAsync;
  if (engine.initializers.isRunBy(entry)) runInitializer(ctx, entry.declaringType, entry);
  if (isIterator) iteratorMethod(ctx, body);
  else if (method.isAsync) asyncMethod(ctx, body);
  else plainMethod(ctx, body);
  return ctx.finish();
}

/** Captured parameters move into cells. */
function wrapParameters(ctx: Lowering) {
  for (const variable of ctx.parameters) {
    if (variable.cell) ctx.code(`${variable.name}=new ${ctx.constant(Cell, 'Cell')}(${variable.name});`);
  }
}

/** What goes on after the call has come back works on a struct of its own. */
function keepReceiver(ctx: Lowering) {
  if (!ctx.entry.owner && !ctx.method.isStatic && ctx.entry.declaringType.isCopied) ctx.code('self=self.$clone();');
}

function plainMethod(ctx: Lowering, body: BoundBody) {
  wrapParameters(ctx);
  block(ctx, body.block);
  if (ctx.needsEnd) {
    ctx.region = 0;
    ctx.regionLabel(ctx.endPoint());
    const hasValue = ctx.layout.find('$value') !== undefined;
    ctx.code(ctx.returnText(hasValue ? '$value' : ''));
  } else ctx.code(ctx.returnText(''));
}

function asyncMethod(ctx: Lowering, body: BoundBody) {
  const { engine, layout } = ctx;
  const builder = engine.members.builderFor(ctx);
  ctx.builder = builder;
  const name = layout.variable('$builder', '$builder', 'any').name;
  const task = layout.variable('$task', '$task', 'any').name;
  const failed = layout.variable('$failed', '$failed', 'any').name;
  layout.variable('$act', '$act', 'any');
  const flow = layout.variable('$flow', '$flow', 'any').name;
  keepReceiver(ctx);
  // What the method stores in an AsyncLocal stays inside.
  ctx.code(`${flow}=S.flow;`);
  const builderNode = textNode(engine.members.typeNode(builder.type), name);
  const of = (role: string) => layout.derived(ctx.entry, role);
  ctx.code(`${name}=${call(ctx, of('create'), builder.create, undefined, [], false, builder.create.returnType)};`);
  if (builder.driver) start(ctx, builder, builderNode, name);
  else if (builder.task)
    ctx.code(`${task}=${call(ctx, of('task'), builder.task, builderNode, [], false, builder.task.returnType)};`);
  ctx.endStatement();
  wrapParameters(ctx);
  const region = ctx.addRegion();
  const handler = layout.pc(ctx.entry, 'failed');
  region.clauses.push({ kind: 'catch', type: undefined, pc: handler, variable: failed, filterPc: 0, intoTask: true });
  ctx.region = region.id;
  ctx.regionLabel(layout.pc(ctx.entry, 'body'));
  const hasResult = builder.setResult.parameters.length > 0;
  ctx.returned = (value, hasValue) => {
    if (hasValue && hasResult) ctx.code(`${layout.variable('$value', '$value', 'any').name}=${value};`);
    else if (hasValue) ctx.code(`${value};`);
    ctx.code(ctx.leaveText(ctx.endPoint(), 0));
  };
  block(ctx, body.block);
  ctx.region = 0;
  ctx.regionLabel(ctx.endPoint());
  if (hasResult) layout.variable('$value', '$value', 'any');
  const result = hasResult
    ? byValue(
        textNode(
          engine.members.typeNode(builder.setResult.parameters[0]?.type ?? engine.program.special('object')),
          '$value',
        ),
      )
    : [];
  emitCall(ctx, call(ctx, of('result'), builder.setResult, builderNode, result, false, builder.setResult.returnType));
  ctx.code(`S.flow=${flow};${leaveMark}return ${task};`);
  ctx.label(handler);
  const error = byValue(
    textNode(
      engine.members.typeNode(builder.setException.parameters[0]?.type ?? engine.program.special('object')),
      `${failed}.value`,
    ),
  );
  emitCall(
    ctx,
    call(ctx, of('failed'), builder.setException, builderNode, error, false, builder.setException.returnType),
  );
  ctx.code(`S.flow=${flow};${leaveMark}return ${task};`);
}

/** A builder of the program runs the first step itself, and the later ones; it has the task when the first is over. */
function start(ctx: Lowering, builder: AsyncBuilder, builderNode: BoundExpression, name: string) {
  const { driver, task } = builder;
  if (!driver) return;
  const { layout } = ctx;
  const machine = layout.variable('$machine', '$machine', 'any').name;
  const first = layout.pc(ctx.entry, 'first');
  ctx.code(`${machine}=new ${ctx.constant(ctx.type(driver.machine).cls, 'C')}();`);
  goOnWith(ctx, ctx.entry, driver.machine, first);
  const started = constructMethod(driver.start, [driver.machine]);
  const by = [{ expression: textNode({ type: driver.machine }, machine), refKind: 'ref' as const }];
  const of = (role: string) => layout.derived(ctx.entry, role);
  emitCall(ctx, call(ctx, of('start'), started, builderNode, by, false, started.returnType));
  const made = task && call(ctx, of('task'), task, textNode({ type: builder.type }, name), [], false, task.returnType);
  ctx.code(`${leaveMark}return ${made ?? 'null'};`);
  ctx.label(first);
}

function emitCall(ctx: Lowering, text: string) {
  if (text !== '') ctx.code(`${text};`);
}

/** The call itself only makes the object; its frame waits at the start of the body. */
function iteratorMethod(ctx: Lowering, body: BoundBody) {
  const { layout } = ctx;
  const iterator = layout.variable('$it', '$it', 'any');
  const start = layout.pc(ctx.entry, 'start');
  const type = ctx.engine.members.iteratorTypeFor(ctx);
  const isEnumerator = /^I(Async)?Enumerator\b/.test(ctx.type(ctx.method.returnType).name);
  const token = ctx.method.parameters.findIndex(parameter => parameter.isEnumeratorCancellation);
  const own = ctx.parameters.length - ctx.method.parameters.length;
  const tokenSlot = ctx.isAsyncIterator && token >= 0 ? (ctx.parameters[own + token]?.slot ?? -1) : -1;
  keepReceiver(ctx);
  ctx.code(
    `${leaveMark}return ${ctx.helper('newIterator')}(${ctx.typeName(type)},M,${start},[${frameMark}],${iterator.slot},${isEnumerator},${tokenSlot});`,
  );
  ctx.label(start);
  wrapParameters(ctx);
  ctx.returned = () => {};
  block(ctx, body.block);
  ctx.regionLabel(ctx.endPoint());
  ctx.code(`${leaveMark}return false;`);
}

/** Accessors and constructors that nobody wrote. */
function synthesize(ctx: Lowering) {
  const { method, entry } = ctx;
  ctx.usesFuel = false;
  const field = method.associated?.backingField;
  const [, value] = method.isStatic ? [undefined, ctx.parameters[0]] : ctx.parameters;
  const holder = method.isStatic ? ctx.constant(entry.declaringType.statics, 'statics') : 'self';
  const key = field ? entry.declaringType.fieldOf(field.definition).key : '';
  switch (method.synthesized) {
    case 'autoGet': {
      const copied = ctx.type(method.returnType).isCopied;
      ctx.code(`return ${holder}.${key}${copied ? '.$clone()' : ''};`);
      return;
    }
    case 'autoSet':
      ctx.code(`${holder}.${key}=${value?.name};`);
      return;
    case 'eventAdd':
    case 'eventRemove':
      ctx.code(
        `${holder}.${key}=${ctx.helper(method.synthesized === 'eventAdd' ? 'combine' : 'removeDelegate')}(${holder}.${key},${value?.name});`,
      );
      return;
    case 'defaultConstructor': {
      const base = entry.declaringType.baseType;
      const inner = base && ctx.engine.members.parameterlessConstructor(base);
      if (inner && !ctx.engine.members.isEmptyConstructor(inner)) ctx.code(`${directCall(ctx, inner, ['self'])};`);
      return;
    }
    default:
      throw ctx.engine.missingNative(entry);
  }
}
