// The machine's own process: the Debug Adapter Protocol on its streams, from launch to a stopped breakpoint and the end.
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSync } from 'esbuild';
import { isEvent, isResponse, type Message, openWire, type Wire } from '../../extension/runtime/adapter/wire';
import { temporaryFolder } from '../harness/commandLine';
import { declarations } from '../harness/declarations';

const root = process.cwd().replaceAll('\\', '/');
const taskFile = `${root}/samples/chat-socket/ChatTask/ChatTask.cs`;

/** A client of the machine: requests with their answers, events in their order. */
class Client implements Disposable {
  readonly ended: Promise<number | null>;
  private readonly wire: Wire;
  private readonly child: ChildProcess;
  private readonly messages: Message[] = [];
  private watch: (() => void) | undefined;
  private seq = 0;

  constructor(script: string) {
    this.child = fork(script, [], { silent: true });
    this.ended = new Promise(resolve => this.child.once('exit', resolve));
    this.wire = openWire(this.child.stdout!, this.child.stdin!, {
      onMessage: message => {
        this.messages.push(message);
        this.watch?.();
      },
      onClose: () => this.watch?.(),
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: bodies of the protocol, looked at by the assertions.
  async request(command: string, args: unknown = {}): Promise<any> {
    const seq = this.send(command, args);
    const response = await this.find(message => isResponse(message) && message.request_seq === seq);
    assert.ok(isResponse(response) && response.success, JSON.stringify(response));
    return response.body;
  }

  send(command: string, args: unknown = {}): number {
    const seq = ++this.seq;
    this.wire.send({ seq, type: 'request', command, arguments: args } as Message);
    return seq;
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above.
  async event(name: string): Promise<any> {
    const found = await this.find(message => isEvent(message) && message.event === name);
    return isEvent(found) ? found.body : undefined;
  }

  [Symbol.dispose](): void {
    this.child.kill('SIGKILL');
  }

  private async find(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const index = this.messages.findIndex(fits);
      if (index >= 0) return this.messages.splice(index, 1)[0]!;
      await new Promise<void>(resolve => {
        this.watch = resolve;
      });
    }
  }
}

/** Builds the machine as it is shipped; gives the path of its script. */
function machineIn(folder: string): string {
  const script = join(folder, 'machine.js');
  buildSync({
    entryPoints: ['extension/runtime/debuggee/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: script,
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'declarations.json'), JSON.stringify(Object.fromEntries(declarations().files)));
  return script;
}

test('a debugger launches the sample, stops in Run, looks around, and ends the machine', async () => {
  using folder = temporaryFolder({});
  const script = machineIn(folder.path);
  using client = new Client(script);

  const capabilities = await client.request('initialize', { adapterID: 'uwp-background-task' });
  assert.equal(capabilities.supportsConfigurationDoneRequest, true);
  client.send('launch', {
    manifest: `${root}/samples/chat-socket/Package.appxmanifest`,
    entryPoint: 'Chat.Tasks.ChatTask',
    payload: 'Good morning\n',
  });
  await client.event('initialized');
  const line =
    readFileSync(taskFile, 'utf8')
      .split('\n')
      .findIndex(text => text.includes('switch (details.Reason)')) + 1;
  const { breakpoints } = await client.request('setBreakpoints', {
    source: { path: taskFile },
    breakpoints: [{ line }],
  });
  assert.deepEqual([breakpoints[0].verified, breakpoints[0].line], [true, line]);
  await client.request('configurationDone');

  const { threadId, reason, hitBreakpointIds } = await client.event('stopped');
  assert.deepEqual([reason, hitBreakpointIds], ['breakpoint', [breakpoints[0].id]]);
  const { stackFrames } = await client.request('stackTrace', { threadId });
  assert.match(stackFrames[0].name, /Run\(/);
  assert.equal(stackFrames[0].line, line);
  const { scopes } = await client.request('scopes', { frameId: stackFrames[0].id });
  const names: string[] = [];
  for (const { variablesReference } of scopes) {
    const { variables } = await client.request('variables', { variablesReference });
    names.push(...variables.map(({ name }: { name: string }) => name));
  }
  for (const name of ['taskInstance', 'deferral', 'details']) assert.ok(names.includes(name), names.join());

  await client.request('continue', { threadId });
  assert.equal((await client.event('exited')).exitCode, 0);
  await client.event('terminated');
  const timeline = await client.request('bgtask/timeline');
  assert.match(timeline.text, /Good morning/);
  await client.request('disconnect', { terminateDebuggee: true });
  assert.equal(await client.ended, 0);
});

test('when its client goes away, the machine ends', async () => {
  using folder = temporaryFolder({});
  const script = machineIn(folder.path);
  const child = fork(script, [], { silent: true });
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.stdin?.end();
  child.disconnect();
  assert.equal(await ended, 0);
});
