// `await`: asks the awaiter, and leaves the method with one captured frame when the result is not there yet.
import type { BoundExpression } from '../../../../server/csharp/binding/bound';
import { LocalSymbol, type NamedType, type TypeSymbol } from '../../../../server/csharp/symbols/symbols';
import { constructMethod } from '../../../../server/csharp/symbols/types';
import type { AsyncDriver } from '../members';
import { call } from './calls';
import { boxed } from './conversions';
import { frameMark, type Lowering, leaveMark } from './lowering';
import { textNode } from './lvalues';
import { byValue } from './tree';

type Await = BoundExpression & { kind: 'await' };

export function awaitExpression(ctx: Lowering, node: Await): string {
  const { layout } = ctx;
  const { getAwaiter, isCompleted, getResult } = node;
  ctx.awaits++;
  // Awaiters outlive the statement's temporaries, because points lie between their uses.
  const holder = layout.made(node, 'awaiter', () => new LocalSymbol('$awaiter', node.awaiterType));
  const awaiter = ctx.variableOf(holder).name;
  const asNode = textNode({ ...node.operand, type: node.awaiterType }, awaiter);
  const isExtension = getAwaiter.isStatic;
  const got = call(
    ctx,
    layout.derived(node, 'awaiter'),
    getAwaiter,
    isExtension ? undefined : node.operand,
    isExtension ? byValue(node.operand) : [],
    getAwaiter.isVirtual || getAwaiter.isAbstract,
    getAwaiter.returnType,
  );
  ctx.code(`${awaiter}=${got};`);
  const done = layout.pc(node, 'done');
  if (isCompleted.getter) {
    const completed = call(
      ctx,
      layout.derived(node, 'completed'),
      isCompleted.getter,
      asNode,
      [],
      true,
      isCompleted.type,
    );
    ctx.code(`if(${completed}){${ctx.gotoText(done)}}`);
  }
  const resumed = ctx.isAsyncIterator ? done : layout.pc(node, 'resumed');
  const point = layout.point(resumed);
  point.syntax = ctx.syntax;
  if (ctx.isAsyncIterator) {
    // AsyncIterator<T> waits for it, then takes the next step.
    const pending = boxed(ctx, ctx.type(node.awaiterType), awaiter, asNode);
    ctx.code(
      `$it.$pending=${pending};$it.$frame=new ${ctx.frameClass}(M,${done},[${frameMark}]);${leaveMark}return true;`,
    );
    ctx.label(done);
    return call(ctx, layout.derived(node, 'result'), getResult, asNode, [], true, getResult.returnType);
  }
  ctx.usesAwait = true;
  // The frame is complete before anybody can call back.
  const { builder } = ctx;
  if (builder?.driver) {
    goOnWith(ctx, node, builder.driver.machine, resumed);
    registerWith(ctx, node, builder.type, builder.driver, awaiter);
  } else register(ctx, node, asNode, resumed);
  ctx.code(`S.flow=$flow;${leaveMark}return $task;`);
  ctx.label(resumed);
  ctx.code('$flow=S.flow;');
  ctx.label(done);
  return call(ctx, layout.derived(node, 'result'), getResult, asNode, [], true, getResult.returnType);
}

/** `$act`: what runs the method on from a point. */
function continuation(ctx: Lowering, pc: number): string {
  return `$act=${ctx.helper('continuation')}(${ctx.typeName(ctx.engine.members.actionRuntimeType)},M,${pc},[${frameMark}]);`;
}

function register(ctx: Lowering, node: Await, asNode: BoundExpression, resumed: number) {
  const { layout } = ctx;
  ctx.code(continuation(ctx, resumed));
  const action = textNode({ ...node.operand, type: ctx.engine.members.actionType }, '$act');
  const method = ctx.engine.members.onCompletedOf(ctx, node.awaiterType);
  const text = call(ctx, layout.derived(node, 'register'), method, asNode, byValue(action), true, method.returnType);
  if (text !== '') ctx.code(`${text};`);
}

/** The next step of a state machine begins at a point. */
export function goOnWith(ctx: Lowering, node: object, machine: NamedType, pc: number) {
  ctx.code(continuation(ctx, pc));
  const { members } = ctx.engine;
  const [method] = ctx.engine.program.membersNamed(machine, 'GoOnWith');
  if (method?.kind !== 'method') throw new Error(`${machine.name} has no GoOnWith`);
  const action = byValue(textNode({ type: members.actionType }, '$act'));
  const receiver = textNode({ type: machine }, '$machine');
  const text = call(ctx, ctx.layout.derived(node, 'step'), method, receiver, action, false, method.returnType);
  if (text !== '') ctx.code(`${text};`);
}

/** The builder is asked to go on when the awaiter is done. */
function registerWith(ctx: Lowering, node: Await, builder: NamedType, driver: AsyncDriver, awaiter: string) {
  const isCritical = ctx.engine.members.onCompletedOf(ctx, node.awaiterType).name === 'UnsafeOnCompleted';
  const { machine } = driver;
  const method = constructMethod(isCritical ? driver.awaitUnsafeOnCompleted : driver.awaitOnCompleted, [
    node.awaiterType,
    machine,
  ]);
  const byReference = (type: TypeSymbol, text: string) => ({
    expression: textNode({ type }, text),
    refKind: 'ref' as const,
  });
  const text = call(
    ctx,
    ctx.layout.derived(node, 'register'),
    method,
    textNode({ type: builder }, '$builder'),
    [byReference(node.awaiterType, awaiter), byReference(machine, '$machine')],
    false,
    method.returnType,
  );
  if (text !== '') ctx.code(`${text};`);
}
