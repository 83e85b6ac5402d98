// Extended execution: what postpones the suspension of an app that asks for it, how long, and when it is taken back.

import limits from '../../../../schemas/windows/limits.json';
import type { AwakeTimers } from '../device/awakeTimers';
import type { Device } from '../device/device';
import type { Kernel, Scheduled } from '../kernel/kernel';
import { refusal } from '../kernel/platformError';
import type { Access } from './access';
import type { App } from './app';
import type { Process } from './processes';

/** Names of ExtendedExecutionReason and ExtendedExecutionForegroundReason. */
export type ExtensionReason = 'Unspecified' | 'LocationTracking' | 'SavingData' | 'BackgroundAudio' | 'Unconstrained';
/** Names of ExtendedExecutionRevokedReason. */
export type RevokedReason = 'Resumed' | 'SystemPolicy';

export interface ExtensionRequest {
  readonly process: Process;
  readonly reason: ExtensionReason;
  /** ExtendedExecutionForegroundSession: not for apps of the store, and whatever the battery says. */
  readonly isRestricted: boolean;
  readonly revoked: (reason: RevokedReason) => void;
}

export interface ExtensionSession extends ExtensionRequest {
  readonly id: string;
}

export interface ExtendedExecutionOptions {
  readonly kernel: Kernel;
  readonly device: Device;
  readonly timers: AwakeTimers;
  readonly app: App;
  readonly access: Access;
  readonly capabilities: readonly string[];
}

/** https://learn.microsoft.com/windows/uwp/launch-resume/run-minimized-with-extended-execution */
export class ExtendedExecution {
  private session: ExtensionSession | undefined;
  private limit: Scheduled | undefined;

  constructor(private readonly options: ExtendedExecutionOptions) {
    const { app, device } = options;
    app.onExtensionOver({
      returned: () => this.revoke('Resumed', 'the app has come back to the foreground'),
      forced: () => this.revoke('SystemPolicy', 'the app has to be suspended'),
      ended: () => this.forget(),
      leftForeground: () => this.watch(),
    });
    device.onChange(({ what }) => {
      if (what === 'batterySaver' && device.state.batterySaver === 'on' && this.session?.isRestricted === false)
        this.revoke('SystemPolicy', 'the battery saver is on');
      else if (what === 'supply') this.watch();
    });
  }

  /** Throws PlatformError while a session is allowed. */
  checkFree(process: Process): void {
    if (this.session) throw refusal(this.options.kernel, 'extension-taken', process.cause);
  }

  /** RequestExtensionAsync; undefined: denied. */
  request(request: ExtensionRequest): ExtensionSession | undefined {
    const { kernel, app } = this.options;
    const { process, reason } = request;
    const why = this.whyDenied(request);
    const id = kernel.nextId('extension');
    const fields = { session: id, pid: process.pid, reason, answer: why === undefined ? 'Allowed' : 'Denied' };
    const seq = kernel.write(
      'extension.requested',
      { ...fields, ...(why === undefined ? {} : { why }) },
      process.cause,
    );
    if (why !== undefined) return undefined;
    const session = { ...request, id };
    this.session = session;
    kernel.within(seq, () => {
      app.extend();
      this.watch();
    });
    return session;
  }

  /** The app closes it; in the background it is suspended a few seconds later. */
  close(session: ExtensionSession): void {
    if (session !== this.session) return;
    const { kernel, app } = this.options;
    const seq = kernel.write('extension.ended', { session: session.id, by: 'app' }, session.process.cause);
    this.forget();
    kernel.within(seq, () => app.unextend());
  }

  /** Half a sentence; undefined: allowed. */
  private whyDenied({ process, reason, isRestricted }: ExtensionRequest): string | undefined {
    const { device, app, access, capabilities } = this.options;
    if (this.session) return 'another session of the app is allowed';
    if (process !== app.process) return 'background tasks cannot be extended';
    if (isRestricted) {
      const needed = restrictedCapabilities[reason] ?? 'extendedExecutionUnconstrained';
      return capabilities.includes(needed) ? undefined : `the manifest does not declare the capability ${needed}`;
    }
    if (access.isDenied) return 'the app may not run in the background';
    if (device.state.batterySaver === 'on') return 'the battery saver is on';
    if (reason !== 'SavingData' && !app.isInForeground) return `${reason} has to be asked for in the foreground`;
    return undefined;
  }

  /** Looks at how long the session may last from now on. */
  private watch(): void {
    const { session } = this;
    this.limit?.cancel();
    this.limit = undefined;
    if (!session || !this.isLimited(session)) return;
    const minutes = limits.extendedExecution.value / 60_000;
    this.limit = this.options.timers.after(limits.extendedExecution.value, () =>
      this.revoke('SystemPolicy', `its ${minutes} minutes are over`),
    );
  }

  private isLimited({ reason, isRestricted }: ExtensionSession): boolean {
    const { device, app } = this.options;
    if (isRestricted || app.isInForeground) return false;
    return reason === 'SavingData' || (reason === 'Unspecified' && device.state.supply === 'battery');
  }

  private revoke(by: RevokedReason, why: string): void {
    const { session } = this;
    if (!session) return;
    const { kernel, app } = this.options;
    const seq = kernel.write('extension.ended', { session: session.id, by, why });
    this.forget();
    session.revoked(by);
    kernel.within(seq, () => app.unextend());
  }

  private forget(): void {
    this.limit?.cancel();
    this.limit = undefined;
    this.session = undefined;
  }
}

/** https://learn.microsoft.com/windows/uwp/packaging/app-capability-declarations */
const restrictedCapabilities: Partial<Record<ExtensionReason, string>> = {
  BackgroundAudio: 'extendedExecutionBackgroundAudio',
  SavingData: 'extendedExecutionCritical',
};
