// `await`: the awaiter pattern of the operand.

import type { MethodSymbol, PropertySymbol, TypeSymbol } from '../../symbols/symbols';
import { displayType, isError, isSpecial, isVoid } from '../../symbols/types';
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
import { isQueryLambda } from './queryCalls';

export interface AwaitPattern {
  readonly getAwaiter: MethodSymbol;
  readonly isCompleted: PropertySymbol;
  readonly getResult: MethodSymbol;
  readonly awaiterType: TypeSymbol;
}

export function bindAwait(b: BodyBinder, node: AwaitExpression): BoundExpression {
  const written = bindRvalue(b, node.expression);
  const operand = isDynamic(written) ? dynamicAwaitable(b, written) : written;
  if (isQueryLambda(b.frame.method.node))
    b.error(
      'CS1995',
      "The 'await' operator may only be used in a query expression within the first collection expression of the initial 'from' clause or within the collection expression of a 'join' clause",
      node.keyword,
    );
  else if (!b.frame.isAsync) {
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
  if (isVoid(operand.type)) {
    b.error('CS4008', "Cannot await 'void'", node);
    return b.bad(node, operand);
  }
  const pattern = awaitPattern(b, operand, node);
  if (!pattern) {
    const getAwaiter = getAwaiterOf(b, operand, node);
    if (getAwaiter) reportAwaiter(b, operand.type, getAwaiter, node);
    else
      b.error(
        'CS1061',
        `'${displayType(operand.type)}' does not contain a definition for 'GetAwaiter' and no accessible extension method 'GetAwaiter' accepting a first argument of type '${displayType(operand.type)}' could be found (are you missing a using directive or an assembly reference?)`,
        node,
      );
    return b.bad(node, operand);
  }
  if (!notifies(b, pattern.awaiterType))
    b.error(
      'CS4027',
      `'${displayType(pattern.awaiterType)}' does not implement 'System.Runtime.CompilerServices.INotifyCompletion'`,
      node,
    );
  return { kind: 'await', type: pattern.getResult.returnType, syntax: node, operand, ...pattern };
}

/** Awaiters of the program itself are told whom to call back; those of the library are known to be. */
function notifies({ compilation }: BodyBinder, awaiter: TypeSymbol): boolean {
  if (awaiter.kind !== 'named' || !awaiter.definition.isSource || compilation.hasUnknownBase(awaiter)) return true;
  return [awaiter, ...compilation.allInterfacesOf(awaiter)].some(
    ({ metadataName }) => metadataName === 'System.Runtime.CompilerServices.INotifyCompletion',
  );
}

/** There is a GetAwaiter, but what it gives cannot be waited for. */
function reportAwaiter(b: BodyBinder, type: TypeSymbol, getAwaiter: MethodSymbol, node: AwaitExpression): void {
  const awaiter = getAwaiter.returnType;
  const shown = displayType(awaiter);
  if (isVoid(awaiter))
    b.error(
      'CS1986',
      `'await' requires that the type '${displayType(type)}' have a suitable 'GetAwaiter' method`,
      node,
    );
  else if (!isError(awaiter))
    b.error(
      'CS4011',
      `'await' requires that the return type '${shown}' of '${displayType(type)}.GetAwaiter()' have suitable 'IsCompleted', 'OnCompleted', and 'GetResult' members`,
      node,
    );
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
  if (!isCompleted?.getter || !isSpecial(isCompleted.type, 'bool') || !getResult) return undefined;
  return { getAwaiter, isCompleted, getResult, awaiterType };
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
