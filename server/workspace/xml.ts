// XML that is only read, project files and XAML: elements without places.
import { XMLParser } from 'fast-xml-parser';
import { decodeReferences } from '../manifest/xmlCharacters';

export interface XmlElement {
  /** Of the name; empty where there is none. */
  readonly prefix: string;
  /** Without prefix. */
  readonly name: string;
  /** By their names as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** The root element; undefined where the text is no XML. Half-written text gives what can be read of it. */
export function readXml(text: string): XmlElement | undefined {
  // Neither MSBuild nor XAML knows a document type; with one somebody could only keep the reader busy.
  if (text.includes('<!DOCTYPE')) return undefined;
  // The library gives up at a tag that never ends; while somebody types at the end, what stands before it still counts.
  return rootOf(text) ?? rootOf(text.slice(0, Math.max(text.lastIndexOf('<'), 0)));
}

function rootOf(text: string): XmlElement | undefined {
  try {
    return childrenOf(parser.parse(text)).children[0];
  } catch {
    return undefined;
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false,
  // The five names and numbers are put in below; the library must never expand what a file declares.
  processEntities: false,
  // Deeper ones are refused, so that what follows may be recursive.
  maxNestedTags: 100,
});

const textName = '#text';
const attributesName = ':@';

/** The library gives each node as an object whose only key beside `:@` is its name. */
function childrenOf(nodes: unknown): Pick<XmlElement, 'children' | 'text'> {
  const children: XmlElement[] = [];
  let text = '';
  for (const node of Array.isArray(nodes) ? nodes : []) {
    const name = Object.keys(node).find(key => key !== attributesName);
    if (name === textName) text += String(node[textName]);
    else if (name !== undefined)
      children.push({
        prefix: name.slice(0, Math.max(name.indexOf(':'), 0)),
        name: name.slice(name.indexOf(':') + 1),
        attributes: attributesOf(node[attributesName]),
        ...childrenOf(node[name]),
      });
  }
  return { children, text: decodeReferences(text) };
}

function attributesOf(written: unknown): ReadonlyMap<string, string> {
  return new Map(Object.entries(written ?? {}).map(([name, value]) => [name, decodeReferences(String(value))]));
}
