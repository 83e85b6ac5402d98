// Lambdas and anonymous methods: their body is bound for given parameter types, at most once for each list of them.

import { MethodSymbol, type NamedType, ParameterSymbol, SourceLocation, type TypeSymbol } from '../../symbols/symbols';
import { constructMethod, delegateWith, errorType, identicalTypes, isError, isVoid } from '../../symbols/types';
import type { AnonymousMethod, Block, Lambda, ParameterSyntax, TypeSyntax } from '../../syntax/nodes';
import { type BodyBinder, type FunctionFrame, type LocalScope, newFrame } from '../bodyBinder';
import type { BoundBody, BoundExpression, BoundStatement } from '../bound';
import { asyncBuilderOf, unfitBuilder } from '../declarations/asyncBuilders';
import { refKindOf } from '../declarations/declareMembers';
import { defaultValueOf } from '../declarations/parameterDefaults';
import { resolveType } from '../declarations/resolveTypes';
import type { MethodGroup, Operand, TriedLambda, UnboundLambda } from '../operands';
import { canReachEnd } from '../reachability';
import { convert, delegateInvokeOf } from '../resolution/convert';
import { bestCommonType } from '../resolution/inference';
import { bindBlock } from '../statements/statements';
import { quotedDelegate, quoteLambda } from '../trees/expressionTrees';
import { bindConverted, bindOperand, returned } from './expressions';

export function unboundLambda(b: BodyBinder, syntax: Lambda | AnonymousMethod): UnboundLambda {
  reportWrittenTypes(b, syntax);
  return { kind: 'unboundLambda', syntax, scope: b.scope, frame: b.frame, checked: b.checked, tried: new Map() };
}

/** Once, however often its body is bound. */
function reportWrittenTypes(b: BodyBinder, syntax: Lambda | AnonymousMethod): void {
  const resolved = (type: TypeSyntax) =>
    resolveType(b.compilation, reporting(b), type.kind === 'RefType' ? type.element : type);
  for (const { type } of syntax.parameters ?? [])
    if (type && isVoid(resolved(type))) b.error('CS1536', "Invalid parameter type 'void'", type);
  if (syntax.kind === 'Lambda' && syntax.returnType) resolved(syntax.returnType);
}

export function isAsyncLambda(lambda: UnboundLambda): boolean {
  return lambda.syntax.modifiers.some(word => word.text === 'async');
}

/** Types of explicitly typed parameters; undefined when they are to be inferred. */
export function explicitParameterTypes(b: BodyBinder, lambda: UnboundLambda): TypeSymbol[] | undefined {
  const { parameters } = lambda.syntax;
  if (!parameters) return undefined;
  if (parameters.length === 0) return [];
  if (!parameters.every(parameter => parameter.type)) return undefined;
  return b.at(
    lambda.scope,
    () =>
      b.speculate(() =>
        parameters.map(parameter =>
          parameter.type ? resolveType(b.compilation, reporting(b), parameter.type) : errorType,
        ),
      ).result,
  );
}

export function reporting(b: BodyBinder) {
  return {
    ...b.typeScope,
    report: (code: string, message: string, at: { readonly start: number; readonly end: number }) =>
      b.error(code, message, at),
  };
}

/** The return type that is written before the parameters. */
export function explicitReturnType(b: BodyBinder, { syntax, scope }: UnboundLambda): TypeSymbol | undefined {
  const written = syntax.kind === 'Lambda' ? syntax.returnType : undefined;
  if (!written) return undefined;
  const type = written.kind === 'RefType' ? written.element : written;
  return b.at(scope, () => b.speculate(() => resolveType(b.compilation, reporting(b), type)).result);
}

/** Whether a lambda converts to a type: parameters fit and the body yields what the delegate returns. */
export function lambdaConverts(b: BodyBinder, lambda: UnboundLambda, to: TypeSymbol): boolean {
  const invoke = delegateInvokeOf(b, to);
  if (!invoke || isDataOfMethod(lambda, to)) return false;
  const { parameters } = lambda.syntax;
  if (parameters) {
    if (parameters.length !== invoke.parameters.length) return false;
    const isUntold = (parameter: ParameterSyntax) => !parameter.type && parameter.modifiers.length === 0;
    if (
      invoke.parameters.some(
        ({ refKind }, i) => refKind !== 'none' && refKind !== 'in' && parameters[i] && isUntold(parameters[i]),
      )
    )
      return false;
    const explicit = explicitParameterTypes(b, lambda);
    const fits = parameters.every((parameter, i) => {
      const target = invoke.parameters[i];
      if (!target) return false;
      const kind = refKindOf(parameter);
      if (parameter.type && kind !== target.refKind) return false;
      return !explicit || identicalTypes(explicit[i] ?? errorType, target.type) || isError(explicit[i] ?? errorType);
    });
    if (!fits) return false;
  } else if (invoke.parameters.some(parameter => parameter.refKind === 'out')) return false;
  const written = explicitReturnType(b, lambda);
  if (written && !isError(written) && !identicalTypes(written, invoke.returnType)) return false;
  const tried = tryLambda(
    b,
    lambda,
    invoke.parameters.map(parameter => parameter.type),
    invoke,
  );
  return tried.errors === 0 && returnsAs(lambda, invoke) && canBeAsync(b, lambda, invoke);
}

/** Anonymous methods never become expression trees. */
export function isDataOfMethod({ syntax }: UnboundLambda, to: TypeSymbol): boolean {
  return syntax.kind === 'AnonymousMethod' && quotedDelegate(to) !== undefined;
}

/** An async lambda gives a task, or nothing. */
export function canBeAsync(b: BodyBinder, lambda: UnboundLambda, { returnType }: MethodSymbol): boolean {
  if (!isAsyncLambda(lambda) || isVoid(returnType) || isError(returnType)) return true;
  if (returnType.kind !== 'named') return false;
  return /^(Task|ValueTask)$/.test(returnType.name) || asyncBuilderOf(b.compilation, returnType) !== undefined;
}

/** By reference or by value, where that can be seen at once. */
export function returnsAs({ syntax }: UnboundLambda, { returnRefKind }: MethodSymbol): boolean {
  if (syntax.kind !== 'Lambda' || syntax.body.kind === 'Block' || syntax.body.kind === 'ThrowExpression') return true;
  return (syntax.body.kind === 'RefExpression') === (returnRefKind === 'ref');
}

/** The return type that the body suggests when its parameters have these types; for async lambdas the task type. */
export function inferredReturnType(
  b: BodyBinder,
  lambda: UnboundLambda,
  parameterTypes: readonly TypeSymbol[],
): TypeSymbol | undefined {
  return tryLambda(b, lambda, parameterTypes, undefined).returnType;
}

/**
 * Binds the body on trial. With `invoke` the return expressions must convert to its return type; without, a return type is
 * inferred. `errors` counts problems.
 */
export function tryLambda(
  b: BodyBinder,
  lambda: UnboundLambda,
  parameterTypes: readonly TypeSymbol[],
  invoke: MethodSymbol | undefined,
): TriedLambda {
  const key = `${parameterTypes.map(type => type.id).join(',')}:${invoke ? `${invoke.returnRefKind}${invoke.returnType.id}` : ''}`;
  const known = lambda.tried.get(key);
  if (known) return known;
  if (parameterTypes.some(type => isError(type)) && lambda.syntax.parameters?.some(parameter => !parameter.type)) {
    const nothing: TriedLambda = {
      bound: undefined,
      returnType: undefined,
      returned: [],
      errors: 0,
      report: () => {},
    };
    lambda.tried.set(key, nothing);
    return nothing;
  }
  const { result, diagnostics } = b.speculate(() => bindLambdaBody(b, lambda, parameterTypes, invoke));
  const tried: TriedLambda = {
    bound: result.bound,
    returnType: result.returnType,
    returned: result.returned,
    errors: diagnostics.length,
    report: () => b.replay(diagnostics),
  };
  lambda.tried.set(key, tried);
  return tried;
}

/** The lambda as a delegate; problems of its body are reported. */
export function bindLambdaTo(b: BodyBinder, lambda: UnboundLambda, to: TypeSymbol): BoundExpression {
  const invoke = delegateInvokeOf(b, to);
  if (!invoke) return b.bad(lambda.syntax);
  const tried = tryLambda(
    b,
    lambda,
    invoke.parameters.map(parameter => parameter.type),
    invoke,
  );
  tried.report();
  if (isAsyncLambda(lambda) && invoke.parameters.some(({ refKind }) => refKind !== 'none'))
    b.error('CS1988', 'Async methods cannot have ref, in or out parameters', lambda.syntax);
  const { bound } = tried;
  if (!bound) return b.bad(lambda.syntax);
  const quoted = quotedDelegate(to);
  if (!quoted) return { ...bound, type: to };
  return b.at(lambda.scope, () => quoteLambda(b, { ...bound, type: quoted }, quoted, lambda.syntax));
}

function bindLambdaBody(
  b: BodyBinder,
  lambda: UnboundLambda,
  parameterTypes: readonly TypeSymbol[],
  invoke: MethodSymbol | undefined,
): Pick<TriedLambda, 'bound' | 'returnType' | 'returned'> {
  const { syntax } = lambda;
  const method = new MethodSymbol('lambda', b.containingType);
  method.name = 'lambda';
  method.node = syntax;
  method.location = new SourceLocation(b.tree, syntax);
  method.isAsync = isAsyncLambda(lambda);
  method.isStatic = b.isStatic;
  method.returnType = explicitReturnType(b, lambda) ?? invoke?.returnType ?? errorType;
  method.returnRefKind = invoke?.returnRefKind ?? 'none';
  method.returnsReadOnly = invoke?.returnsReadOnly ?? false;
  const explicit = explicitParameterTypes(b, lambda);
  method.parameters = parametersOf(syntax.parameters, explicit ?? parameterTypes, invoke, parameterTypes);
  const frame = newFrame(method, lambda.frame);
  const declared = explicitReturnType(b, lambda) ?? invoke?.returnType;
  frame.returnType = declared && (method.isAsync ? awaitedResult(b, declared) : declared);
  const outerLabels = [b.breakLabel, b.continueLabel, b.switchContext, b.checked, b.isLambdaInLoop] as const;
  b.isLambdaInLoop ||= b.breakLabel !== undefined;
  b.breakLabel = undefined;
  b.continueLabel = undefined;
  b.switchContext = undefined;
  b.checked = lambda.checked;
  const block = b.at(lambda.scope, () =>
    b.inScope(scope => {
      checkParameterNames(b, syntax.parameters ?? []);
      for (const parameter of method.parameters) b.declareParameter(parameter);
      return syntax.kind === 'Lambda' && syntax.body.kind !== 'Block'
        ? expressionBody(b, syntax.body, frame, scope)
        : bindBlock(b, syntax.body as Block);
    }, frame),
  );
  [b.breakLabel, b.continueLabel, b.switchContext, b.checked, b.isLambdaInLoop] = outerLabels;
  const returnType = declared ?? inferReturn(b, frame, method.isAsync);
  method.returnType = returnType ?? b.compilation.special('void');
  const isExpression = syntax.kind === 'Lambda' && syntax.body.kind !== 'Block';
  if (
    declared &&
    frame.returnType &&
    !isVoid(frame.returnType) &&
    !isExpression &&
    !frame.hasErrors &&
    canReachEnd(block)
  ) {
    b.error(
      'CS1643',
      `Not all code paths return a value in lambda expression of type '${b.compilation.display(invoke?.containingType ?? errorType)}'`,
      syntax.kind === 'Lambda' ? syntax.arrow : syntax,
    );
  }
  const body: BoundBody = {
    method,
    tree: b.tree,
    block,
    captures: [...frame.captures],
    capturesThis: frame.capturesThis,
    hasErrors: frame.hasErrors,
  };
  b.lambdaBodies.push({ frame, body });
  return {
    bound: { kind: 'lambda', type: errorType, syntax, method, body },
    returnType,
    returned: frame.returnedOperands,
  };
}

function checkParameterNames(b: BodyBinder, parameters: readonly ParameterSyntax[]): void {
  for (const [i, { name, type }] of parameters.entries()) {
    if (name.name !== '_' && parameters.slice(0, i).some(other => other.name.name === name.name))
      b.error('CS0100', `The parameter name '${name.name}' is a duplicate`, name);
    if ((type === undefined) !== (parameters[0]?.type === undefined))
      b.error(
        'CS0748',
        'Inconsistent lambda parameter usage; parameter types must be all explicit or all implicit',
        name,
      );
  }
}

function parametersOf(
  syntax: readonly ParameterSyntax[] | undefined,
  types: readonly TypeSymbol[],
  invoke: MethodSymbol | undefined,
  given: readonly TypeSymbol[],
): ParameterSymbol[] {
  if (!syntax)
    return given.map((type, i) => new ParameterSymbol('', type, i, invoke?.parameters[i]?.refKind ?? 'none'));
  const underscores = syntax.filter(parameter => parameter.name.name === '_').length;
  return syntax.map((parameter, i) => {
    const name = parameter.name.name === '_' && underscores > 1 ? '' : parameter.name.name;
    return new ParameterSymbol(
      name,
      types[i] ?? errorType,
      i,
      parameter.type ? refKindOf(parameter) : (invoke?.parameters[i]?.refKind ?? 'none'),
    );
  });
}

/** `=> e`: a return of e, or a statement when nothing is to be returned. */
function expressionBody(
  b: BodyBinder,
  body: Lambda['body'],
  frame: FunctionFrame,
  scope: LocalScope,
): BoundStatement & { kind: 'block' } {
  if (body.kind === 'Block') return bindBlock(b, body);
  if (!frame.returnType || isVoid(frame.returnType)) b.unused = body;
  const operand = bindOperand(b, body);
  let statement: BoundStatement;
  if (frame.returnType && isVoid(frame.returnType)) {
    statement = { kind: 'expression', syntax: body, expression: statementExpression(b, operand, body) };
  } else if (frame.returnType) {
    statement = { kind: 'return', syntax: body, expression: returned(b, operand, body, frame.returnType) };
  } else {
    frame.returnedOperands.push(operand);
    const natural = bestCommonType(b, [operand]);
    if (natural) statement = { kind: 'return', syntax: body, expression: convert(b, operand, natural) };
    else
      statement = {
        kind: 'expression',
        syntax: body,
        expression: 'type' in operand && operand.type ? (operand as BoundExpression) : b.bad(body),
      };
  }
  return { kind: 'block', syntax: body, locals: scope.locals, statements: [statement] };
}

function statementExpression(b: BodyBinder, operand: Operand, body: Exclude<Lambda['body'], Block>): BoundExpression {
  const allowed = [
    'Invocation',
    'AssignmentExpression',
    'PostfixExpression',
    'UnaryExpression',
    'AwaitExpression',
    'ObjectCreation',
    'ConditionalAccess',
    'ThrowExpression',
    'ImplicitObjectCreation',
  ];
  // In parentheses it is no statement.
  if (!allowed.includes(body.kind))
    b.error(
      'CS0201',
      'Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement',
      body,
    );
  return operand as BoundExpression;
}

function inferReturn(b: BodyBinder, frame: FunctionFrame, async: boolean): TypeSymbol | undefined {
  const { compilation } = b;
  const values = frame.returnedOperands;
  const best = values.length > 0 ? bestCommonType(b, values) : undefined;
  if (values.length > 0 && !best) {
    const onlyVoid = values.every(value => 'type' in value && value.type && isVoid(value.type as TypeSymbol));
    if (!onlyVoid) return undefined;
  }
  if (async)
    return best
      ? compilation.constructed('System.Threading.Tasks.Task`1', best)
      : compilation.typeByMetadataName('System.Threading.Tasks.Task');
  return best ?? compilation.special('void');
}

/** T of Task<T> and its like; void for Task and void. */
export function awaitedResult(b: BodyBinder, type: TypeSymbol): TypeSymbol {
  if (type.kind === 'named' && type.typeArguments.length === 1 && /^(Task|ValueTask)$/.test(type.name))
    return type.typeArguments[0] ?? errorType;
  const built = type.kind === 'named' && type.typeArguments.length === 1 && asyncBuilderOf(b.compilation, type);
  return built ? (type.typeArguments[0] ?? errorType) : b.compilation.special('void');
}

const asyncResults = new Set([
  'System.Threading.Tasks.Task',
  'System.Threading.Tasks.Task`1',
  'System.Threading.Tasks.ValueTask',
  'System.Threading.Tasks.ValueTask`1',
  'System.Collections.Generic.IAsyncEnumerable`1',
  'System.Collections.Generic.IAsyncEnumerator`1',
]);

/** What an async method returns has to be made for it. */
export function checkAsyncResult(b: BodyBinder, { isAsync, returnType, location }: MethodSymbol): void {
  if (!isAsync || !location || isVoid(returnType) || isError(returnType)) return;
  if (returnType.kind === 'named' && asyncResults.has(returnType.definition.metadataName)) return;
  const builder = asyncBuilderOf(b.compilation, returnType);
  const unfit = builder && unfitBuilder(b.compilation, builder);
  if (unfit) b.error(...unfit, location);
  else if (!builder)
    b.error(
      'CS1983',
      'The return type of an async method must be void, Task, Task<T>, a task-like type, IAsyncEnumerable<T>, or IAsyncEnumerator<T>',
      location,
    );
}

/** The delegate type of a lambda or method group that stands where any type does (C# 10): Func or Action. */
export function delegateTypeOf(b: BodyBinder, operand: MethodGroup | UnboundLambda): NamedType | undefined {
  let parameters: readonly ParameterSymbol[];
  let result: TypeSymbol | undefined;
  if (operand.kind === 'methodGroup') {
    const [only, ...more] = operand.methods;
    if (!only || more.length > 0 || only.typeParameters.length !== operand.typeArguments.length) return undefined;
    const method = constructMethod(only, operand.typeArguments);
    parameters = method.parameters.map(parameter => withDefault(b, method, parameter));
    result = method.returnType;
  } else {
    const explicit = explicitParameterTypes(b, operand);
    if (!explicit) return undefined;
    parameters = explicit.map((type, i) => naturalParameter(b, operand, type, i));
    result = inferredReturnType(b, operand, explicit);
  }
  if (!result || parameters.some(({ refKind }) => refKind !== 'none')) return undefined;
  const types = parameters.map(({ type }) => type);
  const plain = isVoid(result)
    ? types.length === 0
      ? b.compilation.typeByMetadataName('System.Action')
      : b.compilation.constructed(`System.Action\`${types.length}`, ...types)
    : b.compilation.constructed(`System.Func\`${types.length + 1}`, ...types, result);
  const invoke = plain && delegateInvokeOf(b, plain);
  const isPlain = parameters.every(({ defaultValue, isParams }) => !defaultValue && !isParams);
  return isPlain || !invoke ? plain : delegateWith(plain, invoke, [...parameters]);
}

/** A parameter as written in a lambda, with its default. */
function naturalParameter(
  b: BodyBinder,
  { syntax, scope }: UnboundLambda,
  type: TypeSymbol,
  i: number,
): ParameterSymbol {
  const written = syntax.parameters?.[i];
  const made = new ParameterSymbol(written?.name.name ?? '', type, i, written ? refKindOf(written) : 'none');
  made.isParams = written?.modifiers.some(({ text }) => text === 'params') ?? false;
  const value = written?.default;
  if (value) {
    const bound = b.at(scope, () => b.speculate(() => bindConverted(b, value, type)).result);
    made.defaultValue = { value: bound.constant?.value };
  }
  return made;
}

function withDefault(b: BodyBinder, method: MethodSymbol, parameter: ParameterSymbol): ParameterSymbol {
  const made = new ParameterSymbol(parameter.name, parameter.type, parameter.ordinal, parameter.refKind);
  made.isParams = parameter.isParams;
  if (parameter.defaultSyntax || parameter.defaultValue)
    made.defaultValue = { value: defaultValueOf(b, parameter, method)?.value };
  return made;
}
