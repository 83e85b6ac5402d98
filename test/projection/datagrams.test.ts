// DatagramSocket from C#: binding, connecting, sending, hearing, and lending to the broker.

import test from 'node:test';
import { app, check, checkReplay, task } from './machine';

const hear = `socket.MessageReceived += (sender, e) =>
      {
          var reader = e.GetDataReader();
          Console.WriteLine(e.RemoteAddress + ":" + e.RemotePort + " says " + reader.ReadString(reader.UnconsumedBufferLength));
      };`;

test('a bound socket hears everybody and sends through streams; every write is a packet', () => {
  check(
    app(`
      var socket = new DatagramSocket();
      ${hear}
      await socket.BindServiceNameAsync("7000");
      Console.WriteLine(socket.Information.LocalAddress + ":" + socket.Information.LocalPort + " " + (socket.Information.RemoteAddress == null));
      var writer = new DataWriter(await socket.GetOutputStreamAsync(new HostName("chat"), "9000"));
      writer.WriteString("one");
      await writer.StoreAsync();
      writer.WriteString("two");
      await writer.StoreAsync();
      var other = new DatagramSocket();
      try { await other.BindServiceNameAsync("7000"); }
      catch (Exception e) { Console.WriteLine(SocketError.GetStatus(e.HResult)); }
    `),
    `
    do launchApp
    datagram "hello"
    datagram "again" to 127.0.0.1:7000
    datagram "lost" to 127.0.0.1:7001
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 network u1 listens on port 7000
     10 network u1 bound to 127.0.0.1:7000
     10 app     127.0.0.1:7000 True
     10 network r1 asks for chat:9000
     20 network r1 is chat:9000
     20 network u1 → datagram "one" to chat:9000
     20 network u1 → datagram "two" to chat:9000
     20 network u2 listens on port 7000
     30 network u2 AddressAlreadyInUse
     30 app     DatagramSocket.BindServiceNameAsync fails with 0x80072740 WSAEADDRINUSE: the port is already in use
     30 app     AddressAlreadyInUse
    110 network u1 ← datagram "hello" from chat:9000
    110 broker  u1: 5 bytes read
    110 app     chat:9000 says hello
    210 network u1 ← datagram "again" from chat:9000
    210 broker  u1: 5 bytes read
    210 app     chat:9000 says again
    `,
  );
});

test('a connected socket hears its other end only; what is too early, too late or too long', () => {
  check(
    app(`
      var socket = new DatagramSocket();
      ${hear}
      await socket.ConnectAsync(new HostName("chat"), "9000");
      Console.WriteLine(socket.Information.RemoteAddress + ":" + socket.Information.RemotePort);
      await socket.OutputStream.WriteAsync(new byte[] { 65, 66 }.AsBuffer());
      Try(() => socket.MessageReceived += (sender, e) => { });
      Try(() => socket.ConnectAsync(new HostName("chat"), "9000"));
      try { await socket.OutputStream.WriteAsync(new byte[65508].AsBuffer()); }
      catch (Exception e) { Console.WriteLine(e.HResult.ToString("X8") + " " + SocketError.GetStatus(e.HResult)); }
      try { await new DatagramSocket().ConnectAsync(new HostName("nowhere"), "1"); }
      catch (Exception e) { Console.WriteLine(SocketError.GetStatus(e.HResult)); }
      socket.Dispose();
      Try(() => socket.OutputStream.WriteAsync(new byte[1].AsBuffer()));
      Try(() => new DatagramSocket().OutputStream.WriteAsync(new byte[1].AsBuffer()));
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 network u1 listens on a free port
    10 network u1 bound to 127.0.0.1:49152
    10 network r1 asks for chat:9000
    20 network r1 is chat:9000
    20 app     chat:9000
    20 network u1 → datagram "AB" to chat:9000
    20 app     DatagramSocket.MessageReceived fails with 0x8000000E E_ILLEGAL_METHOD_CALL: handlers of MessageReceived have to be attached before the socket is bound or connected
    20 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    20 app     DatagramSocket.ConnectAsync fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket was already connected, or a connection attempt was made with it before
    20 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    20 app     DatagramSocket.OutputStream fails with 0x80072738 WSAEMSGSIZE: every write is one datagram, and this one is longer than a datagram can be (65508 bytes)
    20 app     80072738 MessageTooLong
    20 network u2 listens on a free port
    30 network u2 bound to 127.0.0.1:49153
    30 network r2 asks for nowhere:1
    40 network r2 HostNotFound
    40 app     DatagramSocket.ConnectAsync fails with 0x80072AF9 WSAHOST_NOT_FOUND: the host name is unknown
    40 app     HostNotFound
    40 broker  u1 closed: the program disposed it
    40 app     StreamSocket fails with 0x80000013 RO_E_CLOSED: the socket object was closed
    40 app     ObjectDisposedException 80000013 The object has been closed.
    40 app     DatagramSocket.OutputStream fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket is not connected
    40 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    `,
  );
});

const lending = app(`
      var task = Builder("Chat", "Tasks.Chat", new SocketActivityTrigger()).Register();
      var socket = new DatagramSocket();
      Try(() => socket.TransferOwnership("early"));
      socket.EnableTransferOwnership(task.TaskId, SocketActivityConnectedStandbyAction.Wake);
      ${hear}
      await socket.BindServiceNameAsync("7000");
      await socket.CancelIOAsync();
      socket.TransferOwnership("udp");
      Try(() => Console.WriteLine(SocketActivityInformation.AllSockets["udp"].StreamSocket));
`);
const answering = task(`
      var details = (SocketActivityTriggerDetails)instance.TriggerDetails;
      Console.WriteLine(details.Reason + " " + details.SocketInformation.SocketKind);
      var deferral = instance.GetDeferral();
      var socket = details.SocketInformation.DatagramSocket;
      socket.MessageReceived += async (sender, e) =>
      {
          var reader = e.GetDataReader();
          Console.WriteLine("heard " + reader.ReadString(reader.UnconsumedBufferLength));
          var writer = new DataWriter(await sender.GetOutputStreamAsync(e.RemoteAddress, e.RemotePort));
          writer.WriteString("ok");
          await writer.StoreAsync();
          await sender.CancelIOAsync();
          sender.TransferOwnership("udp");
          deferral.Complete();
      };
`);

test('a lent socket starts the task for a packet, in connected standby too; it hears it after taking the socket', () => {
  check(
    lending + answering,
    `
    do launchApp
    do suspendApp
    do enterConnectedStandby
    ---
    datagram "hello" to 127.0.0.1:7000
    `,
    `
    310 network u1 ← datagram "hello" from chat:9000
    310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "udp"
    310 task    host process 4104 for Chat
    330 task    Chat: Run
    330 app     SocketActivity DatagramSocket
    330 task    deferral d1 taken (1 open)
    330 broker  u1 "udp" taken by the task
    330 broker  u1: 5 bytes read
    330 app     heard hello
    330 network r1 asks for chat:9000
    340 network r1 is chat:9000
    340 network u1 → datagram "ok" to chat:9000
    340 broker  u1: I/O canceled (0 pending)
    340 broker  u1 lent to the broker as "udp"
    340 task    deferral d1 completed (0 open)
    340 task    Chat completed after 10 ms
    340 task    process 4104 (taskHost) ends: the task is finished
    `,
  );
});

test('a run with datagrams can be replayed from its journal', () => {
  checkReplay(
    lending + answering,
    `
    do launchApp
    do suspendApp
    datagram "hello" to 127.0.0.1:7000
    datagram "again" to 127.0.0.1:7000
    `,
  );
});

test('a group is joined after binding: others that send to it are heard, and so is the socket itself', () => {
  check(
    app(`
      var socket = new DatagramSocket();
      socket.MessageReceived += (sender, e) => Console.WriteLine("heard " + e.GetDataReader().ReadString(2) + " from " + e.RemoteAddress + ":" + e.RemotePort);
      Try(() => socket.JoinMulticastGroup(new HostName("239.1.2.3")));
      await socket.BindServiceNameAsync("5353");
      Try(() => socket.JoinMulticastGroup(new HostName("192.168.0.1")));
      socket.JoinMulticastGroup(new HostName("239.1.2.3"));
      var writer = new DataWriter(await socket.GetOutputStreamAsync(new HostName("239.1.2.3"), "5353"));
      writer.WriteString("me");
      await writer.StoreAsync();
    `),
    `
    do launchApp
    datagram "hi" to 239.1.2.3:5353
    datagram "no" to 239.9.9.9:5353
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     DatagramSocket.JoinMulticastGroup fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket is not connected
      0 app     InvalidOperationException 8000000E A method was called at an unexpected time.
      0 network u1 listens on port 5353
     10 network u1 bound to 127.0.0.1:5353
     10 app     DatagramSocket.JoinMulticastGroup fails with 0x80070057 E_INVALIDARG: this is no multicast address of IPv4 (224.0.0.0 to 239.255.255.255) (192.168.0.1)
     10 app     ArgumentException 80070057 The parameter is incorrect.
     10 network u1 joins the multicast group 239.1.2.3
     10 network r1 asks for 239.1.2.3:5353
     20 network r1 is 239.1.2.3:5353
     20 network u1 → datagram "me" to 239.1.2.3:5353
     30 network u1 ← datagram "me" from 127.0.0.1:5353
     30 broker  u1: 2 bytes read
     30 app     heard me from 127.0.0.1:5353
    110 network u1 ← datagram "hi" from chat:9000
    110 broker  u1: 2 bytes read
    110 app     heard hi from chat:9000
    `,
  );
});
