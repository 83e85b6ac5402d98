// What background task classes can be called: told from the names in base lists alone, without looking any of them up.
import type { Compilation } from '../../../csharp/binding/compilation';
import type { NamedType } from '../../../csharp/symbols/symbols';
import type {
  CompilationUnit,
  NamespaceDeclaration,
  Node,
  SyntaxTree,
  UsingDirective,
} from '../../../csharp/syntax/nodes';

/** By the list of types, which goes on from program to program while nothing is declared anew. */
const known = new WeakMap<readonly NamedType[], ReadonlySet<string>>();

/** What everything is called that has IBackgroundTask among its bases, and theirs, or is called like such a thing. */
export function namesOfTasks({ sourceTypes, options }: Compilation): ReadonlySet<string> {
  const before = known.get(sourceTypes);
  if (before) return before;
  const below = new Map<string, string[]>();
  const add = (name: string, base: Node, { text }: SyntaxTree) => {
    const baseName = lastWord(text.slice(base.start, base.end));
    below.set(baseName, [...(below.get(baseName) ?? []), name]);
  };
  for (const { name, locations } of sourceTypes)
    for (const { node, tree } of locations)
      if (node.kind === 'TypeDeclaration') for (const { type } of node.bases) add(name, type, tree);
  for (const tree of options.sources)
    for (const { alias, target } of usingsIn(tree.root)) if (alias) add(alias.name, target, tree);
  const found = new Set<string>();
  const visit = (name: string) => {
    for (const each of below.get(name) ?? []) {
      if (found.has(each)) continue;
      found.add(each);
      visit(each);
    }
  };
  visit('IBackgroundTask');
  known.set(sourceTypes, found);
  return found;
}

function usingsIn({ usings, members }: CompilationUnit | NamespaceDeclaration): UsingDirective[] {
  return [...usings, ...members.flatMap(each => (each.kind === 'NamespaceDeclaration' ? usingsIn(each) : []))];
}

/** `Ping` of `Chat.Tasks<T>.Ping<U>`. */
function lastWord(name: string): string {
  const plain = name.replace(/<[^<>]*>/g, '');
  return plain === name ? (/[^.:\s]*$/.exec(name.trimEnd())?.[0] ?? '') : lastWord(plain);
}
