// What goes wrong with a WebSocket, as the HRESULT that C# sees, and back to the WebErrorStatus of it.

import errorRows from '../../../../schemas/windows/webSocketErrors.json';
import type { Kernel } from '../kernel/kernel';
import { type HresultName, hresultValue, type PlatformError, raise, type SocketFailure } from '../kernel/platformError';

export type WebSocketFailure = SocketFailure | 'MessageTooLong';

/** `detail`: what exactly was wrong, where more is known than the failure says. */
export interface FailureFacts {
  readonly failure: WebSocketFailure;
  readonly detail?: string | undefined;
  /** Of the server's answer to the opening request. */
  readonly httpStatus?: number | undefined;
}

/** `phase`: while connecting, or on a connection that stood; Windows has other codes then. */
export function webSocketError(
  kernel: Kernel,
  phase: 'connecting' | 'connected',
  { failure, detail, httpStatus }: FailureFacts,
  api: string,
  cause: number,
): PlatformError {
  const row = rowOf(phase, failure, httpStatus);
  return raise(kernel, { api, source: errorRows.source, ...row, why: detail ?? row.why }, failure, cause);
}

/** Value of WebSocketError.GetStatus for an HRESULT; 0 (Unknown) if it is not one of the web. */
export function webErrorStatus(hresult: number): number {
  const { facility, statuses } = errorRows.httpStatus;
  const code = hresult & 0xffff;
  if (((hresult >>> 16) & 0x7ff) === facility && statuses.some(([from = 0, to = 0]) => code >= from && code <= to))
    return code;
  for (const [name, status] of Object.entries(errorRows.statuses))
    if (hresultValue(name as HresultName) === hresult >>> 0) return status;
  return 0;
}

interface ErrorRow {
  readonly hresult: string;
  readonly why: string;
  readonly ours?: boolean;
}

function rowOf(phase: 'connecting' | 'connected', failure: WebSocketFailure, httpStatus: number | undefined): ErrorRow {
  const { connecting, connected, httpStatus: http } = errorRows;
  if (phase === 'connected')
    return failure in connected ? connected[failure as keyof typeof connected] : connected.other;
  const refused =
    httpStatus === undefined ? undefined : http.refusals[String(httpStatus) as keyof typeof http.refusals];
  return refused ? { hresult: refused, why: '', ours: true } : connecting[failure as keyof typeof connecting];
}
