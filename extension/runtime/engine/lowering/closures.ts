// What lambdas and local functions share with the functions around them, and which variables therefore live in cells.
import type { BoundBody, BoundExpression } from '../../../../server/csharp/binding/bound';
import type { LocalSymbol, MethodSymbol, ParameterSymbol } from '../../../../server/csharp/symbols/symbols';
import { type BoundNode, walk } from './tree';

export interface Closure {
  /** In the order of the environment array, behind `this`. */
  readonly variables: readonly (LocalSymbol | ParameterSymbol)[];
  readonly usesThis: boolean;
}

const bodiesOfLocalFunctions = new WeakMap<MethodSymbol, BoundBody>();
const closures = new WeakMap<BoundBody, Closure>();

/** Makes the local functions of a body known, nested ones too. */
function registerLocalFunctions(body: BoundBody) {
  walkAll(body, node => {
    if (node.kind === 'localFunction') bodiesOfLocalFunctions.set(node.method.definition, node.body);
  });
}

export function bodyOfLocalFunction(method: MethodSymbol): BoundBody | undefined {
  return bodiesOfLocalFunctions.get(method.definition);
}

/** Visits a body and the bodies of all functions inside it. */
export function walkAll(body: BoundBody, visit: (node: BoundNode) => void) {
  walk(body.block, node => {
    visit(node);
    if (node.kind === 'lambda' || node.kind === 'localFunction') walkAll(node.body, visit);
    return true;
  });
}

/** Variables of functions around that the body uses, itself or by calling local functions that do. */
export function closureOf(body: BoundBody): Closure {
  const known = closures.get(body);
  if (known) return known;
  const variables = new Set<LocalSymbol | ParameterSymbol>();
  let usesThis = false;
  const seen = new Set<BoundBody>();
  const visit = (inner: BoundBody) => {
    if (seen.has(inner)) return;
    seen.add(inner);
    for (const variable of inner.captures) variables.add(variable);
    usesThis ||= inner.capturesThis;
    walkAll(inner, node => {
      if ((node.kind === 'call' || node.kind === 'newDelegate') && node.method.methodKind === 'localFunction') {
        const called = bodyOfLocalFunction(node.method);
        if (called) visit(called);
      }
    });
  };
  visit(body);
  for (const own of declaredIn(body)) variables.delete(own);
  const closure = { variables: [...variables], usesThis };
  closures.set(body, closure);
  return closure;
}

/** Parameters and locals of the body and of the functions inside it. */
function declaredIn(body: BoundBody): Set<LocalSymbol | ParameterSymbol> {
  const found = new Set<LocalSymbol | ParameterSymbol>(body.method.parameters);
  walkAll(body, node => {
    if (node.kind === 'lambda' || node.kind === 'localFunction')
      for (const parameter of node.method.parameters) found.add(parameter);
    if (node.kind === 'localDeclaration') found.add(node.local);
    if ('locals' in node) for (const local of node.locals) found.add(local);
    if (node.kind === 'switchExpression') for (const arm of node.arms) for (const local of arm.locals) found.add(local);
    if (node.kind === 'try') {
      for (const clause of node.catches) {
        if (clause.local) found.add(clause.local);
        for (const local of clause.locals) found.add(local);
      }
    }
    if (node.kind === 'using') found.add(node.local);
  });
  return found;
}

/** Adds the variables whose address is taken, or that functions inside share, to `shared`. */
export function sharedVariables(body: BoundBody, shared: Set<LocalSymbol | ParameterSymbol>) {
  registerLocalFunctions(body);
  const take = (target: BoundExpression) => {
    if (target.kind === 'local') shared.add(target.local);
    else if (target.kind === 'parameter') shared.add(target.parameter);
    else if (target.kind === 'conditional') {
      take(target.whenTrue);
      take(target.whenFalse);
    } else if (target.kind === 'field' && target.receiver && target.field.containingType.isValueType)
      take(target.receiver);
  };
  walk(body.block, node => {
    if ('arguments' in node)
      for (const argument of node.arguments) if (argument.refKind !== 'none') take(argument.expression);
    if (node.kind === 'ref') take(node.operand);
    if (node.kind === 'lambda' || node.kind === 'localFunction')
      for (const variable of closureOf(node.body).variables) shared.add(variable);
    return true;
  });
}
