// The forms in which lint can report.
import type { CommandLineIO } from '../options';
import { readRulePage } from '../rulePages';
import { githubReport } from './github';
import { jsonReport } from './json';
import { junitReport } from './junit';
import type { LintResult } from './lintResult';
import { sarifReport } from './sarif';
import { textReport } from './text';

/** `coloured`: for people at a terminal. */
type Reporter = (result: LintResult, io: CommandLineIO, coloured: boolean) => string;

export const reporters = {
  text: (result, _, coloured) => textReport(result, coloured),
  json: jsonReport,
  sarif: (result, io) => sarifReport(result, id => readRulePage(id, io)),
  github: githubReport,
  junit: junitReport,
} satisfies Record<string, Reporter>;

export const formats = [
  'text',
  'json',
  'sarif',
  'github',
  'junit',
] as const satisfies readonly (keyof typeof reporters)[];
