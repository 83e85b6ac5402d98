import test from 'node:test';
import { usingtransportAfterConnect } from '../../../../server/analysis/rules/channels/usingtransport-after-connect';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('in one method, in helpers, through fields, for a request', () => {
  checkRule(
    usingtransportAfterConnect,
    channelClass(`
    async Task Open()
    {
        await socket.ConnectAsync(host, "80");
        channel.UsingTransport(socket);
                ^^^^^^^^^^^^^^ error usingtransport-after-connect: UsingTransport comes too late: this StreamSocket has its connection already, which is then not watched for the app. Call it before ConnectAsync.
    }
    async Task Helpers()
    {
        web = new StreamWebSocket();
        await Connect();
        Use(web);
    }
    async Task Connect() { await web.ConnectAsync(uri).AsTask(); }
    void Use(object transport) { channel.UsingTransport(transport); }
                                         ^^^^^^^^^^^^^^ error usingtransport-after-connect: UsingTransport comes too late: this StreamWebSocket has its connection already, which is then not watched for the app. Call it before ConnectAsync.
    void Send(Windows.Web.Http.HttpClient http, Windows.Web.Http.HttpRequestMessage request)
    {
        var sending = http.SendRequestAsync(request);
        channel.UsingTransport(request);
                ^^^^^^^^^^^^^^ error usingtransport-after-connect: UsingTransport comes too late: this HttpRequestMessage has its connection already, which is then not watched for the app. Call it before the request is sent.
    }
    `),
  );
});

test('used first, a new socket, or connected on some paths only', () => {
  for (const members of [
    `async Task Open() { channel.UsingTransport(socket); await socket.ConnectAsync(host, "80"); }`,
    `async Task Open() { await socket.ConnectAsync(host, "80"); socket = new StreamSocket(); channel.UsingTransport(socket); }`,
    `async Task Open(bool some) { if (some) await socket.ConnectAsync(host, "80"); channel.UsingTransport(socket); }`,
    `async Task Connect() { await socket.ConnectAsync(host, "80"); } void Use() { channel.UsingTransport(socket); }`,
    `async Task Open() { for (;;) { var own = new MessageWebSocket(); channel.UsingTransport(own); await own.ConnectAsync(uri); } }`,
  ])
    checkSilent(usingtransportAfterConnect, channelClass(members));
});

test('the fix moves the call up', () => {
  checkFix(
    usingtransportAfterConnect,
    channelClass(`
    async Task Open()
    {
        socket = new StreamSocket();
        await socket.ConnectAsync(host, "80");
        channel.UsingTransport(socket);
        channel.FlushTransport();
    }
    `),
    channelClass(`
    async Task Open()
    {
        socket = new StreamSocket();
        channel.UsingTransport(socket);
        await socket.ConnectAsync(host, "80");
        channel.FlushTransport();
    }
    `),
  );
});

test('the fix moves the call over a declaration that it does not need', () => {
  const call = 'channel.UsingTransport(socket);';
  const code = (before: string, after: string) =>
    channelClass(`
    async Task Open()
    {${before}
        await socket.ConnectAsync(host, "80");
        var port = 80;${after}
    }`);
  checkFix(usingtransportAfterConnect, code('', `\n        ${call}`), code(`\n        ${call}`, ''));
});
