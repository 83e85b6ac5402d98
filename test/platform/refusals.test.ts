// Calls that Windows refuses: the documented or chosen HRESULT, at the same call.

import assert from 'node:assert/strict';
import test from 'node:test';
import hresults from '../../schemas/windows/hresults.json';
import refusals from '../../schemas/windows/refusals.json';
import { check, play } from './scenario';

test('S0-60: registering: no declaration, wrong type, too short a time', () => {
  check(
    `
    app registers Chat as Other
    app registers Chat as Clock
    app registers Chat every 14 min
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     BackgroundTaskBuilder.Register fails with 0x80040154 REGDB_E_CLASSNOTREG: the manifest declares no windows.backgroundTasks extension with this entry point (Tasks.Other)
      0 app     Chat is not registered
    100 app     BackgroundTaskBuilder.Register fails with 0x80040154 REGDB_E_CLASSNOTREG: the manifest declares the entry point, but not with the task type that this trigger needs (Tasks.Clock needs Task Type="systemEvent")
    100 app     Chat is not registered
    200 app     BackgroundTaskBuilder.Register fails with 0x80070057 E_INVALIDARG: a TimeTrigger or MaintenanceTrigger needs at least 15 minutes
    200 app     Chat is not registered
    `,
  );
});

test('S0-12, S0-13: enabling: an unknown task, after connecting, waking a device that cannot', () => {
  check(
    `
    device pc
    app: new Wake
    app registers Chat
    app: new Wake
    app: new, connect chat:5000, enable DoNotWake
    `,
    `
           0 app     launched (pid 4100, before: NotRunning)
           0 app     EnableTransferOwnership fails with 0x80070490 ERROR_NOT_FOUND: no background task of this app is registered under that task id
         100 app     registers Chat for SocketActivityTrigger, network requested
         200 app     EnableTransferOwnership fails with 0x80070490 ERROR_NOT_FOUND: the network cannot wake this device from connected standby; retry with DoNotWake
         300 network s3 connects to chat:5000
         310 network s3 connected
         310 app     EnableTransferOwnership fails with 0x8000000E E_ILLEGAL_METHOD_CALL: EnableTransferOwnership has to be called before the socket is connected or bound
    `,
  );
});

test('lending: not enabled, not connected, with a read pending, under no id, under an id in use', () => {
  check(
    `
    app registers Chat
    ---
    app: new, connect chat:5000, lend "chat"
    app: new Wake, lend "chat"
    app: new Wake, connect chat:5000, readLater, lend "chat"
    app: new Wake, connect chat:5000, lend ""
    app: new Wake, connect chat:5000, lend "chat"
    app: new Wake, connect chat:5000, lend "chat"
    `,
    `
         100 network s1 connects to chat:5000
         110 network s1 connected
         110 app     TransferOwnership fails with 0x8000000E E_ILLEGAL_METHOD_CALL: EnableTransferOwnership was not called on this socket before it was connected or bound
         200 broker  s2: transfer enabled, Wake
         200 app     StreamSocket fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket is not connected
         300 broker  s3: transfer enabled, Wake
         300 network s3 connects to chat:5000
         310 network s3 connected
         310 app     TransferOwnership fails with 0x8000000E E_ILLEGAL_METHOD_CALL: an operation is still pending on the socket; await CancelIOAsync first (one read)
         400 broker  s4: transfer enabled, Wake
         400 network s4 connects to chat:5000
         410 network s4 connected
         410 app     TransferOwnership fails with 0x80070057 E_INVALIDARG: the socket id is empty
         500 broker  s5: transfer enabled, Wake
         500 network s5 connects to chat:5000
         510 network s5 connected
         510 broker  s5 lent to the broker as "chat"
         600 broker  s6: transfer enabled, Wake
         600 network s6 connects to chat:5000
         610 network s6 connected
         610 app     TransferOwnership fails with 0x800700B7 ERROR_ALREADY_EXISTS: the broker already holds an open socket of this app under that socket id (chat)
    `,
  );
});

test('after lending the object is empty', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    ---
    app: write "late"
    `,
    `
         200 app     StreamSocket fails with 0x80000013 RO_E_CLOSED: the broker owns the socket since TransferOwnership; take it back from a SocketActivityInformation
    `,
  );
});

test('after Dispose too', () => {
  check(
    `
    app: new, connect chat:5000, close, read
    `,
    `
           0 app     launched (pid 4100, before: NotRunning)
           0 network s1 connects to chat:5000
          10 network s1 connected
          10 broker  s1 closed: the program disposed it
          10 app     StreamSocket fails with 0x80000013 RO_E_CLOSED: the socket object was closed
    `,
  );
});

test('connecting: nobody listens, unknown host, no answer, no network, no capability, twice', () => {
  check(
    `
    app: new, connect chat:5000, connect chat:5000
    app: new, connect chat:5001
    app: new, connect nowhere:5000
    server: hang
    app: new, connect chat:5000
    wait 30 s
    do setNetwork none
    app: new, connect chat:5000
    `,
    `
           0 app     launched (pid 4100, before: NotRunning)
           0 network s1 connects to chat:5000
          10 network s1 connected
          10 app     StreamSocket.ConnectAsync fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket was already connected, or a connection attempt was made with it before
         100 network s2 connects to chat:5001
         110 network s2 ConnectionRefused
         110 app     StreamSocket.ConnectAsync fails with 0x8007274D WSAECONNREFUSED: nobody listens there
         200 network s3 connects to nowhere:5000
         210 network s3 HostNotFound
         210 app     StreamSocket.ConnectAsync fails with 0x80072AF9 WSAHOST_NOT_FOUND: the host name is unknown
         400 network s4 connects to chat:5000
       21400 network s4 ConnectionTimedOut
       21400 app     StreamSocket.ConnectAsync fails with 0x8007274C WSAETIMEDOUT: nobody answered in time
       30500 device  network: none
       30500 network s1 SoftwareCausedConnectionAbort: the device lost its network
       30600 network s5 connects to chat:5000
       30600 network s5 NetworkIsUnreachable
       30600 app     StreamSocket.ConnectAsync fails with 0x80072743 WSAENETUNREACH: the device has no network
    `,
  );
  check(
    `
    device without capabilities
    app: new, connect chat:5000
    `,
    `
           0 app     launched (pid 4100, before: NotRunning)
           0 app     StreamSocket.ConnectAsync fails with 0x8007271D WSAEACCES: the manifest declares none of internetClient, internetClientServer, privateNetworkClientServer
    `,
  );
});

test('a listener cannot be bound with Wake, nor on a port in use', () => {
  check(
    `
    app registers Chat
    ---
    app: listen 7000 Wake
    app: listen 7000
    app: listen 7000
    `,
    `
         100 broker  l1: transfer enabled, Wake
         100 app     StreamSocketListener.BindServiceNameAsync fails with 0x8007273D WSAEOPNOTSUPP: a listener that was enabled with Wake cannot be bound; use DoNotWake
         200 broker  l2: transfer enabled, DoNotWake
         200 network l2 listens on port 7000
         210 network l2 bound to 0.0.0.0:7000
         300 broker  l3: transfer enabled, DoNotWake
         300 network l3 listens on port 7000
         310 network l3 AddressAlreadyInUse
         310 app     StreamSocketListener.BindServiceNameAsync fails with 0x80072740 WSAEADDRINUSE: the listener could not be bound (l3)
    `,
  );
});

test('a getter of the wrong kind fails', () => {
  check(
    `
    app registers Chat
    app: new Wake, connect chat:5000, lend "chat"
    on SocketActivity: takeListener
    ---
    server: send "one"
    `,
    `
         210 network s1 ← "one"
         210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
         210 task    host process 4104 for Chat
         230 task    Chat: Run
         230 app     SocketActivityInformation fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the getter asks for another kind of socket than SocketKind says ("chat" is a StreamSocket)
         230 task    Chat completed after 0 ms
         230 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('every refusal names an HRESULT of the table and where it comes from', () => {
  for (const [situation, row] of Object.entries(refusals)) {
    assert.ok(row.hresult in hresults, `${situation}: ${row.hresult}`);
    assert.match(row.source, /^https:|^No document|^A choice/, situation);
    if (!row.source.startsWith('https:')) assert.ok('ours' in row, `${situation} has no document, so it is ours`);
  }
});

test('the C# side gets the number, the name, the exception type and the text', () => {
  const { system } = play('app registers Chat');
  const socket = system.broker.createStreamSocket(system.app.process!);
  assert.throws(() => socket.transferOwnership('chat'), {
    hresult: 0x8000000e,
    code: 'E_ILLEGAL_METHOD_CALL',
    exception: 'System.InvalidOperationException',
    message: 'A method was called at an unexpected time.',
    situation: 'not-connected',
  });
});

test('Windows 8 checks nothing at Register; the task does not run', () => {
  check(
    `
    made for windows8
    app registers A as Other on TimeZoneChange
    app registers B every 5 min
    do setUtcOffset 60
    wait 6 min
    `,
    `
         0 app     launched (pid 4100, before: NotRunning)
         0 app     registers A for SystemTrigger, network requested
       100 app     registers B for TimeTrigger, network requested
       200 device  the local clock is 60 minutes ahead of UTC
       200 broker  SystemTrigger fires for A: TimeZoneChange
       200 app     the task "A" fails with 0x80040154 REGDB_E_CLASSNOTREG: the manifest declares no windows.backgroundTasks extension with this entry point (Tasks.Other)
       200 broker  A is not started: The task "A" cannot run: the manifest declares no windows.backgroundTasks extension with this entry point (Tasks.Other).
    300100 broker  TimeTrigger fires for B: 5 minutes are over
    300100 app     the task "B" fails with 0x80070057 E_INVALIDARG: a TimeTrigger or MaintenanceTrigger needs at least 15 minutes
    300100 broker  B is not started: The task "B" cannot run: a TimeTrigger or MaintenanceTrigger needs at least 15 minutes.
    `,
  );
});
