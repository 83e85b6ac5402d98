// What a person or a script can do to the simulated PC, as one closed union; the trigger panel and scenarios speak it.

import { UserError } from '../../../server/base/errors';
import type { Fault } from '../network/faults';
import type { PlainValues } from './appServices/messages';
import type { ResetReason } from './channels/channels';
import type { DeviceState, NetworkState, PowerState } from './device/device';
import type { AccessStatus } from './lifecycle/access';
import type { ToastHistoryChange } from './lifecycle/activations';
import type { AppActivity } from './lifecycle/app';
import type { TaskRegistration } from './lifecycle/registrations';
import type { CancelReason } from './lifecycle/taskInstance';
import type { ResourcePolicy } from './quotas/quotas';
import type { System } from './system';
import { detailsByHand } from './triggers/byHand';
import type { SystemTriggerType } from './triggers/SystemTrigger';

export type Command =
  /** `start` says what the app's code is to do; only the code host understands it. */
  | { readonly do: 'launchApp'; readonly start?: string }
  /** Somebody does in the app's process what its own code has left out; only the code host understands `start`. */
  | { readonly do: 'standIn'; readonly start: string }
  /** The app loses its window to another one; Windows suspends it a few seconds later. */
  | { readonly do: 'minimizeApp' }
  | { readonly do: 'suspendApp' }
  | { readonly do: 'resumeApp' }
  | { readonly do: 'terminateApp' }
  | { readonly do: 'closeApp' }
  /** A new version of the app is installed. */
  | { readonly do: 'updateApp' }
  | { readonly do: 'uninstallApp' }
  /** Reaches a control of the page that is shown, as the user's hand would; the journal says what came of it. */
  | { readonly do: 'click'; readonly target: string }
  | { readonly do: 'enterText'; readonly target: string; readonly value: string }
  | { readonly do: 'select'; readonly target: string; readonly value: string }
  /** Runs a public method of the app's code; `value`: its arguments with line feeds between them. */
  | { readonly do: 'call'; readonly target: string; readonly value?: string }
  /** Whether tasks may use what all apps have left over. */
  | { readonly do: 'setResourcePolicy'; readonly to: ResourcePolicy }
  /** Windows needs memory and ends the app, if it is suspended. */
  | { readonly do: 'endAppForMemory' }
  /** What keeps the app going in the background. */
  | { readonly do: 'setAppActivity'; readonly to: AppActivity }
  | { readonly do: 'setPower'; readonly to: PowerState }
  /** One phase further into connected standby, or out of it. */
  | { readonly do: 'stepStandby'; readonly to: 'in' | 'out' }
  | { readonly do: 'enterConnectedStandby' }
  | { readonly do: 'leaveConnectedStandby' }
  | { readonly do: 'setNetwork'; readonly to: NetworkState }
  | { readonly do: 'setAdapter'; readonly to: DeviceState['adapter'] }
  | { readonly do: 'setSupply'; readonly to: DeviceState['supply'] }
  /** Percent of the battery. */
  | { readonly do: 'setCharge'; readonly to: number }
  | { readonly do: 'setBatterySaver'; readonly to: DeviceState['batterySaver'] }
  | { readonly do: 'setLock'; readonly to: DeviceState['lock'] }
  /** ISO 8601: what the clock is to show now. */
  | { readonly do: 'setClock'; readonly to: string }
  /** Minutes by which the local clock is ahead of UTC. */
  | { readonly do: 'setUtcOffset'; readonly to: number }
  /** Minutes, at most 15. */
  | { readonly do: 'setTimerLateness'; readonly to: number }
  /** Latitude and longitude (`47.64, -122.13`), or `none`. */
  | { readonly do: 'setLocation'; readonly to: string }
  | { readonly do: 'setLocationAccess'; readonly to: DeviceState['locationAccess'] }
  | { readonly do: 'setUser'; readonly to: DeviceState['user'] }
  | { readonly do: 'setSession'; readonly to: DeviceState['session'] }
  | { readonly do: 'setBackgroundWorkCost'; readonly to: DeviceState['backgroundWorkCost'] }
  | { readonly do: 'decideAccess'; readonly to: AccessStatus }
  /** Windows 8: so many other apps are on the lock screen before this one; seven or more: it is pushed off. */
  | { readonly do: 'setLockScreenApps'; readonly to: number }
  | { readonly do: 'resetChannels'; readonly reason: ResetReason }
  /** Something goes wrong with the network from now on. */
  | ({ readonly do: 'addFault' } & Fault)
  /** Without a name all faults. */
  | { readonly do: 'removeFault'; readonly name?: string }
  /** As a C++ app would: a new IXMLHTTPRequest2 that the control channel watches. */
  | { readonly do: 'sendXmlHttpRequest'; readonly channel: string; readonly uri: string }
  | { readonly do: 'deleteXmlHttpRequest'; readonly channel: string }
  /** `task` is a task id or a name. Not for SocketActivityTrigger: its event needs a socket. */
  | { readonly do: 'fireTask'; readonly task: string; readonly payload?: string }
  /** A SystemTrigger of this type fires, whether or not the simulated device has a cause for it. */
  | { readonly do: 'raiseSystemEvent'; readonly to: SystemTriggerType }
  /** A server has sent a raw notification to the app. */
  | { readonly do: 'deliverPush'; readonly content: string }
  /** The user presses a button of a toast that starts a background task. `input`: a JSON object of texts. */
  | { readonly do: 'activateToast'; readonly argument: string; readonly input?: string }
  | { readonly do: 'changeToastHistory'; readonly to: ToastHistoryChange }
  /** The user takes toasts out of the notification centre: those with this text, or all. */
  | { readonly do: 'dismissToasts'; readonly text?: string }
  /** Another app with a service is installed; `answers`: a JSON list of objects. */
  | { readonly do: 'installService'; readonly family: string; readonly name: string; readonly answers: string }
  /** Another app connects to a service of this one, sends messages (a JSON object) and leaves. */
  | { readonly do: 'openService'; readonly name: string; readonly caller: string }
  | { readonly do: 'callService'; readonly message: string }
  | { readonly do: 'closeService' }
  | { readonly do: 'expireKeepAlive'; readonly socketId: string }
  | { readonly do: 'cancelTask'; readonly reason: CancelReason }
  | { readonly do: 'unregisterTask'; readonly task: string };

/** Journals the command and carries it out; all that follows has the journal line as its cause. Throws UserError. */
export function perform(system: System, command: Command): void {
  const { do: name, ...args } = command;
  const hasArgs = Object.keys(args).length > 0;
  const seq = system.kernel.write('command', { command: name, ...(hasArgs ? { args } : {}) }, 0);
  system.kernel.within(seq, () => carryOut(system, command));
}

/** What needs a device that is on and awake. */
const needsRunningDevice: ReadonlySet<Command['do']> = new Set([
  'launchApp',
  'standIn',
  'minimizeApp',
  'suspendApp',
  'resumeApp',
  'updateApp',
  'uninstallApp',
  'call',
  'click',
  'enterText',
  'select',
]);

function carryOut(system: System, command: Command): void {
  if (system.device.isStopped && needsRunningDevice.has(command.do)) {
    const sentence = `Nothing runs on the simulated PC (power: ${system.device.state.power}); switch it on first.`;
    throw new UserError('device-stopped', sentence);
  }
  if (system.device.state.session === 'loggedOff' && needsRunningDevice.has(command.do))
    throw new UserError(
      'nobody-logged-on',
      'Nobody is logged on to the simulated PC (session: loggedOff); connect the session first.',
    );
  const { app, device, access, broker, registrations, taskHost } = system;
  switch (command.do) {
    case 'launchApp':
      app.launch();
      break;
    case 'standIn':
      app.standIn(command.start);
      break;
    case 'minimizeApp':
      app.minimize('another window covers it');
      break;
    case 'suspendApp':
      app.suspend();
      break;
    case 'resumeApp':
      app.resume();
      break;
    case 'terminateApp':
      if (!app.process) throw new UserError('app-not-running', 'The app is not running.');
      app.terminate('Windows needed its memory');
      break;
    case 'closeApp':
      app.close();
      break;
    case 'updateApp':
      system.updateApp();
      break;
    case 'uninstallApp':
      system.uninstallApp();
      break;
    case 'click':
    case 'enterText':
    case 'select':
    case 'call': {
      const { do: kind, ...input } = command;
      app.input({ kind, ...input });
      break;
    }
    case 'setResourcePolicy':
      system.quotas.setPolicy(command.to);
      break;
    case 'endAppForMemory':
      app.endForMemory();
      break;
    case 'setAppActivity':
      app.setActivity(command.to);
      break;
    case 'setPower':
      device.setPower(command.to);
      break;
    case 'stepStandby':
      device.stepStandby(command.to);
      break;
    case 'enterConnectedStandby':
      device.setPower('connectedStandby');
      break;
    case 'leaveConnectedStandby':
      device.setPower('active');
      break;
    case 'setNetwork':
      device.set('network', command.to);
      break;
    case 'setUser':
      device.set('user', command.to);
      break;
    case 'setSession':
      device.set('session', command.to);
      break;
    case 'setBackgroundWorkCost':
      device.set('backgroundWorkCost', command.to);
      break;
    case 'setAdapter':
      device.set('adapter', command.to);
      break;
    case 'setSupply':
      device.set('supply', command.to);
      break;
    case 'setCharge':
      device.set('charge', command.to);
      break;
    case 'setBatterySaver':
      device.set('batterySaver', command.to);
      break;
    case 'setLock':
      device.set('lock', command.to);
      break;
    case 'setClock':
      system.kernel.setClock(Date.parse(command.to));
      break;
    case 'setUtcOffset':
      device.set('utcOffset', command.to);
      break;
    case 'setTimerLateness':
      device.set('timerLateness', command.to);
      break;
    case 'setLocation':
      device.set('location', command.to);
      break;
    case 'setLocationAccess':
      device.set('locationAccess', command.to);
      break;
    case 'decideAccess':
      access.decide(command.to);
      break;
    case 'setLockScreenApps':
      system.lockScreen.reorder(command.to);
      break;
    case 'resetChannels':
      system.channels.reset(command.reason);
      break;
    case 'addFault': {
      const { do: _, ...fault } = command;
      system.faults?.addFault(fault);
      break;
    }
    case 'removeFault':
      if (system.faults && !system.faults.removeFault(command.name)) {
        const which = command.name === undefined ? 'no fault' : `no fault "${command.name}"`;
        throw new UserError('no-such-fault', `The network has ${which} that could be removed.`);
      }
      break;
    case 'fireTask': {
      const task = findTask(system, command.task);
      if (task.trigger.kind === 'ControlChannelTrigger') {
        system.channels.fireByHand(task);
        break;
      }
      if (task.trigger.kind === 'SocketActivityTrigger') {
        throw new UserError(
          'fire-needs-socket',
          `"${task.name}" is fired by traffic: let the server send, close the connection, or expire a keep-alive time.`,
        );
      }
      system.fire(task, 'fired by hand', false, detailsByHand(task.trigger, command.payload));
      break;
    }
    case 'raiseSystemEvent':
      system.events.raise(command.to);
      break;
    case 'deliverPush':
      system.push.send(command.content);
      break;
    case 'activateToast': {
      const input = JSON.parse(command.input ?? '{}') as Readonly<Record<string, string>>;
      const details = { kind: 'ToastNotificationActionTriggerDetail', argument: command.argument, input } as const;
      system.fireAll('ToastNotificationActionTrigger', 'a button of a toast', details);
      break;
    }
    case 'changeToastHistory': {
      const details = { kind: 'ToastNotificationHistoryChangedTriggerDetail', change: command.to } as const;
      system.fireAll('ToastNotificationHistoryChangedTrigger', command.to, details);
      break;
    }
    case 'dismissToasts':
      system.dismissToasts(command.text);
      break;
    case 'sendXmlHttpRequest':
      system.xmlHttpRequests.send(command.channel, command.uri);
      break;
    case 'deleteXmlHttpRequest':
      system.xmlHttpRequests.delete(command.channel);
      break;
    case 'installService': {
      const { family, name } = command;
      const answers = JSON.parse(command.answers) as readonly PlainValues[];
      system.appServices.install({ family, name, answers });
      break;
    }
    case 'openService':
      system.appServices.visit(command.name, command.caller);
      break;
    case 'callService':
      system.appServices.ask(JSON.parse(command.message) as PlainValues);
      break;
    case 'closeService':
      system.appServices.leave();
      break;
    case 'expireKeepAlive':
      if (!broker.expireKeepAlive(command.socketId)) {
        throw new UserError(
          'no-such-socket',
          `The broker holds no socket "${command.socketId}"; the app has to lend it first.`,
        );
      }
      break;
    case 'cancelTask':
      if (!taskHost.running) throw new UserError('no-task-running', 'No background task is running.');
      taskHost.cancel(taskHost.running, command.reason);
      break;
    case 'unregisterTask':
      registrations.unregister(findTask(system, command.task).id, true, 'by command');
      break;
  }
}

/** By id or name; by its class where only one is registered with that. */
function findTask(system: System, task: string): TaskRegistration {
  const { all } = system.registrations;
  const found = all.find(registration => registration.id === task.toLowerCase() || registration.name === task);
  if (found) return found;
  const [only, ...others] = all.filter(({ entryPoint }) => entryPoint === task);
  if (only && others.length === 0) return only;
  const other = system.registrations.startupTask(task) ?? system.registrations.usedUpTask(task);
  if (other) return other;
  const names = all.map(registration => `"${registration.name}"`).join(', ');
  const have = names === '' ? 'The app has registered no task' : `The app has registered ${names}`;
  const declared = system.registrations.declaredEntryPoint(task);
  const remedy =
    declared === undefined
      ? ''
      : ` Let its user do what registers it, or launch a stand-in that does: "launch": { "standIn": "${declared}" }.`;
  throw new UserError('no-such-task', `${have}, not "${task}".${remedy}`);
}
