// What can be wrong with a network, in the words of toxiproxy where it has them; times are milliseconds.

import type { CertificateError } from './transport';

export type FaultStream = 'upstream' | 'downstream';

interface FaultHead {
  /** Tells faults apart; a fault with the name of another replaces it. */
  readonly name: string;
  /** `host` or `host:port` of the server; absent: every server. */
  readonly to?: string;
  /** From the app or to it; absent: both. */
  readonly stream?: FaultStream;
}

export type FaultKind =
  /** Everything takes longer, by `latency` and up to `jitter` more or less. */
  | { readonly type: 'latency'; readonly latency: number; readonly jitter?: number }
  /** At most `rate` kilobytes (of 1000) a second. */
  | { readonly type: 'bandwidth'; readonly rate: number }
  /** The end of a connection arrives so much later. */
  | { readonly type: 'slow_close'; readonly delay: number }
  /** Nothing gets through, and after that time the connection is closed; 0: never, the connection is half open. */
  | { readonly type: 'timeout'; readonly timeout: number }
  /** After that time the connection is reset. */
  | { readonly type: 'reset_peer'; readonly timeout: number }
  /** TCP data arrive in pieces of `average_size` bytes, up to `size_variation` more or less, with `delay` between them. */
  | {
      readonly type: 'slicer';
      readonly average_size: number;
      readonly size_variation?: number;
      readonly delay?: number;
    }
  /** The connection is closed after so many bytes in one direction. */
  | { readonly type: 'limit_data'; readonly bytes: number }
  /**
   * A router forgets connections on which nothing was sent or received for that time: what comes from outside is lost then,
   * and what the app sends is answered with a reset. UDP: the next datagram of the app is remembered anew.
   */
  | { readonly type: 'nat'; readonly idle: number }
  /** Something is wrong with the certificates of servers. */
  | { readonly type: 'certificate'; readonly error: CertificateError };

export type Fault = FaultHead & FaultKind;

/** What a person or a script can do to the network of the simulated PC. */
export interface NetworkFaults {
  readonly activeFaults: readonly Fault[];
  addFault(fault: Fault): void;
  /** Without a name all of them. Says whether there was one. */
  removeFault(name: string | undefined): boolean;
}
