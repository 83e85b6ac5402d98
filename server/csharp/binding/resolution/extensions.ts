// Extension methods in scope, nearest namespace first.
import { withoutReads } from '../../../base/reads';
import { type MethodSymbol, NamespaceSymbol } from '../../symbols/symbols';
import type { BodyBinder } from '../bodyBinder';
import type { NamespaceContext } from '../declarations/declareTypes';
import { usingsOf } from '../declarations/resolveTypes';

/** One list of candidates per scope, to be tried in order until one has an applicable method. */
export function* extensionCandidates(b: BodyBinder, name: string): Generator<MethodSymbol[]> {
  const { compilation } = b;
  for (let context: NamespaceContext | undefined = b.typeScope.context; context; context = context.parent) {
    const own = inNamespaces(b, [context.namespace], name);
    if (own.length > 0) yield own;
    const usings = usingsOf(compilation, context);
    const used = [
      ...inNamespaces(b, usings.namespaces, name),
      ...usings.statics.flatMap(type => extensionsOf(b, type, name)),
    ];
    if (used.length > 0) yield [...new Set(used)];
  }
}

function inNamespaces(b: BodyBinder, namespaces: readonly NamespaceSymbol[], name: string): MethodSymbol[] {
  return namespaces
    .filter(entry => entry instanceof NamespaceSymbol)
    .flatMap(namespace =>
      b.compilation.extensionClassesIn(namespace, name).flatMap(type => extensionsOf(b, type, name)),
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
