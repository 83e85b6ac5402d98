// bgtask simulate: a scripted run on a simulated PC, with what was expected of it.

import { normalizePath, resolvePath } from '../../../server/base/paths';
import { diskFiles } from '../../../server/workspace/diskFiles';
import { formatJournal } from '../../runtime/machine/journal';
import type { JournalLine } from '../../runtime/platform/kernel/records';
import { runScenario } from '../../runtime/scenario/run';
import { readScenario } from '../../runtime/scenario/scenario';
import { svgTimeline } from '../../timeline/svg';
import { failure, success } from '../exitCodes';
import { readNamedFile, writeNamedFile } from '../namedFiles';
import { defineCommand } from '../options';
import { useColour } from '../reporters/paint';
import { scenarioReporter } from '../reporters/scenario';

export const simulate = defineCommand({
  name: 'simulate',
  summary: 'Runs a scenario (*.scenario.json) on a simulated PC and says which of its expectations held.',
  operands: 'SCENARIO',
  minOperands: 1,
  maxOperands: 1,
  options: {
    journal: {
      kind: 'text',
      placeholder: 'FILE',
      summary: 'Write everything that happened, one JSON object per line.',
    },
    timeline: { kind: 'text', placeholder: 'FILE.svg', summary: 'Write the run as a picture.' },
  },
  async run([operand = ''], values, io) {
    const cwd = normalizePath(io.cwd);
    const path = resolvePath(cwd, operand);
    const scenario = readScenario(readNamedFile(operand, path), path);
    const reporter = scenarioReporter(io.stdout, useColour(io));
    reporter.begin(scenario);
    const result = await runScenario(scenario, { files: diskFiles, declarations: io.declarations }, reporter.listener);
    reporter.end(result);
    writeOutputs(result.journal, values, cwd);
    return result.held ? success : failure;
  },
});

function writeOutputs(
  journal: readonly JournalLine[],
  { journal: journalFile, timeline }: { readonly journal: string | undefined; readonly timeline: string | undefined },
  cwd: string,
): void {
  if (journalFile !== undefined) writeNamedFile(journalFile, cwd, formatJournal(journal));
  if (timeline !== undefined) writeNamedFile(timeline, cwd, svgTimeline(journal));
}
