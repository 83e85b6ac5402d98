// The device: power states, the way into connected standby, what dies with the power, and every combination of chipset and adapter.

import assert from 'node:assert/strict';
import test from 'node:test';
import { deviceKinds } from '../../extension/runtime/platform/device/device';
import { check, Play, play } from './scenario';

const chat = `
    app registers Chat
    on suspending: lend "chat"
    on task: take, read, toast "task", return
    app: new Wake, connect chat:5000`;

test('connected standby is entered phase by phase; from PLM on the app is suspended, from LowPower on only wakes get through', () => {
  check(
    `
    app registers Chat
    on suspending: lend "chat"
    on task: deferral, take, read, return, complete
    app: new DoNotWake, connect chat:5000
    ---
    do stepStandby in
    do stepStandby in
    do stepStandby in
    do stepStandby in
    server: send "before"
    do stepStandby in
    server: send "after"
    do stepStandby in
    do stepStandby in
    do stepStandby out
    do stepStandby out
    do stepStandby out
    `,
    `
     200 device  connected standby
     300 device  connected standby: phase PLM
     300 app     Suspending raised, deadline in 5 s
     300 broker  s1 lent to the broker as "chat"
     300 app     suspended
     400 device  connected standby: phase Maintenance
     500 device  connected standby: phase DAM
     610 network s1 ← "before"
     610 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
     610 task    host process 4104 for Chat
     630 task    Chat: Run
     630 task    deferral d1 taken (1 open)
     630 broker  s1 "chat" taken by the task
     630 broker  s1: 6 bytes read
     630 broker  s1 lent to the broker as "chat"
     630 task    deferral d1 completed (0 open)
     630 task    Chat completed after 0 ms
     630 task    process 4104 (taskHost) ends: the task is finished
     700 device  connected standby: phase LowPower
     810 network s1 ← "after"
     810 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
     810 broker  Chat is held back: The device is in connected standby and the socket "chat" was enabled without Wake.
     900 device  connected standby: phase ResiliencyNotify
    1000 device  connected standby: phase Resiliency
    1100 device  connected standby: phase ResiliencyNotify
    1200 device  connected standby: phase LowPower
    1300 device  connected standby: phase DAM
    1300 task    host process 4108 for Chat
    1320 task    Chat: Run
    1320 task    deferral d2 taken (1 open)
    1320 broker  s1 "chat" taken by the task
    1320 broker  s1: 5 bytes read
    1320 broker  s1 lent to the broker as "chat"
    1320 task    deferral d2 completed (0 open)
    1320 task    Chat completed after 0 ms
    1320 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('connected standby forced: all phases at once, in and out; the app comes back to the front', () => {
  check(
    `
    ${chat}
    ---
    do setPower connectedStandby
    do setPower active
    `,
    `
     200 device  connected standby
     200 app     Suspending raised, deadline in 5 s
     200 broker  s1 lent to the broker as "chat"
     200 app     suspended
     300 device  active
     300 app     resumed
    `,
  );
  const forced = play('do setPower connectedStandby').journal.of('device.changed');
  assert.deepEqual(
    forced.map(({ what, to, phase }) => [what, to, phase]),
    [['power', 'connectedStandby', 'Resiliency']],
  );
});

test('S2-30: in sleep, hibernation and off nothing is triggered and connections die; afterwards the broken connection is told', () => {
  for (const power of ['sleep', 'hibernate']) {
    check(
      `
      ${chat}
      do suspendApp
      ---
      do setPower ${power}
      server: send "unheard"
      wait 20 min
      do setPower active
      `,
      `
        300 device  ${power === 'sleep' ? 'sleep' : 'hibernated'}
        300 network s1 SoftwareCausedConnectionAbort: the device lost its network
        300 broker  SocketActivityTrigger fires for Chat: SocketClosed on "chat"
        300 broker  Chat is held back: Nothing runs: the device is in power state "${power}".
    1200500 device  active
    1200500 task    host process 4104 for Chat
    1200520 task    Chat: Run
    1200520 broker  s1 "chat" taken by the task
    1200520 app     StreamSocket.InputStream fails with 0x80072745 WSAECONNABORTED: the device lost its network
    1200520 task    Chat completed after 0 ms
    1200520 task    process 4104 (taskHost) ends: the task is finished
    1200520 broker  s1 lost: The task took "chat" and did not give it back; nothing is triggered for it any more.
      `,
    );
  }
});

test('switched off: every process ends, the broker forgets its sockets, registrations persist and fire again', () => {
  check(
    `
    app registers Clock every 15 min
    app: new, connect chat:5000
    on task: toast "tick"
    ---
    do setPower off
    wait 20 min
    do setPower active
    do launchApp
    `,
    `
         200 device  off
         200 app     terminated: the PC was switched off
         200 task    process 4100 (app) ends: the PC was switched off
         200 broker  s1 closed: its process ended (the PC was switched off)
      900000 broker  TimeTrigger fires for Clock: 15 minutes are over
      900000 broker  Clock is held back: Nothing runs: the device is in power state "off".
     1200300 device  active
     1200300 task    host process 4104 for Clock
     1200320 task    Clock: Run
     1200320 toast   toast "tick"
     1200320 task    Clock completed after 0 ms
     1200320 task    process 4104 (taskHost) ends: the task is finished
     1200400 app     launched (pid 4108, before: NotRunning)
    `,
  );
});

test('a device that is off can only be switched on', () => {
  const machine = play('do setPower off');
  assert.throws(() => machine.step('do setPower sleep'), /The device is off; switch it on first/);
});

test('asleep, nobody can launch, suspend or update the app', () => {
  const machine = play('app: toast "here"\ndo setPower sleep');
  for (const command of ['launchApp', 'suspendApp', 'resumeApp', 'updateApp'])
    assert.throws(() => machine.step(`do ${command}`), /Nothing runs on the simulated PC \(power: sleep\)/);
});

test('limits on running code do not count the time in which nothing runs', () => {
  check(
    `
    app registers Clock every 15 min
    on task: deferral, forever
    wait 15 min
    ---
    wait 10 s
    do setPower sleep
    wait 60 min
    do setPower active
    wait 25 s
    `,
    `
      910100 device  sleep
     1800000 broker  TimeTrigger fires for Clock: 15 minutes are over
     1800000 broker  Clock is held back: Nothing runs: the device is in power state "sleep".
     2700000 broker  TimeTrigger fires for Clock: 15 minutes are over
     2700000 broker  Clock is not started: The same event already waits for this task.
     3600000 broker  TimeTrigger fires for Clock: 15 minutes are over
     3600000 broker  Clock is not started: The same event already waits for this task.
     4500000 broker  TimeTrigger fires for Clock: 15 minutes are over
     4500000 broker  Clock is not started: The same event already waits for this task.
     4510200 device  active
     4510200 broker  Clock is held back: The task "Clock" of this app is still running.
     4530120 task    limit wallClock of 30 s exceeded
     4530120 task    Clock: Canceled(ExecutionTimeExceeded), 5 s to finish
     4535120 task    Clock terminated after 60.6 min: it was not finished 5 s after Canceled(ExecutionTimeExceeded)
     4535120 task    process 4104 (taskHost) ends: it was not finished 5 s after Canceled(ExecutionTimeExceeded)
     4535120 app     terminated: its background task "Clock" was terminated: it was not finished 5 s after Canceled(ExecutionTimeExceeded)
     4535120 task    process 4100 (app) ends: its background task "Clock" was terminated: it was not finished 5 s after Canceled(ExecutionTimeExceeded)
     4535120 task    host process 4108 for Clock
     4535140 task    Clock: Run
     4535140 task    deferral d2 taken (1 open)
    `,
  );
});

test('connected standby wants the chipset; waking by the network wants chipset and adapter', () => {
  const rows = deviceKinds.map(kind => {
    const { system } = new Play([`device ${kind}`]);
    const standby = attempt(() => system.device.setPower('connectedStandby'));
    const network = system.device.hasNetwork ? 'network' : 'no network';
    return `${kind}: ${standby ? `connected standby, ${network}` : 'no connected standby'}${system.device.canWakeByNetwork ? ', can be woken' : ''}`;
  });
  assert.equal(
    rows.join('\n'),
    [
      'tablet: connected standby, network, can be woken',
      'pc: no connected standby',
      'ordinaryNic: connected standby, no network',
      'aoacNicOnly: no connected standby',
      'iot: no connected standby',
      'phone: connected standby, network, can be woken',
    ].join('\n'),
  );
});

test('an ordinary adapter is off in connected standby: connections die, conditions find no internet', () => {
  check(
    `
    device ordinaryNic
    app registers Clock every 15 min if InternetAvailable
    app: new DoNotWake, connect chat:5000
    ---
    do enterConnectedStandby
    wait 16 min
    `,
    `
       200 device  connected standby
       200 app     Suspending raised, deadline in 5 s
       200 app     suspended
    900000 broker  TimeTrigger fires for Clock: 15 minutes are over
    900000 broker  Clock is held back: The condition InternetAvailable does not hold: there is no internet.
    `,
  );
});

/** Whether the device does not refuse. */
function attempt(fn: () => void): boolean {
  try {
    fn();
    return true;
  } catch {
    return false;
  }
}
