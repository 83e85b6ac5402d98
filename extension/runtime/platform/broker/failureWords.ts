// Why connections fail, in words for the journal.

import type { SocketFailure } from '../kernel/platformError';

export const inWords: Readonly<Record<SocketFailure, string>> = {
  OperationAborted: 'the operation was canceled',
  ConnectionTimedOut: 'nobody answered in time',
  HostNotFound: 'the host name is unknown',
  AddressAlreadyInUse: 'the port is already in use',
  CannotAssignRequestedAddress: 'the address is not one of this device',
  ConnectionRefused: 'nobody listens there',
  NetworkIsUnreachable: 'the device has no network',
  UnreachableHost: 'the host cannot be reached',
  NetworkIsDown: 'the network is down',
  SoftwareCausedConnectionAbort: 'the connection was aborted on this side',
  ConnectionResetByPeer: 'the other side reset the connection',
  NotAllowed: 'the host is not allowed',
};
