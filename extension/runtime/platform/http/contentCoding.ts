// Bodies that the server has compressed, brought back: gzip and deflate.

import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type HeaderField, headerTokens } from '../../network/http/httpMessage';

/** Value of Accept-Encoding for what can be brought back here. */
export const acceptedCodings = 'gzip, deflate';

export type ContentCoding = 'gzip' | 'deflate';

/** The one coding of the body, when it is one of those that can be brought back. */
export function codingOf(headers: readonly HeaderField[]): ContentCoding | undefined {
  const tokens = headerTokens(headers, 'content-encoding');
  if (tokens.length !== 1) return undefined;
  if (tokens[0] === 'gzip' || tokens[0] === 'x-gzip') return 'gzip';
  return tokens[0] === 'deflate' ? 'deflate' : undefined;
}

/** The whole body; undefined when it is broken. */
export function decoded(coding: ContentCoding, body: Uint8Array): Uint8Array | undefined {
  if (body.length === 0) return body;
  // "deflate" means the zlib format; some servers send the bare stream (RFC 9110, section 8.4.1.2).
  const ways = coding === 'gzip' ? [gunzipSync] : [inflateSync, inflateRawSync];
  for (const way of ways) {
    try {
      return Uint8Array.from(way(body));
    } catch {
      // The next way may fit.
    }
  }
  return undefined;
}
