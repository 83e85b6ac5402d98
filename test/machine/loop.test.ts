// Time that jumps on a live machine: over what nobody waits for, never over what the network still has to answer.

import assert from 'node:assert/strict';
import test from 'node:test';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine } from '../../extension/runtime/machine/machine';
import { TcpTransport } from '../../extension/runtime/network/tcpTransport';
import { startTestServer } from '../../extension/runtime/network/testServer';
import type { Transport } from '../../extension/runtime/network/transport';
import { normalizePath } from '../../server/base/paths';
import { diskFiles } from '../../server/workspace/diskFiles';
import { declarations } from '../harness/declarations';

/** Real sockets whose writes are done late, as on a computer that has much to do. */
class SlowWrites extends TcpTransport {
  override onEvent(listener: Parameters<Transport['onEvent']>[0]): void {
    super.onEvent(event => {
      if (event.type === 'written') setTimeout(() => listener(event), 100);
      else listener(event);
    });
  }
}

test('a quarter of an hour passes at once, but not in the middle of a write', async t => {
  const server = await startTestServer();
  t.after(() => server.close());
  const app = loadApp(normalizePath('samples/chat-socket'), { files: diskFiles, declarations });
  const machine = createMachine({ app, time: 'live', transport: new SlowWrites() });
  t.after(() => machine.dispose());
  const args = ['127.0.0.1', String(server.port)];
  await machine.launch({ kind: 'code', method: 'Chat.ChatClient.StartAsync', args });
  assert.ok(await machine.until(() => server.log.some(({ text }) => text === 'hello\n'), 5_000));
  await machine.perform({ do: 'suspendApp' });
  assert.ok(await machine.until(() => machine.system.broker.allSockets().size === 1, 5_000));
  await machine.advance(16 * 60_000);
  const tasks = machine.journal.lines.flatMap(line =>
    line.kind === 'task.canceled' ? [line.reason] : line.kind === 'task.finished' ? [line.outcome] : [],
  );
  assert.deepEqual(tasks, ['completed']);
});
