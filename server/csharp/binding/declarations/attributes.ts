// Attributes as code: `[A(1, B = 2)]` is a method that returns `new AAttribute(1) { B = 2 }`, bound when somebody asks for it.

import {
  type EventSymbol,
  type FieldSymbol,
  MethodSymbol,
  type NamedType,
  type PropertySymbol,
  SourceLocation,
  type TypeParameter,
} from '../../symbols/symbols';
import type {
  Argument,
  AssignmentExpression,
  AttributeList,
  AttributeSyntax,
  IdentifierName,
  NameSyntax,
  Node,
  ObjectCreation,
  ObjectInitializer,
  ParameterSyntax,
  SimpleName,
  SyntaxTree,
  TypeDeclaration,
} from '../../syntax/nodes';
import { BodyBinder, newFrame } from '../bodyBinder';
import type { BoundBody } from '../bound';
import type { Compilation } from '../compilation';
import { bindConverted } from '../expressions/expressions';
import { isLeftOutAttribute } from './conditionalCode';
import { contextOf, type NamespaceContext } from './declareTypes';
import { isStub } from './partialMembers';
import { resolveName, type TypeScope } from './resolveTypes';

/** What attributes can be written on. */
export type AttributeOwner =
  | { readonly kind: 'assembly' }
  | { readonly kind: 'parameter'; readonly method: MethodSymbol; readonly ordinal: number }
  | { readonly kind: 'return'; readonly method: MethodSymbol }
  | TypeParameter
  | NamedType
  | MethodSymbol
  | FieldSymbol
  | PropertySymbol
  | EventSymbol;

export interface BoundAttribute {
  readonly type: NamedType;
  /** Of a static method without parameters that returns the attribute as object. */
  readonly body: BoundBody;
}

/** Attribute lists with the file in which they stand. */
interface Place {
  readonly context: NamespaceContext;
  readonly lists: readonly AttributeList[];
}

/**
 * The attributes of a definition in the order of their writing. An attribute whose type is not declared, or whose arguments do not
 * fit it, is left out: real programs carry many that only tools read. So is one that is conditional on a symbol that is not defined.
 */
export function attributesOf(compilation: Compilation, owner: AttributeOwner): BoundAttribute[] {
  const around = containerOf(compilation, owner);
  return placesOf(compilation, owner).flatMap(({ context, lists }) =>
    lists
      .flatMap(list => list.attributes)
      .flatMap(syntax => bindAttribute(compilation, context, around, syntax, memberName(owner)) ?? []),
  );
}

/** What an attribute tells whoever asks for the caller: methods, properties and events, also from their parameters. */
function memberName(owner: AttributeOwner): string | undefined {
  switch (owner.kind) {
    case 'method':
      return (owner.associated ?? owner).name;
    case 'parameter':
    case 'return':
      return memberName(owner.method);
    case 'property':
    case 'event':
      return owner.name;
    default:
      return undefined;
  }
}

/** The type that is asked for what the arguments may see. */
function containerOf(compilation: Compilation, owner: AttributeOwner): NamedType {
  switch (owner.kind) {
    case 'assembly':
      return compilation.special('object');
    case 'parameter':
    case 'return':
      return owner.method.containingType.definition;
    case 'named':
      return owner.definition;
    case 'typeParameter':
      return owner.owner.kind === 'named' ? owner.owner.definition : owner.owner.containingType.definition;
    default:
      return owner.containingType.definition;
  }
}

// ---- where they stand -------------------------------------------------------------------------------------------------

function placesOf(compilation: Compilation, owner: AttributeOwner): Place[] {
  switch (owner.kind) {
    case 'assembly':
      return compilation.options.sources.map(tree => ({
        context: contextOf(compilation, tree.root),
        lists: tree.root.attributes.filter(list => list.target?.name === 'assembly'),
      }));
    case 'named':
      return owner.definition.locations.map(({ node }) => ({
        context: contextOf(compilation, node as TypeDeclaration),
        lists: listsOf(node).filter(list => isFor(list, 'type')),
      }));
    case 'parameter':
      return partsOf(owner.method).flatMap(part =>
        placed(compilation, part, parametersOf(part.node)[owner.ordinal], list => isFor(list, 'param')),
      );
    case 'return':
      return partsOf(owner.method).flatMap(part =>
        placed(compilation, part, part.node, list => list.target?.name === 'return'),
      );
    case 'typeParameter':
      return typeParameterPlaces(compilation, owner);
    case 'method':
      return partsOf(owner).flatMap(part => placed(compilation, part, part.node, list => isFor(list, 'method')));
    case 'field': {
      const { definition } = owner;
      const behind = definition.backingFor?.definition;
      return behind
        ? placed(compilation, behind, declarationOf(behind), list => list.target?.name === 'field')
        : placed(compilation, definition, declarationOf(definition), list => isFor(list, 'field'));
    }
    case 'property': {
      const { definition } = owner;
      const positional = positionalParameter(definition);
      if (positional) return placed(compilation, definition, positional, list => list.target?.name === 'property');
      return placed(compilation, definition, definition.node, list => isFor(list, 'property'));
    }
    case 'event':
      return placed(compilation, owner.definition, declarationOf(owner.definition), list => isFor(list, 'event'));
  }
}

function typeParameterPlaces(compilation: Compilation, { owner, ordinal }: TypeParameter): Place[] {
  const wanted = (list: AttributeList) => isFor(list, 'typevar');
  if (owner.kind === 'method')
    return partsOf(owner).flatMap(part => placed(compilation, part, typeParametersOf(part.node)[ordinal], wanted));
  return owner.definition.locations.flatMap(({ node }) => {
    const parameter = typeParametersOf(node)[ordinal];
    const lists = parameter ? listsOf(parameter).filter(wanted) : [];
    return [{ context: contextOf(compilation, node as TypeDeclaration), lists }];
  });
}

function typeParametersOf(node: Node | undefined): readonly Node[] {
  return node && 'typeParameters' in node && Array.isArray(node.typeParameters) ? (node.typeParameters as Node[]) : [];
}

/** The declarations of a method: of a partial one first those that only announce it. */
function partsOf({ definition }: MethodSymbol): readonly MethodSymbol[] {
  const { parts } = definition;
  return parts ? [...parts.filter(isStub), ...parts.filter(part => !isStub(part))] : [definition];
}

type Member = MethodSymbol | FieldSymbol | PropertySymbol | EventSymbol;

function placed(
  compilation: Compilation,
  member: Member,
  node: Node | undefined,
  wanted: (list: AttributeList) => boolean,
): Place[] {
  const part = partAround(member.containingType.definition, member.location?.tree, node);
  if (!node || !part) return [];
  return [{ context: contextOf(compilation, part.node as TypeDeclaration), lists: listsOf(node).filter(wanted) }];
}

function partAround(type: NamedType, tree: SyntaxTree | undefined, node: Node | undefined) {
  const parts = [...type.locations, ...type.generatedParts].filter(part => part.tree === tree);
  return (
    parts.find(part => node && part.node.start <= node.start && node.end <= part.node.end) ??
    parts[0] ??
    type.locations[0]
  );
}

/** Without a target, or with the one that names the owner itself. */
function isFor(list: AttributeList, target: string): boolean {
  return list.target === undefined || list.target.name === target;
}

function listsOf(node: Node): readonly AttributeList[] {
  return 'attributes' in node && Array.isArray(node.attributes) ? (node.attributes as AttributeList[]) : [];
}

function parametersOf(node: Node | undefined): readonly ParameterSyntax[] {
  return node && 'parameters' in node && Array.isArray(node.parameters) ? (node.parameters as ParameterSyntax[]) : [];
}

/** A variable's attributes stand before the type that it shares with its neighbours. */
function declarationOf(member: Member): Node | undefined {
  const { node } = member;
  if (node?.kind !== 'VariableDeclarator') return node;
  const part = partAround(member.containingType.definition, member.location?.tree, node)?.node;
  if (part?.kind !== 'TypeDeclaration') return node;
  return part.members.find(
    candidate =>
      (candidate.kind === 'FieldDeclaration' || candidate.kind === 'EventFieldDeclaration') &&
      candidate.declarators.includes(node),
  );
}

/** The parameter of a record's head that is this property. */
export function positionalParameter(property: PropertySymbol): ParameterSyntax | undefined {
  const type = property.containingType.definition;
  if (!type.isRecord || type.locations.some(({ node }) => isInside(node, property))) return undefined;
  return type.locations
    .flatMap(({ node }) => (node.kind === 'TypeDeclaration' ? (node.parameters ?? []) : []))
    .find(parameter => parameter.name.name === property.name);
}
function isInside(part: Node, property: PropertySymbol): boolean {
  return part.kind === 'TypeDeclaration' && part.members.some(member => member === property.node);
}

// ---- what they mean ---------------------------------------------------------------------------------------------------

function bindAttribute(
  compilation: Compilation,
  context: NamespaceContext,
  around: NamedType,
  syntax: AttributeSyntax,
  memberName: string | undefined,
): BoundAttribute | undefined {
  const scope: TypeScope = { context, type: around, parameters: [], report: () => {} };
  const found = attributeClass(compilation, scope, syntax.name);
  if (!found || isLeftOutAttribute(compilation, found.type, context.tree)) return undefined;
  const method = new MethodSymbol('ordinary', around);
  method.name = syntax.name.kind === 'IdentifierName' ? syntax.name.identifier.name : found.type.name;
  method.isStatic = true;
  method.returnType = compilation.special('object');
  method.location = new SourceLocation(context.tree, syntax);
  const b = new BodyBinder(compilation, context.tree, scope, around, newFrame(method, undefined), true);
  b.attributeOf = { memberName };
  const expression = bindConverted(b, creationOf(syntax, found.name), method.returnType);
  if (b.frame0.hasErrors) return undefined;
  return {
    type: found.type,
    body: {
      method,
      tree: context.tree,
      block: { kind: 'block', syntax: undefined, locals: [], statements: [{ kind: 'return', syntax, expression }] },
      captures: [],
      capturesThis: false,
      hasErrors: false,
    },
  };
}

/** `Obsolete` means ObsoleteAttribute, or a class that is called just so. */
function attributeClass(compilation: Compilation, scope: TypeScope, written: NameSyntax) {
  const base = compilation.typeByMetadataName('System.Attribute');
  for (const name of [withSuffix(written, scope), written]) {
    const type = resolveName(compilation, scope, name);
    if (type?.kind === 'named' && base && compilation.derivesFrom(type, base)) return { type, name };
  }
  return undefined;
}

/** The name with `Attribute` behind it; after `@` it is meant as it stands. */
export function withSuffix(name: NameSyntax, scope: TypeScope): NameSyntax {
  switch (name.kind) {
    case 'QualifiedName':
      return { ...name, right: withSuffix(name.right, scope) as SimpleName };
    case 'AliasQualifiedName':
      return { ...name, name: withSuffix(name.name, scope) as SimpleName };
    default:
      if (scope.context.tree.text[name.identifier.start] === '@') return name;
      return { ...name, identifier: { ...name.identifier, name: `${name.identifier.name}Attribute` } };
  }
}

function creationOf(syntax: AttributeSyntax, type: NameSyntax): ObjectCreation {
  const { start, end } = syntax;
  const positional = syntax.arguments
    .filter(argument => !argument.nameEquals)
    .map(
      ({ nameColon, value }): Argument => ({
        kind: 'Argument',
        start: value.start,
        end: value.end,
        ...(nameColon ? { name: nameColon } : {}),
        expression: value,
      }),
    );
  const assignments = syntax.arguments.flatMap(({ nameEquals, value }): AssignmentExpression[] => {
    if (!nameEquals) return [];
    const left: IdentifierName = {
      kind: 'IdentifierName',
      start: nameEquals.start,
      end: nameEquals.end,
      identifier: nameEquals,
    };
    const operator = { text: '=' as const, start: nameEquals.end, end: nameEquals.end };
    return [{ kind: 'AssignmentExpression', start: nameEquals.start, end: value.end, operator, left, right: value }];
  });
  const initializer: ObjectInitializer | undefined =
    assignments.length > 0 ? { kind: 'ObjectInitializer', start, end, assignments } : undefined;
  return { kind: 'ObjectCreation', start, end, type, arguments: positional, ...(initializer ? { initializer } : {}) };
}
