// A web server for the network in memory: a function from request to response, and answers that come later.

import type { MemoryPeer, MemoryServerHandlers } from '../memoryNetwork';
import { type HeaderField, headerOf, headerTokens, joined, type RequestHead, responseBytes } from './httpMessage';
import { HttpRequestReader } from './httpReader';

export interface HttpRequest extends RequestHead {
  readonly body: Uint8Array;
}

/** What a response may say; without a length or chunks the connection ends with it. */
export interface HttpReply {
  /** 200 unless said. */
  readonly status?: number;
  /** The usual words for the status unless said. */
  readonly reason?: string;
  readonly headers?: readonly HeaderField[];
  /** Text is sent as UTF-8. */
  readonly body?: string | Uint8Array;
  /** How the end of the body is told; by its length unless said. */
  readonly framing?: 'length' | 'chunked' | 'close';
}

/** `answer` may keep `reply` and call it later; requests on one connection are answered in the order of the calls. */
export type HttpAnswerer = (request: HttpRequest, reply: (reply: HttpReply) => void, peer: MemoryPeer) => void;

/** For MemoryNetwork.serve. */
export function httpPeer(answer: HttpAnswerer): MemoryServerHandlers {
  const readers = new WeakMap<MemoryPeer, HttpRequestReader>();
  const open = new WeakMap<MemoryPeer, { head: RequestHead; parts: Uint8Array[] }>();
  return {
    received: (peer, data) => {
      const reader = readers.get(peer) ?? new HttpRequestReader();
      readers.set(peer, reader);
      for (const event of reader.push(data)) {
        if (event.type === 'head') open.set(peer, { head: event.head, parts: [] });
        else if (event.type === 'data') open.get(peer)?.parts.push(event.data);
        else {
          const { head, parts } = open.get(peer) ?? { head: undefined, parts: [] };
          if (!head) continue;
          const request = { ...head, body: joined(parts) };
          answer(request, reply => send(peer, request, reply), peer);
        }
      }
    },
    ended: peer => peer.end(),
  };
}

function send(peer: MemoryPeer, request: HttpRequest, reply: HttpReply): void {
  const bytes = replyBytes(request, reply);
  peer.send(bytes);
  const isOver = reply.framing === 'close' || headerTokens(reply.headers ?? [], 'connection').includes('close');
  if (isOver) peer.end();
}

/** The whole response on the wire. */
export function replyBytes(request: RequestHead, reply: HttpReply): Uint8Array {
  const { status = 200, headers = [], framing = 'length' } = reply;
  const body = typeof reply.body === 'string' ? new TextEncoder().encode(reply.body) : (reply.body ?? new Uint8Array());
  const hasBody = request.method !== 'HEAD' && status >= 200 && status !== 204 && status !== 304;
  const own: HeaderField[] = [];
  if (framing === 'chunked') own.push(['Transfer-Encoding', 'chunked']);
  else if (framing === 'length' && headerOf(headers, 'content-length') === undefined && status !== 204) {
    own.push(['Content-Length', String(body.length)]);
  }
  const head = {
    status,
    reason: reply.reason ?? reasons[status] ?? '',
    version: '1.1' as const,
    headers: [...headers, ...own],
  };
  return responseBytes(head, hasBody ? body : new Uint8Array(), hasBody && framing === 'chunked');
}

const reasons: Readonly<Record<number, string>> = {
  100: 'Continue',
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  206: 'Partial Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};
