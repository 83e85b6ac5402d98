// What an expression stands for: followed through variables, fields, properties and the arguments of helper methods.
import type { BoundBody, BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { accessorsOf, type Compilation } from '../../../csharp/binding/compilation';
import type {
  FieldSymbol,
  LocalSymbol,
  MethodSymbol,
  ParameterSymbol,
  TypeParameter,
  TypeSymbol,
} from '../../../csharp/symbols/symbols';
import type { SyntaxTree } from '../../../csharp/syntax/nodes';
import { fileOf } from '../../../workspace/code';
import type { Mentions } from '../../../workspace/mentions';
import type { SourceFile } from '../../../workspace/snapshot';
import { countInText } from '../../../workspace/textFile';
import { nestedBodies, nodesBelow } from './boundNodes';
import { wordOf } from './words';

/** A method's code, lambdas and local functions included. */
export interface Frame {
  readonly body: BoundBody;
  readonly file: SourceFile;
}

/** For what is remembered longer than the text that it has been found in: the file as it is whenever somebody asks. */
export function lastingFrame(body: BoundBody, file: SourceFile): Frame {
  const { tree } = body;
  if (!tree || !fileOf(tree)) return { body, file };
  return lastingFrameIn(tree, body);
}

/** Apart from the above, so that it does not hold on to the text. */
function lastingFrameIn(tree: SyntaxTree, body: BoundBody): Frame {
  return {
    body,
    get file() {
      return fileOf(tree) as SourceFile;
    },
  };
}

/** An expression, and the code whose variables it names. */
export interface Value {
  readonly expression: BoundExpression;
  readonly frame: Frame;
}

/** The program, seen along one chain of calls: what the parameters on the way have been given. */
export interface Program {
  readonly compilation: Compilation;
  /** All C# files of the program by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly mentions: Mentions;
  readonly arguments: ReadonlyMap<ParameterSymbol, Value>;
  readonly typeArguments: ReadonlyMap<TypeParameter, TypeSymbol>;
}

/** `caller`: depends on what this method is called with. `unknown`: cannot be computed. */
export type Followed =
  | { readonly value: Value; readonly program: Program }
  | { readonly caller: MethodSymbol }
  | 'unknown';

/** The expression behind names: the one that a variable has been given, when it is given only one. */
export function follow(program: Program, { expression, frame }: Value, depth = 0): Followed {
  if (depth > 12) return 'unknown';
  const here: Followed = { value: { expression, frame }, program };
  if (expression.constant) return here;
  const next = (inner: BoundExpression | undefined): Followed =>
    inner ? follow(program, { expression: inner, frame }, depth + 1) : 'unknown';
  switch (expression.kind) {
    case 'conversion':
    case 'as':
      return next(expression.operand);
    case 'sequence':
      return next(expression.value);
    case 'local':
      return next(onlyValue(frame.body, expression.local));
    case 'parameter': {
      if (isWritten(frame.body, expression.parameter)) return 'unknown';
      const argument = program.arguments.get(expression.parameter);
      if (argument) return follow(program, argument, depth + 1);
      const owner = ownerOf(frame.body, expression.parameter);
      return owner ? { caller: owner } : 'unknown';
    }
    case 'field': {
      // Fields of .NET, such as Guid.Empty, stand for themselves.
      const isOwn = program.files.has(expression.field.definition.location?.tree.path ?? '');
      return isOwn ? fieldValue(program, expression.field.definition, depth) : here;
    }
    case 'property': {
      const { getter, setter, backingField } = expression.property.definition;
      if (backingField && !setter) return fieldValue(program, backingField.definition, depth);
      const returned = getter && onlyReturn(program, getter);
      return returned ? follow(program, returned, depth + 1) : here;
    }
    case 'call': {
      const returned = expression.virtual ? undefined : onlyReturn(program, expression.method.definition);
      return returned ? follow(calledFrom(program, expression, frame), returned, depth + 1) : here;
    }
    default:
      return here;
  }
}

/** The program inside a method that is called like that. */
export function calledFrom(
  program: Program,
  { method, arguments: passed }: Pick<BoundCall, 'method' | 'arguments'>,
  caller: Frame,
): Program {
  const given = method.definition.parameters.flatMap((parameter, i): [ParameterSymbol, Value][] => {
    const expression = passed[i]?.expression;
    return expression ? [[parameter, { expression, frame: caller }]] : [];
  });
  const types = method.definition.typeParameters.flatMap((parameter, i): [TypeParameter, TypeSymbol][] => {
    const type = method.typeArguments[i];
    return type ? [[parameter, type]] : [];
  });
  return {
    ...program,
    arguments: new Map([...program.arguments, ...given]),
    typeArguments: new Map([...program.typeArguments, ...types]),
  };
}

/** A type parameter is what the caller says. */
export function knownType(program: Program, type: TypeSymbol): TypeSymbol {
  const given = type.kind === 'typeParameter' ? program.typeArguments.get(type) : undefined;
  return given && given !== type ? knownType(program, given) : type;
}

/** The method or local function inside the body whose parameter it is; not for lambdas, whose callers nobody sees. */
function ownerOf(body: BoundBody, parameter: ParameterSymbol): MethodSymbol | undefined {
  const methods = [body, ...nestedBodies(body)].map(each => each.method);
  const owner = methods.find(method => method.parameters.includes(parameter));
  return owner?.methodKind === 'lambda' ? undefined : owner;
}

function onlyValue(body: BoundBody, local: LocalSymbol): BoundExpression | undefined {
  const written: (BoundExpression | undefined)[] = [];
  for (const { node, parent } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind === 'localDeclaration' && node.local === local && !isNothing(node.initializer))
      written.push(node.initializer);
    if (node.kind === 'using' && node.local === local) written.push(node.initializer);
    if (isWriteTo(node, target => target.kind === 'local' && target.local === local)) {
      if (node.kind !== 'assignment') written.push(undefined);
      else if (!isNothing(node.value)) written.push(node.value);
    }
    if (node.kind === 'local' && node.local === local && isPassedByReference(node, parent)) written.push(undefined);
  }
  return written.length === 1 ? written[0] : undefined;
}

/** Nothing yet: `null` is what a variable holds until it gets its value. */
function isNothing(expression: BoundExpression | undefined): boolean {
  if (!expression || expression.kind === 'default') return true;
  if (expression.kind === 'conversion') return isNothing(expression.operand);
  return expression.kind === 'literal' && expression.constant.value === null;
}

function isWritten(body: BoundBody, parameter: ParameterSymbol): boolean {
  for (const { node, parent } of nodesBelow(body, { nestedFunctions: true })) {
    if (isWriteTo(node, target => target.kind === 'parameter' && target.parameter === parameter)) return true;
    if (node.kind === 'parameter' && node.parameter === parameter && isPassedByReference(node, parent)) return true;
  }
  return false;
}

function isWriteTo(node: BoundNode, isTarget: (target: BoundExpression) => boolean): boolean {
  return (
    (node.kind === 'assignment' ||
      node.kind === 'compoundAssignment' ||
      node.kind === 'coalescingAssignment' ||
      node.kind === 'increment') &&
    isTarget(node.target)
  );
}

function isPassedByReference(node: BoundExpression, parent: BoundNode | BoundBody): boolean {
  if (!('kind' in parent)) return false;
  if (parent.kind === 'ref') return true;
  return (
    (parent.kind === 'call' || parent.kind === 'new') &&
    parent.arguments.some(argument => argument.expression === node && argument.refKind !== 'none')
  );
}

/** What the initializer says, when nothing else in the program writes the field. */
function fieldValue(program: Program, field: FieldSymbol, depth: number): Followed {
  const { compilation, files } = program;
  const type = field.containingType.definition;
  const file = files.get(field.location?.tree.path ?? '');
  if (!file || (!field.isReadOnly && isAssignedSomewhere(program, field))) return 'unknown';
  const bodies = field.isStatic
    ? [compilation.typeInitializerOf(type)]
    : compilation
        .membersOf(type)
        .flatMap(accessorsOf)
        .filter(isConstructor)
        .map(method => compilation.bodyOf(method));
  const written = bodies.flatMap(body =>
    body ? assignmentsTo(body, field).map(expression => ({ expression, body })) : [],
  );
  // Each constructor repeats the initializers.
  const places = new Set(written.map(({ expression }) => expression.syntax));
  const [first] = written;
  return first && places.size === 1
    ? follow(program, { expression: first.expression, frame: { body: first.body, file } }, depth + 1)
    : 'unknown';
}

function isConstructor(method: MethodSymbol): boolean {
  return method.methodKind === 'constructor';
}

function assignmentsTo(body: BoundBody, field: FieldSymbol): BoundExpression[] {
  return [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node }) =>
    node.kind === 'assignment' && node.target.kind === 'field' && node.target.field.definition === field
      ? [node.value]
      : [],
  );
}

/** More than the one `name =` of its own declaration; that of a property has no such text. */
function isAssignedSomewhere({ mentions }: Program, field: FieldSymbol): boolean {
  const { name, accessibility, containingType } = field.backingFor ?? field;
  const own = new Set(containingType.definition.locations.map(({ tree }) => tree.path));
  const word = wordOf(name);
  const named = mentions.of(new RegExp(`\\b${word}\\b`));
  const sources = [...named.values()].filter(({ path }) => accessibility !== 'private' || own.has(path));
  const write = new RegExp(`\\b${word}\\s*(?:[-+|&?]{0,2}=)(?![=>])|\\b(?:ref|out)\\s+(?:\\w+\\.)*${word}\\b`, 'g');
  let count = 0;
  for (const file of sources) count += countInText(file, write);
  return count > (field.backingFor ? 0 : 1);
}

/** The value of a method that only returns one. */
function onlyReturn({ compilation, files }: Program, method: MethodSymbol): Value | undefined {
  const file = files.get(method.location?.tree.path ?? '');
  if (!file || !method.node || method.isAsync || method.isVirtual || method.isOverride) return undefined;
  const body = compilation.bodyOf(method);
  const only = body?.block.statements.length === 1 ? body.block.statements[0] : undefined;
  if (!body || only?.kind !== 'return' || !only.expression) return undefined;
  return { expression: only.expression, frame: { body, file } };
}

/** The name of the member of an enumeration that a constant is. */
export function enumMember(compilation: Compilation, { type, constant }: BoundExpression): string | undefined {
  if (type.kind !== 'named' || type.typeKind !== 'enum' || !constant) return undefined;
  const member = compilation
    .membersOf(type)
    .find(each => each.kind === 'field' && each.isConst && compilation.constantOf(each) === constant.value);
  return member?.name;
}
