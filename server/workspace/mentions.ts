// Which of many files have some word in their text: asked again after an edit, only what was edited is looked at.
import type { SourceFile } from './snapshot';

type Found = ReadonlyMap<string, SourceFile>;

/** The files of one project or program at one moment. */
export class Mentions {
  private readonly found = new Map<string, Found>();
  private all: Found | undefined;
  /** What was known of the same files before, and where they differ; undefined when they are not the same files. */
  private readonly before:
    | { readonly found: ReadonlyMap<string, Found>; readonly changed: readonly Change[] }
    | undefined;

  private readonly parts: readonly Mentions[];

  /** `previous`: of the same project, at an earlier time. `parts`: of the projects that a program is made of. */
  constructor(
    readonly files: readonly SourceFile[],
    { previous, parts = [] }: { readonly previous?: Mentions; readonly parts?: readonly Mentions[] } = {},
  ) {
    this.parts = parts;
    const changed = previous && changes(previous.files, files);
    this.before = previous && changed && { found: previous.found, changed };
  }

  /** All files. */
  get byPath(): Found {
    if (!this.all) {
      this.all = new Map(this.files.map(entry));
      whole.set(this.all, this);
    }
    return this.all;
  }

  /** By path, in the order of the files. */
  of(word: RegExp): Found {
    const key = keyOfWord(word);
    const known = this.found.get(key);
    if (known) return known;
    const found =
      this.parts.length > 0
        ? new Map(this.parts.flatMap(part => [...part.of(word)]))
        : (this.adjusted(key, word) ?? new Map(this.files.filter(({ text }) => word.test(text)).map(entry)));
    this.found.set(key, found);
    return found;
  }

  /** With the edited files in the place of the earlier ones. */
  private replaced(found: Found): Found {
    const edited = new Map(this.before?.changed.map(({ after }) => entry(after)));
    if (![...edited.keys()].some(path => found.has(path))) return found;
    return new Map([...found].map(([path, file]) => [path, edited.get(path) ?? file]));
  }

  private adjusted(key: string, word: RegExp): Found | undefined {
    const known = this.before?.found.get(key);
    if (!known || !this.before) return undefined;
    const has = new Map(this.before.changed.map(({ after }) => [after.path, word.test(after.text)]));
    if ([...has].every(([path, isThere]) => isThere === known.has(path))) return this.replaced(known);
    return new Map(this.files.flatMap(file => ((has.get(file.path) ?? known.has(file.path)) ? [entry(file)] : [])));
  }
}

const whole = new WeakMap<Found, Mentions>();

/** Those of the files, by path, that have the word: without looking at each where the files are those of a program. */
export function filesMentioning(files: Found, word: RegExp): Found {
  return whole.get(files)?.of(word) ?? new Map([...files].filter(([, { text }]) => word.test(text)));
}

/** What words are looked up under: equal for those that are written alike. */
export function keyOfWord(word: RegExp): string {
  const key = keys.get(word) ?? `${word.flags}/${word.source}`;
  keys.set(word, key);
  return key;
}

const keys = new WeakMap<RegExp, string>();

interface Change {
  readonly before: SourceFile;
  readonly after: SourceFile;
}

/** Undefined when files have come, gone or moved. */
function changes(before: readonly SourceFile[], after: readonly SourceFile[]): Change[] | undefined {
  if (before.length !== after.length) return undefined;
  const found: Change[] = [];
  for (const [i, file] of after.entries()) {
    const old = before[i];
    if (old === file) continue;
    if (old?.path !== file.path) return undefined;
    found.push({ before: old, after: file });
  }
  return found;
}

function entry(file: SourceFile): [string, SourceFile] {
  return [file.path, file];
}
