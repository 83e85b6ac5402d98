// What can be wrong with declarations as such: bases, duplicate members, missing implementations.

import { accessorsOf, type Compilation, sameSignature } from '../binding/compilation';
import type { MethodSymbol, NamedType } from '../symbols/symbols';
import { displayMethod, displayType } from '../symbols/types';
import type { Node } from '../syntax/nodes';
import type { Problems } from './problems';

/** Resolves everything that sources declare and reports. */
export function checkDeclarations(compilation: Compilation, problems: Problems) {
  for (const type of compilation.sourceTypes) {
    compilation.baseTypeOf(type);
    const members = compilation.membersOf(type);
    for (const member of members) if (member.kind === 'field' && member.isConst) compilation.constantOf(member);
    refuseExtensionBlocks(type, problems);
    checkDuplicates(compilation, type, problems);
    checkOverrides(compilation, type, problems);
    if ((type.typeKind === 'class' || type.typeKind === 'struct') && !type.isAnonymous)
      checkInterfaces(compilation, type, problems);
  }
}

/** Their members are not known here: whoever uses one has a name without meaning. */
function refuseExtensionBlocks(type: NamedType, problems: Problems) {
  for (const { node, tree } of type.locations) {
    for (const member of node.kind === 'TypeDeclaration' ? node.members : []) {
      if (member.kind !== 'ExtensionBlock') continue;
      const at = { ...member, end: member.start + 'extension'.length, tree };
      problems.unsupported('BGT0001', 'Extension blocks are not supported yet; write extension methods', at);
    }
  }
}

function checkDuplicates(compilation: Compilation, type: NamedType, problems: Problems) {
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
        problems.error(
          'CS0111',
          `Type '${displayType(type)}' already defines a member called '${member.name}' with the same parameter types`,
          member.location,
        );
      seen.set(member.name, others);
      others.push(member);
    } else if (member.kind !== 'named' && !(member.kind === 'property' && member.isIndexer)) {
      if (names.has(member.name))
        problems.error(
          'CS0102',
          `The type '${displayType(type)}' already contains a definition for '${member.name}'`,
          member.location,
        );
      names.set(member.name, member.kind);
    }
  }
}

function checkOverrides(compilation: Compilation, type: NamedType, problems: Problems) {
  for (const member of compilation.membersOf(type)) {
    const owner =
      member.kind === 'method' || member.kind === 'property' || member.kind === 'event' ? member : undefined;
    if (!owner?.isOverride) continue;
    const missing = accessorsOf(owner).every(method => !compilation.overriddenMethodOf(method));
    if (missing)
      problems.error(
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

function checkInterfaces(compilation: Compilation, type: NamedType, problems: Problems) {
  const at = type.locations[0];
  for (const contract of compilation.allInterfacesOf(type)) {
    for (const member of compilation.membersOf(contract)) {
      for (const method of accessorsOf(member)) {
        if (!method.isAbstract || method.isStatic || compilation.implementationOf(type, method)) continue;
        const name = at && nameOf(at.node);
        if (at && name)
          problems.error(
            'CS0535',
            `'${displayType(type)}' does not implement interface member '${displayMethod(method)}'`,
            { tree: at.tree, start: name.start, end: name.end },
          );
      }
    }
  }
  if (!type.isAbstract) checkAbstractMembers(compilation, type, problems);
}

function checkAbstractMembers(compilation: Compilation, type: NamedType, problems: Problems) {
  const implemented = new Set<MethodSymbol>();
  for (let current: NamedType | undefined = type; current; current = compilation.baseTypeOf(current)) {
    for (const member of compilation.membersOf(current)) {
      for (const method of accessorsOf(member)) {
        if (method.isAbstract && !implemented.has(method.definition)) {
          const at = type.locations[0];
          const name = at && nameOf(at.node);
          if (at && name)
            problems.error(
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
