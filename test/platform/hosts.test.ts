// Which process a task runs in, who shares it, and what an app update does to all of them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { check, play } from './scenario';

/** Registers tasks of these classes, fires all at once, and tells which process ran each: A, B … in order of appearance. */
function processesOf(...classes: string[]): string {
  const machine = play(
    `on task: deferral, sleep 1 s, complete\n${classes
      .map((name, i) => `app registers ${name}${i} as ${name} on PushNotificationTrigger`)
      .join('\n')}\ndo suspendApp`,
  );
  machine.step('do deliverPush x');
  machine.step('wait 60 s');
  const pids = machine.journal.of('process.started').map(({ pid, role }) => ({ pid, role }));
  const letter = (pid: number) => {
    const at = pids.findIndex(process => process.pid === pid);
    return pids[at]?.role === 'app' ? 'app' : String.fromCharCode(64 + at);
  };
  return machine.journal
    .of('task.activated')
    .map(({ name, pid, at }) => `${name}: ${letter(pid)} at ${Math.round(at / 100) / 10} s`)
    .join(', ');
}

test('tasks without a group share a host; one run after the other, in the order in which they fired', () => {
  assert.equal(processesOf('Chat', 'Chat', 'Chat'), 'Chat0: A at 0.4 s, Chat1: A at 1.4 s, Chat2: A at 2.4 s');
});

test('tasks of a group share a host, apart from others', () => {
  assert.equal(
    processesOf('Grouped', 'AlsoGrouped', 'Apart', 'Chat'),
    'Grouped0: A at 0.5 s, AlsoGrouped1: A at 1.5 s, Apart2: B at 2.5 s, Chat3: C at 3.6 s',
  );
});

test('a task with the ResourceGroup of the app runs in the app', () => {
  assert.equal(processesOf('InApp'), 'InApp0: app at 0.2 s');
});

test('SupportsMultipleInstances: runs of the same task at the same time, each in a process of its own', () => {
  const machine = play(`
    on task: deferral, sleep 1 s, complete
    app registers Several as Several on PushNotificationTrigger
    app registers Chat on PushNotificationTrigger
    do suspendApp
  `);
  machine.system.push.send('one');
  machine.system.push.send('two');
  machine.step('wait 5 s');
  const runs = machine.journal.of('task.activated').map(({ name, at, pid }) => `${name} ${at} in ${pid}`);
  assert.deepEqual(runs, ['Several 300 in 4104', 'Chat 300 in 4108', 'Several 300 in 4112']);
});

test('a host that stands still between two runs does nothing; when nobody waits for it, it ends', () => {
  check(
    `
    app registers A on PushNotificationTrigger
    app registers B on PushNotificationTrigger
    on task: sleep 1 s, toast "after the end"
    do suspendApp
    ---
    do deliverPush x
    wait 5 s
    `,
    `
    300 network raw notification: "x"
    300 broker  PushNotificationTrigger fires for A: raw notification
    300 broker  PushNotificationTrigger fires for B: raw notification
    300 task    host process 4104 for A
    300 broker  B is held back: The task "A" of this app is still running.
    320 task    A: Run
    320 task    A completed after 0 ms
    320 task    host process 4104 for B
    340 task    B: Run
    340 task    B completed after 0 ms
    340 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('an update cancels the running task, keeps registrations, fires ServicingComplete; others wait for access', () => {
  check(
    `
    app registers Done on ServicingComplete
    app registers Zone on TimeZoneChange
    on task: deferral
    on canceled: complete
    do setUtcOffset 60
    ---
    on task: toast "migrated"
    do updateApp
    do setUtcOffset 0
    do launchApp
    app: access
    `,
    `
    300 task    Zone: Canceled(ServicingUpdate), 5 s to finish
    300 task    deferral d1 completed (0 open)
    300 task    Zone completed after 80 ms
    300 task    process 4100 (app) ends: a new version is installed
    300 app     terminated: a new version is installed
    300 task    process 4104 (taskHost) ends: a new version is installed
    300 app     updated: a new version is installed; its registrations persist
    300 app     background access: Unspecified
    300 broker  SystemTrigger fires for Done: ServicingComplete
    300 task    host process 4108 for Done
    320 task    Done: Run
    320 toast   toast "migrated"
    320 task    Done completed after 0 ms
    320 task    process 4108 (taskHost) ends: the task is finished
    400 device  the local clock is 0 minutes ahead of UTC
    400 broker  SystemTrigger fires for Zone: TimeZoneChange
    400 broker  Zone is held back: The app was updated and has not asked for background access since.
    500 app     launched (pid 4112, before: Terminated)
    600 app     background access: AllowedSubjectToSystemPolicy
    600 task    host process 4116 for Zone
    620 task    Zone: Run
    620 toast   toast "migrated"
    620 task    Zone completed after 0 ms
    620 task    process 4116 (taskHost) ends: the task is finished
    `,
  );
});

test('uninstalling takes the registrations with it; a task that ignores Canceled does not stop that', () => {
  const { journal, system } = play(`
    app registers A on TimeZoneChange
    app registers B every 15 min
    on task: deferral, forever
    do setUtcOffset 60
    do uninstallApp
    wait 20 min
  `);
  assert.deepEqual(
    journal.of('task.canceled').map(({ reason }) => reason),
    ['Uninstall'],
  );
  assert.deepEqual(
    journal.of('task.finished').map(({ outcome }) => outcome),
    ['terminated'],
  );
  assert.deepEqual(system.registrations.all, []);
  assert.deepEqual(system.processes.all, []);
  assert.equal(journal.of('trigger.fired').length, 1);
});
