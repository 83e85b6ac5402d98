// The WebSockets of all processes; what a process leaves open is dropped when it ends.

import type { NetworkStack } from '../broker/networkStack';
import type { Process, Processes } from '../lifecycle/processes';
import { MessageWebSocket } from './messageWebSocket';
import { StreamWebSocket } from './streamWebSocket';
import type { WebSocket } from './webSocket';

export class WebSockets {
  private readonly open = new Set<WebSocket>();

  constructor(
    private readonly stack: NetworkStack,
    processes: Processes,
  ) {
    processes.onEnd((process, why) => {
      for (const socket of [...this.open]) if (socket.process === process) socket.abandon(why);
    });
  }

  /** `new MessageWebSocket()` */
  createMessageWebSocket(process: Process): MessageWebSocket {
    return this.announce(new MessageWebSocket(this.stack, process, socket => this.open.delete(socket)));
  }

  /** `new StreamWebSocket()` */
  createStreamWebSocket(process: Process): StreamWebSocket {
    return this.announce(new StreamWebSocket(this.stack, process, socket => this.open.delete(socket)));
  }

  private announce<T extends WebSocket>(socket: T): T {
    const { kind, label, process } = socket;
    this.stack.kernel.write('socket.created', { socket: label, socketKind: kind, pid: process.pid }, process.cause);
    this.open.add(socket);
    return socket;
  }
}
