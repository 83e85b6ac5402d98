// Which process a background task runs in: that of the app, or a backgroundTaskHost that it may share with others.

import limits from '../../../../schemas/windows/limits.json';
import type { Kernel } from '../kernel/kernel';
import { triggerRow } from '../triggers/triggerRows';
import type { App } from './app';
import type { CodeHost } from './codeHost';
import type { Freezer } from './freezer';
import type { Process, Processes } from './processes';
import type { DeclaredTask, TaskRegistration } from './registrations';

export interface HostsOptions {
  readonly kernel: Kernel;
  readonly host: CodeHost;
  readonly processes: Processes;
  readonly freezer: Freezer;
  readonly app: App;
  readonly declared: readonly DeclaredTask[];
}

interface Host {
  /** What its tasks have in common; undefined for a host of one instance. */
  readonly group: string | undefined;
  readonly process: Process;
  tasks: number;
}

/** https://learn.microsoft.com/uwp/schemas/appxpackage/uapmanifestschema/element-application (ResourceGroup) */
export class Hosts {
  private readonly hosts = new Map<Process, Host>();

  constructor(private readonly options: HostsOptions) {
    options.processes.onEnd(process => this.hosts.delete(process));
  }

  /** A process for one run of the task, running. */
  acquire(registration: TaskRegistration): Process {
    const { app, freezer } = this.options;
    const declared = this.declarationOf(registration);
    if (runsInApp(registration, declared)) return app.enterBackgroundWork();
    const group = declared?.multipleInstances ? undefined : (declared?.group ?? '');
    const host = this.sharedHost(group, registration.entryPoint) ?? this.start(group);
    host.tasks++;
    host.process.networkRequested = registration.networkRequested;
    freezer.release(host.process, 'idle');
    return host.process;
  }

  /** The run is over. A host stays for a run that waits for its turn, with its statics, and stands still until then. */
  release(process: Process, why: string): void {
    const { kernel, processes, freezer, app } = this.options;
    const host = this.hosts.get(process);
    if (!host) {
      if (process.role === 'app') app.leaveBackgroundWork();
      return;
    }
    host.tasks--;
    if (host.tasks > 0) return;
    freezer.hold(process, 'idle');
    kernel.after(limits.hostLinger.value, () => {
      if (host.tasks === 0) processes.end(process, why);
    });
  }

  /** Several runs of the task may be under way at the same time; each client of an app service has its own. */
  allowsSeveral(registration: TaskRegistration): boolean {
    if (registration.trigger.kind === 'AppServiceTrigger') return true;
    return this.declarationOf(registration)?.multipleInstances === true;
  }

  isInApp(registration: TaskRegistration): boolean {
    return runsInApp(registration, this.declarationOf(registration));
  }

  private sharedHost(group: string | undefined, entryPoint: string): Host | undefined {
    if (group === undefined) return undefined;
    const hosts = [...this.hosts.values()];
    return hosts.find(host => host.group === group && this.options.host.canRun(host.process, entryPoint));
  }

  private start(group: string | undefined): Host {
    const process = this.options.processes.start('taskHost', false);
    const host = { group, process, tasks: 0 };
    this.hosts.set(process, host);
    return host;
  }

  private declarationOf({ entryPoint }: TaskRegistration): DeclaredTask | undefined {
    return this.options.declared.find(task => task.entryPoint === entryPoint);
  }
}

/** Tasks of a control channel need its transport, which lives in the process of the app. */
function runsInApp({ entryPoint, trigger }: TaskRegistration, declared: DeclaredTask | undefined): boolean {
  return entryPoint === '' || triggerRow(trigger.kind).host === 'app' || declared?.inApp === true;
}
