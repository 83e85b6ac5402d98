// Bodies of methods, accessors, constructors and type initializers, written or synthesized.

import {
  type FieldSymbol,
  MethodSymbol,
  type NamedType,
  type PropertySymbol,
  SourceLocation,
} from '../symbols/symbols';
import { errorType, isVoid, sameType, substitute } from '../symbols/types';
import type {
  Accessor,
  Block,
  ClassLikeDeclaration,
  ConstructorDeclaration,
  Expression,
  Node,
  TypeDeclaration,
  VariableDeclarator,
} from '../syntax/nodes';
import { BodyBinder, type FunctionFrame, newFrame } from './bodyBinder';
import type { BindDiagnostic, BoundBlock, BoundBody, BoundExpression, BoundStatement } from './bound';
import type { Compilation } from './compilation';
import { beginInvokeBody, endInvokeBody } from './declarations/asynchronousCalls';
import { keptParameterName } from './declarations/declareMembers';
import { contextOf } from './declarations/declareTypes';
import { bindArrayInitializer } from './expressions/arrays';
import { bindArguments, callGroup } from './expressions/calls';
import { reportNoConstructor } from './expressions/creation';
import { bindConverted } from './expressions/expressions';
import { awaitedResult, checkAsyncResult } from './expressions/lambdas';
import { reportInaccessible } from './expressions/members';
import type { MethodGroup } from './operands';
import { canReachEnd } from './reachability';
import { resolveOverload } from './resolution/overloads';
import { functionBlock } from './statements/localDeclarations';

export interface BindResult {
  readonly body: BoundBody | undefined;
  readonly diagnostics: BindDiagnostic[];
}

const nothing: BindResult = { body: undefined, diagnostics: [] };

export function bindBody(compilation: Compilation, method: MethodSymbol): BindResult {
  if (
    method.isAbstract ||
    method.isExtern ||
    method.methodKind === 'delegateInvoke' ||
    method.methodKind === 'staticConstructor'
  )
    return nothing;
  const isAsynchronousCall = method.synthesized === 'beginInvoke' || method.synthesized === 'endInvoke';
  const binder = isAsynchronousCall ? undefined : binderFor(compilation, method);
  if (!binder) return { body: synthesizedWithoutSource(compilation, method), diagnostics: [] };
  const frame = binder.frame0;
  frame.returnType = method.isAsync ? awaitedResult(binder, method.returnType) : method.returnType;
  checkAsyncResult(binder, method);
  const block = bindMethodBlock(binder, method);
  if (!block) return { body: undefined, diagnostics: binder.diagnostics };
  method.isIterator = frame.isIterator;
  const isChecked =
    method.location !== undefined &&
    !method.synthesized &&
    frame.returnType &&
    !isVoid(frame.returnType) &&
    !frame.isIterator;
  if (isChecked && !frame.hasErrors && canReachEnd(block) && method.location) {
    binder.error(
      'CS0161',
      `'${compilation.display(method.containingType)}.${method.name}': not all code paths return a value`,
      method.location,
    );
  }
  return finish(binder, method, block);
}

export function finish(binder: BodyBinder, method: MethodSymbol, block: BoundBlock): BindResult {
  binder.spreadLocalFunctionCaptures([binder.frame0, ...binder.lambdaBodies.map(entry => entry.frame)]);
  for (const { frame, body } of binder.lambdaBodies) {
    refuseCaptures(binder, frame);
    // Captures of local functions are complete only now.
    Object.assign(body, { captures: [...frame.captures], capturesThis: frame.capturesThis });
  }
  const body: BoundBody = {
    method,
    tree: binder.tree,
    block,
    captures: [],
    capturesThis: false,
    hasErrors: binder.frame0.hasErrors,
  };
  return { body, diagnostics: binder.diagnostics };
}

/** What is marked `static` takes nothing along. */
function refuseCaptures(binder: BodyBinder, { method, captures, capturesThis }: FunctionFrame): void {
  const { node } = method;
  if (node?.kind !== 'Lambda' && node?.kind !== 'AnonymousMethod' && node?.kind !== 'LocalFunction') return;
  if (!node.modifiers.some(word => word.text === 'static')) return;
  const isLocal = node.kind === 'LocalFunction';
  const what = isLocal ? 'A static local function' : 'A static anonymous function';
  for (const { name } of captures)
    binder.error(isLocal ? 'CS8421' : 'CS8820', `${what} cannot contain a reference to '${name}'.`, node);
  if (capturesThis)
    binder.error(isLocal ? 'CS8422' : 'CS8821', `${what} cannot contain a reference to 'this' or 'base'.`, node);
}

/** The declaration part of the containing type in which a member stands. */
export function partOf(type: NamedType, method: MethodSymbol) {
  const at = method.node ?? method.location;
  const tree = method.location?.tree;
  const parts = [...type.locations, ...type.generatedParts];
  return (
    parts.find(
      location => location.tree === tree && at && location.node.start <= at.start && at.end <= location.node.end,
    ) ??
    parts.find(location => location.tree === tree) ??
    type.locations[0]
  );
}

function binderFor(compilation: Compilation, method: MethodSymbol): BodyBinder | undefined {
  const type = method.containingType;
  const part = partOf(type, method);
  if (!part) return undefined;
  const context = contextOf(compilation, part.node as TypeDeclaration);
  inheritConstraints(compilation, method);
  const scope = { context, type, parameters: [method.typeParameters] };
  return new BodyBinder(compilation, part.tree, scope, type, newFrame(method, undefined), method.isStatic);
}

/** Overrides and explicit implementations of generic methods take over the constraints of what they implement. */
export function inheritConstraints(compilation: Compilation, method: MethodSymbol) {
  if (method.typeParameters.length === 0) return;
  const base = compilation.overriddenMethodOf(method) ?? method.explicitImplementation;
  if (!base) return;
  const rename = new Map([
    ...(base.substitution ?? []),
    ...base.typeParameters.map((parameter, i) => [parameter, method.typeParameters[i] ?? errorType] as const),
  ]);
  method.typeParameters.forEach((parameter, i) => {
    const from = base.typeParameters[i];
    if (!from || parameter.constraintTypes.length > 0) return;
    parameter.constraintTypes = from.constraintTypes.map(constraint => substitute(constraint, rename));
    parameter.hasReferenceConstraint ||= from.hasReferenceConstraint;
    parameter.hasValueConstraint ||= from.hasValueConstraint;
    parameter.hasNewConstraint ||= from.hasNewConstraint;
  });
}

function bindMethodBlock(b: BodyBinder, method: MethodSymbol): BoundBlock | undefined {
  if (method.methodKind === 'constructor') return bindConstructor(b, method);
  if (method.synthesized && method.synthesized !== 'record') return synthesized(method);
  const node = method.node as (Node & { body?: Block; expressionBody?: Expression }) | undefined;
  if (!node) return undefined;
  if (node.kind === 'Accessor') return bindAccessor(b, node);
  if (!node.body && !node.expressionBody) {
    if (
      b.compilation.sourceTypes.includes(method.containingType) &&
      method.location &&
      !('modifiers' in node && node.modifiers.some(word => word.text === 'partial'))
    ) {
      b.error(
        'CS0501',
        `'${b.compilation.display(method.containingType)}.${method.name}' must declare a body because it is not marked abstract, extern, or partial`,
        method.location,
      );
    }
    return undefined;
  }
  return functionBlock(b, node.body, node.expressionBody, node);
}

function bindAccessor(b: BodyBinder, node: Accessor): BoundBlock | undefined {
  if (!node.body && !node.expressionBody) return undefined;
  return functionBlock(b, node.body, node.expressionBody, node);
}

// ---- constructors -------------------------------------------------------------------------------------------------------

function bindConstructor(b: BodyBinder, method: MethodSymbol): BoundBlock {
  if (method.synthesized === 'anonymousConstructor') return anonymousConstructor(b.compilation, method);
  const node = method.node?.kind === 'ConstructorDeclaration' ? method.node : undefined;
  const statements: BoundStatement[] = [];
  const callsThis = node?.initializer?.keyword.text === 'this';
  const primary = method.synthesized === 'primaryConstructor' ? method : undefined;
  if (primary) statements.push(...keptParameters(b, primary));
  // What copies a record takes everything from the original.
  const isCopying = method.synthesized === 'record';
  // `new S()` of a struct is all zeros, whatever its other constructors do.
  const isZero = method.synthesized === 'defaultConstructor' && method.containingType.isValueType;
  if (!callsThis && !isCopying && !isZero)
    statements.push(...fieldInitializers(b, method.containingType, false, primary));
  const call = constructorCall(b, method, node);
  if (call) statements.push({ kind: 'expression', syntax: node?.initializer, expression: call });
  if (node) statements.push(functionBlock(b, node.body, node.expressionBody, node));
  return { kind: 'block', syntax: undefined, locals: b.scope.locals, statements };
}

/** Stores the parameters of a primary constructor that other members use. */
function keptParameters(b: BodyBinder, method: MethodSymbol): BoundStatement[] {
  const type = method.containingType;
  return method.parameters.flatMap(parameter => {
    const field = type.declaredMembers.find(
      (member): member is FieldSymbol => member.kind === 'field' && member.name === keptParameterName(parameter.name),
    );
    if (!field) return [];
    const receiver: BoundExpression = { kind: 'this', type: b.selfType(), syntax: undefined };
    const target: BoundExpression = { kind: 'field', type: field.type, syntax: undefined, receiver, field };
    return [store(target, { kind: 'parameter', type: parameter.type, syntax: undefined, parameter })];
  });
}

/** `base(…)` or `this(…)`, written or implied; a primary constructor hands its arguments on in the list of bases. */
function constructorCall(
  b: BodyBinder,
  method: MethodSymbol,
  node: ConstructorDeclaration | undefined,
): BoundExpression | undefined {
  const { compilation } = b;
  const type = method.containingType;
  const written = node?.initializer;
  const declaration = method.synthesized === 'primaryConstructor' ? (method.node as ClassLikeDeclaration) : undefined;
  const handedOn = declaration?.bases.find(base => base.arguments)?.arguments;
  const target = written?.keyword.text === 'this' ? type : compilation.baseTypeOf(type);
  // Whoever derives from a static class has been told already.
  if (!target || target.isStatic || (type.isValueType && !written) || target.special === 'valuetype') return undefined;
  if (!written && !declaration && node && skipsPrimary(compilation, method))
    b.error(
      'CS8862',
      "A constructor declared in a type with parameter list must have 'this' constructor initializer.",
      node.name,
    );
  const all = compilation
    .membersNamed(target, '.ctor')
    .filter((member): member is MethodSymbol => member.kind === 'method');
  const candidates = all.filter(member => member.accessibility !== 'private' || b.insideType(target.definition));
  const at = written ?? node ?? method.node ?? type.locations[0]?.node;
  if (!at) return undefined;
  const syntax: Expression = {
    kind: written || handedOn ? 'BaseExpression' : 'ThisExpression',
    start: written?.keyword.start ?? method.location?.start ?? at.start,
    end: written?.keyword.end ?? method.location?.end ?? at.end,
  };
  const self: BoundExpression = { kind: 'this', type: target, syntax };
  const group: MethodGroup = {
    kind: 'methodGroup',
    syntax,
    name: target.name,
    receiver: self,
    receiverType: undefined,
    implicitThis: true,
    viaBase: true,
    methods: candidates,
    typeArguments: [],
    nameSyntax: syntax,
  };
  const outer = b.isStatic;
  b.isStatic = true;
  const args = bindArguments(b, written?.arguments ?? handedOn ?? []);
  if (args.length > 0 && target.special === 'object' && type.definition.hasUnknownBase) {
    b.isStatic = outer;
    return b.bad(syntax);
  }
  const hidden = all.filter(member => !candidates.includes(member));
  if (hidden.length > 0 && resolveOverload(b, candidates, args, []).kind === 'none') {
    const fitting = resolveOverload(b, hidden, args, []);
    if (fitting.kind === 'found') {
      b.isStatic = outer;
      reportInaccessible(b, fitting.best.member, target, undefined, syntax);
      return undefined;
    }
  }
  if (candidates.length === 0 && all.length > 0) {
    b.isStatic = outer;
    reportNoConstructor(b, target, args.length, syntax);
    return b.bad(syntax);
  }
  // The bodies of lambdas among the arguments are bound when their types are known.
  const call = callGroup(b, group, args, syntax);
  b.isStatic = outer;
  return call;
}

/** The type has a primary constructor that is not called; the copy constructor of a record calls none. */
function skipsPrimary(compilation: Compilation, { containingType, parameters }: MethodSymbol): boolean {
  const [only] = parameters;
  if (containingType.isRecord && parameters.length === 1 && only && sameType(only.type, containingType)) return false;
  return compilation
    .membersNamed(containingType, '.ctor')
    .some(member => member.kind === 'method' && member.synthesized === 'primaryConstructor');
}

/** Assignments of the initializers of instance or static fields and auto properties, in textual order. */
function fieldInitializers(
  b: BodyBinder,
  type: NamedType,
  isStatic: boolean,
  primary?: MethodSymbol,
): BoundStatement[] {
  const { compilation } = b;
  const statements: BoundStatement[] = [];
  for (const member of compilation.membersOf(type)) {
    let field: FieldSymbol | undefined;
    let initializer: VariableDeclarator['initializer'];
    let tree = b.tree;
    if (
      member.kind === 'field' &&
      member.isStatic === isStatic &&
      !member.isConst &&
      member.node?.kind === 'VariableDeclarator'
    ) {
      field = member;
      initializer = member.node.initializer;
      tree = member.location?.tree ?? tree;
    } else if (
      member.kind === 'property' &&
      member.isStatic === isStatic &&
      member.node?.kind === 'PropertyDeclaration' &&
      member.node.initializer
    ) {
      field = member.backingField;
      initializer = member.node.initializer;
      tree = member.location?.tree ?? tree;
    } else if (
      member.kind === 'event' &&
      member.isStatic === isStatic &&
      member.node?.kind === 'VariableDeclarator' &&
      member.node.initializer
    ) {
      field = member.backingField;
      initializer = member.node.initializer;
      tree = member.location?.tree ?? tree;
    }
    if (!field || !initializer) continue;
    statements.push(bindFieldInitializer(b, type, field, initializer, tree, isStatic, primary));
  }
  return statements;
}

/**
 * A field initializer sees the usings of the file it stands in, the parameters of a primary constructor, and no instance; its
 * lambdas belong to the constructor.
 */
function bindFieldInitializer(
  b: BodyBinder,
  type: NamedType,
  field: FieldSymbol,
  initializer: NonNullable<VariableDeclarator['initializer']>,
  tree: BodyBinder['tree'],
  isStatic: boolean,
  primary: MethodSymbol | undefined,
): BoundStatement {
  const part =
    type.locations.find(
      location =>
        location.tree === tree && location.node.start <= initializer.start && initializer.end <= location.node.end,
    ) ?? type.locations[0];
  const context = part ? contextOf(b.compilation, part.node as TypeDeclaration) : b.typeScope.context;
  const method = new MethodSymbol(isStatic ? 'staticConstructor' : 'constructor', type);
  method.name = isStatic ? '.cctor' : '.ctor';
  method.returnType = b.compilation.special('void');
  method.isStatic = isStatic;
  if (primary) method.parameters = primary.parameters;
  const inner = new BodyBinder(
    b.compilation,
    tree,
    { context, type, parameters: [] },
    type,
    newFrame(method, undefined),
    true,
  );
  inner.inFieldInitializer = true;
  inner.declaring = field.backingFor ?? field;
  const value =
    initializer.kind === 'ArrayInitializer'
      ? bindArrayInitializer(inner, initializer, field.type)
      : bindConverted(inner, initializer, field.type);
  inner.spreadLocalFunctionCaptures(inner.lambdaBodies.map(entry => entry.frame));
  b.replay(inner.diagnostics);
  if (inner.frame0.hasErrors) b.frame0.hasErrors = true;
  const receiver: BoundExpression | undefined = isStatic ? undefined : { kind: 'this', type, syntax: undefined };
  const target: BoundExpression = { kind: 'field', type: field.type, syntax: initializer, receiver, field };
  const stored: BoundStatement = {
    kind: 'expression',
    syntax: initializer,
    expression: { kind: 'assignment', type: field.type, syntax: initializer, target, value, ref: false },
  };
  const { locals } = inner.scope;
  return locals.length > 0 ? { kind: 'block', syntax: undefined, locals, statements: [stored] } : stored;
}

export function bindTypeInitializer(compilation: Compilation, type: NamedType): BindResult {
  const written = compilation
    .membersOf(type)
    .find((member): member is MethodSymbol => member.kind === 'method' && member.methodKind === 'staticConstructor');
  const method = written ?? implicitStaticConstructor(compilation, type);
  const binder = binderFor(compilation, method);
  if (!binder) return nothing;
  binder.isStatic = true;
  binder.frame0.returnType = compilation.special('void');
  const statements = fieldInitializers(binder, type, true);
  const node = written?.node?.kind === 'ConstructorDeclaration' ? written.node : undefined;
  if (node) statements.push(functionBlock(binder, node.body, node.expressionBody, node));
  if (statements.length === 0) return nothing;
  return finish(binder, method, { kind: 'block', syntax: undefined, locals: [], statements });
}

function implicitStaticConstructor(compilation: Compilation, type: NamedType): MethodSymbol {
  const method = new MethodSymbol('staticConstructor', type);
  method.name = '.cctor';
  method.isStatic = true;
  method.returnType = compilation.special('void');
  const part = type.locations[0];
  method.location = part && new SourceLocation(part.tree, part.node);
  return method;
}

// ---- synthesized ----------------------------------------------------------------------------------------------------------

function synthesizedWithoutSource(compilation: Compilation, method: MethodSymbol): BoundBody | undefined {
  const block = blockWithoutSource(compilation, method);
  return block && { method, tree: undefined, block, captures: [], capturesThis: false, hasErrors: false };
}

function blockWithoutSource(compilation: Compilation, method: MethodSymbol): BoundBlock | undefined {
  switch (method.synthesized) {
    case 'anonymousConstructor':
      return anonymousConstructor(compilation, method);
    case 'beginInvoke':
      return beginInvokeBody(compilation, method);
    case 'endInvoke':
      return endInvokeBody(compilation, method);
    default:
      return synthesized(method);
  }
}

function self(method: MethodSymbol): BoundExpression | undefined {
  return method.isStatic ? undefined : { kind: 'this', type: method.containingType, syntax: undefined };
}

function synthesized(method: MethodSymbol): BoundBlock | undefined {
  const owner = method.associated;
  const field = owner?.backingField;
  if (!owner || !field) return undefined;
  const access: BoundExpression = { kind: 'field', type: field.type, syntax: undefined, receiver: self(method), field };
  const value = method.parameters[method.parameters.length - 1];
  const parameter: BoundExpression | undefined = value && {
    kind: 'parameter',
    type: value.type,
    syntax: undefined,
    parameter: value,
  };
  switch (method.synthesized) {
    case 'autoGet':
      return block({ kind: 'return', syntax: undefined, expression: access });
    case 'autoSet':
      return parameter && block(store(access, parameter));
    case 'eventAdd':
    case 'eventRemove': {
      if (!parameter) return undefined;
      const operator = method.synthesized === 'eventAdd' ? '+' : '-';
      const combined: BoundExpression = {
        kind: 'binary',
        type: field.type,
        syntax: undefined,
        use: { operator, operands: 'delegate', lifted: false, checked: false },
        left: access,
        right: parameter,
      };
      return block(store(access, combined));
    }
    default:
      return undefined;
  }
}

function store(target: BoundExpression, value: BoundExpression): BoundStatement {
  return {
    kind: 'expression',
    syntax: undefined,
    expression: { kind: 'assignment', type: target.type, syntax: undefined, target, value, ref: false },
  };
}

function block(...statements: BoundStatement[]): BoundBlock {
  return { kind: 'block', syntax: undefined, locals: [], statements };
}

function anonymousConstructor(compilation: Compilation, method: MethodSymbol): BoundBlock {
  const type = method.containingType;
  const properties = compilation
    .membersOf(type)
    .filter((member): member is PropertySymbol => member.kind === 'property');
  return block(
    ...properties.flatMap((property, i) => {
      const parameter = method.parameters[i];
      const field = property.backingField;
      if (!parameter || !field) return [];
      return [
        store(
          {
            kind: 'field',
            type: field.type,
            syntax: undefined,
            receiver: { kind: 'this', type, syntax: undefined },
            field,
          },
          { kind: 'parameter', type: parameter.type, syntax: undefined, parameter },
        ),
      ];
    }),
  );
}
