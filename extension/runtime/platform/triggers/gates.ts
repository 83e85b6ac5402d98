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
  /** The task runs in the process of the app, which has its network whatever the task asks for. */
  isInApp(registration: TaskRegistration): boolean;
  /** Name of the task of this app whose end a run of this one has to wait for. */
  running(registration: TaskRegistration): string | undefined;
  /** Why there is no quota for a run of the task, as a whole sentence. */
  whyNoQuota(registration: TaskRegistration): string | undefined;
}

/** A gate that says no, and why, as a whole sentence. */
export interface ClosedGate {
  readonly gate: GateName;
  readonly why: string;
}

export interface GateVerdict {
  readonly passed: GateName[];
  /** Says no, but stops nothing: the task starts without what this gate asks for. */
  readonly limit?: ClosedGate;
  /** The first that lets nothing through; undefined: the task starts. */
  readonly stop?: ClosedGate & { readonly outcome: 'held' | 'dropped' };
}

export function askGates(event: TriggerEvent, view: GateView): GateVerdict {
  const passed: GateName[] = [];
  let limit: ClosedGate | undefined;
  for (const { name: gate, outcome, ask } of gates) {
    const why = ask(event, view);
    if (why === undefined) passed.push(gate);
    else if (outcome === 'limited') limit = { gate, why };
    else return { passed, ...(limit ? { limit } : {}), stop: { gate, why, outcome } };
  }
  return { passed, ...(limit ? { limit } : {}) };
}

/** Where Windows says that this gate exists. */
export function gateSource(gate: GateName): { readonly source: string; readonly ours?: true } {
  const row: { readonly source: string; readonly ours?: boolean } = gateRows[gate];
  return row.ours ? { source: row.source, ours: true } : { source: row.source };
}

interface Gate {
  readonly name: GateName;
  /** Of a no. `held`: the trigger waits and asks again when something changes; `dropped`: it can never pass; `limited`: it starts. */
  readonly outcome: 'held' | 'dropped' | 'limited';
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
    name: 'oneShot',
    outcome: 'dropped',
    ask: ({ registration }, { registrations }) =>
      registrations.isUsedUp(registration)
        ? `The one-shot trigger of "${registration.name}" has fired before, and it has not been registered again.`
        : undefined,
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
    name: 'network',
    outcome: 'limited',
    ask: ({ registration }, { device, isInApp }) =>
      registration.networkRequested || !device.isInConnectedStandby || isInApp(registration)
        ? undefined
        : 'It has no network: the device is in connected standby and the task was registered without IsNetworkRequested.',
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

/** Those that can hold a trigger back, in the order in which they are asked. */
export const stoppingGates: readonly GateName[] = gates
  .filter(({ outcome }) => outcome !== 'limited')
  .map(({ name }) => name);
