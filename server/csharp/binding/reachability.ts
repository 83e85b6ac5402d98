// Whether control can run past a statement (C# specification, reachability; constants decide loops).
import type { LabelSymbol } from '../symbols/symbols';
import { isValueType, sameType } from '../symbols/types';
import type { BoundPattern, BoundStatement } from './bound';

/** Whether control can run past a statement (C# specification, reachability; constants decide loops). */
export function canReachEnd(statement: BoundStatement): boolean {
  switch (statement.kind) {
    case 'goto':
    case 'return':
    case 'throw':
    case 'yieldBreak':
      return false;
    case 'block':
      return sequenceReachesEnd(statement.statements);
    case 'if': {
      const constant = statement.condition.constant?.value;
      if (constant === true) return canReachEnd(statement.then);
      return canReachEnd(statement.then) || !statement.else || canReachEnd(statement.else);
    }
    case 'while':
      return statement.condition.constant?.value !== true || jumpsTo(statement.body, statement.breakLabel);
    case 'for':
      return (
        (statement.condition !== undefined && statement.condition.constant?.value !== true) ||
        jumpsTo(statement.body, statement.breakLabel)
      );
    case 'doWhile':
      return (
        (statement.condition.constant?.value !== true &&
          (canReachEnd(statement.body) || jumpsTo(statement.body, statement.continueLabel))) ||
        jumpsTo(statement.body, statement.breakLabel)
      );
    case 'switch': {
      const chosen = chosenSections(statement);
      if (chosen) return chosen.length === 0 || chosen.some(section => canLeave(section, statement.breakLabel));
      const hasDefault = statement.sections.some(section =>
        section.labels.some(label => !label.pattern || (!label.when && matchesAll(label.pattern))),
      );
      return !hasDefault || statement.sections.some(section => canLeave(section, statement.breakLabel));
    }
    case 'try':
      if (statement.finally && !canReachEnd(statement.finally)) return false;
      return canReachEnd(statement.block) || statement.catches.some(clause => canReachEnd(clause.block));
    case 'using':
    case 'lock':
      return canReachEnd(statement.body);
    case 'expression':
      return statement.expression.kind !== 'throwExpression';
    default:
      return true;
  }
}

type Section = Extract<BoundStatement, { kind: 'switch' }>['sections'][number];

function canLeave({ statements }: Section, breakLabel: LabelSymbol): boolean {
  return reachesJump(statements, breakLabel) || sequenceReachesEnd(statements);
}

/** Where the value is a constant: the section that it chooses, and those that are reached from there. */
function chosenSections({ expression, sections }: Extract<BoundStatement, { kind: 'switch' }>): Section[] | undefined {
  const { constant } = expression;
  if (!constant) return undefined;
  const labels = sections.flatMap(section => section.labels);
  if (labels.some(({ pattern, when }) => when || (pattern && pattern.kind !== 'constant'))) return undefined;
  const isMatch = ({ pattern }: Section['labels'][number]) =>
    pattern?.kind === 'constant' && pattern.value.constant?.value === constant.value;
  const first =
    sections.find(section => section.labels.some(isMatch)) ??
    sections.find(section => section.labels.some(({ pattern }) => !pattern));
  const chosen = first ? [first] : [];
  // More are added while the list is walked.
  for (const from of chosen)
    for (const section of sections)
      if (
        !chosen.includes(section) &&
        section.labels.some(({ label }) => from.statements.some(each => jumpsTo(each, label)))
      )
        chosen.push(section);
  return chosen;
}

/** Whatever the input is; a pattern that asks for a type does so only of values that cannot be null. */
function matchesAll(pattern: BoundPattern): boolean {
  switch (pattern.kind) {
    case 'discard':
    case 'var':
      return true;
    case 'type':
      return isValueType(pattern.target) && sameType(pattern.target, pattern.inputType);
    case 'or':
      return matchesAll(pattern.left) || matchesAll(pattern.right);
    case 'and':
      return matchesAll(pattern.left) && matchesAll(pattern.right);
    default:
      return false;
  }
}

/** Of statements one after the other. */
export function sequenceReachesEnd(statements: readonly BoundStatement[]): boolean {
  let reachable = true;
  for (const statement of statements) {
    if (isJumpedTo(statement, statements)) reachable = true;
    if (reachable) reachable = canReachEnd(statement);
  }
  return reachable;
}

/** A jump to that label stands where control can come. */
function reachesJump(statements: readonly BoundStatement[], label: LabelSymbol): boolean {
  let reachable = true;
  for (const statement of statements) {
    reachable ||= isJumpedTo(statement, statements);
    if (reachable && jumpsTo(statement, label)) return true;
    reachable &&= canReachEnd(statement);
  }
  return false;
}

/** It begins with a label that a goto beside it, or inside one of its siblings, names. */
function isJumpedTo(statement: BoundStatement, siblings: readonly BoundStatement[]): boolean {
  if (statement.kind === 'label') return siblings.some(sibling => jumpsTo(sibling, statement.label));
  const first = statement.kind === 'block' ? statement.statements[0] : undefined;
  return (
    first !== undefined && isJumpedTo(first, [...siblings, ...(statement.kind === 'block' ? statement.statements : [])])
  );
}

function jumpsTo(statement: BoundStatement, label: LabelSymbol): boolean {
  switch (statement.kind) {
    case 'goto':
      return statement.target === label;
    case 'block':
      return statement.statements.some(inner => jumpsTo(inner, label));
    case 'if':
      return jumpsTo(statement.then, label) || (statement.else !== undefined && jumpsTo(statement.else, label));
    case 'while':
    case 'doWhile':
    case 'for':
    case 'forEach':
    case 'using':
    case 'lock':
      return jumpsTo(statement.body, label);
    case 'switch':
      return statement.sections.some(section => section.statements.some(inner => jumpsTo(inner, label)));
    case 'try':
      return (
        jumpsTo(statement.block, label) ||
        statement.catches.some(clause => jumpsTo(clause.block, label)) ||
        (statement.finally !== undefined && jumpsTo(statement.finally, label))
      );
    default:
      return false;
  }
}
