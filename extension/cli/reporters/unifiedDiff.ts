// What became of a file, as a unified diff that `git apply` and `patch -p1` understand.
import type { TextEdit } from '../../../server/base/editedText';
import { applyEdits } from '../../../server/base/text';
import type { Paint } from './paint';

/** Unchanged lines shown around a change. */
const context = 3;

/** Lines `from` to `to` (not included) of the old text, and what stands there instead. Lines keep their line breaks. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** In: a path as it is to be shown, the old text, and the edits with places in it. Without edits: an empty text. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[], paint: Paint): string {
  const old = linesOf(text);
  const changes = lineChanges(text, old, edits);
  if (changes.length === 0) return '';
  let shift = 0;
  const hunks = groups(changes).map(group => {
    const [hunk, added] = hunkText(old, group, shift, paint);
    shift += added;
    return hunk;
  });
  const head = `${paint.place(`--- a/${path}`)}\n${paint.place(`+++ b/${path}`)}\n`;
  return head + hunks.join('');
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lineChanges(text: string, old: readonly string[], edits: readonly TextEdit[]): Change[] {
  const starts = [0];
  for (const line of old) starts.push((starts.at(-1) ?? 0) + line.length);
  const lineAt = (offset: number) => {
    let line = 0;
    while (line + 1 < old.length && (starts[line + 1] ?? 0) <= offset) line++;
    return line;
  };
  const blocks: { from: number; to: number; edits: TextEdit[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const from = lineAt(edit.span.start);
    const to = Math.min(lineAt(Math.max(edit.span.start, edit.span.end)) + 1, old.length);
    const last = blocks.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else blocks.push({ from, to, edits: [edit] });
  }
  const changes = blocks.flatMap(({ from, to, edits: own }) => {
    const start = starts[from] ?? 0;
    const moved = own.map(({ span, newText }) => ({
      span: { start: span.start - start, end: span.end - start },
      newText,
    }));
    const lines = linesOf(applyEdits(text.slice(start, starts[to]), moved));
    return trimmed(old, { from, to, lines });
  });
  return joined(changes);
}

/** What goes of neighbours stands before what comes, as everybody expects. */
function joined(changes: readonly Change[]): Change[] {
  const found: Change[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last?.to !== change.from) found.push(change);
    else found[found.length - 1] = { from: last.from, to: change.to, lines: [...last.lines, ...change.lines] };
  }
  return found;
}

/** Without the lines at both ends that are as they were. */
function trimmed(old: readonly string[], { from, to, lines }: Change): Change[] {
  let head = 0;
  while (from + head < to && head < lines.length && old[from + head] === lines[head]) head++;
  let tail = 0;
  while (to - tail > from + head && lines.length - tail > head && old[to - tail - 1] === lines[lines.length - tail - 1])
    tail++;
  const change = { from: from + head, to: to - tail, lines: lines.slice(head, lines.length - tail) };
  return change.from === change.to && change.lines.length === 0 ? [] : [change];
}

/** Changes that share their context are one hunk. */
function groups(changes: readonly Change[]): Change[][] {
  const found: Change[][] = [];
  for (const change of changes) {
    const last = found.at(-1);
    const end = last?.at(-1)?.to;
    if (last && end !== undefined && change.from - end <= 2 * context) last.push(change);
    else found.push([change]);
  }
  return found;
}

/** The hunk, and by how many lines the text grows in it. */
function hunkText(old: readonly string[], changes: readonly Change[], shift: number, paint: Paint): [string, number] {
  const from = Math.max((changes[0]?.from ?? 0) - context, 0);
  const to = Math.min((changes.at(-1)?.to ?? 0) + context, old.length);
  const rows: string[] = [];
  const row = (sign: string, line: string, colour: (text: string) => string) => {
    const ends = line.endsWith('\n');
    rows.push(colour(sign + (ends ? line.slice(0, -1) : line)), ...(ends ? [] : ['\\ No newline at end of file']));
  };
  let at = from;
  for (const change of changes) {
    for (; at < change.from; at++) row(' ', old[at] ?? '', text => text);
    for (; at < change.to; at++) row('-', old[at] ?? '', paint.bad);
    for (const line of change.lines) row('+', line, paint.good);
  }
  for (; at < to; at++) row(' ', old[at] ?? '', text => text);
  const added = changes.reduce((sum, change) => sum + change.lines.length - (change.to - change.from), 0);
  const range = (start: number, count: number) => `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
  const head = `@@ -${range(from, to - from)} +${range(from + shift, to - from + added)} @@`;
  return [`${paint.faint(head)}\n${rows.join('\n')}\n`, added];
}
