// Breaks manifests at random, reproducibly, in ways that keep them well-formed: what a hurried hand or a bad merge does.
import type { Span } from '../../server/base/text';
import { schemaFiles } from '../../server/manifest/schema/files';
import { parseXml, type XmlAttribute, type XmlElement } from '../../server/manifest/xml';

export interface Mutant {
  readonly text: string;
  /** `kind: details`, for counting and for reports. */
  readonly what: string;
}

/** One to three mutations of the text; `donor` gives elements and attributes from elsewhere. */
export function mutateManifest(text: string, donor: string, random: () => number): Mutant {
  const rounds = random() < 0.7 ? 1 : random() < 0.7 ? 2 : 3;
  let mutant: Mutant = { text, what: 'nothing' };
  for (let i = 0; i < rounds; i++) {
    const next = mutateOnce(mutant.text, donor, random);
    mutant = { text: next.text, what: i === 0 ? next.what : `${mutant.what} + ${next.what}` };
  }
  return rounds === 1 ? mutant : { ...mutant, what: `several: ${mutant.what}` };
}

function mutateOnce(text: string, donor: string, random: () => number): Mutant {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const elements = elementsOf(text);
  if (elements.length === 0) return { text, what: 'nothing: there is no element left' };
  const element = pick(elements);
  const other = pick(elements);
  const gift = pick(elementsOf(donor));
  const attributes = element.attributes.filter(attribute => !attribute.name.startsWith('xmlns'));
  const attribute: XmlAttribute | undefined = attributes.length > 0 ? pick(attributes) : undefined;
  const cut = (span: Span) => replace(text, span, '');
  const whole = (span: Span) => text.slice(span.start, span.end);

  const mutations: Record<string, () => string> = {
    deleteElement: () => cut(element.span),
    doubleElement: () => insert(text, element.span.end, whole(element.span)),
    moveElement: () => insertInto(cut(element.span), element.name, other.name, whole(element.span)),
    swapElements: () => {
      const next = element.parent?.children[element.parent.children.indexOf(element) + 1];
      if (!next) return text;
      const between = text.slice(element.span.end, next.span.start);
      return replace(
        text,
        { start: element.span.start, end: next.span.end },
        whole(next.span) + between + whole(element.span),
      );
    },
    renameElement: () => rename(text, element, withPrefix(element.name, pick(knownNames))),
    reprefixElement: () =>
      rename(
        text,
        element,
        `${pick([...element.namespaces.keys()].filter(p => !p.startsWith('xml')))}:${element.localName}`.replace(
          /^:/,
          '',
        ),
      ),
    giveElement: () => insertInto(declareAll(text, gift), '', other.name, donor.slice(gift.span.start, gift.span.end)),
    newElement: () => {
      const { prefix, namespace, name, attributes: needed } = pick(globalElements);
      const start = `<${prefix}:${name} xmlns:${prefix}="${namespace}" ${needed.map(each => `${each}="${pick(values)}"`).join(' ')}/>`;
      return insertInto(text, '', other.name, start);
    },
    addText: () => insert(text, element.startTag.end, pick(['x', ' y ', '\n', '1.0', '<!-- c -->'])),
    deleteAttribute: () => (attribute ? cut(spanOf(attribute)) : text),
    renameAttribute: () =>
      attribute ? replace(text, attribute.nameSpan, withPrefix(attribute.name, pick(knownAttributes))) : text,
    addAttribute: () => insert(text, element.nameSpan.end, ` ${pick(knownAttributes)}="${pick(values)}"`),
    giveAttribute: () => {
      const given = gift.attributes.filter(each => !each.name.includes(':') && each.name !== 'xmlns');
      if (given.length === 0) return text;
      const { name, value } = pick(given);
      return insert(
        text,
        element.nameSpan.end,
        ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('&', '&amp;')}"`,
      );
    },
    changeValue: () => (attribute ? replace(text, attribute.valueSpan, pick(values)) : text),
    bendValue: () => (attribute ? replace(text, attribute.valueSpan, bend(whole(attribute.valueSpan), random)) : text),
    otherValue: () => {
      const all = elements.flatMap(each => each.attributes).filter(each => !each.name.startsWith('xmlns'));
      return attribute ? replace(text, attribute.valueSpan, whole(pick(all).valueSpan)) : text;
    },
    changeText: () =>
      element.children.length === 0 && element.endNameSpan
        ? replace(
            text,
            { start: element.startTag.end, end: element.endNameSpan.start - 2 },
            pick([...values, bend(element.text.replace(/[<&]/g, ''), random)]),
          )
        : text,
  };
  const kind = pick(Object.keys(mutations));
  const mutated = mutations[kind]?.() ?? text;
  return {
    text: mutated,
    what: `${kind}: ${element.name}${attribute ? ` ${attribute.name}` : ''} ${firstDifference(text, mutated)}`,
  };
}

const values = [
  '',
  ' ',
  'x',
  'true',
  'false',
  '1',
  '0',
  '-1',
  '65536.0.0.0',
  '1.2.3.4',
  '10.0.16299.0',
  '1.2.3',
  'a.b',
  'A B',
  'A.B.C',
  '.a',
  'a.',
  'App1',
  'app.exe',
  'app.EXE',
  'lib\\app.exe',
  'lib/app.exe',
  'a\\b/c.exe',
  'app.dll',
  'Assets\\Logo.png',
  'Assets/Logo.jpg',
  'Logo.gif',
  'logo.PNG',
  '*',
  '.txt',
  'txt',
  '.a.b',
  'ms-resource:Name',
  'ms-resource:',
  'CN=A',
  'CN=A, O=B',
  'CN=A,O=B',
  'A',
  'en-US',
  'x-generate',
  'en_US',
  '100',
  '120',
  'neutral',
  'x64',
  'x86',
  'internetClient',
  'InternetClient',
  'microphone',
  'timer',
  'controlChannel',
  'systemEvent',
  'vpnClient',
  'windows.backgroundTasks',
  'windows.appService',
  'windows.protocol',
  'windows.fileTypeAssociation',
  'Windows.Universal',
  '#464646',
  'transparent',
  'red',
  'badge',
  'badgeAndTileText',
  'portrait',
  'http://a.b',
  'https://example.com/path',
  'ms-appx-web:///x.html',
  'default.html',
  'a%b',
  'a|b',
  'a?b',
  'both',
  'STA',
  'singleInstance',
  '12345678-1234-1234-1234-123456789012',
  '{12345678-1234-1234-1234-123456789012}',
  'x'.repeat(300),
  'none',
  'all',
  'default',
  'mailto',
  'my-proto',
  'MyProto',
  'appContainer',
  'mediumIL',
  'windowsApp',
  'console',
  'windows',
  'multiple',
  'allowDefault',
  '2015-07-29',
  'com.name.service',
  'a&amp;b',
  '\u00e4',
  ' lead',
  'trail ',
];

const files = Object.values(schemaFiles).filter(
  file => file.namespace?.includes('windows10') || file.namespace?.includes('phone'),
);
const globalElements = files.flatMap(file =>
  Object.entries(file.elements ?? {}).map(([name, data]) => ({
    name,
    prefix: file.prefix || 'f',
    namespace: file.namespace ?? '',
    attributes: Object.entries(data.attributes ?? {})
      .filter(([attribute, each]) => !attribute.includes(':') && 'required' in each && each.required)
      .map(([attribute]) => attribute),
  })),
);
const knownNames = [
  ...new Set([...globalElements.map(each => each.name), 'Nonsense', 'task', 'Resource', 'Path', 'FileType']),
];
const knownAttributes = [
  ...new Set([
    ...files
      .flatMap(file => Object.values(file.elements ?? {}))
      .flatMap(data => Object.keys(data.attributes ?? {}))
      .filter(name => /^\w+$/.test(name)),
    'Nonsense',
    'name',
    'ID',
  ]),
];

function bend(value: string, random: () => number): string {
  const at = Math.floor(random() * (value.length + 1));
  const ways = [
    value.toUpperCase(),
    value.toLowerCase(),
    `${value} `,
    ` ${value}`,
    value.slice(0, at),
    value.slice(at),
    value + value,
    `${value}.`,
    `.${value}`,
    value.slice(0, at) +
      ['%', '|', '/', '\\', '.', ' ', '-', '_', '1', 'z', '*', ':', ','][Math.floor(random() * 13)] +
      value.slice(at),
    value.replaceAll('.', ''),
    value.replaceAll('\\', '/'),
    value.slice(0, at) + value.slice(at + 1),
  ];
  return ways[Math.floor(random() * ways.length)] ?? value;
}

function elementsOf(text: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement | undefined) => {
    if (!element) return;
    found.push(element);
    element.children.forEach(visit);
  };
  visit(parseXml(text).root);
  return found;
}

function replace(text: string, span: Span, newText: string): string {
  return text.slice(0, span.start) + newText + text.slice(span.end);
}

function insert(text: string, at: number, newText: string): string {
  return replace(text, { start: at, end: at }, newText);
}

/** As the first child of some element of that name; a name without prefix may do. */
function insertInto(text: string, _from: string, owner: string, newText: string): string {
  const target = elementsOf(text).find(element => element.name === owner && element.endNameSpan);
  return target ? insert(text, target.startTag.end, newText) : text;
}

function rename(text: string, { nameSpan, endNameSpan }: XmlElement, name: string): string {
  const ended = endNameSpan ? replace(text, endNameSpan, name) : text;
  return replace(ended, nameSpan, name);
}

function withPrefix(old: string, name: string): string {
  return old.includes(':') ? `${old.slice(0, old.indexOf(':'))}:${name}` : name;
}

/** The prefixes that a given element brings must mean the same here. */
function declareAll(text: string, gift: XmlElement): string {
  const root = parseXml(text).root;
  if (!root) return text;
  const missing = [...gift.namespaces].filter(
    ([prefix]) => prefix !== '' && !prefix.startsWith('xml') && !root.namespaces.has(prefix),
  );
  return insert(text, root.nameSpan.end, missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join(''));
}

function spanOf({ nameSpan, valueSpan }: XmlAttribute): Span {
  return { start: nameSpan.start, end: valueSpan.end + 1 };
}

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return JSON.stringify(after.slice(Math.max(at - 30, 0), at + 60));
}
