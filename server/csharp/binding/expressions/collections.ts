// Collection expressions `[a, b, ..c]`: arrays, lists, the interfaces of collections, and what else has Add.
import type { MethodSymbol, NamedType, TypeSymbol } from '../../symbols/symbols';
import { arrayOf, construct, constructMethod, displayType, sameType } from '../../symbols/types';
import type { Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { type CollectionBuilder, collectionBuilderOf } from '../declarations/markedTypes';
import type { CollectionOperand } from '../operands';
import { implicitConversion } from '../resolution/conversions';
import { byValue, convert } from '../resolution/convert';
import { bindConverted, bindRvalue } from './expressions';
import { lookupMembers } from './members';
import { spanNames } from './spans';

/** The element type of a collection that a collection expression can make; undefined for other types. */
export function collectionElementType(b: BodyBinder, type: TypeSymbol): TypeSymbol | undefined {
  if (type.kind === 'array' && type.rank === 1) return type.element;
  if (type.kind !== 'named') return undefined;
  if (spanNames.has(type.metadataName)) return type.typeArguments[0];
  if (collectionBuilderOf(b.compilation, type)) return iterationType(b, type);
  const all: readonly NamedType[] = [type, ...b.compilation.allInterfacesOf(type)];
  const generic = all.find(entry => entry.metadataName === 'System.Collections.Generic.IEnumerable`1');
  if (generic) return generic.typeArguments[0];
  const isFilled =
    type.typeKind !== 'interface' && all.some(each => each.metadataName === 'System.Collections.IEnumerable');
  return isFilled && constructorOf(b, type) ? b.compilation.special('object') : undefined;
}

export function bindCollection(b: BodyBinder, operand: CollectionOperand, to: TypeSymbol): BoundExpression {
  const { syntax } = operand;
  const element = collectionElementType(b, to);
  if (!element) return b.bad(syntax);
  const isPlain = !syntax.elements.some(({ spread }) => spread);
  if (to.kind === 'named' && spanNames.has(to.metadataName))
    return convert(b, bindCollection(b, operand, arrayOf(element)), to, syntax);
  if (to.kind === 'array' && isPlain) {
    const elements = syntax.elements.map(each => bindConverted(b, each.expression, element));
    return { kind: 'newArray', type: to, syntax, sizes: [b.int(elements.length, syntax)], elements };
  }
  const builder = to.kind === 'named' ? collectionBuilderOf(b.compilation, to) : undefined;
  if (builder && to.kind === 'named') return build(b, operand, to, element, builder);
  const list = listOf(b, element);
  if (to.kind === 'array' && list) {
    const filled = fill(b, operand, list, element);
    const toArray = methodNamed(b, list, 'ToArray', 0);
    return toArray ? call(filled, toArray, [], syntax) : b.bad(syntax);
  }
  const isInterface = to.kind === 'named' && to.typeKind === 'interface';
  if (isInterface && list && implicitConversion(b.compilation, list, to))
    return convert(b, fill(b, operand, list, element), to, syntax);
  const create = to.kind === 'named' ? creatorOf(b, to, element) : undefined;
  if (create) return call(undefined, create, [bindCollection(b, operand, arrayOf(element))], syntax);
  // Nothing is added to what stays empty.
  const canBeFilled = to.kind === 'named' && (syntax.elements.length === 0 || methodNamed(b, to, 'Add', 1));
  if (to.kind === 'named' && !isInterface && canBeFilled && constructorOf(b, to)) return fill(b, operand, to, element);
  b.error('CS9174', `Cannot initialize type '${displayType(to)}' with a collection expression`, syntax);
  return b.bad(syntax);
}

/** What `foreach` would find in it. */
function iterationType(b: BodyBinder, type: NamedType): TypeSymbol | undefined {
  const enumerator = methodNamed(b, type, 'GetEnumerator', 0)?.returnType;
  const current = enumerator && lookupMembers(b, enumerator, 'Current').find(member => member.kind === 'property');
  return current?.kind === 'property' ? current.type : undefined;
}

/** `[CollectionBuilder]`: a static method makes the collection of a span of its elements. */
function build(
  b: BodyBinder,
  operand: CollectionOperand,
  to: NamedType,
  element: TypeSymbol,
  builder: CollectionBuilder,
): BoundExpression {
  const { syntax } = operand;
  const definition = b.compilation.typeByMetadataName('System.ReadOnlySpan`1');
  const span = definition && construct(definition, [element]);
  const create =
    span &&
    b.compilation
      .membersNamed(builder.type, builder.method)
      .filter((member): member is MethodSymbol => member.kind === 'method' && member.isStatic)
      .filter(({ typeParameters }) => typeParameters.length === to.typeArguments.length)
      .map(method => (method.typeParameters.length > 0 ? constructMethod(method, to.typeArguments) : method))
      .find(
        ({ parameters: [only, ...others], returnType }) =>
          only && others.length === 0 && sameType(only.type, span) && implicitConversion(b.compilation, returnType, to),
      );
  if (!create) {
    b.error(
      'CS9187',
      `Could not find an accessible '${builder.method}' method with the expected signature: a static method with a single parameter of type '${span ? displayType(span) : 'ReadOnlySpan<T>'}' and return type '${displayType(to)}'.`,
      syntax,
    );
    return b.bad(syntax);
  }
  b.use(create, syntax);
  const elements = convert(b, bindCollection(b, operand, arrayOf(element)), span, syntax);
  return convert(b, call(undefined, create, [elements], syntax), to, syntax);
}

/** What a `params` parameter of this type takes, one by one. */
export function paramsElementType(b: BodyBinder, type: TypeSymbol): TypeSymbol {
  return collectionElementType(b, type) ?? type;
}

/** The arguments of a `params` parameter, already converted to its elements. */
export function paramsCollection(
  b: BodyBinder,
  type: TypeSymbol,
  elements: readonly BoundExpression[],
  syntax: Node,
): BoundExpression {
  const element = paramsElementType(b, type);
  const array = arrayOf(element);
  const sizes = [b.int(elements.length, syntax)];
  const made: BoundExpression = { kind: 'newArray', type: array, syntax, sizes, elements: [...elements] };
  if (type.kind !== 'named' || implicitConversion(b.compilation, array, type)) return convert(b, made, type, syntax);
  return fillWith(b, type, syntax, add => elements.map(each => add(each, syntax)));
}

function listOf(b: BodyBinder, element: TypeSymbol): NamedType | undefined {
  const definition = b.compilation.typeByMetadataName('System.Collections.Generic.List`1');
  return definition && construct(definition, [element]);
}

/** `new type()`, to which everything is added in order. */
function fill(b: BodyBinder, { syntax }: CollectionOperand, type: NamedType, element: TypeSymbol): BoundExpression {
  const addAll = addAllOf(b, element);
  return fillWith(b, type, syntax, (add, self) =>
    syntax.elements.map(({ spread, expression }): BoundExpression => {
      if (!spread) return add(bindConverted(b, expression, element), expression);
      const [target, items] = addAll?.parameters ?? [];
      if (!addAll || !target || !items) return b.bad(expression);
      const source = convert(b, bindRvalue(b, expression), items.type, expression);
      return call(undefined, addAll, [convert(b, self, target.type, expression), source], expression);
    }),
  );
}

function fillWith(
  b: BodyBinder,
  type: NamedType,
  syntax: Node,
  additions: (
    add: (value: BoundExpression, syntax: Node) => BoundExpression,
    self: BoundExpression,
  ) => readonly BoundExpression[],
): BoundExpression {
  const constructorSymbol = constructorOf(b, type);
  const add = methodNamed(b, type, 'Add', 1);
  if (!constructorSymbol) return b.bad(syntax);
  const local = b.temporary(type);
  const self = b.local(local, syntax);
  const made: BoundExpression = { kind: 'new', type, syntax, constructorSymbol, arguments: [] };
  const store: BoundExpression = { kind: 'assignment', type, syntax, target: self, value: made, ref: false };
  const effects = additions((value, at) => (add ? call(self, add, [value], at) : b.bad(at)), self);
  return {
    kind: 'sequence',
    type,
    syntax,
    locals: [local],
    effects: [store, ...effects],
    value: self,
    origin: 'collection',
  };
}

function constructorOf(b: BodyBinder, type: NamedType): MethodSymbol | undefined {
  return b.compilation
    .membersOf(type)
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' && member.methodKind === 'constructor' && member.parameters.length === 0,
    );
}

/** `ImmutableList.Create<T>(params T[])` and its like: what never changes is made at once. */
function creatorOf(b: BodyBinder, type: NamedType, element: TypeSymbol): MethodSymbol | undefined {
  if (type.namespace.fullName !== 'System.Collections.Immutable') return undefined;
  const maker = b.compilation.typeByMetadataName(`System.Collections.Immutable.${type.name}`);
  const generic =
    maker &&
    b.compilation
      .membersNamed(maker, 'Create')
      .find(
        (member): member is MethodSymbol =>
          member.kind === 'method' && member.parameters.length === 1 && member.parameters[0]?.type.kind === 'array',
      );
  return generic && constructMethod(generic, [element]);
}

/** `AddAll(ICollection<T>, IEnumerable<T>)` of the library. */
function addAllOf(b: BodyBinder, element: TypeSymbol): MethodSymbol | undefined {
  const helpers = b.compilation.typeByMetadataName('System.Runtime.CompilerServices.CollectionExpressions');
  const generic = helpers && methodNamed(b, helpers, 'AddAll', 2);
  return generic && constructMethod(generic, [element]);
}

function methodNamed(b: BodyBinder, type: TypeSymbol, name: string, parameters: number): MethodSymbol | undefined {
  return lookupMembers(b, type, name).find(
    (member): member is MethodSymbol => member.kind === 'method' && member.parameters.length === parameters,
  );
}

function call(
  receiver: BoundExpression | undefined,
  method: MethodSymbol,
  values: readonly BoundExpression[],
  syntax: Node,
): BoundExpression {
  const virtual = receiver !== undefined && (method.isVirtual || method.isAbstract || method.isOverride);
  return { kind: 'call', type: method.returnType, syntax, receiver, method, arguments: values.map(byValue), virtual };
}
