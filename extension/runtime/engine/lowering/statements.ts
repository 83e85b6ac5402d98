// Statements to points and jumps; what has no point inside becomes JavaScript's own if, switch and loop in the fast version.
import type { BoundBlock, BoundExpression, BoundStatement } from '../../../../server/csharp/binding/bound';
import type { LabelSymbol, LocalSymbol } from '../../../../server/csharp/symbols/symbols';
import { isValueType } from '../../../../server/csharp/symbols/types';
import type { Node } from '../../../../server/csharp/syntax/nodes';
import { endsHere } from './copies';
import { constantText, effect, expression, storedValue } from './expressions';
import { forEach, lockStatement, usingStatement } from './loops';
import { frameMark, type Lowering, leaveMark, type Target } from './lowering';
import { referenceTo } from './lvalues';
import { conditionOf } from './patterns';
import { type Refusal, refusalOf } from './refusals';
import { suspends } from './targets';
import { childrenOf, walk } from './tree';
import { tryStatement } from './tries';

export function statement(ctx: Lowering, node: BoundStatement) {
  const before = ctx.syntax;
  if (node.syntax) ctx.syntax = node.syntax;
  const refusal = refusalOf(node);
  if (refusal) refuse(ctx, node, refusal);
  else lower(ctx, node);
  ctx.syntax = before;
}

function refuse(ctx: Lowering, node: BoundStatement, refusal: Refusal) {
  stop(ctx, node.syntax);
  const error = ctx.engine.unsupportedStatement(ctx.entry, node.syntax, refusal);
  ctx.code(`throw ${ctx.constant(error, 'refusal')};`);
  ctx.endStatement();
}

function stop(ctx: Lowering, node: Node | undefined) {
  if (!node) return;
  ctx.syntax = node;
  ctx.stopTest(node);
}

function lower(ctx: Lowering, node: BoundStatement) {
  switch (node.kind) {
    case 'block':
      block(ctx, node);
      break;
    case 'localDeclaration':
      stop(ctx, node.initializer ? node.syntax : undefined);
      declaration(ctx, node);
      ctx.endStatement();
      break;
    case 'expression':
      stop(ctx, node.syntax);
      effect(ctx, node.expression);
      ctx.endStatement();
      break;
    case 'localFunction':
    case 'empty':
      break;
    case 'if':
      ifStatement(ctx, node);
      break;
    case 'while':
      whileStatement(ctx, node);
      break;
    case 'doWhile':
      doWhile(ctx, node);
      break;
    case 'for':
      forStatement(ctx, node);
      break;
    case 'forEach':
      forEach(ctx, node);
      break;
    case 'switch':
      switchStatement(ctx, node);
      break;
    case 'goto':
      if (node.written !== 'goto' || node.syntax) stop(ctx, node.syntax);
      ctx.code(jumpText(ctx, node.target));
      break;
    case 'label':
      ctx.label(pointOf(ctx, node.label));
      break;
    case 'return':
      stop(ctx, node.syntax ?? node.expression?.syntax);
      returnStatement(ctx, node.expression);
      ctx.endStatement();
      break;
    case 'yieldReturn':
      stop(ctx, node.syntax);
      yieldReturn(ctx, node, node.expression);
      ctx.endStatement();
      break;
    case 'yieldBreak':
      stop(ctx, node.syntax);
      ctx.code(ctx.leaveText(ctx.endPoint(), 0));
      break;
    case 'throw':
      stop(ctx, node.syntax);
      if (node.operand) {
        const origin = ctx.constant({ method: ctx.entry, syntax: node.syntax }, 'at');
        ctx.code(`throw ${ctx.helper('raise')}(${expression(ctx, node.operand)},${origin});`);
      } else ctx.code(`throw ${ctx.caughtVariables.at(-1)};`);
      ctx.endStatement();
      break;
    case 'try':
      tryStatement(ctx, node);
      break;
    case 'using':
      usingStatement(ctx, node);
      break;
    case 'lock':
      lockStatement(ctx, node);
      break;
  }
}

export function block(ctx: Lowering, node: BoundBlock) {
  ctx.enterScope(node.locals);
  for (const inner of node.statements) statement(ctx, inner);
}

function declaration(ctx: Lowering, node: BoundStatement & { kind: 'localDeclaration' }) {
  const { local, initializer } = node;
  if (local.isConst && local.constant !== undefined) return;
  const variable = ctx.variableOf(local);
  // A struct may be filled field by field, also while its value is made: `V v = new V(v.X = 1)`.
  if ((!initializer || usesItself(local, initializer)) && !variable.cell && !variable.reference) {
    const type = ctx.type(local.type);
    if (type.representation === 'struct') ctx.code(`${variable.name}=${ctx.defaultText(type)};`);
  }
  if (!initializer) return;
  if (variable.reference) {
    ctx.code(`${variable.name}=${referenceTo(ctx, initializer)};`);
    return;
  }
  const text = storedValue(ctx, initializer);
  ctx.code(`${variable.name}${variable.cell ? '.v' : ''}=${text};`);
}

function usesItself(local: LocalSymbol, initializer: BoundExpression): boolean {
  if (!isValueType(local.type) || initializer.kind === 'default') return false;
  let found = false;
  walk(initializer, node => {
    if (node.kind === 'local' && node.local === local) found = true;
    return !found;
  });
  return found;
}

// ---- jumps ------------------------------------------------------------------------------------------------------------

function pointOf(ctx: Lowering, label: LabelSymbol): number {
  const known = ctx.labels.get(label);
  if (known?.kind === 'point') return known.pc;
  const pc = ctx.layout.pc(label, 'label');
  ctx.labels.set(label, { kind: 'point', pc, finallyDepth: ctx.labelDepth(label) });
  return pc;
}

export function setTarget(ctx: Lowering, label: LabelSymbol, target: Target) {
  ctx.labels.set(label, target);
}

/** A label at this place of the nesting of finally blocks. */
export function pointTarget(ctx: Lowering, label: LabelSymbol): number {
  const pc = ctx.layout.pc(label, 'label');
  ctx.labels.set(label, { kind: 'point', pc, finallyDepth: ctx.finallys.length });
  return pc;
}

export function jumpText(ctx: Lowering, label: LabelSymbol): string {
  const known = ctx.labels.get(label);
  if (known?.kind === 'script') return known.text;
  if (known) return ctx.leaveText(known.pc, known.finallyDepth);
  const pc = pointOf(ctx, label);
  return ctx.leaveText(pc, ctx.labelDepth(label));
}

function returnStatement(ctx: Lowering, node: BoundExpression | undefined) {
  ctx.returned(node ? returnedText(ctx, node) : '', node !== undefined);
}

function returnedText(ctx: Lowering, node: BoundExpression): string {
  if (ctx.method.returnRefKind === 'ref') return referenceTo(ctx, node);
  return endsHere(ctx, node) ? expression(ctx, node) : storedValue(ctx, node);
}

function yieldReturn(ctx: Lowering, node: object, value: BoundExpression) {
  const text = storedValue(ctx, value);
  const pc = ctx.layout.pc(node, 'yield');
  const arrived = ctx.isAsyncIterator ? '$it.$pending=null;' : '';
  ctx.code(
    `${arrived}$it.$current=${text};$it.$frame=new ${ctx.frameClass}(M,${pc},[${frameMark}]);${leaveMark}return true;`,
  );
  ctx.layout.point(pc).syntax = ctx.syntax;
  ctx.label(pc);
  ctx.code(`if($it.$disposing){${ctx.leaveText(ctx.endPoint(), 0)}}`);
}

// ---- straight code ----------------------------------------------------------------------------------------------------

/** Can the statement be JavaScript's own control flow, with no point inside? */
export function isStraight(ctx: Lowering, node: BoundStatement, loopAllowed: boolean): boolean {
  if (ctx.debug) return false;
  return couldBeStraight(ctx, node, loopAllowed);
}

/** The same answer for both versions; loops that could be straight count their rounds alike in both. `nested`: with loops inside. */
export function couldBeStraight(ctx: Lowering, node: BoundStatement, loopAllowed: boolean, nested = false): boolean {
  switch (node.kind) {
    case 'label':
    case 'try':
    case 'using':
    case 'lock':
    case 'yieldReturn':
    case 'yieldBreak':
      return false;
    case 'while':
    case 'doWhile':
    case 'for':
    case 'forEach':
      if (!loopAllowed || (node.kind === 'forEach' && node.source.kind === 'enumerator')) return false;
      break;
    case 'switch':
      if (!isPlainSwitch(ctx, node)) return false;
      break;
    case 'throw':
      break;
    case 'return':
      if (ctx.finallys.length > 0 && node.expression && suspends(ctx, node.expression)) return false;
      break;
    default:
      break;
  }
  const isExpression = (child: object) =>
    !statementKinds.has((child as BoundStatement).kind) || isExpressionKind(child);
  return childrenOf(node).every(child =>
    isExpression(child) ? !suspends(ctx, child) : couldBeStraight(ctx, child as BoundStatement, nested, nested),
  );
}

const statementKinds: ReadonlySet<string> = new Set([
  'block',
  'localDeclaration',
  'expression',
  'localFunction',
  'if',
  'while',
  'doWhile',
  'for',
  'forEach',
  'switch',
  'goto',
  'label',
  'return',
  'yieldReturn',
  'yieldBreak',
  'throw',
  'try',
  'using',
  'lock',
  'empty',
]);
/** All expressions have a type. */
function isExpressionKind(node: object): boolean {
  return 'type' in node;
}

/** Runs `body` with JavaScript's braces around it. */
export function straight(ctx: Lowering, open: string, body: () => void, close = '}') {
  ctx.code(open);
  ctx.inlineDepth++;
  body();
  ctx.inlineDepth--;
  ctx.code(close);
}

function ifStatement(ctx: Lowering, node: BoundStatement & { kind: 'if' }) {
  stop(ctx, node.condition.syntax ?? node.syntax);
  const bodiesStraight = isStraight(ctx, node.then, false) && (!node.else || isStraight(ctx, node.else, false));
  if (bodiesStraight || ctx.inlineDepth > 0) {
    const condition = expression(ctx, node.condition);
    ctx.endStatement();
    straight(ctx, `if(${condition}){`, () => statement(ctx, node.then));
    const otherwise = node.else;
    if (otherwise) straight(ctx, 'else{', () => statement(ctx, otherwise));
    return;
  }
  const elsePoint = ctx.layout.pc(node, 'else');
  ctx.code(`if(!(${expression(ctx, node.condition)})){${ctx.gotoText(elsePoint)}}`);
  ctx.endStatement();
  statement(ctx, node.then);
  if (node.else) {
    const end = ctx.layout.pc(node, 'end');
    ctx.goto(end);
    ctx.label(elsePoint);
    statement(ctx, node.else);
    ctx.label(end);
  } else ctx.label(elsePoint);
}

// ---- loops ------------------------------------------------------------------------------------------------------------

/** Rounds of a straight loop between two looks at the fuel. */
const stride = 2048;

export interface LoopParts {
  readonly node: BoundStatement;
  readonly locals: readonly LocalSymbol[];
  /** undefined: for ever. Run at the start of each round, except the first of a do loop. */
  readonly condition: (() => string) | undefined;
  readonly conditionSyntax: Node | undefined;
  readonly testFirst: boolean;
  /** At the start of each round, after the test. */
  readonly begin?: () => void;
  readonly body: BoundStatement;
  /** At the end of each round, where `continue` leads. */
  readonly next?: () => void;
  readonly breakLabel: LabelSymbol;
  readonly continueLabel: LabelSymbol;
}

/** `straight`: no point inside; `nest`: none but the heads of such loops; both for both versions alike. */
export type LoopShape = 'straight' | 'nest' | 'general';

/** Of a loop with that body, whose other pieces may or may not suspend. */
export function loopShape(ctx: Lowering, body: BoundStatement, suspending: boolean): LoopShape {
  if (suspending) return 'general';
  if (couldBeStraight(ctx, body, false)) return 'straight';
  return couldBeStraight(ctx, body, true, true) ? 'nest' : 'general';
}

export function loop(ctx: Lowering, parts: LoopParts, shape: LoopShape) {
  if (ctx.debug || shape === 'general') generalLoop(ctx, parts, shape === 'straight');
  else if (shape === 'straight') straightLoop(ctx, parts, true);
  else if (ctx.inlineDepth > 0) straightLoop(ctx, parts, false);
  else nestedLoops(ctx, parts);
}

/**
 * Loops in loops as JavaScript's own. When the thread is suspended at the head of an inner one, it goes on in the general form, which is
 * entered only there and leads back to the next round.
 */
function nestedLoops(ctx: Lowering, parts: LoopParts) {
  const end = ctx.layout.pc(parts.breakLabel, 'label');
  ctx.label(ctx.layout.pc(parts.node, 'head'));
  straightLoop(ctx, parts, false);
  ctx.goto(end);
  generalLoop(ctx, parts, false, false);
}

/** Where it is inside another one, the general form of that has its head. */
function straightLoop(ctx: Lowering, parts: LoopParts, counted: boolean) {
  const { node } = parts;
  const head = ctx.layout.pc(node, 'head');
  const counter = counted ? ctx.hidden(node, 'k', 'int').name : '';
  const name = ctx.unique('L');
  const next = ctx.unique('N');
  if (counted) {
    ctx.code(`${counter}=0;`);
    if (ctx.usesFuel && ctx.inlineDepth === 0) ctx.label(head);
  }
  setTarget(ctx, parts.breakLabel, { kind: 'script', text: `break ${name};` });
  setTarget(ctx, parts.continueLabel, { kind: 'script', text: parts.next ? `break ${next};` : `continue ${name};` });
  straight(ctx, `${name}:for(;;){`, () => {
    if (ctx.usesFuel) roundTest(ctx, head, counter);
    if (parts.testFirst && parts.condition) ctx.code(`if(!(${parts.condition()}))break;`);
    ctx.endStatement();
    ctx.enterScope(parts.locals);
    parts.begin?.();
    if (parts.next) {
      straight(ctx, `${next}:{`, () => statement(ctx, parts.body));
      parts.next();
    } else statement(ctx, parts.body);
    ctx.endStatement();
    if (!parts.testFirst && parts.condition) ctx.code(`if(!(${parts.condition()}))break;`);
    ctx.endStatement();
  });
  if (counted && ctx.usesFuel) ctx.code(`S.fuel-=${counter};`);
}

/** At the head of a loop; with a counter not in every round. */
function roundTest(ctx: Lowering, head: number, counter: string) {
  if (counter === '') ctx.fuelTest(head);
  else ctx.code(`if(++${counter}>${stride}){${counter}=0;if((S.fuel-=${stride})<0){pc=${head};S.trip();break D;}}`);
}

/** The debug version of a straight loop looks at the fuel in the same rounds, so that both are pre-empted alike. */
function generalLoop(ctx: Lowering, parts: LoopParts, counted: boolean, hasHead = true) {
  const { node } = parts;
  const { layout } = ctx;
  const head = layout.pc(node, 'head');
  const end = pointTarget(ctx, parts.breakLabel);
  const next = pointTarget(ctx, parts.continueLabel);
  const counter = counted ? ctx.hidden(node, 'k', 'int').name : '';
  if (counted) ctx.code(`${counter}=0;`);
  if (hasHead) {
    ctx.label(head);
    roundTest(ctx, head, counter);
  }
  const test = () => {
    if (!parts.condition) return;
    if (parts.conditionSyntax) stop(ctx, parts.conditionSyntax);
    ctx.code(`if(!(${parts.condition()})){${ctx.gotoText(end)}}`);
    ctx.endStatement();
  };
  if (parts.testFirst) test();
  ctx.enterScope(parts.locals);
  parts.begin?.();
  ctx.endStatement();
  statement(ctx, parts.body);
  ctx.label(next);
  parts.next?.();
  ctx.endStatement();
  if (!parts.testFirst) test();
  ctx.goto(head);
  ctx.label(end);
  if (counted) ctx.code(`S.fuel-=${counter};`);
}

function whileStatement(ctx: Lowering, node: BoundStatement & { kind: 'while' }) {
  const always = node.condition.constant?.value === true;
  const { syntax } = node;
  loop(
    ctx,
    {
      node,
      locals: [],
      condition: always
        ? undefined
        : () => {
            ctx.enterScope(node.locals);
            return expression(ctx, node.condition);
          },
      conditionSyntax: node.condition.syntax ?? syntax,
      testFirst: true,
      body: node.body,
      breakLabel: node.breakLabel,
      continueLabel: node.continueLabel,
    },
    loopShape(ctx, node.body, suspends(ctx, node.condition)),
  );
}

function doWhile(ctx: Lowering, node: BoundStatement & { kind: 'doWhile' }) {
  const always = node.condition.constant?.value === true;
  loop(
    ctx,
    {
      node,
      locals: [],
      condition: always ? undefined : () => expression(ctx, node.condition),
      conditionSyntax: node.condition.syntax,
      testFirst: false,
      body: node.body,
      // `continue` in a do loop goes to the test.
      next: () => {},
      breakLabel: node.breakLabel,
      continueLabel: node.continueLabel,
    },
    loopShape(ctx, node.body, suspends(ctx, node.condition)),
  );
}

function forStatement(ctx: Lowering, node: BoundStatement & { kind: 'for' }) {
  ctx.enterScope(node.locals);
  for (const inner of node.initializers) statement(ctx, inner);
  const { condition } = node;
  const always = condition === undefined || condition.constant?.value === true;
  const suspending =
    (condition !== undefined && suspends(ctx, condition)) || node.incrementors.some(inner => suspends(ctx, inner));
  loop(
    ctx,
    {
      node,
      locals: [],
      condition: always ? undefined : () => expression(ctx, condition),
      conditionSyntax: condition?.syntax,
      testFirst: true,
      body: node.body,
      next:
        node.incrementors.length === 0
          ? undefined
          : () => {
              for (const inner of node.incrementors) {
                stop(ctx, inner.syntax);
                effect(ctx, inner);
                ctx.endStatement();
              }
            },
      breakLabel: node.breakLabel,
      continueLabel: node.continueLabel,
    },
    loopShape(ctx, node.body, suspending),
  );
}

// ---- switch -----------------------------------------------------------------------------------------------------------

/** All labels are constants that JavaScript's switch can compare, and nothing jumps between the sections. */
function isPlainSwitch(ctx: Lowering, node: BoundStatement & { kind: 'switch' }): boolean {
  const labels = new Set(node.sections.flatMap(section => section.labels.map(entry => entry.label)));
  const jumps = (inner: object): boolean =>
    ((inner as BoundStatement).kind === 'goto' && labels.has((inner as BoundStatement & { kind: 'goto' }).target)) ||
    childrenOf(inner).some(jumps);
  return hasConstantLabels(ctx, node) && !node.sections.some(section => section.statements.some(jumps));
}

function hasConstantLabels(ctx: Lowering, node: BoundStatement & { kind: 'switch' }): boolean {
  const type = ctx.typeOf(node.expression);
  const base = type.isNullable ? type.underlying : type;
  const comparable =
    base?.special === 'string' ||
    (base !== undefined && ['int', 'uint', 'bool', 'bigint'].includes(base.representation));
  return (
    comparable &&
    node.sections.every(section =>
      section.labels.every(entry => !entry.when && (!entry.pattern || isConstantPattern(entry.pattern))),
    )
  );
}

function isConstantPattern(pattern: { readonly kind: string }): boolean {
  const value = (pattern as { value?: BoundExpression }).value;
  return pattern.kind === 'constant' && value?.constant !== undefined && typeof value.constant.value !== 'object'
    ? true
    : pattern.kind === 'constant' && value?.constant?.value === null;
}

function switchStatement(ctx: Lowering, node: BoundStatement & { kind: 'switch' }) {
  stop(ctx, node.expression.syntax ?? node.syntax);
  ctx.enterScope(node.locals);
  if (hasConstantLabels(ctx, node)) {
    const inline = ctx.inlineDepth > 0 || (isStraight(ctx, node, false) && !suspends(ctx, node.expression));
    const subject = expression(ctx, node.expression);
    ctx.endStatement();
    if (inline) inlineSwitch(ctx, node, subject);
    else pointSwitch(ctx, node, subject);
    return;
  }
  patternSwitch(ctx, node);
}

function caseText(
  ctx: Lowering,
  node: BoundStatement & { kind: 'switch' },
  label: { readonly pattern: unknown },
): string {
  const value = (label.pattern as { value?: BoundExpression } | undefined)?.value?.constant?.value;
  if (value === undefined) return 'default:';
  return `case ${constantText(ctx, value, ctx.typeOf(node.expression))}:`;
}

function inlineSwitch(ctx: Lowering, node: BoundStatement & { kind: 'switch' }, subject: string) {
  const name = ctx.unique('L');
  setTarget(ctx, node.breakLabel, { kind: 'script', text: `break ${name};` });
  straight(ctx, `${name}:switch(${subject}){`, () => {
    for (const section of node.sections) {
      ctx.code(section.labels.map(label => caseText(ctx, node, label)).join('') + '{');
      for (const inner of section.statements) statement(ctx, inner);
      ctx.code('}');
    }
  });
}

function pointSwitch(ctx: Lowering, node: BoundStatement & { kind: 'switch' }, subject: string) {
  const end = pointTarget(ctx, node.breakLabel);
  const points = node.sections.map(section => {
    const pc = ctx.layout.pc(section, 'section');
    for (const entry of section.labels)
      setTarget(ctx, entry.label, { kind: 'point', pc, finallyDepth: ctx.finallys.length });
    return pc;
  });
  const cases = node.sections.map(
    (section, i) =>
      `${section.labels.map(label => caseText(ctx, node, label)).join('')}${ctx.gotoText(points[i] ?? end)}`,
  );
  ctx.code(`switch(${subject}){${cases.join('')}}`);
  ctx.goto(end);
  node.sections.forEach((section, i) => {
    ctx.label(points[i] ?? end);
    for (const inner of section.statements) statement(ctx, inner);
    ctx.goto(end);
  });
  ctx.label(end);
}

function patternSwitch(ctx: Lowering, node: BoundStatement & { kind: 'switch' }) {
  const { layout } = ctx;
  const input = layout.made(node, 'input', () => ctx.newLocal('$input', node.expression.type));
  const conditions = layout.made(node, 'conditions', () =>
    node.sections.map(section =>
      section.labels.map(label => (label.pattern ? conditionOf(ctx, label.pattern, input) : undefined)),
    ),
  );
  const end = pointTarget(ctx, node.breakLabel);
  ctx.code(`${ctx.variableOf(input).name}=${storedValue(ctx, node.expression)};`);
  ctx.endStatement();
  const points = node.sections.map(section => {
    const pc = layout.pc(section, 'section');
    for (const entry of section.labels)
      setTarget(ctx, entry.label, { kind: 'point', pc, finallyDepth: ctx.finallys.length });
    return pc;
  });
  let fallback = end;
  node.sections.forEach((section, i) => {
    section.labels.forEach((label, j) => {
      const condition = conditions[i]?.[j];
      const to = points[i] ?? end;
      if (!condition) {
        fallback = to;
        return;
      }
      const next = layout.pc(label, 'next');
      ctx.code(`if(!(${expression(ctx, condition)})){${ctx.gotoText(next)}}`);
      if (label.when) ctx.code(`if(!(${expression(ctx, label.when)})){${ctx.gotoText(next)}}`);
      ctx.goto(to);
      ctx.label(next);
      ctx.endStatement();
    });
  });
  ctx.goto(fallback);
  node.sections.forEach((section, i) => {
    ctx.label(points[i] ?? end);
    for (const inner of section.statements) statement(ctx, inner);
    ctx.goto(end);
  });
  ctx.label(end);
}
