// One control channel: a connection that Windows watches for a suspended app, with the slot that it has got for that.

import limits from '../../../../schemas/windows/limits.json';
import type { Scheduled } from '../kernel/kernel';
import type { Done } from '../kernel/operation';
import { type PlatformError, refusal } from '../kernel/platformError';
import type { Process } from '../lifecycle/processes';
import type { ControlChannels } from './channels';
import type { ChannelStatus, SlotType } from './slots';
import type { ChannelTransport, ChannelWatcher } from './transport';

export interface ChannelSettings {
  /** 1 to 64 characters; tells the channels of the app apart. */
  readonly id: string;
  /** Server keep-alive interval, 15 to 1439 minutes. */
  readonly minutes: number;
  readonly wanted: SlotType;
}

/** https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger */
export class ControlChannel implements ChannelWatcher {
  /** What WaitForPushEnabled gave; undefined before, and again when a new transport is named. */
  slot: SlotType | undefined;
  /** What WaitForPushEnabled gave instead of a slot, and why: half a sentence. */
  refused: string | undefined;
  private currentTransport: ChannelTransport | undefined;
  private minutes: number;
  private networkMinutes: number;
  private keepAliveTimer: Scheduled | undefined;
  private networkTimer: Scheduled | undefined;
  private isClosed = false;
  /** How much has arrived for the app, and how much of that its handlers are done with. */
  private arrived = 0;
  private handledCount = 0;
  /** Something that nobody reads with a handler has come before there was a slot. */
  private hasEarlyNews = false;

  constructor(
    private readonly owner: ControlChannels,
    readonly settings: ChannelSettings,
    readonly process: Process,
  ) {
    this.minutes = settings.minutes;
    this.networkMinutes = Math.min(limits.networkKeepAlive.value, this.minutes);
  }

  get id(): string {
    return this.settings.id;
  }

  get transport(): ChannelTransport | undefined {
    return this.currentTransport;
  }

  /** ServerKeepAliveIntervalInMinutes. */
  get serverKeepAlive(): number {
    return this.minutes;
  }

  /** Throws PlatformError. */
  setServerKeepAlive(minutes: number): void {
    this.checkOpen();
    this.owner.checkInterval(minutes, this.process);
    this.minutes = minutes;
    this.networkMinutes = Math.min(this.networkMinutes, minutes);
    if (this.keepAliveTimer) this.planKeepAlive();
    if (this.networkTimer) this.planNetworkKeepAlive();
  }

  /** CurrentKeepAliveIntervalInMinutes: how often the network stack itself keeps the connection alive. */
  get networkKeepAlive(): number {
    return this.networkMinutes;
  }

  /** DecreaseNetworkKeepAliveInterval. Throws PlatformError. */
  decreaseNetworkKeepAlive(): void {
    this.checkOpen();
    const from = this.networkMinutes;
    this.networkMinutes = Math.max(limits.networkKeepAliveMinimum.value, Math.floor(from / 2));
    this.owner.write('channel.networkKeepAlive', { channel: this.id, from, to: this.networkMinutes }, this.process);
    if (this.networkTimer) this.planNetworkKeepAlive();
  }

  /** UsingTransport. Throws PlatformError. */
  use(transport: ChannelTransport): void {
    this.checkOpen();
    const { kernel } = this.owner;
    if (transport.connection !== 'none') throw refusal(kernel, 'channel-transport-late', this.process.cause);
    if (this.currentTransport?.mustBeDeleted) throw refusal(kernel, 'channel-transport-kept', this.process.cause);
    this.forgetTransport();
    this.currentTransport = transport;
    transport.watcher = this;
    this.owner.write('channel.transport', { channel: this.id, socket: transport.label }, this.process);
  }

  /** WaitForPushEnabled: `done` gets the status. Throws PlatformError. */
  waitForPush(done: Done<ChannelStatus>): void {
    this.checkOpen();
    const { kernel } = this.owner;
    const { cause } = this.process;
    const transport = this.currentTransport;
    if (!transport) throw refusal(kernel, 'channel-no-transport', cause);
    if (transport.connection === 'none') throw refusal(kernel, 'channel-not-connected', cause);
    const settle = () => {
      if (!this.process.alive) return;
      // Whoever waits is told when the channel has been closed, or given another transport, meanwhile.
      if (this.currentTransport !== transport) {
        done({ ok: false, error: refusal(kernel, 'channel-closed', cause) });
        return;
      }
      const status = this.owner.decide(this, transport);
      if (this.slot) {
        this.planKeepAlive();
        this.planNetworkKeepAlive();
      }
      done({ ok: true, value: status });
      if (this.slot && this.hasEarlyNews) kernel.post(() => this.arriving(false));
      this.hasEarlyNews = false;
    };
    const plan = () => kernel.after(limits.channelSetup.value, settle, cause);
    if (transport.connection === 'pending' && transport.whenSettled) transport.whenSettled(plan);
    else plan();
  }

  /** FlushTransport: what was written is on its way already; the call is noted. Throws PlatformError. */
  flush(): void {
    this.checkOpen();
    this.owner.write('channel.flushed', { channel: this.id }, this.process);
  }

  /** WebSocketKeepAlive.Run: sends a ping on the transport. Throws PlatformError. */
  sendKeepAlive(): void {
    const transport = this.currentTransport;
    if (!transport?.ping || transport.connection !== 'open')
      throw refusal(this.owner.kernel, 'channel-keepalive-transport', this.process.cause);
    transport.ping();
  }

  /** Close, Dispose: gives the slot back; the transport goes on without being watched. */
  close(why = 'the program closed it'): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.forgetTransport();
    this.owner.closed(this, why);
  }

  /** The process that the channel lives in has ended. */
  abandon(): void {
    this.isClosed = true;
    this.keepAliveTimer?.cancel();
    this.networkTimer?.cancel();
    this.currentTransport = undefined;
  }

  connecting(): PlatformError | undefined {
    return this.owner.refusalToConnect(this);
  }

  arriving(isOrdered: boolean): number {
    if (!this.currentTransport) return 0;
    if (!this.slot) {
      this.hasEarlyNews ||= !isOrdered;
      if (this.refused !== undefined) this.owner.slotless(this);
      return 0;
    }
    this.arrived++;
    if (!isOrdered) this.handledCount++;
    return this.owner.arriving(this, isOrdered);
  }

  handled(): void {
    if (this.handledCount >= this.arrived) return;
    this.handledCount++;
    this.owner.handled(this);
  }

  unread(): void {
    if (this.slot) this.owner.unread(this);
  }

  /** Says, now or later, whether what has arrived up to now has been handled by the app. */
  whenHandled(): () => boolean {
    const upTo = this.arrived;
    return () => this.handledCount >= upTo;
  }

  private planKeepAlive(): void {
    this.keepAliveTimer?.cancel();
    this.keepAliveTimer = this.owner.kernel.after(this.minutes * 60_000, () => {
      this.planKeepAlive();
      this.owner.keepAlive(this);
    });
  }

  /** The network stack keeps the connection alive by itself, without waking anybody. */
  private planNetworkKeepAlive(): void {
    this.networkTimer?.cancel();
    this.networkTimer = this.owner.kernel.after(this.networkMinutes * 60_000, () => {
      if (this.currentTransport?.connection !== 'open') return;
      this.owner.probe(this, this.currentTransport);
      this.planNetworkKeepAlive();
    });
  }

  private forgetTransport(): void {
    if (this.currentTransport) this.currentTransport.watcher = undefined;
    this.currentTransport = undefined;
    this.slot = undefined;
    this.hasEarlyNews = false;
    this.keepAliveTimer?.cancel();
    this.keepAliveTimer = undefined;
    this.networkTimer?.cancel();
    this.networkTimer = undefined;
    this.handledCount = this.arrived;
  }

  private checkOpen(): void {
    if (this.isClosed) throw refusal(this.owner.kernel, 'channel-closed', this.process.cause);
  }
}
