// Triggers other than the broker's: when they fire, how often, and what holds them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { systemTriggerTypes } from '../../extension/runtime/platform/triggers/SystemTrigger';
import { check, Play, play } from './scenario';

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

test('what happens after a one-shot trigger has fired is told, and starts the task again only when it is registered again', () => {
  check(
    `
    app registers Zone on TimeZoneChange once
    ---
    do setUtcOffset 60
    wait 30 min
    do setUtcOffset 120
    do fireTask Zone
    app registers Zone on TimeZoneChange once
    do setUtcOffset 180
    `,
    `
          100 device  the local clock is 60 minutes ahead of UTC
          100 broker  SystemTrigger fires for Zone: TimeZoneChange
          100 task    host process 4104 for Zone
          100 app     Zone unregistered: its one-shot trigger has fired
          120 task    Zone: Run
          120 task    Zone completed after 0 ms
          120 task    process 4104 (taskHost) ends: the task is finished
      1800200 device  the local clock is 120 minutes ahead of UTC
      1800200 broker  SystemTrigger fires for Zone: TimeZoneChange
      1800200 broker  Zone is not started: The one-shot trigger of "Zone" has fired before, and it has not been registered again.
      1800300 broker  SystemTrigger fires for Zone: fired by hand
      1800300 broker  Zone is not started: The one-shot trigger of "Zone" has fired before, and it has not been registered again.
      1800400 app     registers Zone for SystemTrigger, network requested
      1800500 device  the local clock is 180 minutes ahead of UTC
      1800500 broker  SystemTrigger fires for Zone: TimeZoneChange
      1800500 task    host process 4108 for Zone
      1800500 app     Zone unregistered: its one-shot trigger has fired
      1800520 task    Zone: Run
      1800520 task    Zone completed after 0 ms
      1800520 task    process 4108 (taskHost) ends: the task is finished
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

test('TimeTrigger: as late as the device finds it, never in the battery saver', () => {
  check(
    `
    app registers Clock every 15 min
    do setTimerLateness 14
    ---
    wait 20 min
    wait 20 min
    do setBatterySaver on
    wait 15 min
    do setBatterySaver off
    `,
    `
    1740000 broker  TimeTrigger fires for Clock: 15 minutes are over
    1740000 task    host process 4104 for Clock
    1740020 task    Clock: Run
    1740020 task    Clock completed after 0 ms
    1740020 task    process 4104 (taskHost) ends: the task is finished
    2400200 device  battery saver on
    2640000 broker  TimeTrigger fires for Clock: 15 minutes are over
    2640000 broker  Clock is held back: TimeTrigger does not fire while the battery saver is on.
    3300300 device  battery saver off
    3300300 task    host process 4108 for Clock
    3300320 task    Clock: Run
    3300320 task    Clock completed after 0 ms
    3300320 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('a running task that the battery saver stops is canceled; on battery so is one for maintenance', () => {
  check(
    `
    app registers Clock every 15 min
    app registers Care on MaintenanceTrigger every 20 min
    on task: deferral
    on canceled: complete
    wait 15 min
    ---
    do setBatterySaver on
    do setBatterySaver off
    wait 5 min
    do setSupply battery
    wait 20 min
    do setSupply ac
    `,
    `
     900200 device  battery saver on
     900200 task    Clock: Canceled(EnergySaver), 5 s to finish
     900200 task    deferral d1 completed (0 open)
     900200 task    Clock completed after 180 ms
     900200 task    process 4104 (taskHost) ends: the task is finished
     900300 device  battery saver off
    1200100 broker  MaintenanceTrigger fires for Care: 20 minutes are over
    1200100 task    host process 4108 for Care
    1200120 task    Care: Run
    1200120 task    deferral d2 taken (1 open)
    1200400 device  on battery
    1200400 task    Care: Canceled(Abort), 5 s to finish
    1200400 task    deferral d2 completed (0 open)
    1200400 task    Care completed after 280 ms
    1200400 task    process 4108 (taskHost) ends: the task is finished
    1800000 broker  TimeTrigger fires for Clock: 15 minutes are over
    1800000 task    host process 4112 for Clock
    1800020 task    Clock: Run
    1800020 task    deferral d3 taken (1 open)
    1830020 task    limit wallClock of 30 s exceeded
    1830020 task    Clock: Canceled(ExecutionTimeExceeded), 5 s to finish
    1830020 task    deferral d3 completed (0 open)
    1830020 task    Clock completed after 30 s
    1830020 task    process 4112 (taskHost) ends: the task is finished
    2400100 broker  MaintenanceTrigger fires for Care: 20 minutes are over
    2400100 broker  Care is held back: MaintenanceTrigger needs mains power, and the device is on battery.
    2400500 device  on mains power
    2400500 task    host process 4116 for Care
    2400520 task    Care: Run
    2400520 task    deferral d4 taken (1 open)
    `,
  );
});

test('every SystemTrigger fires when its event happens on the device', () => {
  const events: readonly (readonly [type: string, steps: string])[] = [
    ['UserAway', 'do setUser away'],
    ['UserPresent', 'do setUser away\ndo setUser present'],
    ['SessionConnected', 'do setSession disconnected\ndo setSession connected'],
    ['NetworkStateChange', 'do setNetwork metered'],
    ['InternetAvailable', 'do setNetwork none\ndo setNetwork metered'],
    ['InternetAvailable', 'do setPower sleep\ndo setPower active'],
    ['BackgroundWorkCostChange', 'do setBackgroundWorkCost high'],
    ['TimeZoneChange', 'do setUtcOffset 60'],
    ['PowerStateChange', 'do setSupply battery'],
    ['SmsReceived', 'do raiseSystemEvent SmsReceived'],
    ['OnlineIdConnectedStateChange', 'do raiseSystemEvent OnlineIdConnectedStateChange'],
    ['DefaultSignInAccountChange', 'do raiseSystemEvent DefaultSignInAccountChange'],
  ];
  for (const [type, steps] of events) {
    const { journal } = play(`app registers Task on ${type}\n${steps}`);
    assert.deepEqual(
      journal.of('trigger.fired').map(({ reason }) => reason),
      [type],
      `${type} after ${steps}`,
    );
    assert.equal(journal.of('task.finished').length, 1, type);
  }
  const machine = play(
    'app registers Added on LockScreenApplicationAdded\napp registers Gone on LockScreenApplicationRemoved',
  );
  machine.system.lockScreen.add();
  machine.system.lockScreen.remove();
  const lockScreen = machine.journal.of('trigger.fired').map(({ reason }) => reason);
  assert.deepEqual(lockScreen, ['LockScreenApplicationAdded', 'LockScreenApplicationRemoved']);
  const covered = new Set([...events.map(([type]) => type), ...lockScreen]);
  const elsewhere = ['ControlChannelReset', 'ServicingComplete'];
  assert.deepEqual(
    systemTriggerTypes.filter(type => !covered.has(type)),
    elsewhere,
  );
});

test('S0-5, S0-6: a condition holds the run until it is met, and is asked anew; with CancelOnConditionLoss its loss cancels', () => {
  check(
    `
    app registers Zone on TimeZoneChange if InternetAvailable canceling
    on task: deferral
    on canceled: complete
    do setNetwork none
    ---
    do setUtcOffset 60
    do setNetwork internet
    do setNetwork local
    `,
    `
    200 device  the local clock is 60 minutes ahead of UTC
    200 broker  SystemTrigger fires for Zone: TimeZoneChange
    200 broker  Zone is held back: The condition InternetAvailable does not hold: there is no internet.
    300 device  network: internet
    300 task    host process 4104 for Zone
    320 task    Zone: Run
    320 task    deferral d1 taken (1 open)
    400 device  network: local
    400 task    Zone: Canceled(ConditionLoss), 5 s to finish
    400 task    deferral d1 completed (0 open)
    400 task    Zone completed after 80 ms
    400 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('without CancelOnConditionLoss a run goes on when its condition is lost', () => {
  const { journal } = play(`
    app registers Zone on TimeZoneChange if InternetAvailable
    on task: deferral, sleep 2 s, complete
    do setUtcOffset 60
    do setNetwork none
    wait 3 s
  `);
  assert.deepEqual(
    journal.of('task.finished').map(({ outcome, ran }) => [outcome, ran]),
    [['completed', 2000]],
  );
});

test('S2-3: what the kinds of triggers demand of a registration is refused at Register', () => {
  check(
    `
    app registers A on LocationTrigger
    app registers B on LocationTrigger
    app registers C on DeviceUseTrigger if UserPresent
    app registers D on DeviceUseTrigger in process
    app registers E on DeviceServicingTrigger in process
    app registers F on MaintenanceTrigger every 14 min
    app registers G as Clock on ApplicationTrigger
    do minimizeApp
    app registers H on DeviceUseTrigger
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     registers A for LocationTrigger, network requested
    100 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: an app may have only one task with such a trigger, and it is registered already (LocationTrigger)
    100 app     B is not registered
    200 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: a task with such a trigger cannot have conditions (DeviceUseTrigger)
    200 app     C is not registered
    300 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: such a trigger cannot start a task inside the app; give it a TaskEntryPoint (DeviceUseTrigger)
    300 app     D is not registered
    400 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: such a trigger cannot start a task inside the app; give it a TaskEntryPoint (DeviceServicingTrigger)
    400 app     E is not registered
    500 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: a TimeTrigger or MaintenanceTrigger needs at least 15 minutes
    500 app     F is not registered
    600 app     BackgroundTaskBuilder.Register fails with 0x80040154 REGDB_E_CLASSNOTREG: the manifest declares the entry point, but not with the task type that this trigger needs (Tasks.Clock needs Task Type="general")
    600 app     G is not registered
    800 app     BackgroundTaskBuilder.Register fails with 0x80070005 E_ACCESSDENIED: such a trigger can be registered only while the app is in the foreground (DeviceUseTrigger)
    800 app     H is not registered
    `,
  );
});

test('the app asks for runs: granted, one at a time, and not for a trigger that nobody has registered', () => {
  const machine = new Play(['on task: deferral']);
  machine.step('on task: deferral');
  machine.step('on canceled: complete');
  machine.step('app registers Work on ApplicationTrigger');
  machine.step('app registers Device on DeviceUseTrigger');
  machine.step('app registers Firmware on DeviceServicingTrigger');
  const { system } = machine;
  const [work, device, firmware] = system.registrations.all.map(({ trigger }) => trigger);
  const answers = [
    system.requests.requestTask({ kind: 'ApplicationTrigger' }, []),
    system.requests.requestTask(work!, ['a', 's:b']),
    system.requests.requestTask(work!, []),
    system.requests.requestDeviceUse(device!, 'usb', 'fast'),
  ];
  machine.step('do setSupply battery');
  machine.step('do setCharge 20');
  answers.push(system.requests.requestDeviceServicing(firmware!, 'usb', '', 60_000));
  machine.step('do setCharge 33');
  answers.push(system.requests.requestDeviceServicing(firmware!, 'usb', '', 60_000));
  machine.step('do minimizeApp');
  answers.push(system.requests.requestDeviceUse(device!, 'usb', ''));
  machine.step('do decideAccess DeniedByUser');
  answers.push(system.requests.requestTask(work!, []), system.requests.requestDeviceUse(device!, 'usb', ''));
  assert.deepEqual(answers, [
    'UnknownError',
    'Allowed',
    'CurrentlyRunning',
    'Allowed',
    'LowBattery',
    'Allowed',
    'DeniedBySystem',
    'DisabledByPolicy',
    'DeniedByUser',
  ]);
});

test('what kinds of triggers allow: 30 seconds, ten minutes, half an hour', () => {
  const limits = ['TimeZoneChange', 'ApplicationTrigger', 'DeviceUseTrigger', 'DeviceServicingTrigger'].map(kind => {
    const { journal } = play(`on task: deferral\napp registers Work on ${kind}\ndo fireTask Work\nwait 31 min`);
    return journal.of('quota.exceeded').map(({ quota, limit }) => `${quota} ${limit / 1000} s`);
  });
  assert.deepEqual(limits.flat(), ['wallClock 30 s', 'wallClock 600 s', 'wallClock 600 s', 'wallClock 1800 s']);
});
