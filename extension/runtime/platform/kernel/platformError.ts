// The refusals of the simulated Windows: one type with the HRESULT that a program sees, made only from the rows in schemas.

import hresultRows from '../../../../schemas/windows/hresults.json';
import refusalRows from '../../../../schemas/windows/refusals.json';
import socketErrorRows from '../../../../schemas/windows/socketErrors.json';
import type { Kernel } from './kernel';

export type HresultName = keyof typeof hresultRows;
export type Situation = keyof typeof refusalRows;
/** Names of Windows.Networking.Sockets.SocketErrorStatus, and NotAllowed for a host this simulator refuses. */
export type SocketFailure = keyof typeof socketErrorRows.rows;

export interface RefusalRow {
  readonly api: string;
  readonly hresult: string;
  readonly why: string;
  readonly source: string;
  readonly ours?: boolean;
}

/** The projection turns this into a C# exception of type `exception` with the same HRESULT and message. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';

  constructor(
    /** Unsigned 32 bits, 0x8… */
    readonly hresult: number,
    /** Symbol of the HRESULT, for example E_ILLEGAL_METHOD_CALL. */
    readonly code: HresultName | `HTTP_E_STATUS ${number}`,
    /** Full name of the .NET exception type that this HRESULT becomes in C#. */
    readonly exception: string,
    /** Text of Windows for the HRESULT. */
    message: string,
    /** One sentence: what was wrong with this very call. */
    readonly why: string,
    readonly situation: string,
    /** Where Windows says so, or a sentence where nobody does. */
    readonly source: string,
  ) {
    super(message);
  }
}

/**
 * Makes the documented error for a situation and journals it. The caller throws it, or completes an operation with it.
 * `api`: the call, where several can be refused so.
 */
export function refusal(
  kernel: Kernel,
  situation: Situation,
  cause = kernel.cause,
  detail?: string,
  api?: string,
): PlatformError {
  const row: RefusalRow = refusalRows[situation];
  const why = detail ? `${row.why} (${detail})` : row.why;
  return raise(kernel, { ...row, why, ...(api === undefined ? {} : { api }) }, situation, cause);
}

/** The error of a failed socket operation. `detail`: what exactly was wrong, where more is known than the failure says. */
export function socketError(
  kernel: Kernel,
  failure: SocketFailure,
  api: string,
  detail: string | undefined,
  cause = kernel.cause,
): PlatformError {
  const { hresult, why } = socketErrorRows.rows[failure];
  return raise(kernel, { api, hresult, why: detail ?? why, source: socketErrorRows.source }, failure, cause);
}

/** Half a sentence: what such a failure means. */
export function whyFailed(failure: SocketFailure): string {
  return socketErrorRows.rows[failure].why;
}

/** Value of SocketError.GetStatus for an HRESULT; 0 (Unknown) if it is not one of a socket. */
export function socketErrorStatus(hresult: number): number {
  for (const row of Object.values(socketErrorRows.rows)) {
    if (hresultValue(row.hresult as HresultName) === hresult) return row.status;
  }
  return 0;
}

/** Unsigned 32-bit value. */
export function hresultValue(code: HresultName): number {
  return Number.parseInt(hresultRows[code].value, 16);
}

/** Makes the error that a row tells of, and journals it. */
export function raise(kernel: Kernel, row: RefusalRow, situation: string, cause: number): PlatformError {
  const code = row.hresult as HresultName;
  const { value, exception, text } = hresultRows[code];
  const ours = row.ours ? ({ ours: true } as const) : {};
  const fields = { situation, api: row.api, hresult: value, code, why: row.why, source: row.source, ...ours };
  kernel.write('error.raised', fields, cause);
  return new PlatformError(hresultValue(code), code, exception, text, row.why, situation, row.source);
}
