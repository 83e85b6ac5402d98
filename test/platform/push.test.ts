// Raw push notifications: who gets them, how large they may be, and what becomes of them offline.

import assert from 'node:assert/strict';
import test from 'node:test';
import { check, play } from './scenario';

test('S2-16: a raw notification has at most 5 KB, counted in UTF-8', () => {
  const sizes = (content: string) => {
    const machine = play('app registers Push on PushNotificationTrigger');
    machine.system.push.send(content);
    machine.step('wait 1 s');
    return [machine.journal.of('push.dropped').length, machine.journal.of('task.finished').length];
  };
  assert.deepEqual(sizes('x'.repeat(5120)), [0, 1]);
  assert.deepEqual(sizes('x'.repeat(5121)), [1, 0]);
  assert.deepEqual(sizes('ä'.repeat(2561)), [1, 0]);
});

test('the app in the foreground is asked first; what it does not keep starts the task', () => {
  check(
    `
    app registers Push on PushNotificationTrigger
    on push: toast "{content}"
    on task: toast "task"
    ---
    do deliverPush hello
    on push: toast "{content}", keep
    do deliverPush mine
    do suspendApp
    do deliverPush later
    `,
    `
    100 network raw notification: "hello"
    100 toast   toast "hello"
    100 broker  PushNotificationTrigger fires for Push: raw notification
    100 task    host process 4104 for Push
    120 task    Push: Run
    120 toast   toast "task"
    120 task    Push completed after 0 ms
    120 task    process 4104 (taskHost) ends: the task is finished
    200 network raw notification: "mine"
    200 toast   toast "mine"
    200 app     the app keeps the notification to itself
    300 app     Suspending raised, deadline in 5 s
    300 app     suspended
    400 network raw notification: "later"
    400 broker  PushNotificationTrigger fires for Push: raw notification
    400 task    host process 4108 for Push
    420 task    Push: Run
    420 toast   toast "task"
    420 task    Push completed after 0 ms
    420 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('S2-14, S2-15: best effort; a device without internet finds the newest one, and only that', () => {
  check(
    `
    app registers Push on PushNotificationTrigger
    do suspendApp
    do setNetwork none
    ---
    do deliverPush one
    do deliverPush two
    do setNetwork internet
    `,
    `
    300 network raw notification kept: The device has no internet.
    400 network raw notification lost: A newer one has come while the device is offline; only one is kept.
    400 network raw notification kept: The device has no internet.
    500 device  network: internet
    500 network raw notification: "two"
    500 broker  PushNotificationTrigger fires for Push: raw notification
    500 task    host process 4104 for Push
    520 task    Push: Run
    520 task    Push completed after 0 ms
    520 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('a device asleep gets the notification when it wakes up', () => {
  const { journal } = play(`
    app registers Push on PushNotificationTrigger
    do setPower sleep
    do deliverPush one
    wait 60 min
    do setPower active
  `);
  assert.deepEqual(
    journal.of('task.started').map(({ at }) => at),
    [3_600_320],
  );
});
