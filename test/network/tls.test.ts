// TLS on loopback with certificates made on the spot: at once, behind words in the clear, for wss:, and what is wrong.

import assert from 'node:assert/strict';
import test from 'node:test';
import { CertificateAuthority } from '../../extension/runtime/network/certificates';
import { startTestServer } from '../../extension/runtime/network/testServer';
import { startWebSocketTestServer } from '../../extension/runtime/network/webSocketTestServer';
import { realClient } from './client';

const authority = new CertificateAuthority();
const certificate = authority.issue({ hosts: ['chat.contoso.com', 'localhost'] });

test('TLS at once, and to a mapped host name', async t => {
  const server = await startTestServer({ certificate, reply: text => `echo ${text}` });
  t.after(() => server.close());
  const routes = { 'chat.contoso.com': `127.0.0.1:${server.port}` };
  const client = realClient(t, { routes, trusted: authority.cert });
  client.connect('s1', 'chat.contoso.com', '443');
  await client.heard('connected');
  client.do({ do: 'secure', connection: 's1', host: 'chat.contoso.com' });
  await client.heard('secured');
  client.write('s1', 'secret');
  await client.heard('received');
  server.end();
  await client.heard('ended');
  assert.equal(
    client.text().replace(' | s1 written 6', ''),
    's1 connected | s1 secured | s1 received "echo secret" | s1 ended',
  );
  assert.deepEqual(
    server.log.map(event => event.what),
    ['connected', 'secured', 'received', 'sent'],
  );
});

test('TLS behind some words in the clear', async t => {
  const server = await startTestServer({ certificate, reply: text => (text === 'STARTTLS' ? 'OK' : `echo ${text}`) });
  t.after(() => server.close());
  const client = realClient(t, { trusted: authority.cert });
  client.connect('s1', 'localhost', String(server.port));
  await client.heard('connected');
  client.write('s1', 'STARTTLS');
  await client.heard('received');
  client.do({ do: 'secure', connection: 's1', host: 'localhost' });
  await client.heard('secured');
  client.write('s1', 'secret');
  await client.heard('received', 2);
  client.abort('s1');
  await server.until(() => server.log.some(event => event.what === 'closed'));
  assert.equal(
    client.text().replace(/ \| s1 written \d/g, ''),
    's1 connected | s1 received "OK" | s1 secured | s1 received "echo secret"',
  );
});

test('certificates: another name, an unknown authority, out of date; a server that does not speak TLS', async t => {
  const old = authority.issue({
    hosts: ['localhost'],
    validTo: new Date('2020-01-01'),
    validFrom: new Date('2019-01-01'),
  });
  const stranger = new CertificateAuthority().issue({ hosts: ['localhost'] });
  const client = realClient(t, { trusted: authority.cert });
  const cases = [certificate, stranger, old];
  for (const [index, each] of cases.entries()) {
    const server = await startTestServer({ certificate: each });
    t.after(() => server.close());
    const name = `s${index + 1}`;
    client.connect(name, '127.0.0.1', String(server.port));
    await client.heard('connected', index + 1);
    client.do({ do: 'secure', connection: name, host: index === 0 ? 'other.contoso.com' : 'localhost' });
    await client.heard('secured', index + 1);
  }
  const errors = client.events.flatMap(event => (event.type === 'secured' ? [event.certificateErrors] : []));
  assert.deepEqual(errors, [
    ['CertificateCommonNameIsIncorrect'],
    ['CertificateUntrustedRoot'],
    ['CertificateExpired'],
  ]);
  const plain = await startTestServer({ reply: () => 'what do you want?' });
  t.after(() => plain.close());
  client.connect('s4', '127.0.0.1', String(plain.port));
  await client.heard('connected', 4);
  client.do({ do: 'secure', connection: 's4', host: 'localhost' });
  await client.heard('failed');
});

test('wss: to a mapped host name; a wrong name is told', async t => {
  const server = await startWebSocketTestServer({ certificate, reply: message => `echo ${message}` });
  t.after(() => server.close());
  const end = `127.0.0.1:${server.port}`;
  const client = realClient(t, {
    routes: { 'chat.contoso.com': end, 'other.contoso.com': end },
    trusted: authority.cert,
  });
  client.openWebSocket('w1', 'wss://chat.contoso.com/');
  await client.heard('opened');
  client.sendMessage('w1', 'secret');
  await client.heard('message');
  client.openWebSocket('w2', 'wss://other.contoso.com/');
  await client.heard('opened', 2);
  const errors = client.events.flatMap(event => (event.type === 'opened' ? [event.certificateErrors] : []));
  assert.deepEqual(errors, [[], ['CertificateCommonNameIsIncorrect']]);
});
