// The geofences of the app: persisted, watched while the device is awake, and what has happened at them.

import type { Kernel, Scheduled } from '../kernel/kernel';
import { refusal } from '../kernel/platformError';
import type { Freezer } from '../lifecycle/freezer';
import type { Process } from '../lifecycle/processes';
import type { Location, PositionStatus } from './location';
import { distance, type Fix, type Position } from './position';

/** Names of Windows.Devices.Geolocation.Geofencing.GeofenceState. */
export type GeofenceState = 'Entered' | 'Exited' | 'Removed';
/** Names of Windows.Devices.Geolocation.Geofencing.GeofenceRemovalReason. */
export type RemovalReason = 'Used' | 'Expired';

/** A Geofence as C# has made it. */
export interface FenceSpec {
  readonly id: string;
  readonly center: Position;
  /** Metres. */
  readonly radius: number;
  readonly monitored: readonly GeofenceState[];
  readonly singleUse: boolean;
  /** Milliseconds. */
  readonly dwell: number;
  /** Unix milliseconds. */
  readonly start: number;
  /** Milliseconds; 0: for ever. */
  readonly duration: number;
}

export interface GeofenceReport {
  readonly fence: FenceSpec;
  readonly fix: Fix;
  readonly state: GeofenceState;
  readonly reason: RemovalReason;
}

export interface GeofenceOptions {
  readonly kernel: Kernel;
  readonly freezer: Freezer;
  readonly location: Location;
  /** Fires every LocationTrigger. */
  readonly fire: (reason: string) => void;
}

interface Fence {
  readonly spec: FenceSpec;
  /** The device has been inside for the dwell time; outside is where every fence begins. */
  isInside: boolean;
  /** States that a fence for a single use has had. */
  readonly had: Set<GeofenceState>;
  dwelling: Scheduled | undefined;
  readonly timers: Scheduled[];
}

interface Listener {
  readonly process: Process;
  readonly changed: () => void;
  isAwaited: boolean;
}

/** https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofencemonitor */
export class Geofences {
  private readonly fences = new Map<string, Fence>();
  private reports: GeofenceReport[] = [];
  private listeners: Listener[] = [];
  private readonly statusListeners = new Map<Process, () => void>();
  private lastStatus: PositionStatus;
  private lastFix: Fix | undefined;

  constructor(private readonly options: GeofenceOptions) {
    this.lastStatus = options.location.status;
    options.location.onChange(() => {
      this.tellStatus();
      this.look();
    });
  }

  get all(): readonly FenceSpec[] {
    return [...this.fences.values()].map(({ spec }) => spec);
  }

  /** LastKnownGeoposition. */
  get lastKnown(): Fix | undefined {
    return this.options.location.fix ?? this.lastFix;
  }

  /** Throws PlatformError when the id is taken, or the fence would be over before the device could have been in it. */
  add(spec: FenceSpec, process: Process): void {
    const { kernel } = this.options;
    if (this.fences.has(spec.id)) throw refusal(kernel, 'geofence-id-taken', process.cause, spec.id);
    const end = spec.start + spec.duration;
    if (spec.duration > 0 && end < kernel.date + spec.dwell)
      throw refusal(kernel, 'geofence-too-short', process.cause, spec.id);
    const fields = { pid: process.pid, fence: spec.id, radius: spec.radius };
    const seq = kernel.write('geofence.added', fields, process.cause);
    const fence: Fence = { spec, isInside: false, had: new Set(), dwelling: undefined, timers: [] };
    this.fences.set(spec.id, fence);
    kernel.within(seq, () => {
      if (spec.start > kernel.date) fence.timers.push(kernel.after(spec.start - kernel.date, () => this.look()));
      if (spec.duration > 0) fence.timers.push(kernel.after(end - kernel.date, () => this.withdraw(fence, 'Expired')));
      kernel.post(() => this.look());
    });
  }

  /** The app takes it away; does nothing for one that the system has taken already. */
  remove(id: string, process: Process): void {
    const fence = this.fences.get(id);
    if (!fence) return;
    this.forget(fence);
    this.options.kernel.write('geofence.removed', { pid: process.pid, fence: id }, process.cause);
  }

  /** What has happened since the last call, by whichever process of the app. */
  readReports(): readonly GeofenceReport[] {
    const { reports } = this;
    this.reports = [];
    return reports;
  }

  /** GeofenceStateChanged: `changed` is called when there are reports to read and the process runs. */
  listen(process: Process, changed: () => void): void {
    const listener: Listener = { process, changed, isAwaited: false };
    this.listeners = [...this.listeners.filter(each => each.process.alive && each.process !== process), listener];
    this.tell(listener);
  }

  /** StatusChanged. */
  listenStatus(process: Process, changed: () => void): void {
    this.statusListeners.set(process, changed);
  }

  /** Nothing of the app is left. */
  clear(): void {
    for (const fence of this.fences.values()) this.forget(fence);
    this.reports = [];
  }

  private look(): void {
    const { location, kernel } = this.options;
    const fix = location.isAllowed ? location.fix : undefined;
    this.lastFix = fix ?? this.lastFix;
    for (const fence of this.fences.values()) {
      if (fence.spec.start > kernel.date) continue;
      const isInside = fix ? distance(fix, fence.spec.center) <= fence.spec.radius : fence.isInside;
      if (isInside === fence.isInside) {
        fence.dwelling?.cancel();
        fence.dwelling = undefined;
      } else fence.dwelling ??= kernel.after(fence.spec.dwell, () => this.crossed(fence, isInside));
    }
  }

  /** The device has been on the other side for as long as the fence wants. */
  private crossed(fence: Fence, isInside: boolean): void {
    fence.dwelling = undefined;
    fence.isInside = isInside;
    const state = isInside ? 'Entered' : 'Exited';
    const { spec, had } = fence;
    if (!spec.monitored.includes(state)) return;
    had.add(state);
    this.report(fence, state, 'Used');
    this.options.fire(`${spec.id} ${state}`);
    const isUsed = spec.monitored.every(each => each === 'Removed' || had.has(each));
    if (spec.singleUse && isUsed) this.withdraw(fence, 'Used');
  }

  /** The system takes it away; the app can read of it, but no task is started. */
  private withdraw(fence: Fence, reason: RemovalReason): void {
    this.forget(fence);
    this.report(fence, 'Removed', reason);
  }

  private report(fence: Fence, state: GeofenceState, reason: RemovalReason): void {
    const { kernel } = this.options;
    const { spec } = fence;
    const why = state === 'Removed' ? { why: reason } : {};
    const seq = kernel.write('geofence.changed', { fence: spec.id, state, ...why });
    const fix = this.lastKnown;
    if (!spec.monitored.includes(state) || !fix) return;
    this.reports.push({ fence: spec, fix: { ...fix, at: kernel.date }, state, reason });
    kernel.within(seq, () => {
      for (const listener of this.listeners) this.tell(listener);
    });
  }

  private tellStatus(): void {
    const { location, freezer } = this.options;
    if (location.status === this.lastStatus) return;
    this.lastStatus = location.status;
    for (const [process, changed] of this.statusListeners) {
      if (!process.alive) this.statusListeners.delete(process);
      else freezer.whenRunning(process, changed);
    }
  }

  /** At once, or when the process runs again; a task may have read the reports by then. */
  private tell(listener: Listener): void {
    if (listener.isAwaited || this.reports.length === 0) return;
    listener.isAwaited = true;
    this.options.freezer.whenRunning(listener.process, () => {
      listener.isAwaited = false;
      if (listener.process.alive && this.listeners.includes(listener) && this.reports.length > 0) listener.changed();
    });
  }

  private forget(fence: Fence): void {
    this.fences.delete(fence.spec.id);
    fence.dwelling?.cancel();
    for (const timer of fence.timers) timer.cancel();
  }
}
