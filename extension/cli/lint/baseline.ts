// A file of findings that are known and not to be reported: from then on only what is new is said.
import type { Finding } from '../../../server/analysis/engine/finding';
import { UserError } from '../../../server/base/errors';
import { comparePaths, folderOf, relativePath } from '../../../server/base/paths';
import { diskFiles } from '../../../server/workspace/diskFiles';
import type { Look } from './linter';

/** A finding is known again by its rule, its file and the text of its line, wherever that line has moved to. */
interface Entry {
  /** From the folder of the baseline. */
  readonly file: string;
  readonly rule: string;
  /** White space counts as one blank. */
  readonly line: string;
  /** How many such findings there are. */
  readonly count: number;
}

export interface Baseline {
  /** Where it lies; absolute. */
  readonly path: string;
  readonly entries: readonly Entry[];
}

export interface Compared {
  /** What is not in the baseline. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** How many of the baseline are no more, in the files that were looked at. */
  readonly gone: number;
}

const version = 1;

export function baselineOf(path: string, findings: readonly Finding[], look: Look): Baseline {
  const entries = new Map<string, Entry>();
  for (const finding of findings) {
    const place = placeOf(path, finding, look);
    const key = keyOf(place);
    entries.set(key, { ...place, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return {
    path,
    entries: [...entries.values()].sort(
      (a, b) => comparePaths(a.file, b.file) || comparePaths(a.rule, b.rule) || comparePaths(a.line, b.line),
    ),
  };
}

/** Of findings that look the same, the last ones are the new ones. */
export function compareWith({ path, entries }: Baseline, findings: readonly Finding[], look: Look): Compared {
  const left = new Map(entries.map(entry => [keyOf(entry), entry.count]));
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const key = keyOf(placeOf(path, finding, look));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? known : fresh).push(finding);
  }
  const looked = new Set(look.files.map(file => relativePath(folderOf(path), file)));
  const gone = entries
    .filter(({ file }) => looked.has(file))
    .reduce((sum, each) => sum + (left.get(keyOf(each)) ?? 0), 0);
  return { fresh, known, gone };
}

export function baselineText({ entries }: Baseline): string {
  return `${JSON.stringify({ version, findings: entries }, null, 2)}\n`;
}

/** `name`: the path in the user's own words. Throws a UserError. */
export function readBaseline(path: string, name: string): Baseline {
  const content = diskFiles.readFile(path);
  if (content.kind === 'missing')
    throw new UserError('baseline-missing', `There is no baseline ${name}; --write-baseline ${name} makes it.`);
  if (content.kind !== 'text') throw new UserError('baseline-unreadable', `The baseline ${name} cannot be read.`);
  const value = parsed(content.text);
  if (!isRecord(value) || !Array.isArray(value.findings))
    throw new UserError('baseline-form', `${name} is no baseline; --write-baseline ${name} writes it anew.`);
  if (value.version !== version)
    throw new UserError(
      'baseline-version',
      `The baseline ${name} has version ${String(value.version)}; this bgtask reads version ${version}. --write-baseline ${name} writes it anew.`,
    );
  const entries = value.findings.map((each: unknown, i) => {
    if (isEntry(each)) return each;
    throw new UserError('baseline-form', `Entry ${i + 1} of the baseline ${name} is not { file, rule, line, count }.`);
  });
  return { path, entries };
}

function placeOf(baseline: string, { file, rule, range }: Finding, look: Look): Omit<Entry, 'count'> {
  const line = look.linesOf(file)?.lineText(range.start.line) ?? '';
  return { file: relativePath(folderOf(baseline), file), rule, line: line.trim().replace(/\s+/g, ' ') };
}

function keyOf({ file, rule, line }: Omit<Entry, 'count'>): string {
  return JSON.stringify([file, rule, line]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value.file === 'string' &&
    typeof value.rule === 'string' &&
    typeof value.line === 'string' &&
    typeof value.count === 'number'
  );
}
