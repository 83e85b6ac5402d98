// Real sockets on loopback: what the transport tells, in order, for every way a connection can go.

import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { startTestServer, type TestServer } from '../../extension/runtime/network/testServer';
import { type Client, realClient } from './client';

test('connect, write, receive, and the end from the other side', async t => {
  const { client, server } = await pair(t, { reply: data => `echo ${data}` });
  client.connect('s1', 'localhost', String(server.port));
  await client.heard('connected');
  client.write('s1', 'hello');
  await client.heard('received');
  server.end();
  await client.heard('ended');
  assert.equal(client.text(), 's1 connected | s1 written 5 | s1 received "echo hello" | s1 ended');
  assert.equal(server.textOf(1), 'hello');
});

test('half-closed: after the end of the other side we still can send', async t => {
  const { client, server } = await pair(t);
  client.connect('s1', '127.0.0.1', String(server.port));
  await client.heard('connected');
  await server.until(() => server.connectionCount === 1);
  server.end();
  await client.heard('ended');
  client.write('s1', 'last words');
  await server.until(() => server.textOf(1) === 'last words');
  client.close('s1');
  await server.until(() => server.log.some(event => event.what === 'closed'));
  assert.equal(client.text(), 's1 connected | s1 ended | s1 written 10');
});

test('our end first: the server hears it and may still answer', async t => {
  const { client, server } = await pair(t);
  client.connect('s1', '127.0.0.1', String(server.port));
  await client.heard('connected');
  client.end('s1');
  await server.until(() => server.log.some(event => event.what === 'ended'));
  server.send('answer');
  await client.heard('received');
  assert.equal(client.text(), 's1 connected | s1 received "answer"');
});

test('a reset by the server is ConnectionResetByPeer', async t => {
  const { client, server } = await pair(t);
  client.connect('s1', '127.0.0.1', String(server.port));
  await client.heard('connected');
  await server.until(() => server.connectionCount === 1);
  server.reset();
  await client.heard('failed');
  assert.equal(client.text(), 's1 connected | s1 failed ConnectionResetByPeer');
});

test('nobody listens: ConnectionRefused', async t => {
  const { client, server } = await pair(t);
  const { port } = server;
  await server.close();
  client.connect('s1', '127.0.0.1', String(port));
  await client.heard('failed');
  assert.equal(client.text(), 's1 failed ConnectionRefused');
});

test('hosts elsewhere are refused without asking anybody; a route leads them here', async t => {
  const { client, server } = await pair(t);
  client.connect('s1', 'chat.contoso.com', '5000');
  await client.heard('failed');
  assert.equal(
    client.text(),
    's1 failed NotAllowed ("chat.contoso.com" is not on this computer; allow it, or route it to a local server)',
  );
  const routed = realClient(t, { routes: { 'chat.contoso.com:5000': `127.0.0.1:${server.port}` } });
  routed.connect('s2', 'chat.contoso.com', '5000');
  await routed.heard('connected');
});

test('what is not a port number cannot be resolved', async t => {
  const client = realClient(t);
  client.connect('s1', 'localhost', 'chat-service');
  await client.heard('failed');
  assert.equal(client.text(), 's1 failed HostNotFound ("chat-service" is not a port number)');
});

test('aborting resets the connection; closing lets what is written arrive first', async t => {
  const { client, server } = await pair(t);
  client.connect('s1', '127.0.0.1', String(server.port));
  await client.heard('connected');
  const long = 'x'.repeat(1_000_000);
  client.write('s1', long);
  client.close('s1');
  await server.until(() => server.log.some(event => event.what === 'ended'));
  assert.equal(server.textOf(1).length, long.length);
  client.connect('s2', '127.0.0.1', String(server.port));
  await server.until(() => server.connectionCount === 2);
  await client.heard('connected', 2);
  client.abort('s2');
  await server.until(() => server.log.some(event => event.what === 'closed' && event.connection === 2));
});

test('a paused connection waits and loses nothing', async t => {
  const { client, server } = await pair(t);
  client.connect('s1', '127.0.0.1', String(server.port));
  await client.heard('connected');
  client.receive('s1', false);
  await server.until(() => server.connectionCount === 1);
  server.send('patience');
  await new Promise(resolve => setImmediate(resolve));
  client.receive('s1', true);
  await client.heard('received');
  assert.equal(client.text(), 's1 connected | s1 received "patience"');
});

test('listening: connections are named after the listener', async t => {
  const server = realClient(t);
  server.listen('l1', '0');
  await server.heard('listening');
  const { local } = server.events[0] as { local: string };
  const client = realClient(t);
  client.connect('s1', '127.0.0.1', local.split(':')[1]!);
  await server.heard('accepted');
  server.write('l1.1', 'welcome');
  await client.heard('received');
  assert.equal(server.text(), 'l1 listening | l1.1 accepted | l1.1 written 7');
  server.listen('l2', local.split(':')[1]!);
  await server.heard('failed');
  assert.match(server.text(), /l2 failed AddressAlreadyInUse/);
});

async function pair(
  t: TestContext,
  options: { reply?: (data: string) => string } = {},
): Promise<{ client: Client; server: TestServer }> {
  const server = await startTestServer(options);
  t.after(() => server.close());
  return { client: realClient(t), server };
}
