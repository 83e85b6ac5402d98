// Real UDP on loopback: what the transport tells.

import assert from 'node:assert/strict';
import test from 'node:test';
import { realClient } from './client';

test('bind, resolve, send, hear', async t => {
  const one = realClient(t);
  const other = realClient(t, { routes: { 'chat.contoso.com': '127.0.0.1' } });
  one.do({ do: 'bindDatagram', connection: 'd1', port: '' });
  await one.heard('listening');
  const { local } = one.events[0] as { local: string };
  other.do({ do: 'bindDatagram', connection: 'd1', port: '0' });
  await other.heard('listening');
  other.do({ do: 'resolve', connection: 'r1', host: 'chat.contoso.com', port: local.split(':')[1]! });
  await other.heard('resolved');
  const { remote } = other.events.at(-1) as { remote: string };
  assert.equal(remote, local);
  other.do({ do: 'sendDatagram', connection: 'd1', remote, data: new Uint8Array([65]) });
  await one.heard('datagram');
  const { remote: from } = one.events.at(-1) as { remote: string };
  one.do({ do: 'sendDatagram', connection: 'd1', remote: from, data: new Uint8Array([66, 67]) });
  await other.heard('datagram');
  assert.equal(other.text(), 'd1 listening | r1 resolved | d1 written 1 | d1 datagram "BC"');
});

test('a port in use, a port that is none, a host elsewhere', async t => {
  const client = realClient(t);
  client.do({ do: 'bindDatagram', connection: 'd1', port: '' });
  await client.heard('listening');
  const { local } = client.events[0] as { local: string };
  client.do({ do: 'bindDatagram', connection: 'd2', port: local.split(':')[1]! });
  await client.heard('failed');
  client.do({ do: 'bindDatagram', connection: 'd3', port: 'chat-service' });
  await client.heard('failed', 2);
  client.do({ do: 'resolve', connection: 'r1', host: 'chat.contoso.com', port: '1' });
  await client.heard('failed', 3);
  assert.equal(
    client.text(),
    'd1 listening | d2 failed AddressAlreadyInUse | d3 failed HostNotFound ("chat-service" is not a port number) | r1 failed NotAllowed ("chat.contoso.com" is not on this computer; allow it, or route it to a local server)',
  );
});

test('what is sent to a group reaches whoever has joined it, through loopback', async t => {
  const member = realClient(t);
  const sender = realClient(t);
  member.do({ do: 'bindDatagram', connection: 'd1', port: '' });
  await member.heard('listening');
  const { local } = member.events[0] as { local: string };
  member.do({ do: 'joinGroup', connection: 'd1', group: '239.1.2.3' });
  sender.do({ do: 'bindDatagram', connection: 'd1', port: '' });
  await sender.heard('listening');
  sender.do({ do: 'resolve', connection: 'r1', host: '239.1.2.3', port: local.split(':')[1]! });
  await sender.heard('resolved');
  const { remote } = sender.events.at(-1) as { remote: string };
  // Nobody tells when the group has been joined, and datagrams may be lost.
  for (let sent = 1; sent < 1_000 && !member.text().includes('datagram'); sent++) {
    sender.do({ do: 'sendDatagram', connection: 'd1', remote, data: new Uint8Array([65]) });
    await sender.heard('written', sent);
    await new Promise(setImmediate);
  }
  assert.match(member.text(), /^d1 listening \| d1 datagram "A"/);
});
