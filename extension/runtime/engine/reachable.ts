// What a program uses that no native implements, found before it runs: from Main through all code of the user that it can reach.
import type { BoundBody, BoundExpression } from '../../../server/csharp/binding/bound';
import type { Compilation } from '../../../server/csharp/binding/compilation';
import { documentationIdOf } from '../../../server/csharp/symbols/documentationId';
import type { MethodSymbol, NamedType } from '../../../server/csharp/symbols/symbols';
import { displayMethod } from '../../../server/csharp/symbols/types';
import type { SyntaxTree } from '../../../server/csharp/syntax/nodes';
import { walkAll } from './lowering/closures';
import { intrinsicFor } from './lowering/intrinsics';
import type { BoundNode } from './lowering/tree';

export interface MissingMember {
  readonly member: string;
  readonly method: MethodSymbol;
  readonly tree: SyntaxTree;
  readonly start: number;
}

/**
 * Members without native behaviour that the user's code names, each once. `whole`: types of which any method may be called, such as
 * the code behind XAML. Only direct uses count: what the library might call on
 * the way is seen when it runs.
 */
export function missingMembers(
  program: Compilation,
  entry: MethodSymbol | undefined,
  hasNative: (method: MethodSymbol) => boolean,
  whole: readonly NamedType[] = [],
): MissingMember[] {
  const found = new Map<string, MissingMember>();
  const seen = new Set<MethodSymbol | NamedType>();
  const waiting: (MethodSymbol | NamedType)[] = entry ? [entry.definition, entry.containingType.definition] : [];
  for (const type of whole) {
    const methods = program.membersOf(type).filter(member => member.kind === 'method');
    waiting.push(type.definition, ...methods.map(method => method.definition));
  }
  const reach = (symbol: MethodSymbol | NamedType) => {
    if (seen.has(symbol)) return;
    seen.add(symbol);
    waiting.push(symbol);
  };
  const use = (method: MethodSymbol | undefined, body: BoundBody, node: BoundNode) => {
    if (!method) return;
    const { definition } = method;
    const type = definition.containingType.definition;
    if (type.isSource) {
      reach(definition);
      reach(type);
    }
    if (!definition.isExtern || intrinsicFor(definition) || hasNative(definition)) return;
    const id = documentationIdOf(definition);
    if (body.tree && !found.has(id))
      found.set(id, {
        member: displayMethod(definition),
        method: definition,
        tree: body.tree,
        start: node.syntax?.start ?? 0,
      });
  };
  const visit = (body: BoundBody | undefined) => {
    if (!body) return;
    walkAll(body, node => {
      for (const method of usedBy(node)) use(method, body, node);
    });
  };
  for (let symbol = waiting.pop(); symbol; symbol = waiting.pop()) {
    if (symbol.kind === 'method') {
      visit(program.bodyOf(symbol));
      continue;
    }
    visit(program.typeInitializerOf(symbol));
    // Whoever calls an override or implements an interface is not known: all of a used type counts.
    for (const member of program.membersOf(symbol)) {
      if (member.kind === 'method' && (member.isVirtual || member.isOverride || member.accessibility === 'public'))
        reach(member.definition);
    }
  }
  return [...found.values()];
}

function usedBy(node: BoundNode): (MethodSymbol | undefined)[] {
  const expression = node as BoundExpression;
  switch (expression.kind) {
    case 'call':
    case 'newDelegate':
    case 'unary':
    case 'conversion':
      return [expression.method];
    case 'binary':
      return [expression.use.method];
    case 'new':
      return [expression.constructorSymbol];
    case 'property':
      return [expression.property.getter ?? expression.property.setter];
    case 'await':
      return [expression.getAwaiter, expression.isCompleted.getter, expression.getResult];
    default:
      return [];
  }
}
