// HTTP requests as transports of control channels: what may be watched, when the push task runs, what a new request does.

import test from 'node:test';
import { app, check, checkReplay, task } from './machine';

/** The way of System.Net.Http: `Send()` makes a request, gives it to the channel, sends it, and keeps its task. */
const client = `
static class Client
{
    public static readonly System.Collections.Concurrent.ConcurrentQueue<Task<System.Net.Http.HttpResponseMessage>> Answers = new System.Collections.Concurrent.ConcurrentQueue<Task<System.Net.Http.HttpResponseMessage>>();
    static readonly System.Net.Http.HttpClient http = new System.Net.Http.HttpClient { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    static System.Net.Http.HttpRequestMessage request;

    public static void Send(ControlChannelTrigger channel, string address = "http://web/")
    {
        if (request != null) request.Dispose();
        request = System.Net.Http.RtcRequestFactory.Create(System.Net.Http.HttpMethod.Get, new Uri(address));
        channel.UsingTransport(request);
        var answer = http.SendAsync(request);
        Console.WriteLine(channel.WaitForPushEnabled());
        Answers.Enqueue(answer);
    }
}
`;

const setUp = (more: string) =>
  app(`
      await BackgroundExecutionManager.RequestAccessAsync();
      var channel = new ControlChannelTrigger("web", 30, ControlChannelTriggerResourceType.RequestSoftwareSlot);
      Builder("Push", "Tasks.Chat", channel.PushNotificationTrigger).Register();
      CoreApplication.Properties["web"] = channel;
      ${more}
  `);

/** Waits for the whole answer in Run, as the documents ask. */
const pushTask = task(`
      Task<System.Net.Http.HttpResponseMessage> answer;
      while (Client.Answers.TryDequeue(out answer))
      {
          try { Console.WriteLine("Run has " + answer.Result.Content.ReadAsStringAsync().Result); }
          catch (AggregateException e) { Console.WriteLine("Run has " + e.InnerException.InnerException.Message); }
      }
`);

const whole = setUp('Client.Send(channel);') + client + pushTask;

test('S0-68: the push task fires as soon as an answer is dispatched, and waits in Run until all of it is there', () => {
  check(
    whole,
    `
    do launchApp
    do suspendApp
    ---
    web: answer "hello"
    `,
    `
    210 network s1 ← "HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\…"
    210 network s1 ← 200 OK
    210 broker  channel "web" has something for the app; Run does not wait for it
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 task    host process 4100 for Push
    230 task    Push: Run
    231 app     Run has hello
    231 task    Push completed after 1 ms
    `,
  );
});

test('S0-68: each piece of an answer is news', () => {
  check(
    whole,
    `
    do launchApp
    do suspendApp
    ---
    web: begin
    web: chunk "hel"
    web: chunk "lo"
    web: end
    `,
    `
    210 network s1 ← "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: c…"
    210 network s1 ← 200 OK
    210 broker  channel "web" has something for the app; Run does not wait for it
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 task    host process 4100 for Push
    230 task    Push: Run
    310 network s1 ← "3\\r\\nhel\\r\\n"
    310 broker  channel "web" has something for the app; Run does not wait for it
    310 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    310 broker  Push is held back: The task "Push" of this app is still running.
    410 network s1 ← "2\\r\\nlo\\r\\n"
    410 broker  channel "web" has something for the app; Run does not wait for it
    410 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    410 broker  Push is not started: The same event already waits for this task.
    510 network s1 ← "0\\r\\n\\r\\n"
    510 broker  channel "web" has something for the app; Run does not wait for it
    510 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    510 broker  Push is not started: The same event already waits for this task.
    510 app     Run has hello
    510 task    Push completed after 280 ms
    510 task    host process 4100 for Push
    530 task    Push: Run
    530 task    Push completed after 0 ms
    `,
  );
});

test('S0-68: an answer that comes before WaitForPushEnabled has given a slot is news as soon as there is one', () => {
  check(
    whole.replace('Console.WriteLine(channel.Wait', 'Task.Delay(150).Wait();\nConsole.WriteLine(channel.Wait'),
    `
    do launchApp
    ---
    web: answer "hello"
    wait 1 s
    `,
    `
    110 network s1 ← "HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\…"
    110 network s1 ← 200 OK
    200 broker  channel "web": SoftwareSlotAllocated, because a software slot was asked for
    200 app     SoftwareSlotAllocated
    200 broker  channel "web" has something for the app; Run does not wait for it
    200 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    200 task    host process 4100 for Push
    220 task    Push: Run
    220 app     Run has hello
    220 task    Push completed after 0 ms
    `,
  );
});

test('S0-68: an error is news, too', () => {
  check(
    whole,
    `
    do launchApp
    ---
    web: reset
    `,
    `
    110 network s1 ConnectionResetByPeer
    110 app     HttpClient fails with 0x80072EFF WININET_E_CONNECTION_RESET: the other side reset the connection
    110 broker  channel "web" has something for the app; Run does not wait for it
    110 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    110 task    host process 4100 for Push
    130 task    Push: Run
    131 app     Run has The connection with the server was reset
    131 task    Push completed after 1 ms
    `,
  );
});

test('S0-65: a new request aborts the one before', () => {
  check(
    setUp('Client.Send(channel); Client.Send(channel);') + client + pushTask,
    `
    do launchApp
    web: answer "too late"
    web: answer "hello"
    `,
    `
      0 app     launched (pid 4100, before: NotRunning)
      0 app     background access: AllowedSubjectToSystemPolicy
      0 broker  channel "web" created, software slot wanted, keep-alive 30 min
      0 app     registers Push for ControlChannelTrigger, network requested
      0 broker  channel "web" uses System.Net.Http.HttpRequestMessage
      0 network s1 connects to web:80
     10 network s1 connected
     10 network s1 → GET http://web/
     10 network s1 → "GET / HTTP/1.1\\r\\nHost: web\\r\\nConnecti…"
     60 broker  channel "web": SoftwareSlotAllocated, because a software slot was asked for
     60 app     SoftwareSlotAllocated
     60 broker  channel "web" uses System.Net.Http.HttpRequestMessage
     60 broker  s1 closed: a newer request of the same control channel takes its place
     60 app     HttpClient ends: a newer request of the same control channel takes its place (WININET_E_OPERATION_CANCELLED)
     60 network s2 connects to web:80
     70 network s2 connected
     70 network s2 → GET http://web/
     70 network s2 → "GET / HTTP/1.1\\r\\nHost: web\\r\\nConnecti…"
    120 broker  channel "web": SoftwareSlotAllocated, because a software slot was asked for
    120 app     SoftwareSlotAllocated
    210 network s2 ← "HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\…"
    210 network s2 ← 200 OK
    210 broker  channel "web" has something for the app; Run does not wait for it
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 task    host process 4100 for Push
    230 task    Push: Run
    230 app     Run has The operation has been canceled
    231 app     Run has hello
    231 task    Push completed after 1 ms
    `,
  );
});

test('S0-61: a control channel and an encrypted connection do not go together', () => {
  check(
    setUp(
      'Client.Send(channel, "https://web/"); try { await Client.Answers.First(); } catch (Exception e) { Console.WriteLine(e.InnerException.Message); }',
    ) +
      client +
      pushTask,
    `
    do launchApp
    `,
    `
     0 app     launched (pid 4100, before: NotRunning)
     0 app     background access: AllowedSubjectToSystemPolicy
     0 broker  channel "web" created, software slot wanted, keep-alive 30 min
     0 app     registers Push for ControlChannelTrigger, network requested
     0 broker  channel "web" uses System.Net.Http.HttpRequestMessage
     0 app     HttpClient fails with 0x80072F7D WININET_E_SECURITY_CHANNEL_ERROR: HttpClient with SSL is not supported together with a control channel; use http:
    50 broker  channel "web": TransportDisconnected, because the connection was already gone
    50 app     TransportDisconnected
    50 app     An error occurred in the secure channel support
    `,
  );
});

test('what UsingTransport takes of HTTP', () => {
  check(
    setUp(`
      Try(() => channel.UsingTransport(new System.Net.Http.HttpClient()));
      Try(() => channel.UsingTransport(new System.Net.Http.HttpRequestMessage()));
      Try(() => channel.UsingTransport(new Windows.Web.Http.HttpClient()));
      Try(() => channel.UsingTransport(new Windows.Web.Http.HttpRequestMessage()));
      Try(() => channel.WaitForPushEnabled());
    `) + task(''),
    `
    do launchApp
    `,
    `
    0 app     launched (pid 4100, before: NotRunning)
    0 app     background access: AllowedSubjectToSystemPolicy
    0 broker  channel "web" created, software slot wanted, keep-alive 30 min
    0 app     registers Push for ControlChannelTrigger, network requested
    0 app     ControlChannelTrigger.UsingTransport fails with 0x80070057 E_INVALIDARG: this object cannot be the transport of a control channel (System.Net.Http.HttpClient)
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 app     ControlChannelTrigger.UsingTransport fails with 0x80070057 E_INVALIDARG: this object cannot be the transport of a control channel (System.Net.Http.HttpRequestMessage)
    0 app     ArgumentException 80070057 The parameter is incorrect.
    0 broker  channel "web" uses Windows.Web.Http.HttpClient
    0 broker  channel "web" uses Windows.Web.Http.HttpRequestMessage
    0 app     ControlChannelTrigger.WaitForPushEnabled fails with 0x8000000E E_ILLEGAL_METHOD_CALL: the transport has not been connected yet
    0 app     InvalidOperationException 8000000E A method was called at an unexpected time.
    `,
  );
});

/** The way of Windows.Web.Http: raw reads with Completed handlers; `transport` is what the channel is given. */
const rawClient = (transport: string) => `
static class Client
{
    static readonly Windows.Web.Http.HttpClient http = new Windows.Web.Http.HttpClient();
    static IInputStream stream;
    public static readonly System.Collections.Concurrent.ConcurrentQueue<string> Messages = new System.Collections.Concurrent.ConcurrentQueue<string>();

    public static void Send(ControlChannelTrigger channel)
    {
        var request = new Windows.Web.Http.HttpRequestMessage(Windows.Web.Http.HttpMethod.Get, new Uri("http://web/"));
        channel.UsingTransport(${transport});
        http.SendRequestAsync(request, Windows.Web.Http.HttpCompletionOption.ResponseHeadersRead).Completed = (info, status) =>
        {
            Console.WriteLine("head: " + status);
            info.GetResults().Content.ReadAsInputStreamAsync().Completed = (inner, innerStatus) =>
            {
                stream = inner.GetResults();
                Read();
            };
        };
        Console.WriteLine(channel.WaitForPushEnabled());
    }

    static void Read()
    {
        stream.ReadAsync(new Windows.Storage.Streams.Buffer(100), 100, InputStreamOptions.Partial).Completed = (info, status) =>
        {
            var buffer = info.GetResults();
            var text = DataReader.FromBuffer(buffer).ReadString(buffer.Length);
            Console.WriteLine("the handler has " + text);
            if (buffer.Length == 0) return;
            Messages.Enqueue(text);
            Read();
        };
    }
}
`;

const rawTask = task(`
      string message;
      while (Client.Messages.TryDequeue(out message)) Console.WriteLine("Run has " + message);
`);

for (const transport of ['http', 'request']) {
  test(`Windows.Web.Http: the ${transport} may be the transport; Run comes after the handler of a raw read`, () => {
    check(
      setUp('Client.Send(channel);') + rawClient(transport) + rawTask,
      `
      do launchApp
      web: begin
      do suspendApp
      ---
      web: chunk "hello"
      `,
      `
      310 network s1 ← "5\\r\\nhello\\r\\n"
      310 broker  channel "web" has something for the app
      310 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
      310 broker  Push is held back: The app's handler for what arrived on the channel "web" has not returned yet.
      310 app     the handler has hello
      310 broker  channel "web": the app's handler has returned
      310 task    host process 4100 for Push
      330 task    Push: Run
      330 app     Run has hello
      330 task    Push completed after 0 ms
      `,
    );
  });
}

test('a run with a control channel over HTTP comes out the same from its journal', () => {
  checkReplay(
    whole,
    `
    do launchApp
    do suspendApp
    web: begin
    web: chunk "hel"
    web: end
    `,
  );
});

test('S0-71: an IXMLHTTPRequest2 serves one request, and has to be deleted before the channel takes the next', () => {
  check(
    setUp('') + task('Console.WriteLine("Run");'),
    `
    do launchApp
    ---
    xhr http://web/one
    web: answer "hello"
    xhr http://web/two
    xhr delete
    xhr http://web/two
    web: answer "hello"
    `,
    `
    100 broker  channel "web" uses IXMLHTTPRequest2
    100 network s1 connects to web:80
    110 network s1 connected
    110 network s1 → GET http://web/one
    110 network s1 → "GET /one HTTP/1.1\\r\\nHost: web\\r\\nConne…"
    160 broker  channel "web": SoftwareSlotAllocated, because a software slot was asked for
    210 network s1 ← "HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\…"
    210 network s1 ← 200 OK
    210 broker  channel "web" has something for the app; Run does not wait for it
    210 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    210 task    host process 4100 for Push
    230 task    Push: Run
    230 app     Run
    230 task    Push completed after 0 ms
    300 app     ControlChannelTrigger.UsingTransport fails with 0x800705AA ERROR_NO_SYSTEM_RESOURCES: the IXMLHTTPRequest2 that the channel used before has not been deleted
    500 broker  channel "web" uses IXMLHTTPRequest2
    500 network s1 → GET http://web/two
    500 network s1 → "GET /two HTTP/1.1\\r\\nHost: web\\r\\nConne…"
    550 broker  channel "web": SoftwareSlotAllocated, because a software slot was asked for
    610 network s1 ← "HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\…"
    610 network s1 ← 200 OK
    610 broker  channel "web" has something for the app; Run does not wait for it
    610 broker  ControlChannelTrigger fires for Push: PushNotificationTrigger
    610 task    host process 4100 for Push
    630 task    Push: Run
    630 app     Run
    630 task    Push completed after 0 ms
    `,
  );
});
