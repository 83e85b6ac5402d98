// Which characters XML 1.0 allows where: in names, as blanks, and at all; and what references stand for.
// https://www.w3.org/TR/xml/#charsets, https://www.w3.org/TR/xml-names/#NT-NCName

const start =
  'A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const rest = `${start}.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040-`;
const qualifiedName = new RegExp(`^[${start}][${rest}]*(?::[${start}][${rest}]*)?$`, 'u');

// Nearly all names are of this kind, and the test is many times faster.
const plainName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;

/** A name with at most one colon, as namespaces want it. */
export function isQualifiedName(text: string): boolean {
  return plainName.test(text) || qualifiedName.test(text);
}

// One byte per ASCII character: this is asked for each character of every name.
const blank = 1;
const endsName = 2;
const startsName = 4;
const classes = new Uint8Array(128);
for (const c of ' \t\r\n') classes[c.charCodeAt(0)] = blank | endsName;
for (const c of '<>/=\'"&?') classes[c.charCodeAt(0)] = endsName;
for (let c = 0; c < 128; c++) if (/[A-Za-z_:]/.test(String.fromCharCode(c))) classes[c] = startsName;

/** May a name begin here? Generous above ASCII: whether the whole name is one is asked later. */
export function startsNameAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 || ((classes[code] ?? 0) & startsName) !== 0;
}

/** Behind all that somebody could have meant as one name. */
export function endOfName(text: string, at: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && ((classes[code] ?? 0) & endsName) !== 0) return at;
    at++;
  }
  return at;
}

/** Behind the blanks that XML knows: space, tab and line ends. */
export function endOfBlanks(text: string, at: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code > 32 || ((classes[code] ?? 0) & blank) === 0) return at;
    at++;
  }
  return at;
}

const namedEntities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What `&entity;` stands for; undefined when it is none of the five names and no number of an allowed character. */
export function entityValue(entity: string): string | undefined {
  if (!entity.startsWith('#')) return Object.hasOwn(namedEntities, entity) ? namedEntities[entity] : undefined;
  const code = entity[1] === 'x' ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  if (!(code <= 0x10ffff)) return undefined;
  const character = String.fromCodePoint(code);
  return forbidden.test(character) ? undefined : character;
}

/** The text with all references replaced that stand for something; the others stay as they are. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(/&([^\s;&]+);/g, (all, entity: string) => entityValue(entity) ?? all) : text;
}

/** Control characters, halves of surrogate pairs, and the two code points that are none. */
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/u;

/** The same and whole pairs too: many times faster, and nearly no manifest has one of them. */
const suspicious = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\uD800-\uDFFF]/;

/** Where characters stand that no XML text may contain, at most `limit` of them. */
export function forbiddenCharacters(text: string, limit: number): number[] {
  const found: number[] = [];
  if (!suspicious.test(text)) return found;
  for (const match of text.matchAll(new RegExp(forbidden, 'gu'))) {
    if (found.length === limit) break;
    found.push(match.index);
  }
  return found;
}
