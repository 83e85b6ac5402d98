// What a control channel needs of the connection that it watches over: sockets, WebSockets and HTTP requests are such.

import type { PlatformError } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';

/** The object that UsingTransport is given. */
export interface ChannelTransport {
  /** Name of the connection in the journal. */
  readonly label: string;
  readonly process: Process;
  /**
   * `none`: not connected yet; `pending`: being connected while the app goes on, `whenSettled` tells how that ends; `over`:
   * failed, closed, ended by the other side, or moved elsewhere.
   */
  readonly connection: 'none' | 'pending' | 'open' | 'over';
  /** Runs `fn` when the connection is no longer pending. */
  whenSettled?(fn: () => void): void;
  /** Set by the channel while it watches the transport. */
  watcher: ChannelWatcher | undefined;
  /** Of objects for one use only: nobody has deleted it, so that the channel takes no other. */
  readonly mustBeDeleted?: boolean;
  /** Sends a keep-alive frame; only transports that have such a thing have this. Throws PlatformError when not connected. */
  ping?(): void;
}

/** The channel, as its transport sees it. */
export interface ChannelWatcher {
  /** Asked when the transport is to be connected: what the attempt has to fail with, if it has to. */
  connecting(): PlatformError | undefined;
  /**
   * Data, an end or an error is about to be handed to the app: a read that it has posted completes, or a handler is called.
   * `isOrdered`: somebody will tell when the app's handler has returned (`handled`); otherwise the push task owes nothing to it.
   * The result is for how many milliseconds the transport has to hold its news back.
   */
  arriving(isOrdered: boolean): number;
  /** The app's handler for what arrived has returned. */
  handled(): void;
  /** Something has arrived and the app has posted no read that could take it. */
  unread(): void;
}
