// Variables declared inside expressions: `out var x`, `out T x`, designations.

import type { TypeSymbol } from '../../symbols/symbols';
import { errorType } from '../../symbols/types';
import type { Designation, Expression, TypeSyntax } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { lookupSimpleName } from '../declarations/resolveTypes';
import type { OutVariable } from '../operands';
import { bindType } from './expressions';

/** `var` where no type of that name is in scope. */
export function isVar(b: BodyBinder, type: TypeSyntax): boolean {
  return (
    type.kind === 'IdentifierName' &&
    type.identifier.name === 'var' &&
    lookupSimpleName(b.compilation, b.typeScope, 'var', 0) === undefined
  );
}

/** The variable of an out argument, once overload resolution has told its type. */
export function declareOutVariable(b: BodyBinder, operand: OutVariable, type: TypeSymbol): BoundExpression {
  const { syntax } = operand;
  if (syntax.kind !== 'DeclarationExpression') return { kind: 'discard', type, syntax };
  return declareDesignation(b, syntax, syntax.designation, type);
}

/** `out T x` is a variable at once: arguments behind it may use it. `out var x` waits for overload resolution. */
export function declareWritten(b: BodyBinder, operand: OutVariable): BoundExpression | OutVariable {
  const { syntax } = operand;
  if (syntax.kind !== 'DeclarationExpression' || isVar(b, syntax.type)) return operand;
  return declareDesignation(b, syntax, syntax.designation, errorType);
}

/** Declares what a designation names; `inferred` is the type for `var`. */
export function declareDesignation(
  b: BodyBinder,
  node: Expression & { kind: 'DeclarationExpression' },
  designation: Designation,
  inferred: TypeSymbol,
): BoundExpression {
  const type = isVar(b, node.type) ? inferred : bindType(b, node.type);
  if (designation.kind === 'DiscardDesignation') return { kind: 'discard', type, syntax: node };
  if (designation.kind === 'ParenthesizedDesignation') {
    for (const element of designation.elements) declareDesignation(b, node, element, errorType);
    return b.bad(node);
  }
  const { name } = designation;
  if (name.name === '_') return { kind: 'discard', type, syntax: node };
  const local = b.inEnclosingStatement(() => b.declareLocal(name.name, type, name));
  return { kind: 'local', type, syntax: node, local };
}
