// `foreach` over arrays, strings and everything that fits the enumerator pattern.
import type { LocalSymbol, MethodSymbol, PropertySymbol, TypeSymbol } from '../../symbols/symbols';
import {
  displayMethod,
  displayType,
  dynamicType,
  errorType,
  isError,
  isNullable,
  isReferenceType,
  isSpecial,
  isString,
  sameType,
  stripNullable,
} from '../../symbols/types';
import type { Expression, ForEachStatement } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression, BoundForEach, BoundStatement } from '../bound';
import { isReadOnlyReference } from '../declarations/declareMembers';
import { awaitPattern } from '../expressions/awaiting';
import { isVar } from '../expressions/declarationExpressions';
import { bindDeconstruction } from '../expressions/deconstruction';
import { bindOperand, bindType } from '../expressions/expressions';
import { isAccessible, lookupMembers } from '../expressions/members';
import { isFunction } from '../expressions/patterns';
import { byValue, convert, convertExplicitly, settle } from '../resolution/convert';
import { extensionCandidates } from '../resolution/extensions';
import { defaultArgument, extensionReceiver, resolveOverload } from '../resolution/overloads';
import { bindEmbedded, inLoop } from './statements';
import { disposeMethod } from './usings';

export function bindForEach(b: BodyBinder, node: ForEachStatement): BoundStatement {
  const written = bindOperand(b, node.expression);
  if (isFunction(written)) {
    const what = written.kind === 'methodGroup' ? 'method group' : 'lambda expression';
    b.error(
      'CS0446',
      `Foreach cannot operate on a '${what}'. Did you intend to invoke the '${what}'?`,
      node.expression,
    );
  }
  const operand = isFunction(written) ? b.bad(node.expression) : settle(b, written);
  if (operand.kind === 'typeReference')
    b.error(
      'CS0119',
      `'${displayType(operand.type)}' is a type, which is not valid in the given context`,
      node.expression,
    );
  const isNull = operand.type.kind === 'null' || (operand.constant?.value === null && operand.kind === 'conversion');
  if (isNull) b.error('CS0186', 'Use of null is not valid in this context', node.expression);
  const expression = isNull || operand.kind === 'typeReference' ? b.bad(node.expression) : operand;
  const shape = isError(expression.type) ? undefined : enumerationOf(b, expression, node);
  const unfit = !shape && !isError(expression.type) ? unfitEnumerator(b, expression.type, node) : undefined;
  if (unfit)
    b.error(
      'CS0202',
      `foreach requires that the return type '${displayType(unfit.returnType)}' of '${displayMethod(unfit)}' must have a suitable public 'MoveNext' method and public 'Current' property`,
      node.expression,
    );
  else if (!shape && !isError(expression.type)) {
    b.error(
      'CS1579',
      `foreach statement cannot operate on variables of type '${displayType(expression.type)}' because '${displayType(expression.type)}' does not contain a public instance or extension definition for 'GetEnumerator'`,
      node.expression,
    );
  }
  return b.inScope(scope =>
    inLoop(b, (breakLabel, continueLabel): BoundStatement => {
      const elementType = shape?.elementType ?? errorType;
      const elementTemp = b.temporary(elementType);
      const assign = bindIterationVariable(b, node, elementTemp);
      const body = bindEmbedded(b, node.body);
      if (!shape)
        return {
          kind: 'block',
          syntax: node,
          locals: scope.locals,
          statements: [{ kind: 'expression', syntax: node, expression: b.bad(node, expression) }, body],
        };
      return {
        kind: 'forEach',
        syntax: node,
        expression: shape.expression,
        locals: scope.locals,
        source: shape.source,
        elementTemp,
        assign,
        body,
        breakLabel,
        continueLabel,
      };
    }),
  );
}

/** A GetEnumerator whose result cannot be walked through. */
function unfitEnumerator(b: BodyBinder, type: TypeSymbol, node: ForEachStatement): MethodSymbol | undefined {
  if (node.await) return undefined;
  const found = lookupMembers(b, type, 'GetEnumerator').find(
    (member): member is MethodSymbol =>
      member.kind === 'method' &&
      !member.isStatic &&
      isAccessible(b, member, member.containingType) &&
      member.parameters.length === 0,
  );
  return found?.accessibility === 'public' ? found : undefined;
}

function bindIterationVariable(b: BodyBinder, node: ForEachStatement, elementTemp: LocalSymbol): BoundExpression {
  const element = b.local(elementTemp, node.expression);
  if (node.variable) return bindDeconstruction(b, node.variable, () => element, node.variable, false);
  if (!node.type || !node.name) return b.bad(node);
  const isRef = node.type.kind === 'RefType';
  const typeNode = node.type.kind === 'RefType' ? node.type.element : node.type;
  const type = isVar(b, typeNode) ? elementTemp.type : bindType(b, typeNode);
  const local = b.declareLocal(node.name.name, type, node.name);
  if (isRef) {
    local.refKind = 'ref';
    local.isReadOnlyRef = isReadOnlyReference(node.type);
    elementTemp.refKind = 'ref';
  }
  const value = isError(element.type) ? element : convertExplicitly(b, element, type, node.type);
  const assign: BoundExpression = {
    kind: 'assignment',
    type,
    syntax: node.name
      ? { kind: 'IdentifierName', start: node.name.start, end: node.name.end, identifier: node.name }
      : node,
    target: b.local(local, node),
    value,
    ref: isRef,
  };
  local.isReadOnly = !isRef;
  return assign;
}

interface Enumeration {
  readonly expression: BoundExpression;
  readonly elementType: TypeSymbol;
  readonly source: BoundForEach['source'];
}

function enumerationOf(b: BodyBinder, expression: BoundExpression, node: ForEachStatement): Enumeration | undefined {
  const { type } = expression;
  if (isNullable(type))
    return enumerationOf(b, convertExplicitly(b, expression, stripNullable(type), node.expression), node);
  if (type.kind === 'array') {
    if (type.rank === 1)
      return { expression, elementType: type.element, source: { kind: 'array', elementType: type.element } };
    return { expression, elementType: type.element, source: { kind: 'array', elementType: type.element } };
  }
  if (isString(type)) return { expression, elementType: b.compilation.special('char'), source: { kind: 'string' } };
  if (type.kind === 'dynamic') {
    const enumerable = b.compilation.libraryType('System.Collections.IEnumerable');
    const shape = enumerable && enumerationOf(b, convert(b, expression, enumerable, node.expression), node);
    return shape && { ...shape, elementType: dynamicType };
  }
  const isAsync = node.await !== undefined;
  const name = isAsync ? 'GetAsyncEnumerator' : 'GetEnumerator';
  const own = lookupMembers(b, type, name).find(
    (member): member is MethodSymbol =>
      member.kind === 'method' &&
      !member.isStatic &&
      isAccessible(b, member, member.containingType) &&
      member.typeParameters.length === 0 &&
      member.parameters.every(parameter => isAsync && parameter.defaultSyntax !== undefined),
  );
  // One that is not public hides those of the base class all the same.
  const isPublic = own?.accessibility === 'public' || b.seesAll;
  const viaPattern = own && isPublic && patternEnumeration(b, expression, own, isAsync, node);
  if (viaPattern) return viaPattern;
  const contract = enumerableInterface(b, type, isAsync, node.expression);
  if (contract) {
    const method = b.compilation
      .membersNamed(contract, name)
      .find((member): member is MethodSymbol => member.kind === 'method');
    // A struct is called where it stands: a box would keep what GetEnumerator changes.
    const converted = isReferenceType(type) ? convert(b, expression, contract) : expression;
    return method && patternEnumeration(b, converted, method, isAsync, node);
  }
  for (const candidates of extensionCandidates(b, name)) {
    const found = resolveOverload(b, candidates, [extensionReceiver(expression, node.expression)], []);
    if (found.kind === 'found')
      return patternEnumeration(b, expression, found.best.member as MethodSymbol, isAsync, node);
  }
  return undefined;
}

function enumerableInterface(b: BodyBinder, type: TypeSymbol, isAsync: boolean, at: Expression) {
  const all = [
    ...(type.kind === 'named' && type.typeKind === 'interface' ? [type] : []),
    ...b.compilation.allInterfacesOf(type),
  ];
  const name = isAsync ? 'System.Collections.Generic.IAsyncEnumerable`1' : 'System.Collections.Generic.IEnumerable`1';
  const [generic, ...others] = all.filter(entry => entry.metadataName === name);
  if (generic && others.some(other => !sameType(other, generic)))
    b.error(
      'CS1640',
      `foreach statement cannot operate on variables of type '${displayType(type)}' because it implements multiple instantiations of '${displayType(generic.definition)}'; try casting to a specific interface instantiation`,
      at,
    );
  return generic ?? (isAsync ? undefined : all.find(entry => entry.metadataName === 'System.Collections.IEnumerable'));
}

function patternEnumeration(
  b: BodyBinder,
  expression: BoundExpression,
  getEnumerator: MethodSymbol,
  isAsync: boolean,
  node: ForEachStatement,
): Enumeration | undefined {
  const enumeratorType = getEnumerator.returnType;
  const current = lookupMembers(b, enumeratorType, 'Current').find(
    (member): member is PropertySymbol => member.kind === 'property',
  );
  const moveNext = lookupMembers(b, enumeratorType, isAsync ? 'MoveNextAsync' : 'MoveNext').find(
    (member): member is MethodSymbol =>
      member.kind === 'method' &&
      member.parameters.length === 0 &&
      (isAsync || isSpecial(member.definition.returnType, 'bool')),
  );
  if (!current || !moveNext) return undefined;
  const dispose = disposeMethod(b, enumeratorType, isAsync);
  const enumeratorTemp = b.temporary(enumeratorType);
  const enumerator = b.local(enumeratorTemp, node.expression);
  const awaited = (method: MethodSymbol | undefined): BoundExpression | undefined => {
    if (!isAsync || !method) return undefined;
    const call: BoundExpression = {
      kind: 'call',
      type: method.returnType,
      syntax: node.expression,
      receiver: enumerator,
      method,
      arguments: [],
      virtual: true,
    };
    const pattern = awaitPattern(b, call, node.expression);
    return (
      pattern && {
        kind: 'await',
        type: pattern.getResult.returnType,
        syntax: node.expression,
        operand: call,
        ...pattern,
      }
    );
  };
  const testDisposable =
    !dispose &&
    !isAsync &&
    isReferenceType(enumeratorType) &&
    !(enumeratorType.kind === 'named' && enumeratorType.isSealed);
  return {
    expression,
    elementType: current.type,
    source: {
      kind: 'enumerator',
      isAsync,
      getEnumerator,
      optionalArguments: getEnumerator.parameters
        .slice(getEnumerator.isStatic ? 1 : 0)
        .map(parameter => byValue(defaultArgument(b, parameter, getEnumerator, node.expression))),
      enumeratorType,
      moveNext,
      current,
      dispose,
      testDisposable,
      enumeratorTemp,
      awaitMoveNext: awaited(moveNext),
      awaitDispose: awaited(dispose),
    },
  };
}
