// From member syntax to symbols: fields, methods, properties, events, constructors, and the ones C# adds by itself.

import type { Span } from '../../../base/text';
import {
  EventSymbol,
  FieldSymbol,
  type MemberSymbol,
  type MethodKind,
  MethodSymbol,
  type NamedType,
  ParameterSymbol,
  PropertySymbol,
  type RefKind,
  SourceLocation,
  type TypeSymbol,
} from '../../symbols/symbols';
import { displayType, errorType, identicalTypes } from '../../symbols/types';
import type {
  Accessor,
  AttributeSyntax,
  ClassLikeDeclaration,
  DelegateDeclaration,
  EnumDeclaration,
  EventDeclaration,
  EventFieldDeclaration,
  ExtensionBlock,
  FieldDeclaration,
  Identifier,
  IndexerDeclaration,
  Member,
  NameSyntax,
  Node,
  ParameterSyntax,
  PropertyDeclaration,
  TypeDeclaration,
  TypeParameterSyntax,
  TypeSyntax,
  Word,
} from '../../syntax/nodes';
import { accessorsOf, type Compilation, resultIn, sameRefKinds, sameSignature } from '../compilation';
import { asynchronousCalls } from './asynchronousCalls';
import { attributeDefaultOf } from './attributeDefaults';
import { accessibilityOf, applyConstraints, contextOf, makeTypeParameter, report } from './declareTypes';
import { extensionMembers } from './extensionBlocks';
import { moveTo } from './moveSyntax';
import { checkedName, operatorName } from './operatorNames';
import { addMember, isPartial } from './partialMembers';
import { cloneMethod, cloneName, recordMembers } from './records';
import { memberCalled, resolveType, type TypeScope } from './resolveTypes';

interface Owner {
  readonly compilation: Compilation;
  readonly type: NamedType;
  readonly scope: TypeScope;
}

/** Fills `declaredMembers` of a definition (nested types are there already). `declared`: those that have been already. */
export function declareMembers(
  compilation: Compilation,
  type: NamedType,
  declared?: ReadonlyMap<Member, readonly MemberSymbol[]>,
) {
  compilation.baseTypeOf(type);
  for (const { node } of [...type.locations, ...type.generatedParts]) {
    const declaration = node as TypeDeclaration;
    const owner = ownerOf(compilation, type, declaration);
    if (declaration.kind === 'EnumDeclaration') declareEnumMembers(owner, declaration);
    else if (declaration.kind === 'DelegateDeclaration') declareDelegate(owner, declaration);
    else {
      for (const member of declaration.members) {
        const known = declared?.get(member);
        if (known) type.declaredMembers.push(...known);
        else declareMember(owner, member);
      }
      if (declaration.parameters) declarePrimaryConstructor(owner, declaration, declaration.parameters);
    }
  }
  if (type.isRecord) declareRecordMembers(compilation, type);
  if (type.typeKind === 'class' || type.typeKind === 'struct') addDefaultConstructor(compilation, type);
  connectExplicitImplementations(compilation, type);
}

function ownerOf(compilation: Compilation, type: NamedType, declaration: TypeDeclaration): Owner {
  return { compilation, type, scope: { context: contextOf(compilation, declaration), type, parameters: [] } };
}

/** What one member declares; it is not yet among `declaredMembers`. */
export function declareMemberApart(
  compilation: Compilation,
  type: NamedType,
  part: TypeDeclaration,
  member: Member,
): MemberSymbol[] {
  compilation.baseTypeOf(type);
  return declareOneMember(compilation, type, part, member);
}

const indexerName = 'Item';

/** The names that a member declares, as far as they are plain words; undefined when it declares none. */
export function memberNames(member: Member): string[] | undefined {
  switch (member.kind) {
    case 'FieldDeclaration':
    case 'EventFieldDeclaration':
      return member.declarators.map(({ name }) => name.name);
    case 'MethodDeclaration':
    case 'PropertyDeclaration':
    case 'EventDeclaration':
      return member.explicitInterface ? undefined : [member.name.name];
    case 'IndexerDeclaration':
      return member.explicitInterface ? undefined : [indexerName];
    case 'DestructorDeclaration':
      return ['Finalize'];
    case 'ConversionOperatorDeclaration':
    case 'OperatorDeclaration':
      return [nameOfOperator(member)];
    default:
      return undefined;
  }
}

function nameOfOperator(member: Extract<Member, { kind: 'ConversionOperatorDeclaration' | 'OperatorDeclaration' }>) {
  const name =
    member.kind === 'OperatorDeclaration'
      ? operatorName(member.operator.text, member.parameters.length)
      : member.direction.text === 'implicit'
        ? 'op_Implicit'
        : 'op_Explicit';
  return member.checked ? checkedName(name) : name;
}

/** The symbols of one member, without giving them to the type. */
export function declareOneMember(
  compilation: Compilation,
  type: NamedType,
  part: TypeDeclaration,
  member: Member,
): MemberSymbol[] {
  const first = type.declaredMembers.length;
  declareMember(ownerOf(compilation, type, part), member);
  return type.declaredMembers.splice(first);
}

function declareMember(owner: Owner, member: Member) {
  const { type } = owner;
  switch (member.kind) {
    case 'FieldDeclaration':
      declareFields(owner, member);
      return;
    case 'EventFieldDeclaration':
      declareEventFields(owner, member);
      return;
    case 'EventDeclaration':
      declareEvent(owner, member);
      return;
    case 'PropertyDeclaration':
    case 'IndexerDeclaration':
      declareProperty(owner, member);
      return;
    case 'MethodDeclaration': {
      const method = makeMethod(owner, 'ordinary', member, member.name, member.parameters, member.typeParameters);
      const inner = methodScope(owner.scope, method);
      if (member.constraints.length > 0) applyConstraints(owner.compilation, inner, member, method.typeParameters);
      method.returnType = resolveType(owner.compilation, inner, member.returnType);
      returnsReference(method, member.returnType);
      fillParameters(owner, method.parameters, member.parameters, inner);
      method.isAsync = has(member.modifiers, 'async');
      method.isExtensionMethod = method.parameters[0]?.isThis ?? false;
      method.name = qualified(owner, member.explicitInterface, member.name.name);
      if (member.explicitInterface) method.accessibility = 'private';
      addMember(type, method, member);
      return;
    }
    case 'ConstructorDeclaration': {
      const isStatic = has(member.modifiers, 'static');
      const method = makeMethod(
        owner,
        isStatic ? 'staticConstructor' : 'constructor',
        member,
        member.name,
        member.parameters,
        [],
      );
      method.name = isStatic ? '.cctor' : '.ctor';
      method.returnType = owner.compilation.special('void');
      fillParameters(owner, method.parameters, member.parameters, owner.scope);
      addMember(type, method, member);
      return;
    }
    case 'DestructorDeclaration': {
      const method = makeMethod(owner, 'destructor', member, member.name, [], []);
      method.name = 'Finalize';
      method.returnType = owner.compilation.special('void');
      type.declaredMembers.push(method);
      return;
    }
    case 'OperatorDeclaration':
    case 'ConversionOperatorDeclaration': {
      const isConversion = member.kind === 'ConversionOperatorDeclaration';
      const at = isConversion ? member.direction : member.operator;
      const method = makeMethod(
        owner,
        isConversion ? 'conversion' : 'operator',
        member,
        { name: at.text, start: at.start, end: at.end },
        member.parameters,
        [],
      );
      method.name = nameOfOperator(member);
      // The word itself, which moves when the file is edited.
      method.location = new SourceLocation(owner.scope.context.tree, at);
      method.returnType = resolveType(owner.compilation, owner.scope, isConversion ? member.type : member.returnType);
      fillParameters(owner, method.parameters, member.parameters, owner.scope);
      type.declaredMembers.push(method);
      return;
    }
    case 'ExtensionBlock':
      for (const each of member.members) declareExtension(owner, member, each);
      return;
    case 'TypeDeclaration':
    case 'EnumDeclaration':
    case 'DelegateDeclaration':
    case 'IncompleteMember':
      return;
  }
}

function declareExtension(owner: Owner, block: ExtensionBlock, member: Member) {
  for (const { method, isStatic } of extensionMembers(block, member) ?? []) {
    declareMember(owner, method);
    const made = owner.type.declaredMembers.at(-1);
    if (made?.kind !== 'method') continue;
    made.isExtensionMethod = true;
    made.isStaticExtension = isStatic;
  }
}

function has(modifiers: readonly Word[], word: string): boolean {
  return modifiers.some(modifier => modifier.text === word);
}

function makeMethod(
  owner: Owner,
  kind: MethodKind,
  node: Node & { readonly modifiers: readonly Word[] },
  name: Identifier,
  parameters: readonly ParameterSyntax[],
  typeParameters: readonly TypeParameterSyntax[],
): MethodSymbol {
  const method = new MethodSymbol(kind, owner.type);
  method.name = name.name;
  method.node = node;
  method.location = new SourceLocation(owner.scope.context.tree, name);
  method.typeParameters = typeParameters.map((parameter, i) => makeTypeParameter(parameter, i, method));
  method.typeArguments = method.typeParameters;
  method.parameters = parameters.map(
    (parameter, i) => new ParameterSymbol(parameter.name.name, errorType, i, refKindOf(parameter)),
  );
  applyMemberModifiers(
    owner,
    method,
    node.modifiers,
    'body' in node && (node.body !== undefined || ('expressionBody' in node && node.expressionBody !== undefined)),
  );
  return method;
}

export function refKindOf(parameter: ParameterSyntax): RefKind {
  if (has(parameter.modifiers, 'ref')) return has(parameter.modifiers, 'readonly') ? 'in' : 'ref';
  if (has(parameter.modifiers, 'out')) return 'out';
  return has(parameter.modifiers, 'in') ? 'in' : 'none';
}

/** `ref T` and `ref readonly T`. */
export function returnsReference(method: MethodSymbol, type: TypeSyntax): void {
  if (type.kind === 'RefType') method.returnRefKind = 'ref';
  method.returnsReadOnly = isReadOnlyReference(type);
}

export function isReadOnlyReference(type: TypeSyntax): boolean {
  return type.kind === 'RefType' && type.readonly;
}

type Modifiable = MethodSymbol | PropertySymbol | EventSymbol;
function applyMemberModifiers(owner: Owner, member: Modifiable, modifiers: readonly Word[], hasBody: boolean) {
  const inInterface = owner.type.typeKind === 'interface';
  member.accessibility = accessibilityOf(modifiers) ?? (inInterface ? 'public' : 'private');
  member.isStatic = has(modifiers, 'static');
  member.isOverride = has(modifiers, 'override');
  member.isSealed = has(modifiers, 'sealed');
  member.isExtern = has(modifiers, 'extern');
  member.isAbstract = has(modifiers, 'abstract') || (inInterface && !hasBody && !member.isStatic && !member.isExtern);
  member.isVirtual = has(modifiers, 'virtual') || (inInterface && hasBody && !member.isStatic);
  if (member.kind === 'method') member.isReadOnly = has(modifiers, 'readonly');
}

function methodScope(scope: TypeScope, method: MethodSymbol): TypeScope {
  return method.typeParameters.length > 0
    ? { ...scope, parameters: [...scope.parameters, method.typeParameters] }
    : scope;
}

/** Types, modifiers and defaults of parameters already made. */
export function fillParameters(
  owner: Pick<Owner, 'compilation' | 'scope'>,
  parameters: readonly ParameterSymbol[],
  syntax: readonly ParameterSyntax[],
  scope: TypeScope,
) {
  syntax.forEach((node, i) => {
    const parameter = parameters[i];
    if (!parameter) return;
    parameter.type = node.type ? resolveType(owner.compilation, scope, node.type) : errorType;
    parameter.isParams = has(node.modifiers, 'params');
    parameter.isThis = has(node.modifiers, 'this');
    parameter.location = new SourceLocation(scope.context.tree, node.name);
    if (node.default) parameter.defaultSyntax = node.default;
    if (isOptionalByAttribute(node)) {
      parameter.defaultValue = { value: undefined };
      parameter.attributeDefault = attributeDefaultOf(node, parameter.type);
    }
    for (const attribute of node.attributes.flatMap(list => list.attributes)) {
      const name = lastName(attribute.name).replace(/Attribute$/, '');
      if (name === 'EnumeratorCancellation') parameter.isEnumeratorCancellation = true;
      else if (name === 'CallerMemberName') parameter.callerInfo = 'member';
      else if (name === 'CallerFilePath') parameter.callerInfo = 'file';
      else if (name === 'CallerLineNumber') parameter.callerInfo = 'line';
      else if (name === 'DefaultParameterValue' && isOptional(node))
        parameter.defaultSyntax = attribute.arguments[0]?.value;
      else if (name === 'CallerArgumentExpression')
        parameter.callerInfo = { textOf: namedParameter(attribute.arguments[0]) };
      else if (name === 'InterpolatedStringHandlerArgument')
        parameter.handlerArguments = attribute.arguments.map(namedParameter);
    }
  });
}

/** `[Optional]` and nothing that is a default by itself. */
function isOptionalByAttribute(node: ParameterSyntax): boolean {
  return isOptional(node) && !attributeNames(node).includes('DefaultParameterValue') && !node.default;
}

function isOptional(node: ParameterSyntax): boolean {
  return attributeNames(node).includes('Optional');
}

function attributeNames({ attributes }: ParameterSyntax): string[] {
  return attributes.flatMap(list => list.attributes).map(({ name }) => lastName(name).replace(/Attribute$/, ''));
}

/** What `[CallerArgumentExpression("name")]` or `(nameof(name))` names. */
function namedParameter(argument: AttributeSyntax['arguments'][number] | undefined): string {
  const value = argument?.value;
  if (value?.kind === 'Literal' && value.literal.type === 'string') return value.literal.value;
  const named = value?.kind === 'Invocation' ? value.arguments[0]?.expression : undefined;
  return named?.kind === 'IdentifierName' ? named.identifier.name : '';
}

export function lastName(name: NameSyntax): string {
  if (name.kind === 'QualifiedName') return name.right.identifier.name;
  return name.kind === 'AliasQualifiedName' ? name.name.identifier.name : name.identifier.name;
}

function declareFields(owner: Owner, node: FieldDeclaration) {
  const type = resolveType(owner.compilation, owner.scope, node.type);
  for (const declarator of node.declarators) {
    const field = new FieldSymbol(declarator.name.name, owner.type);
    field.accessibility = accessibilityOf(node.modifiers) ?? 'private';
    field.isConst = has(node.modifiers, 'const');
    field.isStatic = field.isConst || has(node.modifiers, 'static');
    field.isReadOnly = has(node.modifiers, 'readonly');
    field.isVolatile = has(node.modifiers, 'volatile');
    field.type = type;
    field.node = declarator;
    field.location = new SourceLocation(owner.scope.context.tree, declarator.name);
    owner.type.declaredMembers.push(field);
  }
}

function backingField(
  owner: Owner,
  name: string,
  type: TypeSymbol,
  isStatic: boolean,
  of: PropertySymbol | EventSymbol,
): FieldSymbol {
  const field = new FieldSymbol(name, owner.type);
  field.type = type;
  field.isStatic = isStatic;
  field.backingFor = of;
  field.location = of.location;
  owner.type.declaredMembers.push(field);
  return field;
}

function accessor(
  owner: Owner,
  of: PropertySymbol | EventSymbol,
  kind: MethodKind,
  prefix: string,
  node: Accessor | undefined,
  hasBody: boolean,
): MethodSymbol {
  const method = new MethodSymbol(kind, owner.type);
  const dot = of.name.lastIndexOf('.');
  method.name = of.name.slice(0, dot + 1) + prefix + of.name.slice(dot + 1);
  method.node = node;
  method.location = node ? new SourceLocation(owner.scope.context.tree, node.keyword) : of.location;
  method.associated = of;
  method.accessibility = (node && accessibilityOf(node.modifiers)) ?? of.accessibility;
  method.isStatic = of.isStatic;
  method.isOverride = of.isOverride;
  method.isSealed = of.isSealed;
  method.isExtern = of.isExtern && !hasBody;
  method.isAbstract = of.isAbstract && !hasBody;
  method.isVirtual = of.isVirtual || (of.isAbstract && hasBody);
  return method;
}

function valueParameter(owner: Owner, type: TypeSymbol, ordinal: number): ParameterSymbol {
  const parameter = new ParameterSymbol('value', type, ordinal, 'none');
  parameter.location = undefined;
  void owner;
  return parameter;
}

function declareProperty(owner: Owner, node: PropertyDeclaration | IndexerDeclaration) {
  const isIndexer = node.kind === 'IndexerDeclaration';
  const name = isIndexer ? indexerName : node.name.name;
  const property = new PropertySymbol(qualified(owner, node.explicitInterface, name), owner.type);
  const anyBody = node.expressionBody !== undefined || node.accessors.some(part => part.body || part.expressionBody);
  applyMemberModifiers(owner, property, node.modifiers, anyBody);
  property.node = node;
  property.location = new SourceLocation(owner.scope.context.tree, isIndexer ? node.thisKeyword : node.name);
  property.type = resolveType(owner.compilation, owner.scope, node.type);
  property.returnsRef = node.type.kind === 'RefType';
  property.returnsReadOnly = isReadOnlyReference(node.type);
  if (isIndexer) {
    property.isIndexer = true;
    property.parameters = node.parameters.map(
      (parameter, i) => new ParameterSymbol(parameter.name.name, errorType, i, refKindOf(parameter)),
    );
    fillParameters(owner, property.parameters, node.parameters, owner.scope);
  }
  if (node.explicitInterface) property.accessibility = 'private';
  const isAnnounced = isPartial(node) && !anyBody;
  const isAuto =
    (!anyBody || mentionsField(owner, node)) &&
    !property.isAbstract &&
    !property.isExtern &&
    !isIndexer &&
    !isAnnounced;
  const getNode = node.accessors.find(part => part.keyword.text === 'get');
  const setNode = node.accessors.find(part => part.keyword.text === 'set' || part.keyword.text === 'init');
  if (getNode || node.expressionBody) {
    const getter = accessor(
      owner,
      property,
      'propertyGet',
      'get_',
      getNode,
      node.expressionBody !== undefined || getNode?.body !== undefined || getNode?.expressionBody !== undefined,
    );
    if (!getNode) getter.node = node;
    getter.returnType = property.type;
    getter.returnRefKind = property.returnsRef ? 'ref' : 'none';
    getter.returnsReadOnly = property.returnsReadOnly;
    getter.parameters = property.parameters.map(copyParameter);
    if (isAuto && !hasBody(node, getNode)) getter.synthesized = 'autoGet';
    property.getter = getter;
  }
  if (setNode) {
    const setter = accessor(
      owner,
      property,
      'propertySet',
      'set_',
      setNode,
      setNode.body !== undefined || setNode.expressionBody !== undefined,
    );
    setter.returnType = owner.compilation.special('void');
    setter.parameters = [
      ...property.parameters.map(copyParameter),
      valueParameter(owner, property.type, property.parameters.length),
    ];
    if (isAuto && !hasBody(node, setNode)) setter.synthesized = 'autoSet';
    property.setter = setter;
  }
  addMember(owner.type, property, node);
  if (isAuto)
    property.backingField = backingField(
      owner,
      `<${property.name}>k__BackingField`,
      property.type,
      property.isStatic,
      property,
    );
}

function hasBody(node: PropertyDeclaration | IndexerDeclaration, part: Accessor | undefined): boolean {
  return part ? (part.body ?? part.expressionBody) !== undefined : node.expressionBody !== undefined;
}

/** C# 14: `field` is what the property itself stores; where something else has that name, code means that. */
function mentionsField({ compilation, scope }: Owner, node: PropertyDeclaration | IndexerDeclaration): boolean {
  const parts = [node.expressionBody, ...node.accessors.flatMap(part => [part.body, part.expressionBody])];
  const { text } = scope.context.tree;
  const isMentioned = parts.some(part => part && /(?<![@.\w])field\b/.test(text.slice(part.start, part.end)));
  return isMentioned && memberCalled(compilation, scope, 'field') === undefined;
}

/** Accessors have their own parameter symbols: each body marks its own captures. */
function copyParameter(parameter: ParameterSymbol): ParameterSymbol {
  const made = new ParameterSymbol(parameter.name, parameter.type, parameter.ordinal, parameter.refKind);
  made.isParams = parameter.isParams;
  made.defaultSyntax = parameter.defaultSyntax;
  made.location = parameter.location;
  return made;
}

function declareEventFields(owner: Owner, node: EventFieldDeclaration) {
  const type = resolveType(owner.compilation, owner.scope, node.type);
  for (const declarator of node.declarators) {
    const event = new EventSymbol(declarator.name.name, owner.type);
    applyMemberModifiers(owner, event, node.modifiers, false);
    event.type = type;
    event.node = declarator;
    event.declaredIn = node;
    event.location = new SourceLocation(owner.scope.context.tree, declarator.name);
    addEventAccessors(owner, event, undefined, undefined);
    addMember(owner.type, event, node);
    if (!event.isAbstract && !event.isExtern && !isPartial(node)) {
      event.backingField = backingField(owner, event.name + '__Delegate', type, event.isStatic, event);
      event.adder.synthesized = 'eventAdd';
      event.remover.synthesized = 'eventRemove';
    }
  }
}

function declareEvent(owner: Owner, node: EventDeclaration) {
  const event = new EventSymbol(qualified(owner, node.explicitInterface, node.name.name), owner.type);
  applyMemberModifiers(owner, event, node.modifiers, true);
  event.type = resolveType(owner.compilation, owner.scope, node.type);
  event.node = node;
  event.location = new SourceLocation(owner.scope.context.tree, node.name);
  if (node.explicitInterface) event.accessibility = 'private';
  addEventAccessors(
    owner,
    event,
    node.accessors.find(part => part.keyword.text === 'add'),
    node.accessors.find(part => part.keyword.text === 'remove'),
  );
  addMember(owner.type, event, node);
}

function addEventAccessors(owner: Owner, event: EventSymbol, add: Accessor | undefined, remove: Accessor | undefined) {
  const make = (kind: 'eventAdd' | 'eventRemove', prefix: string, node: Accessor | undefined) => {
    const method = accessor(owner, event, kind, prefix, node, node !== undefined);
    method.returnType = owner.compilation.special('void');
    method.parameters = [valueParameter(owner, event.type, 0)];
    return method;
  };
  event.adder = make('eventAdd', 'add_', add);
  event.remover = make('eventRemove', 'remove_', remove);
}

function declareEnumMembers(owner: Owner, node: EnumDeclaration) {
  for (const member of node.members) {
    const field = new FieldSymbol(member.name.name, owner.type);
    field.accessibility = 'public';
    field.isStatic = true;
    field.isConst = true;
    field.type = owner.type;
    field.node = member;
    field.location = new SourceLocation(owner.scope.context.tree, member.name);
    owner.type.declaredMembers.push(field);
  }
}

function declareDelegate(owner: Owner, node: DelegateDeclaration) {
  const { compilation, type, scope } = owner;
  const invoke = new MethodSymbol('delegateInvoke', type);
  invoke.name = 'Invoke';
  invoke.accessibility = 'public';
  invoke.isVirtual = true;
  invoke.node = node;
  invoke.location = new SourceLocation(scope.context.tree, node.name);
  invoke.returnType = resolveType(compilation, scope, node.returnType);
  returnsReference(invoke, node.returnType);
  invoke.parameters = node.parameters.map(
    (parameter, i) => new ParameterSymbol(parameter.name.name, errorType, i, refKindOf(parameter)),
  );
  fillParameters(owner, invoke.parameters, node.parameters, scope);
  type.delegateInvoke = invoke;
  type.declaredMembers.push(invoke, ...asynchronousCalls(compilation, invoke));
}

function addDefaultConstructor(compilation: Compilation, type: NamedType) {
  const declared = type.declaredMembers.some(
    member =>
      member.kind === 'method' &&
      member.methodKind === 'constructor' &&
      member.synthesized !== 'record' &&
      (type.typeKind === 'class' || member.parameters.length === 0),
  );
  if (declared || type.isStatic) return;
  const method = new MethodSymbol('constructor', type);
  method.name = '.ctor';
  method.accessibility = type.isAbstract ? 'protected' : 'public';
  method.returnType = compilation.special('void');
  method.synthesized = 'defaultConstructor';
  method.location = type.locations[0] && new SourceLocation(type.locations[0].tree, nameOf(type.locations[0].node));
  type.declaredMembers.push(method);
}

function nameOf(node: Node): Span {
  return 'name' in node && node.name && typeof node.name === 'object' && 'start' in node.name ? node.name : node;
}

/** Those that C# adds to records; they belong to the part with the parameters. */
function declareRecordMembers(compilation: Compilation, type: NamedType) {
  const parts = type.locations.map(({ node }) => node as ClassLikeDeclaration);
  const at = Math.max(
    parts.findIndex(({ parameters }) => parameters !== undefined),
    0,
  );
  const [node, tree] = [parts[at], type.locations[at]?.tree];
  if (!node || !tree) return;
  const scope: TypeScope = { context: contextOf(compilation, node), type, parameters: [] };
  const first = type.declaredMembers.length;
  const base = compilation.baseTypeOf(type);
  const known = {
    isRecord: base?.isRecord === true,
    has: (name: string) => base !== undefined && hasMember(compilation, base, name),
    sealsText: base !== undefined && sealsText(compilation, base),
  };
  const members = recordMembers(type, node, tree, known);
  compilation.recordMembers.set(type, { members, part: at });
  for (const member of members) declareMember({ compilation, type, scope }, member);
  for (const member of type.declaredMembers.slice(first)) {
    if (member.kind !== 'method') continue;
    member.synthesized ??= 'record';
    if (member.name === cloneMethod) member.name = cloneName;
  }
}

/** The record has moved: its members stand where its name stands. */
export function placeRecordMembers(compilation: Compilation, type: NamedType) {
  const { members = [], part = 0 } = compilation.recordMembers.get(type) ?? {};
  const node = type.locations[part]?.node as ClassLikeDeclaration | undefined;
  if (node) for (const member of members) moveTo(member, node.name);
}

/** A base record has said for good how it is written. */
function sealsText(compilation: Compilation, base: NamedType): boolean {
  const isText = (member: MemberSymbol) =>
    member.kind === 'method' && member.parameters.length === 0 && member.isSealed;
  for (let current: NamedType | undefined = base; current?.isRecord; current = compilation.baseTypeOf(current))
    if (compilation.membersNamed(current, 'ToString').some(isText)) return true;
  return false;
}

/** A property or field of that name in the type or its bases. */
function hasMember(compilation: Compilation, type: NamedType, name: string): boolean {
  const isIt = (member: MemberSymbol) => (member.kind === 'property' || member.kind === 'field') && !member.isStatic;
  for (let current: NamedType | undefined = type; current; current = compilation.baseTypeOf(current))
    if (compilation.membersNamed(current, name).some(isIt)) return true;
  return false;
}

/** The field that keeps a parameter of a primary constructor for the members that use it. */
export function keptParameterName(name: string): string {
  return `<${name}>P`;
}

/** Whether a member other than the initializers of fields and properties speaks of a parameter of the primary constructor. */
function isKept(owner: Owner, node: ClassLikeDeclaration, name: string): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  const { text } = owner.scope.context.tree;
  return node.members.some(member => {
    if (member.kind === 'FieldDeclaration' || member.kind === 'TypeDeclaration') return false;
    const end = member.kind === 'PropertyDeclaration' ? (member.initializer?.start ?? member.end) : member.end;
    return word.test(text.slice(member.start, end));
  });
}

/** `class C(int x)`: the constructor; the parameters of a record become properties. */
function declarePrimaryConstructor(owner: Owner, node: ClassLikeDeclaration, parameters: readonly ParameterSyntax[]) {
  const method = new MethodSymbol('constructor', owner.type);
  method.name = '.ctor';
  method.accessibility = 'public';
  method.node = node;
  method.location = new SourceLocation(owner.scope.context.tree, node.name);
  method.returnType = owner.compilation.special('void');
  method.synthesized = 'primaryConstructor';
  method.parameters = parameters.map(
    (parameter, i) => new ParameterSymbol(parameter.name.name, errorType, i, refKindOf(parameter)),
  );
  fillParameters(owner, method.parameters, parameters, owner.scope);
  owner.type.declaredMembers.push(method);
  if (owner.type.isRecord) return;
  for (const parameter of method.parameters) {
    if (!isKept(owner, node, parameter.name)) continue;
    const field = new FieldSymbol(keptParameterName(parameter.name), owner.type);
    field.type = parameter.type;
    field.location = method.location;
    owner.type.declaredMembers.push(field);
  }
}

/** `IDisposable.Dispose`: members that implement an interface explicitly carry its full name. */
function qualified(owner: Owner, explicitInterface: NameSyntax | undefined, name: string): string {
  if (!explicitInterface) return name;
  const type = resolveType(owner.compilation, owner.scope, explicitInterface);
  return `${displayType(type)}.${name}`;
}

/** Finds which interface member each explicit implementation stands for. */
function connectExplicitImplementations(compilation: Compilation, type: NamedType) {
  for (const member of type.declaredMembers) {
    const node = member.kind === 'named' || member.kind === 'field' ? undefined : member.node;
    if (!node || !('explicitInterface' in node) || !node.explicitInterface) continue;
    if (member.kind !== 'method' && member.kind !== 'property' && member.kind !== 'event') continue;
    const location =
      type.locations.find(
        part => part.tree === member.location?.tree && part.node.start <= node.start && node.end <= part.node.end,
      ) ?? type.locations[0];
    if (!location) continue;
    const scope: TypeScope = {
      context: contextOf(compilation, location.node as TypeDeclaration),
      type,
      parameters: [],
    };
    const target = resolveType(compilation, scope, node.explicitInterface);
    if (target.kind !== 'named') continue;
    const simpleName = member.name.slice(member.name.lastIndexOf('.') + 1);
    const fitting = compilation.membersNamed(target, simpleName).filter(candidate => matches(candidate, member));
    const found = fitting.find(candidate => matchesResult(candidate, member)) ?? fitting[0];
    if (!found || found.kind === 'named' || found.kind === 'field') {
      report(
        compilation,
        scope.context,
        'CS0539',
        `'${displayType(type)}.${simpleName}' in explicit interface declaration is not found among members of the interface that can be implemented`,
        member.location ?? node,
      );
      continue;
    }
    const own = accessorsOf(member);
    const theirs = accessorsOf(found);
    for (const method of own)
      method.explicitImplementation = theirs.find(candidate => candidate.methodKind === method.methodKind);
    if (member.kind === 'property' && found.kind === 'property') member.explicitImplementation = found;
    if (member.kind === 'event' && found.kind === 'event') member.explicitImplementation = found;
  }
}

/** Type arguments may make methods alike that tell themselves apart by what they return. */
function matchesResult(candidate: MemberSymbol, member: MemberSymbol): boolean {
  if (candidate.kind !== 'method' || member.kind !== 'method') return true;
  return sameRefKinds(candidate, member) && identicalTypes(candidate.returnType, resultIn(member, candidate));
}

function matches(candidate: MemberSymbol, member: MemberSymbol): boolean {
  if (candidate.kind === 'method' && member.kind === 'method') return sameSignature(candidate, member);
  if (candidate.kind === 'property' && member.kind === 'property') {
    return (
      candidate.parameters.length === member.parameters.length &&
      candidate.parameters.every((parameter, i) =>
        identicalTypes(parameter.type, member.parameters[i]?.type ?? errorType),
      )
    );
  }
  return candidate.kind === 'event' && member.kind === 'event';
}
