// A machine in a real child process: started, asked, and ended even when it does not listen.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { buildSync } from 'esbuild';
import { type MachineListener, MachineProcess } from '../../extension/debugging/machineProcess';

/** The entry of a child process that serves a scripted target, or misbehaves as told by `then`. */
const entry = (then: string, startupTime: number) => `
  import { serveDebugTarget } from './extension/runtime/adapter/adapter';
  import { ScriptedTarget } from './test/adapter/scriptedTarget';
  const target = new ScriptedTarget('Run 3\\nRun 4');
  const fire = target.machine.fire;
  target.machine.fire = request => { ${then}; return fire(request); };
  const start = target.start;
  target.start = async () => {
    await new Promise(resolve => setTimeout(resolve, ${startupTime}));
    return start.call(target);
  };
  serveDebugTarget(target, process.stdin, process.stdout, { logBug: text => console.error(text) }).then(() => process.exit());
`;

interface Trial {
  machine: MachineProcess;
  log: string[];
  exited: Promise<void>;
}

async function withMachine(then: string, body: (trial: Trial) => Promise<void>, startupTime = 0): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'machine-'));
  const script = path.join(folder, 'machine.js');
  const built = buildSync({
    stdin: { contents: entry(then, startupTime), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    write: false,
  });
  writeFileSync(script, built.outputFiles[0].contents);
  const log: string[] = [];
  let exit = () => {};
  const exited = new Promise<void>(resolve => {
    exit = resolve;
  });
  const listener: MachineListener = {
    onState: state => log.push(`state ${state.app}`),
    onJournal: lines => log.push(...lines.map(line => `journal ${line}`)),
    onOutput: (text, kind) => log.push(`${kind} ${text.trim()}`),
    onEnded: () => log.push('ended'),
    onExit: trouble => {
      log.push(trouble ? `exit: ${trouble}` : 'exit');
      exit();
    },
  };
  const machine = new MachineProcess(script, listener, { graceTime: 200 });
  try {
    await machine.launch({ manifest: '/app/Package.appxmanifest' });
    await body({ machine, log, exited });
  } finally {
    await machine.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Signal 0 asks only whether the process is there. */
function isAlive({ pid }: MachineProcess): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a machine is asked, and ends when it is told to', () =>
  withMachine('', async ({ machine, log }) => {
    await machine.request('bgtask/happen', { step: { suspend: true } });
    assert.equal((await machine.request('bgtask/state', {})).app, 'suspended');
    await machine.stop();
    assert.deepEqual(log, ['state running', 'state suspended', 'ended', 'exit']);
    assert.equal(isAlive(machine), false);
    await machine.stop();
  }));

test('a launch lasts until the machine runs, so that it can be asked then', () =>
  withMachine('', ({ log }) => Promise.resolve(assert.deepEqual(log, ['state running'])), 50));

test('user code in an endless loop does not keep Stop from working', () =>
  withMachine('for (;;);', async ({ machine, log }) => {
    const fired = machine.request('bgtask/fire', { entryPoint: 'Tasks.Task' });
    const refused = assert.rejects(fired, /The simulated machine cannot answer: it has ended/);
    await machine.stop();
    await refused;
    assert.deepEqual(log, ['state running', 'exit']);
    assert.equal(isAlive(machine), false);
  }));

test('the Stop button of a debug session ends an endless loop too, and the session learns it', () =>
  withMachine('for (;;);', async ({ machine, exited }) => {
    const received: string[] = [];
    const channel = machine.open(message => {
      const { event, command } = message as { event?: string; command?: string };
      received.push(event ?? command ?? '');
    });
    void machine.request('bgtask/fire', { entryPoint: 'Tasks.Task' }).catch(() => {});
    channel.send({ seq: 1, type: 'request', command: 'terminate' } as never);
    await exited;
    assert.deepEqual(received, ['terminate', 'terminated']);
  }));

test('a crash is told with its reason', () =>
  withMachine('console.error("out of luck"); process.exit(7)', async ({ machine, log, exited }) => {
    const fired = machine.request('bgtask/fire', { entryPoint: 'Tasks.Task' });
    await assert.rejects(fired, /The simulated machine cannot answer/);
    await exited;
    assert.deepEqual(log, [
      'state running',
      'log out of luck',
      'exit: The simulated machine ended unexpectedly (exit code 7).',
    ]);
  }));
