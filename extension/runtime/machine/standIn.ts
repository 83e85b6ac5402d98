// Plays the app where its own code does not come to it, because it sits in pages that cannot run here or behind a button that nobody
// has clicked: registers the task, connects, lends the socket.

import { UserError } from '../../../server/base/errors';
import type { StreamSocket } from '../platform/broker/streamSocket';
import type { Process } from '../platform/lifecycle/processes';
import type { System } from '../platform/system';
import type { SystemTriggerType } from '../platform/triggers/SystemTrigger';
import type { FiredByHand, TriggerSpec } from '../platform/triggers/triggerKinds';
import { declarableTypes, firedByHand } from '../platform/triggers/triggerRows';
import type { LoadedApp } from './loadedApp';

export interface StandInPlan {
  readonly taskName: string;
  readonly entryPoint: string;
  readonly trigger: TriggerSpec;
  /** For a SocketActivityTrigger: the name under which the socket is lent. */
  readonly socketId: string;
  /** When the socket is lent: as soon as it is connected, or not before the app is suspended. */
  readonly lend: 'connected' | 'suspended';
  readonly server: ServerAddress | undefined;
  /** Values of LocalSettings that the task reads and nobody here writes. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface ServerAddress {
  readonly host: string;
  readonly port: string;
}

/** What to play for the task class `entryPoint`. Throws UserError for kinds of trigger that cannot be played yet. */
export function planStandIn(
  app: LoadedApp,
  entryPoint: string,
  server: ServerAddress | undefined,
  lend: StandInPlan['lend'],
): StandInPlan {
  const task = textOf(app.sourcesOf(entryPoint));
  const all = textOf(app.sources);
  const trigger = triggerOf(app, entryPoint, task, all);
  if (!server && trigger.kind === 'SocketActivityTrigger') {
    const sentence = `The stand-in for ${entryPoint} connects a socket, and there is no server: add "server": {} to the scenario.`;
    throw new UserError('no-server', sentence);
  }
  return {
    taskName: entryPoint.slice(entryPoint.lastIndexOf('.') + 1),
    entryPoint,
    trigger,
    socketId: socketIdIn(task) ?? socketIdIn(all) ?? 'socket',
    lend,
    server,
    settings: server ? settingsFor(task, server) : {},
  };
}

function triggerOf(app: LoadedApp, entryPoint: string, task: string, all: string): TriggerSpec {
  const types = app.facts.declaredTasks.filter(each => each.entryPoint === entryPoint).flatMap(each => each.types);
  if (types.includes('location') && /\bGeofenceMonitor\b/.test(fileOf(app, entryPoint)))
    return { kind: 'LocationTrigger' };
  if (types.includes('systemEvent')) {
    const byDetails = triggerByDetails(fileOf(app, entryPoint)) ?? triggerByDetails(task);
    if (byDetails) return byDetails;
    const named = /\bSystemTriggerType\.(\w+)/.exec(all)?.[1];
    const type = (named ?? 'TimeZoneChange') as SystemTriggerType;
    return { kind: 'SystemTrigger', type, oneShot: false };
  }
  if (types.includes('timer')) return { kind: 'TimeTrigger', minutes: 15, oneShot: false };
  if (types.includes('general') && /\bMaintenanceTrigger\b/.test(all))
    return { kind: 'MaintenanceTrigger', minutes: 15, oneShot: false };
  const named = firedByHand.find(each => isFor(each, types) && new RegExp(`\\b${each}\\b`).test(all));
  const kind =
    named ?? kindsByType.find(([type]) => types.includes(type))?.[1] ?? firedByHand.find(each => isFor(each, types));
  if (kind) return { kind } as TriggerSpec;
  if (types.includes('controlChannel')) {
    const sentence = `The task ${entryPoint} belongs to a control channel, which only the app itself can make and connect: launch the app and let it do so, then the task can be fired.`;
    throw new UserError('channel-needs-app', sentence);
  }
  const service = app.facts.appServices?.find(each => each.entryPoint === entryPoint);
  if (service) {
    const sentence = `The task ${entryPoint} serves other apps and has no trigger: instead of a stand-in, let an app connect to it with { "openService": "${service.name}" }.`;
    throw new UserError('service-needs-caller', sentence);
  }
  const sentence = `The task ${entryPoint} is declared for ${types.join(', ') || 'no trigger'}; the simulator has no trigger of that kind to register it with.`;
  throw new UserError('trigger-not-simulated', sentence);
}

function isFor(kind: FiredByHand, types: readonly string[]): boolean {
  return declarableTypes(kind).some(type => types.includes(type));
}

/** What a task for system events takes TriggerDetails for tells its trigger. */
const triggersByDetails: readonly (readonly [details: string, trigger: TriggerSpec])[] = [
  ['SocketActivityTriggerDetails', { kind: 'SocketActivityTrigger' }],
  ['ToastNotificationActionTriggerDetail', { kind: 'ToastNotificationActionTrigger' }],
  ['ToastNotificationHistoryChangedTriggerDetail', { kind: 'ToastNotificationHistoryChangedTrigger' }],
  ['NetworkStateChangeEventDetails', { kind: 'SystemTrigger', type: 'NetworkStateChange', oneShot: false }],
];

function triggerByDetails(code: string): TriggerSpec | undefined {
  return triggersByDetails.find(([details]) => new RegExp(`\\b${details}\\b`).test(code))?.[1];
}

/** The text of the file that declares the task class; other tasks of its project may have other triggers. */
function fileOf(app: LoadedApp, entryPoint: string): string {
  const declaration = new RegExp(`\\bclass\\s+${entryPoint.slice(entryPoint.lastIndexOf('.') + 1)}\\b`);
  return textOf(app.sourcesOf(entryPoint).filter(source => declaration.test(source.text)));
}

/** Types of tasks for which one trigger is the usual one. */
const kindsByType = [
  ['pushNotification', 'PushNotificationTrigger'],
  ['location', 'LocationTrigger'],
  ['deviceUse', 'DeviceUseTrigger'],
  ['deviceServicing', 'DeviceServicingTrigger'],
  ['mediaProcessing', 'MediaProcessingTrigger'],
  ['startup', 'StartupTask'],
  ['audio', 'BackgroundMediaPlayer'],
  ['general', 'ApplicationTrigger'],
] as const;

/** The first name that the code gives to TransferOwnership, written there or in a constant. */
function socketIdIn(code: string): string | undefined {
  for (const [, argument = ''] of code.matchAll(/\.TransferOwnership\s*\(\s*("[^"]*"|\w+)\s*[,)]/g)) {
    if (argument.startsWith('"')) return argument.slice(1, -1);
    const constant = new RegExp(`\\bstring\\s+${argument}\\s*(?:=|=>)\\s*"([^"]*)"`).exec(code)?.[1];
    if (constant !== undefined) return constant;
  }
  return undefined;
}

/** Keys that sound like the address of a server. */
function settingsFor(code: string, server: ServerAddress): Record<string, string> {
  const settings: Record<string, string> = {};
  if (!/\bLocalSettings\b/.test(code)) return settings;
  for (const [, key = ''] of code.matchAll(/\[\s*"([^"]+)"\s*\]/g)) {
    if (/port|service/i.test(key)) settings[key] = server.port;
    else if (/host|server|address/i.test(key)) settings[key] = server.host;
  }
  return settings;
}

function textOf(sources: readonly { readonly text: string }[]): string {
  return sources.map(source => source.text).join('\n');
}

/** Calls the same doors of the simulated Windows as the projection does for C#. */
export class StandIn {
  private socket: StreamSocket | undefined;

  constructor(
    private readonly system: System,
    private readonly plan: StandInPlan,
  ) {}

  /** Registers the task if nobody has, and connects. A failure to connect is in the journal; there is nobody to tell. */
  launched(process: Process): void {
    const { plan, system } = this;
    // Windows has started it with the device.
    if (plan.trigger.kind === 'StartupTask') return;
    system.access.request(process.cause);
    if (plan.trigger.kind === 'LocationTrigger') system.location.request(process, true);
    const task =
      system.registrations.all.find(known => known.entryPoint === plan.entryPoint) ??
      system.registrations.register(
        {
          name: plan.taskName,
          entryPoint: plan.entryPoint,
          trigger: plan.trigger,
          conditions: [],
          networkRequested: true,
          cancelOnConditionLoss: false,
        },
        process.cause,
      );
    if (plan.trigger.kind !== 'SocketActivityTrigger' || !plan.server || system.broker.allSockets().has(plan.socketId))
      return;
    const socket = system.broker.createStreamSocket(process);
    const canWake = system.device.canWakeByNetwork;
    socket.enableTransferOwnership(task.id, canWake ? 'Wake' : 'DoNotWake');
    socket.connect(plan.server.host, plan.server.port, outcome => {
      if (!outcome.ok) return;
      this.socket = socket;
      if (plan.lend === 'connected') this.lend();
    });
  }

  suspending(): void {
    this.lend();
  }

  /** An app that comes back to the front takes its socket back, unless it lends at once anyway. */
  resuming(process: Process): void {
    const { plan, system } = this;
    if (plan.lend === 'connected') return;
    const lent = system.broker.allSockets().get(plan.socketId);
    this.socket = lent?.takeStreamSocket(process);
  }

  private lend(): void {
    this.socket?.transferOwnership(this.plan.socketId);
    this.socket = undefined;
  }
}
