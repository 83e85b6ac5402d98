// The other sides that a scenario plays: servers of several kinds, real ones on loopback or in the simulated network.

import type { PlannedReply } from './replies';

export type PeerKind = 'tcp' | 'udp' | 'websocket' | 'http';

/** What the scenario says of a peer. */
export interface PeerPlan {
  readonly name: string;
  readonly kind: PeerKind;
  /** As the app calls it; with real sockets it is mapped to this computer. */
  readonly host: string;
  /** Undefined: one that is free. */
  readonly port: string | undefined;
  /** It speaks TLS with whoever begins to, with a good certificate for its host. In the simulated network all do. */
  readonly tls: boolean;
  /** Of kind http: what is answered, by path; everything else is 404. */
  readonly answers: readonly PlannedAnswer[];
  /** Of kind tcp and websocket: what it says first on each connection. */
  readonly greeting?: string | undefined;
  /** Not of kind http: what it says to what it hears. */
  readonly replies: readonly PlannedReply[];
}

export interface PlannedAnswer {
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The answer waits until a step sends its body. */
  readonly held: boolean;
}

export interface PeerMessage {
  readonly data: Uint8Array;
  /** For WebSockets, which tell text from bytes. */
  readonly isText: boolean;
}

/** In order, at once, or with a close frame of a WebSocket. */
export type Ending = 'fin' | 'reset' | { readonly code: number; readonly reason: string };

export interface Peer {
  readonly name: string;
  /** As the app calls it. */
  readonly host: string;
  readonly port: string;
  /** Everything that came, over all connections, joined as text. */
  readonly received: string;
  /** Called when something has arrived or ended; with real sockets the loop of the machine does not see that by itself. */
  onChange: () => void;
  /** Over the newest connection, or to whom was heard last. False when there is nobody. */
  send(message: PeerMessage): boolean;
  /** Ends the newest connection. False when there is none that is open. */
  end(how: Ending): boolean;
  dispose(): Promise<void>;
}
