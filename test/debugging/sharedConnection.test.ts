// One connection, several clients: a debug session and the panel talk with the same adapter and do not notice each other.

import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import test from 'node:test';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { type Channel, MachineError, SharedConnection } from '../../extension/debugging/sharedConnection';
import { serveDebugTarget } from '../../extension/runtime/adapter/adapter';
import type { Message } from '../../extension/runtime/adapter/wire';
import { ScriptedTarget } from '../adapter/scriptedTarget';

const app = { manifest: '/app/Package.appxmanifest' };

interface Setup {
  connection: SharedConnection;
  /** Names of the events that reached the owner of the connection. */
  events: string[];
  end(): void;
}

async function withConnection(body: (setup: Setup) => Promise<void>): Promise<void> {
  const toAdapter = new PassThrough();
  const fromAdapter = new PassThrough();
  const served = serveDebugTarget(new ScriptedTarget('Run 3\nRun 4'), toAdapter, fromAdapter, { logBug: assert.fail });
  const received = fromAdapter.pipe(new PassThrough());
  const events: string[] = [];
  const connection = new SharedConnection(received, toAdapter, { onEvent: event => events.push(event.event) });
  const end = () => {
    fromAdapter.unpipe(received);
    received.end();
  };
  await body({ connection, events, end });
  toAdapter.end();
  await served;
}

/** A debug session as VS Code has it: its own numbers, from 1 on. */
class Session {
  readonly log: string[] = [];
  readonly seqs: number[] = [];
  readonly channel: Channel;
  #seq = 0;
  #waiting: { text: string; resolve: () => void }[] = [];

  constructor(connection: SharedConnection) {
    this.channel = connection.open(message => this.#receive(message));
  }

  send(command: string, args?: object): void {
    const request: DebugProtocol.Request = { seq: ++this.#seq, type: 'request', command, arguments: args };
    this.channel.send(request);
  }

  seen(text: string): Promise<void> {
    if (this.log.includes(text)) return Promise.resolve();
    return new Promise(resolve => this.#waiting.push({ text, resolve }));
  }

  #receive(message: Message): void {
    this.seqs.push(message.seq);
    const { event } = message as DebugProtocol.Event;
    const { command, request_seq, success } = message as DebugProtocol.Response;
    const text = event ? `* ${event}` : `${request_seq} ${command}${success ? '' : ' failed'}`;
    this.log.push(text);
    for (const { resolve } of this.#waiting.filter(waiting => waiting.text === text)) resolve();
  }
}

async function launchFromPanel(connection: SharedConnection): Promise<void> {
  await connection.request('initialize', { adapterID: 'panel' });
  await Promise.all([
    connection.request('launch', { ...app, noDebug: true }),
    connection.request('configurationDone', {}),
  ]);
}

test('a session that joins gets its own numbers, its own initialized, and none of the panel', () =>
  withConnection(async ({ connection, events }) => {
    await launchFromPanel(connection);
    const session = new Session(connection);
    session.send('initialize', { adapterID: 'x' });
    session.send('attach', {});
    await connection.request('bgtask/happen', { step: { suspend: true } });
    await session.seen('* initialized');
    session.send('setBreakpoints', { source: { path: '/app/Task.cs' }, breakpoints: [{ line: 4 }] });
    session.send('configurationDone');
    await session.seen('2 attach');
    await connection.request('bgtask/fire', { entryPoint: 'Tasks.Task' });
    await session.seen('* stopped');
    assert.deepEqual(session.log, [
      '1 initialize',
      '* initialized',
      '3 setBreakpoints',
      '4 configurationDone',
      '2 attach',
      '* thread',
      '* stopped',
    ]);
    assert.deepEqual(session.seqs, [1, 2, 3, 4, 5, 6, 7]);
    assert.deepEqual(events, [
      'initialized',
      'bgtask/state',
      'initialized',
      'bgtask/state',
      'bgtask/journal',
      'thread',
      'bgtask/state',
      'stopped',
    ]);
  }));

test('a refusal reaches who asked, as a sentence', () =>
  withConnection(async ({ connection }) => {
    await launchFromPanel(connection);
    await connection.request('bgtask/happen', { step: { suspend: true } });
    await assert.rejects(
      connection.request('bgtask/happen', { step: { suspend: true } }),
      new MachineError('The app is suspended already.'),
    );
  }));

test('when the machine goes, what waits is answered and each session ends once', () =>
  withConnection(async ({ connection, end }) => {
    await launchFromPanel(connection);
    const session = new Session(connection);
    session.send('initialize', { adapterID: 'x' });
    session.send('attach', {});
    await session.seen('* initialized');
    end();
    await session.seen('* terminated');
    session.send('threads');
    session.send('disconnect', {});
    assert.deepEqual(session.log.slice(2), ['2 attach failed', '* terminated', '3 threads failed', '4 disconnect']);
    await assert.rejects(connection.request('bgtask/state', {}), /The simulated machine cannot answer: it has ended\./);
  }));

test('a run that ends by itself is not ended twice', () =>
  withConnection(async ({ connection, end }) => {
    const session = new Session(connection);
    session.send('initialize', { adapterID: 'x' });
    session.send('launch', { ...app, entryPoint: 'Tasks.Task' });
    session.send('configurationDone');
    await session.seen('* terminated');
    end();
    await assert.rejects(connection.request('bgtask/state', {}), MachineError);
    assert.equal(session.log.filter(line => line === '* terminated').length, 1);
  }));

test('a closed channel hears nothing more', () =>
  withConnection(async ({ connection }) => {
    await launchFromPanel(connection);
    const session = new Session(connection);
    session.send('initialize', { adapterID: 'x' });
    session.channel.close();
    await connection.request('bgtask/fire', { entryPoint: 'Tasks.Task' });
    assert.deepEqual(session.log, ['1 initialize']);
  }));
