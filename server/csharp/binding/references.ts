// Reference declarations, loaded by name: which file declares a type of Windows, .NET or the library.

import { NamespaceSymbol } from '../symbols/symbols';
import type { SyntaxTree } from '../syntax/nodes';
import { parseCSharp } from '../syntax/parser';

/** Path → text. A path ends in `<Namespace>/<Type>.cs` and that file declares just this type name (every arity of it). */
export interface ReferenceSources {
  readonly files: ReadonlyMap<string, string>;
}

/** Trees are shared by all compilations over the same sources: parsing is the dear part, and trees are immutable. */
const parsed = new WeakMap<ReferenceSources, Map<string, SyntaxTree>>();

export function parseReference(path: string, sources: ReferenceSources): SyntaxTree {
  let trees = parsed.get(sources);
  if (!trees) {
    trees = new Map();
    parsed.set(sources, trees);
  }
  let tree = trees.get(path);
  if (!tree) {
    tree = parseCSharp(sources.files.get(path) ?? '', { path });
    trees.set(path, tree);
  }
  return tree;
}

export class ReferenceIndex {
  /** Not yet loaded: namespace → type name → path. */
  private readonly waiting = new Map<NamespaceSymbol, Map<string, string>>();
  private readonly extensions = new Map<NamespaceSymbol, string[]>();

  constructor(sources: ReferenceSources, global: NamespaceSymbol) {
    for (const [path, text] of sources.files) {
      const parts = path.split('/');
      const type = (parts.pop() ?? '').replace(/\.cs$/, '');
      const namespace = enter(global, parts.pop() ?? '');
      let types = this.waiting.get(namespace);
      if (!types) {
        types = new Map();
        this.waiting.set(namespace, types);
      }
      types.set(type, path);
      if (/\(\s*this\s/.test(text)) this.extensions.set(namespace, [...(this.extensions.get(namespace) ?? []), type]);
    }
  }

  /** The file to load for that type, once. */
  take(namespace: NamespaceSymbol, name: string): string | undefined {
    const types = this.waiting.get(namespace);
    const path = types?.get(name);
    if (path !== undefined) types?.delete(name);
    return path;
  }

  extensionTypes(namespace: NamespaceSymbol): readonly string[] {
    return this.extensions.get(namespace) ?? [];
  }
}

/** The namespace of that full name, made where it is missing. */
export function enter(global: NamespaceSymbol, fullName: string): NamespaceSymbol {
  let namespace = global;
  if (fullName === '') return namespace;
  for (const part of fullName.split('.')) {
    let next = namespace.namespaces.get(part);
    if (!next) {
      next = new NamespaceSymbol(part, namespace);
      namespace.namespaces.set(part, next);
    }
    namespace = next;
  }
  return namespace;
}
