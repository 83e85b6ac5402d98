// What goes wrong with a WebSocket, as the HRESULT that C# sees.

import errorRows from '../../../../schemas/windows/webSocketErrors.json';
import type { Kernel } from '../kernel/kernel';
import { type PlatformError, raise, type SocketFailure } from '../kernel/platformError';

/** `detail`: what exactly was wrong, where more is known than the failure says. */
export interface FailureFacts {
  readonly failure: SocketFailure;
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

interface ErrorRow {
  readonly hresult: string;
  readonly why: string;
  readonly ours?: boolean;
}

function rowOf(phase: 'connecting' | 'connected', failure: SocketFailure, httpStatus: number | undefined): ErrorRow {
  const { connecting, connected, refusals } = errorRows;
  if (phase === 'connected')
    return failure in connected ? connected[failure as keyof typeof connected] : connected.other;
  const row: ErrorRow = connecting[failure];
  const refused: Readonly<Record<string, string>> = refusals.rows;
  const hresult = refused[String(httpStatus)];
  return hresult === undefined ? row : { ...row, hresult, ours: true };
}
