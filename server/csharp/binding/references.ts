// Reference declarations, loaded by name: which file declares a type of Windows, .NET or the library.

import { NamespaceSymbol } from '../symbols/symbols';
import type { SyntaxTree } from '../syntax/nodes';
import { skimCSharp } from '../syntax/parser';

/**
 * Path → text. A path ends in `<Namespace>/<Type>.cs` and that file declares just this type name (every arity of it); a partial
 * type may go on in `<Namespace>/<Type>.<Part>.cs`.
 */
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
    tree = skimCSharp(sources.files.get(path) ?? '', { path });
    trees.set(path, tree);
  }
  return tree;
}

/** What each namespace has: shared like the trees. */
interface NamespaceIndex {
  /** Type name → paths. */
  readonly types: Map<string, string[]>;
  /** By the name of an extension method, the names of the types that declare it. */
  readonly extensions: Map<string, string[]>;
}

interface Index {
  readonly namespaces: ReadonlyMap<string, NamespaceIndex>;
  /** The names of all types, in whatever namespace. */
  readonly typeNames: ReadonlySet<string>;
}

const indexed = new WeakMap<ReferenceSources, Index>();

function indexOf(sources: ReferenceSources): Index {
  const known = indexed.get(sources);
  if (known) return known;
  const found = new Map<string, NamespaceIndex>();
  const typeNames = new Set<string>();
  for (const [path, text] of sources.files) {
    const parts = path.split('/');
    const type = (parts.pop() ?? '').replace(/\..*$/, '');
    const name = parts.pop() ?? '';
    typeNames.add(type);
    const namespace: NamespaceIndex = found.get(name) ?? { types: new Map(), extensions: new Map() };
    found.set(name, namespace);
    namespace.types.set(type, [...(namespace.types.get(type) ?? []), path]);
    for (const method of extensionMethods(text)) {
      const types = namespace.extensions.get(method) ?? [];
      if (!types.includes(type)) types.push(type);
      namespace.extensions.set(method, types);
    }
  }
  const index = { namespaces: found, typeNames };
  indexed.set(sources, index);
  return index;
}

/** Names in front of `(this `, with type parameters or without. */
function extensionMethods(text: string): string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(/\(\s*this\s/g)) {
    const [, name] = /(\w+)\s*(?:<[^<>()]*>\s*)?$/.exec(text.slice(Math.max(0, index - 200), index)) ?? [];
    if (name) found.push(name);
  }
  return found;
}

const nothing: readonly string[] = [];

export class ReferenceIndex {
  private readonly namespaces = new Map<NamespaceSymbol, NamespaceIndex>();
  private readonly taken = new Set<string>();
  private readonly typeNames: ReadonlySet<string>;

  constructor(sources: ReferenceSources, global: NamespaceSymbol) {
    const { namespaces, typeNames } = indexOf(sources);
    this.typeNames = typeNames;
    for (const [name, index] of namespaces) {
      const namespace = enter(global, name);
      this.namespaces.set(namespace, index);
      for (let each: NamespaceSymbol | undefined = namespace; each && !each.isReferenced; each = each.parent)
        each.isReferenced = true;
    }
  }

  /** Has any namespace a type of that name? Nested types apart. */
  hasType(name: string): boolean {
    return this.typeNames.has(name);
  }

  /** The files to load for that type, once. */
  take(namespace: NamespaceSymbol, name: string): readonly string[] {
    const paths = this.namespaces.get(namespace)?.types.get(name) ?? nothing;
    const [first] = paths;
    if (first === undefined || this.taken.has(first)) return nothing;
    this.taken.add(first);
    return paths;
  }

  /** Names of the types there that declare an extension method of that name. */
  extensionTypes(namespace: NamespaceSymbol, method: string): readonly string[] {
    return this.namespaces.get(namespace)?.extensions.get(method) ?? [];
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
