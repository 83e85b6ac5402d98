// Quotas of Windows 8: processor and network, refill, the pool of all apps, who is excepted, and tasks that do nothing.

import assert from 'node:assert/strict';
import test from 'node:test';
import { check, play } from './scenario';

test('S2-40: a task that has used up its processor time stands still until the refill; it is not canceled', () => {
  check(
    `
    made for windows81
    app registers Zone on TimeZoneChange
    do setResourcePolicy Conservative
    on task: deferral, work 600 ms, sleep 1 s, work 500 ms, toast "used up", sleep 1 s, toast "done", complete
    ---
    do setUtcOffset 60
    wait 119 min
    wait 3 min
    `,
    `
        200 device  the local clock is 60 minutes ahead of UTC
        200 broker  SystemTrigger fires for Zone: TimeZoneChange
        200 task    host process 4104 for Zone
        220 task    Zone: Run
        220 task    deferral d1 taken (1 open)
       1220 task    Zone stands still: its cpu quota is used up, refilled in 120 min
    7200000 task    Zone goes on: its cpu quota is refilled
    7200000 toast   toast "used up"
    7201000 toast   toast "done"
    7201000 task    deferral d1 completed (0 open)
    7201000 task    Zone completed after 2 h
    7201000 task    Zone used 1.1 s of processor, 0 bytes of network
    7201000 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('what fires while the quota is used up waits for the refill', () => {
  check(
    `
    made for windows81
    app registers Zone on TimeZoneChange
    app registers Net on NetworkStateChange
    do setResourcePolicy Conservative
    on task: deferral, work 1100 ms, complete
    ---
    do setUtcOffset 60
    wait 10 min
    do setNetwork metered
    wait 120 min
    `,
    `
        300 device  the local clock is 60 minutes ahead of UTC
        300 broker  SystemTrigger fires for Zone: TimeZoneChange
        300 task    host process 4104 for Zone
        320 task    Zone: Run
        320 task    deferral d1 taken (1 open)
        320 task    Zone stands still: its cpu quota is used up, refilled in 120 min
     600400 device  network: metered
     600400 broker  SystemTrigger fires for Net: NetworkStateChange
     600400 broker  Net is held back: The cpu quota of the app is used up; it is refilled in 110 minutes.
    7200000 task    Zone goes on: its cpu quota is refilled
    7200000 task    deferral d1 completed (0 open)
    7200000 task    Zone completed after 120 min
    7200000 task    Zone used 1.1 s of processor, 0 bytes of network
    7200000 task    host process 4104 for Net
    7200020 task    Net: Run
    7200020 task    deferral d2 taken (1 open)
    7200020 task    Net stands still: its cpu quota is used up, refilled in 120 min
    `,
  );
});

test('the pool of all apps helps out, one filling of the own quota at a time, until it is empty too', () => {
  check(
    `
    made for windows81
    app registers Zone on TimeZoneChange
    on task: deferral, work 1000 ms, work 1000 ms, work 1000 ms, work 1000 ms, work 1000 ms, sleep 1 s, complete
    ---
    do setUtcOffset 60
    wait 20 min
    `,
    `
       100 device  the local clock is 60 minutes ahead of UTC
       100 broker  SystemTrigger fires for Zone: TimeZoneChange
       100 task    host process 4104 for Zone
       120 task    Zone: Run
       120 task    deferral d1 taken (1 open)
       120 task    the cpu quota is used up; the pool of all apps helps out
       120 task    the cpu quota is used up; the pool of all apps helps out
       120 task    the cpu quota is used up; the pool of all apps helps out
       120 task    the cpu quota is used up; the pool of all apps helps out
       120 task    Zone stands still: its cpu quota is used up, refilled in 15 min
    900000 task    the cpu quota is used up; the pool of all apps helps out
    900000 task    Zone goes on: its cpu quota is refilled
    901000 task    deferral d1 completed (0 open)
    901000 task    Zone completed after 15 min
    901000 task    Zone used 5 s of processor, 0 bytes of network
    901000 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('apps on the lock screen get two seconds in a quarter of an hour, and all their tasks share it', () => {
  const run = (onLockScreen: boolean) => {
    const machine = play(`
      made for windows81
      app registers A on TimeZoneChange
      app registers B on TimeZoneChange
      do setResourcePolicy Conservative
      on task: deferral, work 900 ms, sleep 1 s, complete
    `);
    if (onLockScreen) machine.system.lockScreen.add();
    machine.step('do setUtcOffset 60');
    machine.step('wait 20 min');
    return machine.journal.of('task.finished').map(({ name, ran }) => `${name} ${ran}`);
  };
  assert.deepEqual(run(true), ['A 1000', 'B 1000']);
  assert.deepEqual(run(false), ['A 1000']);
});

test('raw push and control channels always get what they need', () => {
  const { journal } = play(`
    made for windows81
    app registers Push on PushNotificationTrigger
    app: access
    do setResourcePolicy Conservative
    on task: deferral, work 9 s, sleep 1 s, complete
    do deliverPush x
    wait 5 s
  `);
  assert.deepEqual(journal.of('quota.exhausted'), []);
  assert.deepEqual(
    journal.of('quota.charged').map(({ name, cpu }) => [name, cpu]),
    [['Push', 9000]],
  );
});

test('the network counts on battery only, and more on a mobile adapter', () => {
  const spent = (device: string) => {
    const { journal } = play(`
      made for windows81
      ${device}
      do setResourcePolicy Conservative
      app registers Zone on TimeZoneChange
      on task: deferral, new, connect chat:5000, write "${'x'.repeat(3_800_000)}", sleep 1 s, complete
      do setUtcOffset 60
      wait 60 s
    `);
    return [journal.of('quota.exhausted').length, journal.of('quota.charged').map(({ network }) => network)];
  };
  assert.deepEqual(spent('do setSupply ac'), [0, [3_800_000]]);
  assert.deepEqual(spent('do setSupply battery'), [0, [3_800_000]]);
  assert.deepEqual(spent('do setSupply battery\ndo setAdapter mobile'), [1, []]);
});

test('a task that uses neither processor nor network is canceled as idle; Windows 10 goes by the clock instead', () => {
  const reasons = (generation: string) =>
    play(`
      made for ${generation}
      app registers Zone on TimeZoneChange
      on task: deferral, sleep 20 s, work 1 ms, sleep 90 s, complete
      do setUtcOffset 60
      wait 2 min
    `)
      .journal.of('task.canceled')
      .map(({ reason, at }) => `${reason} after ${Math.round(at / 1000)} s`);
  assert.deepEqual(reasons('windows81'), ['IdleTask after 80 s']);
  assert.deepEqual(reasons('windows10'), ['ExecutionTimeExceeded after 30 s']);
});

test('a task that stands still can be canceled, and may run to finish', () => {
  const { journal } = play(`
    made for windows81
    app registers Zone on TimeZoneChange
    do setResourcePolicy Conservative
    on task: deferral, work 2 s, sleep 1 s, forever
    on canceled: complete
    do setUtcOffset 60
    wait 10 s
    do cancelTask SystemPolicy
    wait 10 s
  `);
  assert.deepEqual(
    journal.of('task.finished').map(({ outcome, at }) => [outcome, at]),
    [['completed', 10_300]],
  );
});
