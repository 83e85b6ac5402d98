// Where the device is, and whether the app may know: what Geolocator asks and hears.

import limits from '../../../../schemas/windows/limits.json';
import type { Device, DeviceChange } from '../device/device';
import type { Kernel, Scheduled } from '../kernel/kernel';
import type { Done, Started } from '../kernel/operation';
import { refusal } from '../kernel/platformError';
import type { AppGeneration } from '../lifecycle/access';
import type { App } from '../lifecycle/app';
import type { Freezer } from '../lifecycle/freezer';
import type { Process } from '../lifecycle/processes';
import { type Fix, positionOf } from './position';
import { Tracking, type TrackingOptions } from './tracking';

/** Names of Windows.Devices.Geolocation.GeolocationAccessStatus. */
export type LocationAccess = 'Unspecified' | 'Allowed' | 'Denied';
/** Names of Windows.Devices.Geolocation.PositionStatus. */
export type PositionStatus = 'Ready' | 'NoData' | 'Disabled' | 'NotInitialized';

export interface LocationOptions {
  readonly kernel: Kernel;
  readonly device: Device;
  readonly freezer: Freezer;
  readonly app: App;
  readonly generation: AppGeneration;
  readonly capabilities: readonly string[];
}

/** A GetGeopositionAsync that waits for a position. */
interface Waiting {
  readonly process: Process;
  readonly done: Done<Fix>;
  readonly timer: Scheduled;
}

/** https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geolocator */
export class Location {
  /** Windows 10 asks only when RequestAccessAsync is called; Windows 8 when the app first looks. */
  private isAsked: boolean;
  /** When the device came where it is. */
  private since: number;
  private waiting: Waiting[] = [];
  private readonly trackings = new Set<Tracking>();
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly options: LocationOptions) {
    this.isAsked = options.generation !== 'windows10';
    this.since = options.kernel.date;
    options.device.onChange(change => this.follow(change));
  }

  /** The user, the settings and the manifest let the app know where it is. */
  get isAllowed(): boolean {
    return this.isAsked && this.answer === 'Allowed';
  }

  /** Where the device is; undefined where that cannot be found out now. */
  get fix(): Fix | undefined {
    const { device } = this.options;
    const position = positionOf(device.state.location);
    if (!position || device.isStopped || device.isInConnectedStandby) return undefined;
    const source = ({ wifi: 'WiFi', mobile: 'Cellular', ethernet: 'IPAddress' } as const)[device.state.adapter];
    return { ...position, accuracy: limits.locationAccuracy.value, at: this.since, source };
  }

  get status(): PositionStatus {
    if (!this.isAllowed) return this.isAsked ? 'Disabled' : 'NotInitialized';
    return this.fix ? 'Ready' : 'NoData';
  }

  /** Something that `isAllowed` or `fix` shows has changed. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** RequestAccessAsync. `onWindow`: called on the thread of the window. */
  request(process: Process, onWindow: boolean): LocationAccess {
    const { kernel, app } = this.options;
    if (!onWindow || !app.isInForeground || process !== app.process) {
      const why = 'RequestAccessAsync asks the user only for an app in the foreground, on the thread of its window';
      kernel.write('location.asked', { pid: process.pid, answer: 'Unspecified', why }, process.cause);
      return 'Unspecified';
    }
    const { answer } = this;
    const why = this.isDeclared ? {} : { why: 'the manifest does not declare the capability location' };
    const seq = kernel.write('location.asked', { pid: process.pid, answer, ...why }, process.cause);
    const isNew = !this.isAsked;
    this.isAsked = true;
    if (isNew) kernel.within(seq, () => this.changed());
    return answer;
  }

  /** GetGeopositionAsync: at once where a position is known, otherwise as soon as there is one within `timeout`. */
  locate(process: Process, timeout: number | undefined, done: Done<Fix>): Started {
    const { kernel, device } = this.options;
    if (!this.isAllowed) {
      kernel.post(() => this.refuse(process, 'location-denied', done), process.cause);
      return {};
    }
    const { fix } = this;
    if (fix) {
      kernel.post(() => process.alive && done({ ok: true, value: fix }), process.cause);
      return {};
    }
    const usual = device.isInConnectedStandby ? limits.locationTimeoutStandby : limits.locationTimeout;
    const timer = kernel.after(timeout ?? usual.value, () => this.giveUp(waiting, 'location-timeout'), process.cause);
    const waiting: Waiting = { process, done, timer };
    this.waiting.push(waiting);
    return { cancel: () => this.giveUp(waiting, 'location-canceled') };
  }

  /** PositionChanged and StatusChanged of one Geolocator, until it is stopped or its process ends. */
  track(options: Omit<TrackingOptions, 'kernel' | 'freezer' | 'location'>): Tracking {
    const { kernel, freezer } = this.options;
    const tracking = new Tracking({ ...options, kernel, freezer, location: this });
    this.trackings.add(tracking);
    return tracking;
  }

  private get isDeclared(): boolean {
    return this.options.capabilities.includes('location');
  }

  private get answer(): LocationAccess {
    return this.isDeclared && this.options.device.state.locationAccess === 'allowed' ? 'Allowed' : 'Denied';
  }

  private follow({ what }: DeviceChange): void {
    if (what === 'location') this.since = this.options.kernel.date;
    if (['location', 'locationAccess', 'power', 'standbyPhase'].includes(what)) this.changed();
  }

  private changed(): void {
    this.answerWaiting();
    for (const tracking of [...this.trackings]) {
      if (tracking.isOver) this.trackings.delete(tracking);
      else tracking.look();
    }
    for (const listener of this.listeners) listener();
  }

  private answerWaiting(): void {
    const { fix } = this;
    for (const waiting of [...this.waiting]) {
      if (!this.isAllowed) this.giveUp(waiting, 'location-denied');
      else if (fix) {
        this.forget(waiting);
        this.options.kernel.post(() => waiting.process.alive && waiting.done({ ok: true, value: fix }));
      }
    }
  }

  private giveUp(waiting: Waiting, situation: 'location-denied' | 'location-timeout' | 'location-canceled'): void {
    if (!this.forget(waiting)) return;
    this.options.kernel.post(() => this.refuse(waiting.process, situation, waiting.done), waiting.process.cause);
  }

  /** False when it has been answered already. */
  private forget(waiting: Waiting): boolean {
    if (!this.waiting.includes(waiting)) return false;
    this.waiting = this.waiting.filter(each => each !== waiting);
    waiting.timer.cancel();
    return true;
  }

  private refuse(
    process: Process,
    situation: 'location-denied' | 'location-timeout' | 'location-canceled',
    done: Done<Fix>,
  ): void {
    if (process.alive) done({ ok: false, error: refusal(this.options.kernel, situation, process.cause, this.whyNot) });
  }

  /** What keeps the app from knowing where it is, for a message; undefined when nothing does. */
  get whyNot(): string | undefined {
    if (!this.isDeclared) return 'the manifest does not declare the capability location';
    if (!this.isAsked) return 'the app has not called Geolocator.RequestAccessAsync';
    return this.options.device.state.locationAccess === 'allowed' ? undefined : 'the user does not allow it';
  }
}
