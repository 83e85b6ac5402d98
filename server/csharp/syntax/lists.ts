// Comma-separated lists, read so that a forgotten comma or an unfinished element does not lose the rest.
import type { Cursor } from './cursor';
import type { TokenKind } from './tokens';

export interface ListRules {
  /** Whether an element can begin at the current token; decides if a missing comma is only reported. */
  readonly starts: (p: Cursor) => boolean;
  /** A comma may stand before the closing bracket. */
  readonly trailingComma?: boolean;
  /** After a forgotten comma, elements on further lines belong to the list as well: true between braces. */
  readonly multiline?: boolean;
}

/** Reads elements up to `close`, which is left to the caller; `close` at once gives an empty list. */
export function parseList<T>(p: Cursor, close: TokenKind, rules: ListRules, parseElement: (p: Cursor) => T): T[] {
  const list: T[] = [];
  // `F(` at the end of a line has no arguments yet; only a comma tells of one that is missing.
  if (p.is(close) || (!rules.starts(p) && !p.is(','))) return list;
  for (;;) {
    const before = p.index;
    list.push(parseElement(p));
    if (p.accept(',')) {
      if (rules.trailingComma && p.is(close)) return list;
      continue;
    }
    if (p.is(close) || p.index === before) return list;
    if (!rules.starts(p) || (!rules.multiline && p.onNewLine())) return list;
    p.missing('CS1003', "Syntax error, ',' expected");
  }
}
