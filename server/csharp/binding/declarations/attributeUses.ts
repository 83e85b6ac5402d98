// The attributes of a program: what each is applied to, and which class it names. Names that nothing declares are left alone, for
// metadata that a run does not read need not be known here.

import type { MemberSymbol, MethodSymbol, NamedType } from '../../symbols/symbols';
import type {
  AttributeList,
  AttributeSyntax,
  Member,
  NameSyntax,
  Node,
  ParameterSyntax,
  SyntaxTree,
  TypeDeclaration,
} from '../../syntax/nodes';
import type { Compilation } from '../compilation';
import { withSuffix } from './attributes';
import { contextOf } from './declareTypes';
import { perType } from './perType';
import { resolveName, type TypeScope } from './resolveTypes';

/** What an attribute can be applied to, as flags of System.AttributeTargets. */
export const attributeTargets = {
  assembly: 1,
  module: 2,
  class: 4,
  struct: 8,
  enum: 16,
  constructor: 32,
  method: 64,
  property: 128,
  field: 256,
  event: 512,
  interface: 1024,
  parameter: 2048,
  delegate: 4096,
  return: 8192,
  'generic parameter': 16384,
} as const;
export type AttributeTarget = keyof typeof attributeTargets;

export interface AttributeUse {
  readonly syntax: AttributeSyntax;
  readonly tree: SyntaxTree;
  readonly scope: TypeScope;
  /** Where its name is looked up. */
  readonly nameScope: TypeScope;
  readonly target: AttributeTarget;
  /** The declaration it stands before. */
  readonly node: Node;
  /** Its class, whether it is one of attributes or not. */
  readonly type: NamedType;
}

/** Those of a member, its accessors and parameters apart. */
export function attributesOfMember(compilation: Compilation, member: MemberSymbol): AttributeUse[] {
  const owner = member.kind === 'named' ? member.definition : member.containingType.definition;
  const nodes: readonly (Node | undefined)[] =
    member.kind === 'named' ? member.locations.map(location => location.node) : [member.definition.node];
  return attributesOf(compilation, owner).filter(
    use => nodes.includes(use.node) || nodes.some(node => isVariableOf(node, use.node)),
  );
}

/** Those of a method, or of a lambda or local function in the body of one. */
export function attributesBefore(compilation: Compilation, { definition }: MethodSymbol): AttributeUse[] {
  const { node, containingType } = definition;
  if (!node || !('attributes' in node) || node.attributes.length === 0) return [];
  if (node.kind !== 'Lambda' && node.kind !== 'LocalFunction') return attributesOfMember(compilation, definition);
  const around = containingType.locations.find(({ node: type }) => type.start <= node.start && node.end <= type.end);
  if (!around) return [];
  const context = contextOf(compilation, around.node as TypeDeclaration);
  const scope: TypeScope = { context, type: containingType, parameters: [], report: () => {} };
  return node.attributes.flatMap(list =>
    list.attributes.flatMap((syntax): AttributeUse[] => {
      const type = attributeClass(compilation, scope, syntax.name);
      return type
        ? [{ syntax, tree: around.tree, scope, nameScope: scope, target: written(list, 'method'), node, type }]
        : [];
    }),
  );
}

/** Fields and events are known by their declarators; the attributes stand before all of these. */
function isVariableOf(declarator: Node | undefined, node: Node): boolean {
  return (
    declarator?.kind === 'VariableDeclarator' &&
    (node.kind === 'FieldDeclaration' || node.kind === 'EventFieldDeclaration') &&
    node.declarators.includes(declarator)
  );
}

/** All attributes in the declarations of a type, nested types apart. */
export function attributesOf(compilation: Compilation, type: NamedType): readonly AttributeUse[] {
  return writtenOn(compilation, type).found;
}

/** Those whose names nothing declares. */
export function unknownAttributesOf(compilation: Compilation, type: NamedType): readonly UnknownAttribute[] {
  return writtenOn(compilation, type).unknown;
}

export interface UnknownAttribute {
  readonly name: NameSyntax;
  readonly tree: SyntaxTree;
  readonly scope: TypeScope;
}

const writtenOn = perType((compilation, type) => {
  const found: AttributeUse[] = [];
  const unknown: UnknownAttribute[] = [];
  for (const { node, tree } of type.locations) {
    const declaration = node as TypeDeclaration;
    const context = contextOf(compilation, declaration);
    const outside: TypeScope = { context, type: type.containingType, parameters: [], report: () => {} };
    const inside: TypeScope = { context, type, parameters: [], report: () => {} };
    // Names of classes are looked up around the declaration, their arguments see its members.
    const add = (scope: TypeScope) => (lists: readonly AttributeList[], owner: Node, target: AttributeTarget) => {
      for (const list of lists)
        for (const syntax of list.attributes) {
          const named = attributeClass(compilation, scope, syntax.name);
          if (named)
            found.push({
              syntax,
              tree,
              scope: inside,
              nameScope: scope,
              target: written(list, target),
              node: owner,
              type: named,
            });
          else unknown.push({ name: syntax.name, tree, scope });
        }
    };
    add(outside)(declaration.attributes, declaration, targetOf(type));
    addInside(declaration, add(inside));
  }
  return { found, unknown };
});

/** Those of the assembly and its module, in the sources. */
export function globalAttributesOf(compilation: Compilation): AttributeUse[] {
  return compilation.options.sources.flatMap(tree => {
    if (tree.root.attributes.length === 0) return [];
    const scope: TypeScope = {
      context: contextOf(compilation, tree.root),
      type: undefined,
      parameters: [],
      report: () => {},
    };
    return tree.root.attributes.flatMap(list =>
      list.attributes.flatMap((syntax): AttributeUse[] => {
        const type = attributeClass(compilation, scope, syntax.name);
        return type
          ? [{ syntax, tree, scope, nameScope: scope, target: written(list, 'assembly'), node: tree.root, type }]
          : [];
      }),
    );
  });
}

type Add = (lists: readonly AttributeList[], owner: Node, target: AttributeTarget) => void;

function targetOf({ typeKind }: NamedType): AttributeTarget {
  return typeKind;
}

/** `[return: A]` and its like say themselves what they are applied to. */
function written(list: AttributeList, target: AttributeTarget): AttributeTarget {
  switch (list.target?.name) {
    case 'return':
    case 'field':
    case 'method':
    case 'event':
    case 'property':
    case 'assembly':
    case 'module':
      return list.target.name;
    case 'param':
      return 'parameter';
    case 'typevar':
      return 'generic parameter';
    default:
      return target;
  }
}

function addInside(declaration: TypeDeclaration, add: Add): void {
  if (declaration.kind === 'EnumDeclaration') {
    for (const member of declaration.members) add(member.attributes, member, 'field');
    return;
  }
  for (const parameter of declaration.typeParameters) add(parameter.attributes, parameter, 'generic parameter');
  addParameters(declaration.parameters, add);
  if (declaration.kind === 'TypeDeclaration') for (const member of declaration.members) addMember(member, add);
}

function addParameters(parameters: readonly ParameterSyntax[] | undefined, add: Add): void {
  for (const parameter of parameters ?? []) add(parameter.attributes, parameter, 'parameter');
}

const targetOfMember: Partial<Readonly<Record<Member['kind'], AttributeTarget>>> = {
  FieldDeclaration: 'field',
  EventFieldDeclaration: 'event',
  EventDeclaration: 'event',
  PropertyDeclaration: 'property',
  IndexerDeclaration: 'property',
  MethodDeclaration: 'method',
  ConstructorDeclaration: 'constructor',
  DestructorDeclaration: 'method',
  OperatorDeclaration: 'method',
  ConversionOperatorDeclaration: 'method',
};

function addMember(member: Member, add: Add): void {
  const target = targetOfMember[member.kind];
  if (!target) return;
  add(member.attributes, member, target);
  if ('accessors' in member) for (const accessor of member.accessors) add(accessor.attributes, accessor, 'method');
  if ('parameters' in member) addParameters(member.parameters, add);
  if (member.kind === 'MethodDeclaration')
    for (const parameter of member.typeParameters) add(parameter.attributes, parameter, 'generic parameter');
}

/** `Obsolete` means the class ObsoleteAttribute, if there is one, else a class of that very name. */
export function attributeClass(compilation: Compilation, scope: TypeScope, name: NameSyntax): NamedType | undefined {
  const silent = { ...scope, report: () => {} };
  const [long, short] = [withSuffix(name, scope), name].map(each => resolveName(compilation, silent, each));
  const found = isAttributeClass(compilation, short) && !isAttributeClass(compilation, long) ? short : (long ?? short);
  return found?.kind === 'named' ? found : undefined;
}

export function isAttributeClass(compilation: Compilation, type: ReturnType<typeof resolveName>): type is NamedType {
  const base = compilation.typeByMetadataName('System.Attribute');
  return type?.kind === 'named' && base !== undefined && compilation.derivesFrom(type, base);
}
