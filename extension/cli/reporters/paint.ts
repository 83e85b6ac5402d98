// Colours and signs of the terminal, in one place.
import type { Severity } from '../../../server/analysis/engine/finding';
import type { CommandLineIO } from '../options';

export interface Paint {
  severity(severity: Severity, text: string): string;
  place(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

const plain = (text: string) => text;

export const noColour: Paint = {
  severity: (_, text) => text,
  place: plain,
  faint: plain,
  strong: plain,
  good: plain,
  bad: plain,
};

const sgr = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const severities: Readonly<Record<Severity, (text: string) => string>> = {
  error: sgr('31'),
  warning: sgr('33'),
  information: sgr('34'),
  hint: sgr('36'),
};

export const colour: Paint = {
  severity: (severity, text) => severities[severity](text),
  place: sgr('1'),
  faint: sgr('2'),
  strong: sgr('31;1'),
  good: sgr('32'),
  bad: sgr('31'),
};

/** https://no-color.org */
export function useColour(io: CommandLineIO): boolean {
  return io.stdout.isTTY && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}
