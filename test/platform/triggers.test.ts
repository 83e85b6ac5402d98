// Triggers other than the broker's: when they fire, how often, and what holds them.

import test from 'node:test';
import { check } from './scenario';

test('a TimeTrigger fires every so many minutes', () => {
  check(
    `
    app registers Clock every 15 min
    on task: toast "tick"
    ---
    wait 31 min
    `,
    `
      900000 broker  TimeTrigger fires for Clock: 15 minutes are over
      900000 task    host process 4104 for Clock
      900020 task    Clock: Run
      900020 toast   toast "tick"
      900020 task    Clock completed after 0 ms
      900020 task    process 4104 (taskHost) ends: the task is finished
     1800000 broker  TimeTrigger fires for Clock: 15 minutes are over
     1800000 task    host process 4108 for Clock
     1800020 task    Clock: Run
     1800020 toast   toast "tick"
     1800020 task    Clock completed after 0 ms
     1800020 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('a one-shot trigger fires once; its registration ends when the task starts', () => {
  check(
    `
    app registers Clock every 15 min once
    on task: toast "tick"
    ---
    wait 60 min
    `,
    `
      900000 broker  TimeTrigger fires for Clock: 15 minutes are over
      900000 task    host process 4104 for Clock
      900000 app     Clock unregistered: its one-shot trigger has fired
      900020 task    Clock: Run
      900020 toast   toast "tick"
      900020 task    Clock completed after 0 ms
      900020 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('events for a task that already waits are one event', () => {
  check(
    `
    app registers Clock every 15 min if UserNotPresent
    on task: toast "tick"
    ---
    wait 31 min
    do setUser away
    `,
    `
      900000 broker  TimeTrigger fires for Clock: 15 minutes are over
      900000 broker  Clock is held back: The condition UserNotPresent does not hold: the user is present.
     1800000 broker  TimeTrigger fires for Clock: 15 minutes are over
     1800000 broker  Clock is not started: The same event already waits for this task.
     1860100 device  user away
     1860100 task    host process 4104 for Clock
     1860120 task    Clock: Run
     1860120 toast   toast "tick"
     1860120 task    Clock completed after 0 ms
     1860120 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('conditions are asked again when the device changes, and only news are written', () => {
  check(
    `
    app registers Clock every 15 min if InternetAvailable if UserNotPresent
    on task: toast "tick"
    do setNetwork local
    wait 15 min
    ---
    do setSession disconnected
    do setUser away
    do setNetwork metered
    `,
    `
      900200 device  session disconnected
      900300 device  user away
      900400 device  network: metered
      900400 task    host process 4104 for Clock
      900420 task    Clock: Run
      900420 toast   toast "tick"
      900420 task    Clock completed after 0 ms
      900420 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});
