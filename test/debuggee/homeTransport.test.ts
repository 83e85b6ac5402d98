// Where nobody listens the simulator's own servers answer; where somebody does, they do not.

import assert from 'node:assert/strict';
import test from 'node:test';
import { HomeTransport } from '../../extension/runtime/debuggee/homeTransport';
import { CertificateAuthority } from '../../extension/runtime/network/certificates';
import { startTestServer } from '../../extension/runtime/network/testServer';
import { startWebSocketTestServer } from '../../extension/runtime/network/webSocketTestServer';
import { Client } from '../network/client';

test('TCP and WebSockets come home when nobody else is there', async t => {
  const authority = new CertificateAuthority();
  const server = await startTestServer({ certificate: host => authority.issue({ hosts: [host] }) });
  const webSockets = await startWebSocketTestServer({ protocols: ['chat'] });
  const elsewhere = await startTestServer();
  const wanted: string[] = [];
  const end = (port: number) => ({ host: '127.0.0.1', port: String(port) });
  const home = { tcp: end(server.port), webSocket: end(webSockets.port) };
  const transport = new HomeTransport(home, place => wanted.push(place), authority.cert);
  t.after(async () => {
    transport.dispose();
    for (const each of [server, webSockets, elsewhere]) await each.close();
  });
  const client = new Client(transport);
  client.connect('s1', 'chat.contoso.com', '5000');
  await client.heard('connected');
  client.do({ do: 'secure', connection: 's1', host: 'chat.contoso.com' });
  await client.heard('secured');
  assert.deepEqual(
    client.events.flatMap(event => (event.type === 'secured' ? event.certificateErrors : [])),
    [],
  );
  client.connect('s2', 'localhost', String(elsewhere.port));
  await client.heard('connected', 2);
  client.openWebSocket('w1', 'wss://feed.contoso.com/room?user=1', ['chat']);
  await client.heard('opened');
  assert.equal(client.text(), 's1 connected | s1 secured | s2 connected | w1 opened chat');
  assert.deepEqual(wanted, ['chat.contoso.com:5000', 'wss://feed.contoso.com/room?user=1']);
  assert.equal(elsewhere.connectionCount, 1);
});
