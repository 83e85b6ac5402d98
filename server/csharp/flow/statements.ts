// Definite assignment in statements (C# specification, "Definite assignment").
import type { BoundStatement, BoundSwitch, BoundTry } from '../binding/bound';
import type { LabelSymbol } from '../symbols/symbols';
import { isSpecial } from '../symbols/types';
import { branches } from './conditions';
import { walkExpression } from './expressions';
import { type Flow, type State, unreachable } from './flow';
import { walkLocalFunction } from './functions';
import { outcomeOf } from './patterns';

export function walkStatement(flow: Flow, statement: BoundStatement): void {
  switch (statement.kind) {
    case 'block':
      walkStatements(flow, statement.statements);
      return;
    case 'empty':
      return;
    case 'localDeclaration': {
      const { local, initializer } = statement;
      if (local.isConst) return;
      const slot = flow.slots.of(local, local.type);
      flow.declare(slot);
      if (!initializer) return;
      walkExpression(flow, initializer);
      flow.assign(slot);
      return;
    }
    case 'expression':
      walkExpression(flow, statement.expression);
      return;
    case 'localFunction':
      walkLocalFunction(flow, statement.body);
      return;
    case 'if': {
      const { whenTrue, whenFalse } = branches(flow, statement.condition);
      flow.state = whenTrue;
      walkStatement(flow, statement.then);
      const after = flow.state;
      flow.state = whenFalse;
      if (statement.else) walkStatement(flow, statement.else);
      flow.join(after);
      return;
    }
    case 'while': {
      const { whenTrue, whenFalse } = branches(flow, statement.condition);
      flow.state = whenTrue;
      walkStatement(flow, statement.body);
      flow.arrive(statement.continueLabel);
      leaveLoop(flow, whenFalse, statement.breakLabel);
      return;
    }
    case 'doWhile': {
      walkStatement(flow, statement.body);
      flow.arrive(statement.continueLabel);
      leaveLoop(flow, branches(flow, statement.condition).whenFalse, statement.breakLabel);
      return;
    }
    case 'for': {
      walkStatements(flow, statement.initializers);
      const condition = statement.condition && branches(flow, statement.condition);
      if (condition) flow.state = condition.whenTrue;
      walkStatement(flow, statement.body);
      flow.arrive(statement.continueLabel);
      for (const each of statement.incrementors) walkExpression(flow, each);
      leaveLoop(flow, condition?.whenFalse ?? unreachable, statement.breakLabel);
      return;
    }
    case 'forEach': {
      walkExpression(flow, statement.expression);
      if (statement.source.kind === 'enumerator' && statement.source.isAsync) flow.suspend();
      const before = flow.state;
      walkExpression(flow, statement.assign);
      walkStatement(flow, statement.body);
      flow.arrive(statement.continueLabel);
      leaveLoop(flow, before, statement.breakLabel);
      return;
    }
    case 'switch':
      walkSwitch(flow, statement);
      return;
    case 'goto':
      flow.jump(statement.target, statement.syntax);
      return;
    case 'label':
      flow.arrive(statement.label);
      return;
    case 'return':
      if (statement.expression) walkExpression(flow, statement.expression);
      flow.jump('return', statement.syntax);
      return;
    case 'yieldReturn':
      walkExpression(flow, statement.expression);
      flow.suspend();
      return;
    case 'yieldBreak':
      flow.jump('return', statement.syntax);
      return;
    case 'throw':
      if (statement.operand) walkExpression(flow, statement.operand);
      flow.stop();
      return;
    case 'try':
      walkTry(flow, statement);
      return;
    case 'using':
      walkExpression(flow, statement.initializer);
      flow.assign(flow.slots.of(statement.local, statement.local.type));
      walkStatement(flow, statement.body);
      if (statement.awaitDispose) flow.suspend();
      return;
    case 'lock':
      walkExpression(flow, statement.expression);
      walkStatement(flow, statement.body);
      return;
  }
}

export function walkStatements(flow: Flow, statements: readonly BoundStatement[]): void {
  for (const statement of statements) walkStatement(flow, statement);
}

/** What a loop assigns is assigned behind it only if its condition says so, and at every `break`. */
function leaveLoop(flow: Flow, whenDone: State, breakLabel: LabelSymbol): void {
  flow.state = whenDone;
  flow.arrive(breakLabel);
}

function walkSwitch(flow: Flow, statement: BoundSwitch): void {
  walkExpression(flow, statement.expression);
  const chosen = flow.state;
  const value = statement.expression.constant?.value;
  let isExhausted = isExhaustive(statement);
  flow.stop();
  for (const section of statement.sections) {
    // Control does not fall into a section from above; it comes from its labels and from `goto case`.
    for (const { label, pattern, when } of section.labels) {
      const above = flow.state;
      const isMissed = value !== undefined && pattern?.kind === 'constant' && pattern.value.constant?.value !== value;
      flow.state = isMissed ? unreachable : chosen | (pattern ? outcomeOf(flow, pattern).whenTrue : 0n);
      if (when) flow.state = branches(flow, when).whenTrue;
      if (value !== undefined && pattern?.kind === 'constant' && !isMissed && !when) isExhausted = true;
      flow.join(above);
      flow.arrive(label);
    }
    walkStatements(flow, section.statements);
    // An error of its own: control may not leave a section this way.
    flow.stop();
  }
  flow.state = isExhausted ? unreachable : chosen;
  flow.arrive(statement.breakLabel);
}

/** One of the sections is always entered. */
export function isExhaustive({ expression, sections }: BoundSwitch): boolean {
  const labels = sections.flatMap(section => section.labels).filter(label => !label.when);
  const constants = new Set(
    labels.flatMap(({ pattern }) => (pattern?.kind === 'constant' ? [pattern.value.constant?.value] : [])),
  );
  if (isSpecial(expression.type, 'bool') && constants.has(true) && constants.has(false)) return true;
  return labels.some(({ pattern }) => !pattern || isIrrefutable(pattern));
}

function isIrrefutable(pattern: NonNullable<BoundSwitch['sections'][number]['labels'][number]['pattern']>): boolean {
  return pattern.kind === 'var' || pattern.kind === 'discard';
}

/**
 * A catch clause starts with what was assigned before the `try`, and so does `finally`: its own assignments then hold for everything
 * that leaves the statement, jumps too.
 */
function walkTry(flow: Flow, statement: BoundTry): void {
  const before = flow.state;
  const outerJumps = flow.jumps;
  const since = flow.met.size;
  flow.jumps = [];
  walkStatement(flow, statement.block);
  let after = flow.state;
  for (const { local, filter, block } of statement.catches) {
    flow.state = before;
    if (local) flow.assign(flow.slots.of(local, local.type));
    if (filter) flow.state = branches(flow, filter).whenTrue;
    walkStatement(flow, block);
    after &= flow.state;
  }
  if (!statement.finally) {
    flow.jumps = [...outerJumps, ...flow.jumps];
    flow.state = after;
    return;
  }
  flow.settleBackward(since);
  const leaving = flow.jumps;
  flow.jumps = [];
  flow.state = before;
  walkStatement(flow, statement.finally);
  const added = flow.state & ~before;
  for (const jump of leaving) jump.state |= flow.isReachable ? added : unreachable;
  flow.jumps = [...outerJumps, ...leaving, ...flow.jumps];
  flow.state = flow.isReachable ? after | added : unreachable;
}
