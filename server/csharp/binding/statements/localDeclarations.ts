// Declarations inside bodies: variables, constants, local functions.
import {
  type LocalSymbol,
  MethodSymbol,
  ParameterSymbol,
  SourceLocation,
  TypeParameter,
  type TypeSymbol,
} from '../../symbols/symbols';
import {
  displayType,
  errorType,
  isEnum,
  isError,
  isNullable,
  isSpecial,
  isValueType,
  isVoid,
  numericName,
} from '../../symbols/types';
import type {
  Block,
  Expression,
  LocalDeclaration,
  LocalFunction,
  Node,
  Statement,
  TypeSyntax,
  VariableDeclarator,
} from '../../syntax/nodes';
import { type BodyBinder, newFrame } from '../bodyBinder';
import type { BoundBlock, BoundBody, BoundExpression, BoundStatement } from '../bound';
import { reportNoConstant } from '../declarations/constantFields';
import { fillParameters, isReadOnlyReference, refKindOf, returnsReference } from '../declarations/declareMembers';
import { applyConstraints } from '../declarations/declareTypes';
import { bindArrayInitializer } from '../expressions/arrays';
import { isVar } from '../expressions/declarationExpressions';
import { bindConverted, bindRvalue, bindThrown, bindType, bindTypeOrVoid } from '../expressions/expressions';
import { awaitedResult, checkAsyncResult } from '../expressions/lambdas';
import { bindBlock, bindExpressionStatement, bindReturn } from './statements';

export function bindLocalDeclaration(b: BodyBinder, node: LocalDeclaration): BoundStatement[] {
  return bindDeclarators(b, node.type, node.declarators, node.isConst, node);
}

export function bindDeclarators(
  b: BodyBinder,
  typeNode: TypeSyntax,
  declarators: readonly VariableDeclarator[],
  isConst: boolean,
  node: Node,
): BoundStatement[] {
  const isInferred = isVar(b, typeNode.kind === 'RefType' ? typeNode.element : typeNode);
  const declared = isInferred ? undefined : bindType(b, typeNode);
  if (declared?.kind === 'named' && declared.isStatic)
    b.error('CS0723', `Cannot declare a variable of static type '${displayType(declared)}'`, typeNode);
  if (isInferred && isConst) b.error('CS0822', 'Implicitly-typed variables cannot be constant', typeNode);
  else if (isInferred && declarators.length > 1)
    b.error('CS0819', 'Implicitly-typed variables cannot have multiple declarators', node);
  return declarators.map((declarator, i) => {
    // One declarator: the whole statement is the stop; several: each its own.
    const syntax = declarators.length === 1 || i === 0 ? node : declarator;
    const bound = bindDeclarator(b, declared, declarator, isConst, typeNode.kind === 'RefType', syntax);
    if (bound.kind === 'localDeclaration') bound.local.isReadOnlyRef = isReadOnlyReference(typeNode);
    return bound;
  });
}

export function bindDeclarator(
  b: BodyBinder,
  declared: TypeSymbol | undefined,
  node: VariableDeclarator,
  isConst: boolean,
  isRef: boolean,
  syntax: Node,
): BoundStatement {
  const { initializer } = node;
  let type = declared ?? errorType;
  let value: BoundExpression | undefined;
  let local: LocalSymbol | undefined;
  if (declared) {
    // In scope inside its own initializer, as lambdas that call themselves need.
    local = b.declareLocal(node.name.name, type, node.name);
    if (initializer)
      value =
        initializer.kind === 'ArrayInitializer'
          ? bindArrayInitializer(b, initializer, type)
          : isRef
            ? refValue(b, initializer)
            : bindConverted(b, initializer, type);
  } else if (!initializer) {
    b.error('CS0818', 'Implicitly-typed variables must be initialized', node);
  } else if (initializer.kind === 'ArrayInitializer') {
    b.error('CS0820', 'Cannot initialize an implicitly-typed variable with an array initializer', node);
  } else {
    value = isRef ? refValue(b, initializer) : bindRvalue(b, initializer);
    type = value.type;
    if (type.kind === 'null' || isVoid(type)) {
      b.error(
        'CS0815',
        `Cannot assign ${type.kind === 'null' ? '<null>' : 'void'} to an implicitly-typed variable`,
        node,
      );
      type = errorType;
    }
  }
  local ??= b.declareLocal(node.name.name, type, node.name);
  if (isRef && !initializer && declared)
    b.error('CS8174', 'A declaration of a by-reference variable must have an initializer', node.name);
  if (isRef) local.refKind = 'ref';
  if (isConst && (isNullable(type) || isStruct(type)))
    b.error('CS0283', `The type '${displayType(type)}' cannot be declared const`, node.name);
  else if (isConst) {
    local.isConst = true;
    if (value?.constant) local.constant = value.constant.value;
    else if (value && !isError(value.type))
      reportNoConstant(
        b,
        node.name.name,
        type,
        value,
        initializer?.kind === 'ArrayInitializer' ? node.name : (initializer ?? node.name),
      );
  }
  return { kind: 'localDeclaration', syntax, local, initializer: value };
}

function refValue(b: BodyBinder, node: Expression): BoundExpression {
  const value = bindRvalue(b, node);
  const operand = value.kind === 'ref' ? value.operand : value;
  if (operand.kind === 'property' && !operand.property.returnsRef) {
    b.error('CS0206', 'A non ref-returning property or indexer may not be used as an out or ref value', node);
    return b.bad(node, value);
  }
  return value;
}

/** What binds the body of each, where it stands. */
export type LocalFunctions = Map<LocalFunction, () => BoundStatement>;

/** All local functions of a scope are known before its statements are bound; each body is bound where it stands. */
export function declareLocalFunctions(b: BodyBinder, nodes: readonly Statement[]): LocalFunctions {
  const bodies: LocalFunctions = new Map();
  for (const node of nodes) {
    if (node.kind !== 'LocalFunction') continue;
    const method = new MethodSymbol('localFunction', b.containingType);
    method.name = node.name.name;
    method.node = node;
    method.location = new SourceLocation(b.tree, node.name);
    method.isAsync = node.modifiers.some(word => word.text === 'async');
    method.isStatic = b.isStatic || node.modifiers.some(word => word.text === 'static');
    method.typeParameters = node.typeParameters.map(
      (parameter, i) => new TypeParameter(parameter.name.name, i, method),
    );
    method.typeArguments = method.typeParameters;
    const scope = {
      ...b.typeScope,
      parameters: [...b.typeScope.parameters, method.typeParameters],
      report: (code: string, message: string, at: { readonly start: number; readonly end: number }) =>
        b.error(code, message, at),
    };
    applyConstraints(b.compilation, scope, node, method.typeParameters);
    const bind = <T>(run: () => T) => b.withTypeParameters(method.typeParameters, run);
    method.returnType = bind(() => bindTypeOrVoid(b, node.returnType));
    returnsReference(method, node.returnType);
    method.parameters = node.parameters.map(
      (parameter, i) => new ParameterSymbol(parameter.name.name, errorType, i, refKindOf(parameter)),
    );
    fillParameters({ compilation: b.compilation, scope }, method.parameters, node.parameters, scope);
    b.scope.names.set(method.name, method);
    bodies.set(node, () => bind(() => bindLocalFunction(b, node, method)));
  }
  return bodies;
}

function bindLocalFunction(b: BodyBinder, node: LocalFunction, method: MethodSymbol): BoundStatement {
  const frame = newFrame(method, b.frame);
  frame.returnType = method.isAsync ? awaitedResult(b, method.returnType) : method.returnType;
  b.localFunctionFrames.set(method, frame);
  checkAsyncResult(b, method);
  const outer = [b.breakLabel, b.continueLabel, b.switchContext] as const;
  b.breakLabel = undefined;
  b.continueLabel = undefined;
  b.switchContext = undefined;
  const block = b.inScope(() => {
    for (const parameter of method.parameters) b.declareParameter(parameter);
    return functionBlock(b, node.body, node.expressionBody, node);
  }, frame);
  [b.breakLabel, b.continueLabel, b.switchContext] = outer;
  method.isIterator = frame.isIterator;
  const body: BoundBody = {
    method,
    tree: b.tree,
    block,
    captures: [...frame.captures],
    capturesThis: frame.capturesThis,
    hasErrors: frame.hasErrors,
  };
  b.lambdaBodies.push({ frame, body });
  return { kind: 'localFunction', syntax: node, method, body };
}

/** The body of a method, accessor or local function. */
export function functionBlock(
  b: BodyBinder,
  body: Block | undefined,
  expression: Expression | undefined,
  node: Node,
): BoundBlock {
  if (body) return bindBlock(b, body);
  if (!expression) return { kind: 'block', syntax: node, locals: [], statements: [] };
  return b.inScope(scope => {
    const { returnType } = b.frame;
    const statement: BoundStatement =
      expression.kind === 'ThrowExpression'
        ? {
            kind: 'throw',
            syntax: expression,
            operand: bindThrown(b, expression.expression),
          }
        : returnType && isVoid(returnType)
          ? bindExpressionStatement(b, expression, expression)
          : bindReturn(b, expression, expression);
    return { kind: 'block', syntax: expression, locals: scope.locals, statements: [statement] };
  });
}

/** A value that has no literals. */
function isStruct(type: TypeSymbol): boolean {
  return isValueType(type) && !isEnum(type) && !numericName(type) && !isSpecial(type, 'bool');
}
