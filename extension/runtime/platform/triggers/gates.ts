// What has to be true before a fired trigger starts its task: the gates, in the order in which they are asked.

import gateRows from '../../../../schemas/windows/gates.json';
import { unmetCondition } from '../conditions/conditions';
import type { Device } from '../device/device';
import type { Access } from '../lifecycle/access';
import type { TriggerEvent } from '../lifecycle/activations';
import type { Registrations, TaskRegistration } from '../lifecycle/registrations';
import { triggerRow } from './triggerRows';

export type GateName = keyof typeof gateRows;

/** What the gates look at. */
export interface GateView {
  readonly device: Device;
  readonly access: Access;
  readonly registrations: Registrations;
  /** Name of the task of this app whose end a run of this one has to wait for. */
  running(registration: TaskRegistration): string | undefined;
  /** Why there is no quota for a run of the task, as a whole sentence. */
  whyNoQuota(registration: TaskRegistration): string | undefined;
}

/** `held`: the trigger waits and asks again when something changes; `dropped`: it can never pass. */
export type GateVerdict =
  | { readonly outcome: 'start'; readonly passed: GateName[] }
  | {
      readonly outcome: 'held' | 'dropped';
      readonly passed: GateName[];
      readonly gate: GateName;
      readonly why: string;
    };

export function askGates(event: TriggerEvent, view: GateView): GateVerdict {
  const passed: GateName[] = [];
  for (const { name, outcome, ask } of gates) {
    const why = ask(event, view);
    if (why !== undefined) return { outcome, passed, gate: name, why };
    passed.push(name);
  }
  return { outcome: 'start', passed };
}

/** Where Windows says that this gate exists. */
export function gateSource(gate: GateName): { readonly source: string; readonly ours?: true } {
  const row: { readonly source: string; readonly ours?: boolean } = gateRows[gate];
  return row.ours ? { source: row.source, ours: true } : { source: row.source };
}

interface Gate {
  readonly name: GateName;
  readonly outcome: 'held' | 'dropped';
  /** Why not, as a whole sentence; undefined lets the trigger through. */
  ask(event: TriggerEvent, view: GateView): string | undefined;
}

const gates: readonly Gate[] = [
  {
    name: 'fit',
    outcome: 'dropped',
    ask: ({ registration }, { registrations }) => registrations.whyUnfit(registration),
  },
  {
    name: 'registered',
    outcome: 'dropped',
    ask: ({ registration }, { registrations }) =>
      registrations.get(registration.id) ? undefined : `The task "${registration.name}" is no longer registered.`,
  },
  {
    name: 'access',
    outcome: 'held',
    ask: (_, { access }) => access.whyDenied,
  },
  {
    name: 'power',
    outcome: 'held',
    ask: (_, { device }) =>
      device.isStopped ? `Nothing runs: the device is in power state "${device.state.power}".` : undefined,
  },
  {
    name: 'session',
    outcome: 'held',
    ask: (_, { device }) => (device.state.session === 'loggedOff' ? 'Nobody is logged on.' : undefined),
  },
  {
    name: 'lockScreen',
    outcome: 'held',
    ask: ({ registration }, { access }) => access.whyNotOnLockScreen(registration.trigger),
  },
  { name: 'slot', outcome: 'dropped', ask: ({ slotless }) => slotless },
  {
    name: 'mains',
    outcome: 'held',
    ask: ({ registration: { trigger } }, { device }) =>
      triggerRow(trigger.kind).needsMains && device.state.supply === 'battery'
        ? `${trigger.kind} needs mains power, and the device is on battery.`
        : undefined,
  },
  {
    name: 'saver',
    outcome: 'held',
    ask: ({ registration: { trigger } }, { device }) =>
      triggerRow(trigger.kind).notInBatterySaver && device.state.batterySaver === 'on'
        ? `${trigger.kind} does not fire while the battery saver is on.`
        : undefined,
  },
  {
    name: 'standby',
    outcome: 'held',
    ask: ({ standby }, { device }) =>
      standby.mayWake || !device.isInConnectedStandby
        ? undefined
        : `The device is in connected standby and ${standby.because}.`,
  },
  {
    name: 'handler',
    outcome: 'held',
    ask: ({ isHandled, channel }) =>
      isHandled === undefined || isHandled()
        ? undefined
        : `The app's handler for what arrived on the channel "${channel}" has not returned yet.`,
  },
  {
    name: 'conditions',
    outcome: 'held',
    ask: ({ registration }, { device }) => {
      for (const condition of registration.conditions) {
        const unmet = unmetCondition(condition, device.state);
        if (unmet) return `The condition ${condition} does not hold: ${unmet}.`;
      }
      return undefined;
    },
  },
  { name: 'quota', outcome: 'held', ask: ({ registration }, view) => view.whyNoQuota(registration) },
  {
    name: 'updated',
    outcome: 'held',
    ask: ({ registration }, { access }) => access.whyOutdated(registration.trigger),
  },
  {
    name: 'turn',
    outcome: 'held',
    ask: ({ registration }, view) => {
      const running = view.running(registration);
      return running === undefined ? undefined : `The task "${running}" of this app is still running.`;
    },
  },
];
