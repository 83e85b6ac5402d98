// Holds a manifest against the schema of its generation; says what a schema validator would say, and where.
import { Notes } from '../../base/notes';
import { hasBuildToken, type Manifest, withoutBuildTokens } from '../manifest';
import { isCutShort, isWhole, isWritten } from '../typing';
import type { XmlAttribute, XmlElement } from '../xml';
import { checkConstraints } from './constraints';
import { matchContent } from './content';
import { schemaOf } from './schemaOf';
import { type AttributeDeclaration, type ElementDeclaration, keyOf, type SchemaSet } from './schemaSet';
import type { ValueType } from './valueType';
import type { Violation } from './violation';

export interface SchemaView {
  /** In the order of the text. */
  readonly violations: readonly Violation[];
  /** What the schema says of each element that it knows at its place. */
  readonly declarations: ReadonlyMap<XmlElement, ElementDeclaration>;
  /** Undefined for a root element that no manifest has. */
  readonly schema: SchemaSet | undefined;
}

const views = new Notes<Manifest, SchemaView>();

/** Each manifest is looked at once. */
export function schemaView(manifest: Manifest): SchemaView {
  return views.of(manifest, () => validate(manifest));
}

function validate(manifest: Manifest): SchemaView {
  const { root } = manifest.document;
  if (!root) return { violations: [], declarations: new Map(), schema: undefined };
  if (!manifest.generation) {
    return { violations: [{ kind: 'root', element: root }], declarations: new Map(), schema: undefined };
  }
  const schema = schemaOf(manifest.generation);
  const walk = new Walk(manifest.text, schema, ignorableNamespaces(root));
  walk.run(root, schema.root);
  return { violations: walk.violations, declarations: walk.declarations, schema };
}

/** Would the schema take the element, with all that it holds, as one of that declaration? */
export function fits(manifest: Manifest, element: XmlElement, declaration: ElementDeclaration): boolean {
  const { root } = manifest.document;
  if (!root || !manifest.generation) return false;
  const walk = new Walk(manifest.text, schemaOf(manifest.generation), ignorableNamespaces(root));
  walk.run(element, declaration);
  return walk.violations.length === 0 && hasRoom(manifest, element, declaration);
}

/** More siblings than anybody writes are not looked through once for each of them. */
const mostSiblings = 200;

/** Its siblings leave room for it. */
function hasRoom(manifest: Manifest, element: XmlElement, own: ElementDeclaration): boolean {
  const { parent } = element;
  const { declarations } = schemaView(manifest);
  const content = parent && declarations.get(parent)?.content;
  if (!parent || !content || parent.children.length > mostSiblings) return false;
  const unplaced = (added: ElementDeclaration | undefined) => {
    const placed = parent.children.flatMap(child => (child === element ? added : declarations.get(child)) ?? []);
    return matchContent(
      content,
      placed.map(each => keyOf(each.namespace.uri, each.name)),
    ).unplaced.length;
  };
  return unplaced(own) <= unplaced(undefined);
}

/** What the root says may be ignored by a Windows that does not know it. */
export function ignorableNamespaces(root: XmlElement): ReadonlySet<string> {
  const written = root.attributes.find(attribute => attribute.name === 'IgnorableNamespaces')?.value ?? '';
  const prefixes = written.split(/\s+/).filter(prefix => prefix !== '');
  return new Set(prefixes.flatMap(prefix => root.namespaces.get(prefix) ?? []));
}

const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

class Walk {
  readonly violations: Violation[] = [];
  readonly declarations = new Map<XmlElement, ElementDeclaration>();
  private readonly constrained: XmlElement[] = [];

  constructor(
    private readonly source: string,
    private readonly schema: SchemaSet,
    private readonly ignorable: ReadonlySet<string>,
  ) {}

  /** Without recursion: how deep elements nest is up to whoever wrote the file. */
  run(root: XmlElement, rootDeclaration: ElementDeclaration): void {
    this.declarations.set(root, rootDeclaration);
    const open: XmlElement[] = [root];
    for (let element = open.pop(); element; element = open.pop()) {
      const declaration = this.declarations.get(element);
      if (!declaration) continue;
      this.attributes(element, declaration);
      // What follows an element that was never closed looks as if it stood in it.
      if (!isCutShort(element)) this.text(element, declaration);
      if (!declaration.isOpen) this.children(element, declaration);
      if (declaration.unique.length + declaration.refer.length > 0) this.constrained.push(element);
      for (let i = element.children.length - 1; i >= 0; i--) {
        const child = element.children[i];
        if (child && this.declarations.has(child)) open.push(child);
      }
    }
    for (const element of this.constrained) {
      const declaration = this.declarations.get(element);
      if (declaration) this.violations.push(...checkConstraints(element, declaration, this.declarations));
    }
    this.violations.sort((a, b) => placeOf(a) - placeOf(b));
  }

  private attributes(element: XmlElement, declaration: ElementDeclaration): void {
    const declared = declaration.attributes;
    let found = 0;
    for (const attribute of element.attributes) {
      const { name, namespace } = attribute;
      if (name === 'xmlns' || name.startsWith('xmlns:') || namespace === undefined || !isWritten(attribute)) continue;
      const known = declared.get(keyOf(namespace, attribute.localName));
      if (known) {
        if (known.required) found++;
        this.value(element, declaration, known.type, attribute);
      } else if (!declaration.anyAttribute && !this.isForeign(namespace) && namespace !== instanceNamespace) {
        const isKnown = namespace === '' || this.schema.namespaces.has(namespace);
        this.violations.push(
          isKnown
            ? { kind: 'unknownAttribute', element, attribute, declaration }
            : { kind: 'unknownNamespace', element, attribute },
        );
      }
    }
    const required = requiredOf(declaration);
    if (found === required.length || !isWhole(this.source, element)) return;
    for (const missing of required) {
      const key = keyOf(missing.namespace, missing.name);
      if (!element.attributes.some(each => keyOf(each.namespace, each.localName) === key))
        this.violations.push({ kind: 'missingAttribute', element, missing, declaration });
    }
  }

  private text(element: XmlElement, declaration: ElementDeclaration): void {
    const { text } = declaration;
    if (text) this.value(element, declaration, text, undefined);
    else if (!declaration.mixed && !isBlank(element.text)) this.violations.push({ kind: 'text', element, declaration });
  }

  private value(
    element: XmlElement,
    declaration: ElementDeclaration,
    type: ValueType,
    attribute: XmlAttribute | undefined,
  ): void {
    const value = attribute ? attribute.value : element.text;
    const refusal = type.check(value);
    if (refusal && !(hasBuildToken(value) && canBecomeRight(value, type)))
      this.violations.push({ kind: 'value', element, attribute, type, refusal, declaration });
  }

  private children(element: XmlElement, declaration: ElementDeclaration): void {
    const placed: XmlElement[] = [];
    const keys: string[] = [];
    for (const child of element.children) {
      if (child.namespace === undefined) continue;
      const key = keyOf(child.namespace, child.localName);
      const known = declaration.children.get(key);
      if (known) {
        this.declarations.set(child, known);
        placed.push(child);
        keys.push(key);
      } else this.stranger(child, element, declaration);
    }
    if (!declaration.content) return;
    const { missing, unplaced } = matchContent(declaration.content, keys);
    if (missing.length + unplaced.length === 0) return;
    const isWhole = !isCutShort(element) && !element.children.some(child => isCutShort(child));
    for (const keysOfOne of isWhole ? missing : []) {
      const wanted = keysOfOne.flatMap(key => declaration.children.get(key) ?? []);
      // A place that only elements of other generations could fill is no place here; one that is there under a wrong prefix
      // or in the wrong letter case is told as that.
      const isThere = element.children.some(child => this.isStray(child) && isNamedLike(child, wanted));
      if (wanted.length > 0 && !isThere)
        this.violations.push({ kind: 'missingElement', element, declaration, missing: wanted });
    }
    for (const { index, reason } of isCutShort(element) ? [] : unplaced) {
      const child = placed[index];
      if (!child) continue;
      const other = reason.kind === 'tooMany' ? placed[keys.indexOf(keys[index] ?? '')] : placed[reason.other];
      const max = reason.kind === 'tooMany' ? reason.max : 1;
      this.violations.push({ kind: 'unplacedElement', element: child, declaration, reason: reason.kind, max, other });
    }
  }

  private stranger(child: XmlElement, parent: XmlElement, declaration: ElementDeclaration): void {
    const namespace = child.namespace ?? '';
    if (this.isForeign(namespace) || isCutShort(child) || isCutShort(parent)) return;
    this.violations.push(
      this.schema.namespaces.has(namespace)
        ? { kind: 'unknownElement', element: child, parent, declaration }
        : { kind: 'unknownNamespace', element: child },
    );
  }

  private isStray(child: XmlElement): boolean {
    return !this.declarations.has(child) && !this.isForeign(child.namespace ?? '');
  }

  /** Not ours to judge: Windows skips what it does not know and may ignore. */
  private isForeign(namespace: string): boolean {
    return this.ignorable.has(namespace) && !this.schema.namespaces.has(namespace);
  }
}

function placeOf(violation: Violation): number {
  return ('attribute' in violation && violation.attribute ? violation.attribute : violation.element).nameSpan.start;
}

/** Some words that the build may put in place of a token give a right value. */
function canBecomeRight(value: string, type: ValueType): boolean {
  return ['', 'x', '1'].some(word => {
    const filled = withoutBuildTokens(value, word);
    return filled === '' || type.check(filled) === undefined;
  });
}

function isNamedLike({ localName }: XmlElement, wanted: readonly ElementDeclaration[]): boolean {
  return wanted.some(({ name }) => name.toLowerCase() === localName.toLowerCase());
}

const required = new WeakMap<ElementDeclaration, readonly AttributeDeclaration[]>();

function requiredOf(declaration: ElementDeclaration): readonly AttributeDeclaration[] {
  let known = required.get(declaration);
  if (!known) {
    known = [...declaration.attributes.values()].filter(attribute => attribute.required);
    required.set(declaration, known);
  }
  return known;
}

function isBlank(text: string): boolean {
  return text === '' || !/[^ \t\r\n]/.test(text);
}
