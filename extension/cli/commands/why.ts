// bgtask why: for each background task, whether it ran in a scenario or a recorded run, and what kept it from running.

import { UserError } from '../../../server/base/errors';
import { normalizePath, relativePath, resolvePath } from '../../../server/base/paths';
import { LineIndex } from '../../../server/base/text';
import { diskFiles } from '../../../server/workspace/diskFiles';
import { parseJournal } from '../../runtime/machine/journal';
import { type LoadedApp, loadApp } from '../../runtime/machine/loadedApp';
import type { JournalLine } from '../../runtime/platform/kernel/records';
import { runScenario } from '../../runtime/scenario/run';
import { readScenario } from '../../runtime/scenario/scenario';
import { type DeclaredPlace, whyTasks } from '../../timeline/why/why';
import { success } from '../exitCodes';
import { readNamedFile } from '../namedFiles';
import { type CommandLineIO, defineCommand } from '../options';
import { useColour } from '../reporters/paint';
import { whyText } from '../reporters/why';

export const why = defineCommand({
  name: 'why',
  summary: 'Says of each background task whether it ran, and if not, which gate held it back.',
  operands: 'SCENARIO|JOURNAL [TASK]',
  minOperands: 1,
  maxOperands: 2,
  options: {
    format: { kind: 'choice', choices: ['text', 'json'], summary: 'How to write the answers; text unless given.' },
    gates: { kind: 'flag', summary: 'Show every gate with its question and its answer.' },
  },
  async run([operand = '', task], values, io) {
    const cwd = normalizePath(io.cwd);
    const path = resolvePath(cwd, operand);
    const text = readNamedFile(operand, path);
    const run = /\.scenario\.json$/i.test(path)
      ? await ofScenario(text, path, io.declarations)
      : { lines: parseJournal(text, operand), declared: [] };
    const answers = whyTasks(run.lines, run.declared);
    const chosen =
      task === undefined ? answers : answers.filter(each => each.task === task || each.entryPoint === task);
    if (chosen.length === 0) {
      const names = answers.map(each => `"${each.task}"`).join(', ');
      const have = names === '' ? 'There is no background task in this run' : `The tasks of this run are ${names}`;
      throw new UserError('no-such-task', task === undefined ? `${have}.` : `${have}; "${task}" is not among them.`);
    }
    if (values.format === 'json') io.stdout.write(`${JSON.stringify(chosen, null, 2)}\n`);
    else io.stdout.write(whyText(chosen, { gates: values.gates, coloured: useColour(io) }));
    return success;
  },
});

/** Runs the scenario to its end, without a word; what it expects does not matter here. */
async function ofScenario(
  text: string,
  path: string,
  declarations: CommandLineIO['declarations'],
): Promise<{ readonly lines: readonly JournalLine[]; readonly declared: readonly DeclaredPlace[] }> {
  const scenario = readScenario(text, path);
  const files = { files: diskFiles, declarations };
  const { journal } = await runScenario(scenario, files);
  return { lines: journal, declared: declaredPlaces(loadApp(scenario.app, files, scenario.stubs)) };
}

function declaredPlaces({ manifest, folder }: LoadedApp): readonly DeclaredPlace[] {
  const lines = new LineIndex(manifest.text);
  return manifest.backgroundTasks.flatMap(({ element, entryPoint }) => {
    if (!entryPoint) return [];
    const { line } = lines.positionAt(element.span.start);
    return { entryPoint: entryPoint.value, place: `${relativePath(folder, manifest.path)}(${line + 1})` };
  });
}
