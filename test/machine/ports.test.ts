// Live time and real sockets in front of the simulated Windows: the loop that joins them, and a clock that obeys.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Inbox, LiveClock, liveTurn, throughInbox } from '../../extension/runtime/machine/ports';
import { TcpTransport } from '../../extension/runtime/network/tcpTransport';
import { startTestServer } from '../../extension/runtime/network/testServer';
import { perform } from '../../extension/runtime/platform/commands';
import { dedent, formatLog, Play } from '../platform/scenario';

test('the clock runs at its speed, stands while paused, jumps ahead, and never goes back', () => {
  let wall = 1000;
  const clock = new LiveClock(() => wall);
  wall += 50;
  assert.equal(clock.now(), 50);
  clock.setSpeed(10);
  wall += 10;
  assert.equal(clock.now(), 150);
  assert.equal(clock.wallUntil(250), 10);
  clock.pause();
  wall += 1000;
  assert.equal(clock.now(), 150);
  assert.equal(clock.wallUntil(250), undefined);
  clock.resume();
  clock.skipTo(10_000);
  clock.skipTo(20);
  assert.equal(clock.now(), 10_000);
});

test('inputs wait for the loop, and wake it', async () => {
  const inbox = new Inbox();
  let ran = '';
  const waiting = inbox.wait(60_000);
  inbox.push(() => {
    ran += 'a';
  });
  await waiting;
  await inbox.wait(undefined);
  for (const input of inbox.drain()) input();
  assert.equal(ran, 'a');
  await inbox.wait(1);
});

test('an earlier deadline wakes the loop in time, a later one leaves the alarm as it is', async t => {
  const wall = 0;
  const inbox = new Inbox(() => wall);
  const set = t.mock.method(globalThis, 'setTimeout');
  const delays = () => set.mock.calls.map(({ arguments: [, delay] }) => delay);
  const wake = async (waiting: Promise<void>) => {
    inbox.push(() => {});
    await waiting;
    inbox.drain();
  };
  await wake(inbox.wait(60_000));
  await wake(inbox.wait(90_000));
  assert.deepEqual(delays(), [60_000]);
  await wake(inbox.wait(30_000));
  assert.deepEqual(delays(), [60_000, 30_000]);
  await inbox.wait(0);
  inbox.close();
  await wake(inbox.wait(1e12));
  assert.deepEqual(delays(), [60_000, 30_000, 0, 2 ** 31 - 1]);
  inbox.close();
});

test('real bytes over loopback wake the task, which answers; fifteen minutes pass at once', async t => {
  const server = await startTestServer();
  t.after(() => server.close());
  const tcp = new TcpTransport({ routes: { 'chat:5000': `127.0.0.1:${server.port}` } });
  t.after(() => tcp.dispose());
  const inbox = new Inbox();
  const clock = new LiveClock();

  const script = dedent(`
    on launch: register Chat, new Wake, connect chat:5000
    on suspending: deferral, lend "chat" keep 15 min, complete
    on SocketActivity: deferral, take, read, toast "hello", write "ok", return, complete
    on KeepAliveTimerExpired: deferral, take, write "ping", return, complete
  `).split('\n');
  const play = new Play(script, throughInbox(tcp, inbox));
  for (const line of script) play.step(line);
  const { kernel, journal } = play;

  let isOver = false;
  t.after(() => {
    isOver = true;
    inbox.push(() => {});
    inbox.close();
  });
  const loop = async (): Promise<void> => {
    while (!isOver) {
      const turn = liveTurn(kernel, clock, inbox);
      if (!turn.ran) await inbox.wait(turn.sleep);
    }
  };
  const running = loop();
  const command = (name: 'launchApp' | 'suspendApp' | 'enterConnectedStandby'): void =>
    inbox.push(() => perform(play.system, { do: name }));
  const until = (kind: string, count = 1): Promise<void> =>
    new Promise(resolve => {
      const isThere = () => journal.lines.filter(line => line.kind === kind).length >= count;
      if (isThere()) resolve();
      const stop = journal.onLine(() => {
        if (!isThere()) return;
        stop();
        resolve();
      });
    });

  command('launchApp');
  await until('network.connected');
  command('suspendApp');
  await until('app.suspended');
  command('enterConnectedStandby');
  await until('device.changed');
  server.send('hello');
  await server.until(() => server.textOf() === 'ok');
  await until('task.finished');
  clock.skipTo(kernel.now + 15 * 60_000);
  inbox.push(() => {});
  await server.until(() => server.textOf() === 'okping');
  await until('task.finished', 2);
  isOver = true;
  inbox.push(() => {});
  await running;

  // How long the real network took is nobody's business here.
  const log = formatLog(journal.lines)
    .replace(/^ *\d+ /gm, '')
    .replace(/after \d+ ms/g, 'after 0 ms');
  assert.equal(
    log,
    dedent(`
      app     launched (pid 4100, before: NotRunning)
      app     registers Chat for SocketActivityTrigger, network requested
      broker  s1: transfer enabled, Wake
      network s1 connects to chat:5000
      network s1 connected
      app     Suspending raised, deadline in 5 s
      task    deferral d1 taken (1 open)
      broker  s1 lent to the broker as "chat", keep-alive 15 min
      task    deferral d1 completed (0 open)
      app     suspended
      device  connected standby
      network s1 ← "hello"
      broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
      task    host process 4104 for Chat
      task    Chat: Run
      task    deferral d2 taken (1 open)
      broker  s1 "chat" taken by the task
      broker  s1: 5 bytes read
      toast   toast "hello"
      network s1 → "ok"
      broker  s1 lent to the broker as "chat", keep-alive 15 min
      task    deferral d2 completed (0 open)
      task    Chat completed after 0 ms
      task    process 4104 (taskHost) ends: the task is finished
      broker  s1: keep-alive time of "chat" is over
      broker  SocketActivityTrigger fires for Chat: KeepAliveTimerExpired on "chat"
      task    host process 4108 for Chat
      task    Chat: Run
      task    deferral d3 taken (1 open)
      broker  s1 "chat" taken by the task
      network s1 → "ping"
      broker  s1 lent to the broker as "chat", keep-alive 15 min
      task    deferral d3 completed (0 open)
      task    Chat completed after 0 ms
      task    process 4108 (taskHost) ends: the task is finished
    `),
  );
});
