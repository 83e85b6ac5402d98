// StreamSocketListener as C# holds it: bind, hear of connections, lend, close.

import type { Done } from '../kernel/operation';
import { type PlatformError, refusal, type SocketFailure, socketError } from '../kernel/platformError';
import { Handle } from './handle';
import type { ListenerCore } from './listenerCore';
import { StreamSocket } from './streamSocket';

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistener */
export class StreamSocketListener extends Handle<ListenerCore> {
  private binding: Done<string> | undefined;
  private handler: ((socket: StreamSocket) => void) | undefined;

  /** BindServiceNameAsync, BindEndpointAsync. Ends with the local address `host:port`. Throws PlatformError. */
  bind(port: string, done: Done<string>): void {
    const core = this.held();
    if (core.state !== 'created') throw refusal(this.kernel, 'connect-twice', this.process.cause);
    const refused =
      core.transfer?.action === 'Wake'
        ? refusal(this.kernel, 'listener-wake', this.process.cause)
        : this.broker.options.stack.listen(core, port, this.process);
    if (refused) this.finish(done, { ok: false, error: refused });
    else this.binding = done;
  }

  /** Handler of ConnectionReceived; connections accepted before it was attached follow at once. */
  onConnection(handler: ((socket: StreamSocket) => void) | undefined): void {
    this.handler = handler;
    if (this.core) this.handOver(this.core);
  }

  /** CancelIOAsync: a listener has nothing that would have to be waited for. */
  cancelIO(done: Done<void>): void {
    const core = this.held();
    this.kernel.write('socket.ioCanceled', { socket: core.label, operations: 0 }, this.process.cause);
    this.finish(done, { ok: true, value: undefined });
  }

  /** TransferOwnership; a listener has no keep-alive time. Throws PlatformError. */
  transferOwnership(socketId: string, context?: Uint8Array): void {
    const core = this.held();
    this.broker.lend(core, socketId, context ? { context } : {}, this.process);
    this.empty('used-after-transfer');
  }

  protected override endPending(core: ListenerCore): void {
    const done = this.binding;
    this.binding = undefined;
    if (done) this.finish(done, { ok: false, error: this.bindError(core, 'OperationAborted') });
  }

  protected override forgetPending(): void {
    this.binding = undefined;
    this.handler = undefined;
  }

  protected override coreChanged(core: ListenerCore): void {
    const done = this.binding;
    if (done && core.state === 'open') {
      this.binding = undefined;
      this.finish(done, { ok: true, value: core.local });
    } else if (done && core.failure) {
      this.binding = undefined;
      this.finish(done, { ok: false, error: this.bindError(core, core.failure) });
    }
    this.handOver(core);
  }

  private handOver(core: ListenerCore): void {
    const { handler } = this;
    if (!handler) return;
    for (const accepted of core.accepted.splice(0)) {
      const { label, remote } = accepted;
      const fields = { socket: label, listener: core.label, pid: this.process.pid, remote };
      this.kernel.write('socket.accepted', fields, this.process.cause);
      const socket = this.broker.adoptHandle(new StreamSocket(this.broker, accepted, this.process));
      this.kernel.post(() => {
        if (this.process.alive) handler(socket);
      });
    }
  }

  private bindError(core: ListenerCore, failure: SocketFailure): PlatformError {
    const why = `the listener could not be bound (${core.label})`;
    return socketError(this.kernel, failure, 'StreamSocketListener.BindServiceNameAsync', why, this.process.cause);
  }
}
