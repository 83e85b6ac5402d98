// The control channels of an app: where they are made, and what is tied to them.
import type { BoundCall, BoundExpression, BoundObjectCreation } from '../../../csharp/binding/bound';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { asWritten } from '../code/boundNodes';
import { callsTo, controlChannelTrigger, isWritten, type MemberUse, objectsMade } from '../code/memberUses';
import { type Constant, constantsOf } from '../code/origins';

export interface MadeChannel extends MemberUse<BoundObjectCreation> {
  /** The ids that it may get; undefined for one that is not known. */
  readonly ids: readonly (Constant | undefined)[];
}

export function channelsMade(app: App, code: AppCode): MadeChannel[] {
  return objectsMade(app, code, controlChannelTrigger).map(use => {
    const expression = use.node.arguments[0]?.expression;
    return { ...use, ids: expression ? constantsOf(use.program, { expression, frame: use.frame }) : [undefined] };
  });
}

export interface TiedTransport {
  readonly use: MemberUse<BoundCall>;
  readonly transport: BoundExpression;
  /** The full name of its class as far as the code says it: `System.Object` where it does not. */
  readonly type: string;
}

/** What UsingTransport is called with. */
export function transportsTied(app: App, code: AppCode): TiedTransport[] {
  return callsTo(app, code, controlChannelTrigger, 'UsingTransport').flatMap(use => {
    const argument = use.node.arguments[0]?.expression;
    const transport = argument && asWritten(argument);
    if (!transport) return [];
    const type = transport.type.kind === 'named' ? transport.type.definition.metadataName : '';
    return [{ use, transport, type }];
  });
}

/** Is the trigger of some channel read anywhere? Its name is no proof: a class of Windows is called PushNotificationTrigger too. */
export function mentionsTrigger(
  app: App,
  code: AppCode,
  property: 'PushNotificationTrigger' | 'KeepAliveTrigger',
): boolean {
  return isWritten(app, code, new RegExp(`(?<!\\bBackground\\s*)\\.\\s*${property}\\b|\\b${property}\\s*:`));
}

export function isWebSocket(type: string): boolean {
  return /^Windows\.Networking\.Sockets\.(Message|Stream)WebSocket$/.test(type);
}

/** A transport that Windows cannot keep alive by itself. */
export function isOtherTransport(type: string): boolean {
  return (
    /^Windows\.Networking\.Sockets\.(StreamSocket|DatagramSocket)$/.test(type) ||
    /^(System\.Net|Windows\.Web)\.Http\./.test(type)
  );
}
