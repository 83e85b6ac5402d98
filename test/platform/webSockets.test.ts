// Flow control of WebSockets and sockets: what the app does not take keeps the other side waiting.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Transport, TransportCommand, TransportEvent } from '../../extension/runtime/network/transport';
import type { Message } from '../../extension/runtime/platform/webSockets/messageWebSocket';
import limits from '../../schemas/windows/limits.json';
import { Play } from './scenario';

/** A network that notes commands and tells what the test says. */
class Wire implements Transport {
  readonly commands: TransportCommand[] = [];
  private listener: (event: TransportEvent) => void = () => {};

  onEvent(listener: (event: TransportEvent) => void): void {
    this.listener = listener;
  }

  carryOut(command: TransportCommand): void {
    this.commands.push(command);
  }

  tell(event: TransportEvent): void {
    this.listener(event);
  }

  get flow(): string {
    return this.commands.flatMap(each => (each.do === 'receive' ? [each.on ? 'go on' : 'wait'] : [])).join(', ');
  }
}

const half = new Uint8Array(limits.receiveBuffer.value / 2 + 1);
const opening = { url: 'ws://chat/', protocols: [], pongInterval: 0, overlooked: [] };

function start() {
  const wire = new Wire();
  const play = new Play([], wire);
  play.step('do launchApp');
  const { kernel, system } = play;
  const step = (fn: () => void) => {
    kernel.within(0, fn);
    kernel.runUntil(kernel.now + 1);
  };
  const opened = (connection: string) =>
    step(() => wire.tell({ type: 'opened', connection, local: '', remote: '', protocol: '', certificateErrors: [] }));
  const message = (connection: string) =>
    step(() => wire.tell({ type: 'message', connection, data: half, isText: false, isFinal: true }));
  return { wire, system, process: system.app.process!, step, opened, message };
}

test('MessageWebSocket: the other side waits while the handler is busy and much has come', () => {
  const { wire, system, process, step, opened, message } = start();
  const socket = system.webSockets.createMessageWebSocket(process);
  const seen: number[] = [];
  const handlers = { received: (each: unknown) => void seen.push((each as Message).data.length), closed: () => {} };
  step(() => {
    socket.connect({ ...opening, maxMessageSize: undefined, receiveMode: 'FullMessage' }, handlers, () => {});
  });
  opened(socket.label);
  for (let i = 0; i < 3; i++) message(socket.label);
  assert.equal(seen.length, 1);
  assert.equal(wire.flow, 'wait');
  step(() => socket.handled());
  assert.equal(wire.flow, 'wait, go on');
  step(() => socket.handled());
  assert.equal(seen.length, 3);
});

test('StreamWebSocket: the other side waits until the app reads', () => {
  const { wire, system, process, step, opened, message } = start();
  const socket = system.webSockets.createStreamWebSocket(process);
  step(() => {
    socket.connect(
      opening,
      () => {},
      () => {},
    );
  });
  opened(socket.label);
  message(socket.label);
  assert.equal(wire.flow, '');
  message(socket.label);
  assert.equal(wire.flow, 'wait');
  const sizes: number[] = [];
  step(() => {
    socket.read(half.length * 2, true, outcome => void sizes.push(outcome.ok ? outcome.value.length : 0));
  });
  assert.deepEqual(sizes, [half.length]);
  assert.equal(wire.flow, 'wait, go on');
});
