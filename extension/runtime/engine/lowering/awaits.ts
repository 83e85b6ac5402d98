// `await`: asks the awaiter, and leaves the method with one captured frame when the result is not there yet.
import type { BoundExpression } from '../../../../server/csharp/binding/bound';
import { LocalSymbol } from '../../../../server/csharp/symbols/symbols';
import { call } from './calls';
import { boxed } from './conversions';
import { frameMark, type Lowering, leaveMark } from './lowering';
import { textNode } from './lvalues';
import { byValue } from './tree';

export function awaitExpression(ctx: Lowering, node: BoundExpression & { kind: 'await' }): string {
  const { layout } = ctx;
  const { getAwaiter, isCompleted, getResult } = node;
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
  ctx.code(
    `$act=${ctx.helper('continuation')}(${ctx.typeName(ctx.engine.members.actionRuntimeType)},M,${resumed},[${frameMark}]);`,
  );
  const action = textNode({ ...node.operand, type: ctx.engine.members.actionType }, '$act');
  const register = ctx.engine.members.onCompletedOf(ctx, node.awaiterType);
  const text = call(
    ctx,
    layout.derived(node, 'register'),
    register,
    asNode,
    byValue(action),
    true,
    register.returnType,
  );
  if (text !== '') ctx.code(`${text};`);
  ctx.code(`S.flow=$flow;${leaveMark}return $task;`);
  ctx.label(resumed);
  ctx.code('$flow=S.flow;');
  ctx.label(done);
  return call(ctx, layout.derived(node, 'result'), getResult, asNode, [], true, getResult.returnType);
}
