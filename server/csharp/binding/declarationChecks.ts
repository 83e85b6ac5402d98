// What can be wrong with declarations as such: bases, duplicate members, missing implementations.

import type { MethodSymbol, NamedType, SourceLocation } from '../symbols/symbols';
import { displayMethod, displayType } from '../symbols/types';
import type { Node } from '../syntax/nodes';
import type { BindDiagnostic } from './bound';
import { accessorsOf, type Compilation, sameSignature } from './compilation';

const checked = new WeakSet<Compilation>();

/** Resolves everything that sources declare and reports; once for a compilation. */
export function checkDeclarations(compilation: Compilation) {
  if (checked.has(compilation)) return;
  checked.add(compilation);
  for (const type of compilation.sourceTypes) {
    compilation.baseTypeOf(type);
    const members = compilation.membersOf(type);
    for (const member of members) if (member.kind === 'field' && member.isConst) compilation.constantOf(member);
    refuseExtensionBlocks(compilation, type);
    checkDuplicates(compilation, type);
    checkOverrides(compilation, type);
    if ((type.typeKind === 'class' || type.typeKind === 'struct') && !type.isAnonymous)
      checkInterfaces(compilation, type);
  }
}

function add(
  compilation: Compilation,
  code: string,
  message: string,
  at: Pick<SourceLocation, 'tree' | 'start' | 'end'> | undefined,
  category: BindDiagnostic['category'] = 'error',
) {
  if (at)
    compilation.declarationDiagnostics.push({ category, code, message, tree: at.tree, start: at.start, end: at.end });
}

/** Their members are not known here: whoever uses one has a name without meaning. */
function refuseExtensionBlocks(compilation: Compilation, type: NamedType) {
  for (const { node, tree } of type.locations) {
    for (const member of node.kind === 'TypeDeclaration' ? node.members : []) {
      if (member.kind !== 'ExtensionBlock') continue;
      const at = { ...member, end: member.start + 'extension'.length, tree };
      add(compilation, 'BGT0001', 'Extension blocks are not supported yet; write extension methods', at, 'unsupported');
    }
  }
}

function checkDuplicates(compilation: Compilation, type: NamedType) {
  const seen = new Map<string, MethodSymbol[]>();
  const names = new Map<string, string>();
  for (const member of compilation.membersOf(type)) {
    if (member.kind === 'method') {
      if (member.synthesized) continue;
      const others = seen.get(member.name) ?? [];
      const clash = others.some(
        other =>
          other.methodKind === member.methodKind && sameSignature(other, member) && member.methodKind !== 'conversion',
      );
      if (clash)
        add(
          compilation,
          'CS0111',
          `Type '${displayType(type)}' already defines a member called '${member.name}' with the same parameter types`,
          member.location,
        );
      seen.set(member.name, others);
      others.push(member);
    } else if (member.kind !== 'named' && !(member.kind === 'property' && member.isIndexer)) {
      if (names.has(member.name))
        add(
          compilation,
          'CS0102',
          `The type '${displayType(type)}' already contains a definition for '${member.name}'`,
          member.location,
        );
      names.set(member.name, member.kind);
    }
  }
}

function checkOverrides(compilation: Compilation, type: NamedType) {
  for (const member of compilation.membersOf(type)) {
    const owner =
      member.kind === 'method' || member.kind === 'property' || member.kind === 'event' ? member : undefined;
    if (!owner?.isOverride) continue;
    const missing = accessorsOf(owner).every(method => !compilation.overriddenMethodOf(method));
    if (missing)
      add(
        compilation,
        'CS0115',
        `'${displayType(type)}.${owner.name}': no suitable method found to override`,
        owner.location,
      );
  }
}

/** Where a type's own name stands. */
function nameOf(node: Node): { readonly start: number; readonly end: number } {
  return node.kind === 'TypeDeclaration' ? node.name : node;
}

function checkInterfaces(compilation: Compilation, type: NamedType) {
  const at = type.locations[0];
  for (const contract of compilation.allInterfacesOf(type)) {
    for (const member of compilation.membersOf(contract)) {
      for (const method of accessorsOf(member)) {
        if (!method.isAbstract || method.isStatic || compilation.implementationOf(type, method)) continue;
        const name = at && nameOf(at.node);
        if (at && name)
          add(
            compilation,
            'CS0535',
            `'${displayType(type)}' does not implement interface member '${displayMethod(method)}'`,
            { tree: at.tree, start: name.start, end: name.end },
          );
      }
    }
  }
  if (!type.isAbstract) checkAbstractMembers(compilation, type);
}

function checkAbstractMembers(compilation: Compilation, type: NamedType) {
  const implemented = new Set<MethodSymbol>();
  for (let current: NamedType | undefined = type; current; current = compilation.baseTypeOf(current)) {
    for (const member of compilation.membersOf(current)) {
      for (const method of accessorsOf(member)) {
        if (method.isAbstract && !implemented.has(method.definition)) {
          const at = type.locations[0];
          const name = at && nameOf(at.node);
          if (at && name)
            add(
              compilation,
              'CS0534',
              `'${displayType(type)}' does not implement inherited abstract member '${displayMethod(method)}'`,
              { tree: at.tree, start: name.start, end: name.end },
            );
        }
        const overridden = compilation.overriddenMethodOf(method);
        if (overridden) implemented.add(overridden.definition);
        if (overridden)
          for (let next = compilation.overriddenMethodOf(overridden); next; next = compilation.overriddenMethodOf(next))
            implemented.add(next.definition);
      }
    }
  }
}
