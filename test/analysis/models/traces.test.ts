// What the code does with sockets, channels and readers, in order: each use as `line object event <- what happened before`.
import assert from 'node:assert/strict';
import test from 'node:test';
import { tracesOf } from '../../../server/analysis/models/traces/traces';
import { CodeCache } from '../../../server/workspace/code';
import { Workspace } from '../../../server/workspace/workspace';
import { declarations } from '../../harness/declarations';
import { dedent } from '../../harness/fixture';
import { memoryFiles } from '../../harness/memoryFiles';

function tracesOfClass(members: string) {
  const text = `using System;
using System.Threading.Tasks;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
class Tested
{
HostName host; Uri uri; Guid id;
${dedent(members).join('\n')}
}`;
  const snapshot = new Workspace(memoryFiles({ '/A.cs': text }), { folders: ['/'], files: [] }).snapshot();
  const [app] = snapshot.apps;
  return app ? tracesOf(app, new CodeCache(declarations).of(app))[0] : undefined;
}

/** Only events that fit; `?` marks what happened on some paths only. */
function uses(members: string, events = /./): string {
  const traces = tracesOfClass(members);
  const lines = (traces?.uses(events) ?? []).map(({ event, object, node, before, frame }) => {
    const line = frame.file.lines.positionAt(node.syntax?.start ?? 0).line - 7;
    const past = before.possible
      .filter(each => events.test(each))
      .map(each => (before.always(each) ? each : `?${each}`));
    const name = object.variable?.name ?? object.origin;
    return { line, text: `${line} ${object.type.split('.').pop()}(${name}) ${event} <- ${past.join(', ')}`.trimEnd() };
  });
  return lines
    .sort((a, b) => a.line - b.line)
    .map(({ text: each }) => each)
    .join('\n');
}

function checkUses(members: string, expected: string, events?: RegExp): void {
  assert.equal(uses(members, events), dedent(expected).join('\n'));
}

test('one object in one method: calls, what is awaited, settings, events', () => {
  checkUses(
    `
    async Task Go()
    {
        var socket = new StreamWebSocket();
        socket.Closed += (s, e) => { };
        socket.Control.NoDelay = false;
        await socket.ConnectAsync(uri);
        socket.Dispose();
    }`,
    `
    3 StreamWebSocket(made) new <-
    4 StreamWebSocket(made) Closed += <- new
    5 StreamWebSocket(made) get Control <- new, Closed +=
    5 StreamWebSocket(made) Control.NoDelay = <- new, Closed +=, get Control
    6 StreamWebSocket(made) ConnectAsync <- new, Closed +=, get Control, Control.NoDelay =
    6 StreamWebSocket(made) await ConnectAsync <- new, Closed +=, get Control, Control.NoDelay =, ConnectAsync
    7 StreamWebSocket(made) Dispose <- new, Closed +=, get Control, Control.NoDelay =, ConnectAsync, await ConnectAsync`,
  );
});

test('branches, loops, and catches that go on', () => {
  checkUses(
    `
    async Task Go(bool some)
    {
        var socket = new StreamSocket();
        if (some) await socket.ConnectAsync(host, "1");
        socket.EnableTransferOwnership(id);
    }
    async Task Try()
    {
        var socket = new StreamSocket();
        try { await socket.ConnectAsync(host, "1"); } catch (Exception) { }
        socket.EnableTransferOwnership(id);
    }
    async Task Again()
    {
        for (var i = 0; i < 3; i++)
        {
            var socket = new StreamSocket();
            socket.EnableTransferOwnership(id);
            await socket.ConnectAsync(host, "1");
        }
    }`,
    `
    4 StreamSocket(made) ConnectAsync <-
    5 StreamSocket(made) EnableTransferOwnership <- ?ConnectAsync
    10 StreamSocket(made) ConnectAsync <-
    11 StreamSocket(made) EnableTransferOwnership <- ConnectAsync
    18 StreamSocket(made) EnableTransferOwnership <-
    19 StreamSocket(made) ConnectAsync <- EnableTransferOwnership`,
    /^(ConnectAsync|EnableTransferOwnership)$/,
  );
});

test('fields, helpers, parameters, and what a helper returns', () => {
  checkUses(
    `
    StreamSocket socket;
    async Task Start()
    {
        socket = Make();
        await Connect(socket, "1");
        Lend();
    }
    StreamSocket Make() { return new StreamSocket(); }
    async Task Connect(StreamSocket given, string port) { await given.ConnectAsync(host, port); }
    void Lend() { socket.EnableTransferOwnership(id); }`,
    `
    8 StreamSocket(made) new <-
    9 StreamSocket(made) ConnectAsync <- new
    9 StreamSocket(given) ConnectAsync <-
    10 StreamSocket(made) EnableTransferOwnership <- new, ConnectAsync
    10 StreamSocket(socket) EnableTransferOwnership <-`,
    /^(new|ConnectAsync|EnableTransferOwnership)$/,
  );
});

test('streams of a socket: raw reads, readers over them, operations kept in variables', () => {
  checkUses(
    `
    async Task Go(StreamSocket socket, IBuffer buffer)
    {
        var read = socket.InputStream.ReadAsync(buffer, 1, InputStreamOptions.Partial);
        read.Completed = (operation, status) => { };
        var reader = new DataReader(socket.InputStream);
        var load = reader.LoadAsync(4).AsTask();
        await Task.WhenAny(load, Task.Delay(1));
        reader.DetachStream();
    }`,
    `
    3 StreamSocket(socket) InputStream.ReadAsync <-
    4 StreamSocket(socket) InputStream.ReadAsync.Completed = <- InputStream.ReadAsync
    5 StreamSocket(socket) to DataReader InputStream <- InputStream.ReadAsync, InputStream.ReadAsync.Completed =
    6 DataReader(made) LoadAsync <-
    6 DataReader(made) LoadAsync.AsTask <- LoadAsync
    7 DataReader(made) await LoadAsync <- LoadAsync, LoadAsync.AsTask
    8 DataReader(made) DetachStream <- LoadAsync, LoadAsync.AsTask, await LoadAsync`,
    /Async|^to DataReader|^DetachStream/,
  );
});

test('lambdas: run at once, or some time later', () => {
  checkUses(
    `
    async Task Go()
    {
        var socket = new StreamSocket();
        await Task.Run(async () => await socket.ConnectAsync(host, "1"));
        Action later = () => socket.Dispose();
        socket.TransferOwnership("a");
    }`,
    `
    4 StreamSocket(made) ConnectAsync <-
    5 StreamSocket(made) Dispose <- ConnectAsync
    6 StreamSocket(made) TransferOwnership <- ConnectAsync`,
    /^(ConnectAsync|Dispose|TransferOwnership)$/,
  );
});

test('null tests, other names, and objects that somebody else gets', () => {
  checkUses(
    `
    StreamSocket socket;
    void Go(System.Collections.Generic.List<object> list)
    {
        if (socket == null) { socket = new StreamSocket(); socket.EnableTransferOwnership(id); }
        var other = socket;
        list.Add(other);
        Unknown(other);
        socket = null;
        socket?.Dispose();
    }`,
    `
    4 StreamSocket(made) new <-
    4 StreamSocket(made) EnableTransferOwnership <- new
    6 StreamSocket(made) to List.Add <- new, EnableTransferOwnership
    6 StreamSocket(socket) to List.Add <-
    7 StreamSocket(made) to ? <- new, EnableTransferOwnership, to List.Add
    7 StreamSocket(socket) to ? <- to List.Add`,
  );
});

test('who is one of a family: the same field, or also the same helper', () => {
  const traces = tracesOfClass(`
    StreamSocket one, two;
    void Make() { one = new StreamSocket(); two = new StreamSocket(); Send(one); Send(two); }
    void Close() { one.Dispose(); }
    void Send(StreamSocket to) { to.TransferOwnership("a"); }`);
  const [made] = traces?.uses('Dispose') ?? [];
  assert.ok(traces && made);
  assert.equal(traces.closeFamilyOf(made.object).uses.get('new')?.length, 1);
  assert.equal(traces.familyOf(made.object).uses.get('new')?.length, 2);
});

test('a using disposes where it ends, whichever way it is left', () => {
  checkUses(
    `
    async Task<int> Go(StreamSocket socket)
    {
        using (var reader = new DataReader(socket.InputStream))
        {
            await reader.LoadAsync(1);
            if (reader.ReadByte() == 0) return 0;
            reader.DetachStream();
        }
        return 1;
    }`,
    `
    3 DataReader(made) new <-
    3 DataReader(made) Dispose <- new, ?DetachStream
    7 DataReader(made) DetachStream <- new`,
    /^(new|DetachStream|Dispose)$/,
  );
});

test('calls with arguments of unknown type, and fields that unknown code gets', () => {
  checkUses(
    `
    StreamSocket socket; Unknown device; string name;
    async Task Go()
    {
        await socket.ConnectAsync(device.Host, device.Port);
        socket.TransferOwnership(device.Name);
        Elsewhere.Keep(socket);
    }`,
    `
    4 StreamSocket(socket) ConnectAsync <-
    4 StreamSocket(socket) await ConnectAsync <- ConnectAsync
    5 StreamSocket(socket) TransferOwnership <- ConnectAsync, await ConnectAsync
    6 StreamSocket(socket) to ? <- ConnectAsync, await ConnectAsync, TransferOwnership`,
  );
});
