// What faults of the network do to an app: time-outs, half-open connections, and a router that forgets who is silent.

import test from 'node:test';
import { app, check, checkReplay, task } from './machine';

/** Lends a connected socket; every quarter of an hour its task says something, or not. */
function lendingApp(keepAlive: string): string {
  return (
    app(`
      var task = Builder("Chat", "Tasks.Chat", new SocketActivityTrigger()).Register();
      var socket = new StreamSocket();
      socket.EnableTransferOwnership(task.TaskId, SocketActivityConnectedStandbyAction.Wake);
      await socket.ConnectAsync(new HostName("chat"), "5000");
      socket.TransferOwnership("chat", null${keepAlive});
    `) +
    task(`
      var details = (SocketActivityTriggerDetails)instance.TriggerDetails;
      Console.WriteLine(details.Reason);
      if (details.Reason == SocketActivityTriggerReason.SocketClosed) return;
      var deferral = instance.GetDeferral();
      var socket = details.SocketInformation.StreamSocket;
      if (details.Reason == SocketActivityTriggerReason.KeepAliveTimerExpired)
      {
          var writer = new DataWriter(socket.OutputStream);
          writer.WriteString("ping");
          writer.StoreAsync().AsTask().Wait();
          writer.DetachStream();
      }
      else
      {
          var reader = new DataReader(socket.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
          reader.LoadAsync(100).AsTask().Wait();
          Console.WriteLine(reader.ReadString(reader.UnconsumedBufferLength));
          reader.DetachStream();
      }
      socket.TransferOwnership(details.SocketInformation.Id);
      deferral.Complete();
    `)
  );
}

test('S2-7: keep-alives keep the state of a NAT: the message comes through', () => {
  check(
    lendingApp(', TimeSpan.FromMinutes(15)'),
    `
    fault router nat idle=1200000
    do launchApp
    do suspendApp
    wait 40 min
    ---
    server: send "hello"
    `,
    `
    2400310 network s1 ← "hello"
    2400310 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
    2400310 task    host process 4112 for Chat
    2400330 task    Chat: Run
    2400330 app     SocketActivity
    2400330 task    deferral d3 taken (1 open)
    2400330 broker  s1 "chat" taken by the task
    2400330 broker  s1: 5 bytes read
    2400330 app     hello
    2400330 broker  s1 lent to the broker as "chat", keep-alive 15 min
    2400330 task    deferral d3 completed (0 open)
    2400330 task    Chat completed after 0 ms
    2400330 task    process 4112 (taskHost) ends: the task is finished
    `,
  );
});

test('S2-7: without keep-alives the NAT has forgotten the connection: the message is lost, and nobody knows', () => {
  check(
    lendingApp(''),
    `
    fault router nat idle=1200000
    do launchApp
    do suspendApp
    wait 40 min
    ---
    server: send "hello"
    wait 10 min
    `,
    ``,
  );
});

test('S4-17: a message that the network does not take within half a minute ends the WebSocket', () => {
  check(
    app(`
      var socket = new MessageWebSocket();
      await socket.ConnectAsync(new Uri("ws://chat:8080"));
      await Task.Delay(1000);
      try { await socket.OutputStream.WriteAsync(new byte[10000000].AsBuffer()); }
      catch (Exception e) { Console.WriteLine(WebSocketError.GetStatus(e.HResult)); }
    `),
    `
    do launchApp
    ---
    fault slow bandwidth rate=100
    wait 40 s
    `,
    `
     1020 network w1 → message binary 10000000 bytes
    31020 network w1 ConnectionTimedOut
    31020 app     MessageWebSocket.OutputStream fails with 0x80072EE2 WININET_E_TIMEOUT: the other side did not take the data, or send the rest of a message, in time
    31020 app     MessageWebSocketMessageReceivedEventArgs.GetDataReader fails with 0x80072EE2 WININET_E_TIMEOUT: the other side did not take the data, or send the rest of a message, in time
    31020 app     Timeout
    `,
  );
});

test('a run with faults can be replayed from its journal', () => {
  checkReplay(
    lendingApp(', TimeSpan.FromMinutes(15)'),
    `
    fault slow latency latency=200 jitter=150
    fault pieces slicer average_size=2 size_variation=1 delay=3
    do launchApp
    do suspendApp
    wait 1 s
    server: send "hello"
    wait 40 min
    fault pieces none
    server: send "again"
    server: reset
    wait 1 s
    `,
  );
});
