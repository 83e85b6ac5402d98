// Finds out where a host name leads; each question is a conversation with the network of its own.

import type { TransportEvent } from '../../network/transport';
import type { Kernel } from '../kernel/kernel';
import type { SocketFailure } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';
import type { Endpoint, NetworkStack } from './networkStack';

export type Resolved =
  | { readonly remote: string; readonly failure?: undefined; readonly detail?: undefined }
  | { readonly remote?: undefined; readonly failure: SocketFailure; readonly detail: string | undefined };

/** `done` runs in a kernel event of its own, unless the process has ended. `remote`: `host:port`. */
export function resolve(
  stack: NetworkStack,
  host: string,
  port: string,
  process: Process,
  done: (resolved: Resolved) => void,
): void {
  const { kernel } = stack;
  const connection = kernel.nextId('r');
  const seq = kernel.write('network.resolving', { connection, host, port, pid: process.pid }, process.cause);
  const question = new Question(connection, kernel, seq, resolved => {
    stack.detach(question);
    if (process.alive) done(resolved);
  });
  stack.attach(question);
  if (!stack.device.hasNetwork)
    kernel.post(() => question.fail('HostNotFound', 'windows', 'the device has no network'), seq);
  else stack.transport.carryOut({ do: 'resolve', connection, host, port });
}

class Question implements Endpoint {
  constructor(
    readonly label: string,
    private readonly kernel: Kernel,
    private readonly seq: number,
    private readonly done: (resolved: Resolved) => void,
  ) {}

  handle(event: TransportEvent): void {
    if (event.type === 'failed') this.fail(event.failure, 'network', event.detail);
    if (event.type !== 'resolved') return;
    const { remote } = event;
    const seq = this.kernel.write('network.resolved', { connection: this.label, remote }, this.seq);
    this.kernel.within(seq, () => this.done({ remote }));
  }

  networkLost(): void {
    this.fail('NetworkIsDown', 'windows', 'the device lost its network');
  }

  fail(failure: SocketFailure, by: 'network' | 'windows', detail: string | undefined): void {
    const fields = { connection: this.label, failure, by, ...(detail === undefined ? {} : { detail }) };
    const seq = this.kernel.write('network.failed', fields, this.seq);
    this.kernel.within(seq, () => this.done({ failure, detail }));
  }
}
