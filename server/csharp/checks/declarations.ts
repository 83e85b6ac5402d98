// What can be wrong with declarations as such, whatever stands in bodies.

import type { Compilation } from '../binding/compilation';
import { lastName } from '../binding/declarations/declareMembers';
import { extensionMembers } from '../binding/declarations/extensionBlocks';
import { usingsOf } from '../binding/declarations/resolveTypes';
import type { NamedType } from '../symbols/symbols';
import { isSpecial, isVoid } from '../symbols/types';
import { checkAccessibility } from './accessibility';
import { checkAttributes, checkGlobalAttributes } from './attributeUsage';
import { checkBases } from './bases';
import { checkConditional } from './conditional';
import { checkConstants } from './constantTypes';
import { checkDuplicates, checkTypeNames } from './duplicates';
import { checkEnum } from './enums';
import { checkFieldOffsets } from './fieldOffsets';
import { checkIndexerNames } from './indexerNames';
import { checkInterfaces } from './interfaces';
import { checkLayout } from './layout';
import { checkMembers } from './members';
import { checkModifiers } from './modifiers';
import { checkObsolete } from './obsolete';
import { checkOperators } from './operators';
import { checkOverriding } from './overriding';
import { checkParameters } from './parameters';
import { checkPartialMethods } from './partialMethods';
import { checkParts } from './partialTypes';
import { at } from './places';
import type { Problems } from './problems';
import { checkStructs } from './structs';
import { checkTypeParameters } from './typeParameters';
import { checkTypeUses } from './typeUses';
import { checkUnknownAttributes } from './unknownAttributes';
import { checkUsings } from './usingDirectives';
import { checkVariance } from './variance';

/** Also in files where nobody else asks what they mean. */
function resolveUsings(compilation: Compilation): void {
  const sources = new Set(compilation.options.sources);
  for (const context of compilation.space.contexts.values())
    if (sources.has(context.tree)) usingsOf(compilation, context);
}

/** Resolves everything that sources declare and reports. */
export function checkDeclarations(compilation: Compilation, problems: Problems) {
  resolveUsings(compilation);
  checkUsings(compilation, problems);
  checkTypeNames(compilation, problems);
  checkGlobalAttributes(compilation, problems);
  checkEntry(compilation, problems);
  for (const type of compilation.sourceTypes) {
    compilation.baseTypeOf(type);
    const members = compilation.membersOf(type);
    for (const member of members) if (member.kind === 'field' && member.isConst) compilation.constantOf(member);
    checkConstants(members, problems);
    refuseExtensionBlocks(type, problems);
    refuseModuleInitializers(type, problems);
    checkModifiers(type, problems);
    checkDuplicates(compilation, type, problems);
    checkBases(compilation, type, problems);
    checkOverriding(compilation, type, problems);
    checkInterfaces(compilation, type, problems);
    checkTypeUses(compilation, type, problems);
    checkAccessibility(compilation, type, problems);
    checkVariance(compilation, type, problems);
    checkAttributes(compilation, type, problems);
    checkUnknownAttributes(compilation, type, problems);
    checkObsolete(compilation, type, problems);
    checkConditional(compilation, type, problems);
    checkParts(type, problems);
    checkPartialMethods(compilation, type, problems);
    checkMembers(compilation, type, problems);
    checkParameters(compilation, type, problems);
    checkOperators(compilation, type, problems);
    checkTypeParameters(compilation, type, problems);
    checkLayout(compilation, type, problems);
    checkFieldOffsets(compilation, type, problems);
    checkIndexerNames(compilation, type, problems);
    checkStructs(compilation, type, problems);
    checkEnum(compilation, type, problems);
  }
}

/** Whoever waits for the program needs a task to wait for. */
function checkEntry(compilation: Compilation, problems: Problems) {
  const main = compilation.entryPoint();
  if (main?.isAsync && (isVoid(main.returnType) || isSpecial(main.returnType, 'int')) && main.name === 'Main')
    problems.error('CS4009', 'A void or int returning entry point cannot be async', main.location);
}

/** Nobody would run them. */
function refuseModuleInitializers(type: NamedType, problems: Problems) {
  for (const { node, tree } of type.locations)
    for (const member of node.kind === 'TypeDeclaration' ? node.members : [])
      for (const list of member.kind === 'MethodDeclaration' ? member.attributes : [])
        for (const { name } of list.attributes)
          if (/^ModuleInitializer(Attribute)?$/.test(lastName(name)))
            problems.unsupported('BGT0001', 'Module initializers are not supported', at(tree, name));
}

/** What an extension block may have, and is not known here: whoever used it had a name without meaning. */
function refuseExtensionBlocks(type: NamedType, problems: Problems) {
  for (const { node, tree } of type.locations)
    for (const block of node.kind === 'TypeDeclaration' ? node.members : [])
      for (const member of block.kind === 'ExtensionBlock' ? block.members : [])
        if (block.kind === 'ExtensionBlock' && !extensionMembers(block, member))
          problems.unsupported('BGT0001', 'Extension blocks have methods, properties and operators here', {
            ...member,
            tree,
          });
}
