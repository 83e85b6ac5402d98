// The forms in which lint can report.
import type { CommandLineIO } from '../options';
import { jsonReport } from './json';
import type { LintResult } from './lintResult';
import { textReport } from './text';

/** `coloured`: for people at a terminal. */
type Reporter = (result: LintResult, io: CommandLineIO, coloured: boolean) => string;

export const reporters = {
  text: (result, _, coloured) => textReport(result, coloured),
  json: jsonReport,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
