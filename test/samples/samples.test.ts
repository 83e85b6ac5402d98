// Each sample is linted, compiled and run by every scenario beside it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { StatementCounter } from '../../extension/runtime/engine/statementCounter';
import { IdleEngines } from '../../extension/runtime/machine/idleEngines';
import { formatJournal } from '../../extension/runtime/machine/journal';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { replayRun } from '../../extension/runtime/machine/replayedRun';
import { runScenario } from '../../extension/runtime/scenario/run';
import { readScenario } from '../../extension/runtime/scenario/scenario';
import { diskFiles } from '../../server/workspace/diskFiles';
import { bgtask } from '../harness/commandLine';
import { declarations } from '../harness/declarations';

const root = process.cwd().replaceAll('\\', '/');
const files = { files: diskFiles, declarations };

const samples = readdirSync('samples', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

/** The findings that a sample is meant to have; a sample that is not listed has none. */
const findings: Readonly<Record<string, readonly string[]>> = {
  'websocket-channel-broken': [
    'cct-await-read',
    'cct-no-software-fallback',
    'cct-not-disposed',
    'cct-reset-not-handled',
    'duplicate-registration',
    'register-exceptions-unhandled',
    'requestaccess-result-ignored',
    'usingtransport-after-connect',
    'waitforpush-status-ignored',
    'websocketkeepalive-not-declared',
    'ws-no-connect-timeout',
  ],
  'chat-socket-broken': [
    'bgtask-type-case',
    'bgtask-unknown-type',
    'duplicate-registration',
    'no-allsockets-check',
    'no-canceled-handler',
    'no-canceled-handler',
    'reason-switch-incomplete',
    'register-exceptions-unhandled',
    'requestaccess-missing',
    'run-async-no-deferral',
    'socket-not-returned',
    'wake-without-fallback',
    'websocketkeepalive-name-typo',
  ],
};

for (const sample of samples) {
  const folder = `${root}/samples/${sample}`;
  const appFolder = readdirSync(folder).find(name => name.endsWith('App'));
  const scenarios = readdirSync(folder).filter(name => name.endsWith('.scenario.json'));

  test(`${sample} has the findings that it is meant to have`, async () => {
    const { stdout } = await bgtask(folder, ['lint', '.', '--format', 'json']);
    const found: { rule: string }[] = JSON.parse(stdout).findings;
    assert.deepEqual(found.map(finding => finding.rule).sort(), findings[sample] ?? []);
  });

  test(`${sample} is whole: its C# compiles, its pictures are there`, () => {
    const app = loadApp(folder, files);
    for (const { entryPoint } of app.facts.declaredTasks)
      if (!entryPoint.startsWith('Windows.')) app.program(entryPoint);
    const start = app.applicationClass ?? app.mainMethod?.replace(/\.\w+$/, '');
    assert.ok(start);
    app.program(start);
    const pictures = [...app.manifest.text.matchAll(/"(Assets[^"]*)"|>(Assets[^<]*)</g)].map(
      match => match[1] ?? match[2],
    );
    assert.ok(pictures.length > 0);
    for (const picture of pictures)
      assert.ok(existsSync(`${folder}/${appFolder}/${picture?.replaceAll('\\', '/')}`), `${picture} is missing`);
  });

  test(`${sample} comes with a scenario`, () => {
    assert.ok(scenarios.length > 0);
  });

  for (const name of scenarios) {
    test(`${sample}/${name} holds`, async () => {
      const path = `${folder}/${name}`;
      const scenario = readScenario(readFileSync(path, 'utf8'), path);
      const result = await runScenario(scenario, files);
      const bad = result.verdicts.filter(verdict => !verdict.held);
      assert.deepEqual({ bad, stuck: result.stuck?.why }, { bad: [], stuck: undefined });
      const again = replayRun(loadApp(scenario.app, files), result.journal);
      assert.equal(formatJournal(again), formatJournal(result.journal), 'the journal replayed');
    });
  }
}

/** Scenarios in virtual time: those with real sockets take the time that the network takes. */
const virtual = samples.flatMap(sample =>
  readdirSync(`samples/${sample}`)
    .filter(name => name.endsWith('.scenario.json'))
    .map(name => `${root}/samples/${sample}/${name}`)
    .filter(path => readScenario(readFileSync(path, 'utf8'), path).network === 'memory'),
);

for (const path of virtual) {
  test(`${path.slice(root.length + 1)} gives the same bytes every time`, async () => {
    const { stdout } = await bgtask(root, ['simulate', path, '--repeat', '5']);
    assert.match(stdout, /\nThe same journal 5 times\.\n$/);
  });

  test(`${path.slice(root.length + 1)} is the same for a debugger, and when it is led again with what has been compiled`, async () => {
    const scenario = readScenario(readFileSync(path, 'utf8'), path);
    const app = loadApp(scenario.app, files, scenario.stubs);
    const run = async (debugging: Parameters<typeof runScenario>[4]) =>
      formatJournal((await runScenario(scenario, files, {}, app, debugging)).journal);
    const undisturbed = await run({});
    const counter = new StatementCounter();
    const engines = new IdleEngines();
    const counts = new Set<number>();
    for (let i = 0; i < 3; i++) {
      counter.restart();
      assert.equal(await run({ debuggable: true, counter, engines }), undisturbed);
      counts.add(counter.count);
    }
    assert.equal(counts.size, 1);
  });
}
