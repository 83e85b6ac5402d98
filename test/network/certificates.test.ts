// Certificates made on the spot: what Node, and so OpenSSL, thinks of them.

import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import test from 'node:test';
import { CertificateAuthority } from '../../extension/runtime/network/certificates';

test('a certificate is signed by its authority, for its hosts, for its time', () => {
  const authority = new CertificateAuthority();
  const root = new X509Certificate(authority.cert);
  const { cert, key } = authority.issue({
    hosts: ['chat.contoso.com', '127.0.0.1'],
    validFrom: new Date('2020-01-01T00:00:00Z'),
    validTo: new Date('2051-06-01T12:30:00Z'),
  });
  const leaf = new X509Certificate(cert);
  assert.ok(root.ca);
  assert.ok(root.verify(root.publicKey));
  assert.ok(leaf.verify(root.publicKey));
  assert.ok(leaf.checkIssued(root));
  assert.ok(!leaf.ca);
  assert.equal(leaf.subject, 'CN=chat.contoso.com');
  assert.equal(leaf.subjectAltName, 'DNS:chat.contoso.com, IP Address:127.0.0.1');
  assert.equal(leaf.checkHost('chat.contoso.com'), 'chat.contoso.com');
  assert.equal(leaf.checkHost('other.contoso.com'), undefined);
  assert.equal(leaf.checkIP('127.0.0.1'), '127.0.0.1');
  assert.equal(leaf.validFrom, 'Jan  1 00:00:00 2020 GMT');
  assert.equal(leaf.validTo, 'Jun  1 12:30:00 2051 GMT');
  assert.match(key, /BEGIN PRIVATE KEY/);
});
