// Partial methods: one declaration that defines, at most one that implements, and both say the same (C# specification, "Partial methods").
import { accessorsOf, type Compilation } from '../binding/compilation';
import type { MethodSymbol, NamedType, TypeSymbol } from '../symbols/symbols';
import { displayMethod, sameType } from '../symbols/types';
import type { MethodDeclaration, Word } from '../syntax/nodes';
import type { Problems } from './problems';

type Part = MethodSymbol & { readonly node: MethodDeclaration };

export function checkPartialMethods(compilation: Compilation, type: NamedType, problems: Problems): void {
  for (const method of compilation.membersOf(type).flatMap(accessorsOf)) {
    if (!isPartialMethod(method)) continue;
    const parts = (method.parts ?? [method]).filter(isPartialMethod);
    const name = displayMethod(method);
    const refuse = (code: string, message: string, { location }: Part = method) =>
      problems.error(code, message, location);
    if (!type.isPartial) refuse('CS0751', 'A partial member must be declared within a partial type');
    if (method.node.explicitInterface)
      refuse('CS0754', 'A partial member may not explicitly implement an interface member');
    const [definitions, implementations] = [parts.filter(part => !hasBody(part)), parts.filter(hasBody)];
    if (definitions[1])
      refuse('CS0756', 'A partial member may not have multiple defining declarations', definitions[1]);
    if (implementations[1])
      refuse('CS0757', 'A partial member may not have multiple implementing declarations', implementations[1]);
    const [definition, implementation] = [definitions[0], implementations[0]];
    if (implementation && !definition)
      refuse('CS0759', `No defining declaration found for implementing declaration of partial method '${name}'`);
    checkAccess(name, definition ?? method, implementation, refuse);
    if (definition && implementation) compare(definition, implementation, name, refuse);
  }
}

export function isPartialMethod(method: MethodSymbol): method is Part {
  return method.node?.kind === 'MethodDeclaration' && has(method.node.modifiers, 'partial');
}

/** Nobody has said yet what it does: calls of it are left out, and there is nothing to make a delegate of. */
export function isOnlyDefined(method: MethodSymbol): boolean {
  return isPartialMethod(method) && !hasBody(method);
}

function has(modifiers: readonly Word[], ...words: readonly string[]): boolean {
  return modifiers.some(({ text }) => words.includes(text));
}

function hasBody({ node, isExtern }: Part): boolean {
  return node.body !== undefined || node.expressionBody !== undefined || isExtern;
}

type Refuse = (code: string, message: string, part?: Part) => void;

/** Those that say who may use them have to be implemented; those that do more than a call that may be left out have to say so. */
function checkAccess(name: string, method: Part, implementation: Part | undefined, refuse: Refuse): void {
  const { modifiers } = method.node;
  const start = `Partial method '${name}' must have accessibility modifiers because it has`;
  if (has(modifiers, 'public', 'protected', 'internal', 'private')) {
    if (!implementation)
      refuse(
        'CS8795',
        `Partial method '${name}' must have an implementation part because it has accessibility modifiers.`,
        method,
      );
  } else if (!method.returnsVoid) refuse('CS8796', `${start} a non-void return type.`, method);
  else if (method.parameters.some(({ refKind }) => refKind === 'out'))
    refuse('CS8797', `${start} 'out' parameters.`, method);
  else if (has(modifiers, 'virtual', 'override', 'sealed', 'new', 'extern'))
    refuse('CS8798', `${start} a 'virtual', 'override', 'sealed', 'new', or 'extern' modifier.`, method);
}

function compare(definition: Part, implementation: Part, name: string, refuse: Refuse): void {
  const both = 'Both partial member declarations must';
  if (definition.isStatic !== implementation.isStatic)
    refuse('CS0763', `${both} be static or neither may be static`, implementation);
  if (definition.isExtensionMethod !== implementation.isExtensionMethod)
    refuse(
      'CS0755',
      'Both partial method declarations must be extension methods or neither may be an extension method',
      implementation,
    );
  if (definition.parameters.some((parameter, i) => parameter.isParams !== implementation.parameters[i]?.isParams))
    refuse('CS0758', `${both} use a params parameter or neither may use a params parameter`, implementation);
  if (definition.accessibility !== implementation.accessibility)
    refuse('CS8799', `${both} have identical accessibility modifiers.`, implementation);
  if (!sameTypes(definition, implementation, sameType))
    refuse('CS8817', `${both} have the same return type.`, implementation);
  else if (!sameTypes(definition, implementation, (a, b) => tupleNames(a) === tupleNames(b)))
    refuse('CS8142', `${both} use the same tuple element names.`, implementation);
  const differing = definition.node.typeParameters.find(
    (parameter, i) =>
      constraintsOf(definition, parameter.name.name) !==
      constraintsOf(implementation, implementation.node.typeParameters[i]?.name.name ?? ''),
  );
  if (differing)
    refuse(
      'CS0761',
      `Partial method declarations of '${name}' have inconsistent constraints for type parameter '${differing.name.name}'`,
      implementation,
    );
}

/** Compares what is returned and taken. Types that mention own type parameters are different symbols in both. */
function sameTypes(a: Part, b: Part, same: (one: TypeSymbol, other: TypeSymbol) => boolean): boolean {
  if (a.typeParameters.length > 0) return true;
  return (
    same(a.returnType, b.returnType) &&
    a.parameters.every(({ type }, i) => b.parameters[i] !== undefined && same(type, b.parameters[i].type))
  );
}

/** The names of elements of all tuples in a type. */
export function tupleNames(type: TypeSymbol): string {
  if (type.kind === 'array') return tupleNames(type.element);
  if (type.kind !== 'named') return '';
  return `(${type.tupleNames?.join() ?? ''})${type.typeArguments.map(tupleNames).join('')}`;
}

/** How many things are said of a type parameter, and of which kinds. */
function constraintsOf({ node }: Part, parameter: string): string {
  const clause = node.constraints.find(each => each.parameter.name === parameter);
  return (clause?.constraints ?? [])
    .map(({ kind }) => kind)
    .sort()
    .join();
}
