// A scenario for an app that brings none: a stand-in plays its pages, and the task runs once for everything that can happen to it.

import { UserError } from '../../../server/base/errors';
import type { LoadedApp } from '../machine/loadedApp';
import { planStandIn, type StandInPlan } from '../machine/standIn';
import { readScenario, type Scenario } from './scenario';

export interface StandInScenario {
  readonly scenario: Scenario;
  readonly plan: StandInPlan;
  /** Entry points of the manifest that are left out. */
  readonly others: readonly string[];
}

/** For the first task of the manifest that works on a lent socket; if there is none, for the first that can be fired at all. */
export function standInScenario(app: LoadedApp): StandInScenario {
  const entryPoints = app.ownTasks;
  const address = { host: '{server.host}', port: '{server.port}' };
  const plans: StandInPlan[] = [];
  let refused: unknown;
  for (const entryPoint of entryPoints) {
    try {
      plans.push(planStandIn(app, entryPoint, address, 'suspended'));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused ??= error;
    }
  }
  const plan = plans.find(each => each.trigger.kind === 'SocketActivityTrigger') ?? plans[0];
  if (!plan)
    throw refused ?? new UserError('no-own-task', `${app.manifest.path} declares no task class of the app's own.`);
  const onSocket = plan.trigger.kind === 'SocketActivityTrigger';
  const source = {
    name: `${app.facts.name}, played by a stand-in`,
    app: app.manifest.path,
    // Where no bytes travel, time may jump.
    network: onSocket ? 'tcp' : 'memory',
    server: {},
    settings: plan.settings,
    steps: onSocket ? socketSteps(plan) : firedSteps(plan),
  };
  return {
    scenario: readScenario(JSON.stringify(source), app.manifest.path),
    plan,
    others: entryPoints.filter(entryPoint => entryPoint !== plan.entryPoint),
  };
}

function socketSteps({ entryPoint, socketId }: StandInPlan): unknown[] {
  const backWithBroker = { socket: socketId, is: 'broker' };
  const ran = (reason: string) => ({ expect: { taskRan: { reason }, owner: backWithBroker } });
  return [
    { say: 'The app starts, registers its task and connects.', launch: { standIn: entryPoint } },
    { expect: { journal: { kind: 'network.connected' } } },
    { say: 'The user turns away: the app lends its socket to Windows and is suspended.', suspend: true },
    { expect: { owner: backWithBroker, journal: { kind: 'app.suspended' } } },
    { say: 'The device goes to sleep; only the network stays on.', connectedStandby: 'enter' },
    { say: 'The server sends: Run for SocketActivity.', send: 'Hello from the server' },
    ran('SocketActivity'),
    { say: 'The keep-alive time is over: Run for KeepAliveTimerExpired.', expireKeepAlive: socketId },
    ran('KeepAliveTimerExpired'),
    { say: 'The server closes the connection: Run for SocketClosed.', closeConnection: 'fin' },
    ran('SocketClosed'),
  ];
}

function firedSteps({ entryPoint, taskName, trigger }: StandInPlan): unknown[] {
  return [
    { say: 'The app starts and registers its task.', launch: { standIn: entryPoint } },
    { expect: { journal: { kind: 'task.registered', name: taskName } } },
    { say: `The ${trigger.kind} fires.`, fire: taskName },
    { expect: { taskRan: { task: taskName } } },
  ];
}
