// Parses the accessors of properties, indexers and events.
import type { Cursor } from './cursor';
import { parseFunctionBody } from './locals';
import type { Accessor, Word } from './nodes';
import { isModifierAt, parseAttributeLists, parseModifiers, skipAttributes } from './parameters';

type AccessorKeyword = Accessor['keyword']['text'];

/** `{ get; set; }`; the current token is `{`. A brace that is missing does not swallow the members behind it. */
export function parseAccessors(p: Cursor, owner: 'property' | 'event'): Accessor[] {
  const close = p.tokens.matches[p.index] ?? -1;
  p.next();
  const accessors: Accessor[] = [];
  while (!p.is('}') && !p.is('end of file')) {
    const keyword = keywordAhead(p);
    if (keyword !== undefined) accessors.push(parseAccessor(p));
    else if (!skipUnknown(p, owner, close)) break;
  }
  p.expect('}');
  return accessors;
}

/** The keyword of the accessor that begins here, behind its attributes and modifiers. */
function keywordAhead(p: Cursor): AccessorKeyword | undefined {
  let at = skipAttributes(p, p.index);
  if (at < 0) return undefined;
  while (isModifierAt(p, at)) at++;
  const kind = p.kinds[at];
  switch (kind) {
    case 'get':
    case 'set':
    case 'init':
    case 'add':
    case 'remove':
      return kind;
    default:
      return undefined;
  }
}

function parseAccessor(p: Cursor): Accessor {
  const start = p.start;
  const attributes = parseAttributeLists(p);
  const modifiers = parseModifiers(p);
  const keyword = p.word(p.kind as AccessorKeyword) as Word<AccessorKeyword>;
  if (p.accept(';')) {
    return {
      kind: 'Accessor',
      start,
      end: p.lastEnd,
      attributes,
      modifiers,
      keyword,
      body: undefined,
      expressionBody: undefined,
    };
  }
  if (!p.is('{') && !p.is('=>')) {
    p.missing('CS1043', '{ or ; expected');
    return {
      kind: 'Accessor',
      start,
      end: p.lastEnd,
      attributes,
      modifiers,
      keyword,
      body: undefined,
      expressionBody: undefined,
    };
  }
  const rest = parseFunctionBody(p, false);
  if (rest.body !== undefined) p.accept(';');
  return { kind: 'Accessor', start, end: p.lastEnd, attributes, modifiers, keyword, ...rest };
}

/** Reports and skips what begins no accessor; false when a member seems to begin there. `close`: the brace of the list. */
function skipUnknown(p: Cursor, owner: 'property' | 'event', close: number): boolean {
  if (owner === 'property') p.missing('CS1014', 'A get or set accessor expected');
  else p.missing('CS1055', 'An add or remove accessor expected');
  const left = close - p.index;
  if (left > 0 && left < 50 && !p.kinds.slice(p.index, close).includes('{')) {
    while (p.index < close) p.next();
    return true;
  }
  if (isModifierAt(p, p.index) || p.is('[') || p.is('namespace') || p.is('class')) return false;
  const match = p.tokens.matches[p.index] ?? -1;
  if (match >= 0) while (p.index < match) p.next();
  p.next();
  return true;
}
