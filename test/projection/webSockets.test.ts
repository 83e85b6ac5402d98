// WebSockets from C#: order of calls, what is refused, messages and streams, how connections end, time-outs.

import test from 'node:test';
import { app, check, checkReplay, task } from './machine';

/** A MessageWebSocket with handlers that print what comes. */
const open = `
      var socket = new MessageWebSocket();
      socket.MessageReceived += (sender, e) =>
      {
          try
          {
              var reader = e.GetDataReader();
              var length = reader.UnconsumedBufferLength;
              Console.WriteLine(e.MessageType + (e.IsMessageComplete ? " " : " part ") + length + " [" + reader.ReadString(length) + "]");
          }
          catch (Exception error) { Console.WriteLine(WebSocketError.GetStatus(error.HResult) + " " + error.HResult.ToString("X8")); }
      };
      socket.Closed += (sender, e) => Console.WriteLine("Closed " + e.Code + " " + e.Reason);
`;
/** Connecting, and what a failure comes to. */
const connect = `
    static async Task Connect(IWebSocket socket, string address)
    {
        try { await socket.ConnectAsync(new Uri(address)); Console.WriteLine("connected"); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.HResult.ToString("X8") + " " + WebSocketError.GetStatus(e.HResult)); }
    }
    static async Task Send(IWebSocket socket, string text)
    {
        var writer = new DataWriter(socket.OutputStream);
        writer.WriteString(text);
        try { await writer.StoreAsync(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.HResult.ToString("X8")); }
        writer.DetachStream();
    }
`;

function webSocketApp(statements: string): string {
  return app(statements).replace('public static void Try', `${connect}\n    public static void Try`);
}

test('S4-7, S4-14: messages arrive in the order of the wire, then Closed for the close frame of the server', () => {
  check(
    webSocketApp(`
      ${open}
      socket.Control.SupportedProtocols.Add("superchat");
      socket.Control.SupportedProtocols.Add("chat");
      socket.SetRequestHeader("X-Token", "secret");
      Console.WriteLine(socket.Information.Protocol == null);
      await Connect(socket, "ws://chat:8080/room");
      Console.WriteLine(socket.Information.Protocol + " " + socket.Information.LocalAddress);
      socket.Control.MessageType = SocketMessageType.Utf8;
      await Send(socket, "hello");
      socket.Control.MessageType = SocketMessageType.Binary;
      await Send(socket, "hello");
    `),
    `
    do launchApp
    ---
    websocket: send "one", send "", bytes 4142, part "thr", send "ee", close 4000 enough
    `,
    `
    110 network w1 ← message "one"
    110 network w1 ← message ""
    110 network w1 ← message binary "AB"
    110 network w1 ← message "thr" …
    110 network w1 ← message "ee"
    110 network w1 ← close frame 4000 "enough"
    110 app     Utf8 3 [one]
    110 app     Utf8 0 []
    110 app     Binary 2 [AB]
    110 app     Utf8 5 [three]
    110 app     Closed 4000 enough
    `,
  );
});

test('S4-3: with PartialMessage every part is a call of its own', () => {
  check(
    webSocketApp(`
      ${open}
      socket.Control.ReceiveMode = MessageWebSocketReceiveMode.PartialMessage;
      await Connect(socket, "ws://chat:8080");
    `),
    `
    do launchApp
    ---
    websocket: part "thr", send "ee"
    `,
    `
    110 network w1 ← message "thr" …
    110 network w1 ← message "ee"
    110 app     Utf8 part 3 [thr]
    110 app     Utf8 2 [ee]
    `,
  );
});

test('S4-9: every stored write is a message of the type that Control says then; a disposed writer closes the stream', () => {
  check(
    webSocketApp(`
      ${open}
      socket.Control.SupportedProtocols.Add("superchat");
      socket.Control.SupportedProtocols.Add("chat");
      socket.SetRequestHeader("X-Token", "secret");
      Console.WriteLine((socket.Information.Protocol == null) + " " + (socket.Information.LocalAddress == null));
      await Connect(socket, "ws://chat:8080/room");
      Console.WriteLine(socket.Information.Protocol + " " + socket.Information.LocalAddress);
      socket.Control.MessageType = SocketMessageType.Utf8;
      await Send(socket, "hello");
      socket.Control.MessageType = SocketMessageType.Binary;
      await Send(socket, "hello");
      await socket.SendNonfinalFrameAsync(new byte[] { 65 }.AsBuffer());
      await socket.SendFinalFrameAsync(new byte[] { 66 }.AsBuffer());
      using (var writer = new DataWriter(socket.OutputStream)) writer.WriteByte(1);
      await Send(socket, "too late");
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     True True
     0 network w1 opens ws://chat:8080/room for superchat, chat
    20 network w1 opened for chat
    20 app     connected
    20 app     chat 127.0.0.1
    20 network w1 → message "hello"
    20 network w1 → message binary "hello"
    20 network w1 → message binary "A" …
    20 network w1 → message binary "B"
    20 app     IInputStream, IOutputStream fails with 0x80000013 RO_E_CLOSED: the stream was closed; disposing a DataReader or DataWriter closes its stream unless DetachStream was called
    20 app     ObjectDisposedException 80000013
    `,
  );
});

test('S4-12, S4-16: what comes too early or too late is refused', () => {
  check(
    webSocketApp(`
      ${open}
      Try(() => socket.OutputStream.FlushAsync());
      Try(() => socket.SetRequestHeader("Sec-WebSocket-Extensions", "x"));
      Try(() => socket.SetRequestHeader("no header", "x"));
      Try(() => socket.ConnectAsync(new Uri("http://chat:8080")));
      Try(() => socket.ConnectAsync(null));
      await Connect(socket, "ws://chat:8080");
      Try(() => socket.ConnectAsync(new Uri("ws://chat:8080")));
      Try(() => socket.MessageReceived += (sender, e) => { });
      Try(() => socket.Control.MaxMessageSize = 1);
      Try(() => socket.Control.ServerCredential = null);
      Try(() => socket.SetRequestHeader("X-Late", "x"));
      Try(() => socket.Close(999, ""));
      Try(() => socket.Close(1005, ""));
      Try(() => socket.Close(1000, new string('x', 124)));
      socket.Control.MessageType = SocketMessageType.Utf8;
      socket.Close(3001, "done");
      socket.Dispose();
      Try(() => socket.OutputStream.FlushAsync());
      Try(() => socket.ConnectAsync(new Uri("ws://chat:8080")));
      var never = new StreamWebSocket();
      Console.WriteLine(never.Control.NoDelay + " " + never.Control.ActualUnsolicitedPongInterval);
      never.Control.SupportedProtocols.Add("a b");
      Try(() => never.ConnectAsync(new Uri("ws://chat:8080")));
      Try(() => never.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(1), 1, InputStreamOptions.None));
      never.Dispose();
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     MessageWebSocket.OutputStream fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket is not connected
     0 app     InvalidOperationException 8000000E A method was called at an unexpected time.
     0 app     MessageWebSocket.SetRequestHeader fails with 0x80070057 E_INVALIDARG: this header cannot be set: its name or value is no header, or it is Sec-WebSocket-Extensions ("Sec-WebSocket-Extensions")
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     MessageWebSocket.SetRequestHeader fails with 0x80070057 E_INVALIDARG: this header cannot be set: its name or value is no header, or it is Sec-WebSocket-Extensions ("no header")
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     MessageWebSocket.ConnectAsync fails with 0x80070057 E_INVALIDARG: the address of a WebSocket is an absolute one that starts with ws: or wss: and has no fragment (http://chat:8080/)
     0 app     ArgumentException 80070057 The parameter is incorrect.
     0 app     ArgumentNullException 80004003 Value cannot be null.
     0 network w1 opens ws://chat:8080/
    20 network w1 opened
    20 app     connected
    20 app     MessageWebSocket.ConnectAsync fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket was already connected, or a connection attempt was made with it before
    20 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    20 app     MessageWebSocket.MessageReceived fails with 0x8000000E E_ILLEGAL_METHOD_CALL: handlers of MessageReceived have to be attached and detached before ConnectAsync
    20 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    20 app     Control fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the settings of a WebSocket cannot be changed after ConnectAsync, except for MessageType
    20 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    20 app     Control fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the settings of a WebSocket cannot be changed after ConnectAsync, except for MessageType
    20 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    20 app     MessageWebSocket.SetRequestHeader fails with 0x8000000E E_ILLEGAL_METHOD_CALL: headers have to be set before ConnectAsync
    20 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    20 app     MessageWebSocket.Close fails with 0x80070057 E_INVALIDARG: this code may not stand in a close frame, or the reason is longer than 123 bytes of UTF-8 (999 "")
    20 app     ArgumentException 80070057 The parameter is incorrect.
    20 app     MessageWebSocket.Close fails with 0x80070057 E_INVALIDARG: this code may not stand in a close frame, or the reason is longer than 123 bytes of UTF-8 (1005 "")
    20 app     ArgumentException 80070057 The parameter is incorrect.
    20 app     MessageWebSocket.Close fails with 0x80070057 E_INVALIDARG: this code may not stand in a close frame, or the reason is longer than 123 bytes of UTF-8 (1000 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    20 app     ArgumentException 80070057 The parameter is incorrect.
    20 broker  w1 closed: the program closed it
    20 network w1 → close frame 3001 "done"
    20 app     MessageWebSocket.OutputStream fails with 0x80000013 RO_E_CLOSED: the WebSocket was closed, by this side or by a close frame of the other; make a new one to reconnect
    20 app     ObjectDisposedException 80000013 The object has been closed.
    20 app     MessageWebSocket.ConnectAsync fails with 0x80000013 RO_E_CLOSED: the socket object was closed
    20 app     ObjectDisposedException 80000013 The object has been closed.
    20 app     True 00:00:00
    20 app     StreamWebSocket.ConnectAsync fails with 0x80070057 E_INVALIDARG: a sub-protocol has to be a word without blanks and separators, and may be offered only once ("a b")
    20 app     ArgumentException 80070057 The parameter is incorrect.
    20 app     StreamWebSocket.InputStream fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the socket is not connected
    20 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    20 broker  w2 closed: the program closed it
    20 app     Closed 3001 done
    `,
  );
});

test('S4-15: why connecting fails', () => {
  check(
    webSocketApp(`
      await Connect(new MessageWebSocket(), "ws://nowhere/");
      await Connect(new StreamWebSocket(), "ws://chat:1/");
      await Connect(new MessageWebSocket(), "ws://chat:5000/");
      await Connect(new MessageWebSocket(), "ws://chat:8080/secret");
      Console.WriteLine(WebSocketError.GetStatus(unchecked((int)0x80072EFF)) + " " + WebSocketError.GetStatus(unchecked((int)0x801901A1)) + " " + WebSocketError.GetStatus(5));
    `),
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 network w1 opens ws://nowhere/
    10 network w1 HostNotFound
    10 app     MessageWebSocket.ConnectAsync fails with 0x80072EE7 WININET_E_NAME_NOT_RESOLVED: the host name is unknown
    10 app     Exception 80072EE7 HostNameNotResolved
    10 network w2 opens ws://chat:1/
    20 network w2 ConnectionRefused
    20 app     StreamWebSocket.ConnectAsync fails with 0x80072EFD WININET_E_CANNOT_CONNECT: nobody listens there
    20 app     Exception 80072EFD CannotConnect
    20 network w3 opens ws://chat:5000/
    30 network w3 HttpInvalidServerResponse: the server does not speak WebSocket
    30 app     MessageWebSocket.ConnectAsync fails with 0x80072F78 WININET_E_INVALID_SERVER_RESPONSE: the server does not speak WebSocket
    30 app     Exception 80072F78 ErrorHttpInvalidServerResponse
    30 network w4 opens ws://chat:8080/secret
    50 network w4 HttpInvalidServerResponse: the server answers 403
    50 app     MessageWebSocket.ConnectAsync fails with 0x80190193 HTTP_E_STATUS_FORBIDDEN: the server answers 403
    50 app     Exception 80190193 Forbidden
    50 app     ConnectionReset ExpectationFailed Unknown
    `,
  );
});

test('an abrupt loss shows in GetDataReader and does not raise Closed; what is sent then fails', () => {
  check(
    webSocketApp(`
      ${open}
      await Connect(socket, "ws://chat:8080");
      await Task.Delay(300);
      await Send(socket, "anybody there?");
      socket.Dispose();
    `),
    `
    do launchApp
    ---
    websocket: send "last", reset
    wait 1 s
    `,
    `
    110 network w1 ← message "last"
    110 network w1 ConnectionResetByPeer
    110 app     MessageWebSocketMessageReceivedEventArgs.GetDataReader fails with 0x80072EFE WININET_E_CONNECTION_ABORTED: the connection was lost without a close frame
    110 app     Utf8 4 [last]
    110 app     ConnectionAborted 80072EFE
    320 app     MessageWebSocket.OutputStream fails with 0x80072EFE WININET_E_CONNECTION_ABORTED: the connection was lost without a close frame
    320 app     Exception 80072EFE
    320 broker  w1 closed: the program closed it
    `,
  );
});

test('a message above MaxMessageSize ends the connection', () => {
  check(
    webSocketApp(`
      ${open}
      socket.Control.MaxMessageSize = 4;
      await Connect(socket, "ws://chat:8080");
    `),
    `
    do launchApp
    ---
    websocket: send "four", send "fives", send "never"
    `,
    `
    110 network w1 ← message "four"
    110 network w1 ← message "fives"
    110 network w1 → close frame 1009
    110 app     MessageWebSocketMessageReceivedEventArgs.GetDataReader fails with 0x80072738 WSAEMSGSIZE: the message is longer than MaxMessageSize allows
    110 app     Utf8 4 [four]
    110 app     Unknown 80072738
    `,
  );
});

test('a handler is not entered again before it has returned', () => {
  check(
    webSocketApp(`
      var socket = new MessageWebSocket();
      socket.MessageReceived += (sender, e) =>
      {
          var reader = e.GetDataReader();
          var text = reader.ReadString(reader.UnconsumedBufferLength);
          Console.WriteLine("in " + text);
          Task.Delay(50).Wait();
          Console.WriteLine("out " + text);
      };
      await Connect(socket, "ws://chat:8080");
    `),
    `
    do launchApp
    ---
    websocket: send "one", send "two"
    wait 1 s
    `,
    `
    110 network w1 ← message "one"
    110 network w1 ← message "two"
    110 app     in one
    160 app     out one
    160 app     in two
    210 app     out two
    `,
  );
});

test('S4-3: StreamWebSocket reads parts of messages, whole counts across them, and nothing at the end', () => {
  check(
    webSocketApp(`
      var socket = new StreamWebSocket();
      socket.Closed += (sender, e) => Console.WriteLine("Closed " + e.Code);
      await Connect(socket, "ws://chat:8080");
      var reader = new DataReader(socket.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
      for (var i = 0; i < 3; i++) Console.WriteLine(await reader.LoadAsync(2) + " " + reader.ReadString(reader.UnconsumedBufferLength));
      reader.InputStreamOptions = InputStreamOptions.None;
      Console.WriteLine(await reader.LoadAsync(4) + " " + reader.ReadString(reader.UnconsumedBufferLength));
      reader.InputStreamOptions = InputStreamOptions.Partial;
      Console.WriteLine(await reader.LoadAsync(2));
      socket.Dispose();
    `),
    `
    do launchApp
    ---
    websocket: bytes 414243, bytes 44, bytes 4546, bytes 4748
    websocket: close
    `,
    `
    110 network w1 ← message binary "ABC"
    110 broker  w1: 2 bytes read
    110 network w1 ← message binary "D"
    110 network w1 ← message binary "EF"
    110 network w1 ← message binary "GH"
    110 app     2 AB
    110 broker  w1: 1 byte read
    110 app     1 C
    110 broker  w1: 1 byte read
    110 app     1 D
    110 broker  w1: 4 bytes read
    110 app     4 EFGH
    210 network w1 ← close frame
    210 broker  w1: 0 bytes read
    210 app     0
    210 app     Closed 1005
    `,
  );
});

test('a stream that is cut off fails with the connection; a read can be canceled', () => {
  check(
    webSocketApp(`
      var socket = new StreamWebSocket();
      socket.Closed += (sender, e) => Console.WriteLine("Closed " + e.Code);
      await Connect(socket, "ws://chat:8080");
      var buffer = new Windows.Storage.Streams.Buffer(10);
      var cancellation = new System.Threading.CancellationTokenSource(50);
      try { await socket.InputStream.ReadAsync(buffer, 10, InputStreamOptions.Partial).AsTask(cancellation.Token); }
      catch (OperationCanceledException) { Console.WriteLine("canceled"); }
      try { await socket.InputStream.ReadAsync(buffer, 10, InputStreamOptions.Partial); }
      catch (Exception e) { Console.WriteLine(WebSocketError.GetStatus(e.HResult)); }
    `),
    `
    do launchApp
    ---
    websocket: reset
    `,
    `
    110 network w1 ConnectionResetByPeer
    110 app     StreamWebSocket.InputStream fails with 0x80072EFE WININET_E_CONNECTION_ABORTED: the connection was lost without a close frame
    110 app     ConnectionAborted
    `,
  );
});

test('S4-17: connecting gives up after a minute, or as soon as the program says; DesiredUnsolicitedPongInterval', () => {
  check(
    webSocketApp(`
      var patient = Connect(new MessageWebSocket(), "ws://silent/");
      var socket = new MessageWebSocket();
      try { await socket.ConnectAsync(new Uri("ws://silent/")).AsTask(new System.Threading.CancellationTokenSource(5000).Token); }
      catch (OperationCanceledException) { Console.WriteLine("canceled"); }
      await patient;
      var pinging = new MessageWebSocket();
      pinging.Control.DesiredUnsolicitedPongInterval = TimeSpan.FromSeconds(20);
      await Connect(pinging, "ws://chat:8080");
      Console.WriteLine(pinging.Control.ActualUnsolicitedPongInterval);
      await Task.Delay(45000);
      pinging.Dispose();
    `),
    `
    silent: hang
    do launchApp
    wait 120 s
    `,
    `
       100 app     launched (pid 4100, before: NotRunning)
       100 network w1 opens ws://silent/
       100 network w2 opens ws://silent/
      5100 network w2 OperationAborted: the attempt was canceled
      5100 app     MessageWebSocket.ConnectAsync ends: the attempt was canceled (WININET_E_OPERATION_CANCELLED)
      5100 app     canceled
     60100 network w1 ConnectionTimedOut
     60100 app     MessageWebSocket.ConnectAsync fails with 0x80072EE2 WININET_E_TIMEOUT: nobody answered in time
     60100 app     Exception 80072EE2 Timeout
     60100 network w3 opens ws://chat:8080/
     60120 network w3 opened
     60120 app     connected
     60120 app     00:00:20
     80120 network w3 → pong
    100120 network w3 → pong
    105120 broker  w3 closed: the program closed it
    105120 network w3 → close frame
    `,
  );
});

test('a WebSocket that its process leaves behind is dropped; so is every one when the device loses its network', () => {
  check(
    webSocketApp(`
      ${open}
      await Connect(socket, "ws://chat:8080");
    `),
    `
    do launchApp
    ---
    do setNetwork none
    do setNetwork internet
    do terminateApp
    do launchApp
    do terminateApp
    `,
    `
    100 device  network: none
    100 network w1 SoftwareCausedConnectionAbort: the device lost its network
    100 app     MessageWebSocketMessageReceivedEventArgs.GetDataReader fails with 0x80072EFE WININET_E_CONNECTION_ABORTED: the device lost its network
    100 app     ConnectionAborted 80072EFE
    200 device  network: internet
    300 app     terminated: Windows needed its memory
    300 task    process 4100 (app) ends: Windows needed its memory
    300 broker  w1 closed: its process ended (Windows needed its memory)
    400 app     launched (pid 4104, before: Terminated)
    400 network w2 opens ws://chat:8080/
    420 network w2 opened
    420 app     connected
    500 app     terminated: Windows needed its memory
    500 task    process 4104 (app) ends: Windows needed its memory
    500 broker  w2 closed: its process ended (Windows needed its memory)
    `,
  );
});

test('a run with WebSockets can be replayed from its journal', () => {
  checkReplay(
    webSocketApp(`
      ${open}
      await Connect(socket, "ws://chat:8080");
      await Connect(new MessageWebSocket(), "ws://chat:8080/secret");
      await Connect(new MessageWebSocket(), "ws://nowhere/");
      var stream = new StreamWebSocket();
      stream.Control.SupportedProtocols.Add("chat");
      await Connect(stream, "ws://chat:8080");
      await Send(stream, "hello");
      var reader = new DataReader(stream.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
      while (await reader.LoadAsync(2) > 0) Console.WriteLine(reader.ReadString(reader.UnconsumedBufferLength));
    `),
    `
    do launchApp
    websocket: bytes 414243, part "to", send "gether"
    websocket: close 1000 bye
    do setNetwork none
    do terminateApp
    `,
  );
});

/** A channel over a WebSocket; `more` comes behind WaitForPushEnabled. */
function channelApp(type: string, more: string): string {
  return webSocketApp(`
      await BackgroundExecutionManager.RequestAccessAsync();
      var socket = new ${type}();
      var channel = new ControlChannelTrigger("chat", 30, ControlChannelTriggerResourceType.RequestSoftwareSlot);
      Builder("Push", "Tasks.Chat", channel.PushNotificationTrigger).Register();
      Builder("KeepAlive", "Windows.Networking.Sockets.WebSocketKeepAlive", channel.KeepAliveTrigger).Register();
      channel.UsingTransport(socket);
      ${more}
      Console.WriteLine(channel.WaitForPushEnabled());
  `);
}

test('a channel over a MessageWebSocket: Run is called when MessageReceived has returned; the keep-alive is a ping', () => {
  check(
    channelApp(
      'MessageWebSocket',
      `socket.MessageReceived += (sender, e) =>
      {
          var reader = e.GetDataReader();
          Console.WriteLine("the handler has " + reader.ReadString(reader.UnconsumedBufferLength));
      };
      await Connect(socket, "ws://chat:8080");`,
    ) + task('Console.WriteLine("Run");'),
    `
    do launchApp
    do suspendApp
    ---
    websocket: send "one", send "two"
    wait 30 min
    `,
    `
        210 network w1 ← message "one"
        210 broker  channel "chat" has something for the app
        210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
        210 network w1 ← message "two"
        210 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
        210 app     the handler has one
        210 broker  channel "chat": the app's handler has returned
        210 broker  channel "chat" has something for the app
        210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
        210 broker  Push is not started: The same event already waits for this task.
        210 task    host process 4100 for Push
        210 app     the handler has two
        210 broker  channel "chat": the app's handler has returned
        230 task    Push: Run
        230 app     Run
        230 task    Push completed after 0 ms
     900070 broker  channel "chat": network keep-alive on w1
    1800070 broker  channel "chat": keep-alive interval of 30 min is over
    1800070 broker  ControlChannelTrigger fires for KeepAlive: KeepAliveTrigger
    1800070 broker  channel "chat": network keep-alive on w1
    1800070 task    host process 4100 for KeepAlive
    1800090 task    KeepAlive: Run
    1800090 network w1 → ping
    1800090 task    KeepAlive completed after 0 ms
    1800110 network w1 ← pong
    `,
  );
});

test('a channel over a StreamWebSocket: no read, no push; a read that was posted is completed first', () => {
  check(
    channelApp(
      'StreamWebSocket',
      `await Connect(socket, "ws://chat:8080");
      Post(socket, 2);`,
    ).replace(
      'public static void Try',
      `static void Post(StreamWebSocket socket, int times)
    {
        socket.InputStream.ReadAsync(new Windows.Storage.Streams.Buffer(100), 100, InputStreamOptions.Partial).Completed = (info, status) =>
        {
            var buffer = info.GetResults();
            Console.WriteLine("the handler has " + DataReader.FromBuffer(buffer).ReadString(buffer.Length));
            if (times > 1) Post(socket, times - 1);
        };
    }
    public static void Try`,
    ) + task('Console.WriteLine("Run");'),
    `
    do launchApp
    do suspendApp
    ---
    websocket: bytes 6f6e65
    websocket: bytes 74776f
    websocket: bytes 7468726565
    `,
    `
    210 network w1 ← message binary "one"
    210 broker  w1: 3 bytes read
    210 broker  channel "chat" has something for the app
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    210 app     the handler has one
    210 broker  channel "chat": the app's handler has returned
    210 task    host process 4100 for Push
    230 task    Push: Run
    230 app     Run
    230 task    Push completed after 0 ms
    310 network w1 ← message binary "two"
    310 broker  w1: 3 bytes read
    310 broker  channel "chat" has something for the app
    310 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    310 broker  Push is held back: The app's handler for what arrived on the channel "chat" has not returned yet.
    310 app     the handler has two
    310 broker  channel "chat": the app's handler has returned
    310 task    host process 4100 for Push
    330 task    Push: Run
    330 app     Run
    330 task    Push completed after 0 ms
    410 network w1 ← message binary "three"
    410 broker  channel "chat": Something has arrived, but the app has posted no read that could take it.
    `,
  );
});

test('what comes for a suspended app waits until it goes on', () => {
  check(
    webSocketApp(`
      ${open}
      await Connect(socket, "ws://chat:8080");
    `),
    `
    do launchApp
    do suspendApp
    ---
    websocket: send "one", send "two"
    do resumeApp
    `,
    `
    210 network w1 ← message "one"
    210 network w1 ← message "two"
    300 app     resumed
    300 app     Utf8 3 [one]
    300 app     Utf8 3 [two]
    `,
  );
});

test('S4-17: a message whose rest does not come within half a minute ends the connection', () => {
  check(
    webSocketApp(`
      ${open}
      await Connect(socket, "ws://chat:8080");
    `),
    `
    do launchApp
    ---
    websocket: part "to be "
    wait 20 s
    websocket: part "contin"
    wait 40 s
    `,
    `
      110 network w1 ← message "to be " …
    20210 network w1 ← message "contin" …
    50210 network w1 ConnectionTimedOut
    50210 app     MessageWebSocketMessageReceivedEventArgs.GetDataReader fails with 0x80072EE2 WININET_E_TIMEOUT: the other side did not take the data, or send the rest of a message, in time
    50210 app     Timeout 80072EE2
    `,
  );
});
