// From a name of Windows or .NET in C# to what our declarations say about it: hover and definition.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { LocationLink, MarkupContent } from 'vscode-languageserver-protocol/node.js';
import { LineIndex } from '../../server/base/text';
import { declarations } from '../harness/declarations';
import { startLanguageServer, type TestClient } from '../harness/languageServer';

const code = (body: string, members = '') => `
using System;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Foundation.Metadata;
using Windows.Networking.Sockets;
class Chat
{
    ${members}
    async Task Run(MessageWebSocket socket)
    {
        ${body}
    }
    void Send(string text) { }
}`;

const shipped = new Map(
  [...declarations().files].map(([path, text]) => [`/declarations/${path.split('/').slice(-2).join('/')}`, text]),
);

/** In: code with `$0` in the name. */
async function open(fixture: string, client?: TestClient) {
  const offset = fixture.indexOf('$0');
  const text = fixture.replace('$0', '');
  const server = await startLanguageServer({ '/w/Chat.cs': text, ...Object.fromEntries(shipped) }, '/w', client);
  await server.open('/w/Chat.cs', text, 'csharp');
  return { server, text, position: new LineIndex(text).positionAt(offset) };
}

/** The name that is hovered, and the text. */
async function hover(fixture: string): Promise<[string, string] | undefined> {
  const { server, text, position } = await open(fixture);
  await using _ = server;
  const found = await server.hover('/w/Chat.cs', position);
  if (!found) return undefined;
  const { start, end } = new LineIndex(text).spanOf(found.range!);
  return [text.slice(start, end), (found.contents as MarkupContent).value];
}

/** `Type.cs: line` of the declaration that a name leads to, with what is marked there in brackets. */
async function declaration(fixture: string, client?: TestClient): Promise<string | undefined> {
  const { server, position } = await open(fixture, client);
  await using _ = server;
  const found = await server.ask<LocationLink[] | null>('textDocument/definition', '/w/Chat.cs', { position });
  const [place] = found ?? [];
  if (!place) return undefined;
  const path = place.targetUri.replace('file://', '');
  const text = shipped.get(path) ?? '';
  const { start, end } = new LineIndex(text).spanOf(place.targetRange);
  const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end));
  const column = start - text.lastIndexOf('\n', start) - 1;
  const marked = `${line.slice(0, column)}[${text.slice(start, end)}]${line.slice(column + end - start)}`;
  return `${path.split('/').pop()}: ${marked.trim()}`;
}

test('a method: how it is called, what it does, what its class is', async () => {
  assert.deepEqual(await hover(code('await socket.Connect$0Async(new Uri("wss://x"));')), [
    'ConnectAsync',
    `\`\`\`csharp
IAsyncAction ConnectAsync(Uri uri)
\`\`\`

Connects to a ws: or wss: address; one connection per object.

In \`Windows.Networking.Sockets.MessageWebSocket\`: A WebSocket for whole messages: each arrives as one event; fit for small and frequent data.

- \`Exception\`: The connection failed; \`WebSocketError.GetStatus\` turns the exception's HRESULT into a reason.

[Documentation](https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket)`,
  ]);
});

test('errors are listed', async () => {
  const [name, about] =
    (await hover(code('var c = new ControlChannel$0Trigger("a", 15);'))) ?? assert.fail('nothing is said');
  assert.equal(name, 'ControlChannelTrigger');
  assert.match(about, /^```csharp\nControlChannelTrigger\(string channelId, uint serverKeepAliveIntervalInMinutes\)\n/);
  assert.match(about, /\n- `UnauthorizedAccessException`: The app has no permission for real-time connectivity\.\n/);
});

test('types, properties, events and values, wherever they are written', async () => {
  const first = async (fixture: string) => (await hover(fixture))?.[1].split('\n')[1];
  assert.equal(
    await first(code('', 'Message$0WebSocket other;')),
    'sealed class MessageWebSocket : IDisposable, IWebSocket',
  );
  assert.equal(await first(code('', 'readonly StreamSocket other = new Stream$0Socket();')), 'StreamSocket()');
  assert.equal(await first(code('socket.Con$0trol.MaxMessageSize = 1;')), 'MessageWebSocketControl Control');
  assert.equal(await first(code('socket.Control.MaxMessage$0Size = 1;')), 'uint MaxMessageSize');
  assert.equal(
    await first(code('socket.Clo$0sed += (s, e) => { };')),
    'event TypedEventHandler<IWebSocket, WebSocketClosedEventArgs> Closed',
  );
  assert.equal(await first(code('var a = SocketMessageType.Ut$0f8;')), 'Utf8 = 1');
  assert.equal(
    await first(code('var a = Windows.Networking.Sockets.Socket$0MessageType.Utf8;')),
    'enum SocketMessageType',
  );
  assert.equal(
    await first(code('var b = new BackgroundTaskBuilder { Task$0EntryPoint = "A.B" };')),
    'string TaskEntryPoint',
  );
  assert.equal(
    await first(code('Func<Task> f = async () => await Task.De$0lay(1);')),
    'static Task Delay(int millisecondsDelay)',
  );
  assert.equal(
    await first(code('', 'void On(MessageWebSocket s, MessageWebSocketMessage$0ReceivedEventArgs e) { }')),
    'sealed class MessageWebSocketMessageReceivedEventArgs',
  );
});

test("silent: the user's own names, locals, namespaces, what nobody knows", async () => {
  for (const body of [
    'Se$0nd("a");',
    'soc$0ket.Dispose();',
    'Unkn$0own.Go();',
    'socket.Unkn$0own();',
    'var t = Win$0dows.Foundation.AsyncStatus.Error;',
  ])
    assert.equal(await hover(code(body)), undefined, body);
  assert.equal(await hover(code('', 'Ch$0at other;')), undefined);
  assert.equal(
    await hover(
      `${code('')} class StreamSocket { Stream$0Socket s; }`.replace('using Windows.Networking.Sockets;', ''),
    ),
    undefined,
  );
});

test('definition opens the declaration', async () => {
  assert.equal(
    await declaration(code('await socket.Connect$0Async(new Uri("wss://x"));')),
    'MessageWebSocket.cs: public IAsyncAction [ConnectAsync](Uri uri)',
  );
  assert.equal(
    await declaration(code('', 'Message$0WebSocket other;')),
    'MessageWebSocket.cs: public sealed class [MessageWebSocket] : IDisposable, IWebSocket',
  );
  assert.equal(await declaration(code('var a = SocketMessageType.Ut$0f8;')), 'SocketMessageType.cs: [Utf8] = 1,');
  assert.match(
    (await declaration(code('socket.Clo$0sed += (s, e) => { };')))!,
    /^MessageWebSocket\.cs: .* \[Closed\];$/,
  );
  assert.equal(await declaration(code('Se$0nd("a");')), undefined);
});

test('a declaration that is opened is not analysed itself', async () => {
  const { server } = await open(code(''));
  await using _ = server;
  const [path, text = ''] = [...shipped].find(([each]) => each.endsWith('/MessageWebSocket.cs')) ?? [];
  assert.ok(path);
  await server.open(path, text, 'csharp');
  assert.equal(await server.hover(path, new LineIndex(text).positionAt(text.indexOf('IAsyncAction'))), null);
});

test('what the definition leads to is shipped as files', () => {
  for (const [path, text] of shipped) assert.equal(readFileSync(`dist${path}`, 'utf8'), text);
});
