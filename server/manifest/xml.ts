// A tolerant XML reader that knows where everything stands; whatever is wrong becomes a problem, never an exception.
// It is as strict as XML 1.0 with namespaces, only inside a DOCTYPE it looks at nothing: what it finds no problem in, the
// XMLValidator of fast-xml-parser accepts too (test/manifest/wellFormed.test.ts; libxml2 agreed on 16,000 mutated manifests
// but for namespaces that are no valid URI). The validator is not asked each time: it takes twice as long as this reader and
// knows less. It lets pass `--` in comments, `<` and unknown entities in values, a second root, undeclared prefixes.
// Nothing here is recursive, and each character is looked at a fixed number of times, however broken the text is.
import type { Span } from '../base/text';
import { endOfBlanks, endOfName, entityValue, isQualifiedName, startsNameAt } from './xmlCharacters';
import { declarationProblem, NamespaceStack } from './xmlNamespaces';
import { ProblemList, shown, type XmlProblem } from './xmlProblems';

/** The parts that findings point at. `value` has its entities decoded; `valueSpan` lies inside the quotes. */
export interface XmlAttribute {
  readonly name: string;
  readonly localName: string;
  /** '' for names without prefix (attributes take no default namespace); undefined when the prefix is not declared. */
  readonly namespace: string | undefined;
  /** From the name to behind the closing quotation mark. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

export interface XmlElement {
  readonly name: string;
  readonly localName: string;
  /** '' when no namespace applies; undefined when the prefix is not declared. */
  readonly namespace: string | undefined;
  readonly nameSpan: Span;
  /** From `<` to the `>` that ends the start tag. */
  readonly startTag: Span;
  /** Written `<a/>`. */
  readonly selfClosing: boolean;
  /** The name in the end tag; missing for `<a/>` and where the end tag is missing. */
  readonly endNameSpan?: Span;
  readonly span: Span;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly parent?: XmlElement;
  /** The element's own text with entities decoded, without that of its children. */
  readonly text: string;
  /** The first stretch of own text, without the blanks around it; missing where there are only blanks. */
  readonly textSpan?: Span;
  /** Prefix to namespace, as declared here or further out; '' is the default namespace. */
  readonly namespaces: ReadonlyMap<string, string>;
}

export interface XmlDocument {
  readonly root?: XmlElement;
  /** What makes the text not well-formed, in the order of the text; nothing that could be a consequence of another one. */
  readonly problems: readonly XmlProblem[];
  readonly comments: readonly Span[];
  readonly doctype?: XmlDoctype;
  /** `<?xml …?>` at the very beginning. */
  readonly declaration?: XmlDeclaration;
}

/** Its content is skipped: nothing is declared, fetched or expanded. */
export interface XmlDoctype {
  readonly span: Span;
  /** Declares entities or the like between `[` and `]`. */
  readonly hasSubset: boolean;
}

export interface XmlDeclaration {
  readonly span: Span;
  readonly encoding?: { readonly name: string; readonly span: Span };
}

/** Reads XML 1.0 with namespaces. Positions are offsets into `text`, which must not begin with a byte order mark. */
export function parseXml(text: string): XmlDocument {
  return new Reader(text).read();
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type OpenElement = Draft<XmlElement> & { attributes: Draft<XmlAttribute>[]; children: XmlElement[] };

/** A name taken apart, once per document however often it is written. */
interface Name {
  readonly text: string;
  readonly prefix: string;
  readonly localName: string;
  readonly valid: boolean;
  /** The prefix that an attribute of this name declares; '' for `xmlns`. */
  readonly declares: string | undefined;
}

const [tab, lineFeed, carriageReturn] = [9, 10, 13];
const [doubleQuote, ampersand, apostrophe, slash, less, equals, greater] = [34, 38, 39, 47, 60, 61, 62];

class Reader {
  private at = 0;
  private root: OpenElement | undefined;
  private doctype: XmlDoctype | undefined;
  private declaration: XmlDeclaration | undefined;
  private readonly comments: Span[] = [];
  private readonly open: OpenElement[] = [];
  /** How many open elements have that name: an end tag must not look through all of them. */
  private readonly openNames = new Map<string, number>();
  private readonly names = new Map<string, Name>();
  private readonly namespaces = new NamespaceStack();
  private readonly undeclared = new Set<string>();
  private readonly problems = new ProblemList();

  constructor(private readonly text: string) {}

  read(): XmlDocument {
    while (this.at < this.text.length) {
      if (this.text.charCodeAt(this.at) !== less) this.readText();
      else if (startsNameAt(this.text, this.at + 1)) this.readStartTag();
      else if (this.startsWith('</')) this.readEndTag();
      else if (this.startsWith('<!--')) this.readComment();
      else if (this.startsWith('<![CDATA[')) this.readCData();
      else if (this.startsWith('<?')) this.readInstruction();
      else if (this.startsWith('<!')) this.readDoctype();
      else {
        const at = this.at++;
        this.last(at, at + 1, 'A lone "<" stands here; write "&lt;" for the character.');
      }
    }
    while (this.open.length > 0) this.closeUnended(this.text.length);
    if (!this.root) this.last(0, 0, 'The file has no root element.');
    return {
      root: this.root,
      problems: this.problems.inOrder(),
      comments: this.comments,
      doctype: this.doctype,
      declaration: this.declaration,
    };
  }

  private readText(): void {
    const start = this.at;
    const next = this.text.indexOf('<', start);
    const end = next < 0 ? this.text.length : next;
    this.at = end;
    const from = endOfBlanks(this.text, start);
    const owner = this.open[this.open.length - 1];
    if (from < end) this.readShownText(from, end, owner);
    if (owner) owner.text += from < end ? this.decode(start, end) : this.text.slice(start, end);
  }

  private readShownText(from: number, end: number, owner: OpenElement | undefined): void {
    const written = this.text.slice(from, end);
    const to = from + written.trimEnd().length;
    if (owner) owner.textSpan ??= { start: from, end: to };
    else this.last(from, to, 'Text is not allowed outside the root element.');
    const close = written.indexOf(']]>');
    if (close >= 0)
      this.problem(from + close, from + close + 3, '"]]>" ends a CDATA section and none is open; write "]]&gt;".');
  }

  private readComment(): void {
    const start = this.at;
    const dashes = this.text.indexOf('--', start + 4);
    const end = dashes < 0 ? -1 : this.text.indexOf('-->', dashes);
    if (end < 0) this.last(start, start + 4, 'This comment is not closed; end it with "-->".');
    else if (dashes < end) this.problem(dashes, dashes + 2, 'A comment must not contain "--".');
    this.at = end < 0 ? this.text.length : end + 3;
    this.comments.push({ start, end: this.at });
  }

  private readCData(): void {
    const start = this.at;
    const close = this.text.indexOf(']]>', start);
    const end = close < 0 ? this.text.length : close;
    const owner = this.open[this.open.length - 1];
    if (close < 0) this.last(start, start + 9, 'This CDATA section is not closed; end it with "]]>".');
    if (owner) {
      owner.text += this.text.slice(start + 9, end);
      owner.textSpan ??= { start, end: Math.min(end + 3, this.text.length) };
    } else this.last(start, start + 9, 'Text is not allowed outside the root element.');
    this.at = close < 0 ? this.text.length : close + 3;
  }

  private readInstruction(): void {
    const start = this.at;
    const close = this.text.indexOf('?>', start + 2);
    const span = { start, end: close < 0 ? this.text.length : close + 2 };
    this.at = span.end;
    const nameEnd = endOfName(this.text, start + 2);
    const target = this.text.slice(start + 2, Math.min(nameEnd, span.end));
    if (close < 0) this.last(start, start + 2, 'This instruction is not closed; end it with "?>".');
    else if (start === 0 && target === 'xml') this.readDeclaration(span);
    else if (target.toLowerCase() === 'xml')
      this.problem(start, nameEnd, 'The XML declaration must be the very first thing in the file, and in lower case.');
    else if (!isQualifiedName(target) || target.includes(':') || (nameEnd < close && !isBlank(this.text, nameEnd)))
      this.problem(start, start + 2, 'An instruction begins with "<?", a name and a blank.');
  }

  private readDeclaration(span: Span): void {
    const written = this.text.slice(span.start, span.end);
    const encoding = encodingSyntax.exec(written);
    const end = encoding ? encoding.index + encoding[0].length - 1 : 0;
    const name = encoding?.[1] ?? '';
    this.declaration = { span, encoding: encoding ? { name, span: { start: end - name.length, end } } : undefined };
    if (!declarationSyntax.test(written)) {
      const message = 'The XML declaration reads <?xml version="1.0" encoding="utf-8"?> and nothing else.';
      this.problem(span.start, span.end, message);
    }
  }

  /** Skips `<!DOCTYPE …>` with its internal subset; a manifest has none, but it must not confuse what follows. */
  private readDoctype(): void {
    const start = this.at;
    if (!this.startsWith('<!DOCTYPE') || this.root || this.doctype) {
      this.last(start, start + 2, '"<!" begins nothing that may stand here; comments begin with "<!--".');
      this.at = start + 2;
      return;
    }
    const { end, hasSubset } = endOfDoctype(this.text, start);
    this.at = end ?? this.text.length;
    this.doctype = { span: { start, end: this.at }, hasSubset };
    if (end === undefined) this.last(start, start + 9, 'This declaration is not closed; end it with ">".');
  }

  private readEndTag(): void {
    const start = this.at;
    const nameSpan = { start: start + 2, end: endOfName(this.text, start + 2) };
    const name = this.text.slice(nameSpan.start, nameSpan.end);
    this.at = endOfBlanks(this.text, nameSpan.end);
    if (this.text.charCodeAt(this.at) === greater) this.at++;
    else this.last(start, nameSpan.end, `The end tag of "${shown(name)}" is not closed; end it with ">".`);
    if (!this.openNames.get(name)) {
      const inner = this.open[this.open.length - 1];
      const hint = inner ? `; the innermost open element is "${shown(inner.name)}"` : '';
      this.last(nameSpan.start, nameSpan.end, `Nothing named "${shown(name)}" is open here${hint}.`);
      return;
    }
    while (this.open[this.open.length - 1]?.name !== name) this.closeUnended(start);
    const element = this.close(this.at);
    if (element) element.endNameSpan = nameSpan;
  }

  /** The innermost element has no end tag: it ends where its surroundings go on. */
  private closeUnended(end: number): void {
    const element = this.close(end);
    if (element)
      this.last(element.nameSpan.start, element.nameSpan.end, `"${shown(element.name)}" is opened but never closed.`);
  }

  private close(end: number): OpenElement | undefined {
    const element = this.open.pop();
    if (!element) return undefined;
    element.span = { start: element.span.start, end };
    this.openNames.set(element.name, (this.openNames.get(element.name) ?? 1) - 1);
    this.namespaces.leave();
    return element;
  }

  private readStartTag(): void {
    const start = this.at;
    const nameSpan = { start: start + 1, end: endOfName(this.text, start + 1) };
    const name = this.nameAt(nameSpan);
    this.at = nameSpan.end;
    const attributes = this.readAttributes(name.text);
    const selfClosing = this.text.charCodeAt(this.at) === slash;
    if (selfClosing) this.at += 2;
    else if (this.text.charCodeAt(this.at) === greater) this.at++;
    else if (this.text.startsWith('<!--', this.at))
      this.last(this.at, this.at + 4, `A comment must not stand inside the tag "${shown(name.text)}"; move it out.`);
    else this.last(nameSpan.start, nameSpan.end, `The tag "${shown(name.text)}" is not closed; end it with ">".`);

    const namespaces = this.namespaces.enter(this.declarationsIn(attributes));
    const parent = this.open[this.open.length - 1];
    const element: OpenElement = {
      name: name.text,
      localName: name.localName,
      namespace: this.namespaceOf(name, nameSpan) ?? (name.prefix === '' ? '' : undefined),
      nameSpan,
      startTag: { start, end: this.at },
      selfClosing,
      endNameSpan: undefined,
      span: { start, end: this.at },
      attributes,
      children: [],
      parent,
      text: '',
      textSpan: undefined,
      namespaces,
    };
    this.resolveAttributes(attributes);
    if (parent) parent.children.push(element);
    else if (this.root)
      this.last(nameSpan.start, nameSpan.end, 'A document has one root element; this is a second one.');
    else this.root = element;
    if (selfClosing) this.namespaces.leave();
    else {
      this.open.push(element);
      this.openNames.set(name.text, (this.openNames.get(name.text) ?? 0) + 1);
    }
  }

  private readAttributes(owner: string): Draft<XmlAttribute>[] {
    const found: Draft<XmlAttribute>[] = [];
    let known: Set<string> | undefined;
    for (;;) {
      const before = this.at;
      this.at = endOfBlanks(this.text, before);
      const code = this.text.charCodeAt(this.at);
      const ends = code === greater || code === less || this.at >= this.text.length;
      if (ends || (code === slash && this.text.charCodeAt(this.at + 1) === greater)) return found;
      const nameSpan = { start: this.at, end: endOfName(this.text, this.at) };
      if (nameSpan.start === nameSpan.end) {
        const stray = this.text.charAt(this.at);
        this.last(this.at, this.at + 1, `"${stray}" does not belong into the tag "${shown(owner)}".`);
        this.at++;
        continue;
      }
      const name = this.nameAt(nameSpan);
      if (before === nameSpan.start)
        this.problem(nameSpan.start, nameSpan.end, `A blank is missing before "${shown(name.text)}".`);
      // Few attributes are compared one by one; a set pays only for many.
      if (found.length === 8) known = new Set(found.map(other => other.name));
      if (known ? known.has(name.text) : hasNamed(found, name.text))
        this.problem(nameSpan.start, nameSpan.end, `The attribute "${shown(name.text)}" is given twice.`);
      known?.add(name.text);
      found.push(this.readValue(name, nameSpan));
    }
  }

  private readValue(name: Name, nameSpan: Span): Draft<XmlAttribute> {
    const sign = endOfBlanks(this.text, nameSpan.end);
    this.at = nameSpan.end;
    if (this.text.charCodeAt(sign) !== equals) {
      this.last(nameSpan.start, nameSpan.end, `The attribute "${shown(name.text)}" has no value.`);
      return this.attribute(name, nameSpan, '', this.at, this.at);
    }
    const mark = endOfBlanks(this.text, sign + 1);
    const quote = this.text.charCodeAt(mark);
    if (quote !== doubleQuote && quote !== apostrophe) {
      this.at = endOfName(this.text, mark);
      // Word processors and chat programs make these of straight ones.
      const straight = /[“”„‘’«»]/.test(this.text.charAt(mark)) ? 'straight quotation marks (")' : 'quotation marks';
      this.last(mark, Math.max(this.at, mark + 1), `The value of "${shown(name.text)}" must stand in ${straight}.`);
      return this.attribute(name, nameSpan, this.text.slice(mark, this.at), mark, this.at);
    }
    const start = mark + 1;
    let end = start;
    let plain = true;
    for (; end < this.text.length; end++) {
      const code = this.text.charCodeAt(end);
      if (code === quote || code === less) break;
      if (code === ampersand || code === lineFeed || code === carriageReturn || code === tab) plain = false;
    }
    this.at = end + 1;
    if (this.text.charCodeAt(end) !== quote) {
      // While somebody types, the closing quote is missing: the value ends with its line or its tag at the latest.
      const message = `The value of "${shown(name.text)}" has no closing quotation mark, or contains a "<".`;
      this.last(mark, start, message);
      end = this.at = endOfUnclosedValue(this.text, start, end);
    }
    const value = plain ? this.text.slice(start, end) : this.decode(start, end, true);
    return this.attribute(name, nameSpan, value, start, end);
  }

  /** Its namespace is known only when the whole tag has been read. */
  private attribute(name: Name, nameSpan: Span, value: string, start: number, end: number): Draft<XmlAttribute> {
    return {
      name: name.text,
      localName: name.localName,
      namespace: '',
      span: { start: nameSpan.start, end: this.at },
      nameSpan,
      value,
      valueSpan: { start, end },
    };
  }

  /** What `xmlns` and `xmlns:…` among the attributes declare. */
  private declarationsIn(attributes: readonly XmlAttribute[]): ReadonlyMap<string, string> | undefined {
    let found: Map<string, string> | undefined;
    for (const { name, value, nameSpan } of attributes) {
      const prefix = name.startsWith('xmlns') ? this.names.get(name)?.declares : undefined;
      if (prefix === undefined) continue;
      const wrong = declarationProblem(prefix, value);
      if (wrong) this.problem(nameSpan.start, nameSpan.end, wrong);
      found ??= new Map();
      found.set(prefix, value);
    }
    return found;
  }

  private resolveAttributes(attributes: readonly Draft<XmlAttribute>[]): void {
    let known: Map<string, string> | undefined;
    for (const attribute of attributes) {
      if (attribute.localName.length === attribute.name.length) continue;
      const name = this.nameAt(attribute.nameSpan);
      attribute.namespace = this.namespaceOf(name, attribute.nameSpan);
      if (attribute.namespace === undefined || name.declares !== undefined) continue;
      const full = `${attribute.namespace} ${attribute.localName}`;
      known ??= new Map();
      if ((known.get(full) ?? attribute.name) !== attribute.name)
        this.problem(
          attribute.nameSpan.start,
          attribute.nameSpan.end,
          `"${shown(attribute.name)}" is given twice: another prefix stands for the same namespace.`,
        );
      known.set(full, attribute.name);
    }
  }

  private namespaceOf(name: Name, span: Span): string | undefined {
    const namespace = this.namespaces.get(name.prefix);
    if (namespace === undefined && name.prefix !== '' && !this.undeclared.has(name.prefix)) {
      // Once per prefix: one declaration mends all its uses.
      this.undeclared.add(name.prefix);
      const prefix = shown(name.prefix);
      this.problems.add({
        span: { start: span.start, end: span.start + name.prefix.length },
        message: `The prefix "${prefix}" is not declared; add xmlns:${prefix}="…" to the root element.`,
        undeclaredPrefix: name.prefix,
      });
    }
    return namespace;
  }

  private nameAt(span: Span): Name {
    const text = this.text.slice(span.start, span.end);
    const known = this.names.get(text);
    if (known) return known;
    const colon = text.indexOf(':');
    const prefix = text.slice(0, Math.max(colon, 0));
    const localName = text.slice(prefix === '' ? 0 : colon + 1);
    const name = {
      text,
      prefix,
      localName,
      valid: isQualifiedName(text),
      declares: text === 'xmlns' ? '' : prefix === 'xmlns' ? localName : undefined,
    };
    if (!name.valid) this.problem(span.start, span.end, `"${shown(text)}" is no name that XML allows.`);
    this.names.set(text, name);
    return name;
  }

  /** Text between two offsets with references replaced; in an attribute value each line end is one blank. */
  private decode(start: number, end: number, isValue = false): string {
    const written = this.text.slice(start, end);
    if (!isValue && !written.includes('&')) return written;
    return written.replace(
      isValue ? referencesAndBlanks : references,
      (all: string, entity?: string, semicolon?: string, at?: number) => {
        if (!all.startsWith('&')) return ' ';
        const value = semicolon === ';' && entity !== undefined ? entityValue(entity) : undefined;
        // With a document type entities may be declared that nobody here reads.
        if (value === undefined && !(this.doctype?.hasSubset && semicolon === ';' && entity && !entity.startsWith('#')))
          this.problem(
            start + (at ?? 0),
            start + (at ?? 0) + all.length,
            `"${shown(all)}" stands for no character; write "&amp;" for the character "&".`,
          );
        return value ?? all;
      },
    );
  }

  private startsWith(what: string): boolean {
    return this.text.startsWith(what, this.at);
  }

  private problem(start: number, end: number, message: string): void {
    this.problems.add({ span: { start, end: Math.min(end, this.text.length) }, message });
  }

  /** A problem after which nothing is certain. */
  private last(start: number, end: number, message: string): void {
    this.problems.addLast({ span: { start, end: Math.min(end, this.text.length) }, message });
  }
}

const references = /&(#x[0-9A-Fa-f]+|#[0-9]+|[^\s#;&<>"'][^\s;&<>"']*)?(;?)/g;
const referencesAndBlanks = new RegExp(`\\r\\n|[\\t\\r\\n]|${references.source}`, 'g');

const encodingSyntax = /[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([^"'<>]*)["']/;
const declarationSyntax =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][A-Za-z0-9._-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;

function hasNamed(attributes: readonly XmlAttribute[], name: string): boolean {
  for (const attribute of attributes) if (attribute.name === name) return true;
  return false;
}

function isBlank(text: string, at: number): boolean {
  return endOfBlanks(text, at) > at;
}

/** `limit` is where a "<", a second quotation mark or the text's end stops the value at the latest. */
function endOfUnclosedValue(text: string, start: number, limit: number): number {
  const stop = /\/?>|[\r\n]/.exec(text.slice(start, limit));
  return stop ? start + stop.index : limit;
}

/** Quoted strings and comments may contain brackets. `end` is undefined when the declaration is not closed. */
function endOfDoctype(text: string, start: number): { readonly end: number | undefined; readonly hasSubset: boolean } {
  const token = /["'[\]>]|<!--|<\?/g;
  token.lastIndex = start + 9;
  let inSubset = false;
  let hasSubset = false;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found === '>' && !inSubset) return { end: token.lastIndex, hasSubset };
    if (found === '[') inSubset = hasSubset = true;
    else if (found === ']') inSubset = false;
    else if (found !== '>') {
      const closing = found === '<!--' ? '-->' : found === '<?' ? '?>' : found;
      const end = text.indexOf(closing, token.lastIndex);
      if (end < 0) break;
      token.lastIndex = end + closing.length;
    }
  }
  return { end: undefined, hasSubset };
}
