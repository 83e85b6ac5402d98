// Fired triggers on their way to a running task: they wait here until every gate lets them through.

import type { ServiceEnd } from '../appServices/connection';
import type { SocketInformation } from '../broker/socketInformation';
import type { ControlChannel } from '../channels/channel';
import type { ResetReason } from '../channels/channels';
import type { Kernel } from '../kernel/kernel';
import type { JournalRecords } from '../kernel/records';
import { askGates, type GateView, gateSource } from '../triggers/gates';
import type { TaskRegistration } from './registrations';

/** Names of Windows.Networking.Sockets.SocketActivityTriggerReason. */
export type SocketActivityReason = 'SocketActivity' | 'ConnectionAccepted' | 'KeepAliveTimerExpired' | 'SocketClosed';

/** What IBackgroundTaskInstance.TriggerDetails shows, by kind. A trigger without details has none of these. */
export type TriggerDetails =
  | {
      readonly kind: 'SocketActivityTriggerDetails';
      readonly reason: SocketActivityReason;
      readonly information: SocketInformation;
    }
  | { readonly kind: 'ControlChannelTriggerEventDetails'; readonly channel: ControlChannel }
  | {
      readonly kind: 'ControlChannelTriggerResetEventDetails';
      readonly reason: ResetReason;
      readonly hardwareSlot: boolean;
      readonly softwareSlot: boolean;
    }
  | {
      readonly kind: 'AppServiceTriggerDetails';
      readonly end: ServiceEnd;
      readonly name: string;
      /** Package family name of the client. */
      readonly caller: string;
    }
  | { readonly kind: 'RawNotification'; readonly content: string }
  /** Of ApplicationTrigger and MediaProcessingTrigger; the texts are for the projection to understand. */
  | { readonly kind: 'ApplicationTriggerDetails'; readonly arguments: readonly string[] }
  | { readonly kind: 'DeviceUseDetails'; readonly deviceId: string; readonly arguments: string }
  | {
      readonly kind: 'DeviceServicingDetails';
      readonly deviceId: string;
      readonly arguments: string;
      /** Milliseconds. */
      readonly duration: number;
    }
  | {
      readonly kind: 'ToastNotificationActionTriggerDetail';
      readonly argument: string;
      /** What the user has entered, by the id of the input. */
      readonly input: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'ToastNotificationHistoryChangedTriggerDetail'; readonly change: ToastHistoryChange }
  | {
      readonly kind: 'NetworkStateChangeEventDetails';
      readonly newCost: boolean;
      readonly newProfile: boolean;
      readonly newConnectivity: boolean;
    };

export type DetailsOf<K extends TriggerDetails['kind']> = Extract<TriggerDetails, { kind: K }>;

/** Names of Windows.UI.Notifications.ToastHistoryChangedType. */
export type ToastHistoryChange = 'Cleared' | 'Removed' | 'Expired' | 'Added';

export interface TriggerEvent {
  readonly registration: TaskRegistration;
  readonly reason?: string;
  readonly socketId?: string;
  /** Id of the control channel that fires. */
  readonly channel?: string;
  /** Why the channel has no slot, as a whole sentence; absent when it has one, and for triggers of other kinds. */
  readonly slotless?: string | undefined;
  /** Two events with the same key that wait at the same time are one. */
  readonly key: string;
  readonly standby: { readonly mayWake: boolean; readonly because: string };
  /** Whether the app's handlers are done with what the task is to look at; absent: the task waits for none. */
  readonly isHandled?: () => boolean;
  /** Made when the task is activated. `withdrawn`: what fired has gone meanwhile, with the reason why. */
  readonly prepare: () => { readonly details?: TriggerDetails } | { readonly withdrawn: string };
  /** A one-shot trigger: the registration ends when the task starts. */
  readonly last?: boolean;
}

export interface Activation {
  readonly id: string;
  readonly event: TriggerEvent;
  /** The journal line `trigger.fired`. */
  readonly cause: number;
}

interface Waiting {
  readonly activation: Activation;
  /** Gate and sentence last written, so that nothing is written twice. */
  heldBy: string;
}

export interface ActivationOwner {
  readonly view: GateView;
  /** All gates are open: activate. After this `view.running` is set until the task is finished. */
  start(activation: Activation, details: TriggerDetails | undefined): void;
}

export class Activations {
  private waiting: Waiting[] = [];
  private isPosted = false;

  constructor(
    private readonly kernel: Kernel,
    private readonly owner: ActivationOwner,
  ) {}

  /** The trigger's event happened; the task starts as soon as every gate is open, never inside this call. */
  fire(event: TriggerEvent): void {
    const { registration, reason, socketId, channel } = event;
    const id = this.kernel.nextId('a');
    const fired: JournalRecords['trigger.fired'] = {
      activation: id,
      task: registration.id,
      name: registration.name,
      trigger: registration.trigger.kind,
    };
    if (reason !== undefined) fired.reason = reason;
    if (socketId !== undefined) fired.socketId = socketId;
    if (channel !== undefined) fired.channel = channel;
    const cause = this.kernel.write('trigger.fired', fired);
    if (this.waiting.some(({ activation }) => activation.event.key === event.key)) {
      this.drop(id, registration.name, 'The same event already waits for this task.', cause);
      return;
    }
    this.waiting.push({ activation: { id, event, cause }, heldBy: '' });
    this.reconsider();
  }

  /** Whether a run of the task waits to start. */
  isWaiting(registration: TaskRegistration): boolean {
    return this.waiting.some(({ activation }) => activation.event.registration === registration);
  }

  /** Something that a gate looks at may have changed. */
  reconsider(): void {
    if (this.isPosted) return;
    this.isPosted = true;
    this.kernel.post(() => {
      this.isPosted = false;
      for (const entry of [...this.waiting]) this.consider(entry);
    });
  }

  private consider(entry: Waiting): void {
    const { activation } = entry;
    const { id, cause, event } = activation;
    const { name } = event.registration;
    const { passed, limit, stop } = askGates(event, this.owner.view);
    const held = stop ? `${stop.gate}: ${stop.why}` : '';
    if (held !== '' && held === entry.heldBy) return;
    entry.heldBy = held;

    const fields: JournalRecords['trigger.evaluated'] = { activation: id, passed };
    if (limit) fields.limitedBy = limit.gate;
    if (stop) fields.heldBy = stop.gate;
    const evaluated = this.kernel.write('trigger.evaluated', fields, cause);
    if (!stop) {
      this.remove(entry);
      if (limit)
        this.kernel.write('trigger.limited', { activation: id, name, ...limit, ...gateSource(limit.gate) }, evaluated);
      const prepared = event.prepare();
      if ('withdrawn' in prepared) this.drop(id, name, prepared.withdrawn, evaluated);
      else this.kernel.within(evaluated, () => this.owner.start(activation, prepared.details));
      return;
    }
    const { gate, why } = stop;
    if (stop.outcome === 'dropped') {
      this.remove(entry);
      this.drop(id, name, why, evaluated);
    } else this.kernel.write('trigger.held', { activation: id, name, gate, why, ...gateSource(gate) }, evaluated);
  }

  private remove(entry: Waiting): void {
    this.waiting = this.waiting.filter(other => other !== entry);
  }

  private drop(activation: string, name: string, why: string, cause: number): void {
    this.kernel.write('trigger.dropped', { activation, name, why }, cause);
  }
}
