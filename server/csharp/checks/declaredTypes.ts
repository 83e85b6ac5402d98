// The types that declarations name, apart from bodies: of bases, members, parameters and constraints.

import { inheritConstraints } from '../binding/bodies';
import type { Compilation } from '../binding/compilation';
import { contextOf } from '../binding/declarations/declareTypes';
import { perType } from '../binding/declarations/perType';
import { resolveType, type TypeScope } from '../binding/declarations/resolveTypes';
import type { MemberSymbol, MethodSymbol, NamedType, TypeSymbol } from '../symbols/symbols';
import type { ConstraintClause, Member, Node, ParameterSyntax, TypeDeclaration, TypeSyntax } from '../syntax/nodes';
import { at } from './places';
import type { Place } from './problems';

export interface DeclaredType {
  readonly type: TypeSymbol;
  readonly syntax: TypeSyntax;
  readonly place: Place;
  /** What it is the type of. A field declaration has one for all its variables. */
  readonly role: 'base' | 'constraint' | 'parameter' | 'return' | 'value' | 'explicitInterface';
  /** The declaration it stands in: of a member, or of the type itself. */
  readonly node: Node;
}

/** What cannot be resolved is left out: it has been reported. */
export const declaredTypes = perType((compilation, type): DeclaredType[] => {
  const found: DeclaredType[] = [];
  for (const { node, tree } of type.locations) {
    const declaration = node as TypeDeclaration;
    const context = contextOf(compilation, declaration);
    const add = (scope: TypeScope, role: DeclaredType['role'], owner: Node, syntax: TypeSyntax | undefined) => {
      if (!syntax) return;
      const resolved = resolveType(compilation, { ...scope, report: () => {} }, syntax);
      if (resolved.kind !== 'error') found.push({ type: resolved, syntax, place: at(tree, syntax), role, node: owner });
    };
    const outside: TypeScope = { context, type: type.containingType, parameters: [type.typeParameters] };
    const inside: TypeScope = { context, type, parameters: [] };
    if (declaration.kind === 'EnumDeclaration') {
      add(outside, 'base', declaration, declaration.underlyingType);
      continue;
    }
    for (const syntax of constraintTypes(declaration.constraints)) add(outside, 'constraint', declaration, syntax);
    for (const { type: syntax } of declaration.parameters ?? []) add(inside, 'parameter', declaration, syntax);
    if (declaration.kind === 'DelegateDeclaration') {
      add(inside, 'return', declaration, declaration.returnType);
      continue;
    }
    for (const base of declaration.bases) add(outside, 'base', declaration, base.type);
    for (const member of declaration.members) {
      const scope = { ...inside, parameters: [typeParametersOf(compilation, type, member)] };
      addMember(member, (role, syntax) => add(scope, role, member, syntax));
    }
  }
  return found;
});

function addMember(member: Member, add: (role: DeclaredType['role'], syntax: TypeSyntax | undefined) => void): void {
  if (member.kind === 'TypeDeclaration' || member.kind === 'EnumDeclaration' || member.kind === 'DelegateDeclaration')
    return;
  if (member.kind === 'ExtensionBlock' || member.kind === 'IncompleteMember') return;
  if ('explicitInterface' in member) add('explicitInterface', member.explicitInterface);
  if ('returnType' in member) add('return', member.returnType);
  if ('type' in member) add(member.kind === 'ConversionOperatorDeclaration' ? 'return' : 'value', member.type);
  if ('parameters' in member)
    for (const parameter of member.parameters as readonly ParameterSyntax[]) add('parameter', parameter.type);
  if ('constraints' in member) for (const syntax of constraintTypes(member.constraints)) add('constraint', syntax);
}

function constraintTypes(clauses: readonly ConstraintClause[]): TypeSyntax[] {
  return clauses.flatMap(clause => clause.constraints).flatMap(each => (each.kind === 'type' ? [each.type] : []));
}

function typeParametersOf(compilation: Compilation, type: NamedType, node: Member) {
  if (node.kind !== 'MethodDeclaration' || node.typeParameters.length === 0) return [];
  const isIt = (member: MemberSymbol): member is MethodSymbol => member.kind === 'method' && member.node === node;
  const method = type.declaredMembers.find(isIt);
  if (method) inheritConstraints(compilation, method);
  return method?.typeParameters ?? [];
}
