// What a scenario file may say about its peers.

import {
  at,
  fail,
  optional,
  type Place,
  readChoice,
  readCount,
  readList,
  readObject,
  readText,
  readTrue,
} from '../reading';
import type { PeerPlan, PlannedAnswer } from './peer';

/** In: the top of the file. Throws UserError naming the place that is wrong. */
export function readPeers(entries: ReadonlyMap<string, Place>): PeerPlan[] {
  const server = optional(entries.get('server'), readServer);
  const others = optional(entries.get('peers'), place => readList(place).map(readPeer)) ?? [];
  const all = [...(server ? [server] : []), ...others];
  for (const [index, { name }] of all.entries()) {
    const first = all.findIndex(peer => peer.name === name);
    if (first < index) fail({ value: name, path: 'peers' }, 'a list of peers with different names');
  }
  return all;
}

function readServer(place: Place): PeerPlan {
  const entries = readObject(place, ['host', 'port', 'tls']);
  return { name: 'server', kind: 'tcp', ...readEnd(entries), answers: [] };
}

function readPeer(place: Place): PeerPlan {
  const entries = readObject(place, ['name', 'kind', 'host', 'port', 'tls', 'answers']);
  const kind = readChoice(at(entries, 'kind', place.path), ['tcp', 'udp', 'websocket', 'http']);
  const answers = entries.get('answers');
  const secure = entries.get('tls');
  if (secure && kind === 'udp') fail(secure, 'left out: UDP has no TLS');
  if (answers && kind !== 'http') fail(answers, 'left out: only peers of kind "http" answer');
  return {
    name: readText(at(entries, 'name', place.path)),
    kind,
    ...readEnd(entries),
    answers: optional(answers, list => readList(list).map(readAnswer)) ?? [],
  };
}

function readEnd(entries: ReadonlyMap<string, Place>): Pick<PeerPlan, 'host' | 'port' | 'tls'> {
  return {
    host: optional(entries.get('host'), readText) ?? '127.0.0.1',
    port: optional(entries.get('port'), readText),
    tls: optional(entries.get('tls'), readTrue) ?? false,
  };
}

function readAnswer(place: Place): PlannedAnswer {
  const entries = readObject(place, ['path', 'status', 'headers', 'body']);
  const headers = optional(entries.get('headers'), value => readObject(value)) ?? new Map<string, Place>();
  return {
    path: readText(at(entries, 'path', place.path)),
    status: optional(entries.get('status'), readCount) ?? 200,
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, readText(value)])),
    body: optional(entries.get('body'), readText) ?? '',
  };
}
