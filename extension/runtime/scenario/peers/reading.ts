// What a scenario file may say about its peers.

import {
  at,
  fail,
  optional,
  type Place,
  readChoice,
  readCount,
  readDuration,
  readList,
  readObject,
  readText,
  readTrue,
} from '../reading';
import type { PeerKind, PeerPlan, PlannedAnswer } from './peer';
import type { PlannedReply } from './replies';

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
  const entries = readObject(place, ['host', 'port', 'tls', 'greeting', 'replies']);
  return { name: 'server', kind: 'tcp', ...readEnd(entries), ...readWords(entries, 'tcp'), answers: [] };
}

function readPeer(place: Place): PeerPlan {
  const entries = readObject(place, ['name', 'kind', 'host', 'port', 'tls', 'greeting', 'replies', 'answers']);
  const kind = readChoice(at(entries, 'kind', place.path), ['tcp', 'udp', 'websocket', 'http']);
  const answers = entries.get('answers');
  const secure = entries.get('tls');
  if (secure && kind === 'udp') fail(secure, 'left out: UDP has no TLS');
  if (answers && kind !== 'http') fail(answers, 'left out: only peers of kind "http" answer');
  return {
    name: readText(at(entries, 'name', place.path)),
    kind,
    ...readEnd(entries),
    ...readWords(entries, kind),
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

/** What it says by itself. */
function readWords(entries: ReadonlyMap<string, Place>, kind: PeerKind): Pick<PeerPlan, 'greeting' | 'replies'> {
  const greeting = entries.get('greeting');
  const replies = entries.get('replies');
  if (greeting && (kind === 'udp' || kind === 'http'))
    fail(greeting, 'left out: only who has accepted a connection, of kind "tcp" or "websocket", can greet');
  if (replies && kind === 'http') fail(replies, 'left out: a peer of kind "http" has "answers"');
  return { greeting: optional(greeting, readText), replies: optional(replies, readReplies) ?? [] };
}

function readReplies(place: Place): PlannedReply[] {
  if (place.value === 'echo') return [{ to: undefined, with: undefined, after: 0 }];
  if (!Array.isArray(place.value)) return fail(place, '"echo" or a list of what is said to what');
  return readList(place).map(inner => {
    const entries = readObject(inner, ['to', 'with', 'after']);
    const to = entries.get('to');
    if (to?.value === '') fail(to, 'a text that is not empty; left out, it is whatever comes');
    return {
      to: optional(to, readText),
      with: readText(at(entries, 'with', inner.path)),
      after: optional(entries.get('after'), readDuration) ?? 0,
    };
  });
}

function readAnswer(place: Place): PlannedAnswer {
  const entries = readObject(place, ['path', 'status', 'headers', 'body', 'held']);
  const headers = optional(entries.get('headers'), value => readObject(value)) ?? new Map<string, Place>();
  return {
    path: readText(at(entries, 'path', place.path)),
    status: optional(entries.get('status'), readCount) ?? 200,
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, readText(value)])),
    body: optional(entries.get('body'), readText) ?? '',
    held: optional(entries.get('held'), readTrue) ?? false,
  };
}
