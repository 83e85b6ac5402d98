// Raw push notifications: best effort, at most 5 KB, the app in the foreground first, one kept for a device without internet.

import limits from '../../../../schemas/windows/limits.json';
import type { Device } from '../device/device';
import type { Kernel } from '../kernel/kernel';
import type { TriggerDetails } from '../lifecycle/activations';
import type { App } from '../lifecycle/app';
import type { CodeHost } from '../lifecycle/codeHost';

export interface PushOptions {
  readonly kernel: Kernel;
  readonly device: Device;
  readonly host: CodeHost;
  readonly app: App;
  /** Where servers push to this app; undefined where nobody listens. */
  readonly address?: string | undefined;
  /** Fires every PushNotificationTrigger. */
  readonly fire: (details: TriggerDetails) => void;
}

/** https://learn.microsoft.com/windows/uwp/design/shell/tiles-and-notifications/raw-notification-overview */
export class PushNotifications {
  /** For a device that is offline, the newest one. */
  private kept: string | undefined;

  constructor(private readonly options: PushOptions) {
    options.device.onChange(() => {
      const { kept } = this;
      if (kept === undefined || !options.device.hasInternet) return;
      this.kept = undefined;
      this.arrive(kept);
    });
  }

  get address(): string | undefined {
    return this.options.address;
  }

  /** A server has handed it to the notification service. What becomes of it is in the journal. */
  send(content: string): void {
    const { kernel, device } = this.options;
    const bytes = sizeOf(content);
    if (isTooLong(content)) {
      const limit = limits.rawNotificationPayload.value;
      kernel.write('push.dropped', { bytes, why: `A raw notification may have at most ${limit} bytes.` });
    } else if (device.hasInternet) this.arrive(content);
    else {
      if (this.kept !== undefined) {
        const why = 'A newer one has come while the device is offline; only one is kept.';
        kernel.write('push.dropped', { bytes: sizeOf(this.kept), why });
      }
      this.kept = content;
      kernel.write('push.kept', { bytes, why: 'The device has no internet.' });
    }
  }

  private arrive(content: string): void {
    const { kernel, app, host } = this.options;
    const seq = kernel.write('push.received', { bytes: sizeOf(content), content });
    const { process } = app;
    kernel.within(seq, () => {
      if (app.state !== 'Running' || !process) {
        this.fireTasks(content);
        return;
      }
      host.deliverPush(process, content, canceled => {
        if (canceled) kernel.write('push.canceled', { pid: process.pid }, seq);
        else kernel.within(seq, () => this.fireTasks(content));
      });
    });
  }

  private fireTasks(content: string): void {
    this.options.fire({ kind: 'RawNotification', content });
  }
}

/** In UTF-8. */
function sizeOf(content: string): number {
  return new TextEncoder().encode(content).length;
}

export function isTooLong(content: string): boolean {
  return sizeOf(content) > limits.rawNotificationPayload.value;
}
