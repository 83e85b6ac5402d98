// Puts the schema of a generation together from its files; what a name leads to is looked up when it is first asked for.
import { alphabetOf, hasWildcard, type Particle, parseContent } from './content';
import { schemaFiles } from './files';
import type {
  AttributeData,
  AttributesData,
  ConstraintData,
  ElementData,
  SchemaFile,
  ShapeData,
  TypeData,
} from './format';
import {
  type AttributeDeclaration,
  type Constraint,
  type ElementDeclaration,
  keyOf,
  type SchemaNamespace,
  type SchemaSet,
  schemaKey,
} from './schemaSet';
import { asType, builtInTypes, makeValueType, type ValueType } from './valueType';

/** In: names of files, the one that has the root element first. Throws on a name that nothing explains: a defect of ours. */
export function buildSet(
  names: readonly string[],
  files: Readonly<Record<string, SchemaFile>> = schemaFiles,
): SchemaSet {
  const loaded = names.map(name => new LoadedFile(name, files[name] ?? fail(`There is no schema file ${name}.`)));
  const set = new Resolver(loaded, new LoadedFile('types', files['windows10/types'] ?? fail('types.json is missing.')));
  const [first] = loaded;
  const namespaces = new Map(loaded.map(file => [file.namespace.uri, file.namespace]));
  return { namespaces, root: set.globalElement(first ?? fail('A schema needs files.'), 'Package') };
}

function fail(message: string): never {
  throw new Error(`Manifest schema: ${message}`);
}

class LoadedFile {
  readonly namespace: SchemaNamespace;
  /** How other files call this one. */
  readonly alias: string;
  readonly elements = new Map<string, ElementDeclaration>();
  readonly types = new Map<string, ValueType>();

  constructor(
    name: string,
    readonly data: SchemaFile,
  ) {
    this.alias = name.slice(name.indexOf('/') + 1);
    const { namespace = '', prefix = '', since = '', doc, source } = data;
    this.namespace = { uri: namespace, prefix, since, doc, source };
  }
}

class Resolver {
  constructor(
    private readonly files: readonly LoadedFile[],
    private readonly shared: LoadedFile,
  ) {}

  globalElement(file: LoadedFile, name: string): ElementDeclaration {
    let known = file.elements.get(name);
    if (!known) {
      const data = file.data.elements?.[name] ?? fail(`${file.alias} has no element ${name}.`);
      known = this.element(file, name, data);
      file.elements.set(name, known);
    }
    return known;
  }

  private element(file: LoadedFile, name: string, data: ElementData): ElementDeclaration {
    return new ResolvedElement(name, file.namespace, data, this.parts(file, data), this.constraints(data), this);
  }

  /** The shape chain of an element, the most general first; each part with the file whose names it uses. */
  parts(file: LoadedFile, data: ShapeData & { readonly shape?: string }): ShapePart[] {
    const chain: ShapePart[] = [{ file, data }];
    for (let next = data.shape ?? data.extends, from = file; next !== undefined; ) {
      const [owner, name] = this.find(from, next);
      const shape = owner.data.shapes?.[name] ?? fail(`${owner.alias} has no shape ${name}.`);
      chain.unshift({ file: owner, data: shape });
      next = shape.extends;
      from = owner;
    }
    return chain;
  }

  attributesOf(parts: readonly ShapePart[]): Map<string, AttributeDeclaration> {
    const found = new Map<string, AttributeDeclaration>();
    const add = (file: LoadedFile, attributes: AttributesData) => {
      for (const [written, data] of Object.entries(attributes)) {
        if (isList(data)) {
          for (const group of data) {
            const [owner, name] = this.find(file, group);
            add(owner, owner.data.attributeGroups?.[name] ?? fail(`${owner.alias} has no attribute group ${name}.`));
          }
        } else {
          const declared = this.attribute(file, written, data);
          if (declared) found.set(schemaKey(declared.namespace, declared.name), declared);
        }
      }
    };
    for (const { file, data } of parts) add(file, data.attributes ?? {});
    return found;
  }

  /** Undefined for attributes of namespaces that this generation does not have. */
  private attribute(file: LoadedFile, written: string, data: AttributeData): AttributeDeclaration | undefined {
    const isQualified = written.includes(':');
    const owner = isQualified ? this.fileOf(written.slice(0, written.indexOf(':'))) : file;
    if (!owner) return undefined;
    const name = written.slice(written.indexOf(':') + 1);
    const global = isQualified ? owner.data.attributes?.[name] : undefined;
    const merged = { ...global, ...data };
    const namespace = isQualified ? owner.namespace : undefined;
    return {
      name,
      namespace: namespace?.uri ?? '',
      type: asType(merged.type ?? 'string', type => this.type(data.type === undefined ? owner : file, type)),
      required: merged.required ?? false,
      default: merged.default,
      doc: merged.doc ?? '',
      source: merged.source,
      since: merged.since ?? namespace?.since,
    };
  }

  contentOf(parts: readonly ShapePart[]): Particle<ElementDeclaration> | undefined {
    const contents = parts.flatMap(({ file, data }) => {
      if (!data.content) return [];
      const locals = new Map<string, ElementDeclaration>();
      return parseContent<ElementDeclaration>(data.content, (name, isSlot) =>
        isSlot ? this.fillers(file, name) : this.named(file, data, name, locals),
      );
    });
    const [only] = contents;
    return contents.length <= 1 ? only : { kind: 'sequence', parts: contents, min: 1, max: 1 };
  }

  private named(
    file: LoadedFile,
    shape: ShapeData,
    name: string,
    locals: Map<string, ElementDeclaration>,
  ): Map<string, ElementDeclaration> {
    const local = shape.elements?.[name];
    if (local) {
      const declared = locals.get(name) ?? this.element(file, name, local);
      locals.set(name, declared);
      return new Map([[schemaKey(file.namespace.uri, name), declared]]);
    }
    const alias = name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
    const owner = alias === undefined ? file : this.fileOf(alias);
    // A namespace of another generation: here, nobody can write the element.
    if (!owner) return new Map();
    const bare = name.slice(name.indexOf(':') + 1);
    return new Map([[schemaKey(owner.namespace.uri, bare), this.globalElement(owner, bare)]]);
  }

  private fillers(file: LoadedFile, slot: string): Map<string, ElementDeclaration> {
    const [owner, name] = this.find(file, slot);
    if (owner.data.slots?.[name] === undefined) fail(`${owner.alias} has no slot ${name}.`);
    const found = new Map<string, ElementDeclaration>();
    for (const each of this.files) {
      for (const [element, { fills }] of Object.entries(each.data.elements ?? {})) {
        if (fills === undefined || !this.isSlot(each, fills, owner, name)) continue;
        found.set(schemaKey(each.namespace.uri, element), this.globalElement(each, element));
      }
    }
    return found;
  }

  private isSlot(from: LoadedFile, written: string, owner: LoadedFile, slot: string): boolean {
    const [alias, name] = written.includes(':') ? written.split(':') : [from.alias, written];
    return alias === owner.alias && name === slot;
  }

  type(file: LoadedFile, name: string): ValueType {
    if (name.includes(':')) {
      const [owner, bare] = this.find(file, name);
      return this.type(owner, bare);
    }
    const owner = file.data.types?.[name] ? file : this.shared;
    const known = owner.types.get(name);
    if (known) return known;
    const data: TypeData | undefined = owner.data.types?.[name];
    const made = data
      ? makeValueType(data, other => this.type(owner, other))
      : (builtInTypes[name] ?? fail(`${file.alias} has no type ${name}.`));
    owner.types.set(name, made);
    return made;
  }

  constraints(data: ShapeData): { unique: Constraint[]; refer: Constraint[] } {
    const read = (list: readonly ConstraintData[] = []) => list.map(each => this.constraint(each));
    return { unique: read(data.unique), refer: read(data.refer) };
  }

  private constraint({ name, each, by, required = false, in: target, also = [] }: ConstraintData): Constraint {
    const key = (written: string) => {
      const [alias, bare] = written.includes(':') ? written.split(':') : [undefined, written];
      return keyOf(alias === undefined ? '' : this.fileOf(alias)?.namespace.uri, bare ?? '');
    };
    return {
      name,
      each: each.map(path => path.split('/').map(key)),
      by: (typeof by === 'string' ? [by] : by).map(field => (field === '.' ? '.' : key(field.slice(1)))),
      required,
      in: target,
      also: new Set(also.map(key)),
    };
  }

  private find(from: LoadedFile, written: string): [LoadedFile, string] {
    const colon = written.indexOf(':');
    if (colon < 0) return [from, written];
    const alias = written.slice(0, colon);
    return [
      this.fileOf(alias) ?? fail(`${from.alias} names ${written}, but there is no ${alias}.`),
      written.slice(colon + 1),
    ];
  }

  private fileOf(alias: string): LoadedFile | undefined {
    return alias === 'types' ? this.shared : this.files.find(file => file.alias === alias);
  }
}

interface ShapePart {
  readonly file: LoadedFile;
  readonly data: ShapeData;
}

function isList(data: AttributeData | readonly string[]): data is readonly string[] {
  return Array.isArray(data);
}

class ResolvedElement implements ElementDeclaration {
  readonly doc: string;
  readonly source?: string;
  readonly since: string;
  readonly unique: readonly Constraint[];
  readonly refer: readonly Constraint[];
  readonly mixed: boolean;
  readonly anyAttribute: boolean;
  private knownAttributes: ReadonlyMap<string, AttributeDeclaration> | undefined;
  private knownContent: { readonly content: Particle<ElementDeclaration> | undefined } | undefined;
  private knownChildren: ReadonlyMap<string, ElementDeclaration> | undefined;
  private knownText: { readonly type: ValueType | undefined } | undefined;

  constructor(
    readonly name: string,
    readonly namespace: SchemaNamespace,
    private readonly data: ElementData,
    private readonly parts: readonly ShapePart[],
    constraints: { readonly unique: readonly Constraint[]; readonly refer: readonly Constraint[] },
    private readonly resolver: Resolver,
  ) {
    this.doc = data.doc;
    this.source = data.source;
    this.since = data.since ?? namespace.since;
    this.unique = constraints.unique;
    this.refer = constraints.refer;
    this.mixed = data.anything === true || parts.some(part => part.data.mixed);
    this.anyAttribute = data.anything === true || parts.some(part => part.data.anyAttribute);
  }

  get attributes(): ReadonlyMap<string, AttributeDeclaration> {
    this.knownAttributes ??= this.resolver.attributesOf(this.parts);
    return this.knownAttributes;
  }

  get content(): Particle<ElementDeclaration> | undefined {
    this.knownContent ??= { content: this.resolver.contentOf(this.parts) };
    return this.knownContent.content;
  }

  get children(): ReadonlyMap<string, ElementDeclaration> {
    this.knownChildren ??= this.content ? alphabetOf(this.content) : new Map();
    return this.knownChildren;
  }

  get isOpen(): boolean {
    return this.data.anything === true || (this.content !== undefined && hasWildcard(this.content));
  }

  get text(): ValueType | undefined {
    if (!this.knownText) {
      const part = this.parts.findLast(each => each.data.text !== undefined);
      const text = part?.data.text;
      this.knownText = {
        type: part && text !== undefined ? asType(text, name => this.resolver.type(part.file, name)) : undefined,
      };
    }
    return this.knownText.type;
  }
}
