// Sockets from C#: connecting and its failures, reading, cancelling, lending with context, listening; and what is refused.

import test from 'node:test';
import { app, check } from './machine';

test('both ends of a connection are known once it stands', () => {
  check(
    app(`
      var socket = new StreamSocket();
      Console.WriteLine(socket.Information.RemotePort + (socket.Information.RemoteAddress == null));
      await socket.ConnectAsync(new HostName("CHAT"), "5000");
      var information = socket.Information;
      Console.WriteLine(information.RemoteHostName + ":" + information.RemoteServiceName + " " + information.RemoteAddress + ":" + information.RemotePort);
      Console.WriteLine(information.LocalAddress.Type + " " + information.LocalPort + " " + information.ProtectionLevel);
      Console.WriteLine(socket.Control.NoDelay + " " + socket.Control.KeepAlive);
      var host = new HostName("[::1]");
      Console.WriteLine(host.RawName + " " + host.Type + " " + new HostName("Example.ORG").IsEqual(new HostName("example.org")));
      Try(() => new HostName("no host"));
      Try(() => new HostName(""));
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     True
     0 network s1 connects to chat:5000
    10 network s1 connected
    10 app     CHAT:5000 chat:5000
    10 app     Ipv4 49152 PlainSocket
    10 app     True False
    10 app     ::1 Ipv6 True
    10 app     ArgumentException 80070057 The parameter is incorrect.
    10 app     ArgumentException 80070057 The parameter is incorrect.
    `,
  );
});

test('a connection that fails says why', () => {
  check(
    app(`
      foreach (var place in new[] { "nowhere:1", "chat:1" })
      {
          try { await new StreamSocket().ConnectAsync(new HostName(place.Split(':')[0]), place.Split(':')[1]); }
          catch (Exception e) { Console.WriteLine(SocketError.GetStatus(e.HResult) + " " + e.HResult.ToString("X8")); }
      }
      Console.WriteLine(SocketError.GetStatus(5));
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 network s1 connects to nowhere:1
    10 network s1 HostNotFound
    10 app     StreamSocket.ConnectAsync fails with 0x80072AF9 WSAHOST_NOT_FOUND: the host name is unknown
    10 app     HostNotFound 80072AF9
    10 network s2 connects to chat:1
    20 network s2 ConnectionRefused
    20 app     StreamSocket.ConnectAsync fails with 0x8007274D WSAECONNREFUSED: nobody listens there
    20 app     ConnectionRefused 8007274D
    20 app     Unknown
    `,
  );
});

test('reading in full, in part, to the end; cancelled by token or for the whole socket', () => {
  check(
    app(`
      var socket = new StreamSocket();
      await socket.ConnectAsync(new HostName("chat"), "5000");
      var reader = new DataReader(socket.InputStream);
      Console.WriteLine(await reader.LoadAsync(4) + " " + reader.ReadString(4));
      reader.InputStreamOptions = InputStreamOptions.Partial;
      Console.WriteLine(await reader.LoadAsync(100) + " " + reader.ReadString(1));
      var cancellation = new System.Threading.CancellationTokenSource(1000);
      try { await reader.LoadAsync(100).AsTask(cancellation.Token); }
      catch (OperationCanceledException) { Console.WriteLine("canceled by token, " + reader.UnconsumedBufferLength + " left"); }
      var pending = reader.LoadAsync(100);
      Try(() => reader.LoadAsync(1));
      Try(() => reader.DetachStream());
      Try(() => socket.TransferOwnership("chat"));
      await socket.CancelIOAsync();
      try { await pending; }
      catch (Exception e) { Console.WriteLine(pending.Status + " " + SocketError.GetStatus(e.HResult)); }
      Console.WriteLine(await reader.LoadAsync(100));
    `),
    `
    do launchApp
    server: send "ab"
    server: send "cdefg"
    wait 2 s
    server: end
    `,
    `
       0 app     launched (pid 4100, before: NotRunning)
       0 network s1 connects to chat:5000
      10 network s1 connected
     110 network s1 ← "ab"
     210 network s1 ← "cdefg"
     210 broker  s1: 4 bytes read
     210 app     4 abcd
     210 broker  s1: 3 bytes read
     210 app     3 e
    1210 app     StreamSocket.InputStream ends: the read was canceled (ERROR_OPERATION_ABORTED)
    1210 app     canceled by token, 2 left
    1210 app     DataReader fails with 0x800710DD ERROR_INVALID_OPERATION: a load is still under way; await it, or end it with CancelIOAsync
    1210 app     Exception 800710DD The operation identifier is not valid.
    1210 app     DataReader fails with 0x800710DD ERROR_INVALID_OPERATION: a load is still under way; await it, or end it with CancelIOAsync
    1210 app     Exception 800710DD The operation identifier is not valid.
    1210 app     TransferOwnership fails with 0x8000000E E_ILLEGAL_METHOD_CALL: an operation is still pending on the socket; await CancelIOAsync first (one read)
    1210 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    1210 broker  s1: I/O canceled (1 pending)
    1210 app     StreamSocket.InputStream ends: CancelIOAsync was called (ERROR_OPERATION_ABORTED)
    1210 app     Error OperationAborted
    2310 network s1 closed by the other side
    2310 broker  s1: 0 bytes read
    2310 app     0
    `,
  );
});

test('a socket is lent in order and with context, or refused', () => {
  check(
    app(`
      var task = Builder("Chat", "Tasks.Chat", new SocketActivityTrigger()).Register();
      var socket = new StreamSocket();
      Try(() => socket.EnableTransferOwnership(Guid.NewGuid()));
      Try(() => socket.TransferOwnership("early"));
      socket.EnableTransferOwnership(task.TaskId);
      await socket.ConnectAsync(new HostName("chat"), "5000");
      Try(() => socket.EnableTransferOwnership(task.TaskId));
      Try(() => socket.TransferOwnership(""));
      socket.TransferOwnership("chat", new SocketActivityContext(new byte[] { 1, 2, 3 }.AsBuffer()), TimeSpan.FromMinutes(15));
      Try(() => socket.TransferOwnership("chat"));
      Try(() => socket.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(1), 1, InputStreamOptions.None));
      var information = SocketActivityInformation.AllSockets["chat"];
      Console.WriteLine(information.Id + " " + information.SocketKind + " " + (information.TaskId == task.TaskId) + " " + information.Context.Data.Length);
      Try(() => Console.WriteLine(information.StreamSocketListener));
      var again = information.StreamSocket;
      Console.WriteLine((again == socket) + " " + (again == information.StreamSocket) + " " + SocketActivityInformation.AllSockets.Count);
      again.Dispose();
      again.Dispose();
      Try(() => again.OutputStream.FlushAsync());
      Console.WriteLine(((SocketActivityTrigger)task.Trigger).IsWakeFromLowPowerSupported);
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     registers Chat for SocketActivityTrigger, network requested
     0 app     EnableTransferOwnership fails with 0x80070490 ERROR_NOT_FOUND: no background task of this app is registered under that task id
     0 app     Exception 80070490 Element not found.
     0 app     StreamSocket fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket is not connected
     0 app     InvalidOperationException 8000000E A method was called at an unexpected time.
     0 broker  s1: transfer enabled, DoNotWake
     0 network s1 connects to chat:5000
    10 network s1 connected
    10 app     EnableTransferOwnership fails with 0x8000000E E_ILLEGAL_METHOD_CALL: EnableTransferOwnership has to be called before the socket is connected or bound
    10 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    10 app     TransferOwnership fails with 0x80070057 E_INVALIDARG: the socket id is empty
    10 app     ArgumentException 80070057 The parameter is incorrect.
    10 broker  s1 lent to the broker as "chat", keep-alive 15 min, context of 3 bytes
    10 app     StreamSocket fails with 0x80000013 RO_E_CLOSED: the broker owns the socket since TransferOwnership; take it back from a SocketActivityInformation
    10 app     ObjectDisposedException 80000013 The object has been closed.
    10 app     StreamSocket fails with 0x80000013 RO_E_CLOSED: the broker owns the socket since TransferOwnership; take it back from a SocketActivityInformation
    10 app     ObjectDisposedException 80000013 The object has been closed.
    10 app     chat StreamSocket True 3
    10 app     SocketActivityInformation fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the getter asks for another kind of socket than SocketKind says ("chat" is a StreamSocket)
    10 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    10 broker  s1 "chat" taken by the app
    10 app     False True 0
    10 broker  s1 closed: the program disposed it
    10 app     StreamSocket fails with 0x80000013 RO_E_CLOSED: the socket object was closed
    10 app     ObjectDisposedException 80000013 The object has been closed.
    10 app     True
    `,
  );
});

test('a listener hands over its connections', () => {
  check(
    app(`
      var listener = new StreamSocketListener();
      listener.ConnectionReceived += async (sender, e) =>
      {
          var reader = new DataReader(e.Socket.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
          var count = await reader.LoadAsync(100);
          Console.WriteLine(sender.Information.LocalPort + " got " + reader.ReadString(count));
          var writer = new DataWriter(e.Socket.OutputStream);
          writer.WriteString("back");
          await writer.StoreAsync();
          await writer.FlushAsync();
          sender.Dispose();
      };
      await listener.BindServiceNameAsync("7000");
    `),
    `
    do launchApp
    server: dial 7000
    server: send "hi"
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 network l1 listens on port 7000
     10 network l1 bound to 0.0.0.0:7000
    110 network l1.1 accepted from 127.0.0.1:49152
    110 broker  l1.1: connection from 127.0.0.1:49152
    210 network l1.1 ← "hi"
    210 broker  l1.1: 2 bytes read
    210 app     7000 got hi
    210 network l1.1 → "back"
    210 broker  l1 closed: the program disposed it
    `,
  );
});

test('names are resolved without connecting', () => {
  check(
    app(`
      var pairs = await StreamSocket.GetEndpointPairsAsync(new HostName("chat"), "5000");
      Console.WriteLine(pairs.Count + " " + pairs[0].RemoteHostName + ":" + pairs[0].RemoteServiceName);
      var socket = new StreamSocket();
      await socket.ConnectAsync(pairs[0]);
      try { await DatagramSocket.GetEndpointPairsAsync(new HostName("nowhere"), "1", HostNameSortOptions.None); }
      catch (Exception e) { Console.WriteLine(SocketError.GetStatus(e.HResult)); }
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 network r1 asks for chat:5000
    10 network r1 is chat:5000
    10 app     1 chat:5000
    10 network s1 connects to chat:5000
    20 network s1 connected
    20 network r2 asks for nowhere:1
    30 network r2 HostNotFound
    30 app     GetEndpointPairsAsync fails with 0x80072AF9 WSAHOST_NOT_FOUND: the host name is unknown
    30 app     HostNotFound
    `,
  );
});

test('TcpClient, TcpListener and UdpClient, the way of .NET', () => {
  check(
    `using System.Net;
using System.Net.Sockets;
using System.Text;
` +
      app(`
      using (var client = new TcpClient())
      {
        await client.ConnectAsync("chat", 5000);
        var stream = client.GetStream();
        var hello = Encoding.UTF8.GetBytes("hello");
        await stream.WriteAsync(hello, 0, hello.Length);
        var buffer = new byte[100];
        Console.WriteLine(stream.DataAvailable + " " + Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, 0, 3)) + " " + Encoding.UTF8.GetString(buffer, 0, stream.Read(buffer, 0, 100)));
        Console.WriteLine(await stream.ReadAsync(buffer, 0, 100));
      }
      try { new TcpClient("chat", 5001); }
      catch (SocketException e) { Console.WriteLine(e.SocketErrorCode + " " + e.ErrorCode); }
      var listener = new TcpListener(IPAddress.Any, 7000);
      listener.Start();
      using (var accepted = await listener.AcceptTcpClientAsync())
      {
        var reader = new System.IO.StreamReader(accepted.GetStream());
        Console.WriteLine(await reader.ReadLineAsync());
      }
      listener.Stop();
      var packets = new UdpClient(7001);
      var packet = await packets.ReceiveAsync();
      Console.WriteLine(Encoding.UTF8.GetString(packet.Buffer) + " from port " + packet.RemoteEndPoint.Port);
    `),
    `
    do launchApp
    server: send "abcdef"
    server: end
    server: dial 7000
    server: send "in"
    server: end
    datagram "ping" to 127.0.0.1:7001
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 network s1 connects to chat:5000
     10 network s1 connected
     10 network s1 → "hello"
    110 network s1 ← "abcdef"
    110 broker  s1: 6 bytes read
    110 app     False abc def
    210 network s1 closed by the other side
    210 broker  s1: 0 bytes read
    210 app     0
    210 broker  s1 closed: the program disposed it
    210 network s2 connects to chat:5001
    220 network s2 ConnectionRefused
    220 app     StreamSocket.ConnectAsync fails with 0x8007274D WSAECONNREFUSED: nobody listens there
    220 app     ConnectionRefused 10061
    220 network l1 listens on port 7000
    230 network l1 bound to 0.0.0.0:7000
    310 network l1.1 accepted from 127.0.0.1:49153
    310 broker  l1.1: connection from 127.0.0.1:49153
    410 network l1.1 ← "in"
    410 broker  l1.1: 2 bytes read
    510 network l1.1 closed by the other side
    510 broker  l1.1: 0 bytes read
    510 app     in
    510 broker  l1.1 closed: the program disposed it
    510 broker  l1 closed: the program disposed it
    510 network u1 listens on port 7001
    520 network u1 bound to 127.0.0.1:7001
    610 network u1 ← datagram "ping" from chat:9000
    610 broker  u1: 4 bytes read
    610 app     ping from port 9000
    `,
  );
});
