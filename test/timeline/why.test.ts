// Why a task did not run: steps in, the answers for people out.

import assert from 'node:assert/strict';
import test from 'node:test';
import { whyText } from '../../extension/cli/reporters/why';
import { type DeclaredPlace, whyTasks } from '../../extension/timeline/why/why';
import { dedent, play } from '../platform/scenario';

const declared: readonly DeclaredPlace[] = [
  { entryPoint: 'Tasks.Chat', place: 'Package.appxmanifest(20)' },
  { entryPoint: 'Tasks.Clock', place: 'Package.appxmanifest(25)' },
];

function check(steps: string, expected: string, { gates = false, only = 'Chat' } = {}): void {
  const answers = whyTasks(play(steps).journal.lines, declared).filter(({ task }) => task.includes(only));
  assert.equal(`\n${dedent(whyText(answers, { gates, coloured: false }))}\n`, `\n${dedent(expected)}\n`);
}

test('a task that the manifest declares and nobody registers', () => {
  check(
    `
    app registers Chat
    `,
    `
    Tasks.Clock (declared at Package.appxmanifest(25))
      It never ran. The manifest declares it, but the app has not registered it: no call of BackgroundTaskBuilder.Register with this TaskEntryPoint was reached.
    `,
    { only: 'Clock' },
  );
});

test('Register was refused', () => {
  check(
    `
    app registers Clock as Clock
    `,
    `
    Clock (Tasks.Clock, SocketActivityTrigger)
      It never ran. Register was refused: the manifest declares the entry point, but not with the task type that this trigger needs (Tasks.Clock needs Task Type="systemEvent") (REGDB_E_CLASSNOTREG).
      No document names the code.
    `,
    { only: 'Clock' },
  );
});

test('no socket was prepared', () => {
  check(
    `
    app registers Chat
    app: new, connect chat:5000
    `,
    `
    Chat (Tasks.Chat, SocketActivityTrigger)
      It never ran. No socket was prepared for it: the app has to call EnableTransferOwnership with its TaskId before it connects.
    `,
  );
});

test('the socket was never lent', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000
    `,
    `
    Chat (Tasks.Chat, SocketActivityTrigger)
      It never ran. The broker never got the socket: EnableTransferOwnership was called, TransferOwnership was not. It has to be called when the app is suspended, and at the end of each run.
    `,
  );
});

test('TransferOwnership was refused because a read is pending', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, readLater, lend "chat"
    `,
    `
    Chat (Tasks.Chat, SocketActivityTrigger)
      It never ran. TransferOwnership was refused: an operation is still pending on the socket; await CancelIOAsync first (one read) (0x8000000E).
    `,
  );
});

test('nothing has happened on the socket', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    `,
    `
    Chat (Tasks.Chat, SocketActivityTrigger)
      It never ran. The broker has held the socket "chat", but nothing has happened on it: no data, no end, and it has no keep-alive time.
    `,
  );
});

test('a condition does not hold', () => {
  check(
    `
    app registers Chat if UserPresent
    app: new Wake, connect chat:5000, lend "chat"
    do setUser away
    server: send "hello"
    `,
    `
    Chat (Tasks.Chat, SocketActivityTrigger)
      It never ran. Its trigger fired and is held back: The condition UserPresent does not hold: the user is away.
      https://learn.microsoft.com/windows/uwp/launch-resume/set-conditions-for-running-a-background-task
        ✓ fit         Do registration and manifest agree? (Windows 8 asks only now.)
        ✓ oneShot     Is its trigger good for another run? (A one-shot trigger fires once.)
        ✓ registered  Is the task still registered?
        ✓ access      May the app run in the background?
        ✓ power       Does the device run?
        ✓ session     Is the user logged on?
        ✓ lockScreen  Windows 8: is the app on the lock screen, where its trigger needs that?
        ✓ slot        Has the control channel a slot?
        ✓ mains       Is the device on mains power, where the trigger needs that?
        ✓ saver       Is the battery saver off, where it stops the trigger?
        ✓ standby     May the event wake the device from connected standby?
        ✓ handler     Has the app handled what arrived, so that Run may look at it?
        ✗ conditions  The condition UserPresent does not hold: the user is away.
          quota       Is anything left of the quota of the app? (Windows 8; critical tasks always get theirs.)
          updated     Has the app asked for background access since it was updated?
          network     Will the run have its network? (In connected standby a task has to ask for it.)
          turn        Is no other task of the app running?
    `,
    { gates: true },
  );
});

test('the user forbids background work', () => {
  check(
    `
    access DeniedByUser
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    server: send "hello"
    `,
    `
    Chat (Tasks.Chat, SocketActivityTrigger)
      It never ran. Its trigger fired and is held back: The app may not run in the background: DeniedByUser.
      https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundaccessstatus
    `,
  );
});

test('a task that keeps its socket is not triggered again', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, read, complete
    server: send "hello"
    server: send "again"
    `,
    `
    Chat (Tasks.Chat, SocketActivityTrigger)
      It ran once. The last run completed. It will not run again for the socket "chat", which it took and did not give back: TransferOwnership has to be called at the end of each run.
    `,
  );
});

test('a task that takes too long is terminated', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, forever
    server: send "hello"
    wait 40 s
    `,
    `
    Chat (Tasks.Chat, SocketActivityTrigger)
      It ran once. The last run was terminated: it was not finished 5 s after Canceled(ExecutionTimeExceeded). Run had returned, but a deferral was never completed.
    `,
  );
});

test('the time has not come', () => {
  check(
    `
    app registers Clock every 15 min
    wait 5 min
    `,
    `
    Clock (Tasks.Chat, TimeTrigger)
      It never ran. Its time had not come when the run ended.

    Tasks.Clock (declared at Package.appxmanifest(25))
      It never ran. The manifest declares it, but the app has not registered it: no call of BackgroundTaskBuilder.Register with this TaskEntryPoint was reached.
    `,
    { only: 'Clock' },
  );
});
