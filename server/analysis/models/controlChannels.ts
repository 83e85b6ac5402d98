// Control channels: what an app does with the sockets and requests that it hands to ControlChannelTrigger.UsingTransport.
import type { Event } from './traces/history';
import type { ObjectUse } from './traces/objectUse';
import type { Traces } from './traces/traces';
import type { TrackedObject } from './traces/tracked';

export const handedOver: Event = 'to ControlChannelTrigger.UsingTransport';

/** Transports whose bytes the app reads itself; a MessageWebSocket always reads. */
export const streamTransport = /\.(StreamSocket|StreamWebSocket)$/;

/** Does it, or what stands in the same field, become the transport of a control channel? */
export function isTransport(traces: Traces, object: TrackedObject): boolean {
  return traces.closeFamilyOf(object).has(handedOver);
}

/** What is done with transports. */
export function transportUses(traces: Traces, event: Event | RegExp, type?: string | RegExp): ObjectUse[] {
  return traces.uses(event, type).filter(({ object }) => isTransport(traces, object));
}
