// GeofenceMonitor: the geofences of the app, and the reports of what happened at them.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsArray, CsDelegate, CsObject } from '../../engine/values';
import { refusal } from '../../platform/kernel/platformError';
import type { FenceSpec, GeofenceReport, GeofenceState } from '../../platform/location/geofences';
import { hostOf } from '../host';
import { enumValue, objectWith, stateOf, textArray } from '../values';
import { fixFigures } from '../Windows.Devices.Geolocation/Geolocator';

const namespace = 'Windows.Devices.Geolocation.Geofencing';
const type = `${namespace}.GeofenceMonitor`;
const report = `${namespace}.GeofenceStateChangeReport`;

/** MonitoredGeofenceStates are flags. */
const bits: readonly (readonly [GeofenceState, number])[] = [
  ['Entered', 1],
  ['Exited', 2],
  ['Removed', 4],
];

/** As Geofence.cs of the library writes them. */
function fenceOf(id: string, figures: ArrayLike<number>): FenceSpec {
  const [latitude = 0, longitude = 0, radius = 0, states = 0, singleUse, dwell = 0, start = 0, duration = 0] =
    Array.from(figures);
  const monitored = bits.flatMap(([state, bit]) => ((states & bit) !== 0 ? [state] : []));
  return { id, center: { latitude, longitude }, radius, monitored, singleUse: singleUse === 1, dwell, start, duration };
}

function fenceFigures(rt: NativeRuntime, fence: FenceSpec): CsArray {
  const { center, radius, monitored, singleUse, dwell, start, duration } = fence;
  const states = bits.reduce((sum, [state, bit]) => sum + (monitored.includes(state) ? bit : 0), 0);
  const figures = [center.latitude, center.longitude, radius, states, Number(singleUse), dwell, start, duration];
  return rt.arrayFrom(rt.type('System.Double'), figures);
}

const reportOf = (self: CsObject) => stateOf<GeofenceReport>(self);

export const geofenceMonitor: NativeModule = {
  natives: {
    [`M:${type}.CheckAccess`]: rt => {
      const { system, process } = hostOf(rt);
      const { location, kernel } = system;
      if (!location.isAllowed)
        throw refusal(kernel, 'location-denied', process.cause, location.whyNot, 'GeofenceMonitor.Current');
    },
    [`M:${type}.get_Status`]: rt =>
      enumValue(rt, `${namespace}.GeofenceMonitorStatus`, hostOf(rt).system.location.status),
    [`M:${type}.Add(System.String,System.Double[])`]: (rt, id: string, figures: CsArray) => {
      const { system, process } = hostOf(rt);
      system.geofences.add(fenceOf(id, figures.items as readonly number[]), process);
    },
    [`M:${type}.Remove(System.String)`]: (rt, id: string) => {
      const { system, process } = hostOf(rt);
      system.geofences.remove(id, process);
    },
    [`M:${type}.Ids`]: rt =>
      textArray(
        rt,
        hostOf(rt).system.geofences.all.map(({ id }) => id),
      ),
    [`M:${type}.FiguresOf(System.String)`]: (rt, id: string) => {
      const fence = hostOf(rt).system.geofences.all.find(each => each.id === id);
      return fence ? fenceFigures(rt, fence) : null;
    },
    [`M:${type}.LastFigures`]: rt => {
      const { lastKnown } = hostOf(rt).system.geofences;
      return lastKnown ? fixFigures(rt, lastKnown) : null;
    },
    [`M:${type}.TakeReports`]: rt =>
      rt.arrayFrom(
        rt.type(report),
        hostOf(rt)
          .system.geofences.readReports()
          .map(each => objectWith(rt, report, each)),
      ),
    [`M:${type}.ListenState(System.Action)`]: (rt, handler: CsDelegate) => {
      const { system, process } = hostOf(rt);
      system.geofences.listen(process, () => rt.queueWork(handler, []));
    },
    [`M:${type}.ListenStatus(System.Action)`]: (rt, handler: CsDelegate) => {
      const { system, process } = hostOf(rt);
      system.geofences.listenStatus(process, () => rt.queueWork(handler, []));
    },
    [`M:${report}.IdText`]: (_rt, self: CsObject) => reportOf(self).fence.id,
    [`M:${report}.FenceFigures`]: (rt, self: CsObject) => fenceFigures(rt, reportOf(self).fence),
    [`M:${report}.PositionFigures`]: (rt, self: CsObject) => fixFigures(rt, reportOf(self).fix),
    [`M:${report}.get_NewState`]: (rt, self: CsObject) =>
      enumValue(rt, `${namespace}.GeofenceState`, reportOf(self).state),
    [`M:${report}.get_RemovalReason`]: (rt, self: CsObject) =>
      enumValue(rt, `${namespace}.GeofenceRemovalReason`, reportOf(self).reason),
  },
};
