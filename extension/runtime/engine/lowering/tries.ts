// try, catch and finally: regions for the scan that finds handlers, and continuations for finally blocks.
import type { BoundStatement } from '../../../../server/csharp/binding/bound';
import { expression } from './expressions';
import { blockOf } from './loops';
import { frameMark, type Lowering, leaveMark } from './lowering';
import { block, statement } from './statements';

type Try = BoundStatement & { kind: 'try' };

export function tryStatement(ctx: Lowering, node: Try) {
  if (node.catches.length > 0 && node.finally) {
    const inner = ctx.layout.made(node, 'inner', (): Try => ({ ...node, finally: undefined }));
    tryFinally(
      ctx,
      ctx.layout.made(node, 'outer', (): Try => ({ ...node, catches: [], block: blockOf(inner) })),
    );
  } else if (node.finally) tryFinally(ctx, node);
  else if (node.catches.length > 0) tryCatch(ctx, node);
  else block(ctx, node.block);
}

function tryFinally(ctx: Lowering, node: Try) {
  const { layout } = ctx;
  const pc = layout.pc(node, 'finally');
  const end = layout.pc(node, 'end');
  const continuation = ctx.hidden(node, 'next', 'int').name;
  const exception = ctx.hidden(node, 'thrown', 'any').name;
  const outside = ctx.region;
  const region = ctx.addRegion();
  region.clauses.push({ kind: 'finally', pc, variable: exception });
  ctx.finallys.push({ node, pc, continuation, exception, region: outside });
  ctx.region = region.id;
  ctx.regionLabel(layout.pc(node, 'try'));
  block(ctx, node.block);
  ctx.finallys.pop();
  ctx.code(`${continuation}=${end};${exception}=null;${ctx.gotoText(pc)}`);
  ctx.region = outside;
  ctx.label(pc);
  const { awaits } = ctx;
  if (node.finally) block(ctx, node.finally);
  // Who awaits here has caught the exception first: filters further out are asked when it is thrown again.
  if (ctx.awaits > awaits)
    region.clauses[0] = { kind: 'catch', type: undefined, pc, variable: exception, filterPc: 0, passesOn: true };
  ctx.code(`if(${exception}!==null){throw ${exception};}pc=${continuation};continue D;`);
  ctx.label(end);
}

function tryCatch(ctx: Lowering, node: Try) {
  const { layout } = ctx;
  // Nothing is of a type that nobody declares.
  const catches = node.catches.filter(clause => clause.type.kind !== 'error');
  const end = layout.pc(node, 'end');
  const exception = ctx.hidden(node, 'caught', 'any').name;
  const outside = ctx.region;
  const region = ctx.addRegion();
  for (const clause of catches) {
    const pc = layout.pc(clause, 'catch');
    const type = ctx.type(clause.type);
    const catchesAll = type.special === 'exception' || type.special === 'object';
    if (clause.filter) {
      ctx.useFilters();
      ctx.engine.scheduler.state.filters = 1;
    }
    region.clauses.push({
      kind: 'catch',
      type: catchesAll ? undefined : type,
      pc,
      variable: exception,
      filterPc: clause.filter ? layout.pc(clause, 'filter') : 0,
    });
  }
  ctx.region = region.id;
  ctx.regionLabel(layout.pc(node, 'try'));
  block(ctx, node.block);
  ctx.region = outside;
  ctx.goto(end);
  for (const clause of catches) {
    if (clause.filter) filter(ctx, clause, clause.filter);
    ctx.label(layout.pc(clause, 'catch'));
    if (!clause.filter) enterClause(ctx, clause, exception);
    ctx.caughtVariables.push(exception);
    statement(ctx, clause.block);
    ctx.caughtVariables.pop();
    // Whoever aborts a thread is not stopped by handlers.
    ctx.code(`if(S.aborting!==null&&S.aborting===${exception}.value)throw ${exception};`);
    ctx.goto(end);
  }
  ctx.label(end);
}

function enterClause(ctx: Lowering, clause: Try['catches'][number], exception: string) {
  const locals =
    clause.local && !clause.locals.includes(clause.local) ? [clause.local, ...clause.locals] : clause.locals;
  ctx.enterScope(locals);
  if (!clause.local) return;
  const variable = ctx.variableOf(clause.local);
  ctx.code(`${variable.name}${variable.cell ? '.v' : ''}=${exception}.value;`);
}

/** Runs before any finally block inside; its end throws the exception on, to where the scan goes on or lands. */
function filter(
  ctx: Lowering,
  clause: Try['catches'][number],
  condition: NonNullable<Try['catches'][number]['filter']>,
) {
  const region = ctx.addRegion();
  region.clauses.push({ kind: 'filter' });
  const outside = ctx.region;
  ctx.region = region.id;
  ctx.label(ctx.layout.pc(clause, 'filter'));
  enterClause(ctx, clause, '$filtered');
  const held = ctx.temporary('any').name;
  ctx.code(`${held}=${expression(ctx, condition)};`);
  ctx.code(`if($probe!==0){$probe=0;S.probed=[${frameMark}];${leaveMark}return ${held};}`);
  ctx.code(`if(${held}){$land=$code;$scan=($first!==0?$first:$code)+1;$first=0;}else{$scan=$after+1;}`);
  ctx.code('pc=0;throw $filtered;');
  ctx.endStatement();
  ctx.region = outside;
}
