// Which of many files have some word in their text: asked again after an edit, only what was edited is looked at.
import { noteRead, type Read, withoutReads } from '../base/reads';
import { FileWords } from './fileWords';
import type { SourceFile } from './snapshot';

type Found = ReadonlyMap<string, SourceFile>;

/** The files of one project or program at one moment. */
export class Mentions {
  private readonly answers = new Map<string, Answer>();
  private all: Found | undefined;
  /** What was known of the same files before, and where they differ; undefined when they are not the same files, or no longer the latest. */
  private before: { readonly answers: ReadonlyMap<string, Answer>; readonly changed: readonly Change[] } | undefined;
  private readonly parts: readonly Mentions[];
  readonly history: MentionsHistory;

  /** `previous`: of the same project, at an earlier time. `parts`: of the projects that a program is made of. */
  constructor(
    readonly files: readonly SourceFile[],
    { previous, parts = [] }: { readonly previous?: Mentions; readonly parts?: readonly Mentions[] } = {},
  ) {
    this.parts = parts;
    const changed = previous && changes(previous.files, files);
    this.before = previous && changed && { answers: previous.answers, changed };
    // One version back is enough, and all of them would be too much.
    if (previous) previous.before = undefined;
    this.history = previous?.history ?? { latest: this };
    this.history.latest = this;
  }

  /** Somebody looks at this version: it counts as what there is now. */
  comeBack(): void {
    this.history.latest = this;
  }

  /** All files. */
  get byPath(): Found {
    if (!this.all) {
      this.all = new Map(this.files.map(entry));
      origins.set(this.all, this);
    }
    return this.all;
  }

  /** By path, in the order of the files. */
  of(word: RegExp): Found {
    const { files, reads } = this.answerTo(word);
    for (const read of reads) noteRead(read);
    return files;
  }

  answerTo(word: RegExp): Answer {
    const key = keyOfWord(word);
    const known = this.answers.get(key);
    if (known) return known;
    const found = withoutReads(() => this.joined(word) ?? this.adjusted(key, word) ?? this.searched(word));
    this.answers.set(key, found);
    origins.set(found.files, this);
    return found;
  }

  private joined(word: RegExp): Answer | undefined {
    if (this.parts.length === 0) return undefined;
    const answers = this.parts.map(part => part.answerTo(word));
    return {
      files: new Map(answers.flatMap(({ files }) => [...files])),
      reads: answers.flatMap(({ reads }) => reads),
    };
  }

  private searched(word: RegExp): Answer {
    return {
      files: new Map(this.files.filter(({ text }) => word.test(text)).map(entry)),
      reads: [new WordRead(this.history, word)],
    };
  }

  private adjusted(key: string, word: RegExp): Answer | undefined {
    const known = this.before?.answers.get(key);
    if (!known || !this.before) return undefined;
    const has = new Map(this.before.changed.map(change => [change.after.path, wordsAfter(change).has(key, word)]));
    if ([...has].every(([path, isThere]) => isThere === known.files.has(path)))
      return { files: this.replaced(known.files), reads: known.reads };
    return {
      files: new Map(
        this.files.flatMap(file => ((has.get(file.path) ?? known.files.has(file.path)) ? [entry(file)] : [])),
      ),
      reads: [new WordRead(this.history, word)],
    };
  }

  /** With the edited files in the place of the earlier ones. */
  private replaced(found: Found): Found {
    const edited = new Map(this.before?.changed.map(({ after }) => entry(after)));
    if (![...edited.keys()].some(path => found.has(path))) return found;
    return new Map([...found].map(([path, file]) => [path, edited.get(path) ?? file]));
  }
}

interface Answer {
  readonly files: Found;
  /** The same objects for as long as the same files have the word. */
  readonly reads: readonly Read[];
}

/** The versions of a project as time goes by. */
export interface MentionsHistory {
  latest: Mentions;
}

class WordRead implements Read {
  constructor(
    private readonly history: MentionsHistory,
    private readonly word: RegExp,
  ) {}

  get isCurrent(): boolean {
    return this.history.latest.answerTo(this.word).reads.includes(this);
  }
}

/** What the files are some of. */
const origins = new WeakMap<Found, Mentions>();

/** Those of the files, by path, that have the word: without looking at each where they come from a project or program. */
export function filesMentioning(files: Found, word: RegExp): Found {
  const origin = origins.get(files);
  if (!origin) return new Map([...files].filter(([, { text }]) => word.test(text)));
  const found = origin.of(word);
  if (found === files || files === origin.byPath) return found;
  return new Map([...found].filter(([path]) => files.has(path)));
}

/** What words are looked up under: equal for those that are written alike. */
export function keyOfWord(word: RegExp): string {
  const key = keys.get(word) ?? `${word.flags}/${word.source}`;
  keys.set(word, key);
  return key;
}

const keys = new WeakMap<RegExp, string>();

const words = new WeakMap<SourceFile, FileWords>();

function wordsAfter({ before, after }: Change): FileWords {
  const known = words.get(after) ?? new FileWords(after.text, words.get(before));
  words.set(after, known);
  return known;
}

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
