// Findings stay what they are while somebody types beside them; only their places move.
import { Notes } from '../../base/notes';
import type { Range } from '../../base/text';
import { changeBetween, isTouched, movedSpan, type TextChange } from '../../base/textChange';
import type { App, SourceFile } from '../../workspace/snapshot';
import type { Finding, Place } from './finding';
import type { TextFile } from './rule';

export type Texts = ReadonlyMap<string, SourceFile>;

/** The C# files that the findings point into, by path. */
export function textsOf(findings: readonly Finding[], app: App): Texts {
  const texts = new Map<string, SourceFile>();
  if (findings.length === 0) return texts;
  const sources = sourcesOf(app);
  for (const { file } of findings.flatMap(placesOf)) {
    const source = sources.get(file);
    if (source) texts.set(file, source);
  }
  return texts;
}

/** In: what they point into. Out: the same findings in the texts of the app; undefined when an edit touches one of their places. */
export function moveFindings(
  findings: readonly Finding[],
  texts: Texts,
  app: App,
): { readonly findings: readonly Finding[]; readonly texts: Texts } | undefined {
  const moves = new Map<string, Move>();
  const now = new Map<string, SourceFile>();
  for (const [path, before] of texts) {
    const after = sourcesOf(app).get(path);
    if (!after) return undefined;
    now.set(path, after);
    if (after !== before) moves.set(path, { before, after, change: changeBetween(before.text, after.text) });
  }
  if (moves.size === 0) return { findings, texts };
  if (findings.flatMap(placesOf).some(place => isEdited(place, moves))) return undefined;
  return { findings: findings.map(finding => moved(finding, moves)), texts: now };
}

interface Move {
  readonly before: TextFile;
  readonly after: TextFile;
  readonly change: TextChange;
}

function placesOf({ file, range, related, fixes }: Finding): Place[] {
  return [{ file, range }, ...related, ...fixes.flatMap(({ edits }) => edits)];
}

function isEdited({ file, range }: Place, moves: ReadonlyMap<string, Move>): boolean {
  const move = moves.get(file);
  return move !== undefined && isTouched(move.change, move.before.lines.spanOf(range));
}

function moved(finding: Finding, moves: ReadonlyMap<string, Move>): Finding {
  const move = <T extends Place>(place: T): T => {
    const found = moves.get(place.file);
    return found ? { ...place, range: movedRange(place.range, found) } : place;
  };
  return {
    ...move(finding),
    related: finding.related.map(move),
    fixes: finding.fixes.map(fix => ({ ...fix, edits: fix.edits.map(move) })),
  };
}

function movedRange(range: Range, { before, after, change }: Move): Range {
  return after.lines.rangeOf(movedSpan(change, before.lines.spanOf(range)));
}

const sources = new Notes<App, Texts>();

function sourcesOf(app: App): Texts {
  return sources.of(
    app,
    () => new Map(app.projects.flatMap(project => project.sources.map(file => [file.path, file]))),
  );
}
