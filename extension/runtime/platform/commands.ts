// What a person or a script can do to the simulated PC, as one closed union; the trigger panel and scenarios speak it.

import { UserError } from '../../../server/base/errors';
import type { DeviceState, NetworkState } from './device/device';
import type { AccessStatus } from './lifecycle/access';
import type { TaskRegistration } from './lifecycle/registrations';
import type { CancelReason } from './lifecycle/taskInstance';
import type { System } from './system';

export type Command =
  /** `start` says what the app's code is to do; only the code host understands it. */
  | { readonly do: 'launchApp'; readonly start?: string }
  | { readonly do: 'suspendApp' }
  | { readonly do: 'resumeApp' }
  | { readonly do: 'terminateApp' }
  | { readonly do: 'closeApp' }
  /** Reaches a control of the page that is shown, as the user's hand would; the journal says what came of it. */
  | { readonly do: 'click'; readonly target: string }
  | { readonly do: 'enterText'; readonly target: string; readonly value: string }
  | { readonly do: 'select'; readonly target: string; readonly value: string }
  /** Runs a public method of the app's code; `value`: its arguments with line feeds between them. */
  | { readonly do: 'call'; readonly target: string; readonly value?: string }
  | { readonly do: 'enterConnectedStandby' }
  | { readonly do: 'leaveConnectedStandby' }
  | { readonly do: 'setNetwork'; readonly to: NetworkState }
  | { readonly do: 'setUser'; readonly to: DeviceState['user'] }
  | { readonly do: 'setSession'; readonly to: DeviceState['session'] }
  | { readonly do: 'setBackgroundWorkCost'; readonly to: DeviceState['backgroundWorkCost'] }
  | { readonly do: 'decideAccess'; readonly to: AccessStatus }
  /** `task` is a task id or a name. Not for SocketActivityTrigger: its event needs a socket. */
  | { readonly do: 'fireTask'; readonly task: string }
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

function carryOut(system: System, command: Command): void {
  const { app, device, access, broker, registrations, taskHost } = system;
  switch (command.do) {
    case 'launchApp':
      app.launch();
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
    case 'click':
    case 'enterText':
    case 'select':
    case 'call': {
      const { do: kind, ...input } = command;
      app.input({ kind, ...input });
      break;
    }
    case 'enterConnectedStandby':
      device.setPower('connectedStandby');
      break;
    case 'leaveConnectedStandby':
      device.setPower('active');
      break;
    case 'setNetwork':
      device.setNetwork(command.to);
      break;
    case 'setUser':
      device.setUser(command.to);
      break;
    case 'setSession':
      device.setSession(command.to);
      break;
    case 'setBackgroundWorkCost':
      device.setBackgroundWorkCost(command.to);
      break;
    case 'decideAccess':
      access.decide(command.to);
      break;
    case 'fireTask': {
      const task = findTask(system, command.task);
      if (task.trigger.kind === 'SocketActivityTrigger') {
        throw new UserError(
          'fire-needs-socket',
          `"${task.name}" is fired by traffic: let the server send, close the connection, or expire a keep-alive time.`,
        );
      }
      system.fire(task, 'fired by hand');
      break;
    }
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

function findTask(system: System, task: string): TaskRegistration {
  const { all } = system.registrations;
  const found = all.find(registration => registration.id === task.toLowerCase() || registration.name === task);
  if (found) return found;
  const names = all.map(registration => `"${registration.name}"`).join(', ');
  const have = names === '' ? 'The app has registered no task' : `The app has registered ${names}`;
  throw new UserError('no-such-task', `${have}, not "${task}".`);
}
