// What properties, events, constructors and constants consist of (C# specification, "Class members", "Interface members").

import type { Compilation } from '../binding/compilation';
import { accessorsOf } from '../binding/compilation';
import { isStub } from '../binding/declarations/partialMembers';
import type { EventSymbol, MethodSymbol, NamedType, PropertySymbol } from '../symbols/symbols';
import { displayType, isDelegate, isError, isVoid } from '../symbols/types';
import type { Member, SyntaxTree, TypeDeclaration } from '../syntax/nodes';
import { displayMember } from './overriding';
import { at } from './places';
import type { Problems } from './problems';

export function checkMembers(compilation: Compilation, type: NamedType, problems: Problems): void {
  for (const member of compilation.membersOf(type)) {
    if (member.kind === 'method' && member.isAsync) checkAsync(member, problems);
    if (member.kind === 'property') checkProperty(type, member, problems);
    else if (member.kind === 'event') checkEvent(member, problems);
  }
  for (const { node, tree } of type.locations) {
    const declaration = node as TypeDeclaration;
    if (declaration.kind === 'TypeDeclaration')
      for (const member of declaration.members) checkPlace(type, member, tree, problems);
  }
  checkConstructorCycles(compilation, type, problems);
}

function checkProperty(type: NamedType, property: PropertySymbol, problems: Problems): void {
  const { node } = property;
  if (node?.kind !== 'PropertyDeclaration' && node?.kind !== 'IndexerDeclaration') return;
  const name = displayMember(property);
  if (accessorsOf(property).length === 0) {
    problems.error('CS0548', `'${name}': property or indexer must have at least one accessor`, property.location);
    return;
  }
  if (node.kind === 'IndexerDeclaration' && node.parameters.length === 0)
    problems.error('CS1551', 'Indexers must have at least one parameter', property.location);
  const kinds = node.accessors.map(({ keyword }) => (keyword.text === 'init' ? 'set' : keyword.text));
  const repeated = node.accessors.find((_, i) => kinds.indexOf(kinds[i] ?? '') < i);
  if (repeated && property.location)
    problems.error('CS1007', 'Property accessor already defined', at(property.location.tree, repeated.keyword));
  const bodies = node.accessors.filter(accessor => accessor.body ?? accessor.expressionBody);
  if (property.returnsRef) checkReference(property, name, problems);
  if (node.kind === 'PropertyDeclaration' && node.initializer && !property.backingField)
    problems.error(
      type.typeKind === 'interface' ? 'CS8053' : 'CS8050',
      type.typeKind === 'interface'
        ? 'Instance properties in interfaces cannot have initializers.'
        : "Only auto-implemented properties, or properties that use the 'field' keyword, can have initializers.",
      property.location,
    );
  if (property.isExtern)
    for (const { keyword, body, expressionBody } of node.accessors)
      if ((body ?? expressionBody) && property.location)
        problems.error(
          'CS0179',
          `'${name}.${keyword.text}' cannot be extern and declare a body`,
          at(property.location.tree, keyword),
        );
  if (property.isAbstract && type.typeKind !== 'interface') {
    for (const accessor of accessorsOf(property))
      if (bodies.some(body => body === accessor.node))
        problems.error('CS0500', `'${name}' cannot declare a body because it is marked abstract`, accessor.location);
    return;
  }
  const isPartial = node.modifiers.some(modifier => modifier.text === 'partial');
  if (isStub(property))
    problems.error('CS9248', `Partial property '${name}' must have an implementation part.`, property.location);
  if (property.isExtern || type.typeKind === 'interface' || isPartial) return;
  const isMixed = bodies.length > 0 && bodies.length < node.accessors.length && !property.backingField;
  const isBare = node.kind === 'IndexerDeclaration' && bodies.length === 0 && !node.expressionBody;
  if (isMixed || isBare)
    for (const accessor of accessorsOf(property))
      if (!bodies.some(body => body === accessor.node))
        problems.error(
          'CS0501',
          `'${name}.${accessor.methodKind === 'propertyGet' ? 'get' : 'set'}' must declare a body because it is not marked abstract, extern, or partial`,
          accessor.location,
        );
  if (node.kind === 'PropertyDeclaration' && property.backingField && !property.getter)
    problems.error('CS8051', 'Auto-implemented properties must have get accessors.', property.setter?.location);
}

function checkAsync({ returnType, location }: MethodSymbol, problems: Problems): void {
  const isTask =
    isVoid(returnType) ||
    isError(returnType) ||
    (returnType.kind === 'named' &&
      (returnType.definition.isSource || /^(Task|ValueTask|IAsyncEnumer(able|ator))$/.test(returnType.name)));
  if (!isTask)
    problems.error(
      'CS1983',
      'The return type of an async method must be void, Task, Task<T>, a task-like type, IAsyncEnumerable<T>, or IAsyncEnumerator<T>',
      location,
    );
}

/** The variable that it stands for is set itself. */
function checkReference({ setter, getter, backingField, location }: PropertySymbol, name: string, problems: Problems) {
  if (backingField)
    problems.error('CS8145', `'${name}': auto-implemented properties cannot return by reference`, location);
  if (!getter)
    problems.error('CS8146', `'${name}': properties which return by reference must have a get accessor`, location);
  else if (setter)
    problems.error(
      'CS8147',
      `'${name}': properties which return by reference cannot have set accessors`,
      setter.location,
    );
}

function checkEvent(event: EventSymbol, problems: Problems): void {
  const name = displayMember(event);
  if (isStub(event))
    problems.error('CS9275', `Partial member '${name}' must have an implementation part.`, event.location);
  if (!isError(event.type) && !isDelegate(event.type) && event.type.kind !== 'typeParameter')
    problems.error('CS0066', `'${name}': event must be of a delegate type`, event.location);
  const { node } = event;
  if (node?.kind !== 'EventDeclaration') {
    if (node?.kind === 'VariableDeclarator' && node.initializer && event.isAbstract)
      problems.error(
        event.containingType.typeKind === 'interface' ? 'CS0068' : 'CS0074',
        event.containingType.typeKind === 'interface'
          ? `'${name}': instance event in interface cannot have initializer`
          : `'${name}': abstract event cannot have initializer`,
        event.location,
      );
    return;
  }
  const kinds = node.accessors.map(accessor => accessor.keyword.text);
  if (!kinds.includes('add') || !kinds.includes('remove'))
    problems.error('CS0065', `'${name}': event property must have both add and remove accessors`, event.location);
  else if (node.modifiers.some(modifier => modifier.text === 'abstract'))
    problems.error('CS8712', `'${name}': abstract event cannot use event accessor syntax`, event.location);
  else if (node.modifiers.some(modifier => modifier.text === 'extern')) {
    for (const { keyword, body, expressionBody } of node.accessors)
      if ((body ?? expressionBody) && event.location)
        problems.error(
          'CS0179',
          `'${name}.${keyword.text}' cannot be extern and declare a body`,
          at(event.location.tree, keyword),
        );
  } else if (node.accessors.some(accessor => !accessor.body && !accessor.expressionBody))
    problems.error('CS0073', 'An add or remove accessor must have a body', event.location);
}

/** Members that do not belong in such a type. */
function checkPlace(type: NamedType, member: Member, tree: SyntaxTree, problems: Problems): void {
  const name = displayType(type);
  if (member.kind === 'DestructorDeclaration') {
    if (type.typeKind !== 'class')
      problems.error('CS0575', 'Only class types can contain destructors', at(tree, member.name));
    else if (member.name.name !== type.name)
      problems.error('CS0574', 'Name of destructor must match name of type', at(tree, member.name));
  }
  if (
    member.kind === 'ConstructorDeclaration' &&
    type.typeKind === 'struct' &&
    member.initializer?.keyword.text === 'base'
  )
    problems.error('CS0522', `'${name}': structs cannot call base class constructors`, at(tree, member.name));
  if (
    member.kind === 'ConstructorDeclaration' &&
    member.initializer &&
    member.modifiers.some(modifier => modifier.text === 'extern')
  )
    problems.error(
      'CS8091',
      `'${name}.${member.name.name}()' cannot be extern and have a constructor initializer`,
      at(tree, member.name),
    );
  if (type.typeKind !== 'interface') return;
  if (member.kind === 'MethodDeclaration' && member.explicitInterface && !member.body && !member.expressionBody)
    if (!member.modifiers.some(modifier => modifier.text === 'abstract'))
      problems.error(
        'CS0501',
        `'${name}.${member.name.name}' must declare a body because it is not marked abstract, extern, or partial`,
        at(tree, member.name),
      );
  const isStatic =
    'modifiers' in member && member.modifiers.some(word => word.text === 'static' || word.text === 'const');
  if (isStatic) return;
  if (member.kind === 'FieldDeclaration')
    problems.error(
      'CS0525',
      'Interfaces cannot contain instance fields',
      at(tree, member.declarators[0]?.name ?? member),
    );
  else if (member.kind === 'ConstructorDeclaration')
    problems.error('CS0526', 'Interfaces cannot contain instance constructors', at(tree, member.name));
}

/** A constructor that calls itself through `this(…)` would never end. */
function checkConstructorCycles(compilation: Compilation, type: NamedType, problems: Problems): void {
  const next = new Map<MethodSymbol, MethodSymbol>();
  for (const member of compilation.membersOf(type)) {
    if (member.kind !== 'method' || member.node?.kind !== 'ConstructorDeclaration') continue;
    if (member.node.initializer?.keyword.text !== 'this') continue;
    const call = compilation.bodyOf(member)?.block.statements.find(statement => statement.kind === 'expression');
    if (call?.kind === 'expression' && call.expression.kind === 'call')
      next.set(member, call.expression.method.definition);
  }
  for (const [start, first] of next) {
    let current: MethodSymbol | undefined = first;
    for (let steps = 0; current && current !== start && steps <= next.size; steps++) current = next.get(current);
    if (current === start)
      problems.error(
        first === start ? 'CS0516' : 'CS0768',
        first === start
          ? `Constructor '${displayMember(start)}' cannot call itself`
          : `Constructor '${displayMember(start)}' cannot call itself through another constructor`,
        start.location,
      );
  }
}
