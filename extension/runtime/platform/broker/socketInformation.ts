// SocketActivityInformation: a view of one lent socket; reading its getter takes the socket out of the broker.

import type { Process } from '../lifecycle/processes';
import type { Core, SocketBroker, SocketHandle } from './broker';
import type { DatagramSocket } from './datagramSocket';
import type { StreamSocket } from './streamSocket';
import type { StreamSocketListener } from './streamSocketListener';

export interface LentSocket {
  readonly id: string;
  readonly kind: Core['kind'];
  /** GUID of the task that is fired for it. */
  readonly taskId: string;
  /** SocketActivityContext.Data; undefined when no context was ever given. */
  readonly context: Uint8Array | undefined;
}

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivityinformation */
export class SocketInformation {
  readonly id: string;
  readonly kind: LentSocket['kind'];
  readonly taskId: string;
  readonly context: Uint8Array | undefined;
  private taken: SocketHandle | undefined;

  constructor(
    private readonly broker: SocketBroker,
    private readonly through: 'task' | 'AllSockets',
    socket: LentSocket,
  ) {
    this.id = socket.id;
    this.kind = socket.kind;
    this.taskId = socket.taskId;
    this.context = socket.context;
  }

  /** The getter StreamSocket. Read again, it gives the same object until that is lent or closed. Throws PlatformError. */
  takeStreamSocket(process: Process): StreamSocket {
    return this.take('StreamSocket', process) as StreamSocket;
  }

  /** The getter StreamSocketListener. Throws PlatformError. */
  takeStreamSocketListener(process: Process): StreamSocketListener {
    return this.take('StreamSocketListener', process) as StreamSocketListener;
  }

  /** The getter DatagramSocket. Throws PlatformError. */
  takeDatagramSocket(process: Process): DatagramSocket {
    return this.take('DatagramSocket', process) as DatagramSocket;
  }

  private take(kind: LentSocket['kind'], process: Process): SocketHandle {
    if (!this.taken?.isHeld || this.kind !== kind) this.taken = this.broker.take(this.id, kind, process, this.through);
    return this.taken;
  }
}
