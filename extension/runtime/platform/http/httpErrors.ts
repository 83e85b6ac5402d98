// What a failed HTTP request fails with: names of Windows.Web.WebErrorStatus, and the HRESULTs that stand for them.

import httpErrorRows from '../../../../schemas/windows/httpErrors.json';
import type { Kernel } from '../kernel/kernel';
import { type HresultName, hresultValue, type PlatformError, raise, type SocketFailure } from '../kernel/platformError';

/** Names of Windows.Web.WebErrorStatus. */
export type HttpFailure = keyof typeof httpErrorRows.rows;

/** The error of a failed request; journaled. `why`: half a sentence. */
export function httpError(kernel: Kernel, failure: HttpFailure, why: string, cause: number): PlatformError {
  const { hresult } = httpErrorRows.rows[failure];
  return raise(kernel, { api: 'HttpClient', hresult, why, source: httpErrorRows.source }, failure, cause);
}

export function ofSocketFailure(failure: SocketFailure): HttpFailure {
  return httpErrorRows.ofSocketErrors.rows[failure] as HttpFailure;
}

/** Value of WebError.GetStatus for an HRESULT; 0 (Unknown) if it is not one of the web. */
export function webErrorStatus(hresult: number): number {
  const row = Object.values(httpErrorRows.rows).find(each => hresultValue(each.hresult as HresultName) === hresult);
  if (row) return row.status;
  return facilityOf(hresult) === httpErrorRows.statusFacility.value ? statusOfServer(hresult & 0xffff) : 0;
}

/** The HRESULT that stands for a status code of a server, for example 404. */
export function hresultOfStatus(status: number): number {
  return ((0x8000 | httpErrorRows.statusFacility.value) * 0x10000 + status) >>> 0;
}

function facilityOf(hresult: number): number {
  return (hresult >>> 16) & 0x7ff;
}

function statusOfServer(code: number): number {
  if (httpErrorRows.statusCodes.some(([from = 0, to = 0]) => code >= from && code <= to)) return code;
  return httpErrorRows.unexpectedStatus.value;
}
