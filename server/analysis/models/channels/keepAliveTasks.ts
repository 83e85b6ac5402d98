// The tasks that are registered for the KeepAliveTrigger of control channels.
import { systemEntryPoints } from '../../../manifest/systemEntryPoints';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { controlChannelTrigger } from '../code/memberUses';
import { hasEntryPoint, type RegisteredAs, registrations } from '../tasks/registrations';
import { transportsTied } from './channels';

/** The task of Windows that sends the keep-alive packets of WebSockets. */
export const [webSocketKeepAlive = ''] = systemEntryPoints.filter(name => name.endsWith('.WebSocketKeepAlive'));

export function keepAliveTasks(app: App, code: AppCode): RegisteredAs[] {
  const kind = `${controlChannelTrigger}.KeepAliveTrigger`;
  return registrations(app, code)
    .filter(hasEntryPoint)
    .filter(({ trigger }) => trigger?.kind === kind);
}

/** What the app ties to its channels, when all of it is of one sort. */
export function onlyTransports(
  app: App,
  code: AppCode,
  isOfSort: (type: string) => boolean,
): ReturnType<typeof transportsTied> {
  const tied = transportsTied(app, code);
  return tied.every(({ type }) => isOfSort(type)) ? tied : [];
}
