// advance: simulated time passes, as fast as possible.

import { readDuration } from '../reading';
import type { StepKind } from '../step';

export const advance: StepKind<number> = {
  verb: 'advance',
  read: readDuration,
  describe: value => `${inWords(value)} pass`,
  run: (value, { machine }) => machine.advance(value),
};

function inWords(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  return milliseconds < 120_000 ? `${milliseconds / 1000} s` : `${milliseconds / 60_000} min`;
}
