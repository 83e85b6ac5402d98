// What a failed HTTP request fails with: names of Windows.Web.WebErrorStatus, and the HRESULTs that stand for them.

import httpErrorRows from '../../../../schemas/windows/httpErrors.json';
import type { Kernel } from '../kernel/kernel';
import { type HresultName, hresultValue, PlatformError, raise, type SocketFailure } from '../kernel/platformError';

/** Names of Windows.Web.WebErrorStatus. */
export type HttpFailure = keyof typeof httpErrorRows.rows;

/** The error of a failed request; journaled. `why`: half a sentence. */
export function httpError(kernel: Kernel, failure: HttpFailure, why: string, cause: number): PlatformError {
  const { hresult } = httpErrorRows.rows[failure];
  return raise(kernel, { api: 'HttpClient', hresult, why, source: httpErrorRows.source }, failure, cause);
}

/** The error that stands for an answer of a server, for example 404; journaled. */
export function statusError(kernel: Kernel, status: number, reason: string, cause: number): PlatformError {
  const hresult = ((0x8000 | httpErrorRows.statusFacility.value) * 0x10000 + status) >>> 0;
  const text = `Response status code does not indicate success: ${status} (${reason}).`;
  const code = `HTTP_E_STATUS ${status}` as const;
  const fields = {
    situation: code,
    api: 'EnsureSuccessStatusCode',
    hresult: `0x${hresult.toString(16).toUpperCase()}`,
    code,
  };
  const { source } = httpErrorRows.statusFacility;
  kernel.write('error.raised', { ...fields, why: `the server answered ${status} ${reason}`, source }, cause);
  return new PlatformError(hresult, code, 'System.Exception', text, fields.code, fields.situation, source);
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

function facilityOf(hresult: number): number {
  return (hresult >>> 16) & 0x7ff;
}

function statusOfServer(code: number): number {
  if (httpErrorRows.statusCodes.some(([from = 0, to = 0]) => code >= from && code <= to)) return code;
  return httpErrorRows.unexpectedStatus.value;
}
