// Whom the app wanted to reach and nobody played, with the peer that would: a journal in, sentences out.

import type { JournalLine } from '../platform/kernel/records';
import type { PeerKind } from './peers/peer';

interface Attempt {
  readonly host: string;
  readonly port: string;
  readonly kind: PeerKind;
  readonly tls: boolean;
}

/** One sentence for each, in the order in which the app tried. */
export function unreached(journal: readonly JournalLine[]): string[] {
  const attempts = new Map<string, Attempt>();
  const found = new Map<string, Attempt>();
  for (const line of journal) {
    if (line.kind === 'network.connecting')
      attempts.set(line.connection, { host: line.host, port: line.port, kind: 'tcp', tls: line.port === '443' });
    if (line.kind === 'network.opening') attempts.set(line.connection, ofWebSocket(new URL(line.url)));
    if (line.kind !== 'network.failed' || line.by !== 'network' || !nobody.includes(line.failure)) continue;
    const attempt = attempts.get(line.connection);
    if (!attempt) continue;
    const isHttp = journal.some(
      error => error.kind === 'error.raised' && error.cause === line.seq && error.api === 'HttpClient',
    );
    const kind = isHttp ? 'http' : attempt.kind;
    found.set(`${kind} ${attempt.host} ${attempt.port}`, { ...attempt, kind });
  }
  return [...found.values()].map(sentenceFor);
}

const nobody: readonly string[] = ['HostNotFound', 'ConnectionRefused', 'NotAllowed'];

function ofWebSocket({ protocol, hostname, port }: URL): Attempt {
  const tls = protocol === 'wss:';
  return { host: hostname, port: port === '' ? (tls ? '443' : '80') : port, kind: 'websocket', tls };
}

function sentenceFor({ host, port, kind, tls }: Attempt): string {
  const name = /^[a-z][\w-]*/i.exec(host)?.[0] ?? kind;
  const peer = JSON.stringify({ name, kind, host, port, ...(tls ? { tls } : {}) });
  return `Nobody is at ${host}:${port}. To have somebody there, add to "peers": ${peer}`;
}
