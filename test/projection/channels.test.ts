// Control channels from C#: who gets one, which slot, what wakes the app, and in which order.

import test from 'node:test';
import { app, check, task } from './machine';

/** Sets a channel up as the documents do; `more` comes behind WaitForPushEnabled. */
function channelApp(more: string, resource = 'RequestSoftwareSlot'): string {
  return app(`
      await BackgroundExecutionManager.RequestAccessAsync();
      var socket = new StreamSocket();
      var channel = new ControlChannelTrigger("chat", 30, ControlChannelTriggerResourceType.${resource});
      Builder("Push", "Tasks.Chat", channel.PushNotificationTrigger).Register();
      channel.UsingTransport(socket);
      await socket.ConnectAsync(new HostName("chat"), "5000");
      Console.WriteLine(channel.WaitForPushEnabled());
      CoreApplication.Properties["chat"] = new Client(socket, channel);
      ${more}
  `);
}

/** Reads in the raw way: the handler takes the data, then posts the next read. */
const rawClient = `
sealed class Client
{
    readonly StreamSocket socket;
    readonly ControlChannelTrigger channel;
    public readonly System.Collections.Concurrent.ConcurrentQueue<string> Messages = new System.Collections.Concurrent.ConcurrentQueue<string>();

    public Client(StreamSocket socket, ControlChannelTrigger channel)
    {
        this.socket = socket;
        this.channel = channel;
        Post();
    }

    public ControlChannelTrigger Channel { get { return channel; } }

    void Post()
    {
        socket.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(100), 100, InputStreamOptions.Partial).Completed = (info, status) =>
        {
            var buffer = info.GetResults();
            var text = DataReader.FromBuffer(buffer).ReadString(buffer.Length);
            Console.WriteLine("the handler has " + text);
            Messages.Enqueue(text);
            if (buffer.Length > 0) Post();
        };
    }
}
`;

const pushTask = task(`
      var details = (IControlChannelTriggerEventDetails)instance.TriggerDetails;
      var client = (Client)CoreApplication.Properties[details.ControlChannelTrigger.ControlChannelTriggerId];
      string message;
      while (client.Messages.TryDequeue(out message)) Console.WriteLine("Run has " + message);
      details.ControlChannelTrigger.FlushTransport();
`);

test('S0-4, S0-32, S0-37: a suspended app is woken for its read, and Run is called when the handler has returned', () => {
  check(
    channelApp('') + rawClient + pushTask,
    `
    do launchApp
    do suspendApp
    ---
    server: send "hello"
    `,
    `
    210 network s1 ← "hello"
    210 broker  s1: 5 bytes read
    210 broker  channel "chat" has something for the app
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    210 app     the handler has hello
    210 broker  channel "chat": the app's handler has returned
    210 task    host process 4100 for Push
    230 task    Push: Run
    230 app     Run has hello
    230 broker  channel "chat" flushed
    230 task    Push completed after 0 ms
    `,
  );
});

test('S0-29: without a read that was posted nothing starts the task', () => {
  check(
    channelApp('') +
      'sealed class Client { public Client(StreamSocket socket, ControlChannelTrigger channel) { } }' +
      task(''),
    `
    do launchApp
    do suspendApp
    ---
    server: send "hello"
    wait 1 min
    `,
    `
    210 network s1 ← "hello"
    210 broker  channel "chat": Something has arrived, but the app has posted no read that could take it.
    `,
  );
});

test('S0-34: with await the order is lost: here Run is called before the data have been taken', () => {
  check(
    channelApp('') +
      `
sealed class Client
{
    public readonly System.Collections.Concurrent.ConcurrentQueue<string> Messages = new System.Collections.Concurrent.ConcurrentQueue<string>();

    public Client(StreamSocket socket, ControlChannelTrigger channel)
    {
        Read(socket);
    }

    async void Read(StreamSocket socket)
    {
        for (;;)
        {
            var buffer = await socket.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(100), 100, InputStreamOptions.Partial);
            Console.WriteLine("the read has " + buffer.Length);
        }
    }
}
` +
      task('Console.WriteLine("Run");'),
    `
    do launchApp
    do suspendApp
    ---
    server: send "one"
    server: send "two"
    server: send "three"
    `,
    `
    210 network s1 ← "one"
    210 broker  s1: 3 bytes read
    210 broker  channel "chat" has something for the app; Run does not wait for it
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 task    host process 4100 for Push
    230 task    Push: Run
    230 app     Run
    230 task    Push completed after 0 ms
    231 app     the read has 3
    310 network s1 ← "two"
    310 broker  s1: 3 bytes read
    310 broker  channel "chat" has something for the app; Run does not wait for it
    310 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    310 task    host process 4100 for Push
    310 app     the read has 3
    330 task    Push: Run
    330 app     Run
    330 task    Push completed after 0 ms
    410 network s1 ← "three"
    410 broker  s1: 5 bytes read
    410 broker  channel "chat" has something for the app; Run does not wait for it
    410 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    410 task    host process 4100 for Push
    430 task    Push: Run
    430 app     Run
    430 task    Push completed after 0 ms
    431 app     the read has 5
    `,
  );
});

test('S0-40: the end of the connection is a read of no bytes, which wakes the app as well', () => {
  check(
    channelApp('') + rawClient + pushTask,
    `
    do launchApp
    do suspendApp
    ---
    server: end
    `,
    `
    210 network s1 closed by the other side
    210 broker  s1: 0 bytes read
    210 broker  channel "chat" has something for the app
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    210 app     the handler has
    210 broker  channel "chat": the app's handler has returned
    210 task    host process 4100 for Push
    230 task    Push: Run
    230 app     Run has
    230 broker  channel "chat" flushed
    230 task    Push completed after 0 ms
    `,
  );
});

test('S0-36: a connection that breaks is a read in the state Error, whose GetResults throws', () => {
  check(
    channelApp(`
      socket.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(100), 100, InputStreamOptions.Partial).Completed = (info, status) =>
      {
          Console.WriteLine(status + " " + SocketError.GetStatus(info.ErrorCode.HResult));
          Try(() => info.GetResults());
      };
    `) +
      'sealed class Client { public Client(StreamSocket socket, ControlChannelTrigger channel) { } }' +
      task('Console.WriteLine("Run");'),
    `
    do launchApp
    do suspendApp
    ---
    server: reset
    `,
    `
    210 network s1 ConnectionResetByPeer
    210 app     StreamSocket.InputStream fails with 0x80072746 WSAECONNRESET: the other side reset the connection
    210 broker  channel "chat" has something for the app
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    210 app     Error ConnectionResetByPeer
    210 app     Exception 80072746 An existing connection was forcibly closed by the remote host.
    210 broker  channel "chat": the app's handler has returned
    210 task    host process 4100 for Push
    230 task    Push: Run
    230 app     Run
    230 task    Push completed after 0 ms
    `,
  );
});

test('S0-51: without a place on the lock screen the constructor fails right away', () => {
  check(
    app(`
      Console.WriteLine(await BackgroundExecutionManager.RequestAccessAsync());
      Try(() => new ControlChannelTrigger("chat", 30));
    `),
    `
    pc windows81
    pc access Denied
    do launchApp
    `,
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     background access: Denied
    0 app     Denied
    0 app     ControlChannelTrigger fails with 0x80070005 E_ACCESSDENIED: the app may not have control channels (the app is not on the lock screen)
    0 app     UnauthorizedAccessException 80070005 Access is denied.
    `,
  );
});

test('S2-10: the lock screen has seven places, and the user gives and takes them', () => {
  check(
    app(`
      Console.WriteLine(await BackgroundExecutionManager.RequestAccessAsync());
      Console.WriteLine(BackgroundExecutionManager.GetAccessStatus());
    `),
    `
    pc windows81
    pc 7 apps on the lock screen
    do launchApp
    do setLockScreenApps 6
    do decideAccess AlwaysAllowed
    do setLockScreenApps 1
    do setLockScreenApps 7
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     background access: Denied
      0 app     Denied
      0 app     Denied
    200 app     on the lock screen, place 7
    200 app     the user sets background access: AllowedMayUseActiveRealTimeConnectivity
    300 app     on the lock screen, place 2
    400 app     off the lock screen: the user removes it
    400 app     the user sets background access: Denied
    `,
  );
});

test('S2-35: the place on the lock screen decides between hardware and software slots', () => {
  check(
    channelApp('', 'RequestHardwareSlot') + rawClient + pushTask,
    `
    pc windows81
    pc 3 apps on the lock screen
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     on the lock screen, place 4
     0 app     background access: AllowedMayUseActiveRealTimeConnectivity
     0 broker  channel "chat" created, hardware slot wanted, keep-alive 30 min
     0 app     registers Push for ControlChannelTrigger, network requested
     0 broker  channel "chat" uses s1
     0 network s1 connects to chat:5000
    10 network s1 connected
    60 broker  channel "chat": PolicyError, because only the first three apps on the lock screen get hardware slots
    60 app     PolicyError
    `,
  );
});

test('S2-36: an app that declares nothing but control channels gets all or nothing', () => {
  check(
    app(`
      Console.WriteLine(await BackgroundExecutionManager.RequestAccessAsync());
      Try(() => new ControlChannelTrigger("chat", 30));
    `),
    `
    pc windows81
    pc channels only
    pc 3 apps on the lock screen
    do launchApp
    `,
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     on the lock screen, place 4
    0 app     background access: Denied
    0 app     Denied
    0 app     ControlChannelTrigger fails with 0x80070005 E_ACCESSDENIED: the app may not have control channels (its place on the lock screen has no hardware slots)
    0 app     UnauthorizedAccessException 80070005 Access is denied.
    `,
  );
});

test('S2-39: only the user can give an app a place with hardware slots', () => {
  check(
    channelApp('', 'RequestHardwareSlot') + rawClient + pushTask,
    `
    pc windows81
    pc 3 apps on the lock screen
    do launchApp
    do terminateApp
    do setLockScreenApps 2
    ---
    do launchApp
    `,
    `
    300 app     launched (pid 4104, before: Terminated)
    300 app     background access: AllowedWithAlwaysOnRealTimeConnectivity
    300 broker  channel "chat" created, hardware slot wanted, keep-alive 30 min
    300 app     registers Push for ControlChannelTrigger, network requested
    300 broker  channel "chat" uses s2
    300 network s2 connects to chat:5000
    310 network s2 connected
    360 broker  channel "chat": HardwareSlotAllocated, because a hardware slot was asked for, and there is one
    360 app     HardwareSlotAllocated
    `,
  );
});

/** Opens so many channels and tells what each got. */
function manyChannels(count: number, resource: string): string {
  return app(`
      for (var i = 1; i <= ${count}; i++)
      {
          var socket = new StreamSocket();
          var channel = new ControlChannelTrigger("c" + i, 30, ControlChannelTriggerResourceType.${resource});
          channel.UsingTransport(socket);
          await socket.ConnectAsync(new HostName("chat"), "5000");
          Console.WriteLine("c" + i + " " + channel.WaitForPushEnabled());
      }
  `);
}

test('S2-21, S2-31, S2-34: an app has at most five channels; one more is a PolicyError', () => {
  check(
    `${manyChannels(6, 'RequestSoftwareSlot')}`,
    `
    do launchApp
    wait 1 s
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 broker  channel "c1" created, software slot wanted, keep-alive 30 min
      0 broker  channel "c1" uses s1
      0 network s1 connects to chat:5000
     10 network s1 connected
     60 broker  channel "c1": SoftwareSlotAllocated, because a software slot was asked for
     60 app     c1 SoftwareSlotAllocated
     60 broker  channel "c2" created, software slot wanted, keep-alive 30 min
     60 broker  channel "c2" uses s2
     60 network s2 connects to chat:5000
     70 network s2 connected
    120 broker  channel "c2": SoftwareSlotAllocated, because a software slot was asked for
    120 app     c2 SoftwareSlotAllocated
    120 broker  channel "c3" created, software slot wanted, keep-alive 30 min
    120 broker  channel "c3" uses s3
    120 network s3 connects to chat:5000
    130 network s3 connected
    180 broker  channel "c3": SoftwareSlotAllocated, because a software slot was asked for
    180 app     c3 SoftwareSlotAllocated
    180 broker  channel "c4" created, software slot wanted, keep-alive 30 min
    180 broker  channel "c4" uses s4
    180 network s4 connects to chat:5000
    190 network s4 connected
    240 broker  channel "c4": SoftwareSlotAllocated, because a software slot was asked for
    240 app     c4 SoftwareSlotAllocated
    240 broker  channel "c5" created, software slot wanted, keep-alive 30 min
    240 broker  channel "c5" uses s5
    240 network s5 connects to chat:5000
    250 network s5 connected
    300 broker  channel "c5": SoftwareSlotAllocated, because a software slot was asked for
    300 app     c5 SoftwareSlotAllocated
    300 broker  channel "c6" created, software slot wanted, keep-alive 30 min
    300 broker  channel "c6" uses s6
    300 network s6 connects to chat:5000
    310 network s6 connected
    360 broker  channel "c6": PolicyError, because the app has five channels already
    360 app     c6 PolicyError
    `,
  );
});

test('S2-31: three of them may have hardware slots', () => {
  check(
    `${manyChannels(4, 'RequestHardwareSlot')}`,
    `
    do launchApp
    wait 1 s
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 broker  channel "c1" created, hardware slot wanted, keep-alive 30 min
      0 broker  channel "c1" uses s1
      0 network s1 connects to chat:5000
     10 network s1 connected
     60 broker  channel "c1": HardwareSlotAllocated, because a hardware slot was asked for, and there is one
     60 app     c1 HardwareSlotAllocated
     60 broker  channel "c2" created, hardware slot wanted, keep-alive 30 min
     60 broker  channel "c2" uses s2
     60 network s2 connects to chat:5000
     70 network s2 connected
    120 broker  channel "c2": HardwareSlotAllocated, because a hardware slot was asked for, and there is one
    120 app     c2 HardwareSlotAllocated
    120 broker  channel "c3" created, hardware slot wanted, keep-alive 30 min
    120 broker  channel "c3" uses s3
    120 network s3 connects to chat:5000
    130 network s3 connected
    180 broker  channel "c3": HardwareSlotAllocated, because a hardware slot was asked for, and there is one
    180 app     c3 HardwareSlotAllocated
    180 broker  channel "c4" created, hardware slot wanted, keep-alive 30 min
    180 broker  channel "c4" uses s4
    180 network s4 connects to chat:5000
    190 network s4 connected
    240 broker  channel "c4": PolicyError, because the app has three hardware slots already
    240 app     c4 PolicyError
    `,
  );
});

test('S2-37, S0-55: a device without connected standby gives a software slot instead', () => {
  check(
    channelApp('Console.WriteLine(channel.IsWakeFromLowPowerSupported);', 'RequestHardwareSlot') + rawClient + pushTask,
    `
    pc without standby
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     background access: AllowedSubjectToSystemPolicy
     0 broker  channel "chat" created, hardware slot wanted, keep-alive 30 min
     0 app     registers Push for ControlChannelTrigger, network requested
     0 broker  channel "chat" uses s1
     0 network s1 connects to chat:5000
    10 network s1 connected
    60 broker  channel "chat": SoftwareSlotAllocated, because the device has no connected standby, so a hardware slot becomes a software slot
    60 app     SoftwareSlotAllocated
    60 app     False
    `,
  );
});

test('S2-38: a chipset with connected standby and an adapter without is a SystemError', () => {
  check(
    channelApp('', 'RequestHardwareSlot') + rawClient + pushTask,
    `
    pc without standby adapter
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     background access: AllowedSubjectToSystemPolicy
     0 broker  channel "chat" created, hardware slot wanted, keep-alive 30 min
     0 app     registers Push for ControlChannelTrigger, network requested
     0 broker  channel "chat" uses s1
     0 network s1 connects to chat:5000
    10 network s1 connected
    60 broker  channel "chat": SystemError, because the chipset supports connected standby, but the network adapter does not
    60 app     SystemError
    `,
  );
});

test('S2-2: on Windows 8 tasks of timers, of sessions and of channels need a place on the lock screen', () => {
  check(
    app(`
      Builder("Time", "Tasks.Chat", new TimeTrigger(15, false)).Register();
      Builder("Session", "Tasks.Chat", new SystemTrigger(SystemTriggerType.SessionConnected, false)).Register();
      Builder("Zone", "Tasks.Chat", new SystemTrigger(SystemTriggerType.TimeZoneChange, false)).Register();
    `) + task('Console.WriteLine("Run " + instance.Task.Name);'),
    `
    pc windows81
    do launchApp
    ---
    do fireTask Time
    do fireTask Session
    do fireTask Zone
    do decideAccess AlwaysAllowed
    `,
    `
    100 broker  TimeTrigger fires for Time: fired by hand
    100 broker  Time is held back: The app is not on the lock screen, which TimeTrigger needs on Windows 8.
    200 broker  SystemTrigger fires for Session: fired by hand
    200 broker  Session is held back: The app is not on the lock screen, which SessionConnected needs on Windows 8.
    300 broker  SystemTrigger fires for Zone: fired by hand
    300 task    host process 4104 for Zone
    320 task    Zone: Run
    320 app     Run Zone
    320 task    Zone completed after 0 ms
    320 task    process 4104 (taskHost) ends: the task is finished
    400 app     on the lock screen, place 1
    400 app     the user sets background access: AllowedWithAlwaysOnRealTimeConnectivity
    400 task    host process 4108 for Time
    400 broker  Session is held back: The task "Time" of this app is still running.
    420 task    Time: Run
    420 app     Run Time
    420 task    Time completed after 0 ms
    420 task    host process 4108 for Session
    440 task    Session: Run
    440 app     Run Session
    440 task    Session completed after 0 ms
    440 task    process 4108 (taskHost) ends: the task is finished
    `,
  );
});

test('S0-53, S0-56: connecting fails when the adapter has no hardware slot left; a software slot can still be had', () => {
  check(
    app(`
      foreach (var resource in new[] { ControlChannelTriggerResourceType.RequestHardwareSlot, ControlChannelTriggerResourceType.RequestSoftwareSlot })
      {
          var socket = new StreamSocket();
          var channel = new ControlChannelTrigger("chat", 30, resource);
          channel.UsingTransport(socket);
          try
          {
              await socket.ConnectAsync(new HostName("chat"), "5000");
              Console.WriteLine(channel.WaitForPushEnabled());
          }
          catch (Exception e)
          {
              Console.WriteLine(e.HResult.ToString("X8"));
              channel.Dispose();
          }
      }
    `),
    `
    pc no hardware slot
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 broker  channel "chat" created, hardware slot wanted, keep-alive 30 min
     0 broker  channel "chat" uses s1
     0 app     ConnectAsync fails with 0x800705AA ERROR_NO_SYSTEM_RESOURCES: the network adapter has no hardware slot left for this connection
     0 app     800705AA
     0 broker  channel "chat" closed: the program closed it
     0 broker  channel "chat" created, software slot wanted, keep-alive 30 min
     0 broker  channel "chat" uses s2
     0 network s2 connects to chat:5000
    10 network s2 connected
    60 broker  channel "chat": SoftwareSlotAllocated, because a software slot was asked for
    60 app     SoftwareSlotAllocated
    `,
  );
});

test('a connection that is gone before WaitForPushEnabled is TransportDisconnected', () => {
  check(
    app(`
      var socket = new StreamSocket();
      var channel = new ControlChannelTrigger("chat", 30);
      channel.UsingTransport(socket);
      await socket.ConnectAsync(new HostName("chat"), "5000");
      await Task.Delay(150);
      Console.WriteLine(channel.WaitForPushEnabled());
    `),
    `
    do launchApp
    server: end
    wait 1 s
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 broker  channel "chat" created, software slot wanted, keep-alive 30 min
      0 broker  channel "chat" uses s1
      0 network s1 connects to chat:5000
     10 network s1 connected
    110 network s1 closed by the other side
    210 broker  channel "chat": TransportDisconnected, because the connection was already gone
    210 app     TransportDisconnected
    `,
  );
});

test('S2-25: calls in the wrong order or with unfit values are refused, and so is a listener as transport', () => {
  check(
    app(`
      Try(() => new ControlChannelTrigger("", 30));
      Try(() => new ControlChannelTrigger(new string('x', 65), 30));
      Try(() => new ControlChannelTrigger("chat", 14));
      Try(() => new ControlChannelTrigger("chat", 1440));
      var channel = new ControlChannelTrigger("chat", 30);
      Try(() => channel.WaitForPushEnabled());
      Try(() => channel.UsingTransport("no transport"));
      Try(() => channel.UsingTransport(new StreamSocketListener()));
      var socket = new StreamSocket();
      channel.UsingTransport(socket);
      Console.WriteLine(ReferenceEquals(channel.TransportObject, socket));
      Try(() => channel.WaitForPushEnabled());
      await socket.ConnectAsync(new HostName("chat"), "5000");
      Try(() => channel.UsingTransport(socket));
      Try(() => channel.ServerKeepAliveIntervalInMinutes = 5);
      channel.Dispose();
      Try(() => channel.WaitForPushEnabled());
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     ControlChannelTrigger fails with 0x80070057 E_INVALIDARG: a channel id has 1 to 64 characters ("" has 0)
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     ControlChannelTrigger fails with 0x80070057 E_INVALIDARG: a channel id has 1 to 64 characters ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" has 65)
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     ControlChannelTrigger fails with 0x80070057 E_INVALIDARG: the server keep-alive interval is 15 to 1439 minutes (not 14)
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     ControlChannelTrigger fails with 0x80070057 E_INVALIDARG: the server keep-alive interval is 15 to 1439 minutes (not 1440)
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 broker  channel "chat" created, software slot wanted, keep-alive 30 min
     0 app     ControlChannelTrigger.WaitForPushEnabled fails with 0x8000000E E_ILLEGAL_METHOD_CALL: UsingTransport was not called before
     0 app     InvalidOperationException 8000000E A method was called at an unexpected time.
     0 app     ControlChannelTrigger.UsingTransport fails with 0x80070057 E_INVALIDARG: this object cannot be the transport of a control channel
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     ControlChannelTrigger.UsingTransport fails with 0x80070057 E_INVALIDARG: this object cannot be the transport of a control channel (Windows.Networking.Sockets.StreamSocketListener)
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 broker  channel "chat" uses s1
     0 app     True
     0 app     ControlChannelTrigger.WaitForPushEnabled fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the transport has not been connected yet
     0 app     InvalidOperationException 8000000E A method was called at an unexpected time.
     0 network s1 connects to chat:5000
    10 network s1 connected
    10 app     ControlChannelTrigger.UsingTransport fails with 0x8000000E E_ILLEGAL_METHOD_CALL: UsingTransport has to be called before the transport is connected
    10 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    10 app     ControlChannelTrigger fails with 0x80070057 E_INVALIDARG: the server keep-alive interval is 15 to 1439 minutes (not 5)
    10 app     ArgumentException 80070057 The parameter is incorrect.
    10 broker  channel "chat" closed: the program closed it
    10 app     ControlChannelTrigger fails with 0x80000013 RO_E_CLOSED: the channel was closed, or its slot was taken back by a reset
    10 app     ObjectDisposedException 80000013 The object has been closed.
    `,
  );
});

test('whoever waits for the slot of a channel that is closed meanwhile is told so', () => {
  check(
    app(`
      var socket = new StreamSocket();
      var channel = new ControlChannelTrigger("chat", 30);
      channel.UsingTransport(socket);
      await socket.ConnectAsync(new HostName("chat"), "5000");
      var other = Task.Run(async () => { await Task.Delay(10); channel.Dispose(); });
      Try(() => channel.WaitForPushEnabled());
      Console.WriteLine("goes on");
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 broker  channel "chat" created, software slot wanted, keep-alive 30 min
     0 broker  channel "chat" uses s1
     0 network s1 connects to chat:5000
    10 network s1 connected
    20 broker  channel "chat" closed: the program closed it
    60 app     ControlChannelTrigger fails with 0x80000013 RO_E_CLOSED: the channel was closed, or its slot was taken back by a reset
    60 app     ObjectDisposedException 80000013 The object has been closed.
    60 app     goes on
    `,
  );
});

test('S0-52: the same channel goes on with another transport', () => {
  check(
    channelApp(`
      socket.Dispose();
      var second = new StreamSocket();
      channel.UsingTransport(second);
      await second.ConnectAsync(new HostName("chat"), "5000");
      Console.WriteLine(channel.WaitForPushEnabled());
      CoreApplication.Properties["chat"] = new Client(second, channel);
    `).replace('CoreApplication.Properties["chat"] = new Client(socket, channel);', '') +
      rawClient +
      pushTask,
    `
    do launchApp
    wait 1 s
    do suspendApp
    ---
    server: send "on the second"
    `,
    `
    1210 network s2 ← "on the second"
    1210 broker  s2: 13 bytes read
    1210 broker  channel "chat" has something for the app
    1210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    1210 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    1210 app     the handler has on the second
    1210 broker  channel "chat": the app's handler has returned
    1210 task    host process 4100 for Push
    1230 task    Push: Run
    1230 app     Run has on the second
    1230 broker  channel "chat" flushed
    1230 task    Push completed after 0 ms
    `,
  );
});

test('S2-6, S2-29: in connected standby a hardware slot wakes the app', () => {
  check(
    channelApp('', 'RequestHardwareSlot') + rawClient + pushTask,
    `
    do launchApp
    do enterConnectedStandby
    ---
    server: send "hello"
    `,
    `
    210 network s1 ← "hello"
    210 broker  s1: 5 bytes read
    210 broker  channel "chat" has something for the app
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    210 app     the handler has hello
    210 broker  channel "chat": the app's handler has returned
    210 task    host process 4100 for Push
    230 task    Push: Run
    230 app     Run has hello
    230 broker  channel "chat" flushed
    230 task    Push completed after 0 ms
    `,
  );
});

test('S0-26, S2-28: in connected standby a software slot does not; on the way out it is taken back', () => {
  check(
    channelApp(
      'var reset = Builder("Reset", "Tasks.Chat", new SystemTrigger(SystemTriggerType.ControlChannelReset, false)).Register();',
    ) +
      rawClient +
      task(`
      var reset = instance.TriggerDetails as IControlChannelTriggerResetEventDetails;
      if (reset == null) Console.WriteLine("push");
      else Console.WriteLine(reset.ResetReason + " hardware " + reset.HardwareSlotReset + " software " + reset.SoftwareSlotReset);
    `),
    `
    do launchApp
    do enterConnectedStandby
    ---
    server: send "hello"
    do leaveConnectedStandby
    `,
    `
    210 network s1 ← "hello"
    210 broker  s1: 5 bytes read
    210 broker  channel "chat" has something for the app
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 broker  Push is held back: The device is in connected standby and the channel "chat" has a software slot.
    300 device  active
    300 broker  channel "chat" closed: its slot was taken back (LowPowerExit)
    300 broker  SystemTrigger fires for Reset: ControlChannelReset (LowPowerExit)
    300 app     resumed
    300 app     the handler has hello
    300 broker  Push is not started: The channel "chat" was closed before the task could start.
    300 task    host process 4104 for Reset
    320 task    Reset: Run
    320 app     LowPowerExit hardware False software True
    320 task    Reset completed after 0 ms
    320 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('S2-29: asked for in connected standby, a software slot is ServiceUnavailable', () => {
  check(
    channelApp(
      `
      await Task.Delay(1000);
      var other = new StreamSocket();
      var late = new ControlChannelTrigger("late", 30);
      late.UsingTransport(other);
      await other.ConnectAsync(new HostName("chat"), "5000");
      Console.WriteLine(late.WaitForPushEnabled());
    `,
      'RequestHardwareSlot',
    ) +
      rawClient +
      task('instance.GetDeferral();'),
    `
    do launchApp
    do enterConnectedStandby
    server: send "keeps the app awake"
    ---
    wait 2 s
    `,
    `
    1060 broker  channel "late" created, software slot wanted, keep-alive 30 min
    1060 broker  channel "late" uses s2
    1060 network s2 connects to chat:5000
    1070 network s2 connected
    1120 broker  channel "late": ServiceUnavailable, because the device is in connected standby, where a software slot cannot be had
    1120 app     ServiceUnavailable
    `,
  );
});

test('S0-43: the keep-alive task runs in the app each time the interval is over', () => {
  check(
    channelApp('Builder("KeepAlive", "Tasks.Chat", channel.KeepAliveTrigger).Register();') +
      rawClient +
      task(`
      var details = (IControlChannelTriggerEventDetails)instance.TriggerDetails;
      Console.WriteLine(instance.Task.Name + " " + CoreApplication.Properties.ContainsKey(details.ControlChannelTrigger.ControlChannelTriggerId));
    `),
    `
    do launchApp
    do suspendApp
    ---
    wait 65 min
    `,
    `
     900060 broker  channel "chat": network keep-alive on s1
    1800060 broker  channel "chat": keep-alive interval of 30 min is over
    1800060 broker  ControlChannelTrigger fires for KeepAlive: KeepAliveTrigger
    1800060 broker  channel "chat": network keep-alive on s1
    1800060 task    host process 4100 for KeepAlive
    1800080 task    KeepAlive: Run
    1800080 app     KeepAlive True
    1800080 task    KeepAlive completed after 0 ms
    2700060 broker  channel "chat": network keep-alive on s1
    3600060 broker  channel "chat": keep-alive interval of 30 min is over
    3600060 broker  ControlChannelTrigger fires for KeepAlive: KeepAliveTrigger
    3600060 broker  channel "chat": network keep-alive on s1
    3600060 task    host process 4100 for KeepAlive
    3600080 task    KeepAlive: Run
    3600080 app     KeepAlive True
    3600080 task    KeepAlive completed after 0 ms
    `,
  );
});

test('without a task for it nobody hears of a push or a keep-alive', () => {
  check(
    channelApp('').replace('Builder("Push", "Tasks.Chat", channel.PushNotificationTrigger).Register();', '') +
      rawClient +
      task(''),
    `
    do launchApp
    do suspendApp
    ---
    server: send "hello"
    wait 30 min
    `,
    `
        210 network s1 ← "hello"
        210 broker  s1: 5 bytes read
        210 broker  channel "chat" has something for the app
        210 broker  channel "chat": No task is registered for the PushNotificationTrigger of this channel.
        210 app     the handler has hello
        210 broker  channel "chat": the app's handler has returned
     900060 broker  channel "chat": network keep-alive on s1
    1800060 broker  channel "chat": keep-alive interval of 30 min is over
    1800060 broker  channel "chat": No task is registered for the KeepAliveTrigger of this channel.
    1800060 broker  channel "chat": network keep-alive on s1
    `,
  );
});

test('the network keep-alive interval starts at what the network stack takes, and can only be made shorter', () => {
  check(
    app(`
      var channel = new ControlChannelTrigger("chat", 120);
      Console.WriteLine(channel.CurrentKeepAliveIntervalInMinutes);
      channel.DecreaseNetworkKeepAliveInterval();
      channel.DecreaseNetworkKeepAliveInterval();
      channel.ServerKeepAliveIntervalInMinutes = 15;
      Console.WriteLine(channel.CurrentKeepAliveIntervalInMinutes + " " + channel.ServerKeepAliveIntervalInMinutes);
    `),
    `
    do launchApp
    `,
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 broker  channel "chat" created, software slot wanted, keep-alive 120 min
    0 app     15
    0 broker  channel "chat": network keep-alive every 7 min instead of 15
    0 broker  channel "chat": network keep-alive every 3 min instead of 7
    0 app     3 15
    `,
  );
});

test('S2-7: the network keep-alive of a channel keeps the state of a NAT, when its interval is short enough', () => {
  check(
    channelApp('channel.DecreaseNetworkKeepAliveInterval();') + rawClient + pushTask,
    `
    fault router nat idle=600000
    do launchApp
    do suspendApp
    wait 60 min
    ---
    server: send "still here"
    `,
    `
    3600310 network s1 ← "still here"
    3600310 broker  s1: 10 bytes read
    3600310 broker  channel "chat" has something for the app
    3600310 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    3600310 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    3600310 app     the handler has still here
    3600310 broker  channel "chat": the app's handler has returned
    3600310 task    host process 4100 for Push
    3600330 task    Push: Run
    3600330 app     Run has still here
    3600330 broker  channel "chat" flushed
    3600330 task    Push completed after 0 ms
    `,
  );
});

test('S2-7: with too long an interval the NAT has forgotten the connection', () => {
  check(
    channelApp('') + rawClient + pushTask,
    `
    fault router nat idle=600000
    do launchApp
    do suspendApp
    ---
    wait 20 min
    `,
    `
    900160 broker  channel "chat": network keep-alive on s1
    900160 network s1 ConnectionResetByPeer
    900160 app     StreamSocket.InputStream fails with 0x80072746 WSAECONNRESET: the other side reset the connection
    900160 broker  channel "chat" has something for the app
    900160 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    900160 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    900160 app     unhandled System.Exception: An existing connection was forcibly closed by the remote host.
    900160 task    process 4100 (app) ends: unhandled System.Exception: An existing connection was forcibly closed by the remote host.
    900160 broker  s1 closed: its process ended (unhandled System.Exception: An existing connection was forcibly closed by the remote host.)
    900160 app     terminated: unhandled System.Exception: An existing connection was forcibly closed by the remote host.
    900160 broker  channel "chat" closed: its process ended (unhandled System.Exception: An existing connection was forcibly closed by the remote host.)
    `,
  );
});

test('a channel ends with its process; a task for ControlChannelReset is told after a termination', () => {
  check(
    channelApp(
      'Builder("Reset", "Tasks.Chat", new SystemTrigger(SystemTriggerType.ControlChannelReset, false)).Register();',
    ) +
      rawClient +
      task(`
      var reset = (IControlChannelTriggerResetEventDetails)instance.TriggerDetails;
      Console.WriteLine(reset.ResetReason + " " + CoreApplication.Properties.Count);
    `),
    `
    do launchApp
    do suspendApp
    ---
    do terminateApp
    `,
    `
    200 app     terminated: Windows needed its memory
    200 task    process 4100 (app) ends: Windows needed its memory
    200 broker  s1 closed: its process ended (Windows needed its memory)
    200 broker  channel "chat" closed: its process ended (Windows needed its memory)
    200 broker  SystemTrigger fires for Reset: ControlChannelReset (ApplicationRestart)
    200 task    host process 4104 for Reset
    220 task    Reset: Run
    220 app     ApplicationRestart 0
    220 task    Reset completed after 0 ms
    220 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});
