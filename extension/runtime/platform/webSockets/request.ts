// What an opening request may ask for; everything else is refused before anything is sent.

import type { Kernel } from '../kernel/kernel';
import { type PlatformError, refusal } from '../kernel/platformError';

export interface OpeningRequest {
  /** As the program gave it, absolute. */
  readonly url: string;
  /** Control.SupportedProtocols */
  readonly protocols: readonly string[];
  /** Of SetRequestHeader. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Undefined when Windows would send the request. `api`: ConnectAsync of which class. */
export function refusalOf(
  request: OpeningRequest,
  kernel: Kernel,
  cause: number,
  api: string,
): PlatformError | undefined {
  const { url, protocols } = request;
  if (!isWebSocketUrl(url)) return refusal(kernel, 'websocket-url', cause, url, api);
  const wrong = protocols.find((protocol, index) => !isToken(protocol) || protocols.indexOf(protocol) < index);
  return wrong === undefined ? undefined : refusal(kernel, 'websocket-protocol', cause, `"${wrong}"`, api);
}

export function mayBeHeader(name: string, value: string): boolean {
  return isToken(name) && !/[\u0000\r\n]/.test(value) && name.toLowerCase() !== 'sec-websocket-extensions';
}

/** What may be sent in a close frame: RFC 6455, 7.4. */
export function mayClose(code: number, reason: string, longest: number): boolean {
  const isDefined = code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code);
  const isFree = code >= 3000 && code <= 4999;
  return (isDefined || isFree) && new TextEncoder().encode(reason).length <= longest;
}

function isWebSocketUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hash } = new URL(text);
  return (protocol === 'ws:' || protocol === 'wss:') && hash === '';
}

/** RFC 7230, 3.2.6 */
function isToken(text: string): boolean {
  return /^[!#$%&'*+\-.^_`|~\w]+$/.test(text);
}
