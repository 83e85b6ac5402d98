// A tolerant XML reader that knows where everything stands; whatever is wrong becomes a problem, never an exception.
import type { Span } from '../base/text';

/** The parts that findings point at. `value` has its entities decoded; `valueSpan` lies inside the quotes. */
export interface XmlAttribute {
  readonly name: string;
  readonly localName: string;
  /** '' for names without prefix (attributes take no default namespace); undefined when the prefix is not declared. */
  readonly namespace: string | undefined;
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
  /** The name in the end tag; missing for `<a/>` and where the end tag is missing. */
  readonly endNameSpan?: Span;
  readonly span: Span;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly parent?: XmlElement;
  /** The element's own text with entities decoded, without that of its children. */
  readonly text: string;
  /** Prefix to namespace, as declared here or further out; '' is the default namespace. */
  readonly namespaces: ReadonlyMap<string, string>;
}

export interface XmlProblem {
  readonly span: Span;
  readonly message: string;
}

export interface XmlDocument {
  readonly root?: XmlElement;
  /** Everything that makes the text not well-formed, in the order of the text. */
  readonly problems: readonly XmlProblem[];
}

/** Reads XML 1.0 with namespaces. Positions are offsets into `text`, which must not begin with a byte order mark. */
export function parseXml(text: string): XmlDocument {
  return new Reader(text).read();
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type OpenElement = Draft<XmlElement> & { attributes: XmlAttribute[]; children: XmlElement[] };

const xmlNamespaces: ReadonlyMap<string, string> = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);
const nameStart = /[:A-Za-z_\u00C0-\u02FF\u0370-\u1FFF\u2070-\u218F\u2C00-\uFFFD]/;
const nameRest = /[^\s<>/='"&?]/;

class Reader {
  private at = 0;
  private root: OpenElement | undefined;
  private readonly open: OpenElement[] = [];
  private readonly problems: XmlProblem[] = [];

  constructor(private readonly text: string) {}

  read(): XmlDocument {
    while (this.at < this.text.length) {
      if (this.text[this.at] !== '<') this.readText();
      else if (this.startsWith('<!--')) this.readComment();
      else if (this.startsWith('<![CDATA[')) this.readCData();
      else if (this.startsWith('<?')) this.readInstruction();
      else if (this.startsWith('<!')) this.readDoctype();
      else if (this.startsWith('</')) this.readEndTag();
      else if (nameStart.test(this.text[this.at + 1] ?? '')) this.readStartTag();
      else {
        this.problem(this.at, this.at + 1, 'A lone "<" stands here; write "&lt;" for the character.');
        this.at++;
      }
    }
    while (this.open.length > 0) this.closeUnended(this.text.length);
    if (!this.root) this.problem(0, 0, 'The file has no root element.');
    return { root: this.root, problems: this.problems };
  }

  private readText(): void {
    const start = this.at;
    const next = this.text.indexOf('<', start);
    this.at = next < 0 ? this.text.length : next;
    const owner = this.open.at(-1);
    if (owner) owner.text += this.decode(start, this.at);
    else {
      const shown = this.text.slice(start, this.at);
      const from = start + shown.length - shown.trimStart().length;
      if (shown.trim() !== '')
        this.problem(from, from + shown.trim().length, 'Text is not allowed outside the root element.');
    }
  }

  private readComment(): void {
    const start = this.at;
    const dashes = this.text.indexOf('--', start + 4);
    const end = this.text.indexOf('-->', start + 4);
    if (end < 0) this.problem(start, start + 4, 'This comment is not closed; end it with "-->".');
    else if (dashes < end) this.problem(dashes, dashes + 2, 'A comment must not contain "--".');
    this.at = end < 0 ? this.text.length : end + 3;
  }

  private readCData(): void {
    const start = this.at;
    const end = this.text.indexOf(']]>', start);
    const owner = this.open.at(-1);
    if (end < 0) this.problem(start, start + 9, 'This CDATA section is not closed; end it with "]]>".');
    if (owner) owner.text += this.text.slice(start + 9, end < 0 ? this.text.length : end);
    else this.problem(start, start + 9, 'Text is not allowed outside the root element.');
    this.at = end < 0 ? this.text.length : end + 3;
  }

  private readInstruction(): void {
    const start = this.at;
    const end = this.text.indexOf('?>', start);
    if (end < 0) this.problem(start, start + 2, 'This instruction is not closed; end it with "?>".');
    else if (start > (this.text.startsWith('\uFEFF') ? 1 : 0) && /^<\?xml\s/i.test(this.text.slice(start, start + 6)))
      this.problem(start, start + 5, 'The XML declaration must be the very first thing in the file.');
    this.at = end < 0 ? this.text.length : end + 2;
  }

  /** Skips `<!DOCTYPE …>` with its internal subset; a manifest has none, but it must not confuse what follows. */
  private readDoctype(): void {
    const start = this.at;
    const match = /<![^[>]*(?:\[[^\]]*\][^>]*)?>/y;
    match.lastIndex = start;
    const closed = match.test(this.text);
    if (closed) this.at = match.lastIndex;
    if (!this.startsWithAt(start, '<!DOCTYPE') || this.root) {
      this.problem(start, start + 2, '"<!" begins nothing known here; comments begin with "<!--".');
      if (!closed) this.at = start + 2;
    } else if (!closed) {
      this.problem(start, start + 2, 'This declaration is not closed; end it with ">".');
      this.at = this.text.length;
    }
  }

  private readEndTag(): void {
    const start = this.at;
    this.at += 2;
    const nameSpan = this.readName();
    const name = this.slice(nameSpan);
    this.skipBlanks();
    if (this.text[this.at] === '>') this.at++;
    else this.problem(start, this.at, `The end tag of "${name}" is not closed; end it with ">".`);
    if (!this.open.some(element => element.name === name)) {
      this.problem(nameSpan.start, nameSpan.end, `Nothing named "${name}" is open here.`);
      return;
    }
    while (this.open.at(-1)?.name !== name) this.closeUnended(start);
    const element = this.open.pop();
    if (!element) return;
    element.endNameSpan = nameSpan;
    element.span = { start: element.span.start, end: this.at };
  }

  /** The innermost element has no end tag: it ends where its surroundings go on. */
  private closeUnended(end: number): void {
    const element = this.open.pop();
    if (!element) return;
    element.span = { start: element.span.start, end };
    this.problem(element.nameSpan.start, element.nameSpan.end, `"${element.name}" is opened but never closed.`);
  }

  private readStartTag(): void {
    const start = this.at;
    this.at++;
    const nameSpan = this.readName();
    const name = this.slice(nameSpan);
    const drafts = this.readAttributes(name);
    const selfClosing = this.startsWith('/>');
    if (selfClosing) this.at += 2;
    else if (this.text[this.at] === '>') this.at++;
    else this.problem(nameSpan.start, nameSpan.end, `The tag "${name}" is not closed; end it with ">".`);

    const parent = this.open.at(-1);
    const namespaces = declaredNamespaces(drafts, parent?.namespaces ?? xmlNamespaces);
    const prefix = prefixOf(name);
    if (prefix !== '' && !namespaces.has(prefix)) this.undeclared(prefix, nameSpan);
    const element: OpenElement = {
      name,
      localName: name.slice(prefix === '' ? 0 : prefix.length + 1),
      namespace: prefix === '' ? (namespaces.get('') ?? '') : namespaces.get(prefix),
      nameSpan,
      startTag: { start, end: this.at },
      span: { start, end: this.at },
      attributes: drafts.map(draft => this.finishAttribute(draft, namespaces)),
      children: [],
      text: '',
      namespaces,
    };
    if (parent) {
      element.parent = parent;
      parent.children.push(element);
    } else if (this.root)
      this.problem(nameSpan.start, nameSpan.end, 'A document has one root element; this is a second one.');
    else this.root = element;
    if (!selfClosing) this.open.push(element);
  }

  private readAttributes(owner: string): AttributeDraft[] {
    const found: AttributeDraft[] = [];
    for (;;) {
      const before = this.at;
      this.skipBlanks();
      const next = this.text[this.at];
      if (next === undefined || next === '>' || next === '<' || this.startsWith('/>')) return found;
      const nameSpan = this.readName();
      if (nameSpan.start === nameSpan.end) {
        this.problem(this.at, this.at + 1, `"${next}" does not belong into the tag "${owner}".`);
        this.at++;
        continue;
      }
      const name = this.slice(nameSpan);
      if (before === nameSpan.start) this.problem(nameSpan.start, nameSpan.end, `A blank is missing before "${name}".`);
      if (found.some(other => other.name === name))
        this.problem(nameSpan.start, nameSpan.end, `The attribute "${name}" is given twice.`);
      found.push({ name, nameSpan, ...this.readValue(name, nameSpan) });
    }
  }

  private readValue(name: string, nameSpan: Span): { value: string; valueSpan: Span } {
    const afterName = this.at;
    this.skipBlanks();
    if (this.text[this.at] !== '=') {
      this.at = afterName;
      this.problem(nameSpan.start, nameSpan.end, `The attribute "${name}" has no value.`);
      return { value: '', valueSpan: { start: afterName, end: afterName } };
    }
    this.at++;
    this.skipBlanks();
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") {
      const start = this.at;
      while (/[^\s<>"'/]/.test(this.text[this.at] ?? '>')) this.at++;
      this.problem(start, Math.max(this.at, start + 1), `The value of "${name}" must stand in quotation marks.`);
      return { value: this.decode(start, this.at), valueSpan: { start, end: this.at } };
    }
    const start = this.at + 1;
    let end = this.text.indexOf(quote, start);
    const tag = this.text.indexOf('<', start);
    if (end < 0 || (tag >= 0 && tag < end)) {
      // While somebody types, the closing quote is missing: the value ends with its line or its tag at the latest.
      this.problem(start - 1, start, `The value of "${name}" has no closing quotation mark, or contains a "<".`);
      const stop = /\/?>|[<\r\n]/g;
      stop.lastIndex = start;
      end = stop.exec(this.text)?.index ?? this.text.length;
      this.at = end;
    } else this.at = end + 1;
    return { value: this.decode(start, end).replace(/[\t\r\n]/g, ' '), valueSpan: { start, end } };
  }

  private finishAttribute(draft: AttributeDraft, namespaces: ReadonlyMap<string, string>): XmlAttribute {
    const prefix = prefixOf(draft.name);
    if (prefix !== '' && !namespaces.has(prefix)) this.undeclared(prefix, draft.nameSpan);
    return {
      ...draft,
      localName: draft.name.slice(prefix === '' ? 0 : prefix.length + 1),
      namespace: prefix === '' ? '' : namespaces.get(prefix),
    };
  }

  private undeclared(prefix: string, span: Span): void {
    this.problem(
      span.start,
      span.start + prefix.length,
      `The prefix "${prefix}" is not declared; add xmlns:${prefix}="…" to the root element.`,
    );
  }

  /** Text between two offsets with entities replaced. */
  private decode(start: number, end: number): string {
    return this.text
      .slice(start, end)
      .replace(/&(#x[0-9A-Fa-f]+|#[0-9]+|[A-Za-z]+)?(;?)/g, (all, entity, semicolon, index) => {
        const value = semicolon === ';' && entity !== undefined ? entityValue(entity) : undefined;
        if (value === undefined)
          this.problem(
            start + index,
            start + index + all.length,
            `"${all}" is no known entity; write "&amp;" for the character "&".`,
          );
        return value ?? all;
      });
  }

  private readName(): Span {
    const start = this.at;
    while (nameRest.test(this.text[this.at] ?? '<')) this.at++;
    return { start, end: this.at };
  }

  private skipBlanks(): void {
    while (/\s/.test(this.text[this.at] ?? '<')) this.at++;
  }

  private startsWith(what: string): boolean {
    return this.startsWithAt(this.at, what);
  }

  private startsWithAt(offset: number, what: string): boolean {
    return this.text.startsWith(what, offset);
  }

  private slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  private problem(start: number, end: number, message: string): void {
    this.problems.push({ span: { start, end: Math.min(end, this.text.length) }, message });
  }
}

interface AttributeDraft {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(':'), 0));
}

function declaredNamespaces(
  attributes: readonly AttributeDraft[],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declarations = attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declarations.length === 0) return outer;
  return new Map([...outer, ...declarations.map(({ name, value }) => [name.slice(6), value] as const)]);
}

const namedEntities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function entityValue(entity: string): string | undefined {
  if (!entity.startsWith('#')) return namedEntities[entity];
  const code = entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
