// Task types of others: which class builds them is said by [AsyncMethodBuilder] (C# specification, "Task-like types").

import type { MethodSymbol, NamedType, TypeSymbol } from '../../symbols/symbols';
import { displayType, isVoid } from '../../symbols/types';
import type { Compilation } from '../compilation';
import { bindOperand } from '../expressions/expressions';
import { attributeBinder } from './attributeArguments';
import { type AttributeUse, attributesBefore, attributesOfMember } from './attributeUses';

const known = new WeakMap<NamedType, NamedType | null>();

/** The builder that the declaration of a type names, with the type arguments of `type`; undefined: it is none of these types. */
export function asyncBuilderOf(compilation: Compilation, type: TypeSymbol): NamedType | undefined {
  if (type.kind !== 'named' || !type.definition.isSource || type.typeParameters.length > 1) return undefined;
  const { definition } = type;
  let builder = known.get(definition);
  if (builder === undefined) {
    builder = namedBuilder(compilation, definition) ?? null;
    known.set(definition, builder);
  }
  return builder ? builderOf(compilation, builder, type) : undefined;
}

/** The builder of an async method that returns `type`: the one that stands before the method (C# 10), or that of the type. */
export function builderOfMethod(
  compilation: Compilation,
  method: MethodSymbol,
  type: NamedType,
): NamedType | undefined {
  const own = namedBy(compilation, attributesBefore(compilation, method));
  return own ? builderOf(compilation, own, type) : asyncBuilderOf(compilation, type);
}

function builderOf(compilation: Compilation, builder: NamedType, type: NamedType): NamedType | undefined {
  if (builder.arity !== type.definition.arity) return undefined;
  return builder.arity === 0 ? builder : compilation.construct(builder, type.typeArguments);
}

function namedBuilder(compilation: Compilation, definition: NamedType): NamedType | undefined {
  return namedBy(compilation, attributesOfMember(compilation, definition));
}

function namedBy(compilation: Compilation, uses: readonly AttributeUse[]): NamedType | undefined {
  const use = uses.find(({ type }) => type.name === 'AsyncMethodBuilderAttribute');
  const argument = use?.syntax.arguments[0];
  const bound = argument && bindOperand(attributeBinder(compilation, use), argument.value);
  return bound?.kind === 'typeof' && bound.target.kind === 'named' ? bound.target.definition : undefined;
}

/** Why the builder cannot be used; undefined when it has all that an async method calls. */
export function unfitBuilder(
  compilation: Compilation,
  builder: NamedType,
): [code: string, message: string] | undefined {
  const lacks = (name: string): [string, string] => [
    'CS0656',
    `Missing compiler required member '${displayType(builder)}.${name}'`,
  ];
  const has = (name: string) => compilation.membersNamed(builder, name).length > 0;
  const missing = [
    'Create',
    'Start',
    'SetResult',
    'SetException',
    'AwaitOnCompleted',
    'AwaitUnsafeOnCompleted',
    'Task',
  ];
  const first = missing.find(name => !has(name));
  if (first) return lacks(first);
  const create = compilation.membersNamed(builder, 'Create')[0];
  return create?.kind === 'method' && !isVoid(create.returnType) ? undefined : lacks('Create');
}
