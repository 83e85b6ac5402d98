// ControlChannelTrigger and its two background triggers over the control channel of the platform.

import type { NativeModule, NativeRuntime } from '../../engine/native';
import type { CsObject, Value } from '../../engine/values';
import type { ControlChannel } from '../../platform/channels/channel';
import type { ChannelStatus } from '../../platform/channels/slots';
import type { ChannelTransport } from '../../platform/channels/transport';
import type { TriggerDetails } from '../../platform/lifecycle/activations';
import type { SpecOf } from '../../platform/triggers/triggerKinds';
import { refuse } from '../errors';
import { hostOf } from '../host';
import { startOperation } from '../operations';
import { enumValue, objectWith, stateOf } from '../values';

const type = 'Windows.Networking.Sockets.ControlChannelTrigger';
const status = 'Windows.Networking.Sockets.ControlChannelTriggerStatus';
const background = 'Windows.Networking.Sockets.ControlChannelBackgroundTrigger';

const channelOf = (self: CsObject): ControlChannel => stateOf<ControlChannel>(self);

export const controlChannelTrigger: NativeModule = {
  natives: {
    [`M:${type}.Create(System.String,System.UInt32,System.Boolean)`]: (
      rt,
      self: CsObject,
      id: string,
      minutes: number,
      hardware: boolean,
    ) => {
      const { system, process, state } = hostOf(rt);
      const wanted = hardware ? 'hardware' : 'software';
      const channel = system.channels.create({ id, minutes, wanted }, process);
      self.$state = channel;
      state.objects.set(channel, self);
    },
    [`M:${type}.get_ControlChannelTriggerId`]: (_rt, self: CsObject) => channelOf(self).id,
    [`M:${type}.get_CurrentKeepAliveIntervalInMinutes`]: (_rt, self: CsObject) => channelOf(self).networkKeepAlive,
    [`M:${type}.get_IsWakeFromLowPowerSupported`]: rt => hostOf(rt).system.device.canWakeByNetwork,
    [`M:${type}.get_ServerKeepAliveIntervalInMinutes`]: (_rt, self: CsObject) => channelOf(self).serverKeepAlive,
    [`M:${type}.set_ServerKeepAliveIntervalInMinutes(System.UInt32)`]: (_rt, self: CsObject, minutes: number) =>
      channelOf(self).setServerKeepAlive(minutes),
    [`M:${type}.DecreaseNetworkKeepAliveInterval`]: (_rt, self: CsObject) => channelOf(self).decreaseNetworkKeepAlive(),
    [`M:${type}.FlushTransport`]: (_rt, self: CsObject) => channelOf(self).flush(),
    [`M:${type}.SendKeepAlive`]: (_rt, self: CsObject) => channelOf(self).sendKeepAlive(),
    [`M:${type}.Close`]: (_rt, self: CsObject) => channelOf(self).close(),
    [`M:${type}.Use(System.Object)`]: (rt, self: CsObject, transport: Value) =>
      channelOf(self).use(transportOf(rt, transport)),
    [`M:${type}.Enable`]: (rt, self: CsObject) =>
      startOperation<ChannelStatus>(rt, {
        resultType: rt.type(status),
        toValue: name => enumValue(rt, status, name),
        start: done => {
          channelOf(self).waitForPush(done);
          return undefined;
        },
      }),
    [`M:${background}.Create(System.String,System.Boolean)`]: (
      _rt,
      self: CsObject,
      channel: string,
      isPush: boolean,
    ) => {
      const on = isPush ? 'push' : 'keepAlive';
      self.$state = { kind: 'ControlChannelTrigger', channel, on } satisfies SpecOf<'ControlChannelTrigger'>;
    },
    [`M:${type}EventDetails.get_ControlChannelTrigger`]: (rt, self: CsObject) =>
      hostOf(rt).state.objects.get(stateOf<ControlChannel>(self)) ?? null,
    [`M:${type}ResetEventDetails.get_HardwareSlotReset`]: (_rt, self: CsObject) => resetOf(self).hardwareSlot,
    [`M:${type}ResetEventDetails.get_SoftwareSlotReset`]: (_rt, self: CsObject) => resetOf(self).softwareSlot,
    [`M:${type}ResetEventDetails.get_ResetReason`]: (rt, self: CsObject) =>
      enumValue(rt, `${type}ResetReason`, resetOf(self).reason),
  },
};

/** What the push and keep-alive tasks of the channel get. */
export function channelDetailsObject(rt: NativeRuntime, channel: ControlChannel): CsObject {
  return objectWith(rt, `${type}EventDetails`, channel);
}

/** What a task for ControlChannelReset gets. */
export function channelResetObject(rt: NativeRuntime, details: ResetDetails): CsObject {
  return objectWith(rt, `${type}ResetEventDetails`, details);
}

type ResetDetails = Extract<TriggerDetails, { kind: 'ControlChannelTriggerResetEventDetails' }>;

const resetOf = (self: CsObject): ResetDetails => stateOf<ResetDetails>(self);

/** Throws the refusal for objects that no channel can watch. */
function transportOf(rt: NativeRuntime, object: Value): ChannelTransport {
  const { $state: state, $type } = object as Partial<CsObject>;
  if (typeof state === 'object' && state !== null && 'watcher' in state) return state as ChannelTransport;
  throw refuse(rt, 'channel-transport-kind', $type?.fullName);
}
