// Extension methods in scope, nearest namespace first.
import { withoutReads } from '../../../base/reads';
import { type MethodSymbol, NamespaceSymbol } from '../../symbols/symbols';
import type { BodyBinder } from '../bodyBinder';
import type { NamespaceContext } from '../declarations/declareTypes';
import { usingsOf } from '../declarations/resolveTypes';

/** Methods for values of a type, or for the type itself: one list of candidates per scope, to be tried in order until one has an applicable method. */
export function* extensionCandidates(b: BodyBinder, name: string, ofTypes = false): Generator<MethodSymbol[]> {
  const { compilation } = b;
  const isMeant = (method: MethodSymbol) => method.isStaticExtension === ofTypes;
  for (let context: NamespaceContext | undefined = b.typeScope.context; context; context = context.parent) {
    const own = inNamespaces(b, [context.namespace], name).filter(isMeant);
    if (own.length > 0) yield own;
    const usings = usingsOf(compilation, context);
    const used = [
      ...inNamespaces(b, usings.namespaces, name),
      ...usings.statics.flatMap(type => extensionsOf(b, type, name)),
    ];
    const found = [...new Set(used)].filter(isMeant);
    if (found.length > 0) yield found;
  }
}

function inNamespaces(b: BodyBinder, namespaces: readonly NamespaceSymbol[], name: string): MethodSymbol[] {
  const { isReference } = b.typeScope.context;
  return namespaces
    .filter(entry => entry instanceof NamespaceSymbol)
    .flatMap(namespace =>
      b.compilation
        .extensionClassesIn(namespace, name)
        .filter(type => !(isReference && type.isSource))
        .flatMap(type => extensionsOf(b, type, name)),
    );
}

function extensionsOf(
  b: BodyBinder,
  type: Parameters<typeof b.compilation.membersNamed>[0],
  name: string,
): MethodSymbol[] {
  // There are many static classes, and few that declare such methods.
  return withoutReads(() => b.compilation.membersNamed(type, name)).filter(
    (member): member is MethodSymbol => member.kind === 'method' && member.isExtensionMethod,
  );
}
