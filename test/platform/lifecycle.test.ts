// The app's life and the task's: deadlines, deferrals, cancellation, ends of every kind.

import assert from 'node:assert/strict';
import test from 'node:test';
import { check, play } from './scenario';

test('an app that holds its deferral beyond the deadline is terminated; what it has lent lives on', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000
    on suspending: deferral, lend "chat", sleep 6 s, complete
    on SocketActivity: deferral, take, read, return, complete
    ---
    do suspendApp
    wait 7 s
    server: send "still there?"
    `,
    `
         200 app     Suspending raised, deadline in 5 s
         200 task    deferral d1 taken (1 open)
         200 broker  s1 lent to the broker as "chat"
        5200 app     terminated: it did not finish suspending within 5 s
        5200 task    process 4100 (app) ends: it did not finish suspending within 5 s
        7310 network s1 ← "still there?"
        7310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
        7310 task    host process 4104 for Chat
        7330 task    Chat: Run
        7330 task    deferral d2 taken (1 open)
        7330 broker  s1 "chat" taken by the task
        7330 broker  s1: 12 bytes read
        7330 broker  s1 lent to the broker as "chat"
        7330 task    deferral d2 completed (0 open)
        7330 task    Chat completed after 0 ms
        7330 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('S2-8: a suspended app runs nothing until it is resumed', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000
    app: sleep 1 s, toast "a second later"
    do suspendApp
    wait 5 s
    ---
    do resumeApp
    `,
    `
        5400 app     resumed
        5400 toast   toast "a second later"
    `,
  );
});

test('resumed while it is being suspended: it suspends first', () => {
  check(
    `
    app: toast "up"
    on suspending: deferral, sleep 1 s, complete
    ---
    do suspendApp
    do resumeApp
    wait 2 s
    `,
    `
         100 app     Suspending raised, deadline in 5 s
         100 task    deferral d1 taken (1 open)
        1100 task    deferral d1 completed (0 open)
        1100 app     suspended
        1100 app     resumed
    `,
  );
});

test('connected standby suspends the app in the foreground and leaving it resumes it', () => {
  check(
    `
    app: toast "up"
    ---
    do enterConnectedStandby
    do leaveConnectedStandby
    `,
    `
         100 device  connected standby
         100 app     Suspending raised, deadline in 5 s
         100 app     suspended
         200 device  active
         200 app     resumed
    `,
  );
});

test('sockets that a terminated app had kept are closed', () => {
  check(
    `
    app: new, connect chat:5000
    ---
    do terminateApp
    `,
    `
         100 app     terminated: Windows needed its memory
         100 task    process 4100 (app) ends: Windows needed its memory
         100 broker  s1 closed: its process ended (Windows needed its memory)
    `,
  );
});

test('a task over its time is told so, and finishing within the grace saves the app', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, forever
    on canceled: return, complete
    ---
    server: send "one"
    wait 40 s
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
       30230 task    limit wallClock of 30 s exceeded
       30230 task    Chat: Canceled(ExecutionTimeExceeded), 5 s to finish
       30230 broker  s1 lent to the broker as "chat", 3 unread
       30230 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
       30230 task    deferral d1 completed (0 open)
       30230 broker  Chat is held back: The task "Chat" of this app is still running.
       30230 task    Chat completed after 30 s
       30230 task    host process 4104 for Chat
       30250 task    Chat: Run
       30250 task    deferral d2 taken (1 open)
       30250 broker  s1 "chat" taken by the task
    `,
  );
});

test('a task that ignores Canceled takes the app with it', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, forever
    ---
    server: send "one"
    wait 40 s
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
       30230 task    limit wallClock of 30 s exceeded
       30230 task    Chat: Canceled(ExecutionTimeExceeded), 5 s to finish
       35230 task    Chat terminated after 35 s: it was not finished 5 s after Canceled(ExecutionTimeExceeded)
       35230 task    process 4104 (taskHost) ends: it was not finished 5 s after Canceled(ExecutionTimeExceeded)
       35230 broker  s1 lost: The task took "chat" and did not give it back; nothing is triggered for it any more.
       35230 app     terminated: its background task "Chat" was terminated: it was not finished 5 s after Canceled(ExecutionTimeExceeded)
       35230 task    process 4100 (app) ends: its background task "Chat" was terminated: it was not finished 5 s after Canceled(ExecutionTimeExceeded)
    `,
  );
});

test('an exception that nobody caught ends the host process only', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, throw "boom"
    ---
    server: send "one"
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
         230 app     unhandled System.Exception: boom
         230 task    process 4104 (taskHost) ends: unhandled System.Exception: boom
         230 broker  s1 lost: The task took "chat" and did not give it back; nothing is triggered for it any more.
         230 task    Chat terminated after 0 ms: unhandled System.Exception: boom
    `,
  );
});

test('S0-3: without a deferral the task is over when Run returns, whatever it still awaits', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: take, sleep 1 s, return
    ---
    server: send "one"
    wait 2 s
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 broker  s1 "chat" taken by the task
         230 task    Chat completed after 0 ms
         230 task    process 4104 (taskHost) ends: the task is finished
         230 broker  s1 lost: The task took "chat" and did not give it back; nothing is triggered for it any more.
    `,
  );
});

test('unregistered with cancelTask: the running task gets Canceled(Abort)', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, forever
    on canceled: return, complete
    server: send "one"
    ---
    do unregisterTask Chat
    `,
    `
         300 app     Chat unregistered: by command
         300 task    Chat: Canceled(Abort), 5 s to finish
         300 broker  s1 lent to the broker as "chat", 3 unread
         300 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         300 task    deferral d1 completed (0 open)
         300 broker  Chat is not started: The task "Chat" is no longer registered.
         300 task    Chat completed after 70 ms
         300 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('completing a deferral twice does nothing', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, complete, complete, sleep 1 ms, toast "not reached"
    ---
    server: send "one"
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 task    deferral d1 completed (0 open)
         230 task    deferral d1 completed once more
         230 task    Chat completed after 0 ms
         230 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('an in-process task thaws the suspended app for as long as it runs', () => {
  check(
    `
    app registers Inside in process
    app: new Wake, connect chat:5000
    app: sleep 1 s, toast "thawed"
    on suspending: lend "chat"
    on SocketActivity: deferral, take, read, return, sleep 2 s, complete
    do suspendApp
    ---
    server: send "one"
    wait 5 s
    `,
    `
         410 network s1 ← "one"
         410 broker  SocketActivityTrigger fires for Inside: SocketActivity on "chat"
         410 task    host process 4100 for Inside
         430 task    Inside: Run
         430 task    deferral d1 taken (1 open)
         430 broker  s1 "chat" taken by the task
         430 broker  s1: 3 bytes read
         430 broker  s1 lent to the broker as "chat"
        1200 toast   toast "thawed"
        2430 task    deferral d1 completed (0 open)
        2430 task    Inside completed after 2 s
    `,
  );
});

test('S0-1, S2-1, S3-3: an app in the background is suspended a few seconds later, unless audio, printing or a transfer keeps it', () => {
  check(
    `
    show app.enteredBackground
    show app.leavingBackground
    app: toast "here"
    ---
    do minimizeApp
    do launchApp
    do minimizeApp
    wait 6 s
    do launchApp
    do minimizeApp
    do setAppActivity audio
    wait 60 min
    do setAppActivity none
    wait 6 s
    `,
    `
        100 app     in the background: another window covers it
        200 app     in the foreground again
        300 app     in the background: another window covers it
       5300 app     Suspending raised, deadline in 5 s
       5300 app     suspended
       6400 app     resumed
       6500 app     in the background: another window covers it
    3611700 app     Suspending raised, deadline in 5 s
    3611700 app     suspended
    `,
  );
});

test('behind the lock screen the app is suspended as in the background, and comes back with its user', () => {
  check(
    `
    show app.enteredBackground
    app: toast "here"
    ---
    do setLock locked
    wait 6 s
    do setLock unlocked
    `,
    `
     100 device  screen locked
     100 app     in the background: the screen is locked
    5100 app     Suspending raised, deadline in 5 s
    5100 app     suspended
    6200 device  screen unlocked
    6200 app     resumed
    `,
  );
});

test('Windows ends a suspended app for its memory without a word, and only a suspended one', () => {
  const machine = play('app: toast "here"');
  assert.throws(() => machine.step('do endAppForMemory'), /Only a suspended app is ended for its memory/);
  machine.step('do suspendApp');
  machine.step('do endAppForMemory');
  machine.step('do launchApp');
  assert.deepEqual(
    machine.journal.of('app.launched').map(({ previous }) => previous),
    ['NotRunning', 'Terminated'],
  );
});

test('an app that the user has closed was closed by the user', () => {
  const { journal } = play('app: toast "here"\ndo closeApp\ndo launchApp');
  assert.deepEqual(
    journal.of('app.launched').map(({ previous }) => previous),
    ['NotRunning', 'ClosedByUser'],
  );
});
