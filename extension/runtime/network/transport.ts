// The port between the simulated Windows and a network: commands go out, events come back, both name a connection.

/** What went wrong, in the names of Windows.Networking.Sockets.SocketErrorStatus; NotAllowed: refused by this simulator. */
export type TransportFailure =
  | 'ConnectionTimedOut'
  | 'HostNotFound'
  | 'AddressAlreadyInUse'
  | 'CannotAssignRequestedAddress'
  | 'ConnectionRefused'
  | 'NetworkIsUnreachable'
  | 'UnreachableHost'
  | 'SoftwareCausedConnectionAbort'
  | 'ConnectionResetByPeer'
  | 'NotAllowed';

/**
 * What the network tells. Nothing else may reach the simulation from there, so that a journal of these events replays it.
 * After `failed` and after both sides have ended, a connection says nothing more.
 */
export type TransportEvent =
  | { readonly type: 'connected'; readonly connection: string; readonly local: string; readonly remote: string }
  | { readonly type: 'listening'; readonly connection: string; readonly local: string }
  | {
      readonly type: 'accepted';
      /** Chosen by the transport: the listener's name, a dot, a number counted from 1. */
      readonly connection: string;
      readonly listener: string;
      readonly local: string;
      readonly remote: string;
    }
  | {
      readonly type: 'failed';
      readonly connection: string;
      readonly failure: TransportFailure;
      readonly detail?: string;
    }
  | { readonly type: 'received'; readonly connection: string; readonly data: Uint8Array }
  /** The write of so many bytes is done: they are in the hands of the network. In order of the writes. */
  | { readonly type: 'written'; readonly connection: string; readonly bytes: number }
  /** The other side will send no more; we still may. */
  | { readonly type: 'ended'; readonly connection: string };

export type TransportListener = (event: TransportEvent) => void;

/** Commands return at once; what comes of them is told by events, never inside the call. Unknown names are ignored. */
export interface Transport {
  /** Set once, by the simulation. */
  onEvent(listener: TransportListener): void;
  /** `connection` is a name that the simulation chooses, unique in the run. `port` is a number in text or a service name. */
  connect(connection: string, host: string, port: string): void;
  /** Port "0" or "" lets the system choose. */
  listen(connection: string, port: string): void;
  write(connection: string, data: Uint8Array): void;
  /** Sends what is written, then a FIN; receiving goes on. */
  end(connection: string): void;
  /** Ends both directions in order. A listener stops listening. */
  close(connection: string): void;
  /** Drops the connection at once, with a RST where the network has such a thing. */
  abort(connection: string): void;
  /** Asks the other side to wait (flow control) or to go on. */
  setReceiving(connection: string, on: boolean): void;
}
