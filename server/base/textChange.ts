// What has been typed between two versions of a text, and where the rest has gone.
import type { Span } from './text';

/** What stood between `start` and `oldEnd` has been replaced by what stands between `start` and `newEnd`. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The latest answer: several ask about the same keystroke. */
let latest: { readonly before: string; readonly after: string; readonly change: TextChange } | undefined;

/** The smallest single stretch outside of which the texts are the same. */
export function changeBetween(before: string, after: string): TextChange {
  if (latest?.before !== before || latest.after !== after)
    latest = { before, after, change: findChange(before, after) };
  return latest.change;
}

function findChange(before: string, after: string): TextChange {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Where a place has gone that lies outside of what was replaced. */
export function movedSpan(change: TextChange, { start, end }: Span): Span {
  return { start: movedStart(change, start), end: movedEnd(change, end) };
}

export function movedStart({ start, oldEnd, newEnd }: TextChange, position: number): number {
  return position < start || (position === start && position < oldEnd) ? position : position + newEnd - oldEnd;
}

export function movedEnd({ start, oldEnd, newEnd }: TextChange, position: number): number {
  return position <= start ? position : position + newEnd - oldEnd;
}

/** Does the place begin or end in the text that is no longer there? */
export function isLost({ start, oldEnd }: TextChange, span: Span): boolean {
  const isAround = span.start < start && oldEnd < span.end;
  return !isAround && span.start < oldEnd && span.end > start;
}

/** Is the change in it, or right beside it? */
export function isTouched({ start, oldEnd }: TextChange, span: Span): boolean {
  return span.start <= oldEnd && start <= span.end;
}
