// Certificates for servers on loopback, made on the spot: an authority that only this run trusts, and what it signs.

import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';

export interface ServerCertificate {
  /** PEM, the certificate of the server and that of its authority. */
  readonly cert: string;
  readonly key: string;
}

export interface CertificateWishes {
  /** Names and addresses that it is for; the first is also its common name. */
  readonly hosts: readonly string[];
  readonly validFrom?: Date;
  readonly validTo?: Date;
}

const day = 24 * 60 * 60 * 1000;

/** X.509 version 3 with elliptic keys; see RFC 5280. */
export class CertificateAuthority {
  /** PEM; whoever trusts it trusts what it signs. */
  readonly cert: string;
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly name = name('Certificate authority of a simulated PC');

  constructor() {
    const extensions = [
      extension(oid.basicConstraints, true, sequence(boolean(true))),
      extension(oid.keyUsage, true, bits(0b0000_0110)),
      extension(oid.subjectKeyIdentifier, false, octets(keyIdentifier(this.keys.publicKey))),
    ];
    this.cert = pem('CERTIFICATE', this.signed(this.name, this.keys.publicKey, extensions, span({})));
  }

  issue(wishes: CertificateWishes): ServerCertificate {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const extensions = [
      extension(oid.extendedKeyUsage, false, sequence(objectId(oid.serverAuthentication))),
      extension(oid.subjectAlternativeName, false, sequence(...wishes.hosts.map(alternativeName))),
      extension(oid.authorityKeyIdentifier, false, sequence(tagged(0x80, keyIdentifier(this.keys.publicKey)))),
    ];
    const der = this.signed(name(wishes.hosts[0] ?? 'localhost'), publicKey, extensions, span(wishes));
    return {
      cert: `${pem('CERTIFICATE', der)}${this.cert}`,
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
  }

  private signed(subject: Buffer, publicKey: KeyObject, extensions: readonly Buffer[], validity: Buffer): Buffer {
    const algorithm = sequence(objectId(oid.ecdsaWithSha256));
    const body = sequence(
      tagged(0xa0, integer(Buffer.from([2]))),
      integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
      algorithm,
      this.name,
      validity,
      subject,
      publicKey.export({ type: 'spki', format: 'der' }),
      tagged(0xa3, sequence(...extensions)),
    );
    return sequence(body, algorithm, bitString(sign('sha256', body, this.keys.privateKey)));
  }
}

function span({ validFrom, validTo }: Partial<CertificateWishes>): Buffer {
  const now = Date.now();
  return sequence(time(validFrom ?? new Date(now - day)), time(validTo ?? new Date(now + 30 * day)));
}

const oid = {
  authorityKeyIdentifier: '2.5.29.35',
  basicConstraints: '2.5.29.19',
  commonName: '2.5.4.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  extendedKeyUsage: '2.5.29.37',
  keyUsage: '2.5.29.15',
  serverAuthentication: '1.3.6.1.5.5.7.3.1',
  subjectAlternativeName: '2.5.29.17',
  subjectKeyIdentifier: '2.5.29.14',
};

function name(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(objectId(oid.commonName), tagged(0x0c, Buffer.from(commonName)))));
}

function extension(id: string, isCritical: boolean, value: Buffer): Buffer {
  return sequence(objectId(id), ...(isCritical ? [boolean(true)] : []), octets(value));
}

function alternativeName(host: string): Buffer {
  if (isIP(host) === 4) return tagged(0x87, Buffer.from(host.split('.').map(Number)));
  return tagged(0x82, Buffer.from(host));
}

function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest();
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

// The distinguished encoding rules, as far as certificates of ours need them: X.690.

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = content.length.toString(16);
  const digits = Buffer.from(length.length % 2 === 0 ? length : `0${length}`, 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

/** The first byte below 0x80, so that it is not negative. */
function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

function boolean(value: boolean): Buffer {
  return tagged(0x01, Buffer.from([value ? 0xff : 0]));
}

function octets(bytes: Buffer): Buffer {
  return tagged(0x04, bytes);
}

function bitString(bytes: Buffer): Buffer {
  return tagged(0x03, Buffer.from([0]), bytes);
}

/** Up to eight flags, the first in the highest bit. */
function bits(flags: number): Buffer {
  let unused = 0;
  while (unused < 8 && ((flags >> unused) & 1) === 0) unused++;
  return tagged(0x03, Buffer.from([unused, flags]));
}

function time(date: Date): Buffer {
  const text = date.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  const year = date.getUTCFullYear();
  // Two digits of the year up to 2049, then four.
  return year < 2050 ? tagged(0x17, Buffer.from(`${text.slice(2)}Z`)) : tagged(0x18, Buffer.from(`${text}Z`));
}

function objectId(id: string): Buffer {
  const [first = 0, second = 0, ...rest] = id.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift(0x80 | (rest & 0x7f));
  return digits;
}
