// Everything in the manifest schema says what it is for, in sentences of one kind.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

interface Documented {
  doc?: string;
  source?: string;
}

interface Type extends Documented {
  values?: string[];
  valueDocs?: Record<string, string>;
  pattern?: string | string[];
}

interface Attribute extends Documented {
  type?: string | Type;
}

type Attributes = Record<string, Attribute | string[]>;

interface Shape {
  attributes?: Attributes;
  elements?: Record<string, Element>;
}

type Element = Shape & Documented;

interface File extends Element {
  namespace?: string;
  shapes?: Record<string, Shape>;
  attributeGroups?: Record<string, Attributes>;
  types?: Record<string, Type>;
}

/** Something with a sentence; `among` is the element or list in which the sentence must be told from its neighbours. */
interface Described {
  path: string;
  among: string;
  it: Documented;
}

const root = 'schemas/manifest';

const files = readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name: generation }) =>
    readdirSync(join(root, generation)).map(name => ({
      path: `${generation}/${name}`,
      file: JSON.parse(readFileSync(join(root, generation, name), 'utf8')) as File,
    })),
  );

const described = files.flatMap(({ path, file }) => [{ path, among: 'files', it: file }, ...inFile(path, file)]);

const types = files.flatMap(({ path, file }) => [
  ...Object.entries(file.types ?? {}).map(([name, type]) => ({ path: `${path} ${name}`, type })),
  ...inFile(path, file).flatMap(({ path, it }) => {
    const type = (it as Attribute).type;
    return typeof type === 'object' ? [{ path, type }] : [];
  }),
]);

test('there is something to check', () => {
  assert.ok(files.length > 25 && described.length > 500 && types.length > 150);
});

test('every file, element and attribute has a sentence', () => {
  assert.deepEqual(
    described.filter(({ it }) => !isSentence(it.doc)).map(({ path, it }) => `${path}: ${it.doc}`),
    [],
  );
});

test('a sentence tells its element or attribute from those beside it', () => {
  const seen = new Map<string, string>();
  const repeated: string[] = [];
  for (const { path, among, it } of described) {
    const key = `${among}\n${it.doc}`;
    const earlier = seen.get(key);
    if (earlier) repeated.push(`${path} says the same as ${earlier}`);
    seen.set(key, path);
  }
  assert.deepEqual(repeated, []);
});

test('files name the page that they rest on', () => {
  assert.deepEqual(
    files.filter(({ file }) => file.namespace && !file.source).map(({ path }) => path),
    [],
  );
  assert.deepEqual(
    described
      .filter(({ it }) => it.source !== undefined)
      .filter(({ it }) => !/^https:\/\/(learn\.microsoft\.com|github\.com\/microsoft)\/\S+$/.test(it.source ?? ''))
      .map(({ path, it }) => `${path}: ${it.source}`),
    [],
  );
});

test('a type with a pattern completes "The value must be …"', () => {
  assert.deepEqual(
    types.filter(({ type }) => type.pattern !== undefined && !type.doc).map(({ path }) => path),
    [],
  );
  assert.deepEqual(
    types
      .filter(({ type }) => type.doc !== undefined && !isPhrase(type.doc))
      .map(({ path, type }) => `${path}: ${type.doc}`),
    [],
  );
});

test('sentences about values are sentences, and about values of the type', () => {
  assert.deepEqual(
    types.flatMap(({ path, type }) =>
      Object.entries(type.valueDocs ?? {})
        .filter(([value, doc]) => type.values?.includes(value) === false || !isSentence(doc))
        .map(([value, doc]) => `${path} ${value}: ${doc}`),
    ),
    [],
  );
});

test('every kind of background task, every capability and every extension category is explained', () => {
  const silent = types
    .filter(({ path }) => / (BackgroundTasks|Capability)_|ExtensionCategory_/.test(path))
    .flatMap(({ path, type }) =>
      (type.values ?? []).filter(value => !type.valueDocs?.[value]).map(value => `${path} ${value}`),
    );
  assert.deepEqual(silent, []);
});

/** Five words at least: less says no more than the name does. */
function isSentence(doc: string | undefined): boolean {
  return /^[A-Z]/.test(doc ?? '') && /[^.…]\.$/.test(doc ?? '') && (doc ?? '').split(' ').length >= 5;
}

function isPhrase(doc: string): boolean {
  return doc !== '' && doc === doc.trim() && !/\.$|^(the value )?must\b/i.test(doc);
}

function inFile(path: string, file: File): Described[] {
  return [
    ...inElements(`${path} `, file.elements),
    ...Object.entries(file.shapes ?? {}).flatMap(([name, shape]) => inShape(`${path} ${name}`, shape)),
    ...inAttributes(path, file.attributes),
    ...Object.entries(file.attributeGroups ?? {}).flatMap(([name, group]) => inAttributes(`${path} ${name}`, group)),
  ];
}

function inElements(path: string, elements: Record<string, Element> = {}): Described[] {
  return Object.entries(elements).flatMap(([name, it]) => [
    { path: path + name, among: path, it },
    ...inShape(path + name, it),
  ]);
}

function inShape(path: string, shape: Shape): Described[] {
  return [...inAttributes(path, shape.attributes), ...inElements(`${path}/`, shape.elements)];
}

/** An attribute without a type is described where its namespace defines it; `&` names groups. */
function inAttributes(path: string, attributes: Attributes = {}): Described[] {
  return Object.entries(attributes).flatMap(([name, it]) =>
    Array.isArray(it) || it.type === undefined ? [] : [{ path: `${path}@${name}`, among: path, it }],
  );
}
