// Real WebSockets on loopback: what the transport tells, in order, for every way a connection can go.

import assert from 'node:assert/strict';
import net from 'node:net';
import test, { type TestContext } from 'node:test';
import {
  startWebSocketTestServer,
  type WebSocketTestServer,
  type WebSocketTestServerOptions,
} from '../../extension/runtime/network/webSocketTestServer';
import { type Client, realClient } from './client';

test('open, send, receive, and the close frame from the other side', async t => {
  const { client, server, url } = await pair(t, {
    protocols: ['chat'],
    reply: message => (typeof message === 'string' ? `echo ${message}` : message.map(byte => byte + 1)),
  });
  client.openWebSocket('w1', url, ['superchat', 'chat'], { 'X-Token': 'secret' });
  await client.heard('opened');
  client.sendMessage('w1', 'hello');
  client.sendMessage('w1', new Uint8Array([1, 2]));
  await client.heard('message', 2);
  server.end(4000, 'enough');
  await client.heard('closed');
  const written = client.events.filter(event => event.type === 'written').length;
  assert.equal(written, 2);
  assert.equal(
    client.text().replace(/ \| w1 written \d/g, ''),
    'w1 opened chat | w1 message "echo hello" | w1 message [2,3] | w1 closed 4000 "enough"',
  );
  assert.equal(server.requests[0]?.['x-token'], 'secret');
  assert.equal(server.requests[0]?.['sec-websocket-extensions'], undefined);
});

test('a message in frames arrives as one message', async t => {
  const { client, server, url } = await pair(t);
  client.openWebSocket('w1', url);
  await client.heard('opened');
  client.sendMessage('w1', 'in ', false);
  client.sendMessage('w1', 'two ', false);
  client.sendMessage('w1', 'parts');
  await server.until(() => server.log.some(event => event.message === 'in two parts'));
});

test('a ping is answered with a pong; an unsolicited pong is not answered', async t => {
  const { client, server, url } = await pair(t);
  client.openWebSocket('w1', url);
  await client.heard('opened');
  client.do({ do: 'ping', connection: 'w1' });
  await client.heard('pong');
  client.do({ do: 'pong', connection: 'w1' });
  await server.until(() => server.log.some(event => event.what === 'ponged'));
  assert.equal(client.text(), 'w1 opened | w1 pong');
});

test('our close frame first, with what was sent before it; the answer is the frame of the other side', async t => {
  const { client, server, url } = await pair(t);
  client.openWebSocket('w1', url);
  await client.heard('opened');
  client.sendMessage('w1', 'last words');
  client.closeWebSocket('w1', 1000, 'bye');
  await client.heard('closed');
  assert.equal(client.text(), 'w1 opened | w1 written 10 | w1 closed 1000 "bye"');
  assert.deepEqual(
    server.log.map(event => event.message ?? event.reason ?? event.what),
    ['connected', 'last words', 'bye'],
  );
});

test('an empty close frame has no code', async t => {
  const { client, server, url } = await pair(t);
  client.openWebSocket('w1', url);
  await client.heard('opened');
  server.end();
  await client.heard('closed');
  assert.equal(client.text(), 'w1 opened | w1 closed without code');
});

test('a connection that breaks has failed and is not closed', async t => {
  const { client, server, url } = await pair(t);
  client.openWebSocket('w1', url);
  await client.heard('opened');
  await server.until(() => server.connectionCount === 1);
  server.reset();
  await client.heard('failed');
  assert.equal(client.text(), 'w1 opened | w1 failed ConnectionResetByPeer');
});

test('aborting leaves no close frame', async t => {
  const { client, server, url } = await pair(t);
  client.openWebSocket('w1', url);
  await client.heard('opened');
  client.abort('w1');
  await server.until(() => server.log.some(event => event.what === 'closed' && event.code === 1006));
  assert.equal(client.text(), 'w1 opened');
});

test('S4-1: a server that does not speak WebSocket is an invalid answer; so is a refusal, with its status', async t => {
  const plain = net.createServer(socket => socket.once('data', () => socket.end('220 mail.example.com ESMTP\r\n')));
  const forbidding = net.createServer(socket =>
    socket.once('data', () => socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')),
  );
  const client = realClient(t);
  for (const [index, server] of [plain, forbidding].entries()) {
    t.after(() => server.close());
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    client.openWebSocket(`w${index + 1}`, `ws://localhost:${port}/`);
    await client.heard('failed', index + 1);
  }
  assert.equal(client.text(), 'w1 failed HttpInvalidServerResponse | w2 failed HttpInvalidServerResponse 403');
});

test('nobody listens, a host elsewhere, a route that leads here', async t => {
  const { client, server, url } = await pair(t);
  const routed = realClient(t, { routes: { 'chat.contoso.com': `127.0.0.1:${server.port}` } });
  routed.openWebSocket('w3', 'ws://chat.contoso.com/room');
  await routed.heard('opened');
  client.openWebSocket('w1', 'ws://chat.contoso.com/room');
  await client.heard('failed');
  await server.close();
  client.openWebSocket('w2', url);
  await client.heard('failed', 2);
  assert.equal(
    client.text(),
    'w1 failed NotAllowed ("chat.contoso.com" is not on this computer; allow it, or route it to a local server) | w2 failed ConnectionRefused',
  );
});

test('a paused connection waits and loses nothing', async t => {
  const { client, server, url } = await pair(t);
  client.openWebSocket('w1', url);
  await client.heard('opened');
  client.receive('w1', false);
  await server.until(() => server.connectionCount === 1);
  server.send('patience');
  await new Promise(resolve => setImmediate(resolve));
  client.receive('w1', true);
  await client.heard('message');
  assert.equal(client.text(), 'w1 opened | w1 message "patience"');
});

async function pair(
  t: TestContext,
  options: WebSocketTestServerOptions = {},
): Promise<{ client: Client; server: WebSocketTestServer; url: string }> {
  const server = await startWebSocketTestServer(options);
  t.after(() => server.close());
  return { client: realClient(t), server, url: `ws://127.0.0.1:${server.port}/chat` };
}
