// A few lines of code with a squiggle under the place that is meant.
import type { LineIndex, Range } from '../../../server/base/text';
import type { Paint } from './paint';

/** Columns of code shown of a very long line. */
const widest = 110;

/**
 * The line before and after for context, numbers from 1. A range over several lines is underlined to the end of its first.
 * Control characters are shown as blanks, so that no file can write to the terminal.
 */
export function codeFrame(lines: LineIndex, range: Range, paint: Paint): string {
  const { start, end } = range;
  const marked = lines.lineText(start.line);
  const to = end.line === start.line ? end.character : marked.length;
  const cut = start.character > widest * 0.8 ? start.character - Math.floor(widest / 2) : 0;
  const first = Math.max(start.line - 1, 0);
  const last = Math.min(start.line + 1, lines.lineCount - 1);
  const width = String(last + 1).length;
  const shown: string[] = [];
  for (let line = first; line <= last; line++) {
    const isMarked = line === start.line;
    if (!isMarked && lines.lineText(line).trim() === '') continue;
    const gutter = `${isMarked ? '>' : ' '} ${String(line + 1).padStart(width)} |`;
    shown.push(`${paint.faint(gutter)} ${visible(lines.lineText(line), cut, widest)}`.trimEnd());
    if (isMarked) {
      const before = visible(marked, cut, start.character - cut).replace(/[^\t]/g, ' ');
      const squiggle = '^'.repeat(Math.max(1, Math.min(to, cut + widest) - start.character));
      shown.push(`${paint.faint(`  ${' '.repeat(width)} |`)} ${before}${paint.strong(squiggle)}`);
    }
  }
  return shown.join('\n');
}

function visible(line: string, from: number, length: number): string {
  return line.slice(from, from + Math.max(length, 0)).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ');
}
