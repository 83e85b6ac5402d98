// bgtask simulate: a scripted run on a simulated PC, with what was expected of it.

import { UserError } from '../../../server/base/errors';
import { normalizePath, resolvePath } from '../../../server/base/paths';
import { diskFiles } from '../../../server/workspace/diskFiles';
import { formatJournal } from '../../runtime/machine/journal';
import { loadApp } from '../../runtime/machine/loadedApp';
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
    repeat: {
      kind: 'number',
      placeholder: 'TIMES',
      summary: 'Run it so many times and compare the journals: a run in virtual time is the same every time.',
    },
    timeline: { kind: 'text', placeholder: 'FILE.svg', summary: 'Write the run as a picture.' },
  },
  async run([operand = ''], values, io) {
    const cwd = normalizePath(io.cwd);
    const path = resolvePath(cwd, operand);
    const scenario = readScenario(readNamedFile(operand, path), path);
    if (values.repeat !== undefined && scenario.network === 'tcp')
      throw new UserError(
        'repeat-live',
        '--repeat is for scenarios in virtual time; real sockets take their own time.',
      );
    const reporter = scenarioReporter(io.stdout, useColour(io));
    reporter.begin(scenario);
    const files = { files: diskFiles, declarations: io.declarations };
    const app = loadApp(scenario.app, files, scenario.stubs);
    const result = await runScenario(scenario, files, reporter.listener, app);
    reporter.end(result);
    writeOutputs(result.journal, values, cwd);
    if (values.repeat === undefined) return result.held ? success : failure;
    const different = await firstDifference(
      values.repeat,
      result.journal,
      async () => (await runScenario(scenario, files, {}, app)).journal,
    );
    io.stdout.write(`\n${different ?? `The same journal ${values.repeat} times.`}\n`);
    return result.held && different === undefined ? success : failure;
  },
});

/** Where the journal of a further run is another one, as a sentence; undefined when none is. */
async function firstDifference(
  times: number,
  journal: readonly JournalLine[],
  run: () => Promise<readonly JournalLine[]>,
): Promise<string | undefined> {
  const expected = formatJournal(journal).split('\n');
  for (let i = 2; i <= times; i++) {
    const lines = formatJournal(await run()).split('\n');
    const at = Math.max(
      expected.findIndex((line, index) => line !== lines[index]),
      0,
    );
    if (lines.length !== expected.length || lines[at] !== expected[at])
      return `Run ${i} is different from line ${at + 1} of the journal on: ${lines[at] ?? 'it ends there'}`;
  }
  return undefined;
}

function writeOutputs(
  journal: readonly JournalLine[],
  { journal: journalFile, timeline }: { readonly journal: string | undefined; readonly timeline: string | undefined },
  cwd: string,
): void {
  if (journalFile !== undefined) writeNamedFile(journalFile, cwd, formatJournal(journal));
  if (timeline !== undefined) writeNamedFile(timeline, cwd, svgTimeline(journal));
}
