// Control channels: what an app does with the sockets and requests that it hands to ControlChannelTrigger.UsingTransport.

import type { Family } from '../traces/families';
import type { Event } from '../traces/history';
import type { ObjectUse } from '../traces/objectUse';
import type { Traces } from '../traces/traces';
import type { TrackedObject } from '../traces/tracked';

export const handedOver: Event = 'to ControlChannelTrigger.UsingTransport';

/** Transports whose bytes the app reads itself; a MessageWebSocket always reads. */
export const streamTransport = /\.(StreamSocket|StreamWebSocket)$/;

/** What gives a transport its connection: it is connected, or, being a request, sent. */
export const connection = /^(await ConnectAsync|to HttpClient\.Send\w*Async)$/;

/** As `connection`, or the beginning of it. */
export const connectionBegun = /^(ConnectAsync|to HttpClient\.Send\w*Async)$/;

/** Does it, or what stands in the same field, become the transport of a control channel? */
export function isTransport(traces: Traces, object: TrackedObject): boolean {
  return traces.closeFamilyOf(object).has(handedOver);
}

/** What is done with transports. */
export function transportUses(traces: Traces, event: Event | RegExp, type?: string | RegExp): readonly ObjectUse[] {
  return traces.select(`${event} of transports ${type}`, ({ uses }, now) =>
    uses(event, type).filter(({ object }) => isTransport(now, object)),
  );
}

/** A call of UsingTransport, with one of the channels that it may be called on. */
export interface Handing {
  readonly channel: TrackedObject;
  /** Of the transport. */
  readonly use: ObjectUse;
}

export function handings(traces: Traces): Handing[] {
  return traces.uses(handedOver).flatMap(use => {
    const receiver = use.node.kind === 'call' ? use.node.receiver : undefined;
    const channels = receiver && use.valueOf(receiver)?.objects;
    return [...(channels ?? [])].map(channel => ({ channel, use }));
  });
}

/** May code that is not seen, or that got the object from a collection, do something with it? */
export function isKnownElsewhere({ uses }: Family): boolean {
  return [...uses.keys()].some(event => /^to \S+$/.test(event) && event !== handedOver && !connectionBegun.test(event));
}

/** Is there a channel, of which nobody can say where it was made, with which that is done? */
export function isDoneWithUnknown(traces: Traces, event: Event): boolean {
  return traces.uses(event, 'ControlChannelTrigger').some(({ object }) => !traces.familyOf(object).has('new'));
}
