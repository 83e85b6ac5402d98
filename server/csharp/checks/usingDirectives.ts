// Using directives: an alias has one meaning, a namespace is no type, and there are no extern aliases.
import type { Compilation } from '../binding/compilation';
import type { NamespaceContext } from '../binding/declarations/declareTypes';
import { resolveName, usingsOf } from '../binding/declarations/resolveTypes';
import { type NamedType, NamespaceSymbol } from '../symbols/symbols';
import { displayType } from '../symbols/types';
import type { CompilationUnit, Identifier, NamespaceDeclaration, UsingDirective } from '../syntax/nodes';
import { at } from './places';
import type { Problems } from './problems';

export function checkUsings(compilation: Compilation, problems: Problems): void {
  const sources = new Set(compilation.options.sources);
  for (const context of compilation.space.contexts.values())
    if (sources.has(context.tree)) checkContext(compilation, context, problems);
  for (const tree of sources)
    for (const alias of externAliases(tree.root))
      problems.error(
        'CS0430',
        `The extern alias '${alias.name}' was not specified in a /reference option`,
        at(tree, alias),
      );
}

function externAliases(space: CompilationUnit | NamespaceDeclaration): readonly Identifier[] {
  const inner = space.members.flatMap(member => (member.kind === 'NamespaceDeclaration' ? externAliases(member) : []));
  return [...space.externAliases, ...inner];
}

function checkContext(compilation: Compilation, context: NamespaceContext, problems: Problems): void {
  const { tree } = context;
  const aliases = new Set<string>();
  for (const directive of context.usings) {
    const { alias } = directive;
    if (alias && aliases.has(alias.name))
      problems.error(
        'CS1537',
        `The using alias '${alias.name}' appeared previously in this namespace`,
        at(tree, alias),
      );
    if (alias) {
      aliases.add(alias.name);
      checkSeen(compilation, context, directive, alias.name, problems);
      if (directive.static)
        problems.error('CS8085', "A 'using static' directive cannot be used to declare an alias", at(tree, directive));
    } else checkTarget(compilation, context, directive, problems);
  }
}

/** An alias of a type is seen from all over the file; so has to be the type. */
function checkSeen(
  compilation: Compilation,
  context: NamespaceContext,
  { target }: UsingDirective,
  alias: string,
  problems: Problems,
): void {
  const type = usingsOf(compilation, context).aliases.get(alias);
  if (!type || type instanceof NamespaceSymbol || type.kind !== 'named') return;
  for (let each: NamedType | undefined = type.definition; each?.containingType; each = each.containingType)
    if (each.accessibility === 'private' || each.accessibility === 'protected') {
      problems.error(
        'CS0122',
        `'${displayType(each)}' is inaccessible due to its protection level`,
        at(context.tree, target),
      );
      return;
    }
}

/** `using` names a namespace, `using static` a type. */
function checkTarget(
  compilation: Compilation,
  context: NamespaceContext,
  directive: UsingDirective,
  problems: Problems,
): void {
  const { target } = directive;
  if (target.kind !== 'IdentifierName' && target.kind !== 'QualifiedName') return;
  // As when it was resolved: the directives around say nothing about it.
  context.resolving = true;
  const found = resolveName(compilation, { context, type: undefined, parameters: [], report: () => {} }, target);
  context.resolving = false;
  const shown = context.tree.text.slice(target.start, target.end);
  if (found instanceof NamespaceSymbol && directive.static)
    problems.error(
      'CS7007',
      `A 'using static' directive can only be applied to types; '${shown}' is a namespace not a type. Consider a 'using namespace' directive instead`,
      at(context.tree, target),
    );
  else if (found && !(found instanceof NamespaceSymbol) && !directive.static)
    problems.error(
      'CS0138',
      `A 'using namespace' directive can only be applied to namespaces; '${shown}' is a type not a namespace. Consider a 'using static' directive instead`,
      at(context.tree, target),
    );
}
