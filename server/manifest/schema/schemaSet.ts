// What the schema of one Windows generation says: its namespaces, and the elements from the root down.
import type { Particle } from './content';
import type { ValueType } from './valueType';

export interface SchemaNamespace {
  readonly uri: string;
  /** By habit; '' for the default namespace of the root. */
  readonly prefix: string;
  /** The first build of Windows that knows it. */
  readonly since: string;
  readonly doc: string;
  readonly source?: string;
}

export interface AttributeDeclaration {
  /** Without prefix. */
  readonly name: string;
  /** '' for attributes without a prefix. */
  readonly namespace: string;
  readonly type: ValueType;
  readonly required: boolean;
  readonly default?: string;
  readonly doc: string;
  readonly source?: string;
  /** Undefined when it is as old as its element. */
  readonly since?: string;
}

export interface Constraint {
  readonly name: string;
  readonly each: readonly (readonly string[])[];
  /** Keys of attributes; '.' for the text. */
  readonly by: readonly string[];
  readonly required: boolean;
  readonly in?: string;
  /** Keys of elements whose `Id` counts as well. */
  readonly also: ReadonlySet<string>;
}

/** An element at one place of the schema. Parts that need other files are resolved when they are first asked for. */
export interface ElementDeclaration {
  readonly name: string;
  readonly namespace: SchemaNamespace;
  readonly doc: string;
  readonly source?: string;
  readonly since: string;
  /** By `keyOf`. */
  readonly attributes: ReadonlyMap<string, AttributeDeclaration>;
  readonly anyAttribute: boolean;
  /** Undefined when no elements may stand in it. */
  readonly content: Particle<ElementDeclaration> | undefined;
  /** The elements that the content names, by `keyOf`. */
  readonly children: ReadonlyMap<string, ElementDeclaration>;
  /** Whatever is well-formed may stand in it. */
  readonly isOpen: boolean;
  readonly text: ValueType | undefined;
  readonly mixed: boolean;
  readonly unique: readonly Constraint[];
  readonly refer: readonly Constraint[];
}

export interface SchemaSet {
  readonly namespaces: ReadonlyMap<string, SchemaNamespace>;
  readonly root: ElementDeclaration;
}

/**
 * Names elements and attributes; attributes without a prefix have no namespace. Names of the schema are made once: what is
 * looked up most often needs no new text.
 */
export function keyOf(namespace: string | undefined, localName: string): string {
  if (!namespace) return localName;
  return schemaKeys.get(namespace)?.get(localName) ?? `${localName} ${namespace}`;
}

export function schemaKey(namespace: string, localName: string): string {
  const names = schemaKeys.get(namespace) ?? new Map<string, string>();
  schemaKeys.set(namespace, names);
  const key = names.get(localName) ?? keyOf(namespace, localName);
  if (namespace) names.set(localName, key);
  return key;
}

const schemaKeys = new Map<string, Map<string, string>>();
