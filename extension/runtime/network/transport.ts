// The port between the simulated Windows and a network: commands go out, events come back, both are data and name a connection.

/** What went wrong, in the names of Windows.Networking.Sockets.SocketErrorStatus; NotAllowed: refused by this simulator. */
export type TransportFailure =
  | 'HttpInvalidServerResponse'
  | 'ConnectionTimedOut'
  | 'HostNotFound'
  | 'AddressAlreadyInUse'
  | 'CannotAssignRequestedAddress'
  | 'ConnectionRefused'
  | 'NetworkIsUnreachable'
  | 'UnreachableHost'
  | 'SoftwareCausedConnectionAbort'
  | 'ConnectionResetByPeer'
  | CertificateError
  | 'NotAllowed';

/** What is wrong with the certificate of a server, in the names of SocketErrorStatus. */
export type CertificateError =
  | 'CertificateExpired'
  | 'CertificateUntrustedRoot'
  | 'CertificateCommonNameIsIncorrect'
  | 'CertificateWrongUsage'
  | 'CertificateRevoked'
  | 'CertificateIsInvalid';

/** For connections of every kind. */
type ConnectionCommand =
  /** Ends both directions in order. A listener stops listening. */
  | { readonly do: 'close'; readonly connection: string }
  /** Drops the connection at once, with a RST where the network has such a thing. */
  | { readonly do: 'abort'; readonly connection: string }
  /** The network stack looks whether the connection still stands; nothing of that reaches the program on the other side. */
  | { readonly do: 'keepAlive'; readonly connection: string }
  /** Asks the other side to wait (flow control) or to go on. */
  | { readonly do: 'receive'; readonly connection: string; readonly on: boolean };

export type TcpCommand =
  /** `port` is a number in text or a service name. */
  | { readonly do: 'connect'; readonly connection: string; readonly host: string; readonly port: string }
  /** Port "0" or "" lets the system choose. */
  | { readonly do: 'listen'; readonly connection: string; readonly port: string }
  | { readonly do: 'write'; readonly connection: string; readonly data: Uint8Array }
  /** Sends what is written, then a FIN; receiving goes on. */
  | { readonly do: 'end'; readonly connection: string }
  /** Speaks TLS from now on, as the client; `host` is the name that the certificate has to be for. Answered by `secured`. */
  | { readonly do: 'secure'; readonly connection: string; readonly host: string };

export type WebSocketCommand =
  | {
      readonly do: 'openWebSocket';
      readonly connection: string;
      /** ws: or wss:, without fragment. */
      readonly url: string;
      /** Offered to the server. */
      readonly protocols: readonly string[];
      readonly headers: Readonly<Record<string, string>>;
    }
  /** A message, or a part of one: the first part says whether it is text, the last is final. */
  | {
      readonly do: 'sendMessage';
      readonly connection: string;
      readonly data: Uint8Array;
      readonly isText: boolean;
      readonly isFinal: boolean;
    }
  | { readonly do: 'ping'; readonly connection: string }
  /** An unsolicited one; pings of the other side are answered by the transport. */
  | { readonly do: 'pong'; readonly connection: string }
  /** Sends what is written, then a close frame; without code an empty one. The transport ends the connection after it. */
  | { readonly do: 'closeWebSocket'; readonly connection: string; readonly code?: number; readonly reason: string };

export type DatagramCommand =
  /** Port "0" or "" lets the system choose. Answered by `listening`. */
  | { readonly do: 'bindDatagram'; readonly connection: string; readonly port: string }
  /** What is sent to the group, an address from 224.0.0.0 to 239.255.255.255, arrives too. Nobody tells when. */
  | { readonly do: 'joinGroup'; readonly connection: string; readonly group: string }
  /** `remote`: as `resolved` or a `datagram` gave it. Nobody tells whether a datagram arrives. */
  | { readonly do: 'sendDatagram'; readonly connection: string; readonly remote: string; readonly data: Uint8Array };

/** Where a host and port or service name are; the question has a connection name of its own. Answered by `resolved` or `failed`. */
type ResolveCommand = {
  readonly do: 'resolve';
  readonly connection: string;
  readonly host: string;
  readonly port: string;
};

export type TransportCommand = ConnectionCommand | TcpCommand | WebSocketCommand | DatagramCommand | ResolveCommand;

export type TcpEvent =
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
  | { readonly type: 'received'; readonly connection: string; readonly data: Uint8Array }
  /** The other side will send no more; we still may. */
  | { readonly type: 'ended'; readonly connection: string }
  /** What was written so far has gone in the clear, what follows is encrypted; the certificate may still be a wrong one. */
  | {
      readonly type: 'secured';
      readonly connection: string;
      readonly certificateErrors: readonly CertificateError[];
    };

export type WebSocketEvent =
  /** The opening handshake is over. `protocol`: what the server has chosen, or empty. */
  | {
      readonly type: 'opened';
      readonly connection: string;
      readonly local: string;
      readonly remote: string;
      readonly protocol: string;
      /** Of wss:; the opening request has been sent nevertheless. */
      readonly certificateErrors: readonly CertificateError[];
    }
  /** A message, or a part of one where the network tells parts apart. */
  | {
      readonly type: 'message';
      readonly connection: string;
      readonly data: Uint8Array;
      readonly isText: boolean;
      readonly isFinal: boolean;
    }
  | { readonly type: 'pong'; readonly connection: string }
  /** The other side has sent a close frame; without code an empty one. Nothing follows. */
  | { readonly type: 'closed'; readonly connection: string; readonly code?: number; readonly reason: string };

export type DatagramEvent = {
  readonly type: 'datagram';
  readonly connection: string;
  readonly data: Uint8Array;
  /** `host:port` of the sender. */
  readonly remote: string;
};

/**
 * What the network tells. Nothing else may reach the simulation from there, so that a journal of these events replays it.
 * After `failed`, `closed`, and after both sides have ended, a connection says nothing more.
 */
export type TransportEvent =
  | TcpEvent
  | WebSocketEvent
  | DatagramEvent
  | { readonly type: 'resolved'; readonly connection: string; readonly remote: string }
  | {
      readonly type: 'failed';
      readonly connection: string;
      readonly failure: TransportFailure;
      readonly detail?: string;
      /** Of the HTTP answer to a WebSocket's opening request that was no handshake. */
      readonly httpStatus?: number;
    }
  /** The write, message or datagram of so many bytes is done: they are in the hands of the network. In order of the writes. */
  | { readonly type: 'written'; readonly connection: string; readonly bytes: number };

export type TransportListener = (event: TransportEvent) => void;

export interface Transport {
  /** Set once, by the simulation. */
  onEvent(listener: TransportListener): void;
  /**
   * Returns at once; what comes of the command is told by events, never inside the call. The name of a new connection is
   * chosen by the simulation, unique in the run; commands for unknown names are ignored.
   */
  carryOut(command: TransportCommand): void;
}
