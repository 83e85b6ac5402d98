// What Node's sockets say, in the words of the transport.

import type { TransportFailure } from './transport';

/** `host:port`, or empty while there is none. */
export function address(host: string | undefined, port: number | undefined): string {
  return host === undefined || port === undefined ? '' : `${host}:${port}`;
}

export function failureOf(error: Error): TransportFailure {
  return systemFailure(error) ?? 'SoftwareCausedConnectionAbort';
}

/** Undefined for errors that are not the system's. */
export function systemFailure(error: Error): TransportFailure | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : failures[code];
}

const failures: Readonly<Record<string, TransportFailure>> = {
  EADDRINUSE: 'AddressAlreadyInUse',
  EADDRNOTAVAIL: 'CannotAssignRequestedAddress',
  EACCES: 'NotAllowed',
  EAI_AGAIN: 'HostNotFound',
  ECONNABORTED: 'SoftwareCausedConnectionAbort',
  ECONNREFUSED: 'ConnectionRefused',
  ECONNRESET: 'ConnectionResetByPeer',
  EHOSTUNREACH: 'UnreachableHost',
  ENETUNREACH: 'NetworkIsUnreachable',
  ENOTFOUND: 'HostNotFound',
  EPIPE: 'ConnectionResetByPeer',
  ETIMEDOUT: 'ConnectionTimedOut',
};
