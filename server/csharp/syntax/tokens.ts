// The words and signs of C#: what kinds of tokens there are, and how a word is told from an identifier.

/** Reserved words; never identifiers unless written with `@`. */
const reserved = [
  'abstract',
  'as',
  'base',
  'bool',
  'break',
  'byte',
  'case',
  'catch',
  'char',
  'checked',
  'class',
  'const',
  'continue',
  'decimal',
  'default',
  'delegate',
  'do',
  'double',
  'else',
  'enum',
  'event',
  'explicit',
  'extern',
  'false',
  'finally',
  'fixed',
  'float',
  'for',
  'foreach',
  'goto',
  'if',
  'implicit',
  'in',
  'int',
  'interface',
  'internal',
  'is',
  'lock',
  'long',
  'namespace',
  'new',
  'null',
  'object',
  'operator',
  'out',
  'override',
  'params',
  'private',
  'protected',
  'public',
  'readonly',
  'ref',
  'return',
  'sbyte',
  'sealed',
  'short',
  'sizeof',
  'stackalloc',
  'static',
  'string',
  'struct',
  'switch',
  'this',
  'throw',
  'true',
  'try',
  'typeof',
  'uint',
  'ulong',
  'unchecked',
  'unsafe',
  'ushort',
  'using',
  'virtual',
  'void',
  'volatile',
  'while',
  '__arglist',
  '__makeref',
  '__reftype',
  '__refvalue',
] as const;

/** Words that mean something only in certain places; identifiers everywhere else. */
const contextual = [
  'add',
  'alias',
  'allows',
  'and',
  'ascending',
  'async',
  'await',
  'by',
  'descending',
  'equals',
  'file',
  'from',
  'get',
  'global',
  'group',
  'init',
  'into',
  'join',
  'let',
  'managed',
  'not',
  'notnull',
  'on',
  'or',
  'orderby',
  'partial',
  'record',
  'remove',
  'required',
  'scoped',
  'select',
  'set',
  'unmanaged',
  'var',
  'when',
  'where',
  'with',
  'yield',
] as const;

/** `>>` and `>>>` are single `>` tokens here, because type argument lists end with them; the expression parser joins them. */
export type Punctuator =
  | '('
  | ')'
  | '['
  | ']'
  | '{'
  | '}'
  | ';'
  | ','
  | '.'
  | '..'
  | ':'
  | '::'
  | '?'
  | '??'
  | '??='
  | '=>'
  | '->'
  | '='
  | '=='
  | '!='
  | '!'
  | '~'
  | '+'
  | '++'
  | '+='
  | '-'
  | '--'
  | '-='
  | '*'
  | '*='
  | '/'
  | '/='
  | '%'
  | '%='
  | '&'
  | '&&'
  | '&='
  | '|'
  | '||'
  | '|='
  | '^'
  | '^='
  | '<'
  | '<='
  | '<<'
  | '<<='
  | '>'
  | '>=';

export type ReservedWord = (typeof reserved)[number];
export type ContextualWord = (typeof contextual)[number];

/**
 * An interpolated string is `string start`, then any of `string text` and holes, then `string end`; a hole is `hole start`,
 * tokens, perhaps `hole format` (from the colon on), `hole end`. The last token of a file is `end of file`.
 */
export type TokenKind =
  | 'end of file'
  | 'identifier'
  | 'number'
  | 'char literal'
  | 'string literal'
  | 'string start'
  | 'string text'
  | 'string end'
  | 'hole start'
  | 'hole format'
  | 'hole end'
  | ReservedWord
  | ContextualWord
  | Punctuator;

/** Bits that say what a token may be; looked at far more often than the kind itself. */
export const isIdentifierFlag = 1;
export const isPredefinedTypeFlag = 2;
export const isReservedFlag = 4;
/** `where`, `select`, …: no identifiers inside a query. */
export const isQueryWordFlag = 8;
/** A `{` whose inside was left out of the tokens. */
export const isBodyFlag = 16;

export interface WordEntry {
  readonly word: ReservedWord | ContextualWord;
  readonly flags: number;
}

const predefinedTypes = new Set<string>([
  'bool',
  'byte',
  'sbyte',
  'char',
  'decimal',
  'double',
  'float',
  'int',
  'uint',
  'long',
  'ulong',
  'short',
  'ushort',
  'object',
  'string',
  'void',
]);
const queryWords = new Set<string>([
  'from',
  'where',
  'select',
  'group',
  'into',
  'orderby',
  'join',
  'let',
  'in',
  'on',
  'equals',
  'by',
  'ascending',
  'descending',
]);

const longestWord = 12;

/** Words by first character and length, so that most identifiers are told from words by one table look-up. */
const buckets: (readonly WordEntry[] | undefined)[] = buildBuckets();

/** The word that stands at [start, end) of the text, if it is one. */
export function wordAt(text: string, start: number, end: number): WordEntry | undefined {
  const length = end - start;
  const first = text.charCodeAt(start);
  if (length > longestWord || first < 95) return undefined;
  const bucket = buckets[bucketIndex(first, length)];
  if (bucket === undefined) return undefined;
  for (const entry of bucket) if (text.startsWith(entry.word, start)) return entry;
  return undefined;
}

function bucketIndex(first: number, length: number): number {
  return (first - 95) * (longestWord + 1) + length;
}

function buildBuckets(): (readonly WordEntry[] | undefined)[] {
  const result: (WordEntry[] | undefined)[] = new Array(28 * (longestWord + 1)).fill(undefined);
  const add = (word: WordEntry['word'], flags: number) => {
    const index = bucketIndex(word.charCodeAt(0), word.length);
    const bucket = result[index] ?? [];
    bucket.push({ word, flags });
    result[index] = bucket;
  };
  for (const word of reserved) add(word, isReservedFlag | (predefinedTypes.has(word) ? isPredefinedTypeFlag : 0));
  for (const word of contextual) add(word, isIdentifierFlag | (queryWords.has(word) ? isQueryWordFlag : 0));
  return result;
}
