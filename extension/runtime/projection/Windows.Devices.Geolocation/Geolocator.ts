// Geolocator: asks for permission and position, and follows the device.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray, CsDelegate, CsObject } from '../../engine/values';
import type { Fix } from '../../platform/location/position';
import type { Tracking } from '../../platform/location/tracking';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { enumValue } from '../values';

const namespace = 'Windows.Devices.Geolocation';
const type = `${namespace}.Geolocator`;
const access = `${namespace}.GeolocationAccessStatus`;
const positionStatus = `${namespace}.PositionStatus`;

/** A Geolocator with handlers of its events; what it was told last. */
interface Following {
  readonly tracking: Tracking;
  interval: number;
  threshold: number;
}

/** As Geocoordinate.cs of the library reads it. */
export function fixFigures(rt: NativeRuntime, fix: Fix): CsArray {
  const source = enumValue(rt, `${namespace}.PositionSource`, fix.source);
  return rt.arrayFrom(rt.type('System.Double'), [fix.latitude, fix.longitude, fix.accuracy, fix.at, source]);
}

export const geolocator: NativeModule = {
  natives: {
    [`M:${type}.RequestAccess`]: rt => {
      const { system, process, state } = hostOf(rt);
      // Code that was launched by the name of a method has no window that it could miss.
      const onWindow = state.windowThread === undefined || state.windowThread === rt.currentThreadId;
      return startOperation<string>(rt, {
        resultType: rt.type(access),
        toValue: answer => enumValue(rt, access, answer),
        start: done => {
          system.kernel.post(() => {
            const value = system.location.request(process, onWindow);
            if (process.alive) done({ ok: true, value });
          }, process.cause);
          return undefined;
        },
      });
    },
    [`M:${type}.Locate(System.Double)`]: (rt, _self: CsObject, timeout: number) => {
      const { system, process } = hostOf(rt);
      return startOperation<Fix>(rt, {
        resultType: rt.arrayType(rt.type('System.Double')),
        toValue: fix => fixFigures(rt, fix),
        start: done => system.location.locate(process, timeout < 0 ? undefined : timeout, done),
      });
    },
    [`M:${type}.get_LocationStatus`]: (rt, self: CsObject) => {
      const { location } = hostOf(rt).system;
      const following = self.$state as Following | undefined;
      const status = following?.tracking.status ?? (location.status === 'Disabled' ? 'Disabled' : 'NotInitialized');
      return enumValue(rt, positionStatus, status);
    },
    [`M:${type}.Start(System.UInt32,System.Double,System.Action{System.Double[]},System.Action{${positionStatus}})`]: (
      rt,
      self: CsObject,
      interval: number,
      threshold: number,
      moved: CsDelegate,
      statusBecame: CsDelegate,
    ) => {
      if (self.$state) return;
      const { system, process } = hostOf(rt);
      const following: Following = {
        interval,
        threshold,
        tracking: system.location.track({
          process,
          interval: () => following.interval,
          threshold: () => following.threshold,
          moved: fix => rt.queueWork(moved, [fixFigures(rt, fix)]),
          statusChanged: status => rt.queueWork(statusBecame, [enumValue(rt, positionStatus, status)]),
        }),
      };
      self.$state = following;
    },
    [`M:${type}.Tune(System.UInt32,System.Double)`]: (_rt, self: CsObject, interval: number, threshold: number) => {
      const following = self.$state as Following | undefined;
      if (following) Object.assign(following, { interval, threshold });
    },
    [`M:${type}.Stop`]: (_rt, self: CsObject) => {
      (self.$state as Following | undefined)?.tracking.stop();
      self.$state = undefined;
    },
  },
};
