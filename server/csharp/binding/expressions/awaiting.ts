// `await`: the awaiter pattern of the operand.

import type { MethodSymbol, PropertySymbol, TypeSymbol } from '../../symbols/symbols';
import { displayType, isError, isVoid } from '../../symbols/types';
import type { AwaitExpression, Expression } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import type { Compilation } from '../compilation';
import type { NamespaceContext } from '../declarations/declareTypes';
import { isDynamic } from '../dynamic/dynamic';
import { byValue } from '../resolution/convert';
import { extensionCandidates } from '../resolution/extensions';
import { resolveOverload } from '../resolution/overloads';
import { bindRvalue } from './expressions';
import { lookupMembers } from './members';

export interface AwaitPattern {
  readonly getAwaiter: MethodSymbol;
  readonly isCompleted: PropertySymbol;
  readonly getResult: MethodSymbol;
  readonly awaiterType: TypeSymbol;
}

export function bindAwait(b: BodyBinder, node: AwaitExpression): BoundExpression {
  const written = bindRvalue(b, node.expression);
  const operand = isDynamic(written) ? dynamicAwaitable(b, written) : written;
  if (!b.frame.isAsync) {
    const isLambda = b.frame.parent !== undefined;
    const returnsVoid = b.frame.method.returnType !== undefined && isVoid(b.frame.method.returnType);
    b.error(
      isLambda ? 'CS4034' : returnsVoid ? 'CS4033' : 'CS4032',
      isLambda
        ? "The 'await' operator can only be used within an async lambda expression. Consider marking this lambda expression with the 'async' modifier."
        : returnsVoid
          ? "The 'await' operator can only be used within an async method. Consider marking this method with the 'async' modifier and changing its return type to 'Task'."
          : "The 'await' operator can only be used within an async method. Consider marking this method with the 'async' modifier and changing its return type to 'Task<T>'.",
      node.keyword,
    );
  }
  if (isError(operand.type)) return b.bad(node, operand);
  const pattern = awaitPattern(b, operand, node);
  if (!pattern) {
    b.error(
      'CS1061',
      `'${displayType(operand.type)}' does not contain a definition for 'GetAwaiter' and no accessible extension method 'GetAwaiter' accepting a first argument of type '${displayType(operand.type)}' could be found (are you missing a using directive or an assembly reference?)`,
      node,
    );
    return b.bad(node, operand);
  }
  return { kind: 'await', type: pattern.getResult.returnType, syntax: node, operand, ...pattern };
}

/** A dynamic value tells its awaiter when it runs. */
function dynamicAwaitable(b: BodyBinder, operand: BoundExpression): BoundExpression {
  const type = b.compilation.constructed('System.Runtime.CompilerServices.DynamicAwaitable');
  const constructorSymbol = type && b.compilation.membersNamed(type, '.ctor')[0];
  if (!type || constructorSymbol?.kind !== 'method') return b.bad(operand.syntax as Expression, operand);
  return { kind: 'new', type, syntax: operand.syntax, constructorSymbol, arguments: [byValue(operand)] };
}

export function awaitPattern(
  b: BodyBinder,
  operand: BoundExpression,
  node: AwaitExpression | BoundExpression['syntax'],
): AwaitPattern | undefined {
  const getAwaiter = getAwaiterOf(b, operand, node);
  if (!getAwaiter) return undefined;
  const awaiterType = getAwaiter.returnType;
  const isCompleted = lookupMembers(b, awaiterType, 'IsCompleted').find(
    (member): member is PropertySymbol => member.kind === 'property',
  );
  const getResult = lookupMembers(b, awaiterType, 'GetResult').find(
    (member): member is MethodSymbol => member.kind === 'method' && member.parameters.length === 0,
  );
  return isCompleted && getResult ? { getAwaiter, isCompleted, getResult, awaiterType } : undefined;
}

function getAwaiterOf(
  b: BodyBinder,
  operand: BoundExpression,
  node: BoundExpression['syntax'],
): MethodSymbol | undefined {
  const own = lookupMembers(b, operand.type, 'GetAwaiter').find(
    (member): member is MethodSymbol =>
      member.kind === 'method' &&
      !member.isStatic &&
      member.parameters.length === 0 &&
      member.typeParameters.length === 0,
  );
  if (own) return own;
  const syntax = node ?? operand.syntax;
  if (!syntax) return undefined;
  const known = extensionsOf(b).get(operand.type);
  if (known) return known;
  let isOfReferences = true;
  for (const candidates of extensionCandidates(b, 'GetAwaiter')) {
    isOfReferences &&= !candidates.some(({ containingType }) => containingType.isSource);
    const found = resolveOverload(b, candidates, [{ operand, refKind: 'none', name: undefined, syntax }], []);
    if (found.kind !== 'found') continue;
    const method = found.best.member as MethodSymbol;
    if (isOfReferences) extensionsOf(b).set(operand.type, method);
    return method;
  }
  return undefined;
}

/** What makes operations of Windows awaitable: found once per file and type of operation. */
const extensions = new WeakMap<Compilation, WeakMap<NamespaceContext, Map<TypeSymbol, MethodSymbol>>>();

function extensionsOf({ compilation, typeScope: { context } }: BodyBinder): Map<TypeSymbol, MethodSymbol> {
  const ofProgram = extensions.get(compilation) ?? new WeakMap<NamespaceContext, Map<TypeSymbol, MethodSymbol>>();
  extensions.set(compilation, ofProgram);
  const ofFile = ofProgram.get(context) ?? new Map<TypeSymbol, MethodSymbol>();
  ofProgram.set(context, ofFile);
  return ofFile;
}
