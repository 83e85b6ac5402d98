// The control channels of the app: who may have one, which slot it gets, when it wakes the app, and what tears it down.

import limits from '../../../../schemas/windows/limits.json';
import { UserError } from '../../../../server/base/errors';
import type { Device } from '../device/device';
import type { Kernel } from '../kernel/kernel';
import { type PlatformError, refusal } from '../kernel/platformError';
import type { JournalKind, JournalRecords } from '../kernel/records';
import type { Access } from '../lifecycle/access';
import type { TriggerDetails, TriggerEvent } from '../lifecycle/activations';
import type { App } from '../lifecycle/app';
import type { Process, Processes } from '../lifecycle/processes';
import type { Registrations, TaskRegistration } from '../lifecycle/registrations';
import { type ChannelSettings, ControlChannel } from './channel';
import { type ChannelStatus, decideSlot, type SlotType } from './slots';
import type { ChannelTransport } from './transport';

/** Names of Windows.Networking.Sockets.ControlChannelTriggerResetReason. */
export type ResetReason = 'FastUserSwitched' | 'LowPowerExit' | 'QuietHoursExit' | 'ApplicationRestart';

export interface ChannelsOptions {
  readonly kernel: Kernel;
  readonly device: Device;
  readonly access: Access;
  readonly registrations: Registrations;
  readonly processes: Processes;
  readonly app: App;
  /** Milliseconds from the decision to start a task until Run is called. */
  readonly activationTime: number;
  readonly fire: (event: TriggerEvent) => void;
  /** Lets the network stack look whether a connection still stands. */
  readonly probe: (connection: string) => void;
  /** Something that a fired trigger waits for has happened. */
  readonly reconsider: () => void;
}

export class ControlChannels {
  private readonly open = new Set<ControlChannel>();
  /** Per channel: how to let the app sleep again that was woken for it. */
  private readonly woken = new Map<ControlChannel, () => void>();

  constructor(private readonly options: ChannelsOptions) {
    options.processes.onEnd((process, why) => this.releaseAll(process, why));
    options.access.onChange(() => {
      if (!options.access.allowsChannels) this.closeAll('the app may not have control channels any more');
    });
    options.device.onChange(change => {
      if (change.what === 'session' && change.to === 'connected') this.reset('FastUserSwitched');
      if (change.what !== 'power') return;
      // What a software slot did not wake the app for in connected standby can be handed over now.
      for (const channel of this.open) if (!channel.whenHandled()()) this.wake(channel);
      if (change.from === 'connectedStandby') this.reset('LowPowerExit');
    });
  }

  get kernel(): Kernel {
    return this.options.kernel;
  }

  get all(): readonly ControlChannel[] {
    return [...this.open];
  }

  /** `new ControlChannelTrigger(…)`. Throws PlatformError. */
  create(settings: ChannelSettings, process: Process): ControlChannel {
    const { kernel, access } = this.options;
    const { cause } = process;
    if (settings.id === '' || settings.id.length > limits.channelIdLength.value)
      throw refusal(kernel, 'channel-id', cause, `"${settings.id}" has ${settings.id.length}`);
    this.checkInterval(settings.minutes, process);
    if (!access.allowsChannels) throw refusal(kernel, 'channel-no-access', cause, access.whyNoChannels);
    const channel = new ControlChannel(this, settings, process);
    this.open.add(channel);
    const { id, minutes, wanted } = settings;
    this.write('channel.created', { channel: id, minutes, wanted, pid: process.pid }, process);
    return channel;
  }

  /** Throws PlatformError. */
  checkInterval(minutes: number, process: Process): void {
    if (minutes < limits.channelIntervalMinimum.value || minutes > limits.channelIntervalMaximum.value)
      throw refusal(this.kernel, 'channel-interval', process.cause, `not ${minutes}`);
  }

  /**
   * Takes the slots back: all of them, or those that did not survive connected standby. The task for ControlChannelReset
   * is told; the app has to make new channels.
   */
  reset(reason: ResetReason): void {
    const hit = this.all.filter(channel => channel.slot && (reason !== 'LowPowerExit' || channel.slot === 'software'));
    if (hit.length === 0) return;
    const slots = hit.map(channel => channel.slot);
    for (const channel of hit) channel.close(`its slot was taken back (${reason})`);
    this.fireReset(reason, slots);
  }

  /** For the channels: which slot the decision gives. */
  decide(channel: ControlChannel, transport: ChannelTransport): ChannelStatus {
    const { device, access } = this.options;
    const others = this.all.filter(other => other !== channel);
    const held = {
      software: others.filter(other => other.slot === 'software').length,
      hardware: others.filter(other => other.slot === 'hardware').length,
    };
    const decision = decideSlot({
      wanted: channel.settings.wanted,
      isConnected: transport.connection === 'open',
      isBrokerReady: device.state.session === 'connected',
      standbyChipset: device.state.aoacChipset,
      standbyAdapter: device.state.aoacNic,
      isInStandby: device.isInConnectedStandby,
      held,
      allowed: { all: limits.channelsPerApp.value, hardware: access.hardwareSlots },
    });
    const { status, slot, why, source, ours } = decision;
    channel.slot = slot;
    channel.refused = slot ? undefined : `WaitForPushEnabled gave ${status}, because ${why}`;
    const fields = { channel: channel.id, socket: transport.label, status, why, source, ...(ours ? { ours } : {}) };
    this.write('channel.enabled', fields, channel.process);
    return status;
  }

  /** For the channels: the network keep-alive interval is over. */
  probe(channel: ControlChannel, transport: ChannelTransport): void {
    if (this.options.device.isStopped) return;
    this.kernel.write('channel.probed', { channel: channel.id, socket: transport.label });
    this.options.probe(transport.label);
  }

  /** For the channels: what connecting their transport has to fail with. */
  refusalToConnect(channel: ControlChannel): PlatformError | undefined {
    const { device } = this.options;
    if (channel.settings.wanted !== 'hardware' || device.state.hardwareSlotsFree) return undefined;
    return refusal(this.kernel, 'channel-no-wake-pattern', channel.process.cause);
  }

  /** For the channels: something is handed to the app. The result: for how many milliseconds to hold it back. */
  arriving(channel: ControlChannel, isOrdered: boolean): number {
    const { kernel } = this;
    const seq = kernel.write('channel.arriving', { channel: channel.id, ordered: isOrdered });
    return kernel.within(seq, () => {
      this.wake(channel);
      this.firePush(channel);
      if (isOrdered) return 0;
      // Nobody guarantees an order here: the seed of the run decides who is first.
      const isRunFirst = kernel.ids.uint32('order of channels') % 2 === 1;
      return isRunFirst ? this.options.activationTime + 1 : 0;
    });
  }

  /** For the channels: something is handed to the app, which Windows does not watch. */
  slotless(channel: ControlChannel): void {
    const registration = this.registrationFor(channel, 'push');
    if (registration) this.fire(channel, registration, 'PushNotificationTrigger');
  }

  /** For the channels: something waits in the connection, because the app has posted no read. */
  unread(channel: ControlChannel): void {
    const why = 'Something has arrived, but the app has posted no read that could take it.';
    this.kernel.write('channel.unheard', { channel: channel.id, why });
  }

  /** For the channels: a handler of the app has returned. */
  handled(channel: ControlChannel): void {
    this.write('channel.handled', { channel: channel.id }, channel.process);
    this.options.reconsider();
    if (channel.whenHandled()()) this.kernel.post(() => this.letSleep(channel));
  }

  /** For the channels: the server keep-alive interval is over. */
  keepAlive(channel: ControlChannel): void {
    const registration = this.registrationFor(channel, 'keepAlive');
    const fields = { channel: channel.id, minutes: channel.serverKeepAlive };
    const seq = this.kernel.write('channel.keepAlive', fields);
    this.kernel.within(seq, () => {
      if (!registration) this.missing(channel, 'keepAlive');
      else this.fire(channel, registration, 'KeepAliveTrigger');
    });
  }

  /** A trigger of a channel fires by command. Throws UserError when there is no such channel now. */
  fireByHand(registration: TaskRegistration): void {
    const { trigger, name } = registration;
    const channel = this.all.findLast(each => trigger.kind === 'ControlChannelTrigger' && each.id === trigger.channel);
    if (!channel) {
      throw new UserError(
        'no-such-channel',
        `"${name}" is fired by a control channel that the app does not have now; let the app make it and connect it first.`,
      );
    }
    this.fire(channel, registration, 'fired by hand');
  }

  closed(channel: ControlChannel, why: string): void {
    this.open.delete(channel);
    this.letSleep(channel);
    this.write('channel.closed', { channel: channel.id, why }, channel.process);
  }

  write<K extends JournalKind>(kind: K, fields: JournalRecords[K], process: Process): void {
    this.kernel.write(kind, fields, this.kernel.cause || process.cause);
  }

  private firePush(channel: ControlChannel): void {
    const registration = this.registrationFor(channel, 'push');
    if (registration) this.fire(channel, registration, 'PushNotificationTrigger', channel.whenHandled());
    else this.missing(channel, 'push');
  }

  private fire(
    channel: ControlChannel,
    registration: TaskRegistration,
    reason: string,
    isHandled: () => boolean = () => true,
  ): void {
    const { slot } = channel;
    this.options.fire({
      registration,
      reason,
      channel: channel.id,
      slotless: slot ? undefined : whySlotless(channel),
      key: registration.id,
      standby: {
        mayWake: slot === 'hardware',
        because: `the channel "${channel.id}" has a software slot`,
      },
      isHandled,
      prepare: () =>
        this.open.has(channel)
          ? { details: { kind: 'ControlChannelTriggerEventDetails', channel } }
          : { withdrawn: `The channel "${channel.id}" was closed before the task could start.` },
    });
  }

  private fireReset(reason: ResetReason, slots: readonly (SlotType | undefined)[]): void {
    const details: TriggerDetails = {
      kind: 'ControlChannelTriggerResetEventDetails',
      reason,
      hardwareSlot: slots.includes('hardware'),
      softwareSlot: slots.includes('software'),
    };
    for (const registration of this.options.registrations.all) {
      const { trigger } = registration;
      if (trigger.kind !== 'SystemTrigger' || trigger.type !== 'ControlChannelReset') continue;
      this.options.fire({
        registration,
        reason: `ControlChannelReset (${reason})`,
        key: registration.id,
        standby: { mayWake: true, because: '' },
        prepare: () => ({ details }),
      });
    }
  }

  private registrationFor(channel: ControlChannel, on: 'push' | 'keepAlive'): TaskRegistration | undefined {
    return this.options.registrations.all.findLast(
      ({ trigger }) => trigger.kind === 'ControlChannelTrigger' && trigger.channel === channel.id && trigger.on === on,
    );
  }

  private missing(channel: ControlChannel, on: 'push' | 'keepAlive'): void {
    const trigger = on === 'push' ? 'PushNotificationTrigger' : 'KeepAliveTrigger';
    const why = `No task is registered for the ${trigger} of this channel.`;
    this.kernel.write('channel.unheard', { channel: channel.id, why });
  }

  /** A suspended app goes on as long as it needs to handle what has arrived, at most as long as a task may. */
  private wake(channel: ControlChannel): void {
    const { app, device, kernel } = this.options;
    if (app.state !== 'Suspended' || app.process !== channel.process || this.woken.has(channel)) return;
    if (device.isInConnectedStandby && channel.slot !== 'hardware') return;
    app.enterBackgroundWork();
    const timer = kernel.after(limits.taskWallClock.value, () => this.letSleep(channel));
    this.woken.set(channel, () => {
      timer.cancel();
      app.leaveBackgroundWork();
    });
    if (channel.whenHandled()()) kernel.after(2 * this.options.activationTime, () => this.letSleep(channel));
  }

  private letSleep(channel: ControlChannel): void {
    const sleep = this.woken.get(channel);
    this.woken.delete(channel);
    sleep?.();
  }

  private closeAll(why: string): void {
    for (const channel of this.all) channel.close(why);
  }

  private releaseAll(process: Process, why: string): void {
    const lost = this.all.filter(channel => channel.process === process);
    for (const channel of lost) {
      this.open.delete(channel);
      this.letSleep(channel);
      channel.abandon();
      this.write('channel.closed', { channel: channel.id, why: `its process ended (${why})` }, process);
    }
    const slots = lost.map(channel => channel.slot);
    if (slots.length > 0 && this.options.app.state === 'Terminated') this.fireReset('ApplicationRestart', slots);
  }
}

function whySlotless({ id, refused }: ControlChannel): string {
  return `The channel "${id}" has no slot: ${refused ?? 'WaitForPushEnabled has not been answered yet'}.`;
}
