// App services: the ones that the app offers, as tasks that a connection starts, and those of other apps on the PC.

import { UserError } from '../../../../server/base/errors';
import type { Kernel } from '../kernel/kernel';
import type { Access } from '../lifecycle/access';
import type { TriggerDetails } from '../lifecycle/activations';
import type { Freezer } from '../lifecycle/freezer';
import type { Process } from '../lifecycle/processes';
import type { Registrations, TaskRegistration } from '../lifecycle/registrations';
import type { TaskHost } from '../lifecycle/taskHost';
import type { TaskInstance, TaskOutcome } from '../lifecycle/taskInstance';
import { type ClosedStatus, type Runner, ServiceEnd } from './connection';
import { messageOf, type PlainValues } from './messages';

/** Names of Windows.ApplicationModel.AppService.AppServiceConnectionStatus. */
export type ConnectionStatus = 'Success' | 'AppNotInstalled' | 'AppUnavailable' | 'AppServiceUnavailable';

/** An AppService element of the manifest. */
export interface DeclaredService {
  readonly name: string;
  /** Empty: served by the app's own process. */
  readonly entryPoint: string;
}

/** A service of another app: it gives these answers, one after the other and the last again and again. */
export interface ForeignService {
  readonly family: string;
  readonly name: string;
  readonly answers: readonly PlainValues[];
}

export interface AppServiceOptions {
  readonly kernel: Kernel;
  readonly access: Access;
  readonly freezer: Freezer;
  readonly registrations: Registrations;
  readonly taskHost: TaskHost;
  readonly declared: readonly DeclaredService[];
  /** Package family name of the app. */
  readonly family: string;
  readonly fire: (registration: TaskRegistration, reason: string, details: TriggerDetails) => void;
}

interface Opening {
  readonly client: ServiceEnd;
  readonly opened: (status: ConnectionStatus, client?: ServiceEnd) => void;
}

/** https://learn.microsoft.com/windows/uwp/launch-resume/how-to-create-and-consume-an-app-service */
export class AppServices {
  private foreign: ForeignService[] = [];
  private readonly openings = new Set<Opening>();
  /** The ends of the app's own processes. */
  private readonly owned = new Map<Process, Set<ServiceEnd>>();
  private readonly serving = new Map<TaskInstance, ServiceEnd>();
  /** The other app that has connected last, from outside. */
  private visitor: ServiceEnd | undefined;

  constructor(private readonly options: AppServiceOptions) {
    const { taskHost } = options;
    taskHost.onStarted(instance => this.started(instance));
    taskHost.onFinished((instance, outcome) => this.finished(instance, outcome));
  }

  /** Another app with a service is installed. */
  install(service: ForeignService): void {
    this.foreign = [
      ...this.foreign.filter(({ family, name }) => !isFamily(family, service.family) || name !== service.name),
      service,
    ];
  }

  /** OpenAsync of a process of the app: its end, once the other side has taken the connection. */
  open(
    process: Process,
    family: string,
    name: string,
    done: (status: ConnectionStatus, end?: ServiceEnd) => void,
  ): void {
    const { kernel, family: own } = this.options;
    const { cause } = process;
    const opened = (status: ConnectionStatus, end?: ServiceEnd) => {
      this.noteRefusal(status, name, family, process);
      kernel.post(() => process.alive && done(status, end), cause);
    };
    if (isFamily(family, own)) {
      const declared = this.declared(name);
      if (!declared) opened('AppServiceUnavailable');
      else this.connect(declared, own, this.runnerOf(process), opened, process);
      return;
    }
    const ofApp = this.foreign.filter(each => isFamily(each.family, family));
    const service = ofApp.find(each => each.name === name);
    if (!service) {
      opened(ofApp.length > 0 ? 'AppServiceUnavailable' : 'AppNotInstalled');
      return;
    }
    const client = this.pair(this.runnerOf(process), name, own, process);
    client.other.runner = fn => void kernel.post(fn);
    answerFrom(client.other, service.answers);
    opened('Success', client);
  }

  /** Another app connects to a service of this one. Throws UserError when the app offers no such service. */
  visit(name: string, family: string): void {
    const { kernel, declared: all } = this.options;
    const declared = this.declared(name);
    if (!declared) {
      const names = all.map(each => `"${each.name}"`).join(', ') || 'none';
      throw new UserError('no-such-service', `The manifest declares no app service "${name}"; it declares ${names}.`);
    }
    const run: Runner = fn => void kernel.post(fn);
    this.visitor = this.connect(declared, family, run, status => this.noteRefusal(status, name, family));
  }

  /** It sends a message; the answer is in the journal. Throws UserError when no other app is connected. */
  ask(values: PlainValues): void {
    const visitor = this.requireVisitor();
    visitor.send(messageOf(values), this.options.kernel.cause, () => {});
  }

  /** It closes its connection. */
  leave(): void {
    this.requireVisitor().close('Canceled', 'the other app has closed it');
  }

  /** AppServiceConnection.Dispose. */
  close(end: ServiceEnd): void {
    const isTask = [...this.serving.values()].includes(end);
    end.close(isTask ? 'Completed' : 'Canceled', 'the app has disposed the connection');
  }

  /** A process of the app has ended, with all that it held. */
  processEnded(process: Process): void {
    for (const end of this.owned.get(process) ?? []) end.close('Unknown', 'its process has ended');
    this.owned.delete(process);
  }

  private requireVisitor(): ServiceEnd {
    if (this.visitor && !this.visitor.isClosed) return this.visitor;
    throw new UserError(
      'no-service-client',
      'No other app is connected to a service of this app; let one connect first.',
    );
  }

  private declared(name: string): DeclaredService | undefined {
    return this.options.declared.find(each => each.name === name);
  }

  /** Starts the task of a service of the app; `opened` hears when it runs, or why it does not. */
  private connect(
    service: DeclaredService,
    caller: string,
    run: Runner,
    opened: Opening['opened'],
    process?: Process,
  ): ServiceEnd | undefined {
    const { access, registrations, fire } = this.options;
    if (access.isDenied) {
      opened('AppUnavailable');
      return undefined;
    }
    const client = this.pair(run, service.name, caller, process);
    this.openings.add({ client, opened });
    const details = { kind: 'AppServiceTriggerDetails', end: client.other, name: service.name, caller } as const;
    const registration = registrations.ofService(service.name, service.entryPoint);
    fire(registration, `${caller} connects to ${service.name}`, details);
    return client;
  }

  /** The end of the client; that of the service has nobody yet. */
  private pair(run: Runner, service: string, caller: string, process: Process | undefined): ServiceEnd {
    const { kernel } = this.options;
    const connection = kernel.nextId('service');
    const client = new ServiceEnd(kernel, connection, 'client', run, end => this.closed(end));
    client.other = new ServiceEnd(kernel, connection, 'service', undefined, end => this.closed(end));
    client.other.other = client;
    if (process) this.own(process, client);
    const pid = process ? { pid: process.pid } : {};
    kernel.write('appService.opening', { connection, service, caller, ...pid }, process?.cause);
    return client;
  }

  private noteRefusal(status: ConnectionStatus, service: string, family: string, process?: Process): void {
    if (status === 'Success') return;
    const pid = process ? { pid: process.pid } : {};
    this.options.kernel.write('appService.refused', { service, family, status, ...pid }, process?.cause);
  }

  private started(instance: TaskInstance): void {
    const { details } = instance;
    if (details?.kind !== 'AppServiceTriggerDetails') return;
    details.end.runner = this.runnerOf(instance.process);
    this.serving.set(instance, details.end);
    this.own(instance.process, details.end);
    this.settleOpening(details.end, 'Success');
  }

  private finished(instance: TaskInstance, outcome: TaskOutcome): void {
    const { details } = instance;
    if (details?.kind !== 'AppServiceTriggerDetails') return;
    this.settleOpening(details.end, 'AppUnavailable');
    const status: ClosedStatus = outcome === 'completed' ? 'Completed' : 'Unknown';
    details.end.close(status, 'its background task is over');
    this.serving.delete(instance);
  }

  private settleOpening(end: ServiceEnd, status: ConnectionStatus): void {
    for (const opening of this.openings) {
      if (opening.client.other !== end) continue;
      this.openings.delete(opening);
      opening.opened(status, opening.client);
    }
  }

  /** The client has gone: nobody is there any more whom the task could serve. */
  private closed(end: ServiceEnd): void {
    const { taskHost } = this.options;
    for (const [instance, served] of this.serving)
      if (end.side === 'client' && served === end.other) taskHost.cancel(instance, 'ResourceRevocation');
  }

  private runnerOf(process: Process): Runner {
    const { freezer } = this.options;
    return fn => {
      if (process.alive) freezer.whenRunning(process, () => process.alive && fn());
    };
  }

  private own(process: Process, end: ServiceEnd): void {
    this.owned.set(process, (this.owned.get(process) ?? new Set()).add(end));
  }
}

function isFamily(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Answers every message; a service without answers gives none. */
function answerFrom(end: ServiceEnd, answers: readonly PlainValues[]): void {
  let next = 0;
  end.listen({
    received: request => {
      const answer = answers[Math.min(next++, answers.length - 1)];
      if (answer) request.respond(messageOf(answer));
      else request.handled();
    },
  });
}
