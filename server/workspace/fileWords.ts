// Which words stand in one file, and in its next version after an edit.

/**
 * Texts are looked through part by part; after an edit only the parts that are new. A word does not reach over the end of
 * a statement or block with a blank line behind it, which is where parts end.
 */
export class FileWords {
  private readonly parts: ReadonlySet<string>;
  private readonly added: readonly string[];
  /** By the key of the word, a part that has it. */
  private readonly found = new Map<string, string | undefined>();

  /** `previous`: of an earlier version of the file. */
  constructor(
    text: string,
    private previous?: FileWords,
  ) {
    this.parts = new Set(partsOf(text));
    this.added = previous ? [...this.parts].filter(part => !previous.parts.has(part)) : [];
    // One version back is enough: whatever is asked at all is asked after each edit.
    if (previous) previous.previous = undefined;
  }

  has(key: string, word: RegExp): boolean {
    if (!this.found.has(key)) this.found.set(key, this.find(key, word));
    return this.found.get(key) !== undefined;
  }

  private find(key: string, word: RegExp): string | undefined {
    const earlier = this.previous?.found;
    const part = earlier?.get(key);
    if (part !== undefined && this.parts.has(part)) return part;
    const isNowhereElse = earlier?.has(key) && part === undefined;
    return firstWith(word, isNowhereElse ? this.added : this.parts);
  }
}

function firstWith(word: RegExp, parts: Iterable<string>): string | undefined {
  for (const part of parts) if (word.test(part)) return part;
  return undefined;
}

function* partsOf(text: string): Generator<string> {
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const isBlank = text[at + 1] === '\n' || (text[at + 1] === '\r' && text[at + 2] === '\n');
    const last = text[at - 1] === '\r' ? text[at - 2] : text[at - 1];
    if (!isBlank || (last !== ';' && last !== '}' && last !== '{')) continue;
    yield text.slice(start, at + 1);
    start = at + 1;
  }
  yield text.slice(start);
}
