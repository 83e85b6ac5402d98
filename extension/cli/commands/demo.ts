// bgtask demo: what this tool does, shown on one app folder: the linter, a run with a real server, the timeline.

import { mkdirSync } from 'node:fs';
import { normalizePath, relativePath, resolvePath } from '../../../server/base/paths';
import { diskFiles } from '../../../server/workspace/diskFiles';
import { notSimulated } from '../../runtime/machine/codeProcess';
import { type LoadedApp, loadApp } from '../../runtime/machine/loadedApp';
import { runScenario } from '../../runtime/scenario/run';
import { readScenario, type Scenario } from '../../runtime/scenario/scenario';
import { standInScenario } from '../../runtime/scenario/standInScenario';
import { svgTimeline } from '../../timeline/svg';
import { textTimeline } from '../../timeline/text';
import { failure, success } from '../exitCodes';
import { writeNamedFile } from '../namedFiles';
import { type CommandLineIO, defineCommand } from '../options';
import { demoReporter } from '../reporters/demo';
import { useColour } from '../reporters/paint';
import { textReport } from '../reporters/text';
import { lintPaths } from './lint';

/** Where the picture goes, seen from the working directory. */
const picture = 'out/demo-timeline.svg';

export const demo = defineCommand({
  name: 'demo',
  summary: 'Shows linter and simulator on an app folder; without one on the sample that comes along.',
  operands: '[FOLDER]',
  minOperands: 0,
  maxOperands: 1,
  options: {},
  async run([operand], _, io) {
    const cwd = normalizePath(io.cwd);
    const samples = resolvePath(io.packageFolder, 'samples');
    const folder = operand === undefined ? `${samples}/chat-socket` : resolvePath(cwd, operand);
    const show = demoReporter(io.stdout, useColour(io));
    // Before anything is shown: a folder without an app that could run gets one sentence.
    const files = { files: diskFiles, declarations: io.declarations };
    const { scenario, remarks } = chooseScenario(loadApp(folder, files));

    show.chapter('What the linter says');
    const clean = showFindings(folder, io, show);
    if (operand === undefined) {
      show.text('\nAnd about the same app with mistakes that are easily made:');
      showFindings(`${samples}/chat-socket-broken`, io, show);
    }

    show.chapter('A run on a simulated PC');
    for (const remark of remarks) show.text(remark);
    const result = await runScenario(scenario, files, show.listener);

    show.chapter('What happened, when and why');
    show.raw(textTimeline(result.journal, { color: useColour(io) }));
    mkdirSync(resolvePath(cwd, 'out'), { recursive: true });
    writeNamedFile(picture, cwd, svgTimeline(result.journal));
    show.text(`\nThe same as a picture: ${picture}`);
    show.conclusion(result);
    return clean && result.held ? success : failure;
  },
});

/** False when there is an error among the findings. */
function showFindings(folder: string, io: CommandLineIO, show: ReturnType<typeof demoReporter>): boolean {
  // Hints would hide what is plainly wrong.
  const result = lintPaths([folder], io, 'warning');
  const report = textReport(result, useColour(io));
  const name = relativePath(normalizePath(io.cwd), folder);
  if (result.findings.length === 0) show.text(`${name}: ${report.trim()}`);
  else show.raw(`${name}:\n\n${report}`);
  return !result.findings.some(finding => finding.severity === 'error');
}

/** The app's own scenario for the demo, or one that is made for it, with what has to be said about it. */
function chooseScenario(app: LoadedApp): { readonly scenario: Scenario; readonly remarks: readonly string[] } {
  const own = resolvePath(app.folder, 'demo.scenario.json');
  const content = diskFiles.readFile(own);
  if (content.kind === 'text') return { scenario: readScenario(content.text, own), remarks: [] };
  const { scenario, plan, others } = standInScenario(app);
  const { compilation, type } = app.program(plan.entryPoint);
  const connects = plan.trigger.kind === 'SocketActivityTrigger' ? " and connects to the demo's server" : '';
  const remarks = [
    `This app registers its task in its pages, which cannot run here: the simulator plays them, registers ${plan.entryPoint}${connects}.`,
  ];
  const keys = Object.keys(plan.settings).map(key => `"${key}"`);
  if (keys.length > 0)
    remarks.push(`The task reads ${keys.join(' and ')} from LocalSettings, where the address of that server is put.`);
  if (others.length > 0) remarks.push(`Left out: ${others.join(', ')}.`);
  const missing = notSimulated(compilation, type);
  if (missing.length > 0)
    remarks.push(`Not simulated yet, so that a run ends where it gets there: ${missing.join(', ')}.`);
  return { scenario, remarks };
}
