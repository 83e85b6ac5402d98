// DatagramSocket as C# holds it: bind or connect, send, hear of datagrams, lend, close.

import limits from '../../../../schemas/windows/limits.json';
import { isGroup } from '../../network/routes';
import { toBase64 } from '../kernel/bytes';
import type { Done } from '../kernel/operation';
import { type PlatformError, refusal, type SocketFailure, socketError } from '../kernel/platformError';
import type { Datagram, DatagramCore } from './datagramCore';
import { Handle } from './handle';
import { type Resolved, resolve } from './resolver';
import type { Lending } from './tcpCore';

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocket */
export class DatagramSocket extends Handle<DatagramCore> {
  private binding: ((error: PlatformError | undefined) => void) | undefined;
  private handler: ((datagram: Datagram) => void) | undefined;
  private isBusy = false;
  private sending = 0;
  private whenSent: (() => void)[] = [];

  /** `host:port`; empty before it is bound or connected. */
  get ends(): { readonly local: string; readonly remote: string } {
    return { local: this.core?.local ?? '', remote: this.core?.remote ?? '' };
  }

  /** Whether a handler of MessageReceived comes too late: the socket is bound, and not fresh from the broker. */
  get isStarted(): boolean {
    return this.core?.state !== 'created' && this.takenAs === undefined;
  }

  /** BindServiceNameAsync, BindEndpointAsync. Throws PlatformError where the call itself fails. */
  bind(port: string, done: Done<void>): void {
    this.start(port, 'DatagramSocket.BindServiceNameAsync', error =>
      this.finish(done, error ? { ok: false, error } : { ok: true, value: undefined }),
    );
  }

  /** ConnectAsync: from now on only this end is heard. Throws PlatformError where the call itself fails. */
  connect(host: string, port: string, done: Done<void>): void {
    const api = 'DatagramSocket.ConnectAsync';
    const core = this.held();
    if (core.remote !== '') throw refusal(this.kernel, 'connect-twice', this.process.cause, undefined, api);
    const bound = (error: PlatformError | undefined) => {
      if (error) this.finish(done, { ok: false, error });
      else
        this.find(host, port, api, done, remote => {
          core.remote = remote;
          return undefined;
        });
    };
    if (core.state === 'open') bound(undefined);
    else this.start('', api, bound);
  }

  /** GetOutputStreamAsync: ends with the `host:port` to send to. Binds the socket when it is not bound yet. */
  outputTo(host: string, port: string, done: Done<string>): void {
    const api = 'DatagramSocket.GetOutputStreamAsync';
    const bound = (error: PlatformError | undefined) => {
      if (error) this.finish(done, { ok: false, error });
      else this.find(host, port, api, done, remote => remote);
    };
    if (this.held().state === 'open') bound(undefined);
    else this.start('', api, bound);
  }

  /** A write to an output stream: one datagram; `remote` undefined: to the connected end. Throws PlatformError. */
  send(data: Uint8Array, remote: string | undefined, done: Done<number>): void {
    const { kernel, process } = this;
    const api = 'DatagramSocket.OutputStream';
    const core = this.held();
    const to = remote ?? core.remote;
    if (core.state !== 'open' || to === '') throw refusal(kernel, 'not-connected', process.cause, undefined, api);
    const { stack } = this.broker.options;
    const error =
      data.length > limits.datagramSize.value
        ? refusal(kernel, 'datagram-too-long', process.cause, `${data.length} bytes`)
        : stack.refusalFor(process, api);
    if (error) {
      this.finish(done, { ok: false, error });
      return;
    }
    const fields = { connection: core.label, bytes: data.length, data: toBase64(data), remote: to, pid: process.pid };
    const seq = kernel.write('network.datagramSent', fields, process.cause);
    this.sending++;
    const finished = (failure: SocketFailure | undefined) => {
      this.sending--;
      this.finish(done, failure ? { ok: false, error: this.failed(failure, api) } : { ok: true, value: data.length });
      if (this.sending === 0) for (const go of this.whenSent.splice(0)) go();
    };
    // Without a network it is lost, as datagrams may be.
    if (!stack.device.hasNetwork) kernel.post(() => finished(undefined), seq);
    else {
      core.sends.push({ seq, done: finished });
      stack.transport.carryOut({ do: 'sendDatagram', connection: core.label, remote: to, data: data.slice() });
    }
  }

  /** JoinMulticastGroup. Throws PlatformError before the socket is bound, and for what is no group. */
  joinGroup(group: string): void {
    const { kernel, process } = this;
    const core = this.held();
    const api = 'DatagramSocket.JoinMulticastGroup';
    if (core.state !== 'open') throw refusal(kernel, 'not-connected', process.cause, undefined, api);
    if (!isGroup(group)) throw refusal(kernel, 'multicast-address', process.cause, group);
    kernel.write('network.groupJoined', { connection: core.label, group, pid: process.pid }, process.cause);
    this.broker.options.stack.transport.carryOut({ do: 'joinGroup', connection: core.label, group });
  }

  /** FlushAsync, CancelIOAsync: done when everything sent before is in the hands of the network. Throws PlatformError. */
  flush(done: Done<void>): void {
    this.held();
    const go = () => this.finish(done, { ok: true, value: undefined });
    if (this.sending === 0) go();
    else this.whenSent.push(go);
  }

  /** CancelIOAsync: nothing is raised any more, what arrives waits in the socket. */
  cancelIO(done: Done<void>): void {
    const core = this.held();
    this.kernel.write('socket.ioCanceled', { socket: core.label, operations: this.sending }, this.process.cause);
    this.handler = undefined;
    this.flush(done);
  }

  /** Handler of MessageReceived, called with one datagram after the other; each time `handled` has to follow. */
  onMessage(handler: (datagram: Datagram) => void): void {
    this.handler = handler;
    if (this.core) this.deliver(this.core);
  }

  /** The program's handlers have returned: the next datagram may follow. */
  handled(): void {
    this.isBusy = false;
    if (this.core) this.deliver(this.core);
  }

  /** TransferOwnership. Throws PlatformError. What `lending` leaves out stays as it was. */
  transferOwnership(socketId: string, lending: Partial<Lending> = {}): void {
    const core = this.held();
    if (this.sending > 0)
      throw refusal(this.kernel, 'transfer-pending-io', this.process.cause, `${this.sending} writes`);
    this.broker.lend(core, socketId, lending, this.process);
    this.empty('used-after-transfer');
  }

  protected override forgetPending(): void {
    this.binding = undefined;
    this.handler = undefined;
  }

  protected override endPending(core: DatagramCore): void {
    const done = this.binding;
    this.binding = undefined;
    done?.(this.failed('OperationAborted', 'DatagramSocket'));
    for (const send of core.sends.splice(0)) send.done('OperationAborted');
  }

  protected override coreChanged(core: DatagramCore): void {
    const { binding } = this;
    if (binding && (core.state === 'open' || core.failure)) {
      this.binding = undefined;
      binding(core.failure && this.failed(core.failure, 'DatagramSocket.BindServiceNameAsync', core.failureDetail));
    }
    this.deliver(core);
  }

  private start(port: string, api: string, done: (error: PlatformError | undefined) => void): void {
    const core = this.held();
    if (core.state !== 'created') throw refusal(this.kernel, 'connect-twice', this.process.cause, undefined, api);
    const refused = this.broker.options.stack.bindDatagram(core, port, this.process, api);
    if (refused) done(refused);
    else this.binding = done;
  }

  private find<T>(host: string, port: string, api: string, done: Done<T>, found: (remote: string) => T): void {
    resolve(this.broker.options.stack, host, port, this.process, (resolved: Resolved) => {
      if (resolved.failure)
        this.finish(done, { ok: false, error: this.failed(resolved.failure, api, resolved.detail) });
      else this.finish(done, { ok: true, value: found(resolved.remote) });
    });
  }

  private deliver(core: DatagramCore): void {
    const { handler } = this;
    if (!handler || this.isBusy) return;
    const datagram = core.waiting.shift();
    if (!datagram) return;
    this.isBusy = true;
    const fields = { socket: core.label, pid: this.process.pid, bytes: datagram.data.length };
    this.kernel.within(this.kernel.write('socket.read', fields, this.process.cause), () =>
      this.kernel.post(() => {
        if (this.process.alive) handler(datagram);
      }),
    );
  }

  private failed(failure: SocketFailure, api: string, detail?: string): PlatformError {
    const { kernel, process } = this;
    if (failure === 'NotAllowed') return refusal(kernel, 'access-denied-host', process.cause, detail, api);
    return socketError(kernel, failure, api, detail, process.cause);
  }
}
