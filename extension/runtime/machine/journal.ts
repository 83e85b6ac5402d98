// The journal of a run: collected in memory, written and read as JSON lines, followed from effect back to cause.

import { UserError } from '../../../server/base/errors';
import type { JournalSink } from '../platform/kernel/kernel';
import { type JournalKind, type JournalLine, type JournalLineOf, laneOfKind } from '../platform/kernel/records';

/** Keeps every line and tells whoever listens. */
export class Journal implements JournalSink {
  readonly lines: JournalLine[] = [];
  private readonly listeners = new Set<(line: JournalLine) => void>();

  append(line: JournalLine): void {
    this.lines.push(line);
    for (const listener of [...this.listeners]) listener(line);
  }

  /** Hears every line from now on. Returns how to stop. */
  onLine(listener: (line: JournalLine) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** All lines of one kind, in order. */
  of<K extends JournalKind>(kind: K): JournalLineOf<K>[] {
    return this.lines.filter((line): line is JournalLine & JournalLineOf<K> => line.kind === kind);
  }
}

/** One JSON object per line, with a line break after each. */
export function formatJournal(lines: readonly JournalLine[]): string {
  return lines.map(line => `${JSON.stringify(line)}\n`).join('');
}

/** Inverse of formatJournal. Throws UserError naming the line that is not one of a journal. */
export function parseJournal(text: string, file: string): JournalLine[] {
  const lines: JournalLine[] = [];
  for (const [index, source] of text.split('\n').entries()) {
    if (source.trim() === '') continue;
    const line = parseLine(source);
    if (!line || line.seq !== lines.length + 1) {
      const sentence = `${file}:${index + 1} is not line ${lines.length + 1} of a journal; write it with --journal and leave it unchanged.`;
      throw new UserError('journal-broken', sentence);
    }
    lines.push(line);
  }
  return lines;
}

/** From the first cause to the line `seq` itself. */
export function causesOf(lines: readonly JournalLine[], seq: number): JournalLine[] {
  const chain: JournalLine[] = [];
  for (
    let line: JournalLine | undefined = lines[seq - 1];
    line;
    line = line.cause === undefined ? undefined : lines[line.cause - 1]
  ) {
    chain.unshift(line);
  }
  return chain;
}

function parseLine(source: string): JournalLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { seq, at, kind } = value as Record<string, unknown>;
  const isHead = typeof seq === 'number' && typeof at === 'number' && typeof kind === 'string' && kind in laneOfKind;
  return isHead ? (value as JournalLine) : undefined;
}
