// The journey of a lent socket: who owns it when, what fires, what holds a trigger back.

import test from 'node:test';
import { check } from './scenario';

test('S0-2, S0-14, S0-15, S0-20: a socket is lent when the app is suspended, wakes the device, is used by the task and given back', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000
    on suspending: deferral, lend "chat" keep 15 min, complete
    on SocketActivity: deferral, take, read, toast "hello", write "ok", return, complete
    do suspendApp
    do enterConnectedStandby
    server: send "hello"
    `,
    `
           0 app     launched (pid 4100, before: NotRunning)
           0 app     registers Chat for SocketActivityTrigger, network requested
         100 broker  s1: transfer enabled, Wake
         100 network s1 connects to chat:5000
         110 network s1 connected
         200 app     Suspending raised, deadline in 5 s
         200 task    deferral d1 taken (1 open)
         200 broker  s1 lent to the broker as "chat", keep-alive 15 min
         200 task    deferral d1 completed (0 open)
         200 app     suspended
         300 device  connected standby
         410 network s1 ← "hello"
         410 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         410 task    host process 4104 for Chat
         430 task    Chat: Run
         430 task    deferral d2 taken (1 open)
         430 broker  s1 "chat" taken by the task
         430 broker  s1: 5 bytes read
         430 toast   toast "hello"
         430 network s1 → "ok"
         430 broker  s1 lent to the broker as "chat", keep-alive 15 min
         430 task    deferral d2 completed (0 open)
         430 task    Chat completed after 0 ms
         430 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('S0-21: the keep-alive time starts anew with each return, and only while the broker has the socket', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat" keep 10 min
    on KeepAliveTimerExpired: deferral, take, sleep 5 s, write "ping", return, complete
    ---
    wait 21 min
    `,
    `
      600110 broker  s1: keep-alive time of "chat" is over
      600110 broker  SocketActivityTrigger fires for Chat: KeepAliveTimerExpired on "chat"
      600110 task    host process 4104 for Chat
      600130 task    Chat: Run
      600130 task    deferral d1 taken (1 open)
      600130 broker  s1 "chat" taken by the task
      605130 network s1 → "ping"
      605130 broker  s1 lent to the broker as "chat", keep-alive 10 min
      605130 task    deferral d1 completed (0 open)
      605130 task    Chat completed after 5 s
      605130 task    process 4104 (taskHost) ends: the task is finished
     1205130 broker  s1: keep-alive time of "chat" is over
     1205130 broker  SocketActivityTrigger fires for Chat: KeepAliveTimerExpired on "chat"
     1205130 task    host process 4108 for Chat
     1205150 task    Chat: Run
     1205150 task    deferral d2 taken (1 open)
     1205150 broker  s1 "chat" taken by the task
     1210150 network s1 → "ping"
     1210150 broker  s1 lent to the broker as "chat", keep-alive 10 min
     1210150 task    deferral d2 completed (0 open)
     1210150 task    Chat completed after 5 s
     1210150 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('closed by the other side: the task connects anew and lends the new socket under the same id', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketClosed: deferral, new Wake, connect chat:5000, lend "chat", complete
    on SocketActivity: deferral, take, read, return, complete
    ---
    server: end
    server: send "again"
    `,
    `
         210 network s1 closed by the other side
         210 broker  SocketActivityTrigger fires for Chat: SocketClosed on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s2: transfer enabled, Wake
         230 network s2 connects to chat:5000
         240 network s2 connected
         240 broker  s1 closed: a new socket was lent as "chat"
         240 broker  s2 lent to the broker as "chat"
         240 task    deferral d1 completed (0 open)
         240 task    Chat completed after 10 ms
         240 task    process 4104 (taskHost) ends: the task is finished
         310 network s2 ← "again"
         310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         310 task    host process 4108 for Chat
         330 task    Chat: Run
         330 task    deferral d2 taken (1 open)
         330 broker  s2 "chat" taken by the task
         330 broker  s2: 5 bytes read
         330 broker  s2 lent to the broker as "chat"
         330 task    deferral d2 completed (0 open)
         330 task    Chat completed after 0 ms
         330 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('data before the end comes first: SocketActivity, then SocketClosed', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, read, return, complete
    on SocketClosed: deferral, take, read, close, complete
    ---
    server: send "bye", end
    `,
    `
         210 network s1 ← "bye"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 network s1 closed by the other side
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
         230 broker  s1: 3 bytes read
         230 broker  s1 lent to the broker as "chat"
         230 broker  SocketActivityTrigger fires for Chat: SocketClosed on "chat"
         230 task    deferral d1 completed (0 open)
         230 broker  Chat is held back: The task "Chat" of this app is still running.
         230 task    Chat completed after 0 ms
         230 task    host process 4104 for Chat
         250 task    Chat: Run
         250 task    deferral d2 taken (1 open)
         250 broker  s1 "chat" taken by the task
         250 broker  s1: 0 bytes read
         250 broker  s1 closed: the program disposed it
         250 task    deferral d2 completed (0 open)
         250 task    Chat completed after 0 ms
         250 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('a reset is SocketClosed too; reading then fails as Windows says', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketClosed: deferral, take, read
    ---
    server: reset
    `,
    `
         210 network s1 ConnectionResetByPeer
         210 broker  SocketActivityTrigger fires for Chat: SocketClosed on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
         230 app     StreamSocket.InputStream fails with 0x80072746 WSAECONNRESET: the other side reset the connection
    `,
  );
});

test('without Wake the data waits until the device is active again', () => {
  check(
    `
    app registers Chat
    app: new DoNotWake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, read, return, complete
    do enterConnectedStandby
    ---
    server: send "night"
    server: send " and day"
    do leaveConnectedStandby
    `,
    `
         310 network s1 ← "night"
         310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         310 broker  Chat is held back: The device is in connected standby and the socket "chat" was enabled without Wake.
         410 network s1 ← " and day"
         500 device  active
         500 app     resumed
         500 task    host process 4104 for Chat
         520 task    Chat: Run
         520 task    deferral d1 taken (1 open)
         520 broker  s1 "chat" taken by the task
         520 broker  s1: 13 bytes read
         520 broker  s1 lent to the broker as "chat"
         520 task    deferral d1 completed (0 open)
         520 task    Chat completed after 0 ms
         520 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('a task that does not return the socket loses it', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, read, complete
    ---
    server: send "one"
    server: send "two"
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
         230 broker  s1: 3 bytes read
         230 task    deferral d1 completed (0 open)
         230 task    Chat completed after 0 ms
         230 task    process 4104 (taskHost) ends: the task is finished
         230 broker  s1 lost: The task took "chat" and did not give it back; nothing is triggered for it any more.
    `,
  );
});

test('a socket that the task does not take stays with the broker, and only news fire again', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: toast "not looking"
    ---
    server: send "one"
    wait 10 s
    server: send "two"
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 toast   toast "not looking"
         230 task    Chat completed after 0 ms
         230 task    process 4104 (taskHost) ends: the task is finished
       10310 network s1 ← "two"
       10310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
       10310 task    host process 4108 for Chat
       10330 task    Chat: Run
       10330 toast   toast "not looking"
       10330 task    Chat completed after 0 ms
       10330 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('what was not read fires again as soon as the socket is back', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, read 3, return, complete
    ---
    server: send "onetwo"
    `,
    `
         210 network s1 ← "onetwo"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
         230 broker  s1: 3 bytes read
         230 broker  s1 lent to the broker as "chat", 3 unread
         230 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         230 task    deferral d1 completed (0 open)
         230 broker  Chat is held back: The task "Chat" of this app is still running.
         230 task    Chat completed after 0 ms
         230 task    host process 4104 for Chat
         250 task    Chat: Run
         250 task    deferral d2 taken (1 open)
         250 broker  s1 "chat" taken by the task
         250 broker  s1: 3 bytes read
         250 broker  s1 lent to the broker as "chat"
         250 task    deferral d2 completed (0 open)
         250 task    Chat completed after 0 ms
         250 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('data for a socket that is back while its task still runs waits for its turn', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, read, return, sleep 2 s, complete
    ---
    server: send "one"
    server: send "two"
    on SocketActivity: deferral, take, read, return, complete
    wait 3 s
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
         230 broker  s1: 3 bytes read
         230 broker  s1 lent to the broker as "chat"
         310 network s1 ← "two"
         310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         310 broker  Chat is held back: The task "Chat" of this app is still running.
        2230 task    deferral d1 completed (0 open)
        2230 task    Chat completed after 2 s
        2230 task    host process 4104 for Chat
        2250 task    Chat: Run
        2250 task    deferral d2 taken (1 open)
        2250 broker  s1 "chat" taken by the task
        2250 broker  s1: 3 bytes read
        2250 broker  s1 lent to the broker as "chat"
        2250 task    deferral d2 completed (0 open)
        2250 task    Chat completed after 0 ms
        2250 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('the app takes its socket back through AllSockets; the waiting trigger is withdrawn', () => {
  check(
    `
    app registers Chat if UserNotPresent
    app: new Wake, connect chat:5000, lend "chat"
    ---
    server: send "one"
    app: take "chat", read
    do setUser away
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 broker  Chat is held back: The condition UserNotPresent does not hold: the user is present.
         300 broker  s1 "chat" taken by the app
         300 broker  s1: 3 bytes read
         400 device  user away
         400 broker  Chat is not started: The app took the socket "chat" back before the task could start.
    `,
  );
});

test('the network goes: SocketClosed waits for InternetAvailable, so that reconnecting can work', () => {
  check(
    `
    app registers Chat if InternetAvailable
    app: new Wake, connect chat:5000, lend "chat"
    on SocketClosed: deferral, new Wake, connect chat:5000, lend "chat", complete
    ---
    do setNetwork none
    do setNetwork internet
    `,
    `
         200 device  network: none
         200 network s1 SoftwareCausedConnectionAbort: the device lost its network
         200 broker  SocketActivityTrigger fires for Chat: SocketClosed on "chat"
         200 broker  Chat is held back: The condition InternetAvailable does not hold: there is no internet.
         300 device  network: internet
         300 task    host process 4104 for Chat
         320 task    Chat: Run
         320 task    deferral d1 taken (1 open)
         320 broker  s2: transfer enabled, Wake
         320 network s2 connects to chat:5000
         330 network s2 connected
         330 broker  s1 closed: a new socket was lent as "chat"
         330 broker  s2 lent to the broker as "chat"
         330 task    deferral d1 completed (0 open)
         330 task    Chat completed after 10 ms
         330 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('S0-7, S0-8: without IsNetworkRequested a task in connected standby has no network', () => {
  check(
    `
    app registers Chat without network
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, write "ok"
    do enterConnectedStandby
    ---
    server: send "one"
    `,
    `
         310 network s1 ← "one"
         310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         310 broker  Chat starts with a limit: It has no network: the device is in connected standby and the task was registered without IsNetworkRequested.
         310 task    host process 4104 for Chat
         330 task    Chat: Run
         330 task    deferral d1 taken (1 open)
         330 broker  s1 "chat" taken by the task
         330 app     StreamSocket fails with 0x80072742 WSAENETDOWN: the device is in connected standby and the task was registered without IsNetworkRequested
    `,
  );
});

test('background access denied by the user holds the trigger until it is given again', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: deferral, take, read, return, complete
    do decideAccess DeniedByUser
    ---
    server: send "one"
    do decideAccess AlwaysAllowed
    `,
    `
         310 network s1 ← "one"
         310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         310 broker  Chat is held back: The app may not run in the background: DeniedByUser.
         400 app     the user sets background access: AlwaysAllowed
         400 task    host process 4104 for Chat
         420 task    Chat: Run
         420 task    deferral d1 taken (1 open)
         420 broker  s1 "chat" taken by the task
         420 broker  s1: 3 bytes read
         420 broker  s1 lent to the broker as "chat"
         420 task    deferral d1 completed (0 open)
         420 task    Chat completed after 0 ms
         420 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('a trigger for a task that is no longer registered starts nothing', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    do unregisterTask Chat
    ---
    server: send "one"
    `,
    `
         310 network s1 ← "one"
         310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         310 broker  Chat is not started: The task "Chat" is no longer registered.
    `,
  );
});

test('reading cancelled by CancelIOAsync ends with an error, then the socket can be lent', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, readLater, cancelIO, lend "chat"
    on SocketActivity: deferral, take, read, return, complete
    server: send "one"
    `,
    `
           0 app     launched (pid 4100, before: NotRunning)
           0 app     registers Chat for SocketActivityTrigger, network requested
         100 broker  s1: transfer enabled, Wake
         100 network s1 connects to chat:5000
         110 network s1 connected
         110 broker  s1: I/O canceled (1 pending)
         110 app     StreamSocket.InputStream ends: CancelIOAsync was called (ERROR_OPERATION_ABORTED)
         110 broker  s1 lent to the broker as "chat"
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  s1 "chat" taken by the task
         230 broker  s1: 3 bytes read
         230 broker  s1 lent to the broker as "chat"
         230 task    deferral d1 completed (0 open)
         230 task    Chat completed after 0 ms
         230 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('a listener fires ConnectionAccepted; the connection comes once a handler is attached', () => {
  check(
    `
    app registers Chat
    app: listen 7000, lendListener "door"
    on ConnectionAccepted: deferral, takeListener, accept, write "welcome", lendListener "door", complete
    ---
    server: dial 7000
    `,
    `
         210 network l1.1 accepted from 127.0.0.1:49152
         210 broker  SocketActivityTrigger fires for Chat: ConnectionAccepted on "door"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 task    deferral d1 taken (1 open)
         230 broker  l1 "door" taken by the task
         230 broker  l1.1: connection from 127.0.0.1:49152
         230 network l1.1 → "welcome"
         230 broker  l1 lent to the broker as "door"
         230 task    deferral d1 completed (0 open)
         230 task    Chat completed after 0 ms
         230 task    process 4104 (taskHost) ends: the task is finished
         230 broker  l1.1 closed: its process ended (the task is finished)
    `,
  );
});

test('CancelIOAsync ends a connection attempt too', () => {
  check(
    `
    server: hang
    app: new, connectLater chat:5000, cancelIO, toast "canceled", read
    wait 30 s
    `,
    `
         100 app     launched (pid 4100, before: NotRunning)
         100 network s1 connects to chat:5000
         100 broker  s1: I/O canceled (1 pending)
         100 app     StreamSocket.ConnectAsync ends: CancelIOAsync was called (ERROR_OPERATION_ABORTED)
         100 toast   toast "canceled"
         100 app     StreamSocket.InputStream ends: CancelIOAsync was called (ERROR_OPERATION_ABORTED)
    `,
  );
});
