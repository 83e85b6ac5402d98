// The peers of a scenario: every kind, in the simulated network and on loopback, with the same app and the same steps.

import assert from 'node:assert/strict';
import test from 'node:test';
import { runScenario } from '../../extension/runtime/scenario/run';
import { readScenario } from '../../extension/runtime/scenario/scenario';
import { UserError } from '../../server/base/errors';
import { diskFiles } from '../../server/workspace/diskFiles';
import { bgtask, temporaryFolder } from '../harness/commandLine';
import { declarations } from '../harness/declarations';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Talk" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Idle"><BackgroundTasks><Task Type="timer" /></BackgroundTasks></Extension>
  </Extensions></Application></Applications>
  <Capabilities><Capability Name="internetClient" /></Capabilities>
</Package>`;

const code = `
using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
public sealed class Idle : Windows.ApplicationModel.Background.IBackgroundTask
{
    public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
}
static class App
{
    static string TextOf(DataReader reader) { return reader.ReadString(reader.UnconsumedBufferLength); }

    static async Task Write(IOutputStream stream, string text)
    {
        var writer = new DataWriter(stream);
        writer.WriteString(text);
        await writer.StoreAsync();
        writer.DetachStream();
    }

    public static async Task Start(string tcp, string feed, string beacon, string web)
    {
        var socket = new StreamSocket();
        await socket.ConnectAsync(new HostName(tcp.Split(':')[0]), tcp.Split(':')[1]);
        await socket.UpgradeToSslAsync(SocketProtectionLevel.Tls12, new HostName(tcp.Split(':')[0]));
        await Write(socket.OutputStream, "by tcp");

        var webSocket = new MessageWebSocket();
        webSocket.MessageReceived += (sender, e) => Debug.WriteLine("feed: " + TextOf(e.GetDataReader()));
        webSocket.Closed += (sender, e) => Debug.WriteLine("closed: " + e.Code + " " + e.Reason);
        await webSocket.ConnectAsync(new Uri("wss://" + feed));
        await Write(webSocket.OutputStream, "by websocket");

        var datagrams = new DatagramSocket();
        datagrams.MessageReceived += (sender, e) => Debug.WriteLine("beacon: " + TextOf(e.GetDataReader()));
        await datagrams.ConnectAsync(new HostName(beacon.Split(':')[0]), beacon.Split(':')[1]);
        await Write(datagrams.OutputStream, "by udp");

        var request = new StreamSocket();
        await request.ConnectAsync(new HostName(web.Split(':')[0]), web.Split(':')[1]);
        await Write(request.OutputStream, "GET /news?today HTTP/1.1\\r\\nHost: web\\r\\nConnection: close\\r\\n\\r\\n");
        var answer = new DataReader(request.InputStream);
        await answer.LoadAsync(1000);
        Debug.WriteLine(TextOf(answer));
        Debug.WriteLine("ready");
    }
}
`;

const scenario = {
  name: 'the app talks to everybody',
  app: '.',
  server: { host: 'chat.contoso.com', tls: true },
  peers: [
    { name: 'feed', kind: 'websocket', host: 'feed.contoso.com', tls: true },
    { name: 'beacon', kind: 'udp' },
    { name: 'web', kind: 'http', answers: [{ path: '/news', headers: { Connection: 'close' }, body: 'nothing new' }] },
  ],
  steps: [
    {
      launch: 'App.Start',
      args: [
        '{server.host}:{server.port}',
        '{feed.host}:{feed.port}',
        '{beacon.host}:{beacon.port}',
        '{web.host}:{web.port}',
      ],
    },
    {
      expect: {
        output: 'nothing new',
        received: { peer: 'web', text: 'GET /news?today' },
      },
    },
    { expect: { output: 'ready', received: 'by tcp' } },
    { send: 'one', peer: 'feed' },
    { expect: { output: 'feed: one' } },
    { send: 'two', peer: 'beacon' },
    { expect: { output: 'beacon: two' } },
    { fault: { type: 'limit_data', bytes: 0, to: '{beacon.host}:{beacon.port}' } },
    { fault: { type: 'latency', latency: '40 ms', to: '{feed.host}:{feed.port}' } },
    { closeConnection: { code: 4000, reason: 'enough' }, peer: 'feed' },
    { expect: { output: 'closed: 4000 enough' } },
    { closeConnection: 'fin' },
    { expect: { journal: { kind: 'network.ended' } } },
  ],
};

for (const network of ['memory', 'tcp']) {
  test(`a server, a WebSocket, UDP, the web: ${network}`, async () => {
    using folder = temporaryFolder({
      'Package.appxmanifest': manifest,
      'App.cs': code,
    });
    const path = `${folder.path}/x.scenario.json`;
    const result = await runScenario(readScenario(JSON.stringify({ ...scenario, network }), path), {
      files: diskFiles,
      declarations,
    });
    assert.deepEqual([result.stuck?.why, ...result.verdicts.filter(each => !each.held)], [undefined]);
    assert.equal(result.verdicts.length, 8);
  });
}

const talk = `
using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
public sealed class Idle : Windows.ApplicationModel.Background.IBackgroundTask
{
    public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
}
static class App
{
    static async Task Write(IOutputStream stream, string text)
    {
        var writer = new DataWriter(stream);
        writer.WriteString(text);
        await writer.StoreAsync();
        writer.DetachStream();
    }

    static async Task<string> Line(DataReader reader)
    {
        var line = "";
        while (!line.EndsWith("\\n"))
        {
            if (await reader.LoadAsync(1) == 0) break;
            line += reader.ReadString(1);
        }
        return line.TrimEnd();
    }

    public static async Task Mail(string host, string port)
    {
        var socket = new StreamSocket();
        await socket.ConnectAsync(new HostName(host), port);
        var reader = new DataReader(socket.InputStream);
        Debug.WriteLine(await Line(reader));
        await Write(socket.OutputStream, "HE");
        await Write(socket.OutputStream, "LO me\\r\\nQU");
        await Write(socket.OutputStream, "IT\\r\\n");
        Debug.WriteLine(await Line(reader));
        Debug.WriteLine(await Line(reader));
    }

    public static async Task Feed(string host, string port)
    {
        var socket = new MessageWebSocket();
        socket.Control.MessageType = SocketMessageType.Utf8;
        socket.MessageReceived += (sender, e) =>
        {
            var reader = e.GetDataReader();
            Debug.WriteLine(e.MessageType + " " + reader.ReadString(reader.UnconsumedBufferLength));
        };
        await socket.ConnectAsync(new Uri("ws://" + host + ":" + port));
        await Write(socket.OutputStream, "status?");
    }

    public static async Task Beacon(string host, string port)
    {
        var socket = new DatagramSocket();
        socket.MessageReceived += (sender, e) =>
        {
            var reader = e.GetDataReader();
            Debug.WriteLine("back: " + reader.ReadString(reader.UnconsumedBufferLength));
        };
        await socket.ConnectAsync(new HostName(host), port);
        await Write(socket.OutputStream, "there?");
    }

    public static async Task News(string uri)
    {
        Debug.WriteLine("news: " + await new Windows.Web.Http.HttpClient().GetStringAsync(new Uri(uri)));
    }
}
`;

for (const network of ['memory', 'tcp']) {
  test(`peers speak by themselves: ${network}`, async () => {
    using folder = temporaryFolder({ 'Package.appxmanifest': manifest, 'App.cs': talk });
    const path = `${folder.path}/x.scenario.json`;
    const script = {
      name: 'peers speak by themselves',
      app: '.',
      network,
      server: {
        greeting: '220 ready\r\n',
        replies: [
          { to: 'HELO', with: '250 nice to meet you\r\n' },
          { to: 'QUIT', with: '221 bye\r\n', after: '20 ms' },
        ],
      },
      peers: [
        { name: 'feed', kind: 'websocket', greeting: 'welcome', replies: [{ to: 'status', with: 'fine' }] },
        { name: 'beacon', kind: 'udp', replies: 'echo' },
        { name: 'web', kind: 'http', answers: [{ path: '/news', held: true }] },
      ],
      steps: [
        { launch: 'App.Mail', args: ['{server.host}', '{server.port}'] },
        { expect: { output: '221 bye', received: 'QUIT' } },
        { call: 'App.Feed', args: ['{feed.host}', '{feed.port}'] },
        { expect: { output: 'Utf8 fine' } },
        { call: 'App.Beacon', args: ['{beacon.host}', '{beacon.port}'] },
        { expect: { output: 'back: there?', sent: 6 } },
        { call: 'App.News', args: ['http://{web.host}:{web.port}/news'] },
        { expect: { received: { peer: 'web', text: 'GET /news' } } },
        { send: 'rain', peer: 'web' },
        { expect: { output: 'news: rain' } },
      ],
    };
    const result = await runScenario(readScenario(JSON.stringify(script), path), { files: diskFiles, declarations });
    const output = result.journal.flatMap(line => (line.kind === 'output' ? line.text.trim() : []));
    assert.deepEqual(
      [result.stuck?.why, ...result.verdicts.filter(each => !each.held), ...output],
      [
        undefined,
        '220 ready',
        '250 nice to meet you',
        '221 bye',
        'Utf8 welcome',
        'Utf8 fine',
        'back: there?',
        'news: rain',
      ],
    );
  });
}

test('peers are named once, and only those of kind http answer', () => {
  const complain = (peers: unknown[]) => {
    try {
      readScenario(JSON.stringify({ name: 'x', app: '.', server: {}, peers, steps: [] }), '/x.scenario.json');
    } catch (error) {
      assert.ok(error instanceof UserError);
      return error.message.replace('/x.scenario.json: ', '');
    }
    return '';
  };
  assert.deepEqual(
    [
      complain([{ name: 'server', kind: 'udp' }]),
      complain([{ name: 'feed', kind: 'smtp' }]),
      complain([{ name: 'feed', kind: 'udp', answers: [] }]),
      complain([{ name: 'feed', kind: 'udp', tls: true }]),
      complain([{ name: 'feed', kind: 'udp', greeting: 'hello' }]),
      complain([{ name: 'web', kind: 'http', replies: 'echo' }]),
      complain([{ name: 'feed', kind: 'tcp', replies: [{ to: '', with: 'x' }] }]),
      complain([{ name: 'feed', kind: 'tcp', replies: 'ping' }]),
    ],
    [
      'peers has to be a list of peers with different names, not "server".',
      'peers[0].kind has to be one of "tcp", "udp", "websocket", "http", not "smtp".',
      'peers[0].answers has to be left out: only peers of kind "http" answer, not [].',
      'peers[0].tls has to be left out: UDP has no TLS, not true.',
      'peers[0].greeting has to be left out: only who has accepted a connection, of kind "tcp" or "websocket", can greet, not "hello".',
      'peers[0].replies has to be left out: a peer of kind "http" has "answers", not "echo".',
      'peers[0].replies[0].to has to be a text that is not empty; left out, it is whatever comes, not "".',
      'peers[0].replies has to be "echo" or a list of what is said to what, not "ping".',
    ],
  );
});

const lonely = `
using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Windows.Networking;
using Windows.Networking.Sockets;
public sealed class Idle : Windows.ApplicationModel.Background.IBackgroundTask
{
    public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
}
static class App
{
    static async Task Try(Func<Task> connect)
    {
        try { await connect(); }
        catch (Exception error) { Debug.WriteLine(error.Message); }
    }

    public static async Task Start(string host)
    {
        await Try(() => new StreamSocket().ConnectAsync(new HostName(host), "5222").AsTask());
        await Try(() => new MessageWebSocket().ConnectAsync(new Uri("wss://" + host + "/feed")).AsTask());
        await Try(() => new Windows.Web.Http.HttpClient().GetStringAsync(new Uri("http://" + host + "/news")).AsTask());
        await Try(() => new System.Net.Http.HttpClient().GetStringAsync("http://" + host + "/again"));
        await Try(() => new System.Net.Http.HttpClient().GetStringAsync("https://127.0.0.1:8443/"));
    }
}
`;

test('whom nobody plays is named, with the peer that would', async () => {
  const steps = [{ launch: 'App.Start', args: ['chat.contoso.com'] }, { expect: { output: 'welcome' } }];
  using folder = temporaryFolder({
    'Package.appxmanifest': manifest,
    'App.cs': lonely,
    'x.scenario.json': JSON.stringify({ name: 'alone', app: '.', steps }),
  });
  const { stdout } = await bgtask(folder.path, ['simulate', 'x.scenario.json']);
  assert.equal(
    stdout.slice(stdout.indexOf('\n\n', 10)),
    `

            Nobody is at chat.contoso.com:5222. To have somebody there, add to "peers": {"name":"chat","kind":"tcp","host":"chat.contoso.com","port":"5222"}
            Nobody is at chat.contoso.com:443. To have somebody there, add to "peers": {"name":"chat","kind":"websocket","host":"chat.contoso.com","port":"443","tls":true}
            Nobody is at chat.contoso.com:80. To have somebody there, add to "peers": {"name":"chat","kind":"http","host":"chat.contoso.com","port":"80"}
            Nobody is at 127.0.0.1:8443. To have somebody there, add to "peers": {"name":"http","kind":"http","host":"127.0.0.1","port":"8443"}

0 of 1 expectations held.
`,
  );
});
