// Attributes whose class does not exist. Most of .NET's and Windows' are not declared here, for a run does not read them: a name is only
// refused where nothing that is not known could declare it.
import type { Compilation } from '../binding/compilation';
import { type UnknownAttribute, unknownAttributesOf } from '../binding/declarations/attributeUses';
import type { NamespaceContext } from '../binding/declarations/declareTypes';
import { lookupSimpleName, usingsOf } from '../binding/declarations/resolveTypes';
import type { NamedType } from '../symbols/symbols';
import type { NameSyntax } from '../syntax/nodes';
import { at } from './places';
import type { Problems } from './problems';

export function checkUnknownAttributes(compilation: Compilation, type: NamedType, problems: Problems): void {
  if (compilation.hasUnknownBase(type)) return;
  for (const attribute of unknownAttributesOf(compilation, type)) {
    const { name, tree } = attribute;
    if (isSure(compilation, attribute) && !isInside(compilation, type, name))
      problems.error(
        'CS0246',
        `The type or namespace name '${tree.text.slice(name.start, name.end)}' could not be found (are you missing a using directive or an assembly reference?)`,
        at(tree, name),
      );
  }
}

/** Other compilers also look for it in the class that it stands before. */
function isInside(compilation: Compilation, type: NamedType, name: NameSyntax): boolean {
  const simple = firstOf(name);
  return [simple, `${simple}Attribute`].some(each =>
    compilation.membersNamed(type, each).some(member => member.kind === 'named'),
  );
}

/** Namespaces of .NET whose attributes are all declared here, or that have none. */
const complete =
  /^System(\.(Collections(\.(Generic|Concurrent|ObjectModel|Specialized))?|IO|Linq|Text|Threading(\.Tasks)?))?$/;
const otherAttributes = /^(ContextStatic|LoaderOptimization)(Attribute)?$/;

function isSure(compilation: Compilation, { name, scope }: UnknownAttribute): boolean {
  if (name.kind === 'AliasQualifiedName') return false;
  if (name.kind === 'QualifiedName') return !hasMeaning(compilation, scope, firstOf(name));
  return !otherAttributes.test(name.identifier.name) && seesOnlyKnown(compilation, scope.context);
}

function hasMeaning(compilation: Compilation, scope: UnknownAttribute['scope'], name: string): boolean {
  return /^(System|Windows|Microsoft)$/.test(name) || lookupSimpleName(compilation, scope, name, 0) !== undefined;
}

function firstOf(name: NameSyntax): string {
  if (name.kind === 'QualifiedName') return firstOf(name.left);
  return name.kind === 'AliasQualifiedName' ? 'global' : name.identifier.name;
}

function seesOnlyKnown(compilation: Compilation, start: NamespaceContext): boolean {
  for (let context: NamespaceContext | undefined = start; context; context = context.parent) {
    const resolved = usingsOf(compilation, context);
    const isKnown = ({ fullName }: { readonly fullName: string }) =>
      complete.test(fullName) || !/^(System|Windows|Microsoft|Newtonsoft)\b/.test(fullName);
    // A namespace that nothing declares may be one of a package.
    const targets = context.usings.filter(({ alias, static: isStatic }) => !alias && !isStatic).length;
    if (resolved.namespaces.length < targets || !resolved.namespaces.every(isKnown)) return false;
    if (!isKnown(context.namespace)) return false;
  }
  return true;
}
